const monthNames: readonly (readonly string[])[] = [
  ['JANUARI', 'JAN', 'JANU', 'JANUARY'],
  ['FEBRUARI', 'PEBRUARI', 'FEB', 'PEB', 'FEBR', 'PEBR', 'FEBRUARY'],
  ['MARET', 'MAR', 'MARCH'],
  ['APRIL', 'APR'],
  ['MEI', 'MAY'],
  ['JUNI', 'JUN', 'JUNE'],
  ['JULI', 'JUL', 'JULY'],
  ['AGUSTUS', 'AGUST', 'AGU', 'AGT', 'AGS', 'AGTS', 'AGST', 'AUG', 'AUGUST'],
  ['SEPTEMBER', 'SEP', 'SEPT', 'SEPTEM'],
  ['OKTOBER', 'OKT', 'OKTB', 'OCT', 'OCTOBER'],
  ['NOVEMBER', 'NOPEMBER', 'NOV', 'NOP', 'NOPEM'],
  ['DESEMBER', 'DES', 'DESEM', 'DEC', 'DECEMBER'],
]
const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** The month 1–12 that a word names in Indonesian or English, old spellings and abbreviations too. */
export function monthOfName(word: string): number | undefined {
  return months.get(word.toUpperCase().replace(/\.$/, ''))
}
