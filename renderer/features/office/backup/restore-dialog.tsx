import { Button, Checkbox, Group, PasswordInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppError } from '#shared/api/errors.ts'
import { type Backup, type Comparison, opensToEverybody } from '#shared/backup/backup.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { notifyDone, sayError } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'

interface RestoreDialogProps {
  readonly backup: Backup
  /** The damaged office that it is of; absent: the open one. */
  readonly office?: string
  readonly onClose: () => void
  readonly onRestored?: () => void
}

/** Shows what a backup holds and what would be lost, before it replaces anything. */
export function RestoreDialog({ backup, office, onClose, onRestored }: RestoreDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { id, stamp, fileName, encrypted } = backup
  const [passphrase, setPassphrase] = useState('')
  const [isAgreed, agree] = useState(false)
  const chosen = { id, ...(office !== undefined && { office }) }
  const comparison = useQuery<Comparison, AppError>({
    queryKey: ['backup.compare', id],
    queryFn: () => call('backup.compare', chosen),
    staleTime: 0,
  })
  const [task] = useState(() => `restore-${id}-${Date.now()}`)
  const restore = useApiCommand('backup.restore', {
    onDone() {
      onClose()
      onRestored?.()
      void notifyDone(t('backup.dialog.restored', { name: fileName }))
    },
  })
  // a damaged office may say that it holds what the backup holds, and cannot give it
  const isOther = ({ standing }: Comparison) => standing !== 'same' || office !== undefined
  const keptKey = office === undefined ? 'backup.dialog.kept' : 'backup.dialog.keptDamaged'
  return (
    <Dialog title={t('backup.dialog.title', { when: format.stamp(stamp) })} onClose={onClose} size="38rem">
      <QueryView query={comparison} lines={6}>
        {(value) => (
          <div className="settings-stack">
            <CountsTable comparison={value} />
            <WhatIsLost comparison={value} damaged={office !== undefined} />
            {isOther(value) && <p className="hint">{t(keptKey)}</p>}
            {encrypted && <KeyField value={passphrase} onChange={setPassphrase} />}
            <Agreement comparison={value} isAgreed={isAgreed} onChange={agree} />
            {restore.isError && (
              <p className="notice" data-tone="bad" role="alert">
                {sayError(restore.error)}
              </p>
            )}
            <RestoreActions
              disabled={!isOther(value) || (encrypted && passphrase === '') || (mayOpen(value) && !isAgreed)}
              busy={restore.isPending}
              onCancel={() => (restore.isPending ? void call('task.cancel', { task }) : onClose())}
              onRestore={() =>
                restore.mutate({
                  ...chosen,
                  task,
                  ...(encrypted && { passphrase }),
                  ...(isAgreed && { withoutAccounts: true }),
                })
              }
            />
          </div>
        )}
      </QueryView>
    </Dialog>
  )
}

interface RestoreActionsProps {
  readonly disabled: boolean
  readonly busy: boolean
  readonly onCancel: () => void
  readonly onRestore: () => void
}

function RestoreActions({ disabled, busy, onCancel, onRestore }: RestoreActionsProps) {
  const { t } = useTexts()
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {t(busy ? 'backup.stop' : 'ui.cancel')}
      </Button>
      <Button disabled={disabled} loading={busy} onClick={onRestore}>
        {t('backup.dialog.restore')}
      </Button>
    </Group>
  )
}

const mayOpen = ({ today, holds }: Comparison) => opensToEverybody(today, holds) !== false

interface AgreementProps {
  readonly comparison: Comparison
  readonly isAgreed: boolean
  readonly onChange: (isAgreed: boolean) => void
}

/** What stood behind accounts would be open to everybody: the head of the office says that it may. */
function Agreement({ comparison, isAgreed, onChange }: AgreementProps) {
  const { t } = useTexts()
  if (!mayOpen(comparison)) return null
  const isKnown = comparison.holds.accounts !== undefined
  return (
    <div className="notice" data-tone="bad">
      <p>{t(isKnown ? 'backup.dialog.withoutAccounts' : 'backup.dialog.maybeWithoutAccounts')}</p>
      <Checkbox
        label={t('backup.dialog.agree')}
        checked={isAgreed}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </div>
  )
}

interface KeyFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The passphrase of an encrypted backup, or a secret key. */
function KeyField({ value, onChange }: KeyFieldProps) {
  const { t } = useTexts()
  return (
    <PasswordInput
      label={t('backup.key')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
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

interface WhatIsLostProps {
  readonly comparison: Comparison
  /** It would replace a damaged office. */
  readonly damaged: boolean
}

function WhatIsLost({ comparison: { standing, since }, damaged }: WhatIsLostProps) {
  const { t } = useTexts()
  if (standing === undefined) return null
  if (standing === 'same' && damaged) return <p>{t('backup.dialog.sameLog')}</p>
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
