import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { backupOffice } from '#electron/safety/backup.ts'
import { reopenBackend } from '#tests/backend.ts'
import { putSample } from '#tests/sample-file.ts'
import { openWorkbook } from '#tests/workbook.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'))
const file = path.join(folder, 'contoh.timbang')

beforeAll(async () => {
  await putSample(file)
}, 60_000)

/** Starts the command line and kills it after so many milliseconds, wherever it then is; resolves with its exit code or signal. */
async function killed(after: number, ...argv: string[]): Promise<number | string> {
  const child = spawn(path.join(root, 'node_modules/.bin/node'), ['electron/cli.ts', ...argv], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, INIT_CWD: folder },
  })
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? '')),
  )
  await Promise.race([wait(after), ended])
  child.kill('SIGKILL')
  return await ended
}

test('a report that is killed leaves the old file or the new one, never half of one', async () => {
  const out = path.join(folder, 'laporan.xlsx')
  const old = Buffer.from('laporan lama')
  for (const after of [200, 600, 1000, 1400, 1800, 60_000]) {
    writeFileSync(out, old)
    const how = await killed(after, 'report', 'contoh.timbang', '--year', '2026', '--out', 'laporan.xlsx')
    const found = readFileSync(out)
    if (!found.equals(old)) expect(openWorkbook(found).SheetNames).toHaveLength(8)
    if (how === 0) expect(found.equals(old)).toBe(false)
  }
  const { call, close } = reopenBackend(file)
  expect(await call('file.verify', {})).toMatchObject({ ok: true })
  close()
}, 180_000)

test('a backup that is killed leaves no file that bears a backup’s name and is none', async () => {
  for (const after of [300, 700, 1100, 1500])
    await killed(after, 'backup', 'contoh.timbang', '--to', 'cadangan')
  const kept = path.join(folder, 'cadangan')
  const now = new Date('2026-11-24T08:00:00')
  await backupOffice({ source: file, folder: kept, occasion: 'hand', now })
  for (const name of readdirSync(kept).filter((entry) => entry.endsWith('.timbang'))) {
    const copy = reopenBackend(path.join(kept, name))
    expect(await copy.call('file.verify', {})).toMatchObject({ ok: true })
    copy.close()
  }
}, 120_000)
