import { yearOf } from '../date/iso-date.ts'

/** The year to be opened next: the running one while it is not open, and in its January, in which the rest is done; else the next. */
export function openingYear(today: string, opened: readonly number[]): number {
  const year = yearOf(today)
  return opened.includes(year) && today > `${year}-01-31` ? year + 1 : year
}

/** When a year is opened: in December before it and in its January, in which plans are set. */
export function isOpeningSeason(today: string): boolean {
  const month = today.slice(5, 7)
  return month === '12' || month === '01'
}
