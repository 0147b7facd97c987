import { describe, expect, test } from 'vitest'
import { contract, type Name, type NameOf } from '#shared/api/contract.ts'
import { readingWords, sentenceOf } from '#shared/history/sentence.ts'
import type { StoryLine } from '#shared/history/story.ts'
import { isTextKey, type TextKey } from '#shared/text/catalogue.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'

const say = (more: Partial<StoryLine>, language: 'id' | 'en' = 'id') =>
  sentenceOf({ ...line, ...more }, readingWords(wordsOf(createTexts(language))))

const line: StoryLine = {
  seq: 7,
  at: '2026-01-12T02:14:00.000Z',
  who: 'Kasi Trantib',
  role: 'head',
  operation: 'appraisal.rate',
  object: 'Adi · 2026-Q3',
  rows: 1,
  undoable: true,
  subjects: ['Adi'],
  subjectCount: 1,
  changes: [],
}
const rated = (from: string | undefined, to: string) => ({
  table: 'evaluation',
  label: '2026-Q3',
  period: '2026-Q3',
  fields: [{ field: 'behaviour_rating', ...(from !== undefined && { from }), to }],
})

test('every command and every reading that is logged has its line', () => {
  // a command without one does not compile
  const did = (name: NameOf<'command'>): TextKey => `did.${name}`
  expect(isTextKey(did('employee.save'))).toBe(true)
  const logged = (Object.keys(contract) as Name[]).filter((name) => contract[name].logged)
  expect(logged.filter((name) => !isTextKey(`did.${name}`))).toEqual([])
})

describe('A sentence', () => {
  test('of one changed field says from what to what and why, in both languages', () => {
    const changes = [rated('asExpected', 'below')]
    expect(say({ changes, reason: 'bukti baru' })).toBe(
      'Kasi Trantib mengubah rating perilaku kerja Adi, Triwulan III 2026 dari sesuai ekspektasi menjadi dibawah ekspektasi, karena bukti baru',
    )
    expect(say({ changes, reason: 'new evidence' }, 'en')).toMatch(
      /^Kasi Trantib changed .* of Adi, Quarter 3 2026 from .*as expected to .*below expectations?, because new evidence$/,
    )
  })

  test('of what was filled has the verb of the act, then what', () => {
    expect(say({ changes: [rated(undefined, 'above')] })).toBe(
      'Kasi Trantib menilai Adi, Triwulan III 2026: rating perilaku kerja diatas ekspektasi',
    )
  })

  test('of a plan that moved says where to, and names many by their number', () => {
    const state = (from: string, to: string) => ({
      table: 'plan',
      label: '',
      period: '2026',
      fields: [{ field: 'state', from, to }],
    })
    const moved = { operation: 'plan.setState', changes: [state('draft', 'submitted')] }
    expect(say({ ...moved, object: 'Adi · 2026' })).toBe('Kasi Trantib mengajukan rencana Adi, 2026')
    const { object: _none, ...unnamed } = { ...line, ...moved, subjects: ['A', 'B', 'C'], subjectCount: 7 }
    expect(sentenceOf(unnamed, readingWords(wordsOf(createTexts('id'))))).toBe(
      'Kasi Trantib mengajukan rencana 7 orang, Tahunan 2026',
    )
  })

  test('of many names them by their number and leaves to each what became of him', () => {
    const many = {
      object: '2026-Q3',
      subjects: ['A', 'B', 'C'],
      subjectCount: 30,
      changes: [rated(undefined, 'above')],
    }
    expect(say(many)).toBe('Kasi Trantib menilai 30 orang, Triwulan III 2026')
  })

  test('of what only an earlier version knew is told by the name of its operation', () => {
    expect(say({ operation: 'plan.wasOnce' })).toBe('Kasi Trantib plan.wasonce: Adi, Triwulan III 2026')
  })

  test('of an undo names what it undid', () => {
    expect(say({ operation: 'history.undo', undoes: 3 })).toBe(
      'Kasi Trantib mengurungkan perubahan Adi, Triwulan III 2026 (mengurungkan #3)',
    )
  })
})
