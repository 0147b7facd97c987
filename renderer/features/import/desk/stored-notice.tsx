import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ImportBatch, ImportKind } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { isUndoable, useCountWords } from '../batches/batch-words.ts'
import { useUndoImport } from '../batches/use-undo-import.tsx'
import { Act } from '../../../ui/act.tsx'

const pageOf = {
  employees: '/employees',
  plans: '/plan',
  realisations: '/realisation',
  behaviour: '/appraisal',
} as const satisfies Readonly<Record<ImportKind, string>>

interface StoredNoticeProps {
  readonly batch: ImportBatch
  readonly onDismiss: () => void
}

/** What was stored, with the way back and the way on. */
export function StoredNotice({ batch, onDismiss }: StoredNoticeProps) {
  const { t } = useTexts()
  const countWords = useCountWords()
  const { undo, undoing } = useUndoImport()
  const { fileName: file, kind, year } = batch
  return (
    <div className="notice import-result" data-tone="good">
      <IconCircleCheck size={18} aria-hidden />
      <span role="status">{t('data.result.sentence', { file, parts: countWords(batch.counts) })}</span>
      <Link
        to={pageOf[kind]}
        search={(old) => ({ unit: old.unit, period: year === undefined ? old.period : String(year) })}
      >
        {t(`data.result.see.${kind}`)}
      </Link>
      {isUndoable(batch) && (
        <Act name="import.undo">
          <Button
            variant="default"
            size="compact-sm"
            loading={undoing === batch.id}
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => void undo(batch)}
          >
            {t('data.result.undo')}
          </Button>
        </Act>
      )}
      <ActionIcon size="sm" aria-label={t('data.result.dismiss', { file })} onClick={onDismiss}>
        <IconX size={14} />
      </ActionIcon>
    </div>
  )
}
