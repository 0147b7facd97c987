import { Button, Group, PasswordInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppError } from '#shared/api/errors.ts'
import type { Backup, Comparison } from '#shared/backup/backup.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { notifyDone, sayError } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'

interface RestoreDialogProps {
  readonly backup: Backup
  readonly onClose: () => void
}

/** Shows what a backup holds and what would be lost, before it replaces anything. */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { id, stamp, fileName, encrypted } = backup
  const [passphrase, setPassphrase] = useState('')
  const comparison = useQuery<Comparison, AppError>({
    queryKey: ['backup.compare', id],
    queryFn: () => call('backup.compare', { id }),
    staleTime: 0,
  })
  const [task] = useState(() => `restore-${id}-${Date.now()}`)
  const restore = useApiCommand('backup.restore', {
    onDone() {
      onClose()
      void notifyDone(t('backup.dialog.restored', { name: fileName }))
    },
  })
  return (
    <Dialog title={t('backup.dialog.title', { when: format.stamp(stamp) })} onClose={onClose} size="38rem">
      <QueryView query={comparison} lines={6}>
        {(value) => (
          <div className="settings-stack">
            <CountsTable comparison={value} />
            <WhatIsLost comparison={value} />
            {value.standing !== 'same' && <p className="hint">{t('backup.dialog.kept')}</p>}
            {encrypted && (
              <PasswordInput
                label={t('backup.key')}
                value={passphrase}
                onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
              />
            )}
            {restore.isError && (
              <p className="notice" data-tone="bad" role="alert">
                {sayError(restore.error)}
              </p>
            )}
            <Group justify="flex-end">
              <Button
                variant="default"
                onClick={() => (restore.isPending ? void call('task.cancel', { task }) : onClose())}
              >
                {t(restore.isPending ? 'backup.stop' : 'ui.cancel')}
              </Button>
              <Button
                disabled={value.standing === 'same' || (encrypted && passphrase === '')}
                loading={restore.isPending}
                onClick={() => restore.mutate({ id, task, ...(encrypted && { passphrase }) })}
              >
                {t('backup.dialog.restore')}
              </Button>
            </Group>
          </div>
        )}
      </QueryView>
    </Dialog>
  )
}

const counted = ['people', 'plans', 'realisations', 'evaluations', 'events'] as const

function CountsTable({ comparison: { holds, today } }: { readonly comparison: Comparison }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <>
      <SimpleTable
        caption={t('backup.dialog.counts')}
        rows={counted}
        rowKey={(name) => name}
        columns={[
          { id: 'what', header: '', cell: (name) => t(`backup.dialog.${name}`) },
          {
            id: 'there',
            header: t('backup.dialog.there'),
            numeric: true,
            cell: (name) => format.whole(holds[name]),
          },
          {
            id: 'today',
            header: t('backup.dialog.today'),
            numeric: true,
            cell: (name) => (today === undefined ? '–' : format.whole(today[name])),
          },
        ]}
      />
      <p className="hint path">
        {t('backup.dialog.head')}: {holds.head}
      </p>
    </>
  )
}

function WhatIsLost({ comparison: { standing, since } }: { readonly comparison: Comparison }) {
  const { t } = useTexts()
  if (standing === undefined) return null
  if (standing !== 'behind' || since === undefined)
    return <p>{t(`backup.dialog.${standing === 'behind' ? 'other' : standing}`)}</p>
  return (
    <div>
      <p>{t('backup.dialog.behind', { acts: since.acts, people: since.people })}</p>
      <ul>
        {since.areas.map(({ area, acts }) => (
          <li key={area}>{t(`backup.area.${area}`, { acts })}</li>
        ))}
      </ul>
    </div>
  )
}
