/** Lets others in between; throws when the caller is to stop. */
export type Breathe = (done: number, total: number) => Promise<void>

const sliceMs = 20

/** Maps a long list a few milliseconds at a time, so that the office's thread answers others in between. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
  breathe: Breathe,
): Promise<Result[]> {
  const results: Result[] = []
  let begun = performance.now()
  for (const [index, item] of items.entries()) {
    results.push(map(item, index))
    if (index % 16 !== 15 || performance.now() - begun < sliceMs) continue
    await breathe(index + 1, items.length)
    begun = performance.now()
  }
  return results
}
