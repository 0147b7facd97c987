import { expect, test } from 'vitest'
import { killRounds } from './kill-rounds.ts'

// A sample; `npm run faults` kills as often as one likes.
test('a program killed at any moment of its work leaves the state before or the state after, and nothing answered is lost', async () => {
  const { tried, lost } = await killRounds({ rounds: 2, seed: 2026 })
  expect(lost).toEqual([])
  expect(tried).toBe(18)
}, 240_000)
