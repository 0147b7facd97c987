import { ratingKeys, ratings, type Rating } from '#shared/appraisal/rating.ts'
import { useTexts } from '../i18n/texts.ts'

const ratingSigns: Readonly<Record<Rating, string>> = { above: '▲', asExpected: '●', below: '▼' }

/** A rating as a sign in its colour; the word is there for screen readers and as a tooltip. One element: a grid has hundreds. */
export function RatingKey({
  rating,
  suggested,
  departs,
  about,
}: {
  readonly rating?: Rating | undefined
  readonly suggested?: boolean
  /** It is not what was suggested, or what the marks say. */
  readonly departs?: boolean
  /** What it is a rating of, or what is to be known of it. */
  readonly about?: string | undefined
}) {
  const { t } = useTexts()
  const word = t(rating === undefined ? 'ui.notRated' : `rating.${rating}`)
  return (
    <span
      role="img"
      className="rating-key"
      data-rating={suggested || rating === undefined ? 'none' : rating}
      data-departs={departs || undefined}
      title={about === undefined ? word : `${word}\n${about}`}
      aria-label={about === undefined ? word : `${word}. ${about}`}
    >
      {rating === undefined ? '·' : ratingSigns[rating]}
    </span>
  )
}

/** Which key gives which rating. */
export function RatingLegend() {
  const { t } = useTexts()
  return (
    <span className="rating-legend">
      {ratings.map((rating) => (
        <span key={rating} className="rating-legend">
          <kbd>{ratingKeys[rating]}</kbd> {t(`ratingShort.${rating}`)}
        </span>
      ))}
    </span>
  )
}
