import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconArchive } from '@tabler/icons-react'
import type { BackupState, Checkup, Drill, SecondState } from '#shared/backup/backup.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import { say } from '#shared/text/translate.ts'
import { useState } from 'react'
import { useApiCommand } from '../api/hooks.ts'
import { call } from '../api/transport.ts'
import { useMay } from '../api/who.ts'
import { type Progress, useProgress } from '../api/use-progress.ts'
import { texts, type Translate, useTexts } from '../i18n/texts.ts'
import { useFormat } from '../i18n/use-format.ts'
import { notifyDone, notifyFailed } from './notify.tsx'

/** One click makes a checked backup, wherever the button stands. */
export function MakeBackup() {
  const { t } = useTexts()
  const may = useMay()
  const [task, setTask] = useState<string>()
  const progress = useProgress(task)
  const make = useApiCommand('backup.make', {
    onDone: ({ fileName }) => void notifyDone(t('backup.made', { name: fileName })),
  })
  if (!may('backup.make')) return null
  if (make.isPending && task !== undefined)
    return (
      <Group gap="xs" className="no-print" role="status">
        <span className="hint">{progress && shareOf(progress, t)}</span>
        <Button variant="default" size="compact-sm" onClick={() => void call('task.cancel', { task })}>
          {t('backup.stop')}
        </Button>
      </Group>
    )
  const begin = () => {
    const next = crypto.randomUUID()
    setTask(next)
    make.mutate({ task: next }, { onError: notifyFailed })
  }
  return (
    <Button
      variant="default"
      size="compact-sm"
      className="no-print"
      leftSection={<IconArchive size={16} aria-hidden />}
      onClick={begin}
    >
      {t('backup.make')}
    </Button>
  )
}

/** How far a backup is, in words. */
function shareOf({ stage, done, total }: Progress, t: Translate): string {
  const share = total > 1 ? ` · ${Math.round((done / total) * 100)} %` : ''
  return `${t(stage)}${share}`
}

/** How safe the office is: what went wrong last, what the newest backup holds, whether it could be opened, and whether the office is whole. */
export function BackupSentences({ state }: { readonly state: BackupState }) {
  const { t } = useTexts()
  const format = useFormat()
  const { newest, changed, failed, checked, drill, second } = state
  return (
    <>
      {failed !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          {t('backup.failed', { when: format.dateTime(failed.at), why: say(texts, failed.failure) })}
        </p>
      )}
      <p>
        {newest?.holds === undefined
          ? t('backup.none')
          : t('backup.newest', {
              when: format.stamp(newest.stamp),
              size: format.fileSize(newest.sizeBytes),
              people: newest.holds.people,
            })}{' '}
        {newest !== undefined && t(changed ? 'backup.changed' : 'backup.upToDate')}
      </p>
      <CheckupLine checked={checked} />
      <DrillLine drill={drill} />
      <OverdueLine second={second} />
    </>
  )
}

/** Copies have been missing on the second drive for a week. */
function OverdueLine({ second }: { readonly second: SecondState | undefined }) {
  const { t } = useTexts()
  const format = useFormat()
  if (second?.behindSince === undefined || !second.overdue) return null
  const { behindSince, folder } = second
  return (
    <p className="notice" role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      {t('backup.second.overdue', { when: format.dateTime(behindSince), folder })}
    </p>
  )
}

/** Whether the office was whole when it was last asked everything by itself. */
function CheckupLine({ checked }: { readonly checked: Checkup | undefined }) {
  return checked ? <Outcome of={checked} good="backup.checkup.good" bad="backup.checkup.bad" /> : null
}

/** Whether the newest backup could be opened when that was last tried by itself. */
function DrillLine({ drill }: { readonly drill: Drill | undefined }) {
  return drill ? <Outcome of={drill} good="backup.drill.good" bad="backup.drill.bad" /> : null
}

interface OutcomeProps {
  readonly of: Checkup
  readonly good: TextKey
  readonly bad: TextKey
}

/** How something went that is done by itself. */
function Outcome({ of: { at, failure }, good, bad }: OutcomeProps) {
  const { t } = useTexts()
  const format = useFormat()
  const when = format.dateTime(at)
  if (failure === undefined) return <p>{t(good, { when })}</p>
  return (
    <p className="notice" data-tone="bad" role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      {t(bad, { when, why: say(texts, failure) })}
    </p>
  )
}
