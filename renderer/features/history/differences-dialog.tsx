import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { isTextKey } from '#shared/text/catalogue.ts'
import type { Difference, FileDifferences } from '#shared/history/history.ts'
import { say } from '#shared/text/translate.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { fieldWords, rowText } from '#shared/history/change-words.ts'
import { texts, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { notifyDone, sayError } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'

/** What was changed outside the program, row by row, and what can be done about it. */
export function DifferencesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const differences = useApiQuery('file.differences', {})
  return (
    <Dialog title={t('differences.title')} onClose={onClose} size="56rem">
      <QueryView query={differences} lines={6}>
        {(found) => (
          <div className="settings-stack">
            <p>{t('differences.what')}</p>
            {found.rows.length > 0 && <DifferencesTable rows={found.rows} />}
            {found.total > found.rows.length && (
              <p className="muted">{t('differences.more', { count: found.total - found.rows.length })}</p>
            )}
            {!found.explained && (
              <p className="notice" data-tone="bad">
                {t('differences.notAllKnown')}
              </p>
            )}
            <Decision found={found} onClose={onClose} />
          </div>
        )}
      </QueryView>
    </Dialog>
  )
}

function Decision({ found, onClose }: { readonly found: FileDifferences; readonly onClose: () => void }) {
  const { t } = useTexts()
  const [reason, setReason] = useState('')
  const done = (text: string) => {
    onClose()
    void notifyDone(text, { undo: true })
  }
  const putBack = useApiCommand('file.putBack', {
    onDone: ({ rows }) => done(t('differences.wasPutBack', { count: rows })),
  })
  const accept = useApiCommand('file.accept', {
    onDone: ({ rows }) => done(t('differences.wasAccepted', { count: rows })),
  })
  const { contentHash } = found
  const refusal = putBack.error ?? accept.error
  const atReason = accept.error?.fields?.['reason']
  return (
    <>
      <p className="hint">{t('differences.undo')}</p>
      <Textarea
        label={t('differences.reason')}
        description={t('differences.reasonHint')}
        value={reason}
        maxLength={500}
        {...(atReason && { error: say(texts, atReason) })}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {refusal && !atReason && (
        <p className="notice" data-tone="bad" role="alert">
          {sayError(refusal)}
        </p>
      )}
      <Group justify="flex-end">
        <Button variant="subtle" onClick={onClose}>
          {t('differences.leave')}
        </Button>
        <Button
          variant="default"
          loading={accept.isPending}
          onClick={() => accept.mutate({ contentHash, reason })}
        >
          {t('differences.accept')}
        </Button>
        <Button
          loading={putBack.isPending}
          disabled={!found.explained}
          onClick={() => putBack.mutate({ contentHash })}
        >
          {t('differences.putBack')}
        </Button>
      </Group>
    </>
  )
}

interface Line {
  readonly key: string
  readonly row: Difference
  readonly isFirst: boolean
  readonly field?: string
  readonly logged?: string | undefined
  readonly stored?: string | undefined
}

function DifferencesTable({ rows }: { readonly rows: readonly Difference[] }) {
  const { t } = useTexts()
  const words = { t, format: useFormat() }
  const lines = rows.flatMap((row, index) => linesOf(row, index, words))
  const whatOf = ({ row, isFirst }: Line) => {
    if (!isFirst) return null
    const table = `table.${row.table}`
    const period = row.period !== undefined && words.format.period(row.period)
    return (
      <>
        {isTextKey(table) ? t(table) : row.table} <b>{rowText(row, words)}</b>
        <small>
          {[t(`differences.kind.${row.kind}`), period, row.unit].filter(Boolean).map((text) => ` · ${text}`)}
        </small>
      </>
    )
  }
  return (
    <SimpleTable
      caption={t('differences.title')}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { id: 'what', header: t('differences.column.what'), cell: whatOf, width: '45%' },
        { id: 'field', header: t('differences.column.field'), cell: ({ field }) => field },
        { id: 'logged', header: t('differences.column.logged'), cell: ({ logged }) => logged ?? '–' },
        { id: 'stored', header: t('differences.column.stored'), cell: ({ stored }) => stored ?? '–' },
      ]}
    />
  )
}

function linesOf(row: Difference, index: number, words: Parameters<typeof fieldWords>[2]): Line[] {
  const told = row.fields.flatMap((field) => fieldWords(row.table, field, words) ?? [])
  if (told.length === 0) return [{ key: String(index), row, isFirst: true }]
  return told.map(({ field, from, to }, place) => ({
    key: `${index}.${place}`,
    row,
    isFirst: place === 0,
    field,
    logged: from,
    stored: to,
  }))
}
