import { spellingOf } from '../spelling/spelling.ts'
import type { TemplateSheet } from './template-sheet.ts'

/** So many rows of headings may stand above the repeated row. */
const mostHeadings = 4

/** The text that one sees in a cell: of merged cells that of their corner. */
export function seenText(sheet: TemplateSheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column)
  return (merge ? sheet.rows[merge.top]?.[merge.left] : sheet.rows[row]?.[column])?.trim() ?? ''
}

export function mergeAt(sheet: TemplateSheet, row: number, column: number) {
  return sheet.merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  )
}

/** What stands above a cell, from the top down, in one spelling: what a column is called. */
export function headingAbove(sheet: TemplateSheet, row: number, column: number): string {
  const texts: string[] = []
  for (let at = row - 1; at >= 0 && texts.length < mostHeadings; at--) {
    if (isNumbering(sheet, at)) continue
    const text = seenText(sheet, at, column)
    if (text === '') break
    // cells merged over several rows say the same once
    if (texts[0] !== text) texts.unshift(text)
    // a title over the whole table is no heading of one column
    if (isTitle(sheet, at, column)) {
      texts.shift()
      break
    }
  }
  return texts.map(spellingOf).filter(Boolean).join(' ')
}

/** Whether a heading begins in the column: merged over several it heads them all and begins in the first. */
export function beginsHeading(sheet: TemplateSheet, row: number, column: number): boolean {
  let at = row - 1
  while (at > 0 && isNumbering(sheet, at)) at--
  return (mergeAt(sheet, at, column)?.left ?? column) === column
}

/** `(1) (2) (3)`: numbers of columns below the headings. */
export function isNumbering(sheet: TemplateSheet, row: number): boolean {
  const told = (sheet.rows[row] ?? []).map((text) => text.trim()).filter((text) => text !== '')
  return told.length >= 3 && told.every((text, at) => Number(text.replace(/[()]/g, '')) === at + 1)
}

function isTitle(sheet: TemplateSheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column)
  const told = new Set((sheet.rows[row] ?? []).map((_, at) => seenText(sheet, row, at)).filter(Boolean))
  return told.size === 1 && merge !== undefined && merge.right - merge.left >= 3
}
