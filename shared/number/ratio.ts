import { divideHalfUp, type Hundredths } from './decimal.ts'

/** An exact value in hundredths, `numerator / denominator` with a positive denominator; rounded only where it is shown. */
export type Ratio = { readonly numerator: number | bigint; readonly denominator: number | bigint }

/** Hundredths as a ratio; a ratio stays as it is. */
export function ratioOf(value: Hundredths | Ratio): Ratio {
  return typeof value === 'number' ? { numerator: value, denominator: 1 } : value
}

/** Rounded once, half away from zero. */
export function roundedOf(value: Hundredths | Ratio): Hundredths {
  return typeof value === 'number' ? value : divideHalfUp(value.numerator, value.denominator)
}

/**
 * Rounded once as `roundedOf`, but at most `largest` in size: a figure that somebody mistyped stays a figure, so that it never
 * takes the page or the report of everybody else with it.
 */
export function roundedWithin(value: Ratio, largest: Hundredths): Hundredths {
  const beyond = exactProduct(largest, value.denominator)
  if (value.numerator >= beyond) return largest
  if (value.numerator <= exactProduct(-largest, value.denominator)) return -largest
  return roundedOf(value)
}

/** The exact product, as numbers while they are safe integers and as BigInt beyond. */
export function exactProduct(left: number | bigint, right: number | bigint): number | bigint {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right
    if (Number.isSafeInteger(product)) return product
  }
  return BigInt(left) * BigInt(right)
}

/** The exact sum, as a number while it is a safe integer and as BigInt beyond. */
export function exactSum(left: number | bigint, right: number | bigint): number | bigint {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right
    if (Number.isSafeInteger(sum)) return sum
  }
  return BigInt(left) + BigInt(right)
}

/**
 * `(Σ terms) ÷ divisor`, rounded once, half away from zero. Floats decide unless the value lies so near a half that their
 * error could matter; only then the fractions are added exactly.
 */
export function roundedSum(terms: readonly Ratio[], divisor: number): Hundredths {
  let sum = 0
  for (const { numerator, denominator } of terms) sum += Number(numerator) / Number(denominator)
  const value = Math.abs(sum / divisor)
  const whole = Math.floor(value)
  if (value < 1e8 && terms.every(isSmall) && Math.abs(value - whole - 0.5) > 1e-4) {
    const size = value - whole > 0.5 ? whole + 1 : whole
    return size === 0 ? 0 : sum < 0 === divisor < 0 ? size : -size
  }
  return exactlyRoundedSum(terms, divisor)
}

/** A term this small cannot cancel against another so far that the error of the float sum reaches 10⁻⁴. */
function isSmall({ numerator, denominator }: Ratio): boolean {
  return Math.abs(Number(numerator) / Number(denominator)) < 1e8
}

function exactlyRoundedSum(terms: readonly Ratio[], divisor: number): Hundredths {
  let top = 0n
  let bottom = 1n
  for (const { numerator, denominator } of terms) {
    top = top * BigInt(denominator) + BigInt(numerator) * bottom
    bottom *= BigInt(denominator)
  }
  return divideHalfUp(top, bottom * BigInt(divisor))
}
