import { describe, expect, test } from 'vitest'
import { coreValues } from '#shared/plan/core-value.ts'
import { aspects } from '#shared/plan/aspect.ts'
import {
  nextBlank,
  type Phrase,
  phraseBank,
  phraseParts,
  phrasesFor,
  withPhrase,
} from '#shared/feedback/phrase-bank.ts'

describe('the phrase bank', () => {
  test('has sentences for every value, for leaders, and for every aspect of a result', () => {
    for (const topic of [...coreValues, 'leadership', ...aspects] as const) {
      const own = phraseBank.filter((phrase) => phrase.topic === topic)
      expect(own.some(({ part }) => part === 'fact')).toBe(true)
      expect(own.some(({ part }) => part === 'nextStep')).toBe(true)
    }
    const keys = phraseBank.map(({ part, text }) => `${part} ${text}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('offers each field what fits it, what it is about first, then the office’s own', () => {
    for (const part of phraseParts) expect(phrasesFor(phraseBank, { part }).length).toBeGreaterThan(3)
    const own: Phrase = { part: 'fact', text: 'Buku tamu diisi setiap pagi', own: 'kept' }
    const all = [...phraseBank, own]
    expect(phrasesFor(all, { part: 'fact' })[0]).toEqual(own)
    const about = phrasesFor(all, { part: 'fact', topics: ['loyal'], rating: 'below' })
    expect(about.slice(0, 3).every(({ topic }) => topic === 'loyal')).toBe(true)
    expect(about[0]).toMatchObject({ rating: 'below' })
    expect(about[3]).toEqual(own)
    expect(phrasesFor(all, { part: 'effect' }).every(({ part }) => part === 'effect')).toBe(true)
  })
})

describe('a sentence in a text', () => {
  test('takes the place of what is selected, with spaces where words would touch', () => {
    expect(withPhrase('', { start: 0, end: 0 }, 'Rapi')).toEqual({ text: 'Rapi', from: 0 })
    expect(withPhrase('Arsip', { start: 5, end: 5 }, 'rapi')).toEqual({ text: 'Arsip rapi', from: 6 })
    expect(withPhrase('Arsip  dan', { start: 6, end: 6 }, 'rapi')).toEqual({
      text: 'Arsip rapi dan',
      from: 6,
    })
    expect(withPhrase('Arsip lama.', { start: 6, end: 10 }, 'rapi')).toEqual({ text: 'Arsip rapi.', from: 6 })
  })

  test('is walked through blank by blank to its end', () => {
    const text = 'Laporan … diserahkan … hari'
    expect(nextBlank(text, 0)).toBe(8)
    expect(nextBlank(text, 9)).toBe(21)
    expect(nextBlank(text, 22)).toBeUndefined()
    expect(nextBlank('Rapi', 0)).toBeUndefined()
  })
})
