import type { WorkResult } from '#shared/plan/plan.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'

export interface ResultMoves {
  readonly move: (result: WorkResult, step: -1 | 1) => void
  readonly remove: (result: WorkResult) => void
}

/** Reordering within a kind and deleting; the numbers follow by themselves. */
export function useResultMoves(results: readonly WorkResult[]): ResultMoves {
  const { t } = useTexts()
  const move = useApiCommand('plan.moveResult')
  const remove = useApiCommand('plan.deleteResult', {
    onDone: () => void notifyDone(t('plan.result.removed'), { undo: true }),
  })
  return {
    move(result, step) {
      const same = results.filter(({ kind }) => kind === result.kind)
      const place = same.findIndex(({ id }) => id === result.id)
      if (place + step < 0 || place + step >= same.length) return
      const before = same[step < 0 ? place - 1 : place + 2]?.id
      void move.mutateAsync({ id: result.id, ...(before !== undefined && { before }) }).catch(notifyFailed)
    },
    remove({ id, kind }) {
      const place = results.findIndex((result) => result.id === id)
      const near = results[place + 1] ?? results[place - 1]
      void remove.mutateAsync({ id }).then(() => focusIn(near?.id, kind), notifyFailed)
    },
  }
}

/** The keyboard goes on at the result beside the one that went, else where the next one is written. */
function focusIn(resultId: string | undefined, kind: WorkResult['kind']): void {
  const field =
    document.querySelector<HTMLElement>(`[id="result-${resultId}"] textarea`) ??
    document.querySelector<HTMLElement>(`[data-add="${kind}"]`)
  field?.focus()
}
