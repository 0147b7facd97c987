import { wordsKey } from '#shared/import/words-key.ts'
import type { InterpretedRow } from '#shared/import/interpret.ts'
import type { Problem } from '#shared/import/preview.ts'
import type { ImportedPlanRow } from '#shared/import/plans.ts'
import { type WritableDb, prepare, type Db } from '../../db/sql.ts'
import { newId } from '../../db/id.ts'
import { mapInSlices } from '../in-slices.ts'
import {
  type PersonOfFile,
  peopleByNip,
  type RowOfPerson,
  rowOfPerson,
  type YearOf,
} from './people-by-nip.ts'
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
import {
  addIndicator,
  indicatorChanges,
  writeIndicator,
  createPlanBook,
  type PlanBook,
  type ToldPlan,
  type ToldResult,
} from './plan-book.ts'

/** Decides what a workbook of plans does: each row is one indicator below its work result. New plans arrive approved. */
export async function planPlans(
  db: Db,
  rows: readonly InterpretedRow[],
  { year, own, breathe }: YearOf,
): Promise<ImportPlan> {
  const people = peopleByNip(db, own)
  const book = createPlanBook(db, year)
  const lines = new FirstLines()
  const writes: Write[] = []
  const parents: {
    readonly row: number
    readonly draft: ImportedPlanRow
    readonly result: ToldResult
    readonly person: PersonOfFile
  }[] = []
  const planRow = (source: InterpretedRow, index: number): PlannedRow => {
    if (isDraftOf('expectation', source.draft)) return expectationOf(source, people, book, lines, writes)
    const row = rowOfPerson(people, source, 'plans')
    if (!('person' in row)) return row
    const { draft, person } = row
    // an imported plan arrives approved
    if (person.isOwn) return rejected(source, failure('OWN_ROW', 'nip', { value: person.name }))
    if (person.employeeType === 'nonAsn')
      return rejected(source, failure('PERSON_NOT_ASN', 'nip', { value: person.name }))
    const earlier = lines.earlier(
      [draft.nip, wordsKey(draft.workResult), wordsKey(draft.indicator)].join(' '),
      source,
    )
    if (earlier) return rejected(source, failure('INDICATOR_DUPLICATE', 'indicator', { ...earlier }))
    const outcome = stepOf(row, { people, book, writes })
    if (outcome.result) parents.push({ row: index, draft, result: outcome.result, person })
    return outcome.planned
  }
  const planned = await mapInSlices(rows, planRow, breathe)
  for (const { row, draft, result, person } of parents) {
    const found = draft.parentResult === undefined ? undefined : book.parentOf(draft.parentResult, person.id)
    const current = planned[row]
    if (draft.parentResult === undefined || !current) continue
    planned[row] = found
      ? withParent(current, draft, result, found, writes)
      : withProblem(current, draft.parentResult)
  }
  return {
    rows: planned,
    created: { units: [], positions: [], years: book.yearIsNew ? [year] : [] },
    writes: [({ db: write }) => book.openYear(write), ...writes],
  }
}

interface Planning {
  readonly people: ReadonlyMap<string, PersonOfFile>
  readonly book: PlanBook
  readonly writes: Write[]
}

function stepOf(
  { source, draft, person }: RowOfPerson<'plans'>,
  { people, book, writes }: Planning,
): { planned: PlannedRow; result?: ToldResult } {
  const plan = book.planOf(person.id)
  const known = plan.results.get(wordsKey(draft.workResult))
  const indicator = known?.indicators.get(wordsKey(draft.indicator))
  const changes = indicator ? indicatorChanges(indicator, draft) : []
  const kindChange = kindChanges(known, draft)
  const all = [...changes, ...kindChange]
  const isNew = indicator === undefined
  if ((isNew || all.length > 0) && !plan.isOpen)
    return { planned: rejected(source, failure('PLAN_LOCKED', 'nip', { value: person.name })) }
  const result = known ?? book.addResult(plan, draft, writes)
  const appraiser = appraiserChange(plan, draft, people, writes)
  if (isNew) {
    const id = newId()
    const sort = book.nextIndicatorSort(result)
    result.indicators.set(wordsKey(draft.indicator), undefined)
    writes.push(({ db }) => addIndicator(db, { id, resultId: result.id, sort }, draft))
  } else {
    if (changes.length > 0) writes.push(({ db }) => writeIndicator(db, indicator, draft))
    if (kindChange.length > 0) writes.push(({ db }) => writeKind(db, result.id, draft))
  }
  const told = [...all, ...appraiser.changes]
  return {
    planned: accepted(source, {
      action: isNew ? 'create' : updateOf(told),
      key: `${draft.nip} ${draft.workResult} · ${draft.indicator}`,
      changes: isNew ? [] : told,
      problems: appraiser.problems,
      assumed: draft.assumed,
    }),
    result,
  }
}

