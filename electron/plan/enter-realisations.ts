import { AppError, type ErrorCode, type FieldErrors, type Message } from '#shared/api/errors.ts'
import { hundredthsOf, type Hundredths } from '#shared/number/decimal.ts'
import { type Grain, parsePeriod } from '#shared/period/period.ts'
import type { RealisationEntry } from '#shared/plan/realisation.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import type { z } from 'zod'
import { lastChangeOf } from '../api/audit.ts'
import { prepare, type Db, type WritableDb, prepareTuples } from '../db/sql.ts'
import { isValidPlan } from './read-plan.ts'
import { hasYear } from '../office/years.ts'

export type Cell = z.output<typeof RealisationEntry>['cells'][number]

/** An indicator that takes entries, with its year. */
export interface EntryIndicator {
  readonly id: string
  readonly employeeId: string
  readonly year: number
  readonly grain: Grain | undefined
  /** It computes itself from cases: no value is entered. */
  readonly computed: boolean
  /** Period key → what stands there. */
  /** Period key → what should stand there once the cells are in. */
  readonly entries: Map<string, StoredEntry>
  /** Period key → what is stored. */
  readonly stored: Map<string, StoredEntry>
}
interface StoredEntry {
  readonly value: number | null
  readonly note: string | null
}

/** The indicators of the cells by id, as far as their plan still holds; two statements whatever the number of cells. */
export function readEntryIndicators(db: Db, cells: readonly Cell[]): Map<string, EntryIndicator> {
  const ids = { ids: JSON.stringify([...new Set(cells.map(({ indicatorId }) => indicatorId))]) }
  const indicators = new Map<string, EntryIndicator>()
  const rows = prepareTuples(
    db,
    `SELECT i.id, p.employee_id, p.year, i.grain, EXISTS (SELECT 1 FROM case_rule c WHERE c.indicator_id = i.id)
      FROM json_each(@ids) j CROSS JOIN indicator i ON i.id = j.value
      JOIN work_result w ON w.id = i.work_result_id JOIN plan p ON p.id = w.plan_id WHERE ${isValidPlan}`,
  ).all(ids) as [string, string, number, Grain | null, 0 | 1][]
  for (const [id, employeeId, year, grain, computed] of rows)
    indicators.set(id, {
      id,
      employeeId,
      year,
      grain: grain ?? undefined,
      computed: computed === 1,
      entries: new Map(),
      stored: new Map(),
    })
  const stored = prepareTuples(
    db,
    `SELECT r.indicator_id, r.period_key, r.value, r.note FROM json_each(@ids) j
      CROSS JOIN realisation r ON r.indicator_id = j.value`,
  ).all(ids) as [string, string, number | null, string | null][]
  for (const [id, period, value, note] of stored) {
    indicators.get(id)?.entries.set(period, { value, note })
    indicators.get(id)?.stored.set(period, { value, note })
  }
  return indicators
}

/**
 * Puts the cells into the indicators' entries and returns those that changed. One bad cell refuses all, each with its
 * message at `cells.N.value`: a pasted block is one act. An indicator has one grain a year, set by its first entry and
 * free again when the last one goes. Where another window was faster the refusal is a `conflict`, for a person to decide.
 */
export function applyCells(
  db: Db,
  cells: readonly Cell[],
  indicators: ReadonlyMap<string, EntryIndicator>,
): EntryIndicator[] {
  const fields: Record<string, Message> = {}
  const touched = new Set<EntryIndicator>()
  // what is cleared goes first, so that a block may replace quarters by months
  const order = [...cells.keys()].toSorted((a, b) => Number(clears(cells[b]!)) - Number(clears(cells[a]!)))
  for (const index of order) {
    const cell = cells[index]!
    const indicator = indicators.get(cell.indicatorId)
    const problem: Message | undefined = indicator
      ? problemOf(db, cell, indicator)
      : { key: 'plan.error.indicatorMissing' }
    if (problem) fields[`cells.${index}.value`] = problem
    else if (indicator && putCell(cell, indicator)) touched.add(indicator)
  }
  refuse('invalid', 'realisation.error.cells', fields, cells.length)
  const arrived = Object.fromEntries(
    cells.flatMap((cell, index) => {
      const message = arrivedMeanwhile(db, cell, indicators.get(cell.indicatorId)?.stored.get(cell.period))
      return message === undefined ? [] : [[`cells.${index}.value`, message]]
    }),
  )
  refuse('conflict', 'realisation.error.conflicts', arrived, cells.length)
  return [...touched]
}

function refuse(code: ErrorCode, key: TextKey, fields: FieldErrors, cells: number): void {
  const count = Object.keys(fields).length
  if (count > 0) throw new AppError(code, key, { count, cells }, fields)
}

const clears = ({ value, note }: Cell) => (value === null || value === undefined) && !note

