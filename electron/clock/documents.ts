import { regimeOf } from '#shared/appraisal/regime.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { DocumentFacts, DocumentKind } from '#shared/clock/clock.ts'
import { factsOfEvaluation } from '#shared/clock/evaluation-facts.ts'
import { present } from '#shared/api/present.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { annualOf, parsePeriod, type Period } from '#shared/period/period.ts'
import type { PlanState } from '#shared/plan/plan-state.ts'
import { evaluationWindow } from '#shared/period/window.ts'
import type { Settings } from '#shared/setting/settings.ts'
import { ratedInstead, ratedPeople } from '../appraisal/rated-people.ts'
import type { QueryContext } from '../api/context.ts'
import { keptRead } from '../db/kept-read.ts'
import { type Db, prepareValues, tuples } from '../db/sql.ts'
import { requireYear } from '../office/years.ts'
import { settingsOfYear } from '../office/settings.ts'
import { everybodyInOrder } from '../people/everybody.ts'
import { type Person, tablesOfPeople, visibleIn } from '../people/people.ts'
import { ratedByRegionHead } from '../people/region-heads.ts'
import { superiorsOn } from '../people/superiors.ts'
import { rootUnitId, subtreeOf, unitTree } from '../people/unit-tree.ts'
import { plannedAmong } from '../plan/plan-list.ts'
import { holdsAt } from '../plan/read-plan.ts'

/** Whose a document is: a person's, or of a result the unit's. */
export type Owner = Pick<Person, 'id' | 'fullName' | 'unitId' | 'unit'>

/**
 * A year's documents of one kind and period, in the office's order. Thousands of them stand alike: those share one object of facts, so
 * that what follows from facts is worked out once for all of them.
 */
export interface DocumentSet<Of extends Owner = Owner> {
  readonly kind: DocumentKind
  readonly period: Period
  /** Posts and superiors are those of this day. */
  readonly on: string
  readonly owners: readonly Of[]
  /** Each at the place of its owner. */
  readonly facts: readonly DocumentFacts[]
}

interface DocumentFilter {
  readonly year: number
  /** Those alone are read; else those of every kind and period. */
  readonly only?: { readonly kind: DocumentKind; readonly period: string }
  readonly unitId?: string | undefined
  readonly employeeId?: string | undefined
}

/** Every document of a year that the session may see; none of a year under another law. */
export function documentsOf(
  context: QueryContext,
  { year, unitId, employeeId, only }: DocumentFilter,
): DocumentSet[] {
  const { db, session, today } = context
  requireYear(db, year)
  const units = unitId === undefined ? undefined : subtreeOf(db, unitId)
  if (regimeOf(annualOf(year)) !== 'qualitative') return []
  const isAsked = ({ kind, period }: Place) =>
    only === undefined || (kind === only.kind && period.key === only.period)
  const personal = personalDocuments(db, year, today, isAsked).map((set) => {
    if (session.scope.kind === 'all') return set
    const isVisible = visibleIn(db, session.scope, set.on)
    // whoever stands in for an appraiser sees the evaluations that he rates, not the plans
    const instead = set.kind === 'evaluation' ? ratedInstead(db, session.scope, set.period.key) : undefined
    return among(set, ({ id }) => isVisible(id) || instead?.has(id) === true)
  })
  const asksResults = employeeId === undefined && isAsked({ kind: 'orgResult', period: annualOf(year) })
  const ofUnits = asksResults ? [orgResultsOf(context, year)] : []
  const sets = [...personal, ...ofUnits]
  if (units === undefined && employeeId === undefined) return sets
  return sets.map((set) =>
    among(set, (owner) => (units?.has(owner.unitId) ?? true) && owner.id === (employeeId ?? owner.id)),
  )
}

function among<Of extends Owner>(set: DocumentSet<Of>, keeps: (owner: Of) => boolean): DocumentSet<Of> {
  const places = [...set.owners.keys()].filter((place) => keeps(set.owners[place]!))
  return {
    ...set,
    owners: places.map((place) => set.owners[place]!),
    facts: places.map((place) => set.facts[place]!),
  }
}

type Place = Pick<DocumentSet, 'kind' | 'period'>

/** How the documents of a kind and period are read: whose there are, and what is known of each. */
interface Reader {
  readonly place: Place & Pick<DocumentSet, 'on'>
  readonly owners: (db: Db) => readonly Person[]
  readonly factsOf: (db: Db, employeeIds?: readonly string[]) => (owner: Person) => DocumentFacts
}
/** A year's documents, of which each kind and period is read when it is first asked for. */
interface KeptYear {
  readonly readers: readonly Reader[]
  readonly sets: Map<Reader, DocumentSet<Person>>
}

