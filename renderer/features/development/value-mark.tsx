import type { ValueCell } from '#shared/development/development.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'

export const readingSigns = { strength: '▲', neutral: '●', weakness: '▼' } as const

/** How a value reads, by its shape, a word and the office's score: the same in grey. */
export function ValueMark({ cell }: { readonly cell: ValueCell | undefined }) {
  const { t } = useTexts()
  const format = useFormat()
  if (cell === undefined)
    return (
      <span className="value-mark" title={t('development.strengths.reading.none')}>
        <span aria-hidden>–</span>
        <span className="sr-only">{t('development.strengths.reading.none')}</span>
      </span>
    )
  const word = t(`development.strengths.reading.${cell.reading}`)
  return (
    <span className="value-mark" data-reading={cell.reading} title={word}>
      <span aria-hidden>{readingSigns[cell.reading]}</span>
      <span className="sr-only">{word}</span>
      {cell.score !== undefined && <small>{format.number(cell.score)}</small>}
    </span>
  )
}
