import { predikats } from '#shared/appraisal/predikat.ts'
import { AppError } from '#shared/api/errors.ts'
import type { FileData } from '#shared/api/file-data.ts'
import type { Language } from '#shared/office/office.ts'
import type { Report, Sheet } from '#shared/report/cells.ts'
import { csvOf } from '#shared/report/csv.ts'
import { listChartSheet } from '#shared/report/lists/chart-sheet.ts'
import { listChart } from '#shared/report/lists/list-chart.ts'
import { tableOfList } from '#shared/report/lists/table-of-list.ts'
import { tableSheet } from '#shared/report/table-sheet.ts'
import { wordsOf } from '#shared/text/words.ts'
import { distributionOf, letterheadOf, yearlyReport } from '#shared/report/yearly.ts'
import { safeFileName } from '#shared/text/file-name.ts'
import { createTexts } from '#shared/text/translate.ts'
import { type Handlers, orCancelled, type QueryContext } from '../api/context.ts'
import { flatEmployees, flatBehaviour, flatPlans, flatRealisations } from './flat-lists.ts'
import { readOffice } from '../office/office.ts'
import { listDefinitions, removeDefinition, saveDefinition } from './lists/definitions.ts'
import { listPdf } from './lists/list-pdf.ts'
import { runList } from './lists/run-list.ts'
import { storedDistribution, yearFacts } from './year-facts.ts'
import { requireYear } from '../office/years.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import type { IndicatorHistory } from '#shared/plan/realisation.ts'
import { dashboardOf, waitingOf } from './dashboard.ts'
import { indicatorHistory } from '../plan/realisation-grid.ts'
import { watchedIndicator } from '../office/settings.ts'

const steps = 3

export const reportHandlers = {
  'report.yearly': async ({ year, language, task }, context) => {
    requireYear(context.db, year)
    context.describe({ object: String(year) })
    context.progress(task, 'progress.collecting', 0, steps)
    const words = wordsOf(createTexts(language))
    const facts = yearFacts(context, year)
    if (!facts.people.some(({ predikat }) => predikat !== undefined))
      throw new AppError('conflict', 'report.nobodyRated', { year })
    const report = yearlyReport(facts, words)
    const ids = facts.people.map(({ employeeId }) => employeeId)
    requireSameTotals(report, storedDistribution(context, year, ids))
    const name = words('report.fileName', { year, office: facts.office.name })
    return fileOf(name, 'xlsx', await written(report, context, task))
  },

  'report.table': async (table, context) => {
    const { format, language, title } = table
    context.describe({ object: title })
    const sheet = tableSheet(table)
    if (format === 'csv') return fileOf(title, 'csv', Buffer.from(csvOf(sheet, language), 'utf8'))
    return fileOf(title, 'xlsx', await written(reportOf(context, [sheet], language), context, undefined))
  },

  'report.run': (filter, context) => runList(context, filter),

  'report.file': async ({ format, ...filter }, context) => {
    const list = runList(context, filter)
    const name = `${list.title} · ${list.about}`
    context.describe({ object: name })
    if (format === 'pdf') return fileOf(name, 'pdf', await listPdf(context, list, filter))
    const sheet = tableSheet(tableOfList(list))
    if (format === 'csv') return fileOf(name, 'csv', Buffer.from(csvOf(sheet, filter.language), 'utf8'))
    const texts = createTexts(filter.language)
    const chart = listChart(filter.list, list, texts.t)
    const sheets = chart ? [sheet, listChartSheet(chart, wordsOf(texts))] : [sheet]
    return fileOf(name, 'xlsx', await written(reportOf(context, sheets, filter.language), context, undefined))
  },
  'report.definitions': (_input, { db }) => listDefinitions(db),
  'report.save': (draft, context) => saveDefinition(context, draft),
  'report.remove': (seen, context) => {
    removeDefinition(context, seen)
    return null
  },

  'list.flat': ({ kind, year }, { db, session, today }) => {
    if (kind === 'employees') return flatEmployees(db, today, session.scope)
    if (year !== undefined) requireYear(db, year)
    const list = { plans: flatPlans, realisations: flatRealisations, behaviour: flatBehaviour }[kind]
    return list(db, { year, on: today, scope: session.scope })
  },

  'dashboard.get': (filter, context) => {
    const indicator = watched(context)
    return { ...dashboardOf(context, filter), ...(indicator && { indicator }) }
  },
  'dashboard.waiting': ({ period }, context) => waitingOf(context, period),
} satisfies Partial<Handlers>

/** Sheets under the office's letterhead. */
function reportOf({ db }: QueryContext, sheets: readonly Sheet[], language: Language): Report {
  const words = wordsOf(createTexts(language))
  return { language, letterhead: letterheadOf(readOffice(db), words), sheets }
}

async function written(report: Report, context: QueryContext, task: string | undefined): Promise<Uint8Array> {
  context.progress(task, 'progress.writing', 1, steps)
  const { signal } = context
  const onVerify = () => context.progress(task, 'progress.verifying', 2, steps)
  return await orCancelled(signal, writeWorkbook(report, { signal, onVerify }))
}

/** A report whose totals are not the database's is not handed out. */
function requireSameTotals(report: Report, stored: ReadonlyMap<string, number>): void {
  const written = distributionOf(report)
  if (predikats.some((predikat) => written[predikat] !== (stored.get(predikat) ?? 0)))
    throw new AppError('internal', 'report.totals')
}

function fileOf(title: string, extension: 'xlsx' | 'csv' | 'pdf', bytes: Uint8Array): FileData {
  return { name: `${safeFileName(title)}.${extension}`, base64: Buffer.from(bytes).toString('base64') }
}

/** The indicator that the office follows; for whoever may not see its owner there is none. */
function watched(context: QueryContext): IndicatorHistory | undefined {
  const id = watchedIndicator(context.db)
  if (id === undefined) return undefined
  try {
    return indicatorHistory(context, id)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return undefined
    throw error
  }
}
