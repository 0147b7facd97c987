import { guideCurves } from '#shared/appraisal/guide.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import type { TeamSpread } from '#shared/calibration/spread.ts'
import { useTexts } from '../../i18n/texts.ts'

/** Heights of the guide are on a grid of so many. */
const grid = 7
const height = 84

/** The worst at the left, as the regulation draws it: bars are people, the line is the guide's curve of this organisation result. */
export function GuideChart({ team }: { readonly team: TeamSpread }) {
  const { t } = useTexts()
  const { spread, orgResult } = team
  const order = predikats.toReversed()
  const most = Math.max(1, ...order.map((predikat) => spread[predikat]))
  const curve = orgResult && guideCurves[orgResult].toReversed()
  const points = curve?.map((value, at) => `${20 * at + 10},${height - (value / grid) * height}`).join(' ')
  return (
    <figure className="calibration-chart" data-figure aria-label={t('calibration.spread.chart')}>
      <div className="calibration-bars" aria-hidden>
        {order.map((predikat) => (
          <i
            key={predikat}
            className={`tone-${predikat}`}
            style={{ height: `${(spread[predikat] / most) * 100}%` }}
          />
        ))}
        {points !== undefined && (
          <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
            <polyline points={points} vectorEffect="non-scaling-stroke" />
          </svg>
        )}
      </div>
      <ul>
        {order.map((predikat) => (
          <li key={predikat}>
            <b>{spread[predikat]}</b>
            {/* may break after the stroke */}
            <span>{t(`predikat.${predikat}`).replace('/', '/\u200b')}</span>
          </li>
        ))}
      </ul>
      {curve && (
        <figcaption className="hint">
          <i aria-hidden /> {t('calibration.spread.curve')}
        </figcaption>
      )}
    </figure>
  )
}
