import { Button } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import { type StudyAssignment } from '#shared/plan/study.ts'
import type { PlanOfEmployee } from '#shared/plan/plan.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { StudyDialog } from './study-dialog.tsx'

/** Study assignments of the year (L II.B): their results belong into this very plan. */
export function StudyCard({ data, editable }: { readonly data: PlanOfEmployee; readonly editable: boolean }) {
  const { t } = useTexts()
  const [editing, setEditing] = useState<StudyAssignment | 'new'>()
  const { studies, employee } = data
  if (studies.length === 0 && !editable) return null
  return (
    <Card
      title={t('plan.life.study.title')}
      help="plan.annex"
      action={
        editable && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconSchool size={16} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {t('plan.life.study.add')}
          </Button>
        )
      }
    >
      {studies.length === 0 && <p className="muted plan-study">{t('plan.life.study.none')}</p>}
      {studies.map((study) => (
        <StudyLine
          key={study.id}
          study={study}
          year={data.year}
          editable={editable}
          onEdit={() => setEditing(study)}
        />
      ))}
      {editing !== undefined && (
        <StudyDialog
          employeeId={employee.id}
          year={data.year}
          study={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Card>
  )
}

interface StudyLineProps {
  readonly study: StudyAssignment
  readonly year: number
  readonly editable: boolean
  readonly onEdit: () => void
}

function StudyLine({ study, year, editable, onEdit }: StudyLineProps) {
  const { t } = useTexts()
  const format = useFormat()
  const addResults = useApiCommand('plan.addStudyResults')
  const remove = useApiCommand('plan.deleteStudy')
  const { id, name, programme, from, to, outcome, gradePoint, band } = study
  const add = async () => {
    const { added } = await addResults.mutateAsync({ id, year })
    await notifyDone(t('plan.life.study.added', { count: added }), { undo: true })
  }
  const drop = async () => {
    await remove.mutateAsync({ id })
    await notifyDone(t('plan.life.study.removed'), { undo: true })
  }
  const facts = [
    name ?? t(`studyProgramme.${programme}`),
    `${format.date(from)} – ${format.date(to)}`,
    ...(outcome === undefined ? [] : [t(`studyOutcome.${outcome}`)]),
    ...(gradePoint === undefined || band === undefined
      ? []
      : [t('plan.life.study.band', { value: format.number(gradePoint), band: t(`predikat.${band}`) })]),
  ]
  return (
    <div className="plan-study">
      <p>{facts.join(' · ')}</p>
      {editable && (
        <div className="plan-study-acts">
          <Button variant="default" size="compact-sm" onClick={() => void add().catch(notifyFailed)}>
            {t('plan.life.study.addResults')}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={onEdit}>
            {t('plan.life.study.edit')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            onClick={() => void drop().catch(notifyFailed)}
          >
            {t('plan.life.study.remove')}
          </Button>
        </div>
      )}
    </div>
  )
}