function problemOf(db: Db, cell: Cell, indicator: EntryIndicator): Message | undefined {
  const period = parsePeriod(cell.period)
  if (!period || period.kind === 'annual') return { key: 'realisation.error.annual' }
  if (period.year !== indicator.year)
    return hasYear(db, period.year)
      ? { key: 'realisation.error.otherYear', params: { year: indicator.year } }
      : { key: 'error.year.notOpen', params: { year: period.year } }
  if (indicator.computed && cell.value !== undefined) return { key: 'realisation.error.computed' }
  const grain = grainOf(indicator.entries)
  if (clears(cell) || grain === undefined || grain === period.kind) return undefined
  return { key: `realisation.error.grain.${grain}`, params: { entries: indicator.entries.size } }
}

/** Two windows on one cell: the later one is told what arrived since it began, by whom and when. */
function arrivedMeanwhile(
  db: Db,
  { indicatorId, period, seen, value, note }: Cell,
  stored: StoredEntry | undefined,
): Message | undefined {
  if (seen === undefined) return undefined
  const now = stored ?? { value: null, note: null }
  const seenValue = seen.value === null ? null : hundredthsOf(seen.value)
  const isSame =
    (value === undefined || seenValue === now.value) && (note === undefined || seen.note === now.note)
  if (isSame) return undefined
  const by = lastChangeOf(db, 'realisation', [indicatorId, period])
  const there = now.value === null ? now.note : now.value / 100
  if (there === null)
    return by === undefined
      ? { key: 'realisation.error.clearedEarlier' }
      : { key: 'realisation.error.cleared', params: by }
  return by === undefined
    ? { key: 'realisation.error.arrivedEarlier', params: { value: there } }
    : { key: 'realisation.error.arrived', params: { ...by, value: there } }
}

/** True when the cell changed something. */
function putCell({ period, value, note }: Cell, { entries }: EntryIndicator): boolean {
  const before = entries.get(period) ?? { value: null, note: null }
  const after: StoredEntry = {
    value: value === undefined ? before.value : value === null ? null : hundredthsOf(value),
    note: note === undefined ? before.note : note || null,
  }
  if (after.value === before.value && after.note === before.note) return false
  if (after.value === null && after.note === null) entries.delete(period)
  else entries.set(period, after)
  return true
}

/** The grain of the entries there are; they are all of one. */
function grainOf(entries: ReadonlyMap<string, StoredEntry>): Grain | undefined {
  const [key] = entries.keys()
  return key === undefined ? undefined : key[5] === 'Q' ? 'quarter' : 'month'
}

/** Writes what differs from the stored rows and returns how many entries changed. */
export function storeEntries(db: WritableDb, indicators: readonly EntryIndicator[]): number {
  const upsert = prepare(
    db,
    `INSERT INTO realisation (indicator_id, period_key, value, note) VALUES (@id, @period, @value, @note)
      ON CONFLICT (indicator_id, period_key) DO UPDATE
      SET value = excluded.value, note = excluded.note, row_version = row_version + 1`,
  )
  const remove = prepare(db, 'DELETE FROM realisation WHERE indicator_id = ? AND period_key = ?')
  const setGrain = prepare(db, 'UPDATE indicator SET grain = ?, row_version = row_version + 1 WHERE id = ?')
  let changed = 0
  for (const { id, grain, entries, stored } of indicators) {
    for (const period of stored.keys()) if (!entries.has(period)) changed += remove.run(id, period).changes
    for (const [period, entry] of entries) {
      const known = stored.get(period)
      if (known?.value === entry.value && known.note === entry.note) continue
      changed += upsert.run({ id, period, ...entry }).changes
    }
    const newGrain = grainOf(entries)
    if (newGrain !== grain) setGrain.run(newGrain ?? null, id)
  }
  return changed
}

/**
 * `2025-Q1=1200,2025-Q2=950` as one slot a period of the grain, as far as the periods have elapsed; an entry of words
 * alone (`2025-Q3=`) leaves its slot empty.
 */
export function entrySlots(text: string | null, grain: Grain, elapsed: number): (Hundredths | undefined)[] {
  const slots = Array.from<Hundredths | undefined>({ length: elapsed }).fill(undefined)
  if (text === null) return slots
  for (const part of text.split(',')) {
    if ((part[5] === 'Q') !== (grain === 'quarter')) continue
    const number = numberOf(part)
    const value = part.slice(part.indexOf('=') + 1)
    if (number <= elapsed && value !== '') slots[number - 1] = Number(value)
  }
  return slots
}

/** How many of the elapsed periods have an entry, of figures or of words. */
export function filledSlots(text: string | null, elapsed: number): number {
  return text === null ? 0 : text.split(',').filter((part) => numberOf(part) <= elapsed).length
}

function numberOf(part: string): number {
  return Number(part[5] === 'Q' ? part[6] : part.slice(5, 7))
}
