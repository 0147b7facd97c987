import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { newFolder, startHost } from '#tests/host-folders.ts'

// offices open in threads of their own, which takes its time on a busy machine
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' } as const
// backups by themselves are no part of this
const never = { startMs: 3_600_000, workMs: 3_600_000, oldMs: Number.MAX_SAFE_INTEGER, lookMs: 3_600_000 }
const hosts: ReturnType<typeof startHost>[] = []

function start(...args: Parameters<typeof startHost>) {
  const [options, ...root] = args
  const started = startHost({ backupTimes: never, ...options }, ...root)
  hosts.push(started)
  return started
}
afterEach(async () => {
  for (const { host, bugs } of hosts.splice(0)) {
    await host.close()
    expect(bugs).toEqual([])
  }
})

type Started = ReturnType<typeof start>
const own = ({ root }: Started) => path.join(root, 'Timbang', 'kecamatan-rakumpit.timbang')
const addUnit = async ({ call }: Started, name: string) => {
  const root = (await call('unit.list', {})).find(({ parentId }) => parentId === undefined)
  await call('unit.save', { name, kind: 'section', parentId: root!.id })
}

/** This PC's office with one unit, and a copy of it as it then was, in the same folder. */
async function officeAndCopy() {
  const started = start()
  await started.call('office.new', office)
  await addUnit(started, 'Seksi Pemerintahan')
  await started.call('office.close', {})
  const copy = path.join(started.root, 'Timbang', 'salinan.timbang')
  copyFileSync(own(started), copy)
  return { started, copy }
}

/** Edits the copy on another PC. */
async function editElsewhere(copy: string, unit: string) {
  const elsewhere = start()
  await elsewhere.host.openPath(copy)
  await addUnit(elsewhere, unit)
  await elsewhere.host.close()
}

const idOf = async ({ call }: Started, name: string) =>
  (await call('office.list', {})).offices.find(({ fileName }) => fileName === name)!.id

describe('a copy of an office that this PC knows', () => {
  test('opens without a question when it is the same, and when it goes on where this PC ended', async () => {
    const { started, copy } = await officeAndCopy()
    await started.call('office.open', { id: await idOf(started, 'salinan.timbang') })
    await started.call('office.close', {})
    await editElsewhere(copy, 'Seksi Sosial')
    // the copy is the one that was open last now; the first file is older than it
    expect(await started.send('office.open', { id: await idOf(started, 'salinan.timbang') })).toMatchObject({
      ok: true,
    })
  })

  test('that is older is refused with what the other holds beyond it, and opens when that is known', async () => {
    const { started } = await officeAndCopy()
    await started.call('office.open', { id: await idOf(started, 'kecamatan-rakumpit.timbang') })
    await addUnit(started, 'Seksi Sosial')
    const id = await idOf(started, 'salinan.timbang')
    expect(await started.send('office.open', { id })).toMatchObject({
      error: {
        code: 'conflict',
        key: 'error.lineage.older',
        params: { name: 'salinan.timbang', other: 'kecamatan-rakumpit.timbang', id },
      },
    })
    // the office that is open stays so
    expect((await started.call('office.list', {})).open?.fileName).toBe('kecamatan-rakumpit.timbang')
    expect(await started.call('backup.lineage', { id })).toMatchObject({
      departure: 'older',
      here: { fileName: 'salinan.timbang', since: { acts: 0 }, steps: [] },
      there: {
        fileName: 'kecamatan-rakumpit.timbang',
        since: { acts: 1, areas: [{ area: 'people', acts: 1 }] },
        steps: [{ operation: 'unit.save' }],
      },
      both: [],
    })
    await started.call('office.open', { id, departed: true })
    expect((await started.call('office.list', {})).open?.fileName).toBe('salinan.timbang')
  })

  test('that was edited elsewhere while this one went on is refused, with what each did and to whom both', async () => {
    const { started, copy } = await officeAndCopy()
    await started.call('office.open', { id: await idOf(started, 'kecamatan-rakumpit.timbang') })
    await addUnit(started, 'Seksi Sosial')
    await started.call('office.close', {})
    await editElsewhere(copy, 'Seksi Pelayanan Umum')
    const id = await idOf(started, 'salinan.timbang')
    expect(await started.send('office.open', { id })).toMatchObject({
      error: { key: 'error.lineage.branched', params: { id } },
    })
    const found = await started.call('backup.lineage', { id })
    expect(found).toMatchObject({
      departure: 'branched',
      here: { since: { acts: 1 }, steps: [{ operation: 'unit.save', object: 'Seksi Pelayanan Umum' }] },
      there: { since: { acts: 1 }, steps: [{ operation: 'unit.save', object: 'Seksi Sosial' }] },
    })
    expect(found.commonAt).toBeDefined()
  })

  test('is refused at the start of the program too, and by its own name when it is opened by path', async () => {
    const { started, copy } = await officeAndCopy()
    await started.call('office.open', { id: await idOf(started, 'kecamatan-rakumpit.timbang') })
    await addUnit(started, 'Seksi Sosial')
    const elsewhere = path.join(newFolder(), 'flashdisk')
    mkdirSync(elsewhere)
    const carried = path.join(elsewhere, 'kantor.timbang')
    copyFileSync(copy, carried)
    await expect(started.host.openPath(carried)).rejects.toMatchObject({ key: 'error.lineage.older' })
    // it is among the files then, so that the page can compare it
    expect(await idOf(started, 'kantor.timbang')).toBeDefined()
    await started.host.close()
    const again = start({}, started.root)
    await again.host.start({ file: carried })
    expect(await again.call('office.list', {})).toMatchObject({ refused: { key: 'error.lineage.older' } })
    expect((await again.call('office.list', {})).open).toBeUndefined()
  })

  test('put over the office itself is refused by what was noted of it', async () => {
    const { started, copy } = await officeAndCopy()
    const id = await idOf(started, 'kecamatan-rakumpit.timbang')
    await started.call('office.open', { id })
    await addUnit(started, 'Seksi Sosial')
    await started.call('office.close', {})
    copyFileSync(copy, own(started))
    expect(await started.send('office.open', { id })).toMatchObject({ error: { key: 'error.lineage.older' } })
    const found = await started.call('backup.lineage', { id })
    expect(found.departure).toBe('older')
    expect(found.there).toBeUndefined()
    // edited further elsewhere it is no older copy any more
    await editElsewhere(own(started), 'Seksi Lain')
    await editElsewhere(own(started), 'Seksi Lagi')
    expect(await started.send('office.open', { id })).toMatchObject({
      error: { key: 'error.lineage.branched' },
    })
  })

  test('opens where the office was only moved or renamed', async () => {
    const { started, copy } = await officeAndCopy()
    rmSync(copy)
    renameSync(own(started), copy)
    expect(await started.send('office.open', { id: await idOf(started, 'salinan.timbang') })).toMatchObject({
      ok: true,
    })
  })
})

