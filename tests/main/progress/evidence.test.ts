import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import yauzl from 'yauzl'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '#shared/api/contract.ts'
import { removableOf } from '#shared/progress/evidence.ts'
import { runCli } from '#electron/cli/run-cli.ts'
import { backupOffice } from '#electron/safety/backup.ts'
import { stemOf } from '#electron/safety/backup-places.ts'
import { reopenBackend } from '#tests/backend.ts'
import { ownSession, planned, raterSession, sessionOf, startPlanningOffice } from '#tests/planning-office.ts'
import { refusedWhole, undoneAndRedone } from '#tests/undone.ts'

let office: ReturnType<typeof startPlanningOffice>
let result: string
let indicator: string
beforeEach(async () => {
  office = startPlanningOffice({ today: '2025-03-12' })
  const plan = await planned(office.call, office.budi, { text: 'Arsip = tertata' })
  result = plan.resultId
  indicator = plan.indicatorId
})
afterEach(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const fileOf = (name: string, content: string) => ({
  name,
  base64: Buffer.from(content, 'latin1').toString('base64'),
})
const pdf = (content = 'arsip', name = 'arsip.pdf') => fileOf(name, `%PDF-1.7 ${content}`)
const add = (more: Partial<Input<'evidence.add'>> = {}) =>
  office.call('evidence.add', { workResultId: result, file: pdf(), ...more })
const ofBudi = () => ({ employeeId: office.budi, year: 2025 })
const list = () => office.call('evidence.list', ofBudi())
const locker = () => office.file.replace(/\.timbang$/, '.bukti')
const contents = () =>
  existsSync(locker())
    ? readdirSync(locker(), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
    : []
const refused = (act: () => Promise<unknown>) => refusedWhole(office.call, act)

describe('a piece of evidence', () => {
  test('is copied beside the office by the figure of its content, the same content once', async () => {
    await add()
    await add({ file: pdf('arsip', 'salinan.pdf') })
    await add({ file: pdf('lain') })
    const sums = ['%PDF-1.7 arsip', '%PDF-1.7 lain'].map((text) =>
      createHash('sha256').update(text).digest('hex'),
    )
    expect(contents().toSorted()).toEqual(
      sums.map((sum) => path.join(sum.slice(0, 2), `${sum}.pdf`)).toSorted(),
    )
    expect((await list()).map(({ name }) => name)).toEqual(['arsip.pdf', 'salinan.pdf', 'arsip.pdf'])
    expect((await list())[0]).toMatchObject({
      file: { kind: 'pdf', size: 14, state: 'there' },
      addedOn: '2025-03-12',
    })
  })

  test('hangs on a result, a line or the realisation of a period', async () => {
    const { call } = office
    const line = { date: '2025-03-03', workResultId: result, text: 'Arsip 2020 tertata' }
    const { id: progressEntryId, rowVersion } = await call('progress.save', line)
    await add({ progressEntryId })
    await add({ indicatorId: indicator, period: '2025-Q1' })
    expect(await list()).toMatchObject([
      { progressEntryId, entry: 'Arsip 2020 tertata' },
      { indicatorId: indicator, period: '2025-Q1' },
    ])
    expect(await call('evidence.list', { ...ofBudi(), indicatorId: indicator })).toHaveLength(1)
    expect(await refused(() => call('progress.remove', { id: progressEntryId, rowVersion }))).toMatchObject({
      key: 'progressEntry.error.holdsEvidence',
    })
  })

  test('is read back as it was, renamed and given a link, and taken away; each is undone', async () => {
    const { call } = office
    const { id } = await undoneAndRedone(call, () => add())
    expect(await call('evidence.read', { id })).toEqual(pdf())
    const link = 'https://drive.example.id/arsip'
    const rowVersion = async () => (await list())[0]!.rowVersion
    const seen = await rowVersion()
    await undoneAndRedone(call, () => call('evidence.save', { id, rowVersion: seen, name: 'Foto.exe', link }))
    expect(await list()).toMatchObject([
      { name: 'Foto.exe.pdf', link: { address: link, state: 'unchecked' } },
    ])
    const now = await rowVersion()
    await undoneAndRedone(call, () => call('evidence.remove', { id, rowVersion: now }))
    expect(await list()).toEqual([])
    // an undo may need it
    expect(contents()).toHaveLength(1)
    const { loose } = await call('evidence.check', {})
    expect(loose).toMatchObject([{ removable: false }])
  })

  test('may be a link alone, which is looked for where it can be', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'))
    const there = path.join(folder, 'foto.jpg')
    writeFileSync(there, 'x')
    await add({ file: undefined, link: there })
    await add({ file: undefined, link: path.join(folder, 'hilang.jpg') })
    expect(await list()).toMatchObject([
      { name: 'foto.jpg', link: { state: 'there' } },
      { name: 'hilang.jpg', link: { state: 'broken' } },
    ])
    const [{ id } = { id: '' }] = await list()
    expect(await refused(() => office.call('evidence.read', { id }))).toMatchObject({
      key: 'evidence.error.onlyLink',
    })
    expect((await office.call('evidence.check', {})).brokenLinks).toMatchObject([
      { name: 'hilang.jpg', employee: 'Budi' },
    ])
  })
})

describe('what is no evidence says so and leaves nothing behind', () => {
  test.each([
    ['0 bytes', fileOf('kosong.pdf', ''), 'evidence.error.empty'],
    ['a program by the name of a picture', fileOf('foto.png', 'MZ\x90'), 'evidence.error.kind'],
    ['markup', fileOf('gambar.svg', '<svg onload="x">'), 'evidence.error.kind'],
    [
      'macros',
      fileOf('a.xlsx', `PK\x03\x04[Content_Types].xml xl/workbook.xml xl/vbaProject.bin`),
      'evidence.error.macro',
    ],
  ])('%s', async (_what, file, key) => {
    const refusal = await refused(() => add({ file }))
    expect(refusal.fields).toMatchObject({ file: { key } })
    expect(contents()).toEqual([])
  })

  test('too large by the office’s own measure', async () => {
    await office.call('setting.save', { values: { 'evidence.largestMegabytes': 1 }, validFrom: '2025-01-01' })
    const refusal = await refused(() => add({ file: pdf('x'.repeat(1_000_000)) }))
    expect(refusal.fields).toMatchObject({
      file: { key: 'evidence.error.tooLarge', params: { size: 1.1, most: 1 } },
    })
    await add({ file: pdf('x'.repeat(999_980)) })
  })

  test.each([
    ['neither file nor link', { file: undefined }, 'evidence.error.nothing'],
    ['a script', { link: 'javascript:alert(1)' }, 'evidence.error.link'],
    ['a server that would ask for a password', { link: '\\\\server\\bagi' }, 'evidence.error.link'],
  ])('%s', async (_what, more, key) => {
    expect((await refused(() => add(more))).fields).toMatchObject({ link: { key } })
  })

  test.each([
    ['a line of another result', { progressEntryId: 'tidak-ada' }, 'not_found'],
    ['an indicator of another result', { indicatorId: 'tidak-ada', period: '2025-Q1' }, 'not_found'],
    ['an indicator without its period', { indicatorId: 'x' }, 'invalid'],
    ['a result that is not there', { workResultId: 'tidak-ada' }, 'not_found'],
  ])('%s', async (_what, more, code) => {
    expect(await refused(() => add(more))).toMatchObject({ code })
  })

  test('a period of another year', async () => {
    expect((await refused(() => add({ indicatorId: indicator, period: '2024-Q1' }))).fields).toHaveProperty(
      'period',
    )
  })

  test('names that lead somewhere else, turn around or are reserved', async () => {
    for (const name of [
      '../../keluar.pdf',
      'C:\\Windows\\a.pdf',
      'a\u202efdp.exe',
      'nul.pdf',
      '.'.repeat(200),
    ])
      await add({ file: pdf('arsip', name) })
    for (const { name } of await list()) expect(name).toMatch(/^[^/\\:\u202e]+\.pdf$/)
    expect(contents()).toHaveLength(1)
  })
})

/** A content that only a backup beside the office names, as after an older backup was put in its place. */
async function backedUpPiece(): Promise<string> {
  const other = startPlanningOffice({ today: '2025-03-12' })
  const { id } = await other.call('plan.saveResult', {
    employeeId: other.budi,
    year: 2025,
    kind: 'main',
    text: 'Lain',
  })
  await other.call('evidence.add', { workResultId: id, file: pdf('dari cadangan') })
  other.close()
  const { file } = await backupOffice({
    source: other.file,
    folder: path.dirname(other.file),
    occasion: 'hand',
    now: new Date('2025-03-12T08:00:00'),
  })
  const folder = path.join(path.dirname(office.file), 'cadangan')
  mkdirSync(folder, { recursive: true })
  copyFileSync(file, path.join(folder, path.basename(file).replace(stemOf(other.file), stemOf(office.file))))
  const sum = createHash('sha256').update('%PDF-1.7 dari cadangan').digest('hex')
  mkdirSync(path.join(locker(), sum.slice(0, 2)), { recursive: true })
  writeFileSync(path.join(locker(), sum.slice(0, 2), `${sum}.pdf`), '%PDF-1.7 dari cadangan')
  return sum
}

describe('the folder beside the office', () => {
  const place = () => path.join(locker(), contents()[0]!)

  test('that lost a file or holds a changed one is told of, and neither is shown', async () => {
    const { call } = office
    const { id } = await add()
    writeFileSync(place(), '%PDF-1.7 ARSIP')
    expect(await refused(() => call('evidence.read', { id }))).toMatchObject({
      key: 'evidence.error.changed',
    })
    expect(await call('evidence.check', {})).toMatchObject({ changed: [{ id }], missing: [] })
    writeFileSync(place(), 'lebih panjang dari semula')
    expect((await list())[0]).toMatchObject({ file: { state: 'changed' } })
    rmSync(place())
    expect((await list())[0]).toMatchObject({ file: { state: 'missing' } })
    expect(await refused(() => call('evidence.read', { id }))).toMatchObject({
      key: 'evidence.error.missing',
    })
    expect(await call('evidence.check', {})).toMatchObject({
      changed: [],
      missing: [{ id, employee: 'Budi' }],
      files: 0,
    })
    // the same content put in again mends it
    await add()
    expect(await call('evidence.check', {})).toMatchObject({ changed: [], missing: [], files: 1, pieces: 2 })
  })

  test('that is left behind on another PC is missed by name', async () => {
    const { id } = await add()
    office.close()
    rmSync(locker(), { recursive: true })
    const again = reopenBackend(office.file, { today: '2025-03-12' })
    expect((await again.call('evidence.check', {})).missing).toMatchObject([{ id }])
    again.close()
    office = { ...office, ...reopenBackend(office.file, { today: '2025-03-12' }) }
  })

  test('holds what a killed program put there as what may go', async () => {
    await add()
    writeFileSync(path.join(locker(), `${'a'.repeat(64)}.pdf`), '%PDF-')
    expect((await office.call('evidence.check', {})).loose).toEqual([
      { file: `${'a'.repeat(64)}.pdf`, size: 5, removable: true },
    ])
  })

  test('is rid of what nothing names by one act, which keeps what a row, an undo or a backup needs', async () => {
    const { call } = office
    await add()
    const { id } = await add({ file: pdf('dicabut') })
    await call('evidence.remove', { id, rowVersion: 1 })
    const backedUp = await backedUpPiece()
    const lost = path.join(locker(), `${'a'.repeat(64)}.pdf`)
    writeFileSync(lost, '%PDF-')
    const seen = removableOf((await call('evidence.check', {})).loose)
    expect(seen).toEqual({ count: 1, bytes: 5 })
    const before = await call('history.state', {})
    expect(await call('evidence.clear', seen)).toEqual(seen)
    expect(existsSync(lost)).toBe(false)
    // the row's, the undo's and the backup's
    expect(contents()).toHaveLength(3)
    expect(contents().some((file) => file.includes(backedUp))).toBe(true)
    expect((await call('history.list', { limit: 1 }))[0]).toMatchObject({
      operation: 'evidence.clear',
      object: '1',
      undoable: false,
    })
    // Ctrl+Z still takes back what came before
    expect(await call('history.state', {})).toEqual(before)
    expect((await refused(() => call('evidence.clear', seen))).key).toBe('evidence.error.otherLoose')
  })

  test('is rid of nothing that came since it was looked at, nor by whoever may not', async () => {
    await add()
    const put = (letter: string) => writeFileSync(path.join(locker(), `${letter.repeat(64)}.pdf`), '%PDF-')
    put('a')
    const seen = removableOf((await office.call('evidence.check', {})).loose)
    put('b')
    expect(await refused(() => office.call('evidence.clear', seen))).toMatchObject({
      code: 'conflict',
      key: 'evidence.error.otherLoose',
    })
    for (const role of ['head', 'secretary', 'employee', 'auditor'] as const)
      expect(
        await refused(() => office.as(sessionOf(role))('evidence.clear', { count: 2, bytes: 10 })),
      ).toMatchObject({ code: 'forbidden' })
    expect(contents()).toHaveLength(3)
    expect(await office.as(sessionOf('clerk'))('evidence.clear', { count: 2, bytes: 10 })).toEqual({
      count: 2,
      bytes: 10,
    })
    expect(contents()).toHaveLength(1)
  })

  test.skipIf(process.getuid?.() === 0)(
    'that cannot be written refuses and no row names the file',
    async () => {
      await add()
      chmodSync(locker(), 0o500)
      const refusal = await refused(() => add({ file: pdf('lain') }))
      expect(refusal.key).toBe('error.file.cannotWrite')
      chmodSync(locker(), 0o700)
    },
  )

  test('that is a file refuses and no row names the file', async () => {
    writeFileSync(locker(), 'bukan folder')
    const refusal = await refused(() => add())
    expect(refusal.key).toBe('error.file.cannotWrite')
    expect(await list()).toEqual([])
  })
})

test('the command line checks it: everything there, then a file that is gone', async () => {
  await add()
  office.close()
  const run = async (...args: string[]) => {
    let out = ''
    const code = await runCli(['evidence', office.file, ...args], {
      out: (text) => (out += text),
      err: () => undefined,
      cwd: tmpdir(),
    })
    return { code, out }
  }
  expect(await run('check')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Semua berkas ada') as string,
  })
  writeFileSync(path.join(locker(), `${'a'.repeat(64)}.pdf`), 'x'.repeat(300_000))
  expect(await run('check')).toMatchObject({
    code: 0,
    out: expect.stringContaining(
      '1 berkas tidak dipakai; 1 di antaranya (0,3 MB) tidak diperlukan lagi.',
    ) as string,
  })
  rmSync(locker(), { recursive: true })
  const { code, out } = await run('check', '--json')
  expect([code, JSON.parse(out)]).toMatchObject([3, { pieces: 1, missing: [{ name: 'arsip.pdf' }] }])
  expect((await run('periksa')).code).toBe(2)
  office = { ...office, ...reopenBackend(office.file, { today: '2025-03-12' }) }
})

