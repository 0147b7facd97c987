import { expect, test } from 'vitest'
import { periodName, periodShortName } from '#shared/period/period-name.ts'
import { createTexts, say } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'

test('computed numbers show both decimals whatever they are, entered ones those they have', () => {
  const texts = createTexts('id')
  const step = { index: 93.7, base: 85, span: 14.99, detail: 58, work: 60, behaviour: 40 }
  expect(say(texts, { key: 'explain.index.value', params: step })).toBe(
    'Indeks 93,70 = dasar kotak 85 + 14,99 × rincian 58,00 ÷ 100.',
  )
  expect(say(createTexts('en'), { key: 'explain.index.value', params: step })).toBe(
    'Index 93.70 = base of the cell 85 + 14.99 × detail 58.00 ÷ 100.',
  )
})

test('a period is said by its name, in sentences too', () => {
  const [id, en] = [wordsOf(createTexts('id')), wordsOf(createTexts('en'))]
  expect(['2026-Q4', '2026-07', '2026'].map((key) => periodName(key, id))).toEqual([
    'Triwulan IV 2026',
    'Juli 2026',
    'Tahunan 2026',
  ])
  expect(['2026-Q4', '2026-07', '2026'].map((key) => periodName(key, en))).toEqual([
    'Quarter 4 2026',
    'July 2026',
    'Year 2026',
  ])
  expect(['2026-Q4', '2026-07'].map((key) => periodShortName(key, id))).toEqual(['TW IV', 'Jul'])
  expect(id('import.problem.PERIOD_NOT_OF_YEAR', { value: '2026-Q3' })).toBe(
    'Periode Triwulan III 2026 tidak dipakai dalam tahun itu.',
  )
})

test('a date is written as the language writes it', () => {
  const told = {
    key: 'progressEntry.error.outsidePlan',
    params: { from: '2025-03-01', to: '2025-12-31' },
  } as const
  expect(say(createTexts('id'), told)).toBe(
    'Di luar rencana, yang berlaku 1 Maret 2025 sampai 31 Desember 2025.',
  )
  expect(say(createTexts('en'), told)).toBe(
    'Outside the plan, which runs from 1 March 2025 to 31 December 2025.',
  )
})
