import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { StoryLine } from '#shared/history/story.ts'
import { sentenceOf } from '#shared/history/sentence.ts'
import { ended } from '#shared/text/ended.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { placeOf } from './story-place.ts'
import './story.css'

/** What was done, a sentence each, the newest first; each leads to what it speaks of. */
export function StoryList({ lines }: { readonly lines: readonly StoryLine[] }) {
  const { t } = useTexts()
  return (
    <ol className="story" aria-label={t('story.title')}>
      {lines.map((line) => (
        <StoryItem key={line.seq} line={line} />
      ))}
    </ol>
  )
}

function StoryItem({ line }: { readonly line: StoryLine }) {
  const { t } = useTexts()
  const format = useFormat()
  const sentence = sentenceOf(line, { t, format })
  const place = placeOf(line)
  return (
    <li data-undone={line.undoneBy !== undefined || undefined}>
      <time dateTime={line.at}>{format.dateTime(line.at)}</time>
      <p>
        <span>{ended(sentence)}</span>
        {line.undoneBy !== undefined && <span className="pill">{t('story.undone')}</span>}
        {line.destroyed && <span className="pill">{t('settings.history.destroyed')}</span>}
      </p>
      {place && (
        <Link
          {...(place as { readonly to: '/' })}
          className="quiet-link no-print"
          aria-label={`${t('story.open')}: ${sentence}`}
        >
          {t('story.open')} <IconArrowRight size={14} aria-hidden />
        </Link>
      )}
    </li>
  )
}