/** Plans and evaluations of everybody. */
function personalDocuments(
  db: Db,
  year: number,
  today: string,
  isAsked: (place: Place) => boolean,
): readonly DocumentSet<Person>[] {
  const on = dayIn(year, today)
  const { readers, sets } = keptRead(
    db,
    {
      key: `documents ${year} ${on}`,
      tables: [...tablesOfPeople, 'superior', 'official', 'year', 'period', 'setting'],
      byPerson: ['plan', 'evaluation'],
    },
    (): KeptYear => ({ readers: readersOf(db, year, on), sets: new Map() }),
    (known, employeeIds) => {
      for (const [reader, set] of known.sets) known.sets.set(reader, readAgain(db, reader, set, employeeIds))
      return known
    },
  )
  return readers.flatMap((reader) => {
    if (!isAsked(reader.place)) return []
    const set = sets.get(reader) ?? readWhole(db, reader)
    sets.set(reader, set)
    return [set]
  })
}

function readersOf(db: Db, year: number, on: string): Reader[] {
  const settings = settingsOfYear(db, year)
  const keys = prepareValues(db, 'SELECT key FROM period WHERE year = ? ORDER BY end_date, key').all(year)
  const periods = (keys as string[]).flatMap((key) => parsePeriod(key) ?? [])
  return [
    plansReader(db, annualOf(year), on, settings),
    ...periods.map((period) => evaluationsReader(period, settings)),
  ]
}

function readWhole(db: Db, reader: Reader): DocumentSet<Person> {
  const owners = reader.owners(db)
  return { ...reader.place, owners, facts: owners.map(reader.factsOf(db)) }
}

function readAgain(
  db: Db,
  reader: Reader,
  set: DocumentSet<Person>,
  employeeIds: readonly string[],
): DocumentSet<Person> {
  const owners = reader.owners(db)
  const isSame =
    owners.length === set.owners.length && owners.every((one, place) => one === set.owners[place])
  if (!isSame) return readWhole(db, reader)
  const concerned = new Set(employeeIds)
  const factsOf = reader.factsOf(db, employeeIds)
  const facts = set.facts.map((known, place) =>
    concerned.has(owners[place]!.id) ? factsOf(owners[place]!) : known,
  )
  return { ...set, facts }
}

/** Makes facts of what was read, one object for all of whom the same was read. */
function shared<Read extends readonly (string | number | boolean | null | undefined)[]>(
  make: (...read: Read) => DocumentFacts,
): (...read: Read) => DocumentFacts {
  const known = new Map<string, DocumentFacts>()
  return (...read) => {
    const key = read.join()
    const facts = known.get(key) ?? make(...read)
    known.set(key, facts)
    return facts
  }
}

function plansReader(db: Db, period: Period, on: string, settings: Settings): Reader {
  const window = evaluationWindow(period, settings.periodicWindow)
  const root = rootUnitId(db)
  const factsOf = shared(
    (
      state: PlanState | undefined,
      approvedOn: string | null | undefined,
      begins: string | undefined,
      leadsOffice: boolean,
    ) => ({
      period,
      window,
      leadsOffice,
      ...(state && { state }),
      // of a plan that came signed on paper nobody noted the day
      approved: state === 'approved' ? (approvedOn ?? true) : undefined,
      begins,
    }),
  )
  return {
    place: { kind: 'plan', period, on },
    owners: (from) => plannedAmong(from, everybodyInOrder(from, on), period.year, on),
    factsOf(from, employeeIds) {
      const plans = plansOf(from, period.year, employeeIds)
      const firstDays = firstDaysOf(from, employeeIds)
      return ({ id, unitId, leadsUnit }) => {
        const plan = plans.get(id)
        const begins = plan?.begins ?? firstDays.get(id) ?? ''
        const since = begins < period.start ? undefined : begins
        return factsOf(plan?.state, plan?.approvedOn, since, leadsUnit && unitId === root)
      }
    },
  }
}

const ofThese = (employeeIds: readonly string[] | undefined, column: string) =>
  employeeIds ? `AND ${column} IN (SELECT value FROM json_each(@people))` : ''
const bound = (employeeIds: readonly string[] | undefined) =>
  employeeIds && { people: JSON.stringify(employeeIds) }

