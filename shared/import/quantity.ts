import type { Direction } from '../plan/target.ts'
import { spellingLookup, spellingOf } from '../spelling/spelling.ts'
import { monthOfName } from '../date/month-name.ts'
import { decimalText, parseDate } from './cell/values.ts'

/** A figure as offices write it: `≤ 5 hari`, `Rp 10.000.000`, `90 s.d. 100 %`, `½ tahun`. Decimals have a point. */
export interface Quantity {
  readonly low: string
  /** Of a range. */
  readonly high?: string
  readonly unit: string
  /** What its comparison says is better: `minimal 90 %`, `paling lama 5 hari`. */
  readonly direction?: Direction
}

const comparisons: readonly (readonly [Direction, RegExp])[] = [
  [
    'lower',
    /^(?:≤|<\s*=?|=<|(?:maksimal|maksimum|maks|max|paling (?:lambat|lama|banyak|tinggi|besar)|kurang dari|tidak (?:lebih|melebihi)(?: dari)?|selambat-?\s?lambatnya|sebanyak-?\s?banyaknya)\b\.?)\s*/i,
  ],
  [
    'higher',
    /^(?:≥|>\s*=?|=>|(?:minimal|minimum|min|paling (?:sedikit|rendah|kecil)(?:nya)?|lebih dari|sekurang-?\s?kurangnya|setidaknya)\b\.?)\s*/i,
  ],
]
const money = /^(?:Rp|IDR)\s*\.?\s*(?=\d)/i
const number = String.raw`\d[\d.,]*(?:\s\d{3})*`
const range = new RegExp(
  String.raw`^(${number})\s*([^\d]*?)\s*(?:-|–|—|s\s?/\s?d|s\.\s?d\.?|sd|sampai(?: dengan)?|hingga)\s*(?:Rp\s*\.?\s*)?(${number})(.*)$`,
  'i',
)
const fraction = /^(?:(\d+)\s+)?(\d{1,2})\s*\/\s*(\d{1,2})(?!\s*\/|\d)\s*(\p{L}.*)$/u
const halves: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4' }
const single = new RegExp(String.raw`^(${number})\s*((?!\d).*)?$`)
/** `12 laporan dan 4 rekap` is more than one figure. */
const anotherFigure = /(?:\b(?:dan|dari|of)\b|[,;+&/])\s*\d/i

/** Undefined for a text that holds no figure, more than one, or a date. */
export function parseQuantity(text: string): Quantity | undefined {
  const compared = comparisons.find(([, pattern]) => pattern.test(text))
  const bare = compared ? text.replace(compared[1], '') : text
  const isMoney = money.test(bare)
  // what is paid ends in `,-` or `,00`
  const figures = (isMoney ? bare.replace(money, '').replace(/,-+\s*$/, '') : bare)
    .replace(/\s*([½¼¾])/, (_, half: string) => ` ${halves[half]}`)
    .trim()
  if (isDate(figures) || namesMonth(figures)) return undefined
  const found = asRange(figures) ?? asFraction(figures) ?? asSingle(figures)
  if (found === undefined || anotherFigure.test(found.unit.replace(/\([^)]*\)/g, ''))) return undefined
  const unit = isMoney ? moneyUnit(found.unit) : found.unit
  return { ...found, unit, ...(compared && { direction: compared[0] }) }
}

function asRange(text: string): Quantity | undefined {
  const [, from, words = '', to, behind] = range.exec(text) ?? []
  const low = decimalText(trimmed(from))
  const high = decimalText(trimmed(to))
  if (low === undefined || high === undefined) return undefined
  const between = words.trim()
  const unit = unitIn(behind)
  // years are a time, not an amount; another unit at the lower end is another figure
  if (unit === '' && between === '' && isYear(low) && isYear(high)) return undefined
  if (unit !== '' && !unit.toLowerCase().startsWith(between.toLowerCase())) return undefined
  return { low, high, unit: unit === '' ? between : unit }
}

