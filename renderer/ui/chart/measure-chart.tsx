import { useElementSize } from '@mantine/hooks'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { niceTicks } from './nice-ticks.ts'

interface MeasurePoint {
  readonly label: string
  readonly value: number
}
interface MeasureChartProps {
  /** What is measured; names the table that screen readers get instead of the picture. */
  readonly title: string
  readonly points: readonly MeasurePoint[]
  /** Drawn as the first, hollow point. */
  readonly baseline?: MeasurePoint | undefined
  /** A dashed line, or two for a range. */
  readonly target?: readonly number[] | undefined
  readonly unit?: string | undefined
  readonly height?: number
}

const margin = { top: 22, right: 26, bottom: 24, left: 44 }

/** One measure over time with axis, baseline and target, as wide as its place; the same figures stand in a table. */
export function MeasureChart({
  title,
  points,
  baseline,
  target = [],
  unit = '',
  height = 200,
}: MeasureChartProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const width = Math.max(measured, 240)
  const all = baseline === undefined ? points : [baseline, ...points]
  const ticks = niceTicks([...all.map(({ value }) => value), ...target])
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const x = (index: number) =>
    margin.left + (all.length < 2 ? 0.5 : index / (all.length - 1)) * (width - margin.left - margin.right)
  const y = (value: number) =>
    height - margin.bottom - ((value - bottom) / (top - bottom)) * (height - margin.top - margin.bottom)
  const every = Math.ceil(all.length / Math.max(1, Math.floor((width - margin.left) / 56)))
  return (
    <figure ref={ref} className="measure-chart">
      <svg width="100%" height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className="chart-grid"
              x1={margin.left}
              x2={width - margin.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className="chart-axis" x={margin.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        ))}
        {target.map((value) => (
          <g key={value}>
            <line
              className="chart-target"
              x1={margin.left}
              x2={width - margin.right}
              y1={y(value)}
              y2={y(value)}
            />
            <text className="chart-target-label" x={margin.left + 6} y={y(value) - 6}>
              {t('ui.chart.target')} {format.number(value)}
            </text>
          </g>
        ))}
        <polyline
          className="chart-line"
          points={all.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')}
        />
        {all.map(({ label, value }, index) => (
          <g key={`${index} ${label}`}>
            <circle
              className={baseline !== undefined && index === 0 ? 'chart-point chart-baseline' : 'chart-point'}
              cx={x(index)}
              cy={y(value)}
              r={4}
            />
            {(index === 0 || index === all.length - 1) && (
              <text className="chart-value" x={x(index)} y={y(value) - 10} textAnchor="middle">
                {format.number(value)}
              </text>
            )}
            {index % every === 0 && (
              <text className="chart-axis" x={x(index)} y={height - 6} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        ))}
      </svg>
      <table className="sr-only">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.chart.period')}</th>
            <th scope="col">{t('ui.chart.value')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ label, value }, index) => (
            <tr key={`${index} ${label}`}>
              <th scope="row">{label}</th>
              <td>{`${format.number(value)} ${unit}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
