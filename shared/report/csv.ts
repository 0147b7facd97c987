import type { Language } from '../office/office.ts'
import { type Column, type Cell, valueOf } from './cells.ts'

/** What a spreadsheet would run as a formula. */
const startsFormula = /^[=+\-@\t\r]/
/** A spreadsheet rounds numbers of 16 digits and more, so a NIP needs the apostrophe that keeps it text. */
const longDigits = /^\d{16,}$/

/**
 * A table as CSV with a byte-order mark. Indonesian Excel separates fields by `;` and writes a decimal comma, English by
 * `,` with a decimal point. Text from people never becomes a formula.
 */
export function csvOf(
  table: { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] },
  language: Language,
): string {
  const separator = language === 'id' ? ';' : ','
  const line = (fields: readonly string[]) =>
    fields.map((field) => quotedField(field, separator)).join(separator)
  const lines = [line(table.columns.map(({ header }) => guarded(header)))]
  for (const row of table.rows)
    lines.push(
      line(table.columns.map(({ kind }, index) => fieldOf(valueOf(row[index] ?? null), kind, language))),
    )
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function fieldOf(value: string | number | null, kind: Column['kind'], language: Language): string {
  if (value === null) return ''
  if (typeof value === 'string') return guarded(value)
  const text = kind === 'percent' ? `${Number((value * 100).toFixed(2))}%` : String(value)
  return language === 'id' ? text.replace('.', ',') : text
}

function guarded(text: string): string {
  return startsFormula.test(text) || longDigits.test(text) ? `'${text}` : text
}

function quotedField(field: string, separator: string): string {
  return field.includes('"') || field.includes(separator) || /[\r\n]/.test(field)
    ? `"${field.replaceAll('"', '""')}"`
    : field
}
