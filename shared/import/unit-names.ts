import { wordsKey } from './words-key.ts'
import { type SheetGrid, textAt } from './grid.ts'
import { headerAs, layoutsOf, placesOf } from './header/header.ts'

/** The units by which a text between people is known for one, whatever its words are. */
export interface UnitNames {
  /** One that the office has. */
  isKnown(name: string): boolean
  /** One that a column of the workbook names, on any visible sheet. */
  isTold(name: string): boolean
}

export function unitNamesOf(grids: readonly SheetGrid[], isKnown: (name: string) => boolean): UnitNames {
  let told: ReadonlySet<string> | undefined
  return {
    isKnown,
    isTold(name) {
      // asked only for a text that nothing else explains
      told ??= new Set(grids.filter(({ hidden }) => !hidden).flatMap(unitColumnOf))
      return told.has(keyOf(name))
    },
  }
}

function unitColumnOf(grid: SheetGrid): string[] {
  return layoutsOf(grid).flatMap((layout) => {
    const place = placesOf(headerAs(grid, layout, 'employees')).get('unit')
    if (place === undefined) return []
    const names: string[] = []
    for (let row = layout.bottom + 1; row < layout.end; row++) {
      const name = keyOf(textAt(grid, row, place.column))
      if (/\p{L}{2}/u.test(name)) names.push(name)
    }
    return names
  })
}

function keyOf(name: string): string {
  return wordsKey(name)
}
