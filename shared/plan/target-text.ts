import type { TargetKind } from './target.ts'

/** Decimals in Indonesian, as documents print them: 1.250,75. */
const decimals = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })

/** A target as it is printed: `80–90 %`, `12 laporan`, or its own words. Figures are decimals. */
export function targetText(target: {
  readonly targetKind: TargetKind
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly targetText?: string | undefined
  readonly targetUnit?: string | undefined
}): string {
  const { targetKind, low, high, targetUnit } = target
  if (targetKind === 'text') return target.targetText ?? ''
  const shown = (value: number | undefined) => (value === undefined ? '…' : decimals.format(value))
  const figure = targetKind === 'range' ? `${shown(low)}–${shown(high)}` : shown(low)
  return targetUnit ? `${figure} ${targetUnit}` : figure
}
