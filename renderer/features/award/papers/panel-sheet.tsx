import type { Award } from '#shared/award/award.ts'
import { pairsToJudge } from '#shared/award/pairs.ts'
import { useTexts } from '../../../i18n/texts.ts'

/** A sheet for each member, who marks on paper what the clerk then enters. */
export function PanelSheet({ round }: { readonly round: Award }) {
  const { t } = useTexts()
  const { judges, named, question, pairs } = round
  const perPass = (named.length * (named.length - 1)) / 2
  const asked = pairsToJudge(named.length, pairs / perPass)
  const nameOf = (number: number) => named.find((one) => one.number === number)?.fullName ?? ''
  return judges.map(({ id, fullName }) => (
    <section key={id} className="award-sheet-of">
      <h2>{t('award.paper.sheet.member', { name: fullName })}</h2>
      <p>{question}</p>
      <p className="hint">{t('award.paper.sheet.how')}</p>
      <ol>
        {asked.map(({ pass, first, second }) => (
          <li key={`${pass} ${first} ${second}`}>
            <span>☐ {nameOf(first)}</span>
            <span>☐ {nameOf(second)}</span>
          </li>
        ))}
      </ol>
    </section>
  ))
}
