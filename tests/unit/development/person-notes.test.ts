import { describe, expect, test } from 'vitest'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { defaultBehaviourBounds } from '#shared/appraisal/suggest-behaviour.ts'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { decimalTrend, trendOf } from '#shared/plan/trend.ts'
import { coursesOfTopics, seedCourses } from '#shared/development/course.ts'
import { personNotes } from '#shared/development/person-notes.ts'
import type { ToldOfValues } from '#shared/feedback/giver.ts'
import { trendSentence } from '#shared/plan/trend-sentence.ts'
import { wordsOf } from '#shared/text/words.ts'
import { createTexts } from '#shared/text/translate.ts'

const words = wordsOf(createTexts('id'))

const row = (more: Partial<AppraisalRow> = {}): AppraisalRow => ({
  employeeId: 'e',
  fullName: 'Ani, S.E.',
  unitId: 'u',
  unit: 'Seksi',
  group: 'staff',
  received: false,
  state: 'rated',
  marks: [],
  achievementOf: { computed: 0, total: 0 },
  scores: {},
  valueRatings: {},
  criteria: {},
  criteriaNotApplicable: {},
  estimated: false,
  periods: [],
  missing: [],
  ...more,
})
const indicator = (more: Partial<RealisationRow> = {}): RealisationRow => ({
  indicatorId: 'i',
  employeeId: 'e',
  employee: 'Ani, S.E.',
  unitId: 'u',
  workResultId: 'w',
  workResult: 'Pengaduan selesai',
  resultNumber: 1,
  kind: 'main',
  indicator: 'Waktu tanggapan pengaduan',
  byHand: {},
  targetKind: 'number',
  target: '3 hari',
  low: 3,
  targetUnit: 'hari',
  direction: 'lower',
  accumulation: 'average',
  grain: 'month',
  values: {},
  notes: {},
  filled: 6,
  expected: 12,
  ...more,
})
const notes = (facts: {
  row?: Partial<AppraisalRow>
  indicators?: readonly RealisationRow[]
  told?: ToldOfValues
}) =>
  personNotes(
    {
      row: row(facts.row),
      indicators: facts.indicators ?? [],
      told: facts.told ?? {},
      bounds: defaultBehaviourBounds,
      criterionTrigger: 60,
      courses: coursesOfTopics(seedCourses),
    },
    words,
  )

describe('strengths and weaknesses of core values', () => {
  test.each([
    [90, 'strength'],
    [89.99, undefined],
    [75, undefined],
    [74.99, 'weakness'],
  ])('a score of %d alone reads as %s', (score, kind) => {
    expect(notes({ row: { scores: { harmonious: score } } })[0]?.kind).toBe(kind)
  })

  test('a rating decides over the score, and the evidence names both', () => {
    const [note] = notes({ row: { scores: { harmonious: 95 }, valueRatings: { harmonious: 'below' } } })
    expect(note).toMatchObject({
      kind: 'weakness',
      about: 'Harmonis',
      evidence: 'Rating dibawah ekspektasi, skor 95',
    })
  })

  test('weak communication leads to the training for it', () => {
    const [note] = notes({ row: { criteria: { communication: 59.5 } } })
    expect(note).toMatchObject({ kind: 'weakness', about: 'Komunikasi', evidence: 'Nilai 59,5' })
    expect(note?.training).toContain('Komunikasi efektif')
    expect(notes({ row: { criteria: { communication: 60 } } })).toEqual([])
  })

  test('a strength asks for no training', () => {
    expect(notes({ row: { scores: { loyal: 95 } } })[0]?.training).toEqual([])
  })
})

describe('what feedback says of a value', () => {
  const said = (positive: number, corrective: number) => ({ loyal: { positive, corrective } })
  test.each([
    [2, 0, 'strength'],
    [1, 0, undefined],
    [2, 1, undefined],
    [0, 2, 'weakness'],
    [5, 2, 'weakness'],
    [0, 1, undefined],
  ])('%d in favour and %d asking for a change read as %s', (positive, corrective, kind) => {
    const [note] = notes({ row: { scores: { loyal: 80 } }, told: said(positive, corrective) })
    expect(note?.kind).toBe(kind)
    if (kind !== undefined)
      expect(note).toMatchObject({
        source: 'feedback',
        value: 'loyal',
        evidence: `umpan balik: ${positive} mendukung, ${corrective} meminta perubahan`,
        training: [],
      })
  })

  test('stands beside the figures of a value that stands out by them', () => {
    expect(notes({ row: { scores: { loyal: 95 } }, told: said(1, 0) })).toMatchObject([
      { source: 'value', evidence: 'Skor 95; umpan balik: 1 mendukung, 0 meminta perubahan' },
    ])
  })
})

