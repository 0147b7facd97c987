import { contract, type Name } from '#shared/api/contract.ts'
import { present } from '#shared/api/present.ts'
import type { Opens, Story, StoryFilter, StoryLine } from '#shared/history/story.ts'
import { kindOfNoun, type StoryKind } from '#shared/history/story-kind.ts'
import { calledIn } from '../api/event-object.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, prepareValues, sql } from '../db/sql.ts'
import { heldAmong, heldOf, readableChange, takenBack, undoneEvents } from './events.ts'
import { aboutOf, periodOf, withName } from './row-words.ts'

/** Of whom a session reads: everybody, or these alone. */
export type Readers = 'everybody' | ReadonlySet<string>

/** One answer looks through so many acts and unpacks so many, whatever it finds: 300 ms at a million of them. */
const mostLooked = 100_000
const mostUnpacked = 1_000
const shownChanges = 20
const shownSubjects = 3

/** What was done, the newest first, as sentences need it; it ends when it is full or has looked far enough. */
export function tellStory(db: Db, filter: StoryFilter, readers: Readers): Story {
  const newest = (prepareValues(db, 'SELECT max(seq) FROM audit_event').get() as number | null) ?? 0
  const start = Math.min(filter.before ?? newest + 1, newest + 1)
  const people = peopleAsked(filter, readers)
  const floor = people === undefined ? Math.max(1, start - mostLooked) : 1
  const undone = undoneEvents(db)
  const lines: StoryLine[] = []
  let cursor = start
  for (let unpacked = 0; unpacked < mostUnpacked;) {
    const rows = all(db, headsOf({ ...filter, before: cursor }, people, floor))
    const held = heldAmong(
      db,
      rows.map(({ seq }) => seq),
    )
    for (const row of rows) {
      cursor = row.seq
      unpacked++
      const line = lineOf(db, row, { held, undone, filter, readers })
      if (line) lines.push(line)
      if (lines.length === filter.limit) return { lines, before: cursor }
    }
    if (rows.length < filter.limit) return { lines, ...(floor > 1 && { before: floor }) }
  }
  return { lines, before: cursor }
}

/** Whose acts are looked through by the log's own list of people; undefined: everybody's, and those about nobody. */
function peopleAsked({ employeeId }: StoryFilter, readers: Readers): readonly string[] | undefined {
  if (employeeId === undefined) return readers === 'everybody' ? undefined : [...readers]
  return readers === 'everybody' || readers.has(employeeId) ? [employeeId] : []
}

/** The acts that fit by what stands in the log's own lines. */
function headsOf(filter: StoryFilter, people: readonly string[] | undefined, floor: number) {
  const { kind, who, from, to, before, limit } = filter
  let query = sql.selectFrom('audit_event').selectAll().orderBy('seq', 'desc').limit(limit)
  query = query.where('seq', '<', before!).where('seq', '>=', floor)
  if (kind !== undefined) {
    const { operations, isIn } = operationsOf(kind)
    query = query.where('operation', isIn ? 'in' : 'not in', operations)
  }
  if (who !== undefined) query = query.where('who', 'like', `%${who.replaceAll(/[%_]/g, '')}%`)
  // days are the office's own, times of the log are UTC
  if (from !== undefined) query = query.where('at', '>=', new Date(`${from}T00:00:00`).toISOString())
  if (to !== undefined) query = query.where('at', '<=', new Date(`${to}T23:59:59.999`).toISOString())
  if (people !== undefined)
    query = query.where(
      'seq',
      'in',
      sql.selectFrom('audit_person').select('seq').where('employee_id', 'in', people),
    )
  return query
}

const names = Object.keys(contract) as Name[]
const readings = names.filter((name) => contract[name].logged)

/** The operations of a kind; those of the office are whatever else there is, also what only an earlier version knew. */
function operationsOf(kind: StoryKind): { operations: readonly string[]; isIn: boolean } {
  if (kind === 'reading') return { operations: readings, isIn: true }
  const kindOf = (name: Name) => kindOfNoun[name.slice(0, name.indexOf('.'))]
  const others = names.filter((name) => kindOf(name) !== undefined || readings.includes(name))
  if (kind === 'office') return { operations: others, isIn: false }
  return { operations: names.filter((name) => kindOf(name) === kind && !readings.includes(name)), isIn: true }
}

interface Known {
  readonly held: ReadonlySet<number>
  readonly undone: ReadonlyMap<number, number>
  readonly filter: StoryFilter
  readonly readers: Readers
}

