import { wordsKey } from '#shared/import/words-key.ts'
import { type EvaluationState, takesFigures } from '#shared/appraisal/evaluation-state.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { DraftOf, InterpretedRow } from '#shared/import/interpret.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { periodsOf } from '#shared/period/period.ts'
import { ensureEvaluations } from '../../appraisal/evaluations.ts'
import { mapInSlices } from '../in-slices.ts'
import { peopleByNip, type RowOfPerson, rowOfPerson, type YearOf } from './people-by-nip.ts'
import {
  accepted,
  changeOf,
  failure,
  type FieldChange,
  FirstLines,
  type ImportPlan,
  type PlannedRow,
  rejected,
} from '../planned-rows.ts'
import { usualRhythm } from './plan-book.ts'
import { prepare, prepareValues, type Db, type WritableDb } from '../../db/sql.ts'
import { hasYear, openYear, rhythmOf } from '../../office/years.ts'

interface Entry {
  readonly employeeId: string
  readonly period: string
  readonly draft: DraftOf<'behaviour'>
}

/** An evaluation as it stands. */
interface Known {
  readonly isOpen: boolean
  readonly note: string | undefined
  readonly scores: Map<string, number>
  readonly ratings: Map<string, Rating>
}

/**
 * Decides what a workbook of behaviour does: scores, value ratings and notes fill the annual evaluation unless a period is
 * named; the ratings of the evaluation itself never change.
 */
export async function planBehaviour(
  db: Db,
  rows: readonly InterpretedRow[],
  { year, own, breathe }: YearOf,
): Promise<ImportPlan> {
  const people = peopleByNip(db, own)
  const yearIsNew = !hasYear(db, year)
  const rhythm = yearIsNew ? usualRhythm(db) : rhythmOf(db, year)
  const periods = new Set(periodsOf(year, rhythm).map(({ key }) => key))
  const stored = loadEvaluations(db, year)
  const approved = withApprovedPlan(db, year)
  const lines = new FirstLines()
  const entries: Entry[] = []
  const misplaced = ({ source, draft }: RowOfPerson<'behaviour'>, period: string) => {
    if (!periods.has(period)) return failure('PERIOD_NOT_OF_YEAR', 'period', { value: period })
    const earlier = lines.earlier(`${draft.nip} ${period}`, source)
    return earlier && failure('NIP_DUPLICATE', 'nip', { ...earlier })
  }
  const forbidden = ({ draft, person }: RowOfPerson<'behaviour'>, period: string) => {
    if (person.isOwn) return failure('OWN_ROW', 'nip', { value: person.name })
    if (stored.get(`${person.id} ${period}`)?.isOpen === false)
      return failure('EVALUATION_LOCKED', 'nip', { value: person.name })
    const isWaiting = Object.keys(draft.ratings).length > 0 && !approved.has(person.id)
    return isWaiting ? failure('RATING_WAITS', 'nip', { value: person.name }) : undefined
  }
  const planRow = (source: InterpretedRow): PlannedRow => {
    const row = rowOfPerson(people, source, 'behaviour')
    if (!('person' in row)) return row
    const { draft, person } = row
    const period = draft.period === undefined ? String(year) : `${year}-${draft.period}`
    const problem = misplaced(row, period)
    if (problem) return rejected(source, problem)
    const known = stored.get(`${person.id} ${period}`)
    const changes = changesOf(draft, known)
    const key = draft.period === undefined ? draft.nip : `${draft.nip} ${period}`
    // what stands there already may be said again, whatever else holds it
    if (changes.length === 0) return accepted(source, { action: 'same', key })
    const refusal = forbidden(row, period)
    if (refusal) return rejected(source, refusal)
    entries.push({ employeeId: person.id, period, draft })
    return accepted(source, { action: saysNothing(known) ? 'create' : 'update', key, changes })
  }
  return {
    rows: await mapInSlices(rows, planRow, breathe),
    created: { units: [], positions: [], years: yearIsNew ? [year] : [] },
    writes: [
      ({ db: write }) => {
        if (yearIsNew) openYear(write, year, rhythm)
        store(write, entries)
      },
    ],
  }
}