/** The day of the first approval: a change during the year does not make a plan late. */
function plansOf(db: Db, year: number, employeeIds: readonly string[] | undefined) {
  const rows = tuples<[string, PlanState, string, string | null]>(
    db,
    `SELECT p.employee_id, p.state, p.from_date, (SELECT min(a.approved_on) FROM plan a
        WHERE a.employee_id = p.employee_id AND a.year = p.year AND a.from_date = p.from_date)
      FROM plan p
      WHERE p.year = @year ${ofThese(employeeIds, 'p.employee_id')} AND ${holdsAt('@until')}`,
    { year, until: `${year}-12-31`, ...bound(employeeIds) },
  )
  return new Map(rows.map(([id, state, begins, approvedOn]) => [id, { state, begins, approvedOn }]))
}

/** Since when people have a post here; of a person with one that begins on a day nobody told it is not known: he was there before. */
function firstDaysOf(db: Db, employeeIds: readonly string[] | undefined) {
  const rows = tuples<[string, string | null]>(
    db,
    `SELECT employee_id, CASE WHEN count(*) = count(valid_from) THEN min(valid_from) END
      FROM assignment WHERE true ${ofThese(employeeIds, 'employee_id')} GROUP BY employee_id`,
    { ...bound(employeeIds) },
  )
  return new Map(rows)
}

type EvaluationRead = [
  state: EvaluationState,
  signedOn: string | null,
  deliveredOn: string | null,
  returnedOn: string | null,
  objectedOn: string | null,
  decidedOn: string | null,
  reportedOn: string | null,
  takenOver: number,
  superiorEvaluated: number,
  changed: number,
  received: number,
  rated: number,
]

function evaluationsReader(period: Period, settings: Settings): Reader {
  const window = evaluationWindow(period, settings.periodicWindow)
  const untouched = factsOfEvaluation(period, window)
  const factsOf = shared((isByRegionHead: boolean, ...[state, ...read]: EvaluationRead) => {
    const [signedOn, deliveredOn, returnedOn, objectedOn, decidedOn, reportedOn, ...flags] = read
    const [takenOver, superiorEvaluated, changed, received, rated] = flags.map((flag) => flag === 1)
    const final = (superiorEvaluated || isByRegionHead) && !settings['document.allowObjectionOnFinal']
    const days = { signedOn, deliveredOn, returnedOn, objectedOn, decidedOn, reportedOn }
    return factsOfEvaluation(period, window, {
      state,
      ...present({ ...days, takenOver, final, changed, received, rated }),
    })
  })
  return {
    place: { kind: 'evaluation', period, on: period.end },
    owners: (from) => ratedPeople(from, period, { kind: 'all' }),
    factsOf(from, employeeIds) {
      const rows = tuples<[string, ...EvaluationRead]>(
        from,
        `SELECT employee_id, state, signed_on, delivered_on, received_on, objected_on, decided_on, reported_on,
            taken_over IS NOT NULL, taken_over IS 'evaluates', decision IS 'changed', received,
            result_rating IS NOT NULL AND behaviour_rating IS NOT NULL FROM evaluation
          WHERE period_key = @key ${ofThese(employeeIds, 'employee_id')}`,
        { key: period.key, ...bound(employeeIds) },
      )
      const isByRegionHead = ratedByRegionHead(from, period.end)
      const stored = new Map(rows.map(([id, ...read]) => [id, factsOf(isByRegionHead(id), ...read)]))
      return ({ id }) => stored.get(id) ?? untouched
    },
  }
}

/** Of each unit whose head rates somebody in sight; a result of another unit that stands in for it is none of its own. */
function orgResultsOf({ db, session }: QueryContext, year: number): DocumentSet {
  const period = annualOf(year)
  const window = evaluationWindow(period, settingsOfYear(db, year).periodicWindow)
  const superiors = superiorsOn(db, period.end)
  const rating = new Set(
    ratedPeople(db, period, session.scope).map(
      (person) => superiors.get(person.id)?.ratedInUnit ?? person.unitId,
    ),
  )
  const results = new Map(
    tuples<[string, string | null]>(
      db,
      'SELECT unit_id, document_date FROM org_result WHERE period_key = @key',
      { key: period.key },
    ),
  )
  const factsOf = shared((entered: string | true | undefined) => ({ period, window, entered }))
  const units = unitTree(db).filter(({ id }) => rating.has(id))
  return {
    kind: 'orgResult',
    period,
    on: period.end,
    owners: units.map(({ id, name }) => ({ id, fullName: name, unitId: id, unit: name })),
    facts: units.map(({ id }) => factsOf(results.has(id) ? (results.get(id) ?? true) : undefined)),
  }
}
