import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { conditionText } from '#shared/career/career-table.ts'
import type { CareerLine } from '#shared/career/career-list.ts'
import { type Training, trainingNames } from '#shared/career/training.ts'
import type { Employee } from '#shared/people/employee.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act, Asks } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { RowActs } from './row-acts.tsx'
import { TrainingDialog } from './training-dialog.tsx'

/** What has to be checked in a person's career, with what speaks for it and against it, and the structural training behind the seniority list. */
export function CareerCard({ employee }: { readonly employee: Employee }) {
  const { t } = useTexts()
  const { data } = useApiQuery('career.get', { employeeId: employee.id })
  if (!data) return null
  return (
    <Card
      title={t('career.card.title')}
      action={
        employee.positionKind === 'functional' && (
          <Asks name="credit.list">
            <Button
              variant="subtle"
              size="compact-sm"
              renderRoot={(props) => (
                <Link {...props} to="/career/credit/$employeeId" params={{ employeeId: employee.id }} />
              )}
            >
              {t('career.tab.credit')}
            </Button>
          </Asks>
        )
      }
    >
      {data.lines.length === 0 && <p className="card-note">{t('career.card.none')}</p>}
      <ol className="dated" data-figure>
        {data.lines.map((line) => (
          <Line key={`${line.kind} ${line.date ?? ''}`} line={line} />
        ))}
      </ol>
      <Trainings employee={employee} trainings={data.trainings} />
    </Card>
  )
}

function Line({ line }: { readonly line: CareerLine }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <li>
      <TwoLines
        first={t(`career.kind.${line.kind}`)}
        second={line.conditions.map((condition) => conditionText(condition, t)).join(' · ')}
      />
      <span className="muted">
        {[
          line.date === undefined ? t('career.noDate') : format.date(line.date),
          t('career.check').toLowerCase(),
        ].join(', ')}
      </span>
    </li>
  )
}

interface TrainingsProps {
  readonly employee: Employee
  readonly trainings: readonly Training[]
}

function Trainings({ employee, trainings }: TrainingsProps) {
  const { t } = useTexts()
  const format = useFormat()
  const [open, setOpen] = useState<Training | 'new'>()
  return (
    <>
      <header className="card-subhead">
        <h3>{t('career.training.title')}</h3>
        <Act name="career.saveTraining">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen('new')}
          >
            {t('career.training.add')}
          </Button>
        </Act>
      </header>
      {trainings.length === 0 && <p className="card-note">{t('career.training.none')}</p>}
      <ol className="dated">
        {trainings.map((training) => (
          <li key={training.id}>
            <TwoLines
              first={training.name}
              second={[
                t(`career.training.level.${trainingNames[training.level]}`),
                training.hours !== undefined && t('career.training.hours', { count: training.hours }),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
            <span className="muted">{format.date(training.completedOn)}</span>
            <RowActs
              save="career.saveTraining"
              remove="career.deleteTraining"
              row={training}
              name={training.name}
              onEdit={() => setOpen(training)}
            />
          </li>
        ))}
      </ol>
      {open !== undefined && (
        <TrainingDialog
          employee={employee}
          training={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
