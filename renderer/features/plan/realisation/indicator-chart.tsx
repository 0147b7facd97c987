import { useId } from 'react'

interface TrendPoint {
  readonly label: string
  /** Absent: nobody entered one; the line goes on after the gap. */
  readonly value: number | undefined
}
export interface TrendMark {
  readonly value: number
  readonly label: string
  readonly kind: 'target' | 'baseline'
}
interface IndicatorChartProps {
  /** What the picture says, in words: read aloud and shown to nobody else. */
  readonly label: string
  readonly points: readonly TrendPoint[]
  readonly marks: readonly TrendMark[]
  readonly format: (value: number) => string
}

const [width, height] = [288, 132]
const edge = { left: 6, right: 6, top: 18, bottom: 18 }

/** A line over the periods of a year with its target and baseline; one ink and dashes, so that it prints in grey. */
export function IndicatorChart({ label, points, marks, format }: IndicatorChartProps) {
  const id = useId()
  const values = [...points.flatMap(({ value }) => value ?? []), ...marks.map(({ value }) => value)]
  const [low, high] = [Math.min(0, ...values), Math.max(...values, 0)]
  const x = (index: number) =>
    edge.left + ((index + 0.5) * (width - edge.left - edge.right)) / Math.max(1, points.length)
  const y = (value: number) =>
    height - edge.bottom - ((value - low) / (high - low || 1)) * (height - edge.top - edge.bottom)
  const there = points.flatMap(({ value }, index) => (value === undefined ? [] : [{ value, index }]))
  const every = Math.ceil(there.length / 6)
  return (
    <svg className="indicator-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{label}</title>
      <line className="trend-axis" x1={0} x2={width} y1={y(low)} y2={y(low)} />
      {marks.map(({ value, label: name, kind }) => (
        <g key={kind} className={`trend-${kind}`}>
          <line x1={0} x2={width} y1={y(value)} y2={y(value)} />
          <text
            x={kind === 'target' ? width : 0}
            y={y(value) + (kind === 'target' ? 11 : -4)}
            textAnchor={kind === 'target' ? 'end' : 'start'}
          >
            {name}
          </text>
        </g>
      ))}
      <polyline points={there.map(({ value, index }) => `${x(index)},${y(value)}`).join(' ')} />
      {there.map(({ value, index }, place) => (
        <g key={index}>
          <circle cx={x(index)} cy={y(value)} r={3} />
          {(place % every === 0 || place === there.length - 1) && (
            <text className="trend-value" x={x(index)} y={y(value) - 7} textAnchor="middle">
              {format(value)}
            </text>
          )}
        </g>
      ))}
      {points.map(({ label: name }, index) => (
        <text key={name} x={x(index)} y={height - 4} textAnchor="middle">
          {name}
        </text>
      ))}
    </svg>
  )
}
