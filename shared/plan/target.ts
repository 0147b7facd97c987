import type { Hundredths } from '../number/decimal.ts'
import { spellingLookup, spellingOf } from '../spelling/spelling.ts'
import type { Aspect } from './aspect.ts'

export const targetKinds = ['number', 'range', 'text'] as const
export type TargetKind = (typeof targetKinds)[number]

/** Whether more or less of it is better. */
export const directions = ['higher', 'lower'] as const
export type Direction = (typeof directions)[number]

/** How the entries of a year become its value; an entry is that period's own amount, never a running total. */
export const accumulations = ['sum', 'average', 'last'] as const
export type Accumulation = (typeof accumulations)[number]

export type Target =
  | { readonly kind: 'number'; readonly low: Hundredths }
  | { readonly kind: 'range'; readonly low: Hundredths; readonly high: Hundredths }
  | { readonly kind: 'text'; readonly text: string }

/** The target of stored columns, or undefined when its kind lacks a figure or the range is upside down. */
export function targetOf(columns: {
  kind: TargetKind
  low?: Hundredths | null | undefined
  high?: Hundredths | null | undefined
  text?: string | null | undefined
}): Target | undefined {
  const { kind, low, high, text } = columns
  if (kind === 'text') return { kind, text: text ?? '' }
  if (low === undefined || low === null) return undefined
  if (kind === 'number') return { kind, low }
  return high === undefined || high === null || high < low ? undefined : { kind, low, high }
}

const averagedUnits = new Set([
  '%',
  'PERSEN',
  'PERSENTASE',
  'INDEKS',
  'SKOR',
  'NILAI',
  'HARI',
  'HARI KERJA',
  'JAM',
  'MENIT',
  'KESALAHAN',
])
const averagedName = /^(?:RATA RATA|RATA2|RERATA|PERSENTASE|PROSENTASE|TINGKAT|INDEKS)(?: |$)/

/** The usual accumulation of an indicator (§4.3): measures are averaged, counts are summed. */
export function defaultAccumulation(indicator: {
  unit?: string | undefined
  indicator: string
}): Accumulation {
  const unit = (indicator.unit ?? '').trim()
  const isAveraged =
    unit === '%' || averagedUnits.has(spellingOf(unit)) || averagedName.test(spellingOf(indicator.indicator))
  return isAveraged ? 'average' : 'sum'
}

/** The usual direction: lower is better for time and cost when no other aspect is named (§12.2), else higher. */
export function defaultDirection(aspects: readonly Aspect[]): Direction {
  return aspects.length > 0 && aspects.every((aspect) => aspect === 'time' || aspect === 'cost')
    ? 'lower'
    : 'higher'
}

/** The direction that a cell names, else undefined. */
export const parseDirection = spellingLookup<Direction>({
  higher: [
    'Semakin tinggi',
    'Semakin besar',
    'Naik',
    'Maksimal',
    'Makin tinggi',
    'Makin besar',
    'Meningkat',
    'higher',
  ],
  lower: [
    'Semakin rendah',
    'Semakin kecil',
    'Turun',
    'Minimal',
    'Makin rendah',
    'Makin kecil',
    'Menurun',
    'lower',
  ],
})

const absoluteWords = /(?:^|\s)(semua|selalu|tidak pernah|setiap)(?=\s|$|[.,;])/i

/** The absolute word of a target or indicator, which leaves no margin of error (L II, p51): worth a warning. */
export function hasAbsoluteWord(text: string): string | undefined {
  return absoluteWords.exec(text)?.[1]?.toLowerCase()
}
