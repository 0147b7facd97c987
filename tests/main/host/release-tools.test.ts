import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { notesOf } from '../../../build/publish/release-notes.ts'

const makeKey = (...args: string[]) =>
  spawnSync(process.execPath, ['build/publish/make-key.ts', ...args], { encoding: 'utf8' })

test('a private key is never written into the project, and never without being told where', () => {
  const inside = path.resolve('build/publish/private.pem')
  const refused = makeKey('--to', inside)
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('lies in this project')])
  expect(existsSync(inside)).toBe(false)
  expect(makeKey().status).toBe(1)
})

test('the notes of this version are there in both languages', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const markdown = readFileSync('docs/release-notes.md', 'utf8')
  const { date, notes } = notesOf(markdown, version)
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(notes.id).toMatch(/^- Rilis/)
  expect(notes.en).toMatch(/^- First/)
  expect(() => notesOf(markdown, '99.0.0')).toThrow('99.0.0')
})

test('the release workflow uses scripts that exist, and nothing that could sign', () => {
  const text = readFileSync('.github/workflows/release.yml', 'utf8')
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
  for (const [, script] of text.matchAll(/npm (?:run )?(test|dist)\b/g))
    expect(scripts).toHaveProperty(script!)
  expect(Object.keys((parse(text) as { jobs: object }).jobs)).toEqual(['test', 'installers'])
  expect(text).not.toMatch(/release-key|release-bundle|PRIVATE/)
})
