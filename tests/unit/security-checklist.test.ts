import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const row = /^\| (\d+) \| ([^|]+) \| `([^`]+)`: `([^|]+)` \| `([^`]+)`: ([^|]+) \|$/gm
const rows = [...readFileSync('docs/security.md', 'utf8').matchAll(row)]

test('the checklist of Electron has its twenty items, in order', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  )
})

test.each(rows.map(([, ...cells]) => cells as [string, string, string, string, string, string]))(
  'item %s, %s, stands where the table says, and a test shows it',
  (_number, _item, file, words, testFile, name) => {
    expect(existsSync(file), file).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain(words)
    const tests = readFileSync(testFile, 'utf8')
    expect(tests).toContain(testFile.startsWith('tests/') ? `test('${name.trim()}'` : name.trim())
  },
)
