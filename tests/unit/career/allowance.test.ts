import { describe, expect, it } from 'vitest'
import { allowanceOf, ceilingOf } from '#shared/career/allowance.ts'
import { settingDefaults } from '#shared/setting/settings.ts'

const table = settingDefaults.allowance

describe('the allowance preview (E24)', () => {
  it.each([
    [3_000_000, 'good', 95, 2_940_000],
    [3_000_000, 'needsImprovement', 100, 2_730_000],
    [2_750_000, 'poor', 82.5, 1_897_500],
  ] as const)('of %d with %s and %d %% is %d', (ceiling, predikat, discipline, amount) => {
    expect(allowanceOf(table, { ceiling, predikat, discipline })).toBe(amount)
  })

  it('takes the line that fits most closely', () => {
    const ceilings = [
      { grade: 'III/a', amount: 1 },
      { rung: 'pelaksana', amount: 2 },
      { rung: 'pelaksana', grade: 'III/b', amount: 3 },
    ] as const
    expect(ceilingOf({ ceilings: [...ceilings] }, { rung: 'pelaksana', grade: 'III/b' })).toBe(3)
    expect(ceilingOf({ ceilings: [...ceilings] }, { rung: 'pelaksana', grade: 'III/a' })).toBe(2)
    expect(ceilingOf({ ceilings: [...ceilings] }, { rung: 'IV.a', grade: 'III/a' })).toBe(1)
    expect(ceilingOf({ ceilings: [...ceilings] }, { rung: 'IV.a', grade: 'III/d' })).toBeUndefined()
  })
})
