/** What lies in a set at each place; thousands of places share one object of facts. */
interface Listed<Facts> {
  readonly facts: readonly Facts[]
}

/** The lines of one set that are equally urgent: which lines a document brings to it follows from its facts. */
export interface Stretch<Of extends Listed<Facts>, Facts, Line> {
  readonly set: Of
  readonly risk: string
  readonly lines: ReadonlyMap<Facts, readonly Line[]>
  readonly size: number
}

/** How a list is made of sets: which lines the same facts bring, for how many documents, and how urgent each is, as sortable text. */
interface Telling<Of, Facts, Line> {
  readonly linesOf: (set: Of, facts: Facts, documents: number) => readonly Line[]
  readonly riskOf: (line: Line) => string
}

/** A list told by its stretches, the most urgent first: a hundred thousand lines are a few dozen of them. */
export function stretchesOf<Of extends Listed<Facts>, Facts, Line>(
  sets: readonly Of[],
  { linesOf, riskOf }: Telling<Of, Facts, Line>,
): Stretch<Of, Facts, Line>[] {
  const stretches = sets.flatMap((set) => {
    const listed = [...tallyOf(set.facts)].flatMap(([facts, documents]) =>
      linesOf(set, facts, documents).map((line) => ({ line, facts, documents })),
    )
    return [...Map.groupBy(listed, ({ line }) => riskOf(line))].map(
      ([risk, alike]): Stretch<Of, Facts, Line> => {
        const lines = new Map<Facts, Line[]>()
        for (const { line, facts } of alike) lines.set(facts, [...(lines.get(facts) ?? []), line])
        return { set, risk, lines, size: alike.reduce((sum, { documents }) => sum + documents, 0) }
      },
    )
  })
  // those of one day stay in the order of their documents
  return stretches.sort((a, b) => (a.risk < b.risk ? -1 : a.risk > b.risk ? 1 : 0))
}

/** How many lines there are. */
export function sizeOf(stretches: readonly { readonly size: number }[]): number {
  return stretches.reduce((sum, { size }) => sum + size, 0)
}

/** How many documents share each facts. */
export function tallyOf<Facts>(facts: readonly Facts[]): Map<Facts, number> {
  const tally = new Map<Facts, number>()
  for (const one of facts) tally.set(one, (tally.get(one) ?? 0) + 1)
  return tally
}

/** A line and where it stands. */
export interface Placed<Of, Facts, Line> {
  readonly set: Of
  readonly place: number
  readonly facts: Facts
  readonly line: Line
}

/** The lines of a window of the list. */
export function linesIn<Of extends Listed<Facts>, Facts, Line>(
  stretches: readonly Stretch<Of, Facts, Line>[],
  offset: number,
  limit: number,
): Placed<Of, Facts, Line>[] {
  const found: Placed<Of, Facts, Line>[] = []
  let before = offset
  for (const { set, lines, size } of stretches) {
    if (before >= size) {
      before -= size
      continue
    }
    for (const [place, facts] of set.facts.entries()) {
      const own = lines.get(facts) ?? []
      for (const line of own.slice(before)) found.push({ set, place, facts, line })
      before = Math.max(0, before - own.length)
      if (found.length >= limit) return found.slice(0, limit)
    }
  }
  return found
}
