import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, expect, test, vi } from 'vitest'
import { damageTable } from '#tests/damaged-file.ts'
import { startHost } from '#tests/host-folders.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' } as const
const section = { name: 'Seksi Umum', kind: 'section' } as const
let started: ReturnType<typeof startHost>
afterEach(async () => {
  await started.host.close()
  expect(started.bugs).toEqual([])
})

/** An office with a backup and a change since, which is closed and then damaged. */
async function damagedOffice(damage: (file: string) => void) {
  started = startHost()
  const { call, host } = started
  const { fileName, folder } = await call('office.new', office)
  await call('backup.make', {})
  const [root] = await call('unit.list', {})
  await call('unit.save', { ...section, parentId: root!.id })
  await call('office.close', {})
  const file = path.join(folder, fileName)
  damage(file)
  const bytes = readFileSync(file)
  await host.start({ file })
  return { file, folder, bytes, call }
}
const list = () => started.call('office.list', {})

function dropTable(file: string, table: string): void {
  const sqlite = new Sqlite(file)
  sqlite.pragma('foreign_keys = OFF')
  sqlite.exec(`DROP TABLE "${table}"`)
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.pragma('journal_mode = DELETE')
  sqlite.close()
}

test('an office that lost a table opens for reading with all the others, and a backup takes its place', async () => {
  const { call, file } = await damagedOffice((one) => dropTable(one, 'holiday'))
  const { open, damaged, condition } = await list()
  expect(open?.id).toBe(damaged?.id)
  expect(condition?.readOnly).toMatchObject({ key: 'error.readOnly.damaged' })
  expect((await call('unit.list', {})).map(({ name }) => name)).toContain(section.name)
  const backups = await call('backup.list', { office: damaged!.id })
  expect(backups).toMatchObject([{ occasion: 'close' }, { occasion: 'hand' }])
  const [, first] = backups
  await call('backup.compare', { id: first!.id, office: damaged!.id })
  await call('backup.restore', { id: first!.id, office: damaged!.id })
  const after = await list()
  expect([after.open?.id, after.damaged, after.condition?.readOnly]).toEqual([open!.id, undefined, undefined])
  expect((await call('unit.list', {})).map(({ name }) => name)).not.toContain(section.name)
  expect(await call('file.verify', {})).toMatchObject({ ok: true })
  // what it replaced is kept
  const kept = readdirSync(path.dirname(file)).filter((name) => name.includes('.rusak '))
  expect(kept).toHaveLength(1)
})

test('where nothing can be read the start page says so by name, beside the backups, one of which is restored', async () => {
  const { call } = await damagedOffice((one) => writeFileSync(one, readFileSync(one).fill(0)))
  const { open, refused, damaged } = await list()
  expect(open).toBeUndefined()
  expect(refused).toMatchObject({ key: 'error.file.foreign', params: { name: damaged!.fileName } })
  await expect(call('office.read', { id: damaged!.id })).rejects.toMatchObject({ key: 'error.file.foreign' })
  await expect(call('office.salvage', { id: damaged!.id })).rejects.toMatchObject({
    key: 'error.file.foreign',
  })
  const [newest] = await call('backup.list', { office: damaged!.id })
  expect(await call('backup.compare', { id: newest!.id, office: damaged!.id })).not.toHaveProperty('today')
  await call('backup.restore', { id: newest!.id, office: damaged!.id })
  expect((await list()).open?.id).toBe(damaged!.id)
  expect((await call('unit.list', {})).map(({ name }) => name)).toContain(section.name)
})

test('what can be read is saved into a new office, table by table; the damaged one stays as it is', async () => {
  const { call, file, folder, bytes } = await damagedOffice((one) => damageTable(one, 'criterion'))
  const events: number[] = []
  started.host.subscribe((event) => event.topic === 'progress' && events.push(event.done / event.total))
  // a page in the middle is found damaged after the first answers, when nobody asks for a while
  await call('office.get', {})
  await vi.waitUntil(async () => (await list()).damaged, { timeout: 60_000, interval: 500 })
  const { damaged } = await list()
  const { office: made, ...report } = await call('office.salvage', { id: damaged!.id, task: 'selamat' })
  expect(made.fileName).toBe('kecamatan-rakumpit-selamat.timbang')
  expect(report.tables.find(({ table }) => table === 'unit')).toEqual({ table: 'unit', saved: 2, lost: 0 })
  expect(report.tables.find(({ table }) => table === 'criterion')).not.toMatchObject({ lost: 0 })
  expect(report.comparedWith).toBeDefined()
  expect(events.length).toBeGreaterThan(10)
  expect(readFileSync(file)).toEqual(bytes)
  await call('office.open', { id: made.id })
  expect((await call('unit.list', {})).map(({ name }) => name)).toContain(section.name)
  expect(await call('file.verify', {})).toMatchObject({ ok: true })
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
})

test('a damaged office that is chosen while another is open leaves that one open and is offered to be read', async () => {
  const { call, file } = await damagedOffice((one) => damageTable(one, 'evaluation'))
  const other = await call('office.new', { ...office, name: 'Kecamatan Pahandut' })
  expect((await list()).damaged).toBeUndefined()
  const id = (await list()).offices.find(({ fileName }) => fileName === path.basename(file))!.id
  await expect(call('office.open', { id })).rejects.toMatchObject({ key: 'error.file.damaged' })
  expect(await list()).toMatchObject({ open: { id: other.id }, damaged: { id } })
  await call('office.read', { id })
  expect(await list()).toMatchObject({
    open: { id },
    condition: { readOnly: { key: 'error.readOnly.damaged' } },
  })
})

test('a file that never was an office is refused without more', async () => {
  started = startHost()
  const folder = path.join(started.root, 'Timbang')
  mkdirSync(folder)
  const file = path.join(folder, 'surat.timbang')
  writeFileSync(file, 'hanya sebuah surat '.repeat(500))
  await started.host.start({ file })
  expect(await list()).toMatchObject({ refused: { key: 'error.file.foreign' } })
  expect((await list()).damaged).toBeUndefined()
  expect(existsSync(`${file}-wal`)).toBe(false)
})

test('what waits beside an office that a check finds damaged is left there, and so is the office', async () => {
  const whole = startHost()
  const { fileName, folder } = await whole.call('office.new', office)
  const [root] = await whole.call('unit.list', {})
  await whole.call('unit.save', { ...section, parentId: root!.id })
  const bytes = readFileSync(path.join(folder, fileName))
  const log = readFileSync(path.join(folder, `${fileName}-wal`))
  await whole.host.close()
  expect(log.length).toBeGreaterThan(0)

  started = startHost()
  const file = path.join(started.root, fileName)
  const cutOff = bytes.subarray(0, bytes.length - 5 * 4096)
  writeFileSync(file, cutOff)
  writeFileSync(`${file}-wal`, log)
  await started.host.start({ file })
  expect(await started.send('file.verify', {})).toMatchObject({ error: { key: 'error.file.damaged' } })
  await started.host.close()
  expect(readFileSync(file).equals(cutOff)).toBe(true)
  expect(readFileSync(`${file}-wal`).equals(log)).toBe(true)
})