describe('one archive of a person', () => {
  test('holds each file in the folder of its result, and a list that no spreadsheet takes for formulas', async () => {
    const { call, budi } = office
    await add()
    await add({ file: pdf('lain') })
    await add({ file: undefined, link: 'https://drive.example.id/arsip' })
    const packed = await call('evidence.pack', ofBudi())
    expect(packed.name).toBe('bukti-Budi-2025.zip')
    const files = await unzip(Buffer.from(packed.base64, 'base64'))
    expect([...files.keys()]).toEqual([
      'daftar-bukti.csv',
      '1-Arsip-tertata/arsip.pdf',
      '1-Arsip-tertata/arsip (2).pdf',
    ])
    expect(files.get('1-Arsip-tertata/arsip (2).pdf')).toBe('%PDF-1.7 lain')
    expect(files.get('daftar-bukti.csv')).toContain('https://drive.example.id/arsip')
    // who takes it out is in the log
    const [reading] = await call('history.list', { limit: 1 })
    expect(reading).toMatchObject({ operation: 'evidence.pack', object: 'Budi · 2025' })
    expect(budi).toBe(ofBudi().employeeId)
  })

  test('of nothing is refused', async () => {
    expect(await refused(() => office.call('evidence.pack', ofBudi()))).toMatchObject({
      key: 'evidence.error.none',
    })
  })
})