/** Only with its unit and below one: `3/4` alone may be a day, `12/12 bulan` all of them. */
function asFraction(text: string): Quantity | undefined {
  const [, whole = '0', above = '', below = '', unit = ''] = fraction.exec(text) ?? []
  const part = Number(above) / Number(below)
  if (below === '' || !(part > 0 && part < 1) || !Number.isInteger(part * 100)) return undefined
  return { low: String(Number(whole) + part), unit }
}

function asSingle(text: string): Quantity | undefined {
  const match = single.exec(text)
  const low = decimalText(trimmed(match?.[1]))
  const unit = unitIn(match?.[2])
  return low === undefined || /^[-–—]\s*\d/.test(unit) ? undefined : { low, unit }
}

/** A full stop or comma behind the number belongs to the sentence. */
function trimmed(text: string | undefined): string {
  return (text ?? '').replace(/[.,]+$/, '')
}

const numberWords =
  /^\(\s*(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu|juta)\s*)+\)\s*/i

/** Without the number in words, as in `1 (satu) dokumen`. */
function unitIn(text: string | undefined): string {
  return (text ?? '').trim().replace(numberWords, '').replace(/\.$/, '')
}

function isDate(text: string): boolean {
  const parsed = /\d[\s./-]/.test(text)
    ? parseDate({ value: text, bits: 0 }, { today: '2000-01-01' })
    : undefined
  return parsed?.ok === true && parsed.value !== undefined
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text)
}

/** `juta` behind `Rp` is `juta rupiah`. */
function moneyUnit(words: string): string {
  return /^(?:ribu|juta|miliar|milyar|triliun)\b/i.test(words) && !/rupiah/i.test(words)
    ? words.replace(/^\S+/, (scale) => `${scale} rupiah`)
    : words || 'Rp'
}

/** `31 Desember`, `1 - 31 Desember 2025` and `12 Januari s.d. 30 Juni` are times of the year. */
function namesMonth(text: string): boolean {
  return [...text.matchAll(/\d\s*(\p{L}{3,})/gu)].some(([, word = '']) => monthOfName(word) !== undefined)
}

type Measure =
  | 'percent'
  | 'rupiah'
  | 'day'
  | 'hour'
  | 'minute'
  | 'week'
  | 'month'
  | 'year'
  | 'thousand'
  | 'million'
  | 'billion'

const measureOfWord = spellingLookup<Measure>({
  percent: ['persen', 'prosen', 'percent', 'persentase'],
  rupiah: ['Rp', 'rupiah', 'IDR'],
  day: ['hari', 'hr', 'day', 'days'],
  hour: ['jam', 'hour', 'hours'],
  minute: ['menit', 'mnt', 'minute', 'minutes'],
  week: ['minggu', 'mgg', 'week', 'weeks'],
  month: ['bulan', 'bln', 'month', 'months'],
  year: ['tahun', 'thn', 'year', 'years'],
  thousand: ['ribu'],
  million: ['juta', 'jt'],
  billion: ['miliar', 'milyar'],
})

function measureOf(unit: string): Measure | undefined {
  return unit.startsWith('%') ? 'percent' : measureOfWord(spellingOf(unit).split(' ')[0] ?? '')
}

const scales: readonly Measure[] = ['thousand', 'million', 'billion']

/** Whether a figure's own unit is that of its target; `unlike` where only a person can tell. */
export function compareUnits(told: string, target: string | undefined): 'same' | 'unlike' | 'other' {
  if (told === '') return 'same'
  const [measure, measureOfTarget] = [measureOf(told), measureOf(target ?? '')]
  if (measure !== undefined) {
    if (measure === measureOfTarget) return 'same'
    if (measureOfTarget !== undefined || scales.includes(measure)) return 'other'
  }
  if (target === undefined) return 'same'
  const [own, wanted] = [spellingOf(told), spellingOf(target)]
  return own.startsWith(wanted) || wanted.startsWith(own) ? 'same' : 'unlike'
}
