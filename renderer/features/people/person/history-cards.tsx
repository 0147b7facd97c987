import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { AssignmentRow, Employee, GradeRow } from '#shared/people/employee.ts'
import { rankNameOf } from '#shared/people/grade.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { Act } from '../../../ui/act.tsx'
import { CareerCard } from './career-card.tsx'
import { GradeDialog, PostDialog } from './dated-dialogs.tsx'
import { RowActs } from './row-acts.tsx'

/** Posts and grades by date, the newest first, and what follows from them. */
export function HistoryCards({ employee }: { readonly employee: Employee }) {
  return (
    <div className="card-column">
      <PostsCard employee={employee} />
      <GradesCard employee={employee} />
      <CareerCard employee={employee} />
    </div>
  )
}

interface AddProps {
  readonly name: 'employee.savePost' | 'employee.saveGrade'
  readonly label: string
  readonly onClick: () => void
}

function AddButton({ name, label, onClick }: AddProps) {
  return (
    <Act name={name}>
      <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={onClick}>
        {label}
      </Button>
    </Act>
  )
}

function PostsCard({ employee }: { readonly employee: Employee }) {
  const { t } = useTexts()
  const format = useFormat()
  const [open, setOpen] = useState<AssignmentRow | 'new'>()
  return (
    <Card
      title={t('employee.page.posts')}
      action={
        <AddButton
          name="employee.savePost"
          label={t('employee.row.addPost')}
          onClick={() => setOpen('new')}
        />
      }
    >
      {employee.assignments.length === 0 && <p className="card-note">{t('employee.page.nothing')}</p>}
      <ol className="dated">
        {employee.assignments.map((post) => (
          <li key={post.id} data-over={post.to !== undefined || undefined}>
            <TwoLines first={titleOf(post, t)} second={detailOf(post, t)} />
            <span className="muted">{spanText(post, t, format)}</span>
            <RowActs
              save="employee.savePost"
              remove="employee.deletePost"
              row={post}
              name={titleOf(post, t)}
              onEdit={() => setOpen(post)}
            />
          </li>
        ))}
      </ol>
      {open !== undefined && (
        <PostDialog
          employee={employee}
          post={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}

function GradesCard({ employee }: { readonly employee: Employee }) {
  const { t } = useTexts()
  const format = useFormat()
  const [open, setOpen] = useState<GradeRow | 'new'>()
  return (
    <Card
      title={t('employee.page.grades')}
      action={
        <AddButton
          name="employee.saveGrade"
          label={t('employee.row.addGrade')}
          onClick={() => setOpen('new')}
        />
      }
    >
      {employee.grades.length === 0 && <p className="card-note">{t('employee.page.nothing')}</p>}
      <ol className="dated">
        {employee.grades.map((row, index) => (
          <li key={row.id} data-over={index > 0 || undefined}>
            <TwoLines first={row.grade} second={rankNameOf(row.grade)} />
            <span className="muted">{spanText({ from: row.from }, t, format)}</span>
            <RowActs
              save="employee.saveGrade"
              remove="employee.deleteGrade"
              row={row}
              name={row.grade}
              onEdit={() => setOpen(row)}
            />
          </li>
        ))}
      </ol>
      {open !== undefined && (
        <GradeDialog
          employee={employee}
          grade={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
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
