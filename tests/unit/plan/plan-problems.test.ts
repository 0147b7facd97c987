import { describe, expect, it } from 'vitest'
import { sameIndicator, sameTexts } from '#shared/plan/plan-difference.ts'
import { annexParts } from '#shared/plan/annex.ts'
import { type PlanPost, planProblems } from '#shared/plan/plan-problems.ts'
import type { Indicator, Plan, WorkResult } from '#shared/plan/plan.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { settingsYear } from '#shared/setting/settings-year.ts'

const indicator: Indicator = {
  id: 'i',
  rowVersion: 1,
  workResultId: 'w',
  text: 'Jumlah laporan',
  aspects: ['quantity'],
  targetKind: 'number',
  low: 12,
  targetUnit: 'laporan',
  direction: 'higher',
  accumulation: 'sum',
  entries: 0,
}
const result = (number: number, more: Partial<WorkResult> = {}): WorkResult => ({
  id: `w${number}`,
  rowVersion: 1,
  kind: 'main',
  number,
  text: 'Laporan tersedia',
  indicators: [indicator],
  ...more,
})
const plan = (results: readonly WorkResult[], expectations: Plan['expectations'] = { loyal: 'x' }): Plan => ({
  id: 'p',
  rowVersion: 1,
  employeeId: 'e',
  year: 2025,
  version: 1,
  state: 'draft',
  origin: 'typed',
  approach: 'quantitative',
  annex: annexParts.map((part) => ({ id: part, rowVersion: 1, part, text: 'x' })),
  from: '2025-01-01',
  to: '2025-12-31',
  results,
  expectations,
})
const staff: PlanPost = { isLeaderForm: false, isWeighted: false, leadsUnit: false }
const keys = (subject: Plan, hasParents = false, post = staff) =>
  planProblems(subject, { hasParents, post }).map(({ level, key, params }) => [
    level,
    key.split('.').at(-1),
    params?.['number'],
  ])

describe('what stands in the way of approval', () => {
  it('is a lacking main result, indicator or target', () => {
    expect(keys(plan([]))).toEqual([['error', 'noMain', undefined]])
    expect(keys(plan([result(1, { kind: 'additional' })]))).toEqual([['error', 'noMain', undefined]])
    expect(keys(plan([result(1), result(2, { indicators: [] })]))).toEqual([['error', 'noIndicator', 2]])
    const { low: _low, ...words } = { ...indicator, targetKind: 'text' as const }
    expect(keys(plan([result(1, { indicators: [words] })]))).toEqual([['error', 'noTarget', 1]])
    expect(keys(plan([]))).toContainEqual(['error', 'noMain', undefined])
  })

  it('is no activity verb, bare category, absolute word, lacking parent or lacking expectation', () => {
    const hinted = plan(
      [
        result(1, { text: 'Menyusun laporan' }),
        result(2, { text: 'Sosialisasi' }),
        result(3, { indicators: [{ ...indicator, text: 'Semua laporan tepat' }] }),
      ],
      {},
    )
    expect(keys(hinted)).toEqual([
      ['warning', 'activityVerb', 1],
      ['warning', 'bareCategory', 2],
      ['warning', 'absoluteWord', 3],
      ['warning', 'noExpectation', undefined],
    ])
    expect(keys(plan([result(1), result(2, { kind: 'additional' })]), true)).toEqual([
      ['warning', 'noParent', 1],
    ])
    expect(keys(plan([result(1, { parentId: 'x' })]), true)).toEqual([])
  })
})

describe('two indicators', () => {
  it('are the same when they measure the same, whatever the case and punctuation of their words', () => {
    expect(sameTexts('Jumlah  laporan.', 'jumlah LAPORAN')).toBe(true)
    expect(sameTexts('Jumlah laporan', 'Jumlah berkas')).toBe(false)
    expect(sameIndicator(indicator, { ...indicator, targetUnit: 'Laporan' })).toBe(true)
  })
  it.each([
    { low: 13 },
    { targetUnit: '%' },
    { direction: 'lower' as const },
    { accumulation: 'last' as const },
    { aspects: ['quality' as const] },
    { targetKind: 'range' as const, high: 14 },
  ])('differ by %o', (change) => {
    expect(sameIndicator(indicator, { ...indicator, ...change })).toBe(false)
  })
})

describe('a target', () => {
  it.each([
    [{ targetKind: 'number', low: 12, targetUnit: 'laporan' }, '12 laporan'],
    [{ targetKind: 'range', low: 80, high: 90.5, targetUnit: '%' }, '80–90,5 %'],
    [{ targetKind: 'number', low: 1250.75 }, '1.250,75'],
    [{ targetKind: 'text', targetText: 'Tepat waktu', targetUnit: 'x' }, 'Tepat waktu'],
    [{ targetKind: 'text' }, ''],
  ] as const)('of %o reads %s', (target, text) => {
    expect(targetText(target)).toBe(text)
  })
})

describe('the day on which a year is looked at', () => {
  it('is today within it, else its nearest end', () => {
    expect(dayIn(2025, '2025-07-04')).toBe('2025-07-04')
    expect(dayIn(2025, '2026-01-15')).toBe('2025-12-31')
    expect(dayIn(2027, '2026-01-15')).toBe('2027-01-01')
  })
  it('for settings is the year before until 31 January', () => {
    expect(settingsYear('2026-01-01')).toBe(2025)
    expect(settingsYear('2026-01-31')).toBe(2025)
    expect(settingsYear('2026-02-01')).toBe(2026)
    expect(settingsYear('2026-12-31')).toBe(2026)
  })
})
