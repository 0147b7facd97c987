import type { StandingChange } from '#shared/ranking/standing-change.ts'
import { useTexts } from '../../i18n/texts.ts'
import { changeText } from './movement-words.ts'

interface ChangedMarkProps {
  readonly changed: StandingChange
  /** The year at whose end it was otherwise. */
  readonly since: number
}

/** Somebody who was promoted or moved since the end of the year before: a word, and what changed for the pointer and for readers. */
export function ChangedMark({ changed, since }: ChangedMarkProps) {
  const { t } = useTexts()
  const what = t('ranking.moving.changed.since', { year: since, what: changeText(changed, t) })
  return (
    <span className="pill changed-mark" title={what}>
      <span aria-hidden>
        {t(changed.promoted ? 'ranking.moving.changed.promoted' : 'ranking.moving.changed.moved')}
      </span>
      <span className="sr-only">{what}</span>
    </span>
  )
}
