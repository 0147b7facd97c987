import { AppError } from '#shared/api/errors.ts'
import type { ListReport, ListReportFilter, ReportListName } from '#shared/report/lists/list-report.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'
import type { QueryContext } from '../../api/context.ts'
import { requirePeriod } from '../../appraisal/evaluations.ts'
import { findUnit } from '../../people/units.ts'
import { creditList, hoursList, lateList, needList, seniorityList } from './desk-lists.ts'
import type { Asked, WholeList } from './list-source.ts'
import { nominatifList, progressList, recapList } from './people-lists.ts'

const sources: Readonly<Record<ReportListName, (asked: Asked) => WholeList>> = {
  recap: recapList,
  nominatif: nominatifList,
  seniority: seniorityList,
  credits: creditList,
  needs: needList,
  hours: hoursList,
  progress: progressList,
  late: lateList,
}

/** A list with the columns that were chosen, in its own order; of whoever is in sight. */
export function runList(context: QueryContext, filter: ListReportFilter): ListReport {
  const { list, unitId, language } = filter
  const texts = createTexts(language)
  const period = requirePeriod(context.db, filter.period)
  const unit = unitId === undefined ? texts.t('reports.everyUnit') : findUnit(context.db, unitId).name
  const whole = sources[list]({ context, period, unitId, texts, words: wordsOf(texts) })
  const { columns, rows } = chosen(whole, filter.columns)
  return {
    title: texts.t(`reports.name.${list}`),
    about: texts.t('reports.aboutOf', { unit, period: period.key }),
    columns,
    rows,
    ...(whole.footer !== undefined && { footer: whole.footer }),
    offered: whole.columns.map(({ key, header }) => ({ key, header })),
  }
}

function chosen({ columns, rows }: WholeList, keys: readonly string[] | undefined) {
  if (keys === undefined) return { columns, rows }
  const known = new Set(columns.map(({ key }) => key))
  if (keys.length === 0 || keys.some((key) => !known.has(key)))
    throw AppError.atField('columns', 'reports.error.column')
  const places = columns.flatMap(({ key }, at) => (keys.includes(key) ? [at] : []))
  return {
    columns: places.map((at) => columns[at]!),
    rows: rows.map((row) => places.map((at) => row[at] ?? null)),
  }
}
