import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { mountsIn } from '#electron/backup/drives.ts'
import { copyToSecond, isThere } from '#electron/safety/second-place.ts'
import { contract } from '#shared/api/contract.ts'
import { permissionsOf, roles } from '#shared/api/permission.ts'
import type { SecondState } from '#shared/backup/backup.ts'
import { addAccount, type Ask, passwords, signInAs, turnOn } from '#tests/accounts.ts'
import { newFolder, startHost } from '#tests/host-folders.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' } as const
const times = { startMs: 1e8, workMs: 1e8, oldMs: 8 * 3_600_000, lookMs: 1e8 }
const hosts: ReturnType<typeof startHost>[] = []
const shown: string[] = []

/** A host with one drive plugged in. */
async function start() {
  const root = newFolder()
  const usb = path.join(root, 'usb')
  mkdirSync(usb)
  const showFolder = (folder: string) => void shown.push(folder)
  const started = startHost({ backupTimes: times, drives: () => [usb], showFolder }, root)
  hosts.push(started)
  await started.call('office.new', office)
  const { call } = started
  const [drive] = (await call('backup.drives', {})).drives
  const settled = () => vi.waitFor(async () => expect((await second()).behindSince).toBeUndefined(), 60_000)
  const second = async () => (await call('backup.state', {})).second!
  const choose = async (recipients: string[] = []) =>
    (await call('backup.chooseSecond', { drive: drive!.id, recipients }))!
  const addUnit = async (name: string) => {
    const [unit] = await call('unit.list', {})
    await call('unit.save', { name, kind: 'section', parentId: unit!.id })
  }
  const book = path.join(root, 'settings', 'backups.json')
  return { ...started, usb, drive: drive!, second, settled, choose, addUnit, book }
}

afterEach(async () => {
  for (const { host, bugs } of hosts.splice(0)) {
    await host.close()
    expect(bugs).toEqual([])
  }
})

const filesIn = ({ folder }: SecondState) =>
  readdirSync(folder)
    .filter((name) => /\.timbang(\.age)?$/.test(name))
    .toSorted()

