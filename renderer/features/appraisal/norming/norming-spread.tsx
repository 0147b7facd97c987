import { type Norming, type Vignette, vignettes } from '#shared/appraisal/desk/norming.ts'
import { ratings } from '#shared/appraisal/rating.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { RatingKey } from '../../../ui/rating-key.tsx'

/** For each case who gave what, by name: a mean of so few would say nothing. */
export function NormingSpread({ norming }: { readonly norming: Norming }) {
  const { t } = useTexts()
  const people = norming.people.filter(({ done }) => done)
  return (
    <>
      <p className="hint no-print">{t('appraisal.norming.guideNote')}</p>
      {vignettes.map(({ key, axis, guide }, index) => (
        <Card
          key={key}
          title={`${index + 1}. ${t(`appraisal.norming.axis.${axis}`)}`}
          action={<span className="pill tone-none">{apartText(people, key, t)}</span>}
        >
          <div className="card-body stack">
            <p>{t(`appraisal.norming.vignette.${key}`)}</p>
            <dl className="norming-spread">
              {ratings.map((rating) => (
                <div key={rating} data-guide={rating === guide || undefined}>
                  <dt>
                    <RatingKey rating={rating} /> {t(`rating.${rating}`)}
                  </dt>
                  <dd>
                    {people
                      .filter(({ marks }) => marks[key] === rating)
                      .map(({ name }) => name)
                      .join('; ') || <span className="muted">{t('appraisal.norming.nobody')}</span>}
                  </dd>
                </div>
              ))}
            </dl>
            <p className="hint">{t('appraisal.norming.guide', { rating: t(`rating.${guide}`) })}</p>
          </div>
        </Card>
      ))}
    </>
  )
}

function apartText(people: Norming['people'], key: Vignette, t: ReturnType<typeof useTexts>['t']): string {
  const places = people.flatMap(({ marks }) =>
    marks[key] === undefined ? [] : [ratings.indexOf(marks[key])],
  )
  const levels = Math.max(...places) - Math.min(...places)
  return levels > 0 ? t('appraisal.norming.differ', { levels, count: levels }) : t('appraisal.norming.same')
}
