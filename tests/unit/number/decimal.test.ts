import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimalOf,
  divideHalfUp,
  hundredthsOf,
  meanHalfUp,
  scaleHalfUp,
  sumOf,
} from '#shared/number/decimal.ts'
import { roundedSum } from '#shared/number/ratio.ts'

/** Half away from zero, straight from the definition. */
function reference(numerator: bigint, denominator: bigint): number {
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n
  const [top, bottom] = [
    numerator < 0n ? -numerator : numerator,
    denominator < 0n ? -denominator : denominator,
  ]
  const rest = top % bottom
  return Number(sign * (top / bottom + (2n * rest >= bottom ? 1n : 0n)))
}

const anyInteger = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
const anyDivisor = anyInteger.filter((value) => value !== 0)

describe('hundredthsOf', () => {
  it.each<[number | string, number]>([
    [87.5, 8750],
    ['87.5', 8750],
    [1.005, 101],
    [5.625, 563],
    [2.675, 268],
    ['0.005', 1],
    ['0.00499999', 0],
    ['-1.005', -101],
    ['-0.001', 0],
    ['+3', 300],
    ['.5', 50],
    ['7.', 700],
    ['1e3', 100_000],
    ['1.25E-1', 13],
    [1e-7, 0],
    [5e-3, 1],
    [4e-3, 0],
    [1.5e-320, 0],
    ['000000000000000000012.30', 1230],
    ['9.99999999999999999999', 1000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
    [1e12, 1e14],
  ])('reads %s as %d', (value, expected) => {
    expect(hundredthsOf(value)).toBe(expected)
  })

  it.each([
    '',
    '.',
    'abc',
    '1,5',
    '1.2.3',
    '0x10',
    '--1',
    '1e',
    NaN,
    Infinity,
    -Infinity,
    1e300,
    '90071992547409.92',
    '9e9999',
  ])('refuses %s', (value) => {
    expect(() => hundredthsOf(value)).toThrow(RangeError)
  })

  it('gives back what decimalOf showed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (hundredths) => {
        expect(hundredthsOf(decimalOf(hundredths))).toBe(hundredths)
      }),
    )
  })

  it('agrees with exact division for every decimal text', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }),
        fc.integer({ min: 0, max: 9 }),
        (digits, places) => {
          const size = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
          const text = `${digits < 0n ? '-' : ''}${size.slice(0, size.length - places)}.${size.slice(size.length - places)}`
          expect(hundredthsOf(text) + 0).toBe(reference(digits * 100n, 10n ** BigInt(places)) + 0)
        },
      ),
    )
  })
})

describe('divideHalfUp', () => {
  it.each<[number, number, number]>([
    [5, 2, 3],
    [4, 3, 1],
    [-5, 2, -3],
    [5, -2, -3],
    [-5, -2, 3],
    [1, 3, 0],
    [-1, 3, 0],
    [Number.MAX_SAFE_INTEGER, 2, 4_503_599_627_370_496],
  ])('%d ÷ %d is %d', (numerator, denominator, expected) => {
    expect(divideHalfUp(numerator, denominator)).toBe(expected)
    expect(divideHalfUp(BigInt(numerator), BigInt(denominator))).toBe(expected)
  })

  it('equals the exact reference over the whole safe range', () => {
    fc.assert(
      fc.property(anyInteger, anyDivisor, (numerator, denominator) => {
        expect(divideHalfUp(numerator, denominator) + 0).toBe(
          reference(BigInt(numerator), BigInt(denominator)) + 0,
        )
      }),
    )
  })

  it('refuses zero, fractions and results beyond the safe range', () => {
    expect(() => divideHalfUp(1, 0)).toThrow(RangeError)
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError)
    expect(() => divideHalfUp(1.5, 2)).toThrow(RangeError)
    expect(() => divideHalfUp(2n ** 60n, 1n)).toThrow(RangeError)
  })

  it('scales exactly where the product leaves the safe range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), fc.integer({ min: 1, max: 1e14 }), (value, divisor) => {
        const expected = reference(BigInt(value) * 10_000n, BigInt(divisor))
        if (Number.isSafeInteger(expected)) expect(scaleHalfUp(value, 10_000, divisor)).toBe(expected)
      }),
    )
  })
})

describe('means', () => {
  it('is absent for no values and rounds once', () => {
    expect(meanHalfUp([])).toBeUndefined()
    expect(meanHalfUp([1, 2])).toBe(2)
    expect(meanHalfUp([8200, 7200, 8100, 9400, 8000, 8400, 7500])).toBe(8114)
  })

  it('refuses a sum beyond the safe range', () => {
    expect(() => sumOf([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
  })

  it('adds fractions as exactly as BigInt does, at halves too', () => {
    const ratio = fc.record({
      numerator: fc.integer({ min: -100_000, max: 100_000 }),
      denominator: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(
        fc.array(ratio, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        (terms, divisor) => {
          let [top, bottom] = [0n, 1n]
          for (const { numerator, denominator } of terms) {
            top = top * BigInt(denominator) + BigInt(numerator) * bottom
            bottom *= BigInt(denominator)
          }
          expect(roundedSum(terms, divisor) + 0).toBe(reference(top, bottom * BigInt(divisor)) + 0)
        },
      ),
      { numRuns: 500 },
    )
    expect(roundedSum([{ numerator: 1, denominator: 2 }], 1)).toBe(1)
    expect(
      roundedSum(
        [
          { numerator: 1, denominator: 6 },
          { numerator: 1, denominator: 3 },
        ],
        1,
      ),
    ).toBe(1)
  })
})
