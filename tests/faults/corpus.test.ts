import { afterAll, expect, test } from 'vitest'
import type { Failure } from '#shared/api/errors.ts'
import { childRssMb } from '#electron/host/child/child-limits.ts'
import { createTexts, say } from '#shared/text/translate.ts'
import { startBackend } from '#tests/backend.ts'
import { storedRows } from '#tests/main/import/import-files.ts'
import { oddFiles } from './corpus/odd-files.ts'
import { budi, siti } from './corpus/parts.ts'
import { type Hostile, refusedFiles } from './corpus/refused-files.ts'
import { strangeFiles } from './corpus/strange-files.ts'
import { swellingFiles } from './corpus/swelling-files.ts'
import { previewOf } from './previewed.ts'
import { watched } from './watched.ts'

const office = startBackend()
const tally = { tried: 0, refused: 0, right: 0 }
afterAll(() => {
  // the figure that the acceptance asks for
  console.log(`tried ${tally.tried}, refused ${tally.refused}, imported right ${tally.right}`)
  expect(office.bugs).toEqual([])
  office.close()
})

const languages = [createTexts('id'), createTexts('en')]
const swelling = Object.entries(swellingFiles).map(([what, [name, bytes, key]]): Hostile => [
  what,
  name,
  bytes,
  key,
])
/** Generous: the reader gives up after 15 seconds by itself. */
const longestMs = 30_000

function saysPlainly(failure: Failure): void {
  for (const texts of languages) {
    const sentence = say(texts, failure)
    expect(sentence).not.toMatch(/\{\{|import\.|undefined|Error/)
    expect(sentence.length).toBeGreaterThan(10)
  }
}

test.each([...refusedFiles, ...strangeFiles, ...swelling])(
  'hostile: %s',
  async (_what, name, bytes, ends) => {
    tally.tried++
    const begun = performance.now()
    const { answer, peak } = await watched(previewOf(office.send, name, bytes))
    expect(answer.error?.key ?? `reads ${answer.preview?.counts.create}`).toBe(ends)
    if (answer.error) saysPlainly(answer.error)
    expect(performance.now() - begun).toBeLessThan(longestMs)
    expect(peak).toBeLessThan(childRssMb)
    // the program goes on
    await office.call('office.get', {})
    tally[answer.error ? 'refused' : 'right']++
  },
)

test.each(oddFiles)('odd: %s', async (_what, name, source) => {
  tally.tried++
  const bytes = typeof source === 'function' ? await source() : source
  const { preview, error } = await previewOf(office.send, name, bytes)
  expect(error).toBeUndefined()
  const { id } = await office.call('import.commit', { previewId: preview?.previewId ?? '' })
  const people = storedRows(
    office.file,
    'SELECT nip, name, g.grade FROM employee e LEFT JOIN grade_period g ON g.employee_id = e.id ORDER BY nip',
  )
  expect(people).toEqual([budi, siti])
  await office.call('import.undo', { batch: id })
  tally.right++
})
