import type { IndicatorHistory } from '#shared/plan/realisation.ts'
import { trendSentence } from '#shared/plan/trend-sentence.ts'
import { useTexts, useWords } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { MeasureChart } from '../../../ui/chart/measure-chart.tsx'

/** How the watched measure went, as a figure, a sentence and a chart. */
export function WatchedMeasure({ history }: { readonly history: IndicatorHistory }) {
  const { t } = useTexts()
  const format = useFormat()
  const words = useWords()
  const { trend, points, targetUnit = '', baseline, baselineDate } = history
  const last = points.at(-1)
  const tone = { improved: 'excellent', worse: 'poor', stable: 'none' }[trend?.class ?? 'stable']
  return (
    <>
      <div className="card-body watched-body">
        <h3>{history.indicator}</h3>
        <p className="watched-value">
          <b>
            {last === undefined ? '–' : format.number(last.value)} {targetUnit}
          </b>
          {trend?.class !== undefined && trend.improvement !== undefined && (
            <span className={`pill tone-${tone}`}>
              {t(`trendClass.${trend.class}`)} {format.percent(Math.abs(trend.improvement))}
            </span>
          )}
        </p>
        <p className="muted">{trendSentence(history, words) ?? t('dashboard.watched.noTrend')}</p>
        {points.length > 0 && (
          <MeasureChart
            title={history.indicator}
            unit={targetUnit}
            points={points.map(({ period, value }) => ({ label: format.periodShort(period), value }))}
            baseline={
              baseline === undefined
                ? undefined
                : {
                    label:
                      baselineDate === undefined ? t('ui.chart.baseline') : format.monthYear(baselineDate),
                    value: baseline,
                  }
            }
            target={[history.low, history.high].filter((bound) => bound !== undefined)}
          />
        )}
      </div>
      <footer className="watched-foot">
        {history.employee} · {t('dashboard.watched.target', { target: history.target })}
      </footer>
    </>
  )
}
