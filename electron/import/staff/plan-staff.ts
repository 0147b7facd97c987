import { wordsKey } from '#shared/import/words-key.ts'
import { gradeOrder, isPppkGrade } from '#shared/people/grade.ts'
import type { Problem } from '#shared/import/preview.ts'
import { datedChange } from '#shared/people/dated-facts.ts'
import type { ImportedEmployee } from '#shared/import/employees.ts'
import type { InterpretedRow } from '#shared/import/interpret.ts'
import { addAssignments, addGrades, putAssignment, putGrade } from '../../people/assignments.ts'
import { changePerson } from '../../people/change-person.ts'
import { insertEmployees, personDraftOf } from '../../people/employees.ts'
import { type Breathe, mapInSlices } from '../in-slices.ts'
import { createStaffBook, type Known, type StaffBook } from './known-staff.ts'
import { type LeadCandidate, markLeads, type ToldPost, toldPost, unitProblems } from './posts.ts'
import {
  accepted,
  changeOf,
  failure,
  FirstLines,
  type FieldChange,
  type ImportPlan,
  isDraftOf,
  type PlannedRow,
  rejected,
  warning,
  type Write,
} from '../planned-rows.ts'
import { createSuperiorBook, type PersonRef, storeSuperior } from './superiors.ts'
import { UnitBook } from './units.ts'
import type { Db } from '../../db/sql.ts'
import { takeLead } from '../../people/unit-lead.ts'
import {
  type PersonDraft,
  type PersonField,
  personFieldNames,
  personFields,
} from '#shared/people/person-fields.ts'

interface Step {
  readonly source: InterpretedRow
  readonly draft: ImportedEmployee
  readonly known: Known | undefined
  readonly person: PersonRef
  readonly changes: FieldChange[]
  readonly problems: PlannedRow['problems'][number][]
  readonly post: LeadCandidate | undefined
  /** Absent for somebody who is new here. */
  readonly correct: Write | undefined
  readonly relate: Write[]
}

/** Decides what a staff list does to the office (domain.md §12.1.5–11); nothing is written before the commit. */
export interface StaffPlan {
  add(rows: readonly InterpretedRow[]): void
  /** Once all rows are there. */
  finish(today: string, breathe: Breathe): Promise<ImportPlan>
}

export function createStaffPlan(db: Db): StaffPlan {
  const units = new UnitBook(db)
  const staff = createStaffBook(db)
  const lines = new FirstLines()
  const stepOfRow = (source: InterpretedRow): PlannedRow | Step => {
    const { draft } = source
    if (!isDraftOf('employees', draft)) return rejected(source)
    const known = staff.find(draft)
    const earlier = lines.earlier(identityKey(draft), source)
    if (earlier) return rejected(source, failure('NIP_DUPLICATE', 'nip', { ...earlier }))
    return stepOf(source, draft, known, staff, units)
  }
  const planned: (PlannedRow | Step)[] = []
  return {
    add(rows) {
      for (const row of rows) planned.push(stepOfRow(row))
    },
    async finish(today, breathe) {
      const steps = planned.filter((row): row is Step => 'person' in row)
      markLeads(
        db,
        steps.flatMap(({ post }) => (post ? [post] : [])),
        units,
        today,
      )
      await addSuperiors(db, steps, staff, breathe)
      const finished = await mapInSlices(planned, (row) => ('person' in row ? finish(row) : row), breathe)
      return {
        rows: finished,
        created: {
          units: units.createdLabels(),
          positions: staff.newPositions(steps.map(({ draft }) => draft.positionName)),
          years: [],
        },
        // everybody is here before the relations between them
        writes: [...units.writes, ...storingOf(steps), ...steps.flatMap(({ relate }) => relate)],
      }
    },
  }
}

/** So many new people are made by one step of the commit: rows that come together cost half. */
const newcomersAtOnce = 20

/** Stores the people in the order of their rows. */
function storingOf(steps: readonly Step[]): Write[] {
  const writes: Write[] = []
  let newcomers: Step[] = []
  const make = () => {
    if (newcomers.length > 0) writes.push(creation(newcomers))
    newcomers = []
  }
  for (const step of steps) {
    if (step.correct) {
      make()
      writes.push(step.correct)
    } else if (newcomers.push(step) === newcomersAtOnce) make()
  }
  make()
  return writes
}

function identityKey({ nip, name, birthDate }: ImportedEmployee): string {
  return nip ?? `${wordsKey(name)} ${birthDate ?? ''}`
}

function stepOf(
  source: InterpretedRow,
  draft: ImportedEmployee,
  known: Known | undefined,
  staff: StaffBook,
  units: UnitBook,
): Step {
  const posts = known?.posts ?? []
  const told = toldPost(draft, posts, units)
  const person: PersonRef = { id: known?.row.id, nip: draft.nip, name: draft.name }
  const post = told && candidateOf(told, known)
  const problems = [
    ...(known ? [] : twinProblems(draft, staff)),
    ...gradeProblems(draft, known?.grade),
    ...unitProblems(draft, posts, units),
  ]
  const base = { source, draft, known, person, problems, post: told?.isNew ? post : undefined }
  if (!known) return { ...base, changes: [], correct: undefined, relate: [] }
  const { write, changes } = correction(draft, known, post)
  return { ...base, changes: [...changes, ...(told?.changes ?? [])], correct: write, relate: [] }
}

