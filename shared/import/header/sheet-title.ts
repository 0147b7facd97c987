import { spellingOf } from '../../spelling/spelling.ts'
import { type SheetGrid, textAt } from '../grid.ts'
import { monthOfName } from '../../date/month-name.ts'
import { periodFieldOf } from './period-header.ts'

/** What stands above the header, and the sheet's name last. */
export function titlesOf(grid: SheetGrid, top: number): string[] {
  const titles: string[] = []
  for (let row = 0; row < top; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = textAt(grid, row, column)
      if (text !== '') titles.push(text)
    }
  }
  return [...titles, grid.name]
}

/** The one year that the titles name, or the file's name when they name none; undefined for none or several. */
export function yearOfTitles(titles: readonly string[], fileName: string): number | undefined {
  for (const texts of [titles, [fileName]]) {
    const years = new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((match) => Number(match[0])),
      ),
    )
    const [year] = years
    if (years.size === 1) return year
    if (years.size > 1) return undefined
  }
  return undefined
}

/** The quarter or month to which the whole sheet belongs (`TRIWULAN III`, `BULAN JULI`), without its year. */
export function periodOfTitles(titles: readonly string[]): string | undefined {
  const found = new Set<string>()
  for (const title of titles) {
    const words = spellingOf(title)
    const quarters = [
      ...words.matchAll(
        /\b(?:TW|TRIWULAN|KUARTAL|Q)(?: KE)? ?(?:IV|I{1,3}|[1-4])\b(?! (?:S D|SAMPAI|DAN|I|V))/g,
      ),
    ]
    for (const [quarter] of quarters) found.add(periodFieldOf(quarter) ?? '')
    const month = monthOfName(/\bBULAN (\p{L}+)/u.exec(words)?.[1] ?? '')
    if (month !== undefined) found.add(String(month).padStart(2, '0'))
  }
  const [period] = found
  return found.size === 1 ? period : undefined
}
