/** A name that no other part has: two of one name have a number. */
export function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) {
    const one = number === 1 ? name : name.replace(/(\.\w+)$/, ` (${number})$1`)
    if (!taken.has(one)) return one
  }
}
