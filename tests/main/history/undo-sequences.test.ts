import { expect, test } from 'vitest'
import { fuzzUndo } from '#tests/fuzz/fuzz-undo.ts'

// A sample with a seed of its own, the same every time; `npm run fuzz` tries as many as one likes.
test('any sequence of commands is undone in reverse to each content before it, done again, and stepped back over', async () => {
  const { crashed, steps, undone, redone, back, tried, refused } = await fuzzUndo({ seed: 1, sequences: 150 })
  console.log(
    `steps ${steps}, undone ${undone}, redone ${redone}, back ${back}, tried ${tried}, refused ${refused}`,
  )
  expect(crashed).toEqual([])
  expect([undone, redone]).toEqual([steps, steps])
  expect(steps).toBeGreaterThan(300)
  expect(back).toBeGreaterThan(200)
}, 300_000)
