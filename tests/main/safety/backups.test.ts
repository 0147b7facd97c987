import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeBackup } from '#electron/safety/backup.ts'
import { backupFolderOf } from '#electron/safety/backup-places.ts'
import { listBackups, listFolder, thinFolder } from '#electron/safety/backups.ts'
import { startBackend } from '#tests/backend.ts'

const at = (text: string) => new Date(text)

async function officeWith(times: readonly string[]) {
  const started = startBackend()
  const folder = backupFolderOf(started.file)
  for (const time of times)
    await makeBackup({ source: started.file, folder, occasion: 'timer', now: at(time) })
  return { ...started, folder }
}

test('backups lie in the folder cadangan beside the office and are listed newest first with what each holds', async () => {
  const { file, folder, call, close } = await officeWith(['2026-11-24T08:00:00'])
  expect(folder).toBe(path.join(path.dirname(file), 'cadangan'))
  const [unit] = await call('unit.list', {})
  await call('unit.save', { name: 'Seksi Uji', kind: 'section', parentId: unit!.id })
  await makeBackup({ source: file, folder, occasion: 'close', now: at('2026-11-24T09:30:00') })
  const [newest, older] = listBackups(file)
  expect(newest).toMatchObject({
    fileName: 'kantor 2026-11-24 09.30.00.timbang',
    stamp: '2026-11-24 09.30.00',
    occasion: 'close',
    encrypted: false,
    checked: 'copy',
    damaged: false,
    holds: {
      office: 'Kecamatan Rakumpit',
      people: 0,
      lastChange: { operation: 'unit.save', who: 'Pemilik' },
    },
  })
  expect(newest!.holds!.events).toBe(older!.holds!.events + 1)
  expect(newest!.holds!.rows).toBe(older!.holds!.rows + 1)
  expect(newest!.holds!.head).toBe((await call('file.verify', {})).head)
  close()
})

test('a copy without a note says what it holds by itself; what is no office is listed as damaged, and one cut short too', async () => {
  const { file, folder, close } = await officeWith(['2026-11-24T08:00:00', '2026-11-24T09:00:00'])
  const [newest, older] = listBackups(file)
  const copied = path.join(folder, 'kantor 2019-01-02 08.00.00.timbang')
  copyFileSync(path.join(folder, newest!.fileName), copied)
  writeFileSync(path.join(folder, 'kantor 2019-01-01 08.00.00.timbang'), 'hanya surat')
  writeFileSync(path.join(folder, older!.fileName), 'terpotong')
  const found = listBackups(file)
  expect(found.map(({ damaged, occasion }) => [damaged, occasion])).toEqual([
    [false, 'timer'],
    [true, 'timer'],
    [false, undefined],
    [true, undefined],
  ])
  expect(found[2]!.holds).toEqual(newest!.holds)
  // reading it left nothing beside it
  expect(readdirSync(folder).filter((name) => /-wal|-shm/.test(name))).toEqual([])
  close()
})

test("another office's backups in the same folder are not listed, and no folder holds none", async () => {
  const { file, folder, close } = await officeWith([])
  expect(listBackups(file)).toEqual([])
  mkdirSync(folder)
  await makeBackup({ source: file, folder, occasion: 'hand', now: at('2026-11-24T08:00:00') })
  const [own] = listBackups(file)
  for (const ending of ['', '.json'])
    renameSync(
      path.join(folder, own!.fileName + ending),
      path.join(folder, own!.fileName.replace('kantor', 'kantor lain') + ending),
    )
  expect(listBackups(file)).toEqual([])
  expect(listFolder(folder)).toHaveLength(1)
  close()
})

test('thinning removes what the rule lets go with its note, and notes without a backup, and nothing else', async () => {
  const { file, folder, close } = await officeWith(
    ['07', '08', '09', '10', '11'].map((hour) => `2026-11-24T${hour}:00:00`),
  )
  const foreign = ['catatan.txt', 'kantor lain 2019-01-01 08.00.00.timbang', '.kantor lain.timbang.part']
  for (const name of foreign) writeFileSync(path.join(folder, name), 'bukan milik kantor ini')
  writeFileSync(path.join(folder, 'kantor 2026-11-20 08.00.00.timbang.json'), '{}')
  thinFolder(folder, 'kantor', at('2026-11-24T11:30:00'))
  const kept = ['09', '10', '11'].map((hour) => `kantor 2026-11-24 ${hour}.00.00.timbang`)
  expect(readdirSync(folder).toSorted()).toEqual(
    [...kept.flatMap((name) => [name, `${name}.json`]), ...foreign].toSorted(),
  )
  expect(listBackups(file)).toHaveLength(3)
  close()
})

test.skipIf(process.platform === 'win32')('nobody else on this PC reads a backup', async () => {
  const { file, folder, close } = await officeWith(['2026-11-24T08:00:00'])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(path.join(folder, listBackups(file)[0]!.fileName)).mode & 0o777).toBe(0o600)
  close()
})

test('a backup that is made while the office is being written holds the moment at which it began', async () => {
  const { file, folder, call, close } = await officeWith([])
  const [unit] = await call('unit.list', {})
  const before = await call('file.verify', {})
  const making = makeBackup({ source: file, folder, occasion: 'timer', now: at('2026-11-24T08:00:00') })
  for (let n = 0; n < 5; n++)
    await call('unit.save', { name: `Seksi ${n}`, kind: 'section', parentId: unit!.id })
  const { note, contentHash } = await making
  expect(contentHash).toBe(before.contentHash)
  expect(note.holds.head).toBe(before.head)
  rmSync(folder, { recursive: true })
  expect(existsSync(folder)).toBe(false)
  close()
})
