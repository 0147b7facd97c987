/** Rows of outer key, inner key and value as a record of the inner keys by the outer one. */
export function nested<Value>(
  rows: Iterable<readonly [string, string, Value]>,
): Map<string, Record<string, Value>> {
  const found = new Map<string, Record<string, Value>>()
  for (const [outer, inner, value] of rows) {
    const own = found.get(outer) ?? {}
    found.set(outer, own)
    own[inner] = value
  }
  return found
}