describe('a second drive', () => {
  test('is chosen from those that are plugged in, gets what there is at once and every backup after that, and the list says what lies where', async () => {
    const started = await start()
    const { call, usb, second, settled } = started
    const first = await call('backup.make', {})
    const chosen = await started.choose()
    expect(chosen).toMatchObject({ isThere: true, encrypted: false, overdue: false })
    expect(chosen.behindSince).toBeUndefined()
    expect(chosen.folder.startsWith(path.join(usb, 'Cadangan Timbang', 'kecamatan-rakumpit '))).toBe(true)
    await started.addUnit('Seksi Satu')
    const next = await call('backup.make', {})
    await settled()
    expect(filesIn(await second())).toEqual([first.fileName, next.fileName].toSorted())
    for (const { fileName, folder } of [first, next])
      expect(readFileSync(path.join(chosen.folder, fileName))).toEqual(
        readFileSync(path.join(folder, fileName)),
      )
    expect((await call('backup.list', {})).map(({ lies }) => lies)).toEqual(['both', 'both'])
    rmSync(path.join(next.folder, next.fileName))
    expect((await call('backup.list', {})).map(({ lies }) => lies)).toEqual(['second', 'both'])
  })

  test('that is away is no failure but a state, is told of after a week, and is caught up with when it is there again', async () => {
    const started = await start()
    const { call, usb, second } = started
    await call('backup.make', {})
    const { folder } = await started.choose()
    renameSync(usb, `${usb}.dicabut`)
    await started.addUnit('Seksi Satu')
    await call('backup.make', {})
    await vi.waitFor(async () => expect((await second()).behindSince).toBeDefined(), 60_000)
    expect(await second()).toMatchObject({ isThere: false, overdue: false })
    expect((await second()).failed).toBeUndefined()
    await expect(call('backup.copySecond', {})).rejects.toMatchObject({ key: 'error.backup.away' })
    const { copiedAt } = await second()
    writeFileSync(
      started.book,
      readFileSync(started.book, 'utf8').replaceAll(copiedAt!, '2020-01-01T00:00:00.000Z'),
    )
    expect(await second()).toMatchObject({ overdue: true, behindSince: '2020-01-01T00:00:00.000Z' })

    // another stick under the same name is not it
    mkdirSync(folder, { recursive: true })
    await expect(call('backup.copySecond', {})).rejects.toMatchObject({ key: 'error.backup.away' })
    expect(readdirSync(folder)).toEqual([])
    rmSync(usb, { recursive: true })
    renameSync(`${usb}.dicabut`, usb)
    expect(await call('backup.copySecond', {})).toMatchObject({ isThere: true, overdue: false })
    expect(filesIn(await second())).toHaveLength(2)
  })

  test('that is pulled out in the middle of a copy holds nothing half and is away', async () => {
    const started = await start()
    const { call, usb } = started
    const file = await call('backup.make', {})
    const place = await started.choose()
    rmSync(path.join(place.folder, file.fileName))
    const { mark } = JSON.parse(readFileSync(path.join(place.folder, 'cadangan-timbang.json'), 'utf8')) as {
      mark: string
    }
    const second = { folder: place.folder, mark, recipients: [] }
    const officeFile = path.join(path.dirname(file.folder), 'kecamatan-rakumpit.timbang')
    const pull = () => existsSync(usb) && renameSync(usb, `${usb}.dicabut`)
    expect(await copyToSecond(officeFile, second, new Date(), pull)).toEqual({ outcome: 'away' })
    renameSync(`${usb}.dicabut`, usb)
    expect(isThere(second)).toBe(true)
    expect(filesIn(place)).toEqual([])
    expect((await call('backup.copySecond', {})).behindSince).toBeUndefined()
    // what was half there was swept by the next copy
    expect(readdirSync(place.folder).filter((name) => name.includes('.part'))).toEqual([])
    expect(filesIn(place)).toEqual([file.fileName])
  })

  test('gets what is made after the clock was set right, although a copy of a wrong clock is there', async () => {
    const started = await start()
    const { call, second, settled } = started
    const wrong = await call('backup.make', {})
    const future = wrong.fileName.replace(wrong.stamp, '2099-01-01 08.00.00')
    for (const ending of ['', '.json'])
      renameSync(path.join(wrong.folder, wrong.fileName + ending), path.join(wrong.folder, future + ending))
    await started.choose()
    await started.addUnit('Seksi Satu')
    const made = await call('backup.make', {})
    await settled()
    expect(filesIn(await second())).toEqual([made.fileName, future].toSorted())
    expect(await call('backup.state', {})).toMatchObject({ count: 2, newest: { fileName: made.fileName } })
  })

  test('without room says how much is needed, and holds up no backup on this PC', async () => {
    const started = await start()
    const { call, second } = started
    const { folder } = await started.choose()
    const made = await call('backup.make', {})
    rmSync(path.join(folder, made.fileName), { force: true })
    // so long that no disk has the room, and by its note as long as it should be
    const file = path.join(made.folder, made.fileName)
    const sizeBytes = 2 ** 43
    truncateSync(file, sizeBytes)
    const note = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as object
    writeFileSync(`${file}.json`, JSON.stringify({ ...note, sizeBytes }))
    await vi.waitFor(async () => {
      await expect(call('backup.copySecond', {})).rejects.toMatchObject({ key: 'error.backup.noSpace' })
    }, 30_000)
    expect((await second()).failed?.failure).toMatchObject({
      key: 'error.backup.noSpace',
      params: { needed: Math.ceil((sizeBytes + 16 * 1024 * 1024) / 1_000_000) },
    })
    expect(filesIn(await second())).toEqual([])
    await started.addUnit('Seksi Satu')
    expect(await call('backup.make', {})).toMatchObject({ damaged: false })
  })

  test('can be left again, and what lies there stays; without one nothing is copied', async () => {
    const started = await start()
    const { call } = started
    await call('backup.make', {})
    const { folder } = await started.choose()
    await call('backup.forgetSecond', {})
    expect((await call('backup.state', {})).second).toBeUndefined()
    expect(readdirSync(folder).length).toBeGreaterThan(1)
    await expect(call('backup.copySecond', {})).rejects.toMatchObject({ key: 'error.backup.noSecond' })
  })

  test('a drive that is gone, a key that is none and no dialog are refused or come to nothing', async () => {
    const { call, drive, choose } = await start()
    await expect(call('backup.chooseSecond', { drive: 'tidak-ada' })).rejects.toMatchObject({
      key: 'error.backup.noDrive',
    })
    await expect(choose(['age1bukankunci'])).rejects.toMatchObject({
      fields: { recipients: { key: 'error.backup.badRecipient' } },
    })
    expect(await call('backup.chooseSecond', {})).toBeNull()
    expect((await call('backup.state', {})).second).toBeUndefined()
    expect(drive.freeBytes).toBeGreaterThan(0)
  })
})