test('an office that comes in as a copy and departs stays among the files and can be compared', async () => {
  const { started, copy } = await officeAndCopy()
  const base64 = readFileSync(copy).toString('base64')
  rmSync(copy)
  await started.call('office.open', { id: await idOf(started, 'kecamatan-rakumpit.timbang') })
  await addUnit(started, 'Seksi Sosial')
  const reply = await started.send('office.add', { name: 'lama.timbang', base64 })
  expect(reply).toMatchObject({ error: { key: 'error.lineage.older' } })
  expect(await started.call('backup.lineage', { id: await idOf(started, 'lama.timbang') })).toMatchObject({
    departure: 'older',
  })
})

test('what goes on from the known office has nothing to compare', async () => {
  const { started } = await officeAndCopy()
  const id = await idOf(started, 'salinan.timbang')
  expect(await started.send('backup.lineage', { id })).toMatchObject({
    error: { code: 'not_found', key: 'error.lineage.none' },
  })
})

test('a restored backup asks nothing, and the office that it was made of does afterwards', async () => {
  const { started } = await officeAndCopy()
  const id = await idOf(started, 'kecamatan-rakumpit.timbang')
  await started.call('office.open', { id })
  const backup = await started.call('backup.make', {})
  await addUnit(started, 'Seksi Sosial')
  await started.call('backup.restore', { id: backup.id })
  await started.call('office.close', {})
  expect(await started.send('office.open', { id })).toMatchObject({ ok: true })
})

test('a folder that is synchronised is said once on this PC, and stands in the settings afterwards', async () => {
  const synchronised = path.join(newFolder(), 'OneDrive - Pemerintah Kota')
  mkdirSync(synchronised)
  const started = start({}, synchronised)
  expect(await started.send('office.acceptPlace', {})).toMatchObject({
    error: { code: 'conflict', key: 'error.office.notOpen' },
  })
  await started.call('office.new', office)
  const folder = path.dirname(own(started))
  const notice = { key: 'condition.place.cloud', params: { folder } }
  expect((await started.call('office.list', {})).condition).toEqual({ notices: [notice] })
  await started.call('office.acceptPlace', {})
  expect((await started.call('office.list', {})).condition).toEqual({ notices: [] })
  await started.host.close()
  const again = start({}, synchronised)
  await again.host.start({})
  expect((await again.call('office.list', {})).condition).toEqual({ notices: [] })
  expect((await again.call('app.about', {})).place).toEqual(notice)
})
