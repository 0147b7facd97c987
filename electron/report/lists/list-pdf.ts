import { dayFirst } from '#shared/date/iso-date.ts'
import { numberFormat } from '#shared/number/number-format.ts'
import type { ListColumn, ListReport, ListReportFilter } from '#shared/report/lists/list-report.ts'
import { chartWords, type ListChart, listChart } from '#shared/report/lists/list-chart.ts'
import { letterheadOf } from '#shared/report/yearly.ts'
import { createTexts, type Texts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'
import type { QueryContext } from '../../api/context.ts'
import { readOffice } from '../../office/office.ts'
import { settingsOfYear } from '../../office/settings.ts'
import type { PaperChart } from '../../typeset/paper-chart.ts'
import { typesetPdf } from '../../typeset/typeset.ts'

/** So many characters stand beside each other on a page that stands upright. */
const uprightWidth = 110

/** A report on paper: letterhead, title, the cells as the page shows them, heads on every page. */
export async function listPdf(
  { db, now, today }: QueryContext,
  list: ListReport,
  { list: which, language, period }: Pick<ListReportFilter, 'list' | 'language' | 'period'>,
): Promise<Uint8Array> {
  const texts = createTexts(language)
  const { name, agency, lines } = letterheadOf(readOffice(db), wordsOf(texts))
  const widths = list.columns.map(({ width }) => width)
  const isWhole = list.columns.map((_, at) =>
    list.rows.every((row) => typeof row[at] !== 'number' || Number.isInteger(row[at])),
  )
  const shown = (cell: string | number | null, { kind }: ListColumn, at: number): string => {
    if (cell === null) return ''
    if (typeof cell === 'number')
      return numberFormat(language, isWhole[at] === true ? 'decimal' : 'figure').format(cell)
    return kind === 'date' ? dayFirst(cell) : cell
  }
  const chart = listChart(which, list, texts.t)
  const { bytes } = await typesetPdf({
    title: `${list.title} · ${list.about}`,
    made: now,
    forms: [],
    list: {
      language,
      paper: settingsOfYear(db, Number(period.slice(0, 4)))['form.paper'],
      landscape: widths.reduce((sum, width) => sum + width, 0) > uprightWidth,
      letterhead: [agency, name, ...lines].filter((line) => line !== undefined && line !== '') as string[],
      title: list.title,
      about: list.about,
      columns: list.columns.map(({ header, kind, width }) => ({
        header,
        width,
        isFigure: kind === 'number',
      })),
      ...(chart && { chart: paperChart(chart, texts) }),
      rows: list.rows.map((row) => list.columns.map((column, at) => shown(row[at] ?? null, column, at))),
      ...(list.footer !== undefined && { footer: list.footer }),
      printed: texts.t('report.printedOn', { date: dayFirst(today) }),
    },
  })
  return bytes
}

function paperChart(chart: ListChart, { t, language }: Texts): PaperChart {
  const { format } = numberFormat(language, 'decimal')
  const { title, scale, parts, bars, left } = chart
  return {
    title,
    scale,
    says: chartWords(chart),
    parts,
    bars: bars.map(({ label, counts }) => ({
      label,
      segments: counts.flatMap((count, at) =>
        count === 0 ? [] : [{ count, shown: format(count), tone: parts[at]!.tone }],
      ),
    })),
    ...(left > 0 && { note: t('reports.chartLeft', { count: left }) }),
  }
}
