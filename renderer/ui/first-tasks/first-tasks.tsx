import { Button, Popover } from '@mantine/core'
import { IconCheck, IconChecklist, IconCircle } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type FirstTask, firstTasks } from '#shared/office/first-tasks.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Act } from '../act.tsx'
import { notifyFailed } from '../notify.tsx'
import './first-tasks.css'

/** Where each is done. */
const places: Readonly<Record<FirstTask, string>> = {
  import: '/data',
  plan: '/plan',
  paste: '/realisation',
  rate: '/appraisal',
  why: '/appraisal',
  report: '/ranking',
}
/** What is only read from the log, such as a report, tells the page nothing. */
const lookMs = 4000

/** A small list of what to try first; each is ticked by what was really done, and goes on where it was left. */
export function FirstTasks() {
  const { t } = useTexts()
  const { data, refetch } = useApiQuery('firstTask.list', {})
  const [open, setOpen] = useState(false)
  const begin = useApiCommand('firstTask.begin', { onDone: () => setOpen(true) })
  const isUnderWay = data?.begun === true && data.done.length < firstTasks.length
  useEffect(() => {
    if (!isUnderWay) return undefined
    const timer = setInterval(() => void refetch(), lookMs)
    return () => clearInterval(timer)
  }, [isUnderWay, refetch])
  if (data === undefined) return null
  const start = () => begin.mutate({}, { onError: notifyFailed })
  if (!data.begun)
    return (
      <Act name="firstTask.begin">
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconChecklist size={16} aria-hidden />}
          loading={begin.isPending}
          onClick={start}
        >
          {t('firstTask.begin')}
        </Button>
      </Act>
    )
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width="26rem" closeOnClickOutside={false}>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconChecklist size={16} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {t('firstTask.progress', { done: data.done.length, count: firstTasks.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <TaskList done={data.done} onHide={() => setOpen(false)} onAgain={start} />
      </Popover.Dropdown>
    </Popover>
  )
}

interface TaskListProps {
  readonly done: readonly FirstTask[]
  readonly onHide: () => void
  readonly onAgain: () => void
}

function TaskList({ done, onHide, onAgain }: TaskListProps) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const next = firstTasks.find((task) => !done.includes(task))
  return (
    <div className="first-tasks">
      <h2>{t('firstTask.title')}</h2>
      <ol>
        {firstTasks.map((task) => (
          <li key={task} aria-current={task === next ? 'step' : undefined}>
            {done.includes(task) ? (
              <IconCheck size={16} aria-label={t('firstTask.isDone')} />
            ) : (
              <IconCircle size={16} aria-hidden />
            )}
            <div>
              <b>{t(`firstTask.task.${task}`)}</b>
              {task === next && (
                <>
                  <p>{t(`firstTask.how.${task}`)}</p>
                  <Button size="compact-sm" onClick={() => void navigate({ to: places[task] as '/' })}>
                    {t('firstTask.open')}
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      {next === undefined && <p>{t('firstTask.allDone')}</p>}
      <div className="form-actions">
        <Act name="firstTask.begin">
          <Button variant="subtle" size="compact-sm" onClick={onAgain}>
            {t('firstTask.again')}
          </Button>
        </Act>
        <Button variant="default" size="compact-sm" onClick={onHide}>
          {t('firstTask.hide')}
        </Button>
      </div>
    </div>
  )
}