describe('who may', () => {
  test('attach: oneself and the clerk; who rates looks at it', async () => {
    const { as, budi, ani } = office
    await as(ownSession(budi))('evidence.add', { workResultId: result, file: pdf() })
    await as(sessionOf('clerk'))('evidence.add', { workResultId: result, file: pdf('lain') })
    const rater = as(raterSession(ani))
    const [{ id, rowVersion } = { id: '', rowVersion: 0 }] = await rater('evidence.list', ofBudi())
    expect(await rater('evidence.read', { id })).toEqual(pdf())
    for (const write of [
      () => rater('evidence.add', { workResultId: result, file: pdf('baru') }),
      () => rater('evidence.save', { id, rowVersion, name: 'x' }),
      () => rater('evidence.remove', { id, rowVersion }),
    ])
      expect(await refused(write)).toMatchObject({ key: 'error.notYours' })
    expect(contents()).toHaveLength(2)
  })

  test('see: nobody but those in whose sight the person is', async () => {
    const { id } = await add()
    const other = office.as(ownSession(office.citra))
    for (const read of [
      () => other('evidence.list', ofBudi()),
      () => other('evidence.read', { id }),
      () => other('evidence.pack', ofBudi()),
      () => other('evidence.remove', { id, rowVersion: 1 }),
    ])
      expect(await refused(read)).toMatchObject({ code: 'not_found' })
    expect(await refused(() => other('evidence.check', {}))).toMatchObject({ code: 'forbidden' })
  })
})

function unzip(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, string>()
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error)
      archive.on('end', () => resolve(files))
      archive.on('error', reject)
      archive.on('entry', (entry: yauzl.Entry) =>
        archive.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts).toString('utf8'))
            archive.readEntry()
          })
        }),
      )
      archive.readEntry()
    })
  })
}
