import { niceTicks } from './nice-ticks.ts'
import { type Box, type Label, type Place, textWidth } from './place-labels.ts'

interface Picture {
  readonly width: number
  readonly height: number
  /** The size of the texts, which follows what the reader chose. */
  readonly size: number
}

/** Every text of the picture, those that must be there first. */
export function measureLabels(
  {
    values,
    texts,
    aims,
  }: {
    readonly values: readonly (number | undefined)[]
    readonly texts: readonly string[]
    readonly aims: readonly number[]
  },
  scale: MeasureScale,
  {
    format,
    aimText,
  }: { readonly format: (value: number) => string; readonly aimText: (value: number) => string },
): Label[] {
  return [
    ...tickLabels(scale, format),
    ...axisLabels(texts, scale),
    ...figureLabels(values, scale, format),
    ...aims.map((value) => aimLabel(value, aimText(value), scale)),
  ]
}

/** Where a measure's points, lines and texts stand in a picture of that size. */
export interface MeasureScale extends Picture {
  readonly ticks: readonly number[]
  readonly plot: Box
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

/** `values` in the order of time, undefined where nobody entered one; `aims` are lines across. */
export function measureScale(
  values: readonly (number | undefined)[],
  aims: readonly number[],
  picture: Picture & { readonly format: (value: number) => string },
): MeasureScale {
  const { width, height, size, format } = picture
  const ticks = niceTicks([...values.filter((value) => value !== undefined), ...aims])
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const widest = Math.max(...ticks.map((tick) => textWidth(format(tick), size)))
  const plot = { left: widest + 16, right: width - 24, top: size * 2, bottom: height - size * 2.2 }
  const [across, up] = [plot.right - plot.left, plot.bottom - plot.top]
  return {
    width,
    height,
    size,
    ticks,
    plot,
    x: (index) => plot.left + (values.length < 2 ? 0.5 : index / (values.length - 1)) * across,
    y: (value) => plot.bottom - ((value - low) / (high - low)) * up,
  }
}

/** The figures at the points, most telling first: the latest, the first, the highest and the lowest, then the others. */
function figureLabels(
  values: readonly (number | undefined)[],
  { x, y, size }: MeasureScale,
  format: (value: number) => string,
): Label[] {
  const there = values.flatMap((value, index) => (value === undefined ? [] : [{ value, index }]))
  const byValue = there.toSorted((a, b) => a.value - b.value)
  const telling = [there.at(-1), there[0], byValue.at(-1), byValue[0]].filter((entry) => entry !== undefined)
  return [...new Set([...telling, ...there])].map(({ value, index }) => ({
    id: `figure ${index}`,
    text: format(value),
    size: size * 1.1,
    places: placesAround(x(index), y(value), size * 1.1),
  }))
}

/** Above the point, else below or beside it. */
function placesAround(x: number, y: number, size: number): Place[] {
  const [above, below, level] = [y - 10, y + 8 + size, y + size * 0.35]
  return [
    { x, y: above, align: 'middle' },
    { x, y: below, align: 'middle' },
    { x: x + 6, y: above, align: 'end' },
    { x: x - 6, y: above, align: 'start' },
    { x: x + 6, y: below, align: 'end' },
    { x: x - 6, y: below, align: 'start' },
    { x: x - 9, y: level, align: 'end' },
    { x: x + 9, y: level, align: 'start' },
  ]
}

/** What a line across is called: above or below it, at its beginning, its end or in its middle. */
function aimLabel(value: number, text: string, { plot, y, size }: MeasureScale): Label {
  const { left, right } = plot
  const places = [y(value) - 5, y(value) + 4 + size].flatMap((line): Place[] => [
    { x: left + 6, y: line, align: 'start' },
    { x: right - 6, y: line, align: 'end' },
    { x: (left + right) / 2, y: line, align: 'middle' },
  ])
  return { id: `aim ${value}`, text, size, places }
}

/** The periods below the axis, evenly thinned, so that they read as a row; only the ends may lean inward. */
function axisLabels(texts: readonly string[], { x, plot, height, width, size }: MeasureScale): Label[] {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, size))) + size / 2
  const every = texts.length < 2 ? 1 : Math.ceil(widest / (x(1) - x(0)))
  const y = height - size * 0.5
  return texts.flatMap((text, index): Label[] => {
    if (index % every !== 0) return []
    const places: Place[] = [{ x: x(index), y, align: 'middle' }]
    if (index === 0) places.push({ x: plot.left - 8, y, align: 'start' })
    if (index === texts.length - 1) places.push({ x: width, y, align: 'end' })
    return [{ id: `axis ${index}`, text, size, places }]
  })
}

/** The scale's own figures, left of it. */
function tickLabels({ ticks, plot, y, size }: MeasureScale, format: (value: number) => string): Label[] {
  return ticks.map((tick) => ({
    id: `axis tick ${tick}`,
    text: format(tick),
    size,
    places: [{ x: plot.left - 8, y: y(tick) + size * 0.32, align: 'end' }],
  }))
}

/** What the figures should not cover: the points, and the lines across. */
export function takenBy(
  values: readonly (number | undefined)[],
  aims: readonly number[],
  { x, y, plot }: MeasureScale,
): Box[] {
  const around = (left: number, right: number, middle: number, reach: number): Box => ({
    left,
    right,
    top: middle - reach,
    bottom: middle + reach,
  })
  return [
    ...values.flatMap((value, at) =>
      value === undefined ? [] : [around(x(at) - 5, x(at) + 5, y(value), 5)],
    ),
    ...aims.map((aim) => around(plot.left, plot.right, y(aim), 1)),
  ]
}
