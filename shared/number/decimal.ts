/** A quantity, score, per cent or index as an integer: 87.5 is 8750. */
export type Hundredths = number

const decimalText = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/

/**
 * Hundredths of a decimal number or its text (decimal point, exponent allowed), half away from zero at the third decimal.
 * It works on the decimal text, so 1.005 is 101 although its binary float is slightly less.
 * Throws RangeError when the text is no number or the result is no safe integer.
 */
export function hundredthsOf(value: number | string): Hundredths {
  const text = String(value).trim()
  const { isNegative, digits, keep } = decimalParts(text)
  const significant = digits.replace(/^0+/, '')
  if (significant === '') return 0
  if (keep - (digits.length - significant.length) > 16) throw new RangeError(`beyond the safe range: ${text}`)
  if (keep < 0) return 0
  const kept = Number(digits.slice(0, keep).padEnd(keep, '0'))
  const size = (digits[keep] ?? '0') >= '5' ? kept + 1 : kept
  if (!Number.isSafeInteger(size)) throw new RangeError(`beyond the safe range: ${text}`)
  return isNegative && size !== 0 ? -size : size
}

/** The digits of a decimal text, and how many of them stand before the third decimal. */
function decimalParts(text: string): {
  readonly isNegative: boolean
  readonly digits: string
  readonly keep: number
} {
  const [, sign, whole = '', decimals = '', exponent = '0'] = decimalText.exec(text) ?? []
  const digits = whole + decimals
  if (digits === '') throw new RangeError(`not a decimal number: ${text}`)
  return { isNegative: sign === '-', digits, keep: whole.length + Number(exponent) + 2 }
}

/** The plain decimal number of hundredths, for the API and for display. */
export function decimalOf(hundredths: Hundredths): number {
  return hundredths / 100
}

/**
 * `numerator / denominator` rounded to a whole number, a half away from zero (so −2.5 gives −3, the mirror of 2.5).
 * Exact: pass BigInt where a product may leave the safe range. Throws RangeError for a zero denominator, a number
 * that is no safe integer, or a result beyond the safe range.
 */
export function divideHalfUp(numerator: number | bigint, denominator: number | bigint): number {
  if (typeof numerator === 'bigint' || typeof denominator === 'bigint') {
    return divideBigHalfUp(BigInt(numerator), BigInt(denominator))
  }
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new RangeError(`cannot divide ${numerator} by ${denominator}`)
  }
  const rest = Math.abs(numerator % denominator)
  const size = Math.abs(denominator)
  const quotient = (Math.abs(numerator) - rest) / size
  const rounded = rest >= size - rest ? quotient + 1 : quotient
  return numerator < 0 === denominator < 0 || rounded === 0 ? rounded : -rounded
}

function divideBigHalfUp(numerator: bigint, denominator: bigint): number {
  if (denominator === 0n) throw new RangeError(`cannot divide ${numerator} by 0`)
  const top = numerator < 0n ? -numerator : numerator
  const bottom = denominator < 0n ? -denominator : denominator
  const size = Number((2n * top + bottom) / (2n * bottom))
  if (!Number.isSafeInteger(size)) throw new RangeError('beyond the safe range')
  return numerator < 0n === denominator < 0n || size === 0 ? size : -size
}

/** `value × multiplier ÷ divisor` rounded once, half away from zero, exact whatever the size of the product. */
export function scaleHalfUp(value: number, multiplier: number, divisor: number): number {
  const product = value * multiplier
  if (Number.isSafeInteger(product)) return divideHalfUp(product, divisor)
  return divideHalfUp(BigInt(value) * BigInt(multiplier), BigInt(divisor))
}

/** The mean, rounded once; undefined for no values. */
export function meanHalfUp(values: readonly Hundredths[]): Hundredths | undefined {
  if (values.length === 0) return undefined
  return divideHalfUp(sumOf(values), values.length)
}

/** The sum; throws RangeError beyond the safe range. */
export function sumOf(values: readonly Hundredths[]): Hundredths {
  let sum = 0
  for (const value of values) sum += value
  if (!Number.isSafeInteger(sum)) throw new RangeError('beyond the safe range')
  return sum
}
