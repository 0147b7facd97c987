import { isTextKey } from '#shared/text/catalogue.ts'
import {
  IconArrowsShuffle,
  IconEqual,
  IconShieldCheck,
  IconTriangleFilled,
  IconTriangleInvertedFilled,
  IconUserQuestion,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { RankingNotes, RankingPage, Tie } from '#shared/ranking/ranking.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { reasonText } from '../../ui/ranking/movement-words.ts'
import { WhyPanel, WhyStep } from '../../ui/why-panel.tsx'
import { scopeNameOf } from './scope-name.ts'

interface RankingPanelProps {
  readonly page: RankingPage
  readonly notes: RankingNotes
}

/** What a place is worth: ties and their rule, whether other weights would change it, who is not in the list and why. */
export function RankingPanel({ page, notes }: RankingPanelProps) {
  const { t } = useTexts()
  return (
    <WhyPanel figure title={t('ranking.panel.title')} footer={t('ranking.footer')}>
      <p className="hint">{t('ranking.panel.order')}</p>
      <Ties notes={notes} tieBreakers={page.tieBreakers} />
      <Movers notes={notes} />
      <Robustness notes={notes} />
      <Unranked notes={notes} period={page.period} />
      <p className="hint">
        {t(`ranking.panel.source.${page.regime === 'office' ? 'office' : page.detailSource}`)}
      </p>
    </WhyPanel>
  )
}

interface TiesProps {
  readonly notes: RankingNotes
  readonly tieBreakers: boolean
}

function Ties({ notes: { ties, moreTies }, tieBreakers }: TiesProps) {
  const { t } = useTexts()
  return (
    <section>
      <h3>{t('ranking.panel.ties')}</h3>
      {ties.length === 0 && <p className="hint">{t('ranking.panel.noTies')}</p>}
      {ties.map((tie) => (
        <WhyStep
          key={`${tie.scope ?? ''} ${tie.rank}`}
          icon={<IconEqual size={16} />}
          detail={t(tieBreakers ? 'ranking.panel.breakersOn' : 'ranking.panel.breakersOff')}
        >
          <TieSentence tie={tie} />
        </WhyStep>
      ))}
      <More count={moreTies} />
    </section>
  )
}

function TieSentence({ tie }: { readonly tie: Tie }) {
  const { t } = useTexts()
  const format = useFormat()
  const { rank, index, names, skipped } = tie
  const more = skipped + 1 - names.length
  const people = more > 0 ? [...names, t('ranking.panel.more', { count: more })] : names
  return (
    <>
      {inScope(tie, t)}
      {t('ranking.panel.tie', {
        rank,
        names: people.join('; '),
        index: format.figure(index),
        skipped: skipped === 1 ? rank + 1 : `${rank + 1}–${rank + skipped}`,
      })}
    </>
  )
}

/** Whose place moved furthest since the year before, each with the part of the index that led there. */
function Movers({ notes: { movers, moreMovers } }: { readonly notes: RankingNotes }) {
  const { t } = useTexts()
  const format = useFormat()
  const { year } = usePeriod()
  return (
    <section>
      <h3>{t('ranking.moving.movers.title')}</h3>
      {movers.length === 0 && <p className="hint">{t('ranking.moving.movers.none', { year: year - 1 })}</p>}
      {movers.map((mover) => {
        const { employeeId, name, movement, movedBy } = mover
        const isUp = movement > 0
        const Icon = isUp ? IconTriangleFilled : IconTriangleInvertedFilled
        return (
          <WhyStep
            key={`${mover.scope ?? ''} ${employeeId}`}
            icon={<Icon size={11} aria-hidden />}
            detail={reasonText(movedBy, { t, format })}
          >
            {inScope(mover, t)}
            {t(isUp ? 'ranking.moving.movers.up' : 'ranking.moving.movers.down', {
              name,
              count: Math.abs(movement),
            })}
          </WhyStep>
        )
      })}
      <More count={moreMovers} />
    </section>
  )
}

/** Which of several lists is meant: `Seksi …: `. */
function inScope({ scope, scopeName }: Pick<Tie, 'scope' | 'scopeName'>, t: Translate): string | false {
  return (
    scope !== undefined &&
    `${scopeNameOf(t)({ id: scope, ...(scopeName !== undefined && { name: scopeName }) })}: `
  )
}

function Robustness({ notes: { robustness, moreSwaps } }: { readonly notes: RankingNotes }) {
  const { t } = useTexts()
  return (
    <section>
      <h3>{t('ranking.panel.robustness')}</h3>
      {robustness === undefined ? (
        <p className="hint">{t('ranking.panel.tooLong')}</p>
      ) : (
        <>
          <WhyStep icon={<IconShieldCheck size={16} />}>
            {t(robustness.topStable === 0 ? 'ranking.panel.topMoves' : 'ranking.panel.topStable', {
              count: robustness.topStable,
            })}
          </WhyStep>
          {robustness.swaps.map(({ weight, names, ranks }) => (
            <WhyStep
              key={`${weight} ${ranks.join(' ')}`}
              icon={<IconArrowsShuffle size={16} />}
              detail={names.join(' ↔ ')}
            >
              {t('ranking.panel.swap', {
                first: ranks[0],
                second: ranks[1],
                weight: weightName(weight, t),
              })}
            </WhyStep>
          ))}
          <More count={moreSwaps} />
          <p className="hint">{t('ranking.band.about')}</p>
        </>
      )}
    </section>
  )
}

/** A weight of the detail, or a criterion of the office. */
function weightName(weight: string, t: Translate): string {
  const key = [`ranking.weight.${weight}`, `criterion.${weight}`].find(isTextKey)
  return key === undefined ? weight : t(key)
}

interface UnrankedProps {
  readonly notes: RankingNotes
  readonly period: string
}

/** The unfinished: apart and unranked, each with the page that mends it. */
function Unranked({ notes: { unranked, moreUnranked }, period }: UnrankedProps) {
  const { t } = useTexts()
  return (
    <section>
      <h3>{t('ranking.panel.unranked')}</h3>
      {unranked.length === 0 && <p className="hint">{t('ranking.panel.everybody')}</p>}
      {unranked.map(({ employeeId, name, missing }) => (
        <WhyStep
          key={employeeId}
          icon={<IconUserQuestion size={16} />}
          detail={missing.map((key) => t(key)).join(', ')}
        >
          <Link to="/appraisal" search={{ period, selected: employeeId, unit: undefined } as never}>
            {name}
          </Link>
        </WhyStep>
      ))}
      <More count={moreUnranked} />
    </section>
  )
}

function More({ count }: { readonly count: number }) {
  const { t } = useTexts()
  return count > 0 ? <p className="hint">{t('ranking.panel.more', { count })}</p> : null
}
