import { educations } from '../people/education.ts'
import { gradeLabel } from '../people/grade.ts'
import type { TextKey } from '../text/catalogue.ts'
import type { Translate } from '../text/translate.ts'
import type { Condition } from './career-lines.ts'
import type { CareerRow, SeniorityRow } from './career-list.ts'
import type { CreditRow } from './credit.ts'

/** A column as the page's workbook, its paper and the terminal show it: figures are numbers, days are ISO dates. */
export interface CareerColumn<Row> {
  readonly header: string
  readonly kind: 'text' | 'number' | 'date'
  readonly width: number
  readonly cell: (row: Row) => string | number | undefined
}

/** Its key stands in saved reports: it stays when columns come and go. */
interface KeyedColumn<Row> extends CareerColumn<Row> {
  readonly key: string
}

/** A condition as a sentence. */
export function conditionText({ key, state, params }: Condition, t: Translate): string {
  const { predikat, ...more } = params
  return t(`career.condition.${key}.${state}`, {
    ...more,
    ...(predikat !== undefined && { predikat: t(`predikat.${predikat}` as TextKey) }),
  })
}

/** Everything that has to be checked, one line each. */
export function careerColumns(t: Translate): CareerColumn<CareerRow>[] {
  const column = columnsUnder<CareerRow>((id) => t(`career.column.${id}` as TextKey))
  return [
    column('date', 'date', 12, ({ date }) => date),
    column('kind', 'text', 28, ({ kind }) => t(`career.kind.${kind}`)),
    column('nip', 'text', 21, ({ nip }) => nip),
    column('who', 'text', 30, ({ fullName }) => fullName),
    column('grade', 'text', 8, ({ grade }) => grade),
    column('unit', 'text', 28, ({ unit }) => unit),
    column('standing', 'text', 26, ({ standing }) => t(`career.standing.${standing}`)),
    column('conditions', 'text', 60, ({ conditions }) =>
      conditions.map((condition) => conditionText(condition, t)).join('; '),
    ),
    column('documents', 'text', 40, ({ kind }) => t(`career.documents.${kind}`)),
    column('basis', 'text', 50, ({ kind }) => t(`career.basis.${kind}`)),
  ]
}

/** The seniority list with the columns of its form (domain.md §12.4). */
export function seniorityColumns(t: Translate): KeyedColumn<SeniorityRow>[] {
  const column = columnsUnder<SeniorityRow>((id) => t(`career.seniority.column.${id}` as TextKey))
  return [
    column('place', 'number', 6, ({ place }) => place),
    column('fullName', 'text', 30, ({ fullName }) => fullName),
    column('nip', 'text', 21, ({ nip }) => nip),
    column('grade', 'text', 26, ({ grade }) => grade && gradeLabel(grade)),
    column('gradeDate', 'date', 12, ({ gradeDate }) => gradeDate),
    column('position', 'text', 34, ({ positionName }) => positionName),
    column('positionDate', 'date', 12, ({ positionDate }) => positionDate),
    column('serviceYears', 'number', 8, ({ serviceYears }) => serviceYears),
    column('serviceMonths', 'number', 8, ({ serviceMonths }) => serviceMonths),
    column('training', 'text', 24, ({ training }) => training?.name),
    column('trainingDate', 'date', 12, ({ training }) => training?.completedOn),
    column('hours', 'number', 8, ({ training }) => training?.hours),
    column(
      'education',
      'text',
      10,
      ({ educationLevel }) => educationLevel && educations[educationLevel].label,
    ),
    column('school', 'text', 24, ({ school }) => school),
    column('graduation', 'number', 8, ({ graduationYear }) => graduationYear),
    column('age', 'number', 6, ({ age }) => age),
    column('reason', 'text', 40, (row) => reasonText(row, t)),
  ]
}

/** Why a person stands where he does, and which facts are missing. */
export function reasonText({ decidedBy, missing }: SeniorityRow, t: Translate): string {
  const names = missing.map((key) => t(`career.seniority.key.${key}`)).join(', ')
  return [
    decidedBy === undefined
      ? t('career.seniority.first')
      : t('career.seniority.decided', { key: t(`career.seniority.key.${decidedBy}`) }),
    ...(missing.length > 0 ? [t('career.seniority.missing', { keys: names })] : []),
  ].join('. ')
}

export function creditColumns(t: Translate): KeyedColumn<CreditRow>[] {
  const column = columnsUnder<CreditRow>((id) => t(`credit.column.${id}` as TextKey))
  return [
    column('who', 'text', 30, ({ fullName }) => fullName),
    { key: 'nip', header: t('field.nip'), kind: 'text', width: 21, cell: ({ nip }) => nip },
    column('level', 'text', 26, (row) => levelText(row, t)),
    column('ofYear', 'number', 12, ({ ofYear }) => ofYear),
    column('points', 'number', 12, ({ points }) => points),
    column('goal', 'number', 12, ({ goal }) => goal?.points),
    column('surplus', 'number', 12, ({ surplus }) => surplus),
    column('gap', 'text', 36, ({ gap }) => gap && t(`credit.gap.${gap}`)),
  ]
}

export function levelText({ level, grade }: Pick<CreditRow, 'level' | 'grade'>, t: Translate): string {
  return [level && t(`positionLevel.${level}`), grade].filter(Boolean).join(' / ')
}

function columnsUnder<Row>(headerOf: (id: string) => string) {
  return (
    id: string,
    kind: CareerColumn<Row>['kind'],
    width: number,
    cell: CareerColumn<Row>['cell'],
  ): KeyedColumn<Row> => ({ key: id, header: headerOf(id), kind, width, cell })
}
