import type { EmployeeType } from '../people/employee-type.ts'
import { likelyNip, type Nip, parseNip } from '../people/nip.ts'
import type { SheetRow } from './row/sheet-row.ts'

/** NIP and name of a row as text, whether they stand in two cells, in one, or with the birth below the name. */
export interface Identity {
  readonly nipText: string
  /** The field at which a problem of the NIP is shown. */
  readonly nipField: string
  readonly nipIsNumber: boolean
  readonly nameText: string
  /** Place and date of birth, where they stand below the name. */
  readonly birthText: string
}

const digits18 = /\d(?:[\s.'’-]?\d){17}/

export function identityOf(row: SheetRow): Identity {
  const nipField = row.has('nip') ? 'nip' : 'nameNip'
  const joined = row.lines('nameNip')
  const found = digits18.exec(joined)?.[0]
  const nameLines = linesOf(row.lines('nameBirth'))
  const nipCell = row.cell('nip').value
  const nipText = row.has('nip') ? row.text('nip') : (found ?? (/\d{5}/.exec(joined) ? joined : ''))
  return {
    nipText: nipText.replace(/^NI(?:P|PPPK|\s?PPPK)\b[.:\s]*/i, ''),
    nipField,
    nipIsNumber: typeof nipCell === 'number',
    nameText: row.text('name') || nameLines.name || nameWithoutNip(joined, found),
    birthText: nameLines.birth,
  }
}

function linesOf(text: string): { name: string; birth: string } {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [name = '', ...rest] = lines
  if (rest.length > 0) return { name, birth: rest.join(' ') }
  // On one line the birth begins at the last comma before a date.
  const match = /^(.*\S)\s*[/;]\s*([^/;]+,\s*\d{1,2}[-/ .].*)$/.exec(name)
  return match ? { name: match[1] ?? name, birth: match[2] ?? '' } : { name, birth: '' }
}

function nameWithoutNip(text: string, nip: string | undefined): string {
  const rest = nip === undefined ? text : text.replace(nip, ' ')
  return rest
    .replace(/\bNIP\b[.:]?/i, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s/,.-]+|[\s/,-]+$/g, '')
    .trim()
}

/** The NIP of a row of plans, realisations or scores, whose person's type is not in the sheet; problems go to the row. */
export function personNip(row: SheetRow, identity: Identity, today: string): string | undefined {
  return readNip(row, identity, undefined, today)?.nip
}

/** Runs the NIP rules (domain.md §2.2); refusals and warnings go to the row. Undefined for none. */
export function readNip(
  row: SheetRow,
  identity: Identity,
  employeeType: EmployeeType | undefined,
  today: string,
): Nip | undefined {
  const { nipText, nipField, nipIsNumber } = identity
  if (nipText === '') {
    if (!row.problems.hasError) row.problems.error('NIP_MISSING', nipField)
    return undefined
  }
  const value = nipIsNumber ? Number(row.cell('nip').value) : nipText
  const nip = parseNip(value, { today, employeeType })
  if (!nip.ok) {
    const likely = nip.code === 'NIP_LENGTH' ? likelyNip(nipText) : undefined
    if (likely === undefined) row.problems.error(nip.code, nipField, { value: nipText })
    else row.problems.error('NIP_LOOKALIKE', nipField, { value: nipText, likely })
    return undefined
  }
  for (const code of nip.warnings) row.problems.warning(code, nipField, { value: nip.nip })
  return nip
}
