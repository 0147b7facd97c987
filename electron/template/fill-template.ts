import { AppError } from '#shared/api/errors.ts'
import type { z } from 'zod'
import { addressIn } from '#shared/report/sheet-layout.ts'
import { recheckMapping } from '#shared/template/recheck.ts'
import type { FilledTemplate, FillTemplate, Moved, TemplateMapping } from '#shared/template/template.ts'
import { safeFileName } from '#shared/text/file-name.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'
import { orCancelled, type QueryContext } from '../api/context.ts'
import { requireYear } from '../office/years.ts'
import { yearFacts } from '../report/year-facts.ts'
import { fillWorkbook, readTemplateFile } from '../sheets/fill/fill-workbook.ts'
import { fillPlanOf } from './fill-plan-of.ts'
import { fillingOf, findTemplate, knownTemplates, requireSmall, sha256Of } from './templates.ts'

/** What is filled: which template, the bytes, and where everything stands in them. */
interface Filling {
  readonly name: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly mapping: TemplateMapping
  readonly moved: readonly Moved[]
}

const steps = 3

/** A template with the year's figures in it; whose they are is as for the year's report. */
export async function fillTemplate(
  input: z.output<typeof FillTemplate>,
  context: QueryContext,
): Promise<FilledTemplate> {
  const { year, language, task } = input
  requireYear(context.db, year)
  context.progress(task, 'progress.collecting', 0, steps)
  const filling = await fillingFor(input, context)
  context.describe({ object: fillingOf(filling.name, year) })
  const plan = fillPlanOf(context, yearFacts(context, year), filling.mapping, wordsOf(createTexts(language)))
  context.progress(task, 'progress.writing', 1, steps)
  const filled = await orCancelled(context.signal, fillWorkbook(filling.bytes, plan, context.signal))
  const headers = new Map(filling.mapping.rows?.columns.map(({ column, header }) => [column, header]))
  return {
    name: fileNameOf(filling.fileName, year),
    base64: Buffer.from(filled.bytes).toString('base64'),
    template: filling.name,
    rows: plan.body?.rows.length ?? 0,
    cells: plan.cells.length,
    totals: filled.totals.map(({ column, ...total }) => ({
      ...total,
      header: headers.get(column) || addressIn(0, column),
    })),
    moved: filling.moved,
  }
}

async function fillingFor(
  { id, file }: z.output<typeof FillTemplate>,
  context: QueryContext,
): Promise<Filling> {
  const bytes = file && new Uint8Array(Buffer.from(file.base64, 'base64'))
  if (bytes) requireSmall(bytes)
  const template = id === undefined ? undefined : findTemplate(context.db, id)
  if (template && (!bytes || sha256Of(bytes) === template.sha256)) return { ...template, moved: [] }
  return await fillingOfFile(context, { name: file!.name, bytes: bytes! }, template?.id)
}

/** The office's mapping for a file: by its content, else by its headings. */
async function fillingOfFile(
  context: QueryContext,
  { name: fileName, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  id: string | undefined,
): Promise<Filling> {
  const known = knownTemplates(context.db).filter((one) => id === undefined || one.id === id)
  const same = known.find(({ sha256 }) => sha256 === sha256Of(bytes))
  if (same) return { ...same, fileName, bytes, moved: [] }
  const sheets = await orCancelled(context.signal, readTemplateFile(bytes, context.signal))
  const checked = known.map((one) => ({ name: one.name, ...recheckMapping(one.mapping, sheets) }))
  const fitting = checked.filter(({ isLost }) => !isLost)
  if (fitting.length > 1)
    throw new AppError('conflict', 'template.error.several', {
      names: fitting.map(({ name }) => name).join(', '),
    })
  const [found] = fitting
  if (found) return { ...found, fileName, bytes }
  const lost = id === undefined ? [] : (checked[0]?.moved ?? []).filter(({ to }) => to === undefined)
  throw lost.length > 0
    ? new AppError('conflict', 'template.error.changed', { lost: lost.map(({ what }) => what).join(', ') })
    : new AppError('not_found', 'template.error.unknown', { file: fileName })
}

/** The file's own name, with the year that it is filled for in the place of another. */
function fileNameOf(fileName: string, year: number): string {
  const stem = safeFileName(fileName.replace(/\.xlsx$/i, ''))
  const told = /(?<!\d)20\d\d(?!\d)/.test(stem)
    ? stem.replace(/(?<!\d)20\d\d(?!\d)/, String(year))
    : `${stem} ${year}`
  return `${told}.xlsx`
}
