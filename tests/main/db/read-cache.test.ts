import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { installCapture, takeChanges } from '#electron/db/change-capture.ts'
import { openFile, type OpenFile } from '#electron/db/open.ts'
import { cachedRead } from '#electron/db/read-cache.ts'
import type { Db } from '#electron/db/sql.ts'
import { startBackend } from '../../backend.ts'

let file: OpenFile
let path: string
let reads: number

beforeEach(() => {
  const office = startBackend()
  office.close()
  path = office.file
  file = openFile(path)
  installCapture(file.write)
  reads = 0
})
afterEach(() => file.close())

function rootName(db: Db = file.read): string {
  return cachedRead(db, ['unit'], 'root', () => {
    reads++
    return db.sqlite.prepare('SELECT name FROM unit WHERE parent_id IS NULL').pluck().get() as string
  })
}

/** As a command does it: the changes are taken inside the transaction. */
function command(text: string): void {
  file.write.sqlite.transaction(() => {
    file.write.sqlite.exec(text)
    takeChanges(file.write, [])
  })()
}

it('keeps what it read of a table while commands change others', () => {
  const name = rootName()
  command("UPDATE office SET name = 'Kantor Lain'")
  expect([rootName(), reads]).toEqual([name, 1])
})

it('reads again after a command changed the table', () => {
  rootName()
  command("UPDATE unit SET name = 'Baru'")
  expect([rootName(), reads]).toEqual(['Baru', 2])
  command("UPDATE unit SET name = 'Lebih Baru'")
  command("UPDATE office SET name = 'Kantor Lain'")
  expect([rootName(), reads]).toEqual(['Lebih Baru', 3])
})

it('keeps the old while a command that failed has left the file as it was', () => {
  const name = rootName()
  expect(() =>
    file.write.sqlite.transaction(() => {
      file.write.sqlite.exec("UPDATE unit SET name = 'Batal'")
      takeChanges(file.write, [])
      throw new Error('later')
    })(),
  ).toThrow('later')
  expect(rootName()).toBe(name)
})

it('reads again after another connection wrote, whatever it wrote', () => {
  rootName()
  const other = new Sqlite(path)
  other.exec("UPDATE unit SET name = 'Dari luar'")
  other.close()
  expect(rootName()).toBe('Dari luar')
})

it('gives a command what readers keep until it has written a row, and readers nothing of what it wrote', () => {
  const name = rootName()
  const write = file.write.sqlite.transaction(() => {
    expect([rootName(file.write), reads]).toEqual([name, 1])
    file.write.sqlite.exec("UPDATE unit SET name = 'Batal'")
    expect(rootName(file.write)).toBe('Batal')
    throw new Error('later')
  })
  expect(write).toThrow('later')
  expect([rootName(), rootName(file.write), reads]).toEqual([name, name, 2])
})

it('keeps nothing on a connection whose changes nobody captures', () => {
  file.close()
  file = openFile(path)
  rootName(file.write)
  file.write.sqlite.exec("UPDATE unit SET name = 'Baru'")
  expect(rootName(file.write)).toBe('Baru')
})
