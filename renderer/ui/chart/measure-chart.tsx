import { useElementSize } from '@mantine/hooks'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { measureLabels, type MeasureScale, measureScale, takenBy } from './measure-scale.ts'
import { type Label, placeLabels } from './place-labels.ts'

interface MeasurePoint {
  readonly label: string
  /** Absent: nobody entered one; the line goes on after the gap. */
  readonly value: number | undefined
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
  /** What happened on the way, at the point of its period; numbered in their order. */
  readonly marks?: readonly { readonly at: number; readonly label: string }[]
  readonly height?: number
}

/** One measure over time with axis, baseline and target, as wide as its place; the same figures stand in a table. */
export function MeasureChart({
  title,
  points,
  baseline,
  target = [],
  unit,
  marks = [],
  height = 200,
}: MeasureChartProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const all = baseline === undefined ? points : [baseline, ...points]
  const values = all.map(({ value }) => value)
  const scale = measureScale(values, target, {
    width: Math.max(width, 240),
    height,
    size: textSize(),
    format: format.number,
  })
  const labels = measureLabels({ values, texts: all.map(({ label }) => label), aims: target }, scale, {
    format: format.number,
    aimText: (value) => `${t('ui.chart.target')} ${format.number(value)}`,
  })
  return (
    <figure ref={ref} className="measure-chart">
      <svg width="100%" height={height} viewBox={`0 0 ${scale.width} ${height}`} aria-hidden>
        {scale.ticks.map((tick) => (
          <Across key={tick} className="chart-grid" scale={scale} value={tick} />
        ))}
        {target.map((value) => (
          <Across key={value} className="chart-target" scale={scale} value={value} />
        ))}
        {marks.map(({ at, label }, index) => (
          <Mark
            key={`${at} ${label}`}
            at={at + (baseline === undefined ? 0 : 1)}
            number={index + 1}
            scale={scale}
          />
        ))}
        <Line values={values} scale={scale} hollow={baseline === undefined ? undefined : 0} />
        <Labels labels={labels} scale={scale} taken={takenBy(values, target, scale)} />
      </svg>
      <MeasureTable
        title={title}
        points={all}
        text={(value) => [format.number(value), unit].join(' ').trim()}
      />
    </figure>
  )
}

/** 11 px at the usual text size. */
function textSize(): number {
  return 0.6875 * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
}

interface ScaleProps {
  readonly scale: MeasureScale
}

function Across({
  scale,
  value,
  className,
}: ScaleProps & { readonly value: number; readonly className: string }) {
  const { plot, y } = scale
  return <line className={className} x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} />
}

/** A line down through the picture, with the number under which the list names it. */
function Mark({ at, number, scale }: ScaleProps & { readonly at: number; readonly number: number }) {
  const { plot, x, size } = scale
  return (
    <>
      <line className="chart-mark" x1={x(at)} x2={x(at)} y1={plot.top} y2={plot.bottom} />
      <text className="chart-mark-label" x={x(at) + 4} y={plot.top + size} fontSize={size}>
        {number}
      </text>
    </>
  )
}

interface LineProps extends ScaleProps {
  readonly values: readonly (number | undefined)[]
  /** Which point is drawn hollow. */
  readonly hollow: number | undefined
}

function Line({ values, scale: { x, y }, hollow }: LineProps) {
  const there = values.flatMap((value, at) => (value === undefined ? [] : [{ at, cx: x(at), cy: y(value) }]))
  return (
    <>
      <polyline className="chart-line" points={there.map(({ cx, cy }) => `${cx},${cy}`).join(' ')} />
      {there.map(({ at, cx, cy }) => (
        <circle
          key={at}
          className={`chart-point${at === hollow ? ' chart-baseline' : ''}`}
          cx={cx}
          cy={cy}
          r={4}
        />
      ))}
    </>
  )
}

const classes: Readonly<Record<string, string>> = {
  axis: 'chart-axis',
  figure: 'chart-value',
  aim: 'chart-target-label',
}

interface LabelsProps extends ScaleProps {
  readonly labels: readonly Label[]
  readonly taken: Parameters<typeof placeLabels>[2]
}

function Labels({ labels, scale: { width, height }, taken }: LabelsProps) {
  const placed = placeLabels(labels, { left: 0, right: width, top: 0, bottom: height }, taken)
  return labels.map(({ id, text, size }) => {
    const place = placed.get(id)
    if (place === undefined) return null
    const { x, y, align } = place
    return (
      <text
        key={id}
        className={classes[id.split(' ')[0] ?? '']}
        fontSize={size}
        x={x}
        y={y}
        textAnchor={align}
      >
        {text}
      </text>
    )
  })
}

interface MeasureTableProps {
  readonly title: string
  readonly points: readonly MeasurePoint[]
  readonly text: (value: number) => string
}

function MeasureTable({ title, points, text }: MeasureTableProps) {
  const { t } = useTexts()
  return (
    <table className="sr-only">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.chart.period')}</th>
          <th scope="col">{t('ui.chart.value')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ label, value }, index) => (
          <tr key={`${index} ${label}`}>
            <th scope="row">{label}</th>
            <td>{value === undefined ? '–' : text(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
