import { Button, Checkbox } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { type PhraseTopic, phraseTopics } from '#shared/appraisal/phrases.ts'
import type { Course } from '#shared/development/course.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useMay } from '../../../api/who.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { TrainingFrame } from './training-frame.tsx'

/** Katalog: the courses that a need leads to; the program's own can be changed and taken out. */
export function CoursesView({ choice }: { readonly choice: ReactNode }) {
  const { t } = useTexts()
  const may = useMay()
  const courses = useApiQuery('training.courses', {})
  const [open, setOpen] = useState<Course | 'new'>()
  return (
    <TrainingFrame
      choice={choice}
      withUnit={false}
      title={t('training.courses.list')}
      state={courses.data ? t('training.courses.state', { courses: courses.data.length }) : '\u00a0'}
      actions={
        <Act name="training.saveCourse">
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {t('training.courses.add')}
          </Button>
        </Act>
      }
    >
      <QueryView query={courses} lines={10}>
        {(rows) => <CourseGrid rows={rows} {...(may('training.saveCourse') && { onOpen: setOpen })} />}
      </QueryView>
      {open !== undefined && (
        <CourseDialog {...(open !== 'new' && { course: open })} onClose={() => setOpen(undefined)} />
      )}
    </TrainingFrame>
  )
}

interface CourseGridProps {
  readonly rows: readonly Course[]
  readonly onOpen?: (course: Course) => void
}

function CourseGrid({ rows, onOpen }: CourseGridProps) {
  const { t, language } = useTexts()
  const columns = useMemo(() => columnsOf(t), [language]) // oxlint-disable-line exhaustive-deps
  return (
    <section className="card fill">
      <DataGrid
        label={t('training.courses.list')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowHeight={32}
        {...(onOpen && { onOpen })}
        empty={<EmptyState>{t('training.courses.none')}</EmptyState>}
      />
    </section>
  )
}

function columnsOf(t: Translate): GridColumn<Course>[] {
  const topicsOf = ({ topics }: Course) => topics.map((topic) => t(`training.topic.${topic}`)).join(', ')
  return [
    {
      id: 'name',
      header: t('training.courses.name'),
      width: 300,
      grow: true,
      pinned: true,
      text: ({ name }) => name,
      cell: ({ name, seed }) => (
        <>
          {name} {seed && <small className="hint">{t('training.courses.seed')}</small>}
        </>
      ),
    },
    { id: 'topics', header: t('field.topics'), width: 260, grow: true, text: topicsOf, cell: topicsOf },
    {
      id: 'hours',
      header: t('training.column.hours'),
      width: 70,
      align: 'right',
      text: ({ hours }) => String(hours ?? ''),
      cell: ({ hours }) => hours ?? '–',
    },
    {
      id: 'provider',
      header: t('training.column.provider'),
      width: 200,
      text: ({ provider }) => provider ?? '',
      cell: ({ provider }) => provider ?? '–',
    },
  ]
}

interface CourseDialogProps {
  readonly course?: Course
  readonly onClose: () => void
}

function CourseDialog({ course, onClose }: CourseDialogProps) {
  const { t } = useTexts()
  const { seed: _seed, topics = [], ...rest } = course ?? {}
  const form = useDraftForm('training.saveCourse', {
    values: { ...rest, topics: [...topics] },
    onDone: () => {
      onClose()
      void notifyDone(t('training.courses.saved'), { undo: true })
    },
  })
  const [chosen, hours] = [form.field('topics'), form.field('hours')]
  const topicsNow = (chosen.value as readonly PhraseTopic[] | undefined) ?? []
  const toggle = (topic: PhraseTopic, isOn: boolean) =>
    chosen.onChange(phraseTopics.filter((one) => (one === topic ? isOn : topicsNow.includes(one))))
  return (
    <Dialog title={t(course ? 'training.courses.edit' : 'training.courses.add')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <TextField label={t('training.courses.name')} withAsterisk data-autofocus {...form.text('name')} />
        <Checkbox.Group label={t('field.topics')} withAsterisk error={chosen.error} value={[...topicsNow]}>
          <div className="form-grid">
            {phraseTopics.map((topic) => (
              <Checkbox
                key={topic}
                value={topic}
                label={t(`training.topic.${topic}`)}
                onChange={(event) => toggle(topic, event.currentTarget.checked)}
              />
            ))}
          </div>
        </Checkbox.Group>
        <div className="form-grid">
          <DecimalField
            unit="JP"
            label={t('field.hours')}
            value={hours.value}
            onChange={hours.onChange}
            error={hours.error}
          />
          <TextField label={t('training.column.provider')} {...form.text('provider')} />
        </div>
        {course && <RemoveCourse course={course} onDone={onClose} />}
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

function RemoveCourse({
  course: { id, rowVersion },
  onDone,
}: {
  readonly course: Course
  readonly onDone: () => void
}) {
  const { t } = useTexts()
  const remove = useApiCommand('training.removeCourse', {
    onDone: () => {
      onDone()
      void notifyDone(t('training.courses.removed'), { undo: true })
    },
  })
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      leftSection={<IconTrash size={14} aria-hidden />}
      onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
    >
      {t('training.courses.remove')}
    </Button>
  )
}
