import { expect, test } from 'vitest'
import { clockRounds } from './clock-rounds.ts'
import { damagedRounds } from './damaged-rounds.ts'
import { fullDiskRounds } from './full-disk-rounds.ts'
import { killRounds } from './kill-rounds.ts'
import { pulledDriveRounds } from './pulled-drive-rounds.ts'
import { works } from './run-work.ts'
import { twoProgramsRounds } from './two-programs-rounds.ts'

// A sample of what `npm run faults` tries as often as one likes.
const seed = 2026

test('a program killed at any moment of its work leaves the state before or the state after, and nothing answered is lost', async () => {
  expect(await killRounds({ rounds: 1, seed })).toEqual({ tried: works.length, lost: [] })
}, 240_000)

test('a disk that is full, or runs full in the middle of a work, costs nothing that was answered, and is told', async (context) => {
  const { skipped, ...tally } = await fullDiskRounds({
    works: ['migrate', 'import', 'sample'],
    rounds: 2,
    seed,
  })
  if (skipped !== undefined) return context.skip(skipped)
  expect(tally).toEqual({ tried: 6, lost: [] })
}, 240_000)

test('a second drive that is pulled out in the middle of a copy holds nothing half', async () => {
  expect(await pulledDriveRounds({ rounds: 2, seed })).toEqual({ tried: 2, lost: [] })
}, 240_000)

test('programs that start on one office at once hold it one at a time, and what another one writes into it is told', async () => {
  expect(await twoProgramsRounds({ rounds: 2, seed })).toEqual({ tried: 2, lost: [] })
}, 240_000)

test('a clock that goes back costs neither the order of the history nor a backup, and is told', async () => {
  expect(await clockRounds({ rounds: 2, seed })).toEqual({ tried: 12, lost: [] })
}, 240_000)

test('an office or its log that is cut off, lost or flipped is opened as one of its states or told to be damaged', async () => {
  const { tried, lost } = await damagedRounds({ rounds: 4, seed })
  expect(lost).toEqual([])
  expect(tried).toBeGreaterThan(100)
}, 240_000)
