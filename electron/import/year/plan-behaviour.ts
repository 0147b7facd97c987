import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { InterpretedRow } from '#shared/import/interpret.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { periodsOf } from '#shared/period/period.ts'
import { ensureEvaluations } from '../../appraisal/evaluations.ts'
import { peopleByNip } from './people-by-nip.ts'
import {
  accepted,
  changeOf,
  failure,
  type FieldChange,
  FirstLines,
  type ImportPlan,
  isDraftOf,
  type PlannedRow,
  rejected,
} from '../planned-rows.ts'
import { usualRhythm } from './plan-book.ts'
import { prepare, type Db, type WritableDb } from '../../db/sql.ts'
import { hasYear, openYear, rhythmOf } from '../../office/years.ts'

interface Entry {
  readonly employeeId: string
  readonly period: string
  readonly scores: readonly (readonly [coreValue: string, score: number])[]
}

/** States in which an evaluation still takes marks. */
const openStates: readonly EvaluationState[] = ['notDue', 'open', 'progressSubmitted', 'rated']

/** Decides what a workbook of working scores does: they fill the annual evaluation unless a period is named; no rating changes. */
export function planBehaviour(db: Db, rows: readonly InterpretedRow[], year: number): ImportPlan {
  const people = peopleByNip(db)
  const yearIsNew = !hasYear(db, year)
  const rhythm = yearIsNew ? usualRhythm(db) : rhythmOf(db, year)
  const periods = new Set(periodsOf(year, rhythm).map(({ key }) => key))
  const stored = loadScores(db, year)
  const lines = new FirstLines()
  const entries: Entry[] = []
  const planned = rows.map((source): PlannedRow => {
    const { draft } = source
    if (!isDraftOf('behaviour', draft)) return rejected(source)
    const person = people.get(draft.nip)
    if (!person) return rejected(source, failure('PERSON_UNKNOWN', 'nip', { value: draft.nip }))
    const period = draft.period === undefined ? String(year) : `${year}-${draft.period}`
    if (!periods.has(period))
      return rejected(source, failure('PERIOD_NOT_OF_YEAR', 'period', { value: period }))
    const earlier = lines.earlier(`${draft.nip} ${period}`, source)
    if (earlier) return rejected(source, failure('NIP_DUPLICATE', 'nip', { ...earlier }))
    const known = stored.get(`${person.id} ${period}`)
    if (known && !known.isOpen)
      return rejected(source, failure('EVALUATION_LOCKED', 'nip', { value: person.name }))
    const changes = Object.entries(draft.scores).flatMap(([value, score]): FieldChange[] => {
      const before = known?.scores.get(value)
      const change =
        before === score
          ? undefined
          : changeOf(value, before === undefined ? undefined : decimalOf(before), decimalOf(score))
      return change ? [change] : []
    })
    const key = draft.period === undefined ? draft.nip : `${draft.nip} ${period}`
    if (changes.length === 0) return accepted(source, { action: 'same', key })
    entries.push({
      employeeId: person.id,
      period,
      scores: changes.map(({ field }) => [field, draft.scores[field as keyof typeof draft.scores] ?? 0]),
    })
    return accepted(source, { action: known && known.scores.size > 0 ? 'update' : 'create', key, changes })
  })
  return {
    rows: planned,
    created: { units: [], positions: [], years: yearIsNew ? [year] : [] },
    writes: [
      ({ db: write }) => {
        if (yearIsNew) openYear(write, year, rhythm)
        store(write, entries)
      },
    ],
  }
}

function store(db: WritableDb, entries: readonly Entry[]): void {
  const upsert = prepare(
    db,
    `INSERT INTO value_rating (evaluation_id, core_value, score) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET score = excluded.score`,
  )
  const touch = prepare(db, 'UPDATE evaluation SET row_version = row_version + 1 WHERE id = ?')
  for (const [period, own] of Map.groupBy(entries, (entry) => entry.period)) {
    const evaluations = ensureEvaluations(
      db,
      own.map(({ employeeId }) => employeeId),
      period,
    )
    for (const { employeeId, scores } of own) {
      const id = evaluations.get(employeeId) ?? ''
      for (const [value, score] of scores) upsert.run(id, value, score)
      touch.run(id)
    }
  }
}

/** `person period` → the evaluation's scores and whether it still takes any. */
function loadScores(db: Db, year: number): Map<string, { isOpen: boolean; scores: Map<string, number> }> {
  const rows = prepare(
    db,
    `SELECT e.employee_id, e.period_key, e.state, v.core_value, v.score FROM evaluation e JOIN period p ON p.key = e.period_key
      LEFT JOIN value_rating v ON v.evaluation_id = e.id AND v.score IS NOT NULL WHERE p.year = ?`,
  ).all(year) as {
    employee_id: string
    period_key: string
    state: EvaluationState
    core_value: string | null
    score: number | null
  }[]
  const found = new Map<string, { isOpen: boolean; scores: Map<string, number> }>()
  for (const row of rows) {
    const key = `${row.employee_id} ${row.period_key}`
    const known = found.get(key) ?? {
      isOpen: openStates.includes(row.state),
      scores: new Map<string, number>(),
    }
    found.set(key, known)
    if (row.core_value !== null && row.score !== null) known.scores.set(row.core_value, row.score)
  }
  return found
}
