import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { headOf } from '#electron/api/audit.ts'
import { ownerSession } from '#electron/api/session.ts'
import { type Backend, openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { contentHash } from '#electron/db/content-hash.ts'
import { onCheckingConnection, verifyDb } from '#electron/safety/verify.ts'

const session = ownerSession('test')
const folder = () => mkdtempSync(path.join(tmpdir(), 'timbang-copies-'))
const parts = ['', '-wal'] as const

/** The same numbers every time: what fails once fails again. */
function createRandom(seed: number) {
  let state = seed
  return (below: number) => (state = (state * 48_271) % 0x7fffffff) % below
}

function newOffice(name: string): string {
  const file = path.join(folder(), 'kantor.timbang')
  createOffice(file, { name, year: 2025, rhythm: 'quarterly' })
  return file
}

/** An office at work, and what it held at each of its heads. */
function work(name: string) {
  const file = newOffice(name)
  const backend = openBackend(file, { check: () => Promise.resolve('sound') })
  const reader = new Sqlite(file, { readonly: true })
  const db = { sqlite: reader, statements: new Map() }
  const contents = new Map<string, string>()
  const parentId = reader.prepare('SELECT id FROM unit WHERE parent_id IS NULL').pluck().get()
  let edits = 0
  const note = () => {
    const head = headOf(db)
    contents.set(head, contentHash(db))
    return head
  }
  let folded = note()
  return {
    file,
    contents,
    head: () => headOf(db),
    /** What the file alone holds. */
    folded: () => folded,
    async edit(times: number) {
      for (let n = 0; n < times; n++) {
        const draft = { name: `Seksi ${++edits}`, kind: 'section', parentId }
        expect(await backend.dispatch(session, 'unit.save', draft)).toMatchObject({ ok: true })
        note()
      }
    },
    foldIn() {
      backend.foldIn()
      folded = headOf(db)
    },
    close() {
      reader.close()
      backend.close()
    },
  }
}
type Work = ReturnType<typeof work>

interface Copy {
  readonly file: string
  readonly head: string
}

/** As Explorer or a stick makes it, while the office is open. */
function copyOf(office: Work, suffix: (typeof parts)[number]): Copy {
  const file = path.join(folder(), 'salinan')
  copyFileSync(office.file + suffix, file)
  return { file, head: suffix === '' ? office.folded() : office.head() }
}

/** A file with a log beside it, as copying and a crash leave them; either may be missing. */
function lay(main: string, log?: string): string {
  const file = path.join(folder(), 'kantor.timbang')
  copyFileSync(main, file)
  if (log !== undefined) copyFileSync(log, `${file}-wal`)
  return file
}

interface Found {
  readonly head: string
  readonly content: string
  readonly sound: boolean
  readonly told: boolean
}

function open(file: string): Found {
  const backend: Backend = openBackend(file)
  try {
    const [notice] = backend.condition.notices
    const told = notice !== undefined
    if (told) expect(existsSync(path.join(path.dirname(file), String(notice.params?.['kept'])))).toBe(true)
    const reader = new Sqlite(file, { readonly: true })
    const db = { sqlite: reader, statements: new Map() }
    const found = { head: headOf(db), content: contentHash(db), told }
    reader.close()
    return { ...found, sound: onCheckingConnection(file, (checked) => verifyDb(checked).ok) }
  } finally {
    backend.close()
    rmSync(path.dirname(file), { recursive: true })
  }
}

const rounds = 40

test('whatever was copied over, beside or away from an office opens as one of its states, and what could not go in is kept and told', async () => {
  const random = createRandom(2026)
  const other = work('Kecamatan Lain')
  await other.edit(3)
  const office = work('Kecamatan Rakumpit')
  await office.edit(2)
  const olderFiles: Copy[] = []
  const olderLogs: Copy[] = []
  const figures = { rounds: 0, wrong: 0, lost: 0, told: 0 }

  const judge = (file: string, expected: { readonly heads: readonly string[]; readonly told?: boolean }) => {
    const found = open(file)
    figures.rounds++
    const content = office.contents.get(found.head) ?? other.contents.get(found.head)
    if (found.content !== content || !found.sound) figures.wrong++
    if (!expected.heads.includes(found.head)) figures.lost++
    if (found.told) figures.told++
    if (expected.told !== undefined) expect(found.told).toBe(expected.told)
  }

  for (let round = 0; round < rounds; round++) {
    await office.edit(1 + random(4))
    const pairOf = () => ({ main: copyOf(office, ''), log: copyOf(office, '-wal') })
    const { main, log } = pairOf()

    // killed, or both copied elsewhere
    judge(lay(main.file, log.file), { heads: [office.head()], told: false })
    // the file alone
    judge(lay(main.file), { heads: [office.folded()], told: false })
    // an older copy over the file, whose log remained
    for (const older of olderFiles.slice(-3)) {
      const isSame = older.head === main.head
      judge(lay(older.file, log.file), {
        heads: isSame ? [office.head()] : [older.head],
        told: !isSame,
      })
    }
    // an older log beside the file
    for (const older of olderLogs.slice(-2)) {
      const isSame = older.head === log.head
      if (!isSame) judge(lay(main.file, older.file), { heads: [main.head, older.head] })
    }
    // another office over the file
    judge(lay(other.file, log.file), { heads: [other.folded()], told: true })

    olderFiles.push(main)
    olderLogs.push(log)
    if (random(3) > 0) office.foldIn()
    if (random(4) === 0) await office.edit(1)
    if (random(4) === 0) {
      await other.edit(1)
      other.foldIn()
    }
  }
  office.close()
  other.close()
  console.log(
    `copies: tried ${figures.rounds}, wrong ${figures.wrong}, lost ${figures.lost}, told ${figures.told}`,
  )
  expect(figures.rounds).toBeGreaterThan(200)
  expect(figures).toMatchObject({ wrong: 0, lost: 0 })
}, 300_000)

const kills = 10

test('a program that is killed in the middle of its work loses no edit that it answered, and its log is never put aside', async () => {
  const random = createRandom(7)
  const file = newOffice('Kecamatan Rakumpit')
  let lost = 0
  let answered = 0
  for (let kill = 0; kill < kills; kill++) {
    const heads = await editUntilKilled(file, kill + 1, random(250))
    answered += heads.length
    const backend = openBackend(file)
    expect(backend.condition.notices).toEqual([])
    const sqlite = new Sqlite(file, { readonly: true })
    const known = sqlite.prepare('SELECT hash FROM audit_event').pluck().all()
    lost += heads.filter((head) => !known.includes(head)).length
    sqlite.close()
    expect(onCheckingConnection(file, (db) => verifyDb(db).ok)).toBe(true)
    backend.close()
  }
  console.log(`kills: tried ${kills}, answered edits ${answered}, lost ${lost}`)
  expect(answered).toBeGreaterThan(kills)
  expect(lost).toBe(0)
  expect(readdirSync(path.dirname(file)).filter((name) => name.includes('terpisah'))).toEqual([])
}, 300_000)

/** The heads that the child said before it died. */
async function editUntilKilled(file: string, seed: number, afterMs: number): Promise<string[]> {
  const script = path.join(import.meta.dirname, 'edit-child.ts')
  const child: ChildProcess = spawn(process.execPath, [script, file, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const heads: string[] = []
  const ended = new Promise((resolve) => child.once('close', resolve))
  let timer: NodeJS.Timeout | undefined
  createInterface({ input: child.stdout! }).on('line', (line) => {
    heads.push(line)
    timer ??= setTimeout(() => child.kill('SIGKILL'), afterMs)
  })
  await ended
  // a line that was cut in half was no answer
  return heads.filter((head) => head.length === 64)
}
