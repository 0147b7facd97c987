/** A place for a text: `y` is its base line, `align` says which point of it stands at `x`. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly align: 'start' | 'middle' | 'end'
}
export interface Label {
  readonly id: string
  readonly text: string
  /** Font size in the picture's units. */
  readonly size: number
  /** Where it may stand, the best place first. */
  readonly places: readonly Place[]
}
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A little more than the widest figures and letters of the typeface need, so that a guess is never too small. */
const advance = 0.66
const [ascent, descent] = [0.8, 0.25]

/**
 * Gives each label, in the order of their weight, the first of its places that lies inside the picture and covers neither an
 * earlier label nor what is taken by points and lines; one that finds none of these may cover a line, but never a label. A
 * label without a place is left out: the figures stand in the table too.
 */
export function placeLabels(
  labels: readonly Label[],
  room: Box,
  taken: readonly Box[] = [],
): ReadonlyMap<string, Place> {
  const placed = new Map<string, Place>()
  const covered: Box[] = []
  for (const label of labels) {
    const free = label.places.filter((place) => {
      const box = boxOf(label, place)
      return isInside(box, room) && !covered.some((other) => overlap(box, other))
    })
    const place = free.find((at) => !taken.some((other) => overlap(boxOf(label, at), other))) ?? free[0]
    if (place === undefined) continue
    placed.set(label.id, place)
    covered.push(boxOf(label, place))
  }
  return placed
}

export function textWidth(text: string, size: number): number {
  return text.length * size * advance
}

/** What a label covers at a place. */
export function boxOf({ text, size }: Pick<Label, 'text' | 'size'>, { x, y, align }: Place): Box {
  const width = textWidth(text, size)
  const left = { start: x, middle: x - width / 2, end: x - width }[align]
  return { left, right: left + width, top: y - ascent * size, bottom: y + descent * size }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function isInside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
}
