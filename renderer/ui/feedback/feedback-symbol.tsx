import { IconMoodSad, IconMoodSmile, IconThumbUp } from '@tabler/icons-react'
import type { FeedbackSymbol } from '#shared/feedback/giver.ts'
import { useTexts } from '../../i18n/texts.ts'

const icons = { thumbsUp: IconThumbUp, smile: IconMoodSmile, frown: IconMoodSad } as const
const tones = { thumbsUp: 'tone-excellent', smile: 'tone-good', frown: 'tone-needsImprovement' } as const

/** A sign of the regulation, always with its word. */
export function SymbolWord({ symbol }: { readonly symbol: FeedbackSymbol }) {
  const { t } = useTexts()
  const Icon = icons[symbol]
  return (
    <span className="feedback-symbol">
      <Icon size={16} aria-hidden />
      {t(`feedback.symbol.${symbol}`)}
    </span>
  )
}

export function SymbolPill({ symbol }: { readonly symbol: FeedbackSymbol }) {
  return (
    <span className={`pill ${tones[symbol]}`}>
      <SymbolWord symbol={symbol} />
    </span>
  )
}
