import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { fileStem } from '#electron/host/office-shelf.ts'
import type { AppEvent } from '#shared/api/events.ts'
import { damageTable } from '#tests/damaged-file.ts'
import { newFolder, startHost } from '#tests/host-folders.ts'

// offices open in threads of their own, which takes its time on a busy machine
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const office = { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' } as const
const hosts: ReturnType<typeof startHost>[] = []

function start(...args: Parameters<typeof startHost>) {
  const started = startHost(...args)
  hosts.push(started)
  return started
}
afterEach(async () => {
  for (const { host, bugs } of hosts.splice(0)) {
    await host.close()
    expect(bugs).toEqual([])
  }
})

describe('office files', () => {
  test('opening the office of yesterday again leaves the settings of this PC as they lie', async () => {
    const first = start()
    await first.call('office.new', office)
    await first.host.close()
    const settings = path.join(first.root, 'settings')
    const written = () => readdirSync(settings).map((name) => [name, statSync(path.join(settings, name)).ino])
    const before = written()
    expect(before.length).toBeGreaterThan(1)
    const again = start({}, first.root)
    await again.host.start({})
    expect((await again.call('office.list', {})).open?.fileName).toBe('kecamatan-rakumpit.timbang')
    expect(written()).toEqual(before)
  })

  test('a new office becomes a file in the folder Timbang and opens', async () => {
    const { call, root, host } = start()
    const events: AppEvent[] = []
    host.subscribe((event) => events.push(event))
    expect(await call('office.list', {})).toEqual({
      folder: path.join(root, 'Timbang'),
      offices: [],
      hasDialog: false,
    })
    const file = await call('office.new', office)
    expect(file).toMatchObject({ fileName: 'kecamatan-rakumpit.timbang', sample: false })
    expect(await call('office.get', {})).toMatchObject({ name: office.name })
    const listed = await call('office.list', {})
    expect(listed.offices).toMatchObject([{ id: file.id, fileName: file.fileName }])
    expect(listed.open?.id).toBe(file.id)
    expect(events).toEqual([{ topic: 'office' }])
    expect(await call('app.about', {})).toEqual({
      version: '9.9.9',
      carrier: 'loopback',
      file: file.fileName,
      updates: 'notInstalled',
    })
  })

  test('an office file from elsewhere comes in as a copy and opens; anything else leaves nothing behind', async () => {
    const { call, root } = start()
    const elsewhere = path.join(root, 'usb.timbang')
    createOffice(elsewhere, { ...office, name: 'Kecamatan Pahandut' })
    const base64 = readFileSync(elsewhere).toString('base64')
    const added = await call('office.add', { name: 'Usb Kantor.timbang', base64 })
    expect(added).toMatchObject({ fileName: 'usb-kantor.timbang', folder: path.join(root, 'Timbang') })
    expect(await call('office.get', {})).toMatchObject({ name: 'Kecamatan Pahandut' })
    const foreign = Buffer.from('no database at all, though long enough to be read').toString('base64')
    await expect(call('office.add', { name: 'surat.timbang', base64: foreign })).rejects.toMatchObject({
      code: 'invalid',
      params: { name: 'surat.timbang' },
    })
    damageTable(elsewhere, 'evaluation')
    const broken = readFileSync(elsewhere).toString('base64')
    await expect(call('office.add', { name: 'surat.timbang', base64: broken })).rejects.toMatchObject({
      key: 'error.file.damaged',
      params: { name: 'surat.timbang' },
    })
    expect(readdirSync(path.join(root, 'Timbang')).filter((name) => name.startsWith('surat'))).toEqual([])
    // the one that was open still is
    expect(await call('office.get', {})).toMatchObject({ name: 'Kecamatan Pahandut' })
  })

  test("this PC's own dialog opens a file where it lies, and choosing nothing changes nothing", async () => {
    const chosen: (string | undefined)[] = [undefined]
    const { call, root } = start({ chooseFile: () => Promise.resolve(chosen[0]) })
    expect((await call('office.list', {})).hasDialog).toBe(true)
    expect(await call('office.choose', {})).toBeNull()
    expect((await call('office.list', {})).open).toBeUndefined()
    chosen[0] = path.join(root, 'usb.timbang')
    createOffice(chosen[0], office)
    expect(await call('office.choose', {})).toMatchObject({ fileName: 'usb.timbang', folder: root })
  })

  test('an existing file is never overwritten', async () => {
    const { call } = start()
    const names = []
    for (let n = 0; n < 3; n++) names.push((await call('office.new', office)).fileName)
    expect(names).toEqual([
      'kecamatan-rakumpit.timbang',
      'kecamatan-rakumpit-2.timbang',
      'kecamatan-rakumpit-3.timbang',
    ])
    expect((await call('office.list', {})).offices).toHaveLength(3)
  })

  test.each([
    ['Kantor Camat "Ñ" / Pusat', 'kantor-camat-n-pusat'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'kantor'],
    ['…', 'kantor'],
  ])('the office %j is kept as %s', (name, stem) => {
    expect(fileStem(name)).toBe(stem)
  })

  test('opening another office closes the first one', async () => {
    const { call } = start()
    const first = await call('office.new', office)
    await call('office.new', { ...office, name: 'Kecamatan Lain' })
    openBackend(path.join(first.folder, first.fileName)).close()
    await call('office.open', { id: first.id })
    expect(await call('office.get', {})).toMatchObject({ name: office.name })
  })

  test('a page opens files by id only, never by a path', async () => {
    const { send, root } = start()
    const file = path.join(root, 'lain.timbang')
    createOffice(file, office)
    for (const id of [file, '../lain.timbang', 'abc'])
      expect(await send('office.open', { id: id.slice(0, 40) })).toMatchObject({
        error: { code: 'not_found' },
      })
    expect(await send('office.new', { ...office, file })).toMatchObject({ error: { code: 'invalid' } })
  })

  test('without an open office everything else says so', async () => {
    const { call, send } = start()
    const closed = { ok: false, error: { code: 'conflict', key: 'error.office.notOpen' } }
    expect(await send('office.get', {})).toMatchObject(closed)
    await call('office.new', office)
    expect(await call('office.close', {})).toBeNull()
    expect(await send('office.get', {})).toMatchObject(closed)
    expect((await call('office.list', {})).open).toBeUndefined()
  })

  test('input that is nested without end is refused like any other, with an office open or not', async () => {
    const { call, send, bugs } = start()
    const root: Record<string, unknown> = {}
    let inner = root
    for (let depth = 0; depth < 5000; depth++) inner = inner['a'] = {}
    for (const name of ['office.open', 'office.new'])
      expect(await send(name, root)).toMatchObject({ error: { code: 'invalid' } })
    await call('office.new', office)
    expect(await send('employee.get', root)).toMatchObject({ error: { code: 'invalid' } })
    expect(bugs).toEqual([])
  })

  test('what is asked while an office is opening is answered once it is open', async () => {
    const { call } = start()
    const opening = call('office.new', office)
    expect(await call('office.get', {})).toMatchObject({ name: office.name })
    await opening
  })

  test('the office that was open last opens again at the next start, unless it was closed', async () => {
    const first = start()
    const file = await first.call('office.new', office)
    await first.host.close()
    const second = start({}, first.root)
    await second.host.start({})
    expect((await second.call('office.list', {})).open?.id).toBe(file.id)
    await second.call('office.close', {})
    const third = start({}, first.root)
    await third.host.start({})
    expect((await third.call('office.list', {})).open).toBeUndefined()
  })

  test('a file outside the folder is known once this PC opened it', async () => {
    const { host, call, root } = start()
    const elsewhere = path.join(newFolder(), 'lain.timbang')
    createOffice(elsewhere, office)
    const { id } = await host.openPath(elsewhere)
    await call('office.close', {})
    const next = start({}, root)
    expect((await next.call('office.list', {})).offices).toMatchObject([{ id }])
    expect(await next.call('office.open', { id })).toMatchObject({ id })
  })
})

describe('a file that cannot be opened is refused by name, left as it is, and the open office stays', () => {
  async function refuse(make: (file: string) => unknown, key: string) {
    const { call, send, host, root } = start()
    await call('office.new', office)
    const file = path.join(root, 'Timbang', 'rusak.timbang')
    const release = make(file)
    const before = existsSync(file) ? readFileSync(file) : undefined
    await expect(host.openPath(file)).rejects.toMatchObject({ key, params: { name: 'rusak.timbang' } })
    const listed = (await call('office.list', {})).offices.find(
      ({ fileName }) => fileName === 'rusak.timbang',
    )
    if (listed) expect(await send('office.open', { id: listed.id })).toMatchObject({ error: { key } })
    expect(existsSync(file) ? readFileSync(file) : undefined).toEqual(before)
    expect(await call('office.get', {})).toMatchObject({ name: office.name })
    if (typeof release === 'function') release()
  }

  test('no database', () => refuse((file) => writeFileSync(file, 'bukan '.repeat(999)), 'error.file.foreign'))
  test('truncated', () =>
    refuse((file) => {
      createOffice(file, office)
      truncateSync(file, 20_000)
    }, 'error.file.damaged'))
  test('damaged in its middle', () =>
    refuse((file) => {
      createOffice(file, office)
      damageTable(file, 'evaluation')
    }, 'error.file.damaged'))
  test('from a newer Timbang', () =>
    refuse((file) => {
      createOffice(file, office)
      const bytes = readFileSync(file)
      // user_version of a SQLite file: four bytes at 60
      bytes.writeUInt32BE(9999, 60)
      writeFileSync(file, bytes)
    }, 'error.file.newer'))
  test('held by another program', () =>
    refuse((file) => {
      createOffice(file, office)
      const other = openBackend(file)
      return () => other.close()
    }, 'error.file.held'))
  test('missing', () => refuse(() => {}, 'error.file.missing'))
})

describe('an office that the program starts with', () => {
  test('answers before its file is checked; found damaged, what can be read of it stays open, nothing is written and the page is told', async () => {
    const { call, send, host, root } = start()
    const other = await call('office.new', office)
    await call('office.close', {})
    const file = path.join(root, 'Timbang', 'rusak.timbang')
    createOffice(file, office)
    damageTable(file, 'evaluation')
    const before = readFileSync(file)
    const told = new Promise<AppEvent>((resolve) => {
      // the first says that it is open, the second that what can be read of it is
      let count = 0
      host.subscribe((event) => event.topic === 'office' && ++count === 2 && resolve(event))
    })
    await host.start({ file })
    expect(await call('office.get', {})).toMatchObject({ name: office.name })
    const damaged = { key: 'error.file.damaged', params: { name: 'rusak.timbang' } }
    const written = await send('unit.save', { name: 'Seksi Baru', kind: 'section', active: true })
    // the answer of the check, or that the office is closed already
    expect([damaged.key, 'error.office.notOpen']).toContain(written.ok ? undefined : written.error.key)
    await told
    const list = await call('office.list', {})
    expect(list).toMatchObject({
      open: { fileName: 'rusak.timbang' },
      damaged: { fileName: 'rusak.timbang' },
      condition: { readOnly: { key: 'error.readOnly.damaged', params: { name: 'rusak.timbang' } } },
    })
    expect(await call('office.get', {})).toMatchObject({ name: office.name })
    expect(await send('unit.save', { name: 'Seksi Baru', kind: 'section', active: true })).toMatchObject({
      error: { key: 'error.readOnly.damaged' },
    })
    expect(list.offices.map(({ id }) => id)).toContain(other.id)
    expect(readFileSync(file)).toEqual(before)
    await call('office.open', { id: other.id })
    expect((await call('office.list', {})).damaged).toBeUndefined()
  })

  test('but cannot be opened leaves none open and says why in the page', async () => {
    const { call, host, root } = start()
    const file = path.join(root, 'surat.timbang')
    await host.start({ file })
    expect((await call('office.list', {})).refused).toMatchObject({ key: 'error.file.missing' })
    writeFileSync(file, 'bukan basis data '.repeat(500))
    await host.start({ file })
    expect(await call('office.list', {})).toMatchObject({
      refused: { key: 'error.file.foreign', params: { name: 'surat.timbang' } },
    })
    expect((await call('office.list', {})).open).toBeUndefined()
  })

  test('is the sample where that is asked for', async () => {
    const { call, host } = start()
    await host.start({ sample: true })
    expect(await call('office.get', {})).toMatchObject({ sample: true })
  })
})

describe('the sample office', () => {
  test('opens by one call, keeps what was changed, and is made afresh on demand', async () => {
    const { call } = start()
    const file = await call('office.openSample', {})
    expect(file).toMatchObject({ fileName: 'contoh.timbang', sample: true })
    const { sample, rowVersion, years, employees, ...fields } = await call('office.get', {})
    expect(sample).toBe(true)
    expect([years.length, employees]).not.toContain(0)
    await call('office.save', { ...fields, name: 'Diubah', rowVersion })
    await call('office.close', {})
    await call('office.openSample', { reset: false })
    expect((await call('office.get', {})).name).toBe('Diubah')
    await call('office.openSample', { reset: true })
    expect((await call('office.get', {})).name).toBe(fields.name)
  })
})

describe('what is the sample is said by the file, never by its name', () => {
  test('an office named Contoh is nobody’s sample: it is not called one and no reset touches it', async () => {
    const { call, root } = start()
    const own = await call('office.new', { ...office, name: 'Contoh' })
    expect(own).toMatchObject({ fileName: 'contoh.timbang', sample: false })
    await call('office.close', {})
    const file = path.join(own.folder, own.fileName)
    const before = readFileSync(file)
    expect(await call('office.openSample', { reset: true })).toMatchObject({
      fileName: 'contoh-2.timbang',
      sample: true,
    })
    await call('office.openSample', { reset: true })
    expect(readFileSync(file)).toEqual(before)
    const again = start({}, root)
    expect(
      (await again.call('office.list', {})).offices
        .toSorted((a, b) => a.fileName.localeCompare(b.fileName))
        .map(({ fileName, sample }) => [fileName, sample]),
    ).toEqual([
      ['contoh-2.timbang', true],
      ['contoh.timbang', false],
    ])
  })

  test('a reset keeps a verified copy of what was in the sample', async () => {
    const { call, host } = start()
    const { folder } = await call('office.openSample', {})
    const { rowVersion } = await call('office.get', {})
    await call('office.save', { name: 'Diubah', rowVersion })
    await call('office.openSample', { reset: true })
    const kept = path.join(folder, 'cadangan')
    const copy = readdirSync(kept).find((name) => name.endsWith('.timbang'))
    await host.openPath(path.join(kept, copy!))
    expect((await call('office.get', {})).name).toBe('Diubah')
    expect(readdirSync(folder).filter((name) => /part|fresh/.test(name))).toEqual([])
  })

  test('a damaged sample gives way to a fresh one and stays under another name', async () => {
    const { call } = start()
    const { folder } = await call('office.openSample', {})
    await call('office.close', {})
    const file = path.join(folder, 'contoh.timbang')
    damageTable(file, 'evaluation')
    const damaged = readFileSync(file)
    await call('office.openSample', { reset: true })
    const aside = readdirSync(folder).find((name) => name.startsWith('contoh.timbang.rusak '))
    expect(readFileSync(path.join(folder, aside!))).toEqual(damaged)
    expect((await call('office.get', {})).employees).toBeGreaterThan(0)
  })
})

test.skipIf(process.platform === 'win32')(
  'nobody else on this PC can read an office or what is kept of it',
  async () => {
    const { call, root } = start()
    const { folder, fileName } = await call('office.openSample', {})
    await call('office.openSample', { reset: true })
    const kept = path.join(folder, 'cadangan')
    const files = [path.join(folder, fileName), path.join(kept, readdirSync(kept)[0]!)]
    const mode = (file: string) => (statSync(file).mode & 0o777).toString(8)
    expect(files.map(mode)).toEqual(['600', '600'])
    expect([folder, kept, path.join(root, 'settings')].map(mode)).toEqual(['700', '700', '700'])
  },
)

describe('preferences of this PC', () => {
  test('are kept between starts, each on its own', async () => {
    const { call, root } = start()
    expect(await call('preference.get', {})).toEqual({ language: 'id', theme: 'system', textScale: 1 })
    await call('preference.save', { language: 'en' })
    await call('preference.save', { theme: 'dark' })
    expect(await start({}, root).call('preference.get', {})).toEqual({
      language: 'en',
      theme: 'dark',
      textScale: 1,
    })
  })

  test.each(['{"language":"id"', '[]', '{"language":"fr"}', ''])(
    'damaged as %j they are forgotten',
    async (text) => {
      const root = newFolder()
      const settings = path.join(root, 'settings')
      mkdirSync(settings)
      for (const name of ['preferences.json', 'recent.json']) writeFileSync(path.join(settings, name), text)
      const { call } = start({}, root)
      expect(await call('preference.get', {})).toMatchObject({ language: 'id' })
      expect((await call('office.list', {})).offices).toEqual([])
      expect(await call('preference.save', { theme: 'dark' })).toMatchObject({ theme: 'dark' })
    },
  )

  test('wrong ones are refused at the field', async () => {
    expect(await start().send('preference.save', { theme: 'pink' })).toMatchObject({
      error: { code: 'invalid', fields: { theme: {} } },
    })
  })
})

test('a copied office is another file with an id of its own', async () => {
  const { call } = start()
  const file = await call('office.new', office)
  await call('office.close', {})
  copyFileSync(path.join(file.folder, file.fileName), path.join(file.folder, 'salinan.timbang'))
  const ids = (await call('office.list', {})).offices.map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})
