import { expect, it, test } from 'vitest'
import { nextIncrementOn, nextPromotionOn, promotionCeilings } from '#shared/people/career-dates.ts'
import { gradeCodes, gradeLabel, gradeOrder, grades, pppkGrades, rankNameOf } from '#shared/people/grade.ts'
import { retirementAgeOf } from '#shared/people/position.ts'

// Copied by hand from domain.md §2.3, §2.4 and §11.5, never from the code: a slip there must show here.

it.each([
  ['I/a', 'Juru Muda', 11],
  ['I/b', 'Juru Muda Tingkat I', 12],
  ['I/c', 'Juru', 13],
  ['I/d', 'Juru Tingkat I', 14],
  ['II/a', 'Pengatur Muda', 21],
  ['II/b', 'Pengatur Muda Tingkat I', 22],
  ['II/c', 'Pengatur', 23],
  ['II/d', 'Pengatur Tingkat I', 24],
  ['III/a', 'Penata Muda', 31],
  ['III/b', 'Penata Muda Tingkat I', 32],
  ['III/c', 'Penata', 33],
  ['III/d', 'Penata Tingkat I', 34],
  ['IV/a', 'Pembina', 41],
  ['IV/b', 'Pembina Tingkat I', 42],
  ['IV/c', 'Pembina Utama Muda', 43],
  ['IV/d', 'Pembina Utama Madya', 44],
  ['IV/e', 'Pembina Utama', 45],
])('golongan %s is %s, order %d', (code, rankName, order) => {
  expect(rankNameOf(code)).toBe(rankName)
  expect(gradeOrder(code)).toBe(order)
  expect(gradeLabel(code)).toBe(`${rankName} (${code})`)
})

test('PNS have seventeen grades and PPPK seventeen without a rank name, lowest first', () => {
  const pppk = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ')
  expect(pppkGrades).toEqual(pppk)
  expect(grades).toHaveLength(17)
  expect(gradeCodes.slice(17)).toEqual(pppk)
  for (const [index, code] of pppk.entries()) {
    expect(gradeOrder(code)).toBe(index + 1)
    expect(rankNameOf(code)).toBeUndefined()
    expect(gradeLabel(code)).toBe(code)
  }
})

test('a regular promotion ends at the ceiling of the education', () => {
  expect(promotionCeilings).toEqual({
    sd: 'II/a',
    sltp: 'II/c',
    slta: 'III/b',
    d1: 'III/b',
    d2: 'III/b',
    d3: 'III/c',
    d4: 'III/d',
    s1: 'III/d',
    s2: 'IV/a',
    s3: 'IV/b',
  })
})

test('the clocks of a career run four years to the promotion and two to the increment', () => {
  const person = {
    employeeType: 'pns',
    positionKind: 'pelaksana',
    grade: 'III/a',
    educationLevel: 's1',
  } as const
  expect(nextPromotionOn({ ...person, gradeDate: '2022-10-01' })).toBe('2026-10-01')
  expect(nextPromotionOn({ ...person, gradeDate: '2022-07-15' })).toBe('2026-08-01')
  expect(nextIncrementOn('2025-03-01')).toBe('2027-03-01')
})

it.each([
  ['jptPratama', 60],
  ['administrator', 58],
  ['pengawas', 58],
  ['ahliPertama', 58],
  ['ahliMuda', 58],
  ['ahliMadya', 60],
  ['ahliUtama', 65],
  ['penyelia', 58],
  [undefined, 58],
] as const)('retirement of %s comes at %d', (level, age) => {
  expect(retirementAgeOf({ level })).toBe(age)
})
