import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFile, type OpenFile } from '#electron/db/open.ts'
import { prepare, prepareTuples, prepareValues } from '#electron/db/sql.ts'
import { startBackend } from '../../backend.ts'

let file: OpenFile
beforeEach(() => {
  const office = startBackend()
  office.close()
  file = openFile(office.file)
})
afterEach(() => file.close())

test('one text answers as objects, arrays or values, whoever asked for it before', () => {
  const text = 'SELECT key, year FROM period ORDER BY key LIMIT 1'
  for (const ask of [1, 2]) {
    expect(prepare(file.read, text).get(), `time ${ask}`).toEqual({ key: '2025', year: 2025 })
    expect(prepareTuples(file.read, text).get()).toEqual(['2025', 2025])
    expect(prepareValues(file.read, text).get()).toBe('2025')
  }
})

test('every connection of an opened file waits for the disk at each commit and keeps its references', () => {
  for (const { sqlite } of [file.write, file.read]) {
    expect(sqlite.pragma('synchronous', { simple: true })).toBe(2)
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(sqlite.pragma('trusted_schema', { simple: true })).toBe(0)
  }
  expect(file.write.sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
})

test.each([
  [
    'SELECT key FROM period WHERE year = @year AND kind <> ?',
    'SELECT key FROM period WHERE year = +@year AND kind <> +?',
  ],
  ['SELECT key FROM period LIMIT @limit OFFSET ?', 'SELECT key FROM period LIMIT +@limit OFFSET +?'],
  ["SELECT key FROM period WHERE key = 'a@b'", "SELECT key FROM period WHERE key = 'a@b'"],
])('what is bound is hidden from the planner, which would plan anew for each value: %s', (text, kept) => {
  expect(prepare(file.read, text).source).toBe(kept)
})