function twinProblems(draft: ImportedEmployee, staff: StaffBook): Problem[] {
  const nip = staff.namesake(draft)
  return nip === undefined ? [] : [warning('SAME_PERSON', 'nip', { nip })]
}

/** Only a post that begins may be given the lead. */
function candidateOf({ fact, isNew }: ToldPost, known: Known | undefined): LeadCandidate {
  if (!isNew) return { fact: { ...fact } }
  return { fact, ...(known && { employeeId: known.row.id }) }
}

/** Makes people who are new here with their grades and posts. */
function creation(steps: readonly Step[]): Write {
  return ({ db, today }) => {
    const ids = insertEmployees(
      db,
      steps.map(({ draft }) => personFromSheet(draft)),
    )
    const made = steps.map((step, index) => ({ ...step, employeeId: ids[index] ?? '' }))
    for (const { person, employeeId } of made) person.id = employeeId
    const grades = made.flatMap(({ employeeId, draft: { grade, gradeDate: from } }) =>
      grade === undefined ? [] : { employeeId, grade, from },
    )
    addGrades(db, grades)
    const posts = made.flatMap(({ employeeId, post }) => (post ? { ...post.fact, employeeId } : []))
    for (const [index, id] of addAssignments(db, posts).entries())
      if (posts[index]?.leadsUnit) takeLead(db, id, today)
  }
}

/** What the row tells of a known person otherwise than is stored. */
function correction(
  draft: ImportedEmployee,
  { row, draft: stored, ...known }: Known,
  post: LeadCandidate | undefined,
): { write: Write; changes: FieldChange[] } {
  const { changed, changes } = personChanges(stored, draft)
  const grade = gradeChange(draft, known)
  const write: Write = ({ db, today }) => {
    if (changes.length > 0) changePerson(db, row.id, { ...personDraftOf(row), ...changed }, today)
    if (grade.length > 0)
      putGrade(db, row.id, { grade: draft.grade ?? known.grade ?? '', from: draft.gradeDate }, 'record')
    if (post) putAssignment(db, row.id, post.fact, 'record', today)
  }
  return { write, changes: [...changes, ...grade] }
}

/** A day without a grade that it belongs to, and a step down. */
function gradeProblems({ grade, gradeDate }: ImportedEmployee, known: string | undefined): Problem[] {
  if (grade === undefined && known === undefined && gradeDate !== undefined)
    return [warning('GRADE_DATE_ALONE', 'gradeDate', { value: gradeDate })]
  const isLower =
    grade !== undefined &&
    known !== undefined &&
    isPppkGrade(grade) === isPppkGrade(known) &&
    gradeOrder(grade) < gradeOrder(known)
  return isLower ? [warning('GRADE_LOWER', 'grade', { value: grade, known })] : []
}

function gradeChange(draft: ImportedEmployee, known: Pick<Known, 'grade' | 'grades'>): FieldChange[] {
  const grade = draft.grade ?? known.grade
  if (grade === undefined || (draft.grade === undefined && draft.gradeDate === undefined)) return []
  const change = datedChange(known.grades, { from: draft.gradeDate }, (row) => row.grade === grade, 'record')
  if (change.action === 'none') return []
  const current = known.grades.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1)
  return [
    changeOf('grade', current?.grade, grade),
    changeOf('gradeDate', current?.from, draft.gradeDate),
  ].filter((each) => each !== undefined)
}

async function addSuperiors(
  db: Db,
  steps: readonly Step[],
  staff: StaffBook,
  breathe: Breathe,
): Promise<void> {
  if (!steps.some(({ draft }) => draft.superiorNip !== undefined || draft.superiorName !== undefined)) return
  const known = new Set(steps.map(({ person }) => person.id))
  const others = staff.people.filter(({ id }) => !known.has(id))
  const book = createSuperiorBook(db, [...steps.map(({ person }) => person), ...others])
  const add = ({ draft, person, changes, problems, relate }: Step) => {
    const { superior, problem } = book.find(draft, person)
    if (problem) problems.push(problem)
    const change = superior && book.change(person, superior)
    if (!change) return
    changes.push(change)
    relate.push(({ db: write }) => storeSuperior(write, person.id ?? '', superior.id ?? ''))
  }
  await mapInSlices(steps, add, breathe)
}

function finish({ source, draft, known, changes, problems }: Step): PlannedRow {
  const action = known === undefined ? 'create' : changes.length > 0 ? 'update' : 'same'
  const key = draft.nip ?? `${draft.name} ${draft.birthDate ?? ''}`.trim()
  return accepted(source, { action, key, changes: known ? changes : [], problems, assumed: draft.assumed })
}

/** The person as the sheet describes him, for one who is new here. */
function personFromSheet(draft: ImportedEmployee): PersonDraft {
  const person: Record<string, unknown> = { status: 'active' }
  for (const field of personFieldNames) if (draft[field] !== undefined) person[field] = draft[field]
  return person as unknown as PersonDraft
}

/** What the sheet tells otherwise than is stored. An empty cell and a derived value never replace what is there. */
function personChanges(
  stored: PersonDraft,
  draft: ImportedEmployee,
): { changed: Partial<PersonDraft>; changes: FieldChange[] } {
  const changed: Record<string, unknown> = {}
  const changes: FieldChange[] = []
  for (const field of personFieldNames) {
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
  switch (personFields[field].import.compare) {
    case 'exact':
      return known === told
    case 'anyCase':
      return known.toLowerCase() === told.toLowerCase()
    case 'words':
      return wordsKey(known) === wordsKey(told)
  }
}
