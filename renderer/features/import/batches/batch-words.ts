import type { ImportBatch } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'

const parts = ['create', 'update', 'same', 'reject'] as const

/** "36 baris baru, 2 berubah": only what there is. */
export function useCountWords() {
  const { t } = useTexts()
  return (counts: ImportBatch['counts']): string =>
    parts
      .filter((part) => counts[part] > 0)
      .map((part) => t(`data.result.${part}`, { count: counts[part] }))
      .join(', ')
}

/** An import that stored nothing has nothing to take back. */
export function isUndoable({ counts, undone }: ImportBatch): boolean {
  return !undone && counts.create + counts.update > 0
}
