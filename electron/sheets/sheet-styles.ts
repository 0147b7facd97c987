import type { Borders, Fill, Font, Style } from 'exceljs'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Language } from '#shared/office/office.ts'
import type { ColumnKind } from '#shared/report/cells.ts'

const fontName = 'Calibri'

const hair: Partial<Borders> = Object.fromEntries(
  ['top', 'bottom', 'left', 'right'].map((side) => [side, { style: 'thin', color: { argb: 'FFB4BCC8' } }]),
)
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: fontName, size: 10, ...more })

/** Tag 421 asks for Indonesian figures where the program follows it; Excel itself uses the PC's own separators. */
const formats: Readonly<Record<Language, Readonly<Record<ColumnKind, string>>>> = {
  id: {
    text: '@',
    wrapped: '@',
    integer: '[$-421]#,##0',
    number: '[$-421]#,##0.00',
    percent: '[$-421]0.00%',
    date: 'dd-mm-yyyy',
  },
  en: {
    text: '@',
    wrapped: '@',
    integer: '#,##0',
    number: '#,##0.00',
    percent: '0.00%',
    date: 'yyyy-mm-dd',
  },
}

/** The style of a column's cells. */
export function cellStyle(kind: ColumnKind, language: Language, bold = false): Partial<Style> {
  const isText = kind === 'text' || kind === 'wrapped'
  return {
    font: font({ bold }),
    border: hair,
    numFmt: formats[language][kind],
    alignment: {
      vertical: 'top',
      horizontal: isText ? 'left' : kind === 'date' ? 'center' : 'right',
      wrapText: kind === 'wrapped',
      ...(isText && { indent: 1 }),
    },
    ...(bold && { fill: solid('FFF2F4F7') }),
  }
}

/** The tint of the official forms' head rows; stays apart from the rows when printed in grey. */
export const headerStyle: Partial<Style> = {
  font: font({ bold: true }),
  border: hair,
  fill: solid('FFDEEBF7'),
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
}

/** Centred over the table without merging, so that sorting and filtering stay possible. */
export const centred = (size: number, bold: boolean): Partial<Style> => ({
  font: font({ size, bold }),
  alignment: { horizontal: 'centerContinuous', vertical: 'middle' },
})

export const ruleStyle: Partial<Style> = { border: { top: { style: 'medium', color: { argb: 'FF1F2937' } } } }
export const noteStyle: Partial<Style> = {
  font: font({ italic: true, size: 9, color: { argb: 'FF4B5563' } }),
}

/** Light fills that grow darker towards the worse, so that they also tell in grey; the word stands in the cell. */
export const toneStyles: Readonly<Record<Predikat, Partial<Style>>> = {
  excellent: { fill: tone('FFE3F5E9'), font: { color: { argb: 'FF14532D' }, bold: true } },
  good: { fill: tone('FFDCEBFA'), font: { color: { argb: 'FF1E3A5F' } } },
  needsImprovement: { fill: tone('FFF8E3B0'), font: { color: { argb: 'FF5F3B00' } } },
  poor: { fill: tone('FFF0C2A4'), font: { color: { argb: 'FF5A1E00' }, bold: true } },
  veryPoor: { fill: tone('FFDE9C9C'), font: { color: { argb: 'FF4A0D0D' }, bold: true } },
}

/** Conditional formats take their colour from the background. */
function tone(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', bgColor: { argb } }
}
