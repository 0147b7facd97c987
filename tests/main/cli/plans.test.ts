import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { reopenBackend } from '#tests/backend.ts'
import { terminal } from './terminal.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'timbang-cli-'))

const run = (...argv: string[]) => terminal({ cwd: folder }, ...argv)

test('plans are built from the year before, the library filled, the matrices printed; a dry run stores nothing', async () => {
  expect((await run('sample', 's.timbang')).code).toBe(0)
  const file = path.join(folder, 's.timbang')
  const { call, close } = reopenBackend(file, { today: '2026-11-24' })
  await call('year.open', { year: 2027, rhythm: 'quarterly' })
  const preview = await call('plan.buildPreview', { year: 2027, fromYear: 2026 })
  close()
  const build = ['plans', 's.timbang', 'build', '--year', '2027']
  expect(await run(...build, '--dry-run', '--json')).toMatchObject({ code: 0, json: preview })
  expect(await run(...build, '--json')).toMatchObject({ code: 0, json: preview })
  expect((await run(...build, '--json')).json).toMatchObject({ changed: 0 })
  const library = ['plans', 's.timbang', 'library', '--year', '2026', '--json']
  const proposed = (await run(...library, '--dry-run')).json
  expect(proposed).toMatchObject({ added: 0, known: 0 })
  expect((await run(...library)).json).toMatchObject({ added: proposed.proposals.length })
  const { json } = await run('plans', 's.timbang', 'matrix', '--year', '2027', '--json')
  expect(json[0]).toMatchObject({ year: 2027, level: 'indicator', gaps: { columns: expect.any(Array) } })
  const ofUnit = ['plans', 's.timbang', 'matrix', '--year', '2027', '--unit', 'seksi pelayanan umum']
  expect((await run(...ofUnit)).out.split('\n').length).toBeGreaterThan(2)
  expect((await run('plans', 's.timbang', 'lain', '--year', '2027')).code).toBe(2)
})
