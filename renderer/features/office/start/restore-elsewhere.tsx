import { Button, FileButton, Group, PasswordInput } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useState } from 'react'
import type { OfficeFacts } from '#shared/backup/backup.ts'
import { AppError } from '#shared/api/errors.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { readAsFileData } from '../../../ui/download.ts'
import { notifyFailed, sayError } from '../../../ui/notify.tsx'

/** A piece of a backup that crosses in one call. */
const pieceBytes = 4 * 1024 * 1024

interface Received {
  readonly upload: string
  readonly folder: string
  readonly name: string
  /** Absent: it is encrypted, and the passphrase is yet to be told. */
  readonly holds?: OfficeFacts
}

/** A backup of another PC becomes an office of this one, after it was shown what it holds. */
export function RestoreElsewhere({ onRestored }: { readonly onRestored: () => void }) {
  const { t } = useTexts()
  const folder = useApiQuery('office.list', {}).data?.folder
  const [busy, setBusy] = useState(false)
  const [received, receive] = useState<Received>()
  const take = async (file: File) => {
    setBusy(true)
    try {
      receive(await look(await send(file)))
    } catch (error) {
      notifyFailed(error)
    } finally {
      setBusy(false)
    }
  }
  if (folder === undefined) return null
  return (
    <div className="card-body office-elsewhere">
      <FileButton
        accept=".timbang,.age"
        inputProps={{ 'aria-label': t('backup.start.action'), tabIndex: -1 }}
        onChange={(file) => file !== null && void take(file)}
      >
        {(button) => (
          <Button
            variant="default"
            leftSection={<IconRestore size={16} aria-hidden />}
            loading={busy}
            {...button}
          >
            {t('backup.start.action')}
          </Button>
        )}
      </FileButton>
      <p className="hint">{t('backup.start.note', { folder })}</p>
      {received !== undefined && (
        <ReceivedDialog received={received} onClose={() => receive(undefined)} onRestored={onRestored} />
      )}
    </div>
  )
}

async function send(file: File): Promise<Received> {
  let sent: { upload: string; folder: string } | undefined
  for (let at = 0; at < Math.max(file.size, 1); at += pieceBytes) {
    const piece = new File([file.slice(at, at + pieceBytes)], file.name)
    const { base64 } = await readAsFileData(piece)
    sent = await call('backup.receive', { base64, ...(sent && { upload: sent.upload }) })
  }
  return { ...sent!, name: file.name }
}

async function look(received: Received, passphrase?: string): Promise<Received> {
  const { upload, name } = received
  try {
    const holds = await call('backup.inspect', {
      upload,
      name,
      ...(passphrase !== undefined && { passphrase }),
    })
    return { ...received, holds }
  } catch (error) {
    if (error instanceof AppError && error.key === 'error.backup.needsPassphrase') return received
    throw error
  }
}

interface ReceivedDialogProps {
  readonly received: Received
  readonly onClose: () => void
  readonly onRestored: () => void
}

function ReceivedDialog({ received, onClose, onRestored }: ReceivedDialogProps) {
  const { t } = useTexts()
  const { upload, name, folder } = received
  const [opened, open] = useState(received)
  const [passphrase, setPassphrase] = useState('')
  const [refused, refuse] = useState<unknown>()
  const restore = useApiCommand('backup.restoreNew', { onDone: onRestored })
  const unlock = () => {
    refuse(undefined)
    look(received, passphrase).then(open, refuse)
  }
  const { holds } = opened
  const failure = refused ?? restore.error
  return (
    <Dialog title={t('backup.start.title', { name })} onClose={onClose}>
      <form
        className="settings-stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (holds === undefined) unlock()
          else restore.mutate({ upload, name, ...(passphrase !== '' && { passphrase }) })
        }}
      >
        {holds === undefined ? (
          <PasswordInput
            data-autofocus
            label={t('backup.start.passphrase')}
            value={passphrase}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        ) : (
          <Holds holds={holds} folder={folder} />
        )}
        {failure !== undefined && failure !== null && (
          <p className="notice" data-tone="bad" role="alert">
            {sayError(failure)}
          </p>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={restore.isPending}>
            {t(holds === undefined ? 'backup.start.open' : 'backup.start.restore')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

function Holds({ holds, folder }: { readonly holds: OfficeFacts; readonly folder: string }) {
  const { t } = useTexts()
  const format = useFormat()
  const { office, people, plans, evaluations, events, lastChange } = holds
  return (
    <>
      <p>{t('backup.start.holds', { office, people, plans, evaluations, events })}</p>
      {lastChange !== undefined && (
        <p>{t('backup.start.last', { when: format.dateTime(lastChange.at), who: lastChange.who })}</p>
      )}
      {holds.accounts === 0 && <p className="notice">{t('backup.start.withoutAccounts')}</p>}
      <p className="hint">{t('backup.start.where', { folder })}</p>
    </>
  )
}