describe('strengths and weaknesses of work results', () => {
  const mark = { workResultId: 'w', number: 1, kind: 'main' as const, text: 'Pengaduan selesai' }

  test.each([
    [100, undefined, undefined],
    [100.01, undefined, 'strength'],
    [80, undefined, undefined],
    [79.99, undefined, 'weakness'],
    [120, 'below', 'weakness'],
    [50, 'above', 'strength'],
    [50, 'asExpected', undefined],
  ] as const)('achievement %d with mark %s reads as %s', (achievement, rating, kind) => {
    const marks = [{ ...mark, achievement, ...(rating && { rating }) }]
    expect(notes({ row: { marks } })[0]?.kind).toBe(kind)
  })

  test('feedback on a weak result names the indicator that is furthest behind, its figures and a next step', () => {
    const marks = [{ ...mark, achievement: 60 }]
    const indicators = [
      indicator({ achievement: 70, accumulated: 5, indicator: 'Lebih baik' }),
      indicator({ achievement: 50, accumulated: 4.5 }),
    ]
    const feedback = notes({ row: { marks }, indicators })[0]?.feedback ?? ''
    expect(feedback).toContain('Waktu tanggapan pengaduan')
    expect(feedback).toContain('4,5 hari')
    expect(feedback).toContain('3 hari')
    expect(feedback).toContain('6 dari 12 bulan')
    expect(feedback).toContain('batas waktu')
  })
})

describe('before and after', () => {
  const hundredths = { baseline: 1000, current: 300, months: 6, direction: 'lower' as const }
  const complaint = indicator({ baseline: 10, trend: decimalTrend(trendOf(hundredths)) })

  test('complaint response from 10 to 3 days is said as domain.md §11.4 says it', () => {
    expect(trendSentence(complaint, words)).toBe(
      'Waktu tanggapan pengaduan turun dari 10 hari menjadi 3 hari dalam 6 bulan (membaik 70,00 %)',
    )
  })

  test('a measured improvement against a recorded baseline is a strength, a worsening a weakness', () => {
    expect(notes({ indicators: [complaint] })[0]).toMatchObject({
      kind: 'strength',
      evidence: trendSentence(complaint, words),
    })
    const worse = indicator({
      baseline: 3,
      trend: decimalTrend(trendOf({ ...hundredths, baseline: 300, current: 1000 })),
    })
    expect(notes({ indicators: [worse] })[0]?.kind).toBe('weakness')
  })

  test('without a baseline the sentence says where it starts, and nothing is claimed about the person', () => {
    const { baseline: _, ...unbased } = complaint
    expect(trendSentence(unbased, words)).toMatch(/nilai awal dari isian pertama tahun ini$/)
    expect(notes({ indicators: [unbased] })).toEqual([])
  })

  const course = (...entries: readonly number[]) =>
    trendSentence(
      { ...complaint, values: Object.fromEntries(entries.map((value, at) => [`2026-0${at + 1}`, value])) },
      words,
    )
  test.each([
    [[9, 7, 3], /dalam 6 bulan \(membaik/],
    [[9, 12, 3], /dalam 6 bulan, sempat 12 hari pada Februari 2026 \(membaik/],
    [[12, 1, 3], /dalam 6 bulan, sempat 12 hari pada Januari 2026 dan 1 hari pada Februari 2026 \(membaik/],
    [[4, 9, 3], /dalam 6 bulan, dengan naik turun di antaranya \(membaik/],
  ])('the sentence looks at all entries, not at the ends alone: %j', (entries, said) => {
    expect(course(...entries)).toMatch(said)
  })

  test('a baseline of zero tells the difference without a per cent', () => {
    const zero = indicator({ baseline: 0, trend: decimalTrend(trendOf({ ...hundredths, baseline: 0 })) })
    expect(trendSentence(zero, words)).toBe(
      'Waktu tanggapan pengaduan naik dari 0 hari menjadi 3 hari dalam 6 bulan',
    )
  })
})
