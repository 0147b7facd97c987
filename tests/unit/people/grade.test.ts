import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gradeCodes,
  gradeLabel,
  gradeOfRankName,
  gradeOrder,
  grades,
  looksPppkGrade,
  parseGrade,
  pppkGrades,
  rankNameOf,
} from '#shared/people/grade.ts'

describe('parseGrade', () => {
  it.each([
    ['III/d', 'III/d'],
    ['IIId', 'III/d'],
    ['III d', 'III/d'],
    ['3d', 'III/d'],
    ['3/d', 'III/d'],
    ['III.d', 'III/d'],
    ['III-d', 'III/d'],
    ['iii/D', 'III/d'],
    ['III / d', 'III/d'],
    ['34', 'III/d'],
    ['Gol. III/d', 'III/d'],
    ['Penata Tk. I (III/d)', 'III/d'],
    ['Penata Tk.I, III/d', 'III/d'],
    ['Penata Tingkat I / III/d', 'III/d'],
    ['III/d - Penata Tk I', 'III/d'],
    ['Penata Muda Tingkat I', 'III/b'],
    ['PENATA MUDA TK. I', 'III/b'],
    ['Pembina Utama Muda', 'IV/c'],
    ['Pengatur Tk I', 'II/d'],
    ['Penata (III/c)', 'III/c'],
    ['IV/e', 'IV/e'],
    ['45', 'IV/e'],
    ['11', 'I/a'],
  ])('reads %s as %s', (text, grade) => {
    expect(parseGrade(text, 'pns')).toEqual({ ok: true, grade })
    expect(parseGrade(text)).toEqual({ ok: true, grade })
  })

  it.each([
    'II',
    'IX',
    'V',
    'III/e',
    'I/e',
    'V/a',
    '15',
    '46',
    '',
    'Penata Agung',
    'Penata Tk. I (III/c)',
    'III/d III/c',
    '3',
  ])('refuses %s for a PNS', (text) => {
    expect(parseGrade(text, 'pns')).toEqual({ ok: false })
  })

  it.each([
    ['V', 'V'],
    ['ix', 'IX'],
    ['Golongan IX', 'IX'],
    ['9', 'IX'],
    ['17', 'XVII'],
    ['11', 'XI'],
  ])('reads %s of a PPPK as %s', (text, grade) => {
    expect(parseGrade(text, 'pppk')).toEqual({ ok: true, grade })
    expect(parseGrade(text, 'pppkPartTime')).toEqual({ ok: true, grade })
  })

  it.each(['III/d', '18', '0', 'XVIII', '', 'Penata'])('refuses %s for a PPPK', (text) => {
    expect(parseGrade(text, 'pppk')).toEqual({ ok: false })
  })

  it('reads every grade as it prints it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...gradeCodes), (grade) => {
        const type = gradeOrder(grade) < 18 && !grade.includes('/') ? 'pppk' : 'pns'
        expect(parseGrade(gradeLabel(grade), type)).toEqual({ ok: true, grade })
        expect(parseGrade(grade, type)).toEqual({ ok: true, grade })
      }),
    )
  })
})

describe('grades', () => {
  it('are printed with the rank, and for PPPK without one', () => {
    expect(gradeLabel('III/d')).toBe('Penata Tingkat I (III/d)')
    expect(gradeLabel('IX')).toBe('IX')
    expect(rankNameOf('IX')).toBeUndefined()
    expect(gradeOfRankName('Pembina Tk. I')).toBe('IV/b')
  })

  it('rise in the order of the tables', () => {
    const rises = (orders: readonly number[]) =>
      orders.every((order, index) => order > (orders[index - 1] ?? 0))
    expect(rises(grades.map(({ code }) => gradeOrder(code)))).toBe(true)
    expect(rises(pppkGrades.map((grade) => gradeOrder(grade)))).toBe(true)
    expect([gradeOrder('III/d'), gradeOrder('XVII'), gradeOrder('?')]).toEqual([34, 17, 0])
  })

  it('tell a PPPK by a roman number without a letter', () => {
    expect(['IX', 'Gol. V', 'vii'].every(looksPppkGrade)).toBe(true)
    expect(['III/d', '9', 'Penata', ''].some(looksPppkGrade)).toBe(false)
  })
})
