import { remembered } from '../remembered.ts'

/** Words that Indonesian titles leave small. */
const small = new Set([
  'DAN',
  'DI',
  'KE',
  'DARI',
  'UNTUK',
  'PADA',
  'YANG',
  'SERTA',
  'ATAU',
  'DENGAN',
  'DALAM',
  'BAGI',
  'PER',
])

/** Abbreviations that stay in capitals. */
const capitals = new Set([
  'SDM',
  'ASN',
  'PNS',
  'CPNS',
  'PPPK',
  'UPT',
  'UPTD',
  'KB',
  'PKK',
  'RT',
  'RW',
  'KTP',
  'IT',
  'TIK',
  'TI',
  'BMN',
  'BMD',
  'SPM',
  'PAUD',
  'SD',
  'SMP',
  'SMA',
  'SMK',
  'RSUD',
  'BPBD',
  'BKD',
  'BKPSDM',
  'BPKAD',
  'DPRD',
  'JFU',
  'JFT',
  'UMKM',
  'KUA',
  'HAM',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'IX',
  'XI',
  'XII',
  'KUKM',
  'APBD',
  'PBB',
  'PAD',
  'P3A',
  'PP',
  'KIA',
  'KK',
  'PTSP',
])

/** Text that someone typed in capitals only, in title case; any other text as it is, with single spaces. */
export const titleCase = remembered(toTitleCase)

function toTitleCase(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean !== clean.toUpperCase() || !/\p{L}{2}/u.test(clean)) return clean
  return clean.replace(/[\p{L}\p{N}'’]+/gu, (word, at: number) => {
    if (capitals.has(word)) return word
    return at > 0 && small.has(word) ? word.toLowerCase() : capitalised(word)
  })
}

/** A person's name typed in capitals only: every word with a capital, apostrophes kept (`ALI MUHTAR`, `NUR'AINI`). */
export function nameCase(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean !== clean.toUpperCase() || !/\p{L}{2}/u.test(clean)) return clean
  return clean.replace(/[\p{L}'’]+/gu, capitalised)
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
