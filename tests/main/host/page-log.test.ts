import { copyFileSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openBackend } from '#electron/backend.ts'
import { runCli } from '#electron/cli/run-cli.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { reopenBackend } from '#tests/backend.ts'
import { newFolder, startHost } from '#tests/host-folders.ts'

vi.setConfig({ testTimeout: 60_000 })
const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' } as const
const started: ReturnType<typeof startHost>[] = []
afterEach(async () => {
  for (const { host } of started.splice(0)) await host.close()
})

/** A file whose log of pages was left by a crash, and the file as it was before it was at work. */
async function crashed() {
  const file = path.join(newFolder(), 'kantor.timbang')
  createOffice(file, office, { now: new Date('2026-01-10T08:00:00') })
  const working = reopenBackend(file)
  await working.call('year.open', { year: 2026, rhythm: 'monthly' })
  const left = path.join(newFolder(), 'kantor.timbang')
  for (const suffix of ['', '-wal']) copyFileSync(file + suffix, left + suffix)
  await working.call('year.open', { year: 2027, rhythm: 'monthly' })
  working.close()
  return { left, later: file }
}

test('what was stored is in the file itself once nobody has asked for two seconds, so that a copy of the open file is whole', async () => {
  const host = startHost()
  started.push(host)
  const { folder, fileName } = await host.call('office.new', office)
  const file = path.join(folder, fileName)
  await host.call('year.open', { year: 2026, rhythm: 'monthly' })
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
  await vi.waitFor(() => expect(statSync(`${file}-wal`).size).toBe(0), { timeout: 20_000 })
  const copy = path.join(newFolder(), 'salinan.timbang')
  copyFileSync(file, copy)
  const opened = reopenBackend(copy)
  expect((await opened.call('office.get', {})).years.map(({ year }) => year)).toEqual([2026, 2025])
  opened.close()
})

test('a log of pages that belongs to another state of the file is kept under a name of its own, and the page and the command line say so', async () => {
  const { left, later } = await crashed()
  // a copy from another day put over the file, as a clerk restores
  copyFileSync(later, left)
  const log = readFileSync(`${left}-wal`)
  const host = startHost()
  started.push(host)
  await host.host.openPath(left)
  const { condition } = await host.call('office.list', {})
  const [notice] = condition!.notices
  expect(notice).toMatchObject({ key: 'condition.log.strange', params: { name: 'kantor.timbang' } })
  expect(readFileSync(path.join(path.dirname(left), String(notice!.params!['kept'])))).toEqual(log)
  expect((await host.call('office.get', {})).years).toHaveLength(3)
  await host.host.close()

  writeFileSync(`${left}-wal`, log)
  const said = { out: '', err: '' }
  const code = await runCli(['verify', left, '--json'], {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    cwd: '.',
  })
  expect(code).toBe(0)
  expect(JSON.parse(said.out)).toMatchObject({ ok: true })
  expect(said.err).toContain('tidak dipakai dan tidak dihapus')
})

test('a log that a crash left is taken up, wherever both were copied or moved to', async () => {
  const { left } = await crashed()
  const moved = path.join(newFolder(), 'nama-lain.timbang')
  for (const suffix of ['', '-wal']) renameSync(left + suffix, moved + suffix)
  const opened = reopenBackend(moved)
  expect(opened.backend.condition.notices).toEqual([])
  expect((await opened.call('office.get', {})).years).toHaveLength(2)
  opened.close()
  expect(existsSync(`${moved}-wal`)).toBe(false)
})

test('a log that was damaged in its middle gives what stands before, and all of it is kept', async () => {
  const file = path.join(newFolder(), 'kantor.timbang')
  createOffice(file, office)
  const working = reopenBackend(file)
  for (const year of [2026, 2027, 2028, 2029]) await working.call('year.open', { year, rhythm: 'quarterly' })
  const left = path.join(newFolder(), 'kantor.timbang')
  for (const suffix of ['', '-wal']) copyFileSync(file + suffix, left + suffix)
  working.close()
  const log = readFileSync(`${left}-wal`)
  const middle = Math.floor(log.length / 2)
  log[middle] = log[middle]! ^ 0xff
  writeFileSync(`${left}-wal`, log)
  const opened = reopenBackend(left)
  const [notice] = opened.backend.condition.notices
  expect(notice?.key).toBe('condition.log.cut')
  expect(readFileSync(path.join(path.dirname(left), String(notice!.params!['kept'])))).toEqual(log)
  expect(await opened.call('file.verify', {})).toMatchObject({ ok: true })
  opened.close()
})

test('a log beside no file of ours is left as it is', () => {
  const file = path.join(newFolder(), 'lain.timbang')
  writeFileSync(file, 'bukan basis data '.repeat(500))
  writeFileSync(`${file}-wal`, 'catatan '.repeat(500))
  const before = readFileSync(`${file}-wal`)
  expect(() => openBackend(file)).toThrow(expect.objectContaining({ key: 'error.file.foreign' }))
  expect(readFileSync(`${file}-wal`)).toEqual(before)
})
