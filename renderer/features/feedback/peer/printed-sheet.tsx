import { ratings } from '#shared/appraisal/rating.ts'
import type { PeerRoundView } from '#shared/feedback/peer-round.ts'
import { coreValues, coreValueTexts } from '#shared/plan/core-value.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { PrintHead } from '../../../ui/print/print-head.tsx'

/** The blank on paper, without a place for a name. */
export function PrintedSheet({ round }: { readonly round: PeerRoundView }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <section className="only-print peer-sheet" aria-hidden>
      <PrintHead
        title={t('peer.sheet.title')}
        about={t('peer.sheet.about', { name: round.fullName, period: format.period(round.period) })}
        note={`${t('peer.sheet.hint')} ${t('peer.sheet.paperHint')}`}
      />
      <p>
        {t('peer.sheet.who')}:{' '}
        {round.groups.map(({ giver }) => `☐ ${t(`peer.sheet.own.${giver}`)}`).join('   ')}
      </p>
      <table>
        <thead>
          <tr>
            <th>{t('peer.value')}</th>
            {ratings.map((rating) => (
              <th key={rating}>{t(`rating.${rating}`)}</th>
            ))}
            <th>{t('peer.sheet.unknown')}</th>
          </tr>
        </thead>
        <tbody>
          {coreValues.map((value) => (
            <tr key={value}>
              <td>
                <b>{coreValueTexts[value].name}</b>: {coreValueTexts[value].meaning}
              </td>
              {[...ratings, 'unknown'].map((choice) => (
                <td key={choice}>☐</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {[t('peer.sheet.strength'), t('peer.sheet.improve')].map((question) => (
        <div key={question} className="peer-lines">
          <p>{question}</p>
        </div>
      ))}
    </section>
  )
}
