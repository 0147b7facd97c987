import type { Award, Finalist } from '#shared/award/award.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

/** Keputusan as a draft: number, laws of the region and signature are the office's to fill. */
export function DraftDecision({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const format = useFormat()
  const office = useApiQuery('office.get', {}).data
  const { title, heldOn = '', named, result } = round
  const of = (numbers: readonly number[] = []) => named.filter(({ number }) => numbers.includes(number))
  const [winners, runnersUp] = [of(result?.winners), of(result?.runnersUp)]
  return (
    <>
      <h2 className="award-centre">{t('award.paper.decision.heading', { head: office?.name ?? '' })}</h2>
      <p className="award-centre">{t('award.paper.decision.number')}</p>
      <p className="award-centre">{t('award.paper.decision.about')}</p>
      <p className="award-centre">
        <b>{t('award.paper.decision.subject', { title: title.toUpperCase() })}</b>
      </p>
      <dl className="award-clauses">
        <dt>{t('award.paper.decision.considering')}</dt>
        <dd>{t('award.paper.decision.consider', { date: format.date(heldOn), title })}</dd>
        <dt>{t('award.paper.decision.recalling')}</dt>
        <dd>{t('award.paper.decision.laws')}</dd>
      </dl>
      <p className="award-centre">
        <b>{t('award.paper.decision.decides')}</b>
      </p>
      <dl className="award-clauses">
        <dt>{t('award.paper.decision.first')}</dt>
        <dd>
          {winners.map((one) => (
            <p key={one.number}>
              {t('award.paper.decision.names', { name: one.fullName, post: postOf(one), title })}
            </p>
          ))}
        </dd>
        <dt>{t('award.paper.decision.second')}</dt>
        <dd>
          {runnersUp.length === 0
            ? t('award.paper.decision.noRunnerUp')
            : t('award.paper.decision.runnerUp', {
                name: runnersUp.map(({ fullName }) => fullName).join('; '),
              })}
        </dd>
        <dt>{t('award.paper.decision.third')}</dt>
        <dd>{t('award.paper.decision.force')}</dd>
      </dl>
      <p className="award-signature">
        {t('award.paper.decision.place')}
        <br />
        {t('award.paper.decision.date')}
      </p>
    </>
  )
}

const postOf = ({ positionName, unit }: Finalist) => [positionName, unit].filter(Boolean).join(', ')
