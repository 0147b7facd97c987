import type { PersonDraft } from '#shared/people/employee.ts'
import type { ImportedEmployee } from '#shared/import/employees.ts'
import { changeOf, type FieldChange, wordsKey } from '../import/planned-rows.ts'

type PersonField = keyof PersonDraft & keyof ImportedEmployee

/** Fields of a person that a sheet may tell. Those in `exact` are codes; in the others case and punctuation say nothing. */
const texts: readonly PersonField[] = [
  ...([
    'name',
    'frontTitle',
    'backTitle',
    'birthPlace',
    'major',
    'school',
    'religion',
    'maritalStatus',
  ] as const),
  ...(['nik', 'npwp', 'karpeg', 'phone', 'address', 'note'] as const),
]
const exact: readonly PersonField[] = [
  ...([
    'nip',
    'employeeType',
    'status',
    'sex',
    'birthDate',
    'cpnsDate',
    'pnsDate',
    'contractStart',
    'contractEnd',
  ] as const),
  ...([
    'serviceYears',
    'serviceMonths',
    'educationLevel',
    'graduationYear',
    'lastIncrementDate',
    'email',
  ] as const),
]

const fromSheet = [...texts, ...exact]

/** The person as the sheet describes him, for one who is new here. */
export function personFromSheet(draft: ImportedEmployee): PersonDraft {
  const person: Record<string, unknown> = { status: 'active' }
  for (const field of fromSheet) if (draft[field] !== undefined) person[field] = draft[field]
  return person as unknown as PersonDraft
}

/** What the sheet tells otherwise than is stored. An empty cell and a derived value never replace what is there. */
export function personChanges(
  stored: PersonDraft,
  draft: ImportedEmployee,
): { changed: Partial<PersonDraft>; changes: FieldChange[] } {
  const changed: Record<string, unknown> = {}
  const changes: FieldChange[] = []
  for (const field of [...exact, ...texts]) {
    const told = draft[field]
    const known = stored[field]
    if (told === undefined || told === known) continue
    if (
      known !== undefined &&
      (draft.assumed.includes(field) || saysTheSame(field, String(known), String(told)))
    )
      continue
    const change = changeOf(field, known, told)
    if (!change) continue
    changed[field] = told
    changes.push(change)
  }
  return { changed, changes }
}

function saysTheSame(field: PersonField, known: string, told: string): boolean {
  if (field === 'email') return known.toLowerCase() === told.toLowerCase()
  return texts.includes(field) && wordsKey(known) === wordsKey(told)
}
