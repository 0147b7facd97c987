const [width, height] = [116, 26]

/** The entries of a year as a small line; the sentence above it says the same, so it is a picture only. */
export function Sparkline({
  values,
  target,
}: {
  readonly values: readonly number[]
  readonly target?: number | undefined
}) {
  const all = target === undefined ? values : [...values, target]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const x = (index: number) => 3 + (index * (width - 6)) / Math.max(1, values.length - 1)
  const y = (value: number) => height - 4 - ((value - low) / (high - low || 1)) * (height - 8)
  const last = values.length - 1
  return (
    <svg className="sparkline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {target !== undefined && <line x1={0} x2={width} y1={y(target)} y2={y(target)} />}
      <polyline points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')} />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r={2.5} />
    </svg>
  )
}
