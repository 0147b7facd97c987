import type { InterpretedRow } from '#shared/import/interpret.ts'
import type { ImportedRealisation } from '#shared/import/realisations.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { Grain } from '#shared/period/period.ts'
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
  wordsKey,
  type Write,
} from '../planned-rows.ts'
import { prepare, type Db } from '../../db/sql.ts'
import { isValidPlan } from '../../plan/read-plan.ts'
import { hasYear } from '../../office/years.ts'

interface Target {
  readonly id: string
  readonly result: string
  grain: Grain | undefined
  /** Period key → stored value. */
  readonly values: Map<string, number>
}

/** Decides what a workbook of realisations does. A person or indicator that is unknown or ambiguous rejects its row. */
export function planRealisations(db: Db, rows: readonly InterpretedRow[], year: number): ImportPlan {
  const people = peopleByNip(db)
  const indicators = loadIndicators(db, year)
  const lines = new FirstLines()
  const writes: Write[] = []
  const planned = rows.map((source): PlannedRow => {
    const { draft } = source
    if (!isDraftOf('realisations', draft)) return rejected(source)
    const person = people.get(draft.nip)
    if (!person) return rejected(source, failure('PERSON_UNKNOWN', 'nip', { value: draft.nip }))
    const found = (indicators.get(`${person.id} ${wordsKey(draft.indicator)}`) ?? []).filter(({ result }) =>
      fits(draft, result),
    )
    const [target] = found
    if (!target)
      return rejected(source, failure('INDICATOR_UNKNOWN', 'indicator', { value: draft.indicator, year }))
    if (found.length > 1)
      return rejected(source, failure('INDICATOR_AMBIGUOUS', 'indicator', { value: draft.indicator }))
    return stepOf(source, draft, target, year, lines, writes)
  })
  return {
    rows: planned,
    created: { units: [], positions: [], years: [] },
    writes,
  }
}

function fits({ workResult }: ImportedRealisation, result: string): boolean {
  return workResult === undefined || wordsKey(workResult) === result
}

function stepOf(
  source: InterpretedRow,
  draft: ImportedRealisation,
  target: Target,
  year: number,
  lines: FirstLines,
  writes: Write[],
): PlannedRow {
  const key = `${draft.nip} ${draft.indicator}`
  const periods = Object.keys(draft.values)
  const grains = new Set(periods.map((period): Grain => (period.startsWith('Q') ? 'quarter' : 'month')))
  const [grain] = grains
  if (grains.size > 1) return rejected(source, failure('GRAIN_MIXED'))
  if (grain !== undefined && target.grain !== undefined && target.grain !== grain) {
    return rejected(source, failure('GRAIN_DIFFERS', 'indicator', { grain: `import.grain.${target.grain}` }))
  }
  for (const period of periods) {
    const earlier = lines.earlier(`${target.id} ${period}`, source)
    if (earlier) return rejected(source, failure('REALISATION_DUPLICATE', period, { ...earlier }))
  }
  const changes: FieldChange[] = []
  for (const [period, value] of Object.entries(draft.values)) {
    const periodKey = `${year}-${period}`
    const stored = target.values.get(periodKey)
    const change =
      stored === value
        ? undefined
        : changeOf(periodKey, stored === undefined ? undefined : decimalOf(stored), decimalOf(value))
    if (!change) continue
    changes.push(change)
    writes.push(({ db }) => {
      prepare(
        db,
        `INSERT INTO realisation (indicator_id, period_key, value) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET value = excluded.value, row_version = row_version + 1`,
      ).run(target.id, periodKey, value)
    })
  }
  if (grain !== undefined && target.grain === undefined) {
    target.grain = grain
    writes.push(({ db }) => {
      prepare(db, 'UPDATE indicator SET grain = ?, row_version = row_version + 1 WHERE id = ?').run(
        grain,
        target.id,
      )
    })
  }
  if (changes.length === 0) return accepted(source, { action: 'same', key })
  const isNew = periods.every((period) => !target.values.has(`${year}-${period}`))
  return accepted(source, { action: isNew ? 'create' : 'update', key, changes })
}

/** `person words-of-the-indicator` → the indicators so called in the person's plan, with what is entered. */
function loadIndicators(db: Db, year: number): Map<string, Target[]> {
  const found = new Map<string, Target[]>()
  if (!hasYear(db, year)) return found
  const rows = prepare(
    db,
    `SELECT p.employee_id, i.id, i.text, i.grain, w.text AS result FROM plan p JOIN work_result w ON w.plan_id = p.id
      JOIN indicator i ON i.work_result_id = w.id WHERE p.year = @year AND ${isValidPlan}`,
  ).all({ year }) as { employee_id: string; id: string; text: string; grain: Grain | null; result: string }[]
  const byId = new Map<string, Target>()
  for (const row of rows) {
    const target = {
      id: row.id,
      result: wordsKey(row.result),
      grain: row.grain ?? undefined,
      values: new Map<string, number>(),
    }
    const key = `${row.employee_id} ${wordsKey(row.text)}`
    found.set(key, [...(found.get(key) ?? []), target])
    byId.set(row.id, target)
  }
  const entries = prepare(
    db,
    `SELECT indicator_id, period_key, value FROM realisation WHERE period_key LIKE ? AND value IS NOT NULL`,
  ).all(`${year}-%`) as { indicator_id: string; period_key: string; value: number }[]
  for (const { indicator_id, period_key, value } of entries)
    byId.get(indicator_id)?.values.set(period_key, value)
  return found
}
