import { expect, test } from 'vitest'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'

test('a refusal names the period as a clerk would', () => {
  const [id, en] = [wordsOf(createTexts('id')), wordsOf(createTexts('en'))]
  for (const key of ['notOpen', 'locked', 'notLocked'] as const) {
    expect(id(`calibration.error.${key}`, { period: '2025-Q3' })).toContain('Triwulan III 2025')
    expect(en(`calibration.error.${key}`, { period: '2025-Q3' })).not.toContain('2025-Q3')
  }
})
