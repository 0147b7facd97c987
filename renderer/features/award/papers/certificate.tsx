import type { Award } from '#shared/award/award.ts'
import { formatNip } from '#shared/people/nip.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

/** Piagam: a sheet for each who was chosen. */
export function Certificate({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const format = useFormat()
  const office = useApiQuery('office.get', {}).data
  const winners = round.named.filter(({ number }) => round.result?.winners.includes(number))
  return winners.map(({ number, fullName, nip, positionName, unit }) => (
    <section key={number} className="award-piagam" aria-label={fullName}>
      <h2>{t('award.paper.certificate.heading')}</h2>
      <p>{office?.name}</p>
      <p>{t('award.paper.certificate.given')}</p>
      <p className="award-name">{fullName}</p>
      <p>
        {[nip && t('award.paper.certificate.nip', { nip: formatNip(nip) }), positionName, unit]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{t('award.paper.certificate.as')}</p>
      <p className="award-honour">{round.title}</p>
      <p>{t('award.paper.certificate.for', { period: format.period(round.period) })}</p>
      <p className="award-signature">
        {t('award.paper.decision.place')}
        <br />
        {t('award.paper.decision.date')}
      </p>
    </section>
  ))
}
