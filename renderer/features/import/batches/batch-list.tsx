import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useApiQuery } from '../../../api/hooks.ts'
import type { ImportBatch } from '#shared/import/preview.ts'
import { actorName } from '#shared/text/actor-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { isUndoable, useCountWords } from './batch-words.ts'
import { useUndoImport } from './use-undo-import.tsx'
import { Act } from '../../../ui/act.tsx'

/** Every stored import, newest first, each with its way back. */
export function BatchList() {
  const { t } = useTexts()
  const batches = useApiQuery('import.batches', {})
  return (
    <Card title={t('data.batch.title')} className="fill import-batches">
      <div className="scroll-y">
        <QueryView query={batches} lines={4}>
          {(rows) =>
            rows.length === 0 ? <EmptyState>{t('data.batch.empty')}</EmptyState> : <BatchTable rows={rows} />
          }
        </QueryView>
      </div>
    </Card>
  )
}

function BatchTable({ rows }: { readonly rows: readonly ImportBatch[] }) {
  const { t } = useTexts()
  const format = useFormat()
  const countWords = useCountWords()
  const { undo, undoing } = useUndoImport()
  return (
    <SimpleTable<ImportBatch>
      caption={t('data.batch.caption')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'file',
          header: t('data.batch.file'),
          cell: ({ fileName, kind, year, sha256 }) => (
            <TwoLines
              first={fileName}
              second={
                <span title={t('data.batch.fingerprint', { sha256 })}>
                  {`${t(`import.kind.${kind}`)}${year === undefined ? '' : ` ${year}`} · ${t('data.batch.fingerprintShort', { sha256: sha256.slice(0, 8) })}`}
                </span>
              }
            />
          ),
        },
        { id: 'what', header: t('data.list.what'), cell: ({ counts }) => countWords(counts) },
        { id: 'when', header: t('data.batch.when'), cell: ({ at }) => format.dateTime(at) },
        { id: 'who', header: t('data.batch.who'), cell: ({ who }) => actorName(who, t) },
        {
          id: 'undo',
          header: <span className="sr-only">{t('data.batch.undo')}</span>,
          width: '9rem',
          numeric: true,
          cell: (batch) =>
            batch.undone ? (
              <span className="muted">{t('data.batch.undone')}</span>
            ) : (
              isUndoable(batch) && (
                <Act name="import.undo">
                  <Button
                    variant="default"
                    size="compact-sm"
                    loading={undoing === batch.id}
                    leftSection={<IconArrowBackUp size={15} aria-hidden />}
                    aria-label={t('data.batch.undoOf', {
                      file: batch.fileName,
                      when: format.dateTime(batch.at),
                    })}
                    onClick={() => void undo(batch)}
                  >
                    {t('data.batch.undo')}
                  </Button>
                </Act>
              )
            ),
        },
      ]}
    />
  )
}
