import { creditColumns, seniorityColumns } from '#shared/career/career-table.ts'
import type { ClockRow } from '#shared/clock/clock-list.ts'
import { hoursColumns, type KeyedColumn, needColumns } from '#shared/development/training-sheets.ts'
import { periodName } from '#shared/period/period-name.ts'
import { articleText } from '#shared/text/article.ts'
import type { NameUnder } from '#shared/text/catalogue.ts'
import { listCredit } from '../../career/credit.ts'
import { listSeniority } from '../../career/seniority.ts'
import { listClocks } from '../../clock/list.ts'
import { needPage } from '../../development/needs.ts'
import { hoursPage } from '../../development/trainings.ts'
import { type Asked, everyRow, listOf, type SourceColumn, type WholeList } from './list-source.ts'

// Lists that have a page of their own: here the same rows with the same columns.

const ofUnit = ({ unitId }: Asked) => (unitId === undefined ? {} : { unitId })

export function seniorityList(asked: Asked): WholeList {
  const { context, period, texts } = asked
  const { rows } = listSeniority(context, { year: period.year, list: 'pns', ...ofUnit(asked), ...everyRow })
  return listOf(seniorityColumns(texts.t), rows, texts.t('career.seniority.rule'))
}

export function creditList(asked: Asked): WholeList {
  const { context, period, texts } = asked
  const { rows } = listCredit(context, { year: period.year, ...ofUnit(asked), ...everyRow })
  return listOf(creditColumns(texts.t), rows)
}

const figureWidth = 12
/** A page's columns; those without a width hold figures. */
const widened = <Row>(columns: readonly KeyedColumn<Row>[]): SourceColumn<Row>[] =>
  columns.map(({ width, ...column }) => ({
    ...column,
    kind: width === undefined ? 'number' : 'text',
    width: width ?? figureWidth,
  }))

export function needList(asked: Asked): WholeList {
  const { context, period, words, texts } = asked
  const { rows } = needPage(context, { period: period.key, ...ofUnit(asked), ...everyRow })
  return listOf(widened(needColumns(words)), rows, texts.t('training.needs.rule'))
}

export function hoursList(asked: Asked): WholeList {
  const { context, period, words } = asked
  const page = hoursPage(context, { year: period.year, marked: false, ...ofUnit(asked), ...everyRow })
  return listOf(widened(hoursColumns(page.rule, words)), page.rows)
}

/** What the year's clocks call late today, the latest first. */
export function lateList(asked: Asked): WholeList {
  const { context, period, texts, words } = asked
  const page = listClocks(context, { year: period.year, group: 'open', ...ofUnit(asked), ...everyRow })
  const column = (
    key: NameUnder<'reports.column'>,
    kind: SourceColumn<ClockRow>['kind'],
    width: number,
    cell: SourceColumn<ClockRow>['cell'],
  ) => ({ key, header: texts.t(`reports.column.${key}`), kind, width, cell })
  return listOf<ClockRow>(
    [
      column('deadline', 'date', 12, ({ deadline }) => deadline),
      column('days', 'number', 10, ({ daysLeft }) => (daysLeft === undefined ? undefined : -daysLeft)),
      column('what', 'text', 40, ({ clock }) => texts.t(`clock.rule.${clock}.title`)),
      column('period', 'text', 18, (row) => periodName(row.period, words)),
      column('whose', 'text', 32, ({ name }) => name),
      column('unit', 'text', 30, ({ unit }) => unit),
      column('actor', 'text', 32, ({ actor, actorName }) => actorName ?? texts.t(`clock.actor.${actor}`)),
      column('article', 'text', 22, ({ article }) => articleText(article, texts.t)),
    ],
    page.rows.filter(({ state }) => state === 'overdue'),
  )
}
