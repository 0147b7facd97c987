import { wordsKey } from '#shared/import/words-key.ts'
import type { InterpretedRow } from '#shared/import/interpret.ts'
import type { ImportedRealisation } from '#shared/import/realisations.ts'
import type { Params } from '#shared/api/errors.ts'
import type { Problem, ProblemCode } from '#shared/import/preview.ts'
import { compareUnits } from '#shared/import/quantity.ts'
import { nearestText } from '#shared/spelling/nearest-text.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { Grain } from '#shared/period/period.ts'
import { type Breathe, mapInSlices } from '../in-slices.ts'
import { peopleByNip, rowOfPerson } from './people-by-nip.ts'
import {
  accepted,
  changeOf,
  failure,
  type FieldChange,
  FirstLines,
  type ImportPlan,
  type PlannedRow,
  rejected,
  warning,
  type Write,
} from '../planned-rows.ts'
import { prepare, type Db } from '../../db/sql.ts'
import { isValidPlan } from '../../plan/read-plan.ts'
import { hasYear } from '../../office/years.ts'

interface Target {
  readonly id: string
  readonly text: string
  readonly result: string
  readonly unit: string | undefined
  /** What the whole year is to reach; absent for a text. */
  readonly target: number | undefined
  grain: Grain | undefined
  /** Period key → stored value. */
  readonly values: Map<string, number>
}

/** Decides what a workbook of realisations does. A person or indicator that is unknown or ambiguous rejects its row. */
export async function planRealisations(
  db: Db,
  rows: readonly InterpretedRow[],
  year: number,
  breathe: Breathe,
): Promise<ImportPlan> {
  const people = peopleByNip(db)
  const indicators = loadIndicators(db, year)
  const lines = new FirstLines()
  const writes: Write[] = []
  const planRow = (source: InterpretedRow): PlannedRow => {
    const row = rowOfPerson(people, source, 'realisations')
    if (!('person' in row)) return row
    const { draft, person } = row
    const found = (indicators.get(person.id)?.get(wordsKey(draft.indicator)) ?? []).filter(({ result }) =>
      fits(draft, result),
    )
    const [target] = found
    if (!target) return rejected(source, unknownIndicator(draft, indicators.get(person.id), year))
    if (found.length > 1)
      return rejected(source, failure('INDICATOR_AMBIGUOUS', 'indicator', { value: draft.indicator }))
    return stepOf(source, draft, target, year, lines, writes)
  }
  return {
    rows: await mapInSlices(rows, planRow, breathe),
    created: { units: [], positions: [], years: [] },
    writes,
  }
}

/** The person's indicator whose words come nearest is offered; only a person can say that it is the same. */
function unknownIndicator(
  { indicator }: ImportedRealisation,
  own: ReadonlyMap<string, readonly Target[]> | undefined,
  year: number,
): Problem {
  const texts = [...(own?.values() ?? [])].flatMap((targets) => targets.map(({ text }) => text))
  const nearest = nearestText(indicator, texts)
  return nearest === undefined
    ? failure('INDICATOR_UNKNOWN', 'indicator', { value: indicator, year })
    : failure('INDICATOR_NEAREST', 'indicator', { value: indicator, year, nearest })
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
  const problem = problemOf(source, draft, target, lines)
  if (problem) return rejected(source, problem)
  const problems = doubtsOf(source, draft, target, year)
  const periods = Object.keys(draft.values)
  const isNew = periods.every((period) => !target.values.has(`${year}-${period}`))
  const changes = enterValues(draft, target, year, writes)
  const [grain] = periods.map(grainOf)
  if (grain !== undefined && target.grain === undefined) {
    target.grain = grain
    writes.push(({ db }) => {
      prepare(db, 'UPDATE indicator SET grain = ?, row_version = row_version + 1 WHERE id = ?').run(
        grain,
        target.id,
      )
    })
  }
  if (changes.length === 0) return accepted(source, { action: 'same', key, problems })
  return accepted(source, { action: isNew ? 'create' : 'update', key, changes, problems })
}

function grainOf(period: string): Grain {
  return period.startsWith('Q') ? 'quarter' : 'month'
}

