import type { RankingRow } from '#shared/ranking/ranking.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** The index as base of the quadrant cell and what the detail adds; its parts in words for readers and as a tooltip. */
export function IndexBar({ row }: { readonly row: RankingRow }) {
  const { t } = useTexts()
  const format = useFormat()
  const { base, index, detail, work, behaviour } = row
  const parts = [
    base > 0 && t('ranking.part.base', { base: format.number(base) }),
    t('ranking.part.detail', { detail: format.figure(detail) }),
    work !== undefined && t('ranking.part.work', { work: format.figure(work) }),
    behaviour !== undefined && t('ranking.part.behaviour', { behaviour: format.figure(behaviour) }),
  ].filter((part) => part !== false)
  return (
    <span className={`index-bar tone-${row.predikat ?? 'none'}`} title={parts.join('\n')}>
      <i aria-hidden style={{ width: `${base}%` }} />
      <b aria-hidden style={{ width: `${index - base}%` }} />
      <span className="sr-only">{parts.join(', ')}</span>
    </span>
  )
}
