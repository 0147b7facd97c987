import type { EventDraft, EventOutcome } from '#shared/event/event.ts'
import { dayAfter } from '#shared/date/neighbour-day.ts'
import { articleText } from '#shared/text/article.ts'
import { isTextKey } from '#shared/text/catalogue.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { sayError } from '../../../ui/notify.tsx'

/** What an event will do, before it is stored: plan, who evaluates each period, whose people go where. */
export function EventPreview({ draft }: { readonly draft: EventDraft | undefined }) {
  const { t } = useTexts()
  const preview = useApiQuery('event.preview', draft ?? nothing, { enabled: draft !== undefined })
  const hint = `event.hint.${draft?.kind}`
  return (
    <section className="event-preview" aria-label={t('event.preview.title')} aria-live="polite">
      <h3>{t('event.preview.title')}</h3>
      {draft === undefined ? (
        <p className="hint">{t('event.preview.fill')}</p>
      ) : preview.isError ? (
        <p className="notice" data-tone="bad">
          {sayError(preview.error)}
        </p>
      ) : (
        preview.data && <Outcome outcome={preview.data} />
      )}
      {isTextKey(hint) && <p className="hint">{articleText(t(hint), t)}</p>}
      <p className="hint">{t('event.preview.undo')}</p>
    </section>
  )
}

/** Never asked: the query is off while nothing is whole. */
const nothing: EventDraft = { employeeId: '-', rowVersion: 1, kind: 'secondment', date: '2000-01-01' }

function Outcome({ outcome }: { readonly outcome: EventOutcome }) {
  const { t } = useTexts()
  const format = useFormat()
  const article = (text: string) => articleText(text, t)
  const { plans, periods, evaluations } = outcome
  return (
    <>
      <h4>{t('event.preview.plan')}</h4>
      <ul>
        {plans.length === 0 && <li>{t('event.preview.noPlan')}</li>}
        {plans.map(({ effect, from, to, article: of }) => (
          <li key={`${effect} ${from}`}>
            {t(`event.plan.${effect}`, { from: from ?? '', to: to ?? '' })} <small>{article(of)}</small>
          </li>
        ))}
      </ul>
      <h4>{t('event.preview.periods')}</h4>
      <ul>
        {periods.length === 0 && <li>{t('event.preview.noPeriods')}</li>}
        {periods.map(({ period, ratedBy, name, article: of, window }) => (
          <li key={period}>
            <b>{format.period(period)}</b> ({format.date(window.start)}–{format.date(window.end)}):{' '}
            {t(`event.ratedBy.${ratedBy}`, { name: name ?? '–' })} <small>{article(of)}</small>
          </li>
        ))}
        <People outcome={outcome} />
        {evaluations > 0 && <li>{t('event.preview.evaluations', { count: evaluations })}</li>}
        <HandedOver outcome={outcome} />
      </ul>
    </>
  )
}

function People({
  outcome: { superior, subordinates, ratesUntil, date },
}: {
  readonly outcome: EventOutcome
}) {
  const { t } = useTexts()
  const count = subordinates.length
  return (
    <>
      {superior && (
        <li>
          {superior.name === undefined
            ? t('event.preview.superiorProposed', { from: superior.from })
            : t('event.preview.superior', { name: superior.name, from: superior.from })}
        </li>
      )}
      {ratesUntil !== undefined && count > 0 && (
        <li>
          {ratesUntil >= date
            ? articleText(t('event.preview.subordinates', { count, until: ratesUntil }), t)
            : articleText(t('event.preview.subordinatesEnd', { count, from: dayAfter(ratesUntil) }), t)}
        </li>
      )}
    </>
  )
}

/** What of periods that are over goes to somebody else, by period and by who that is. */
function HandedOver({ outcome: { handedOver } }: { readonly outcome: EventOutcome }) {
  const { t } = useTexts()
  const groups = Map.groupBy(handedOver, ({ period, raterId, kind }) => `${period} ${raterId} ${kind}`)
  return [...groups].map(([key, [first, ...more]]) => {
    if (first === undefined) return null
    const { period, rater, kind, article } = first
    return (
      <li key={key}>
        {t('event.preview.handedOver', {
          period,
          rater,
          kind: t(`standIn.${kind}`),
          count: more.length + 1,
        })}{' '}
        <small>{articleText(article, t)}</small>
      </li>
    )
  })
}
