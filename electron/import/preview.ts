import type { z } from 'zod'
import { previewSheetsOf, unmappedOf } from '#shared/import/header/choose-sheets.ts'
import { fieldsOf } from '#shared/import/header/columns.ts'
import type { SheetGrid } from '#shared/import/grid.ts'
import type { Mapping } from '#shared/import/header/header.ts'
import { type Interpretation, interpret } from '#shared/import/interpret.ts'
import type {
  ImportOptions,
  ImportPreview,
  PreviewRow,
  RowAction,
  SkippedRow,
  SkipReason,
} from '#shared/import/preview.ts'
import { fullName } from '#shared/people/person-name.ts'
import type { Context } from '../api/context.ts'
import { planBehaviour } from './year/plan-behaviour.ts'
import { lastChange, rememberedMapping } from './batches.ts'
import { planEmployees } from './staff/plan-staff.ts'
import { type ImportPlan, type PlannedRow, wordsKey } from './planned-rows.ts'
import { planPlans } from './year/plan-plans.ts'
import { planRealisations } from './year/plan-realisations.ts'
import { inServiceOn } from '../people/on-day.ts'
import { unitTree } from '../people/unit-tree.ts'
import { prepare, type Db } from '../db/sql.ts'

type Options = z.output<typeof ImportOptions>

/** A workbook that was read, kept for other decisions on it. */
interface ReadFile {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  readonly grids: readonly SheetGrid[]
}
export interface StoredPreview extends ReadFile {
  readonly interpretation: Interpretation
  readonly plan: ImportPlan
  readonly mapping: Readonly<Record<string, Mapping>>
  /** The last change of the office that the plan has seen. */
  readonly basedOn: number
}

/** Interprets the sheets and decides what they would do to the office as it is now. */
export function makePreview(
  { db, today }: Context & { readonly db: Db },
  file: ReadFile,
  options: Options,
): StoredPreview {
  const { id, fileName, sha256, grids } = file
  const basedOn = lastChange(db)
  const { kind, year, sheet, byHand, mapping, corrections, leftOut } = options
  const interpretation = interpret(grids, {
    fileName,
    today,
    kind,
    year,
    sheet,
    byHand,
    mapping,
    corrections,
    leftOut,
    isUnit: unitNames(db),
    remembered: (signature, of) => rememberedMapping(db, signature, of),
  })
  return {
    id,
    fileName,
    sha256,
    grids,
    interpretation,
    plan: planOf(db, interpretation, today),
    mapping,
    basedOn,
  }
}

function unitNames(db: Db): (name: string) => boolean {
  const names = new Set(unitTree(db).map(({ name }) => wordsKey(name)))
  return (name) => names.has(wordsKey(name))
}

function planOf(db: Db, { kind, rows, year = 0 }: Interpretation, today: string): ImportPlan {
  if (kind === 'employees') return planEmployees(db, rows, today)
  if (kind === 'plans') return planPlans(db, rows, year)
  return kind === 'realisations' ? planRealisations(db, rows, year) : planBehaviour(db, rows, year)
}

/** The page of rows that the options ask for, with figures of all. */
export function previewOf(
  db: Db,
  preview: StoredPreview,
  { show, offset, limit }: Options,
  today: string,
): ImportPreview {
  const { interpretation, plan } = preview
  const { kind, year, sheets, skipped } = interpretation
  const wanted = show === 'all' ? plan.rows : plan.rows.filter(({ action }) => action === show)
  const skippedFrom = show === 'skipped' ? offset : 0
  return {
    previewId: preview.id,
    fileName: preview.fileName,
    sha256: preview.sha256,
    kind,
    ...(year !== undefined && { year }),
    sheets: sheets.flatMap(previewSheetsOf),
    fields: fieldsOf(kind),
    rows: wanted.slice(offset, offset + limit).map(previewRow),
    skipped: skipped.slice(skippedFrom, skippedFrom + limit),
    unmapped: unmappedOf(sheets),
    created: plan.created,
    absent: absentOf(db, plan.rows, today),
    counts: countsOf(plan.rows),
    skippedCounts: skippedCounts(skipped),
    remembered: sheets.some(({ tables }) => tables.some(({ remembered }) => remembered)),
  }
}

function previewRow({ source, action, key, changes, problems, assumed }: PlannedRow): PreviewRow {
  const { sheet, line, name, corrected } = source
  return {
    sheet,
    line,
    action,
    key,
    ...(name !== undefined && { name }),
    cells: source.cells(),
    changes,
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
