import type { AssignmentRow, Employee } from '#shared/people/employee.ts'
import { rankNameOf } from '#shared/people/grade.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { CareerCard } from './career-card.tsx'

/** Posts and grades by date, the newest first, and what follows from them. */
export function HistoryCards({ employee }: { readonly employee: Employee }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <div className="card-column">
      <Card title={t('employee.page.posts')}>
        {employee.assignments.length === 0 && <p className="card-note">{t('employee.page.nothing')}</p>}
        <ol className="dated">
          {employee.assignments.map((post) => (
            <li key={post.id} data-over={post.to !== undefined || undefined}>
              <TwoLines first={titleOf(post, t)} second={detailOf(post, t)} />
              <span className="muted">{spanText(post, t, format)}</span>
            </li>
          ))}
        </ol>
      </Card>
      <Card title={t('employee.page.grades')}>
        {employee.grades.length === 0 && <p className="card-note">{t('employee.page.nothing')}</p>}
        <ol className="dated">
          {employee.grades.map(({ id, grade, from }, index) => (
            <li key={id} data-over={index > 0 || undefined}>
              <TwoLines first={grade} second={rankNameOf(grade)} />
              <span className="muted">{spanText({ from }, t, format)}</span>
            </li>
          ))}
        </ol>
      </Card>
      <CareerCard employee={employee} />
    </div>
  )
}

function titleOf({ acting, positionName, positionKind }: AssignmentRow, t: Translate): string {
  const name = positionName ?? t(`positionKind.${positionKind}`)
  return acting === undefined ? name : `${t(`acting.${acting}`)} ${name}`
}

function detailOf({ unit, leadsUnit, positionLevel, echelon }: AssignmentRow, t: Translate): string {
  const level = positionLevel && t(`positionLevel.${positionLevel}`)
  return [unit, level, echelon, leadsUnit && t('employee.page.leads')].filter(Boolean).join(' · ')
}

/** "1 Januari 2022 – 31 Mei 2025", "sejak …", "sampai …". */
export function spanText(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  t: Translate,
  format: Format,
): string {
  if (from && to) return t('employee.page.span', { from: format.date(from), to: format.date(to) })
  if (from) return t('employee.page.since', { date: format.date(from) })
  return to ? t('employee.page.until', { date: format.date(to) }) : t('employee.page.always')
}
