import type { Words } from '../text/words.ts'
import type { HoursRow, HoursRule, NeedRow, ProposalRow, TrainingRow } from './training.ts'
import { reasonWords } from './words.ts'

type Say = (key: Parameters<Words>[0], params?: Parameters<Words>[1]) => string
type Cell = string | number | undefined
interface SheetColumn<Row> {
  readonly header: string
  /** Absent: figures. */
  readonly width?: number
  readonly cell: (row: Row) => Cell
}
/** Its key stands in saved reports: it stays when columns come and go. */
export interface KeyedColumn<Row> extends SheetColumn<Row> {
  readonly key: string
}
interface SheetTable {
  readonly columns: readonly {
    readonly header: string
    readonly kind: 'text' | 'number'
    readonly width?: number
  }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A list as page, workbook and terminal show it. */
function tableOf<Row>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): { columns: SheetTable['columns'][number][]; rows: (string | number | null)[][] } {
  return {
    columns: columns.map(({ header, width }) =>
      width === undefined ? { header, kind: 'number' as const } : { header, width, kind: 'text' as const },
    ),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
  }
}

const who = <Row extends { readonly nip?: string; readonly fullName: string; readonly unit: string }>(
  words: Say,
): KeyedColumn<Row>[] => [
  { key: 'nip', header: words('field.nip'), width: 21, cell: ({ nip }) => nip },
  { key: 'fullName', header: words('training.column.person'), width: 30, cell: ({ fullName }) => fullName },
  { key: 'unit', header: words('field.unit'), width: 28, cell: ({ unit }) => unit },
]

/** Why, each figure by itself. */
export const reasonsOf = ({ reasons }: Pick<NeedRow, 'reasons'>, words: Say): string =>
  reasons.map((reason) => reasonWords(reason, words)).join('; ')

/** What is planned for a need, each with how far it is. */
export const plannedOf = ({ trainings }: Pick<NeedRow, 'trainings'>, words: Say): string =>
  trainings
    .map(({ name, status }) =>
      words('training.needs.met', { name, status: { key: `training.status.${status}` } }),
    )
    .join('; ')

export const needTable = (rows: readonly NeedRow[], words: Say) => tableOf(needColumns(words), rows)

export const needColumns = (words: Say): KeyedColumn<NeedRow>[] => [
  ...who<NeedRow>(words),
  {
    key: 'topic',
    header: words('training.column.topic'),
    width: 24,
    cell: ({ topic }) => words(`training.topic.${topic}`),
  },
  {
    key: 'step',
    header: words('training.column.step'),
    width: 16,
    cell: ({ step }) => words(`training.step.${step}`),
  },
  {
    key: 'reason',
    header: words('training.column.reason'),
    width: 44,
    cell: (row) => reasonsOf(row, words),
  },
  {
    key: 'courses',
    header: words('training.column.courses'),
    width: 36,
    cell: ({ courses }) => courses.join('; '),
  },
  {
    key: 'planned',
    header: words('training.column.planned'),
    width: 30,
    cell: (row) => plannedOf(row, words),
  },
]

export function planTable(rows: readonly TrainingRow[], words: Say) {
  return tableOf<TrainingRow>(
    [
      ...who<TrainingRow>(words),
      { header: words('training.column.name'), width: 34, cell: ({ training }) => training.name },
      {
        header: words('training.column.topic'),
        width: 24,
        cell: ({ training: { topic } }) => topic && words(`training.topic.${topic}`),
      },
      {
        header: words('training.column.status'),
        width: 14,
        cell: ({ training: { status } }) => words(`training.status.${status}`),
      },
      { header: words('training.plan.from'), width: 12, cell: ({ training: { from } }) => from },
      { header: words('training.plan.to'), width: 12, cell: ({ training: { to } }) => to },
      { header: words('training.column.hours'), cell: ({ training: { hours } }) => hours },
      {
        header: words('training.column.provider'),
        width: 24,
        cell: ({ training: { provider } }) => provider,
      },
      {
        header: words('training.column.certificate'),
        width: 20,
        cell: ({ training: { certificate } }) => certificate,
      },
      { header: words('training.column.reason'), width: 36, cell: ({ training: { reason } }) => reason },
    ],
    rows,
  )
}

/** How the hours stand to the yearly figure. */
export function markWords(
  { mark, done }: Pick<HoursRow, 'mark' | 'done'>,
  rule: HoursRule,
  words: Say,
): string {
  if (mark === 'short') return words('training.hours.short', { missing: rule.pnsLeast - done })
  if (mark === 'over') return words('training.hours.over', { more: done - rule.pppkMost })
  return words('training.hours.fits')
}

export const hoursTable = (rows: readonly HoursRow[], rule: HoursRule, words: Say) =>
  tableOf(hoursColumns(rule, words), rows)

export const hoursColumns = (rule: HoursRule, words: Say): KeyedColumn<HoursRow>[] => [
  ...who<HoursRow>(words),
  {
    key: 'type',
    header: words('training.column.type'),
    width: 12,
    cell: ({ employeeType }) => words(`employeeType.${employeeType}`),
  },
  { key: 'done', header: words('training.column.done'), cell: ({ done }) => done },
  { key: 'coming', header: words('training.column.coming'), cell: ({ coming }) => coming },
  {
    key: 'mark',
    header: words('training.column.mark'),
    width: 24,
    cell: (row) => markWords(row, rule, words),
  },
]

/** For what somebody is looked at, because of which predikat, and what the office has to check. */
export function proposalWords(row: ProposalRow, year: number, words: Say) {
  const predikat = words(`predikat.${row.predikat}`)
  const reason =
    row.before === undefined
      ? words('training.proposals.reason', { predikat, year })
      : words('training.proposals.reasonBefore', {
          predikat,
          year,
          before: words(`predikat.${row.before}`),
          earlier: year - 1,
        })
  return {
    kinds: row.kinds.map((kind) => words(`training.proposals.kind.${kind}`)).join('; '),
    reason: row.weak === 0 ? reason : `${reason}; ${words('training.proposals.weak', { count: row.weak })}`,
    check: words(
      row.kinds.includes('promotion') ? 'training.proposals.check' : 'training.proposals.checkDevelopment',
    ),
  }
}

export function proposalTable(rows: readonly ProposalRow[], year: number, words: Say) {
  return tableOf<ProposalRow>(
    [
      ...who<ProposalRow>(words),
      {
        header: words('training.column.proposal'),
        width: 34,
        cell: (row) => proposalWords(row, year, words).kinds,
      },
      {
        header: words('training.column.reason'),
        width: 44,
        cell: (row) => proposalWords(row, year, words).reason,
      },
      { header: words('training.column.hours'), cell: ({ hours }) => hours },
      {
        header: words('training.column.check'),
        width: 48,
        cell: (row) => proposalWords(row, year, words).check,
      },
    ],
    rows,
  )
}
