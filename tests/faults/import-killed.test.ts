import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createOffice } from '#electron/host/office-file.ts'
import { reopenBackend } from '#tests/backend.ts'

const child = path.join(import.meta.dirname, 'import-child.ts')
const root = path.join(import.meta.dirname, '../..')

function officeAndList() {
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-killed-'))
  const office = path.join(folder, 'kantor.timbang')
  createOffice(office, { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  const lines = Array.from({ length: 1700 }, (_, index) => {
    const sequence = String((index % 999) + 1).padStart(3, '0')
    return `19860926201505${index < 999 ? 1 : 2}${sequence};Nama ${index};III/a;Seksi ${index % 9}`
  })
  const list = path.join(folder, 'pegawai.csv')
  writeFileSync(list, ['NIP;NAMA;GOLONGAN;UNIT KERJA', ...lines].join('\n'))
  return { office, list }
}

/** Starts the import in a process of its own and kills that when it says so. */
async function killAt(office: string, list: string, percent: number): Promise<void> {
  const running = spawn(process.execPath, [child, office, list, String(percent)], { cwd: root })
  const said: Buffer[] = []
  running.stderr.on('data', (data: Buffer) => said.push(data))
  const [first] = (await Promise.race([once(running.stdout, 'data'), once(running, 'exit')])) as [Buffer]
  expect(`${String(first)}${Buffer.concat(said).toString()}`).toMatch(/^saving \d+ of \d+\n$/)
  running.kill('SIGKILL')
  await once(running, 'exit')
}

describe('a program that is killed while it stores an import', () => {
  test.each([0, 30, 90])('after %i per cent leaves the office as it was before', async (percent) => {
    const { office, list } = officeAndList()
    const before = reopenBackend(office)
    const { contentHash } = await before.call('file.verify', {})
    before.close()
    await killAt(office, list, percent)
    const after = reopenBackend(office)
    const verified = await after.call('file.verify', {})
    expect(verified).toMatchObject({ ok: true, contentHash })
    expect(await after.call('import.batches', {})).toEqual([])
    expect((await after.call('employee.list', {})).total).toBe(0)
    after.close()
  })
})