/** Why a row's values cannot be those of the indicator. */
function problemOf(
  source: InterpretedRow,
  draft: ImportedRealisation,
  target: Target,
  lines: FirstLines,
): Problem | undefined {
  const periods = Object.keys(draft.values)
  const [grain, ...others] = new Set(periods.map(grainOf))
  if (others.length > 0) return failure('GRAIN_MIXED')
  if (grain !== undefined && target.grain !== undefined && target.grain !== grain)
    return failure('GRAIN_DIFFERS', 'indicator', { grain: `import.grain.${target.grain}` })
  for (const period of periods) {
    const earlier = lines.earlier(`${target.id} ${period}`, source)
    if (earlier) return failure('REALISATION_DUPLICATE', period, { ...earlier })
  }
  const foreign = Object.entries(draft.units).find(([, unit]) => compareUnits(unit, target.unit) === 'other')
  if (foreign === undefined) return undefined
  const [period, unit] = foreign
  return failure('UNIT_OTHER', fieldOf(source, period), { value: unit, unit: target.unit ?? '' })
}

/** Writes what is told otherwise than it stands, and says so. */
function enterValues(
  { values }: ImportedRealisation,
  target: Target,
  year: number,
  writes: Write[],
): FieldChange[] {
  return Object.entries(values).flatMap(([period, value]) => {
    const periodKey = `${year}-${period}`
    const stored = target.values.get(periodKey)
    if (stored === value) return []
    const change = changeOf(periodKey, stored === undefined ? undefined : decimalOf(stored), decimalOf(value))
    if (!change) return []
    writes.push(({ db }) => {
      prepare(
        db,
        `INSERT INTO realisation (indicator_id, period_key, value) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET value = excluded.value, row_version = row_version + 1`,
      ).run(target.id, periodKey, value)
    })
    return [change]
  })
}

/** The column in which a period's value stands: its own, or the one of a row a period. */
function fieldOf(source: InterpretedRow, period: string): string {
  return source.cells()[period] === undefined ? 'value' : period
}

/** Five times the target of a year, or ten times the entry before, is more likely mistyped than reached. */
const likely = { ofTarget: 5, ofLast: 10 } as const

/** What is kept as it is told, but looks odd. */
function doubtsOf(
  source: InterpretedRow,
  draft: ImportedRealisation,
  target: Target,
  year: number,
): Problem[] {
  const values = new Map([
    ...target.values,
    ...Object.entries(draft.values).map(([period, value]) => [`${year}-${period}`, value] as const),
  ])
  const inOrder = [...values.keys()].toSorted()
  const doubt = (code: ProblemCode, period: string, params: Params) =>
    warning(code, fieldOf(source, period), params)
  return Object.entries(draft.values).flatMap(([period, value]) => {
    const last = values.get(inOrder[inOrder.indexOf(`${year}-${period}`) - 1] ?? '') ?? 0
    const wanted = target.target ?? 0
    const doubts: Problem[] = []
    const unit = draft.units[period] ?? ''
    if (compareUnits(unit, target.unit) === 'unlike')
      doubts.push(doubt('UNIT_UNLIKE', period, { value: unit, unit: target.unit ?? '' }))
    if (wanted > 0 && value >= wanted * likely.ofTarget)
      doubts.push(
        doubt('VALUE_FAR_OVER_TARGET', period, { value: decimalOf(value), target: decimalOf(wanted) }),
      )
    else if (last > 0 && value >= last * likely.ofLast)
      doubts.push(doubt('VALUE_FAR_OVER_LAST', period, { value: decimalOf(value), last: decimalOf(last) }))
    return doubts
  })
}

/** Person → words → the indicators so called in the person's plan, with what is entered. */
function loadIndicators(db: Db, year: number): Map<string, Map<string, Target[]>> {
  const found = new Map<string, Map<string, Target[]>>()
  if (!hasYear(db, year)) return found
  const rows = prepare(
    db,
    `SELECT p.employee_id, i.id, i.text, i.grain, i.target_unit, coalesce(i.high, i.low) AS target, w.text AS result
      FROM plan p JOIN work_result w ON w.plan_id = p.id
      JOIN indicator i ON i.work_result_id = w.id WHERE p.year = @year AND ${isValidPlan}`,
  ).all({ year }) as {
    employee_id: string
    id: string
    text: string
    grain: Grain | null
    target_unit: string | null
    target: number | null
    result: string
  }[]
  const byId = new Map<string, Target>()
  for (const row of rows) {
    const target = {
      id: row.id,
      text: row.text,
      result: wordsKey(row.result),
      unit: row.target_unit ?? undefined,
      target: row.target ?? undefined,
      grain: row.grain ?? undefined,
      values: new Map<string, number>(),
    }
    const own = found.get(row.employee_id) ?? new Map<string, Target[]>()
    found.set(row.employee_id, own)
    const words = wordsKey(row.text)
    own.set(words, [...(own.get(words) ?? []), target])
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