test('copies for a key cannot be read without it, say nothing of who works here, and are restored with it', async () => {
  const started = await start()
  const { call } = started
  const key = await generateX25519Identity()
  await started.addUnit('Seksi Satu')
  const made = await call('backup.make', {})
  const place = await started.choose([await identityToRecipient(key)])
  expect(place.encrypted).toBe(true)
  expect(filesIn(place)).toEqual([`${made.fileName}.age`])
  const bytes = readFileSync(path.join(place.folder, `${made.fileName}.age`))
  expect(bytes.includes('Seksi Satu')).toBe(false)
  expect(readFileSync(path.join(place.folder, `${made.fileName}.age.json`), 'utf8')).not.toContain('Pemilik')

  await started.addUnit('Seksi Dua')
  rmSync(path.join(made.folder, made.fileName))
  const there = (await call('backup.list', {})).find(({ lies }) => lies === 'second')!
  expect(there).toMatchObject({ encrypted: true, damaged: false })
  expect(await call('backup.compare', { id: there.id })).toMatchObject({ standing: 'behind' })
  expect(await call('backup.check', { id: there.id })).toMatchObject({ damaged: false })
  await expect(call('backup.restore', { id: there.id })).rejects.toMatchObject({
    fields: { passphrase: { key: 'error.backup.needsPassphrase' } },
  })
  for (const wrong of [await generateX25519Identity(), 'AGE-SECRET-KEY-1RUSAK', 'sandi yang salah'])
    await expect(call('backup.restore', { id: there.id, passphrase: wrong })).rejects.toMatchObject({
      fields: { passphrase: { key: 'error.backup.wrongPassphrase' } },
    })
  expect(await call('unit.list', {})).toHaveLength(3)
  await call('backup.restore', { id: there.id, passphrase: key })
  expect(await call('unit.list', {})).toHaveLength(2)
})

test('the folder of the backups is shown where this PC can do so', async () => {
  const { call } = await start()
  const { folder, canShow } = await call('backup.state', {})
  expect(canShow).toBe(true)
  await call('backup.showFolder', {})
  expect(shown.at(-1)).toBe(folder)
})

test('each operation on backups asks its permission of every role', async () => {
  const { host, call, drive } = await start()
  const ask: Ask = (carrier, name, input) => host.call(carrier, name, input)
  const unitId = (await call('unit.list', {}))[0]!.id
  const person = async (name: string) =>
    (await call('employee.save', { name, unitId, employeeType: 'nonAsn', positionKind: 'pelaksana' })).id
  const people = { head: await person('Ani'), employee: await person('Budi') }
  await turnOn(ask)
  await signInAs(ask, 'officeHead', 'camat', passwords.officeHead)
  await signInAs(ask, 'clerk', 'admin', passwords.clerk)
  await addAccount(ask, { role: 'head', employeeId: people.head })
  await addAccount(ask, { role: 'employee', employeeId: people.employee })
  for (const role of ['secretary', 'auditor'] as const) await addAccount(ask, { role })
  const inputs = {
    'backup.state': {},
    'backup.list': {},
    'backup.check': { id: 'tidak-ada' },
    'backup.compare': { id: 'tidak-ada' },
    'backup.restore': { id: 'tidak-ada' },
    'backup.make': {},
    'backup.drives': {},
    'backup.showFolder': {},
    'backup.chooseSecond': { drive: drive.id },
    'backup.copySecond': {},
    'backup.forgetSecond': {},
  } as const
  for (const role of roles.filter((known) => known !== 'owner'))
    for (const name of Object.keys(inputs) as (keyof typeof inputs)[]) {
      const reply = await ask(role, name, inputs[name])
      const isForbidden = !reply.ok && reply.error.code === 'forbidden'
      expect([role, name, isForbidden]).toEqual([
        role,
        name,
        !permissionsOf[role].has(contract[name].permission),
      ])
    }
})

test('drives are read from the table of mounts, with spaces in their names, and never one that may only be read', () => {
  const table = [
    '/dev/sda1 / ext4 rw 0 0',
    'tmpfs /run tmpfs rw 0 0',
    String.raw`/dev/sdb1 /media/ani/FLASH\040DISK vfat rw 0 0`,
    '/dev/sdc1 /run/media/ani/HDD ntfs3 rw 0 0',
    '/dev/sdd1 /mnt/cadangan ext4 rw 0 0',
    '/dev/sr0 /media/ani/CD iso9660 ro,nosuid 0 0',
  ].join('\n')
  expect(mountsIn(table)).toEqual(['/media/ani/FLASH DISK', '/run/media/ani/HDD', '/mnt/cadangan'])
})
