import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { SecondState } from '#shared/backup/backup.ts'
import { say } from '#shared/text/translate.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed, sayError } from '../../../ui/notify.tsx'

/** The second drive: chosen, how its copies stand, and left again. */
export function SecondCard({ second }: { readonly second: SecondState | undefined }) {
  const { t } = useTexts()
  return (
    <Card title={t('backup.second.title')}>
      <div className="card-body settings-stack">
        {second === undefined ? <ChooseDrive /> : <ChosenDrive second={second} />}
      </div>
    </Card>
  )
}

function ChooseDrive() {
  const { t } = useTexts()
  const format = useFormat()
  const found = useApiQuery('backup.drives', {})
  const [chosen, pick] = useState<string>()
  const [keys, setKeys] = useState('')
  const choose = useApiCommand('backup.chooseSecond')
  const { drives = [], hasDialog = false } = found.data ?? {}
  const drive = chosen ?? drives[0]?.id
  const recipients = keys.split(/\s+/).filter((key) => key !== '')
  return (
    <>
      <p>{t('backup.second.none')}</p>
      {drives.length === 0 ? (
        <p className="hint">{t('backup.second.noDrives')}</p>
      ) : (
        <SelectField
          label={t('backup.second.drive')}
          value={drive}
          onChange={pick}
          choices={drives.map(({ id, path, freeBytes }) => ({
            value: id,
            label:
              freeBytes === undefined
                ? path
                : t('backup.second.driveFree', { path, size: format.fileSize(freeBytes) }),
          }))}
        />
      )}
      <LongTextField
        label={t('backup.second.recipients')}
        description={t('backup.second.recipientsHint')}
        value={keys}
        onChange={({ currentTarget }) => setKeys(currentTarget.value)}
        error={choose.isError && sayError(choose.error)}
      />
      <Group gap="xs">
        <Button
          disabled={drive === undefined}
          loading={choose.isPending}
          onClick={() => drive !== undefined && choose.mutate({ drive, recipients })}
        >
          {t('backup.second.use')}
        </Button>
        {hasDialog && (
          <Button variant="default" disabled={choose.isPending} onClick={() => choose.mutate({ recipients })}>
            {t('backup.second.choose')}
          </Button>
        )}
        <Button variant="subtle" onClick={() => void found.refetch()}>
          {t('backup.second.reload')}
        </Button>
      </Group>
    </>
  )
}

function ChosenDrive({ second }: { readonly second: SecondState }) {
  const { t } = useTexts()
  const copy = useApiCommand('backup.copySecond', {
    onDone: () => void notifyDone(t('backup.second.copied')),
  })
  const forget = useApiCommand('backup.forgetSecond', {
    onDone: () => void notifyDone(t('backup.second.forgotten')),
  })
  return (
    <>
      <SecondSentences second={second} />
      <Group gap="xs">
        <Button
          variant="default"
          loading={copy.isPending}
          onClick={() => copy.mutate({}, { onError: notifyFailed })}
        >
          {t('backup.second.copy')}
        </Button>
        <Button variant="subtle" onClick={() => forget.mutate({}, { onError: notifyFailed })}>
          {t('backup.second.forget')}
        </Button>
      </Group>
    </>
  )
}

function SecondSentences({ second }: { readonly second: SecondState }) {
  const { t } = useTexts()
  const format = useFormat()
  const { folder, recipients, encrypted, isThere, sameDisk, copiedAt, behindSince, failed } = second
  return (
    <>
      <p className="path">{t('backup.second.chosen', { folder })}</p>
      <p>{standingOf()}</p>
      {!isThere && <p className="notice">{t('backup.second.away')}</p>}
      {failed !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          {t('backup.second.failed', { when: format.dateTime(failed.at), why: say(texts, failed.failure) })}
        </p>
      )}
      {sameDisk && <p className="notice">{t('backup.second.sameDisk')}</p>}
      <p className="hint">
        {encrypted ? t('backup.second.sealed', { count: recipients.length }) : t('backup.second.open')}
      </p>
    </>
  )

  function standingOf(): string {
    if (behindSince !== undefined) return t('backup.second.behind', { when: format.dateTime(behindSince) })
    if (copiedAt === undefined) return t('backup.second.empty')
    return t('backup.second.current', { when: format.dateTime(copiedAt) })
  }
}
