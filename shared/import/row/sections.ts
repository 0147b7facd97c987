import { spellingOf } from '../../spelling/spelling.ts'

/** The unit that a heading names, and the unit that it lies in, where the headings tell. */
export interface Section {
  readonly unit: string
  readonly within?: string
}

/** Units of which each has parts of its own: every kelurahan has its Seksi Pemerintahan. */
const holderWords = /^(?:KELURAHAN|KEL|DESA|UPT|UPTD|UPTB|PUSKESMAS|CABANG|BIDANG)\b/

export function holdsUnits(name: string): boolean {
  return holderWords.test(spellingOf(name))
}

/**
 * The headings of a sheet as the units lie in each other. Everything of a sheet about one kelurahan lies in it; on a sheet
 * about several a heading belongs to the kelurahan above it as soon as one name comes under two of them.
 */
export function nestSections(
  names: ReadonlyMap<number, string>,
  sheetUnit: string | undefined,
): ReadonlyMap<number, Section> {
  const ofSheet = sheetUnit !== undefined && holdsUnits(sheetUnit) ? sheetUnit : undefined
  let holder = ofSheet
  const placed = [...names].map(([row, unit]) => {
    if (!holdsUnits(unit)) return { row, unit, holder }
    holder = unit
    return { row, unit, holder: undefined }
  })
  const byName = Map.groupBy(placed, ({ unit }) => spellingOf(unit))
  const isRepeated = [...byName.values()].some((same) => new Set(same.map((each) => each.holder)).size > 1)
  return new Map(
    placed.map(({ row, unit, holder: within }) => [
      row,
      { unit, ...(within !== undefined && (isRepeated || within === ofSheet) && { within }) },
    ]),
  )
}
