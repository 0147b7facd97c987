import { expect, it, test } from 'vitest'
import { gradeCodes, gradeLabel, gradeOrder, grades, pppkGrades, rankNameOf } from '#shared/people/grade.ts'
import { retirementAgeOf } from '#shared/people/position.ts'

// Copied by hand from domain.md §2.3 and §2.4, never from the code: a slip there must show here.

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
