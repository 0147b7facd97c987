import type { z } from 'zod'
import { fieldsOf } from '#shared/import/header/columns.ts'
import type { InterpretedRow } from '#shared/import/interpret.ts'
import type {
  ImportKind,
  ImportOptions,
  ImportPreview,
  PreviewRow,
  RowAction,
  SkippedRow,
  SkipReason,
} from '#shared/import/preview.ts'
import { fullName } from '#shared/people/person-name.ts'
import { AppError } from '#shared/api/errors.ts'
import { orCancelled, type QueryContext } from '../api/context.ts'
import { planBehaviour } from './year/plan-behaviour.ts'
import { lastChange, listLayouts, listSpellings } from './batches.ts'
import type { Breathe } from './in-slices.ts'
import { askByName } from './staff/by-name.ts'
import { officeStamp } from './filled/office-stamp.ts'
import { keptChanges, planWithout } from './three-way.ts'
import { createStaffPlan, type StaffPlan } from './staff/plan-staff.ts'
import type { FieldChange, ImportPlan, PlannedRow } from './planned-rows.ts'
import type { Reader, Reading } from './reader/read-file.ts'
import { planPlans } from './year/plan-plans.ts'
import { planRealisations } from './year/plan-realisations.ts'
import { inServiceOn } from '../people/on-day.ts'
import { unitTree } from '../people/unit-tree.ts'
import { prepare, type Db } from '../db/sql.ts'

type Options = z.output<typeof ImportOptions>

/** A workbook, kept for other decisions on it. */
interface SourceFile {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  readonly bytes: Uint8Array
}
export interface StoredPreview extends SourceFile {
  readonly options: Options
  readonly reading: Reading
  readonly plan: ImportPlan
  /** The last change of the office that the plan has seen. */
  readonly basedOn: number
}

/** Reads the file in a process of its own and decides what it would do to the office as it is now. */
export async function makePreview(
  reader: Reader,
  context: QueryContext,
  { id, fileName, sha256, bytes }: SourceFile,
  options: Options,
  task: string | undefined,
): Promise<StoredPreview> {
  const { db, today, signal } = context
  const { kind, year, sheet, byHand, mapping, corrections, spellings, leftOut } = options
  context.progress(task, 'progress.reading', 0, 1)
  const request = {
    name: fileName,
    bytes,
    options: {
      today,
      kind,
      year,
      sheet,
      byHand,
      mapping,
      corrections,
      leftOut,
      // what is chosen now stands behind what is remembered, and counts
      spellings: [...listSpellings(db), ...spellings],
    },
    units: unitTree(db).map(({ name }) => name),
    layouts: listLayouts(db),
  }
  const basedOn = lastChange(db)
  const planner = createPlanner(context)
  const reading = await orCancelled(signal, reader.read(request, { signal, take: planner.take }))
  const breathe = breathing(context, fileName, task)
  const told = await planner.plan(reading, breathe)
  const decided = await withDecisions(context, { reading, told, options, breathe })
  const plan = { ...decided, rows: await askByName(context, decided.rows, reading) }
  return { id, fileName, sha256, bytes, options, reading, plan, basedOn }
}

interface Told {
  readonly reading: Reading
  readonly told: ImportPlan
  readonly options: Options
  readonly breathe: Breathe
}

/** The plan without the changes that the person keeps out or the office has overtaken. */
async function withDecisions(
  context: QueryContext,
  { reading, told, options, breathe }: Told,
): Promise<ImportPlan> {
  const again = async (rows: readonly InterpretedRow[], texts = reading.texts) => {
    const planner = createPlanner(context)
    planner.take(reading.kind, rows)
    return await planner.plan({ ...reading, rows, texts }, breathe)
  }
  const moved = await movedSince(context, reading, (rows) => again(rows, async () => {}))
  const kept = keptChanges(told.rows, options, moved)
  return kept.size === 0 ? told : await planWithout(reading.rows, told, kept, again)
}

/** By row key what the office changed of the rows that the file was made from: now → then. */
async function movedSince(
  { db }: QueryContext,
  { base, exportedBy }: Reading,
  plan: (rows: readonly InterpretedRow[]) => Promise<ImportPlan>,
): Promise<ReadonlyMap<string, readonly FieldChange[]>> {
  if (base.length === 0 || exportedBy !== officeStamp(db)) return new Map()
  const { rows } = await plan(base)
  return new Map(rows.flatMap(({ action, key, changes }) => (action === 'update' ? [[key, changes]] : [])))
}

/** So long may a list be planned before the person is told to split it. */
const longestPlanMs = 15_000

/** Answers others, says how far it is, and ends what was cancelled or takes too long. */
function breathing({ progress }: QueryContext, file: string, task: string | undefined): Breathe {
  const end = performance.now() + longestPlanMs
  return async (done, total) => {
    await new Promise(setImmediate)
    progress(task, 'progress.checking', done, total)
    if (performance.now() > end) throw new AppError('invalid', 'import.file.tooSlow', { file })
  }
}

