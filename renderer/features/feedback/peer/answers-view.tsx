import { ratings } from '#shared/appraisal/rating.ts'
import type { PeerAnswers } from '#shared/feedback/peer-round.ts'
import { coreValues, coreValueTexts } from '#shared/plan/core-value.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { SimpleTable } from '../../../ui/simple-table.tsx'

interface AnswersViewProps {
  readonly answers: PeerAnswers
  /** Which group said it. */
  readonly label: string
}

/** How often each value was marked how, and the sentences; the next step comes first. */
export function AnswersView({ answers, label }: AnswersViewProps) {
  const { t } = useTexts()
  const rows = coreValues.filter((value) => answers.counts[value] !== undefined)
  return (
    <div className="peer-answers" data-figure>
      <Sentences title={t('peer.improvements')} texts={answers.improvements} />
      <Sentences title={t('peer.strengths')} texts={answers.strengths} />
      <SimpleTable
        caption={label}
        rows={rows}
        rowKey={(value) => value}
        columns={[
          { id: 'value', header: t('peer.value'), cell: (value) => coreValueTexts[value].name },
          ...ratings.map((rating) => ({
            id: rating,
            header: t(`rating.${rating}`),
            numeric: true,
            cell: (value: (typeof coreValues)[number]) => answers.counts[value]?.[rating] ?? 0,
          })),
        ]}
      />
    </div>
  )
}

function Sentences({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  const { t } = useTexts()
  return (
    <section>
      <h3>{title}</h3>
      {texts.length === 0 ? (
        <p className="hint">{t('peer.noSentences')}</p>
      ) : (
        <ul>
          {texts.map((text, at) => (
            // two may say the same
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
