import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { runCli } from '#electron/cli/run-cli.ts'
import { backupOffice, makeBackup } from '#electron/safety/backup.ts'
import { temporaryOf } from '#electron/safety/temporary.ts'
import { writeFileWhole } from '#electron/safety/write-file.ts'
import { reopenBackend, startBackend } from '#tests/backend.ts'
import { rewriteLog } from '#tests/rewrite-log.ts'

const now = new Date('2026-11-24T08:15:09')
const name = 'kantor 2026-11-24 08.15.09.timbang'
const back = (source: string, folder: string) => backupOffice({ source, folder, occasion: 'hand', now })
const files = (folder: string) => readdirSync(folder).toSorted()

async function office() {
  const started = startBackend()
  await started.call('unit.save', {
    name: 'Seksi Uji',
    kind: 'section',
    parentId: (await started.call('unit.list', {}))[0]?.id,
  })
  const { contentHash } = await started.call('file.verify', {})
  started.close()
  return { file: started.file, folder: path.join(path.dirname(started.file), 'cadangan'), contentHash }
}

test('a backup is named with date and time, opens as an office and holds the same content and log', async () => {
  const { file, folder, contentHash } = await office()
  const made = await back(file, folder)
  expect(made).toMatchObject({ file: path.join(folder, name), contentHash })
  expect(files(folder)).toEqual([name, `${name}.json`])
  const copy = reopenBackend(made.file)
  const verified = await copy.call('file.verify', {})
  copy.close()
  const source = reopenBackend(file)
  expect(verified).toEqual(await source.call('file.verify', {}))
  source.close()
})

test('a second backup in the same second never overwrites the first', async () => {
  const { file, folder } = await office()
  await back(file, folder)
  const first = readFileSync(path.join(folder, name))
  const second = await back(file, folder)
  expect(path.basename(second.file)).toBe('kantor 2026-11-24 08.15.09 (2).timbang')
  expect(readFileSync(path.join(folder, name))).toEqual(first)
})

test('a copy that does not agree with its source gets no name', async () => {
  const { file, folder } = await office()
  mkdirSync(folder)
  // what stands where the copy should be made is neither used nor trusted
  writeFileSync(temporaryOf(path.join(folder, 'kantor.timbang')), 'sisa')
  await back(file, folder)
  expect(files(folder)).toEqual([name, `${name}.json`])
})

test('a missing folder is made inside an existing one, a mistyped drive is refused', async () => {
  const { file, folder } = await office()
  await expect(back(file, path.join(folder, 'dalam', 'lagi'))).rejects.toThrow(/error\.file\.noFolder/)
  expect(existsSync(folder)).toBe(false)
  await expect(back(file, file)).rejects.toThrow(/error\.file\.notFolder/)
})

test('where there is no room it is refused with what is needed, before anything is written', async () => {
  const { file, folder } = await office()
  // longer than any disk has room for
  writeFileSync(`${file}-wal`, '')
  truncateSync(`${file}-wal`, 2 ** 43)
  await expect(makeBackup({ source: file, folder, occasion: 'timer', now })).rejects.toMatchObject({
    key: 'error.backup.noSpace',
    params: { folder, needed: expect.any(Number) as number, free: expect.any(Number) as number },
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a file that a program holds, a foreign one and a missing one are refused and nothing is left', async () => {
  const { file, folder } = await office()
  const holder = reopenBackend(file)
  await expect(back(file, folder)).rejects.toThrow(/error\.file\.held/)
  holder.close()
  const foreign = path.join(path.dirname(file), 'surat.timbang')
  writeFileSync(foreign, 'hanya surat')
  await expect(back(foreign, folder)).rejects.toThrow(/error\.file\.foreign/)
  await expect(back(path.join(path.dirname(file), 'tidak-ada.timbang'), folder)).rejects.toThrow(
    /error\.file\.missing/,
  )
  expect(readdirSync(folder)).toEqual([])
})

test('the command line makes one and answers with its place', async () => {
  const { file, contentHash } = await office()
  let out = ''
  const io = {
    out: (text: string) => (out += text),
    err: () => undefined,
    cwd: path.dirname(file),
    now: () => now,
  }
  expect(await runCli(['backup', 'kantor.timbang', '--to', 'cadangan', '--json'], io)).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    file: path.join(path.dirname(file), 'cadangan', name),
    contentHash,
  })
})

test('a file is written whole: what was there stays when the new one cannot be', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'))
  const file = path.join(folder, 'a.xlsx')
  writeFileWhole(file, Buffer.from('lama'))
  writeFileWhole(file, Buffer.from('baru'))
  expect(readFileSync(file, 'utf8')).toBe('baru')
  expect(() => writeFileWhole(folder, Buffer.from('x'))).toThrow(/error\.file\.isFolder/)
  expect(() => writeFileWhole(path.join(folder, 'b', 'a.xlsx'), Buffer.from('x'))).toThrow(
    /error\.file\.noFolder/,
  )
  expect(readdirSync(folder)).toEqual(['a.xlsx'])
})

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a locked folder is refused by name',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'timbang-'))
    chmodSync(folder, 0o500)
    expect(() => writeFileWhole(path.join(folder, 'a.xlsx'), Buffer.from('x'))).toThrow(
      /error\.file\.cannotWrite/,
    )
  },
)

test('the page gets a backup of the open office as one file that opens with the same content and log', async () => {
  const started = startBackend()
  await started.call('unit.save', {
    name: 'Seksi Uji',
    kind: 'section',
    parentId: (await started.call('unit.list', {}))[0]?.id,
  })
  const { contentHash, head } = await started.call('file.verify', {})
  const made = await started.call('file.backup', {})
  expect(made.name).toMatch(/^Kecamatan Rakumpit \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.timbang$/)
  started.close()
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-backup-')), made.name)
  writeFileSync(file, Buffer.from(made.base64, 'base64'))
  const copy = reopenBackend(file)
  expect(await copy.call('file.verify', {})).toMatchObject({ ok: true, contentHash, head })
  copy.close()
})

/** What no command could have written: by hand, in another program. */
function writeByHand(file: string, text: string): void {
  const sqlite = new Sqlite(file)
  sqlite.pragma('ignore_check_constraints = ON')
  sqlite.pragma('foreign_keys = OFF')
  sqlite.exec(text)
  sqlite.close()
}

describe('a file that breaks its own rules is called so and never backed up as sound', () => {
  test('a value that its column forbids', async () => {
    const { file, folder } = await office()
    writeByHand(file, 'UPDATE office SET sample = 7')
    const opened = reopenBackend(file)
    const found = await opened.call('file.verify', {})
    expect(found).toMatchObject({ ok: false, integrity: [expect.stringContaining('CHECK')] })
    expect(await opened.send('file.backup', {})).toMatchObject({ error: { key: 'error.content.differs' } })
    opened.close()
    await expect(back(file, folder)).rejects.toThrow(/error\.backup\.unsound/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a log whose chain was cut', async () => {
    const { file, folder } = await office()
    rewriteLog(file, (sqlite) => sqlite.exec("UPDATE audit_event SET who = 'Orang lain' WHERE seq = 1"))
    await expect(back(file, folder)).rejects.toThrow(/error\.backup\.unsound/)
    expect(readdirSync(folder)).toEqual([])
  })
})
