import { numberFormat } from '../number/number-format.ts'
import type { TargetKind } from './target.ts'

/** A target as documents print it: `80–90 %`, `1.250,75 laporan`, or its own words. Figures are decimals. */
export function targetText(target: {
  readonly targetKind: TargetKind
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly targetText?: string | undefined
  readonly targetUnit?: string | undefined
}): string {
  const { targetKind, low, high, targetUnit } = target
  if (targetKind === 'text') return target.targetText ?? ''
  const shown = (value: number | undefined) =>
    value === undefined ? '…' : numberFormat('id', 'decimal').format(value)
  const figure = targetKind === 'range' ? `${shown(low)}–${shown(high)}` : shown(low)
  return targetUnit ? `${figure} ${targetUnit}` : figure
}