function saysNothing(known: Known | undefined): boolean {
  return !known || (known.scores.size === 0 && known.ratings.size === 0 && known.note === undefined)
}

function changesOf(draft: DraftOf<'behaviour'>, known: Known | undefined): FieldChange[] {
  const changes: (FieldChange | undefined)[] = coreValues.flatMap((value) => {
    const score = draft.scores[value]
    const before = known?.scores.get(value)
    return [
      changeOf(value, before && decimalOf(before), score && decimalOf(score)),
      changeOf(value, known?.ratings.get(value), draft.ratings[value]),
    ]
  })
  const note = known?.note !== undefined && draft.note !== undefined && isSame(known.note, draft.note)
  if (!note) changes.push(changeOf('note', known?.note, draft.note))
  return changes.filter((change) => change !== undefined)
}

/** Text that differs only in case, spacing or punctuation is the same (domain.md §12.1.10). */
function isSame(stored: string, told: string): boolean {
  return wordsKey(stored) === wordsKey(told)
}

function store(db: WritableDb, entries: readonly Entry[]): void {
  const score = prepare(
    db,
    `INSERT INTO value_rating (evaluation_id, core_value, score) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET score = excluded.score`,
  )
  const rating = prepare(
    db,
    `INSERT INTO value_rating (evaluation_id, core_value, rating) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET rating = excluded.rating`,
  )
  const touch = prepare(
    db,
    'UPDATE evaluation SET note = coalesce(?, note), row_version = row_version + 1 WHERE id = ?',
  )
  for (const [period, own] of Map.groupBy(entries, (entry) => entry.period)) {
    const evaluations = ensureEvaluations(
      db,
      own.map(({ employeeId }) => employeeId),
      period,
    )
    for (const { employeeId, draft } of own) {
      const id = evaluations.get(employeeId) ?? ''
      for (const [value, told] of Object.entries(draft.scores)) score.run(id, value, told)
      for (const [value, told] of Object.entries(draft.ratings)) rating.run(id, value, told)
      touch.run(draft.note ?? null, id)
    }
  }
}

/** A rating waits for the approved plan (Ps 14); scores and notes are the office's own working figures. */
function withApprovedPlan(db: Db, year: number): Set<string> {
  const rows = prepareValues(db, "SELECT employee_id FROM plan WHERE year = ? AND state = 'approved'").all(
    year,
  )
  return new Set(rows as string[])
}

/** `person period` → the evaluation. */
function loadEvaluations(db: Db, year: number): Map<string, Known> {
  const rows = prepare(
    db,
    `SELECT e.employee_id, e.period_key, e.state, e.locked_by, e.note, v.core_value, v.score, v.rating
      FROM evaluation e JOIN period p ON p.key = e.period_key
      LEFT JOIN value_rating v ON v.evaluation_id = e.id WHERE p.year = ?`,
  ).all(year) as {
    employee_id: string
    period_key: string
    state: EvaluationState
    locked_by: string | null
    note: string | null
    core_value: string | null
    score: number | null
    rating: Rating | null
  }[]
  const found = new Map<string, Known>()
  for (const row of rows) {
    const key = `${row.employee_id} ${row.period_key}`
    const known = found.get(key) ?? {
      // what an appraiser gave himself no file changes
      isOpen: takesFigures(row.state) && row.locked_by === null,
      note: row.note ?? undefined,
      scores: new Map<string, number>(),
      ratings: new Map<string, Rating>(),
    }
    found.set(key, known)
    if (row.core_value === null) continue
    if (row.score !== null) known.scores.set(row.core_value, row.score)
    if (row.rating !== null) known.ratings.set(row.core_value, row.rating)
  }
  return found
}
