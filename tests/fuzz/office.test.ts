import { expect, test } from 'vitest'
import { fuzzOperations } from './fuzz-operations.ts'
import { fuzzWorkbooks } from './fuzz-workbooks.ts'

// A sample with a seed of its own, the same every time; `npm run fuzz` tries as many as one likes.
test('no input of any operation is answered by a bug, writes when it is refused, or is undone inexactly', async () => {
  const { tried, passed, undone, crashed } = await fuzzOperations({ seed: 1, runs: 8 })
  expect(crashed).toEqual([])
  expect(tried).toBeGreaterThan(400)
  expect(passed).toBeGreaterThan(50)
  expect(undone).toBeGreaterThan(5)
})

test('no workbook with a changed structure is answered by a bug', async () => {
  const { refused, passed, crashed } = await fuzzWorkbooks({ seed: 2, runs: 6 })
  expect(crashed).toEqual([])
  expect(refused).toBeGreaterThan(5)
  expect(passed).toBeGreaterThan(5)
})