/** An act as its sentence needs it; undefined where it says nothing of what was asked, or of nobody in sight. */
function lineOf(db: Db, row: Row<'audit_event'>, known: Known): StoryLine | undefined {
  const { held, undone, filter, readers } = known
  const { changes, destroyed, undoable } = heldOf(db, row, held)
  const about = changes.map((change) => ({
    change,
    person: aboutOf(db, change),
    period: periodOf(db, change),
  }))
  if (filter.period !== undefined && !isOf(filter.period, row, about)) return undefined
  const inSight = about.filter(({ person }) => isShown(person, filter, readers))
  const isAll = inSight.length === about.length
  const isWhole = readers === 'everybody' || (about.length > 0 && isAll)
  if (!isWhole && inSight.length === 0) return undefined
  const undoneBy = undone.get(row.seq)
  return present({
    ...headOf(row, shownOf(known, isWhole, isAll)),
    undoneBy,
    destroyed,
    undoable: isWhole && undoneBy === undefined && undoable,
    opens: opensOf(inSight, filter),
    ...toldOf(db, inSight),
  })
}

interface Shown {
  readonly object: boolean
  readonly reason: boolean
}

/** What an act was called may name somebody of whom it changed nothing: that is for whoever sees everybody. */
function shownOf({ filter, readers }: Known, isWhole: boolean, isAll: boolean): Shown {
  const isAsked = filter.employeeId === undefined || isAll
  return { object: readers === 'everybody' && isAsked, reason: isWhole && isAsked }
}

function headOf(row: Row<'audit_event'>, shows: Shown) {
  const { seq, at, who, role, operation, object, reason, batch, rows } = row
  const words = {
    object: shows.object && object !== null ? calledIn(object) : null,
    reason: shows.reason ? reason : null,
  }
  return { seq, at, who, role, operation, ...words, batch, rows, ...takenBack(row) }
}

function toldOf(db: Db, about: readonly About[]) {
  const people = [...new Set(about.flatMap(({ person }) => person ?? []))]
  return {
    subjects: people.slice(0, shownSubjects).flatMap((id) => nameOfPerson(db, id) ?? []),
    subjectCount: people.length,
    changes: about.slice(0, shownChanges).map(({ change, person, period }) => {
      const told = readableChange(db, change, change.table === 'employee' ? undefined : person)
      return present({ ...told, period, fields: told.fields.map((field) => withName(db, field)) })
    }),
  }
}

interface About {
  readonly change: Parameters<typeof aboutOf>[1]
  readonly person: string | undefined
  readonly period: string | undefined
}

/** Rows that are about nobody are for those who see everybody. */
function isShown(person: string | undefined, { employeeId }: StoryFilter, readers: Readers): boolean {
  if (employeeId !== undefined) return person === employeeId
  if (readers === 'everybody') return true
  return person !== undefined && readers.has(person)
}

/** Whether an act speaks of a period, or of any in a year: by its rows, or where those are gone or many by what it was called. */
function isOf(asked: string, { object }: Row<'audit_event'>, about: readonly About[]): boolean {
  const isYear = /^\d{4}$/.test(asked)
  const fits = (period: string) => period === asked || (isYear && period.startsWith(`${asked}-`))
  if (about.some(({ period }) => period !== undefined && fits(period))) return true
  return (object?.split(' · ') ?? []).some(fits)
}

/** Which page shows what a row is, the weightier first. */
const pages: readonly (readonly [Opens['page'], ReadonlySet<string>])[] = [
  [
    'appraisal',
    new Set([
      ...(['evaluation', 'result_rating', 'value_rating', 'criterion_score'] as const),
      ...(['predikat_override', 'stand_in', 'numeric_rating'] as const),
    ]),
  ],
  [
    'progress',
    new Set([
      'progress_entry',
      'evidence',
      'action_step',
      'adjustment',
      'realisation',
      'achievement',
      'case_rule',
    ]),
  ],
  ['feedback', new Set(['feedback', 'feedback_evidence'])],
  [
    'plan',
    new Set([
      'plan',
      'work_result',
      'indicator',
      'behaviour_expectation',
      'annex_line',
      'study_assignment',
      'matrix_guest',
      'no_role',
    ]),
  ],
]

/** Of one person it is the page of what changed; an act about several opens nobody's. */
function opensOf(about: readonly About[], { employeeId }: StoryFilter): Opens | undefined {
  const people = new Set(about.flatMap(({ person }) => person ?? []))
  const [only] = people
  if (only === undefined || people.size > 1) return undefined
  const [page, tables] = pages.find(([, of]) => about.some(({ change }) => of.has(change.table))) ?? [
    'person',
  ]
  // the person's own page is where the sentence stands already
  if (page === 'person' && employeeId === only) return undefined
  const period = about.find(
    ({ change, period: of }) => of !== undefined && (tables?.has(change.table) ?? false),
  )
  return present({ page, employeeId: only, period: period?.period })
}

function nameOfPerson(db: Db, id: string): string | undefined {
  return prepareValues(db, 'SELECT name FROM employee WHERE id = ?').get(id) as string | undefined
}
