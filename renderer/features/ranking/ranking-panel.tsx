import { isTextKey } from '#shared/text/catalogue.ts'
import { IconArrowsShuffle, IconEqual, IconShieldCheck, IconUserQuestion } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Ranking } from '#shared/ranking/ranking.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { WhyPanel, WhyStep } from '../../ui/why-panel.tsx'
import type { ScopeName } from './scope-name.ts'

const mostShown = 12

/** What a place is worth: ties and their rule, whether other weights would change it, who is not in the list and why. */
export function RankingPanel({ ranking, nameOf }: { readonly ranking: Ranking; readonly nameOf: ScopeName }) {
  const { t } = useTexts()
  return (
    <WhyPanel title={t('ranking.panel.title')} footer={t('ranking.footer')}>
      <p className="hint">{t('ranking.panel.order')}</p>
      <Ties ranking={ranking} nameOf={nameOf} />
      <Robustness ranking={ranking} />
      <Unranked ranking={ranking} />
      <p className="hint">
        {t(`ranking.panel.source.${ranking.regime === 'office' ? 'office' : ranking.detailSource}`)}
      </p>
    </WhyPanel>
  )
}

function Ties({ ranking, nameOf }: { readonly ranking: Ranking; readonly nameOf: ScopeName }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <section>
      <h3>{t('ranking.panel.ties')}</h3>
      {ranking.ties.length === 0 && <p className="hint">{t('ranking.panel.noTies')}</p>}
      {ranking.ties.slice(0, mostShown).map(({ rank, index, names, skipped, scope }) => (
        <WhyStep
          key={`${scope ?? ''} ${rank}`}
          icon={<IconEqual size={16} />}
          detail={t(ranking.tieBreakers ? 'ranking.panel.breakersOn' : 'ranking.panel.breakersOff')}
        >
          {scope !== undefined && `${nameOf({ id: scope })}: `}
          {t('ranking.panel.tie', {
            rank,
            names: names.join('; '),
            index: format.figure(index),
            skipped: skipped === 1 ? rank + 1 : `${rank + 1}–${rank + skipped}`,
          })}
        </WhyStep>
      ))}
      <More count={ranking.ties.length - mostShown} />
    </section>
  )
}

function Robustness({ ranking: { robustness } }: { readonly ranking: Ranking }) {
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
          {robustness.swaps.slice(0, mostShown).map(({ weight, names, ranks }) => (
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
          <More count={robustness.swaps.length - mostShown} />
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

/** The unfinished: apart and unranked, each with the page that mends it. */
function Unranked({ ranking }: { readonly ranking: Ranking }) {
  const { t } = useTexts()
  const people = ranking.scopes.flatMap(({ unranked }) => unranked)
  return (
    <section>
      <h3>{t('ranking.panel.unranked')}</h3>
      {people.length === 0 && <p className="hint">{t('ranking.panel.everybody')}</p>}
      {people.slice(0, 50).map(({ employeeId, name, missing }) => (
        <WhyStep
          key={employeeId}
          icon={<IconUserQuestion size={16} />}
          detail={missing.map((key) => t(key)).join(', ')}
        >
          <Link
            to="/appraisal"
            search={{ period: ranking.period, selected: employeeId, unit: undefined } as never}
          >
            {name}
          </Link>
        </WhyStep>
      ))}
      <More count={people.length - 50} />
    </section>
  )
}

function More({ count }: { readonly count: number }) {
  const { t } = useTexts()
  return count > 0 ? <p className="hint">{t('ranking.panel.more', { count })}</p> : null
}