/** Plans a staff list while its rows come; of the other kinds the whole file says which year they are about. */
function createPlanner({ db, today, session }: QueryContext) {
  let staff: StaffPlan | undefined
  return {
    take(kind: ImportKind, rows: readonly InterpretedRow[]): void {
      if (kind === 'employees') (staff ??= createStaffPlan(db)).add(rows)
    },
    async plan({ kind, rows, year = 0, texts }: Reading, breathe: Breathe): Promise<ImportPlan> {
      if (kind === 'employees') return (staff ?? createStaffPlan(db)).finish(today, breathe)
      const ofYear = { year, own: session.employeeId, breathe }
      if (kind === 'plans') return planPlans(db, rows, ofYear)
      if (kind === 'behaviour') return planBehaviour(db, rows, ofYear)
      // whether a value has a column of its own is seen in the cells
      await texts(rows.length)
      return planRealisations(db, rows, year, breathe)
    },
  }
}

/** Whether a question is about the same decisions, so that the kept preview answers it, whichever page it asks for. */
export function isOfSameDecisions(known: Options, options: Options): boolean {
  const page = { offset: 0, limit: 1, show: 'all' as const }
  return JSON.stringify({ ...known, ...page }) === JSON.stringify({ ...options, ...page })
}

/** Names of what an import will make, as far as somebody reads them. */
const mostCreated = 2000

/** The page of rows that the options ask for, with figures of all. */
export async function previewOf(
  { db, today, signal }: QueryContext,
  preview: StoredPreview,
  { show, offset, limit }: Options,
): Promise<ImportPreview> {
  const { reading, plan } = preview
  const { rows, skipped, tables: _tables, base: _base, exportedBy: _office, texts, ...head } = reading
  await orCancelled(signal, texts(show === 'all' ? Math.min(offset + limit, rows.length) : rows.length))
  const wanted = show === 'all' ? plan.rows : plan.rows.filter(({ action }) => action === show)
  const others = show === 'all' || show === 'skipped' ? skipped : []
  const page = pageOf(wanted, others, offset, limit)
  const { units, positions, years } = plan.created
  return {
    ...head,
    previewId: preview.id,
    fileName: preview.fileName,
    sha256: preview.sha256,
    fields: fieldsOf(reading.kind),
    ...page,
    created: { units: units.slice(0, mostCreated), positions: positions.slice(0, mostCreated), years },
    createdCounts: { units: units.length, positions: positions.length, years: years.length },
    absent: absentOf(db, plan.rows, today),
    counts: countsOf(plan.rows),
    skippedCounts: skippedCounts(skipped),
  }
}

/** However long its cells are, an answer stays about this long; the next page brings the rest. */
const mostAnswerText = 2 * 1024 * 1024

function pageOf(
  wanted: readonly PlannedRow[],
  others: readonly SkippedRow[],
  offset: number,
  limit: number,
): Pick<ImportPreview, 'rows' | 'skipped' | 'next'> {
  const rows: PreviewRow[] = []
  const skipped: SkippedRow[] = []
  const end = Math.min(offset + limit, Math.max(wanted.length, others.length))
  let at = offset
  for (let length = 0; at < end && length < mostAnswerText; at++) {
    const row = wanted[at]
    const other = others[at]
    if (row) length += JSON.stringify(rows[rows.push(previewRow(row)) - 1]).length
    if (other) length += JSON.stringify(skipped[skipped.push(other) - 1]).length
  }
  const isAll = at >= Math.max(wanted.length, others.length)
  return { rows, skipped, ...(!isAll && { next: at }) }
}

function previewRow({ source, action, key, changes, kept, problems, assumed }: PlannedRow): PreviewRow {
  const { sheet, line, name, corrected } = source
  return {
    sheet,
    line,
    action,
    key,
    ...(name !== undefined && { name }),
    cells: source.cells(),
    changes,
    ...(kept && { kept }),
    problems,
    corrected,
    assumed,
  }
}

export function countsOf(rows: readonly PlannedRow[]): Record<RowAction, number> {
  const counts = { create: 0, update: 0, same: 0, reject: 0 }
  for (const { action } of rows) counts[action]++
  return counts
}

function skippedCounts(skipped: readonly SkippedRow[]): Partial<Record<SkipReason, number>> {
  const counts: Partial<Record<SkipReason, number>> = {}
  for (const { reason } of skipped) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

/** People in service whom the file does not name, by NIP or, without one, by name. */
function absentOf(db: Db, rows: readonly PlannedRow[], today: string): { nip?: string; name: string }[] {
  const keys = new Set(rows.flatMap(({ key, source }) => [key.slice(0, 18), source.nipText]))
  const people = prepare(
    db,
    `SELECT e.nip, e.name, e.front_title, e.back_title, e.birth_date FROM employee e WHERE ${inServiceOn} ORDER BY e.name`,
  ).all({ on: today }) as {
    nip: string | null
    name: string
    front_title: string | null
    back_title: string | null
    birth_date: string | null
  }[]
  const named = new Set(rows.map(({ key }) => key))
  return people
    .filter(({ nip, name, birth_date }) =>
      nip === null ? !named.has(`${name} ${birth_date ?? ''}`.trim()) : !keys.has(nip),
    )
    .map((row) => ({
      ...(row.nip !== null && { nip: row.nip }),
      name: fullName({
        name: row.name,
        frontTitle: row.front_title ?? undefined,
        backTitle: row.back_title ?? undefined,
      }),
    }))
}
