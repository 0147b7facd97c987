import type { HistoryEvent } from '#shared/history/history.ts'
import { objectText } from '#shared/history/object-text.ts'
import { operationName } from '#shared/history/operation-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

/** What an event did and to whom or what, as one line. */
export function useEventWords() {
  const { t } = useTexts()
  const format = useFormat()
  return ({ operation, object }: Pick<HistoryEvent, 'operation' | 'object'>) =>
    [operationName(operation, t), object && objectText(object, format, t)].filter(Boolean).join(' · ')
}