function updateOf(changes: readonly FieldChange[]): 'update' | 'same' {
  return changes.length > 0 ? 'update' : 'same'
}

function kindChanges(known: ToldResult | undefined, draft: ImportedPlanRow): FieldChange[] {
  if (!known || draft.assumed.includes('resultKind')) return []
  const change = changeOf('resultKind', known.kind, draft.resultKind)
  return change ? [change] : []
}

/** The appraiser that the form names, told once a plan: one whom the office does not know is left out. */
function appraiserChange(
  plan: ToldPlan,
  { appraiser: told }: ImportedPlanRow,
  people: ReadonlyMap<string, PersonOfFile>,
  writes: Write[],
): { changes: FieldChange[]; problems: Problem[] } {
  if (told === undefined || plan.toldAppraiser === told) return { changes: [], problems: [] }
  plan.toldAppraiser = told
  const appraiser = people.get(told)
  if (appraiser === undefined || appraiser.id === plan.employeeId)
    return { changes: [], problems: [warning('APPRAISER_UNKNOWN', 'appraiserNip', { value: told })] }
  if (plan.appraiserId === appraiser.id || !plan.isOpen) return { changes: [], problems: [] }
  plan.appraiserId = appraiser.id
  writes.push(({ db }) => {
    prepare(db, 'UPDATE plan SET appraiser_id = ?, row_version = row_version + 1 WHERE id = ?').run(
      appraiser.id,
      plan.id,
    )
  })
  return { changes: [{ field: 'appraiserName', to: appraiser.name }], problems: [] }
}

/** A special expectation goes into the plan that the rows before have made or that is there. */
function expectationOf(
  source: InterpretedRow,
  people: ReadonlyMap<string, PersonOfFile>,
  book: PlanBook,
  lines: FirstLines,
  writes: Write[],
): PlannedRow {
  const row = rowOfPerson(people, source, 'expectation')
  if (!('person' in row)) return row
  const { draft, person } = row
  const { nip, coreValue, text } = draft
  const earlier = lines.earlier(`${nip} ${coreValue}`, source)
  if (earlier) return rejected(source, failure('EXPECTATION_DUPLICATE', 'coreValue', { ...earlier }))
  const plan = book.planOf(person.id)
  const key = `${nip} ${coreValue}`
  const before = plan.expectations.get(coreValue)
  if (before !== undefined && wordsKey(before) === wordsKey(text))
    return accepted(source, { action: 'same', key })
  if (!plan.isOpen) return rejected(source, failure('PLAN_LOCKED', 'nip', { value: person.name }))
  if (plan.id === undefined)
    return rejected(source, failure('EXPECTATION_WITHOUT_PLAN', 'expectation', { value: person.name }))
  writes.push(({ db }) => {
    prepare(
      db,
      `INSERT INTO behaviour_expectation (plan_id, core_value, text) VALUES (?, ?, ?)
        ON CONFLICT (plan_id, core_value) DO UPDATE SET text = excluded.text`,
    ).run(plan.id, coreValue, text)
  })
  const change = changeOf('expectation', before, text)
  return accepted(source, {
    action: before === undefined ? 'create' : 'update',
    key,
    changes: before !== undefined && change ? [change] : [],
  })
}

function writeKind(db: WritableDb, id: string, { resultKind }: ImportedPlanRow): void {
  prepare(db, 'UPDATE work_result SET kind = ?, row_version = row_version + 1 WHERE id = ?').run(
    resultKind,
    id,
  )
}

/** The leader's result that this one supports; set when all results of the file have their ids. */
function withParent(
  row: PlannedRow,
  draft: ImportedPlanRow,
  result: ToldResult,
  parent: ToldResult,
  writes: Write[],
): PlannedRow {
  if (result.parentId === parent.id) return row
  result.parentId = parent.id
  writes.push(({ db }) => {
    prepare(db, 'UPDATE work_result SET parent_id = ?, row_version = row_version + 1 WHERE id = ?').run(
      parent.id,
      result.id,
    )
  })
  if (row.action === 'create') return row
  return {
    ...row,
    action: 'update',
    changes: [...row.changes, { field: 'parentResult', to: draft.parentResult ?? '' }],
  }
}

function withProblem(row: PlannedRow, text: string): PlannedRow {
  return {
    ...row,
    problems: [...row.problems, warning('PARENT_UNKNOWN', 'parentResult', { value: text.slice(0, 80) })],
  }
}
