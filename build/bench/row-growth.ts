import type { Row } from './measure.ts'

/** P11: cost per employee at the larger size against the smaller, from rows that were measured at both. */
export function growthRow(
  small: readonly Row[],
  large: readonly Row[],
  sizes: readonly [number, number],
): Row {
  const factors = small.flatMap((row) => {
    const other = large.find(({ id }) => id === row.id)
    return other ? [{ id: row.id, factor: other.ours / sizes[1] / (row.ours / sizes[0]) }] : []
  })
  const worst = Math.max(...factors.map(({ factor }) => factor))
  return {
    id: 'P11',
    work: `growth: cost per employee from ${sizes[0].toLocaleString('en')} to ${sizes[1].toLocaleString('en')}, the worst of P1, P2, P3`,
    peer: 'the smaller size',
    ours: worst,
    ratio: worst,
    unit: '×',
    first: 1.5,
    goal: 1.15,
    note: factors.map(({ id, factor }) => `${id} ${factor.toFixed(2)}`).join(', '),
  }
}
