import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ImportOptions } from '#shared/import/preview.ts'
import type { z } from 'zod'
import Sqlite from 'better-sqlite3'
import ExcelJS from 'exceljs'
import { afterEach, expect } from 'vitest'
import { startBackend } from '#tests/backend.ts'

type Call = ReturnType<typeof startBackend>['call']

/** Opens offices that are closed after each test, which fails when a bug was reported. */
export function testOffices() {
  const opened: ReturnType<typeof startBackend>[] = []
  afterEach(() => {
    for (const { bugs, close } of opened.splice(0)) {
      expect(bugs).toEqual([])
      close()
    }
  })
  return () => {
    const started = startBackend()
    opened.push(started)
    return started
  }
}

export type Cells = readonly (string | number | Date | null)[]
/** A workbook written as an office would, by another program than the reader. */
export async function workbook(sheets: Readonly<Record<string, readonly Cells[]>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export type Row = Record<string, string | number | null>
/** What is stored, read with plain SQL so that no reader of ours can hide a mistake of the writer. */
export function storedRows(file: string, text: string): Row[] {
  return readBack(file, (db) => db.prepare(text).all() as Row[])
}

/** The same as lists of values. */
export function storedValues(file: string, text: string): unknown[] {
  return readBack(file, (db) => db.prepare(text).raw().all())
}

function readBack<T>(file: string, read: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(file, { readonly: true })
  try {
    return read(db)
  } finally {
    db.close()
  }
}

/** Whom the hand-made workbooks are about. */
export const [budi, siti, agus] = ['198609262015051001', '199012312014022003', '197505052000031002'] as const
export type Options = z.input<typeof ImportOptions>

export const fixture = (name: string) => path.join(import.meta.dirname, '../../fixtures/kecamatan', name)

function fileOf(name: string, bytes: Uint8Array = readFileSync(fixture(name))) {
  return { name, base64: Buffer.from(bytes).toString('base64') }
}

/** Reads one of the sample workbooks as the page would, every row in one answer. */
export async function preview(call: Call, name: string, options: Options = {}, bytes?: Uint8Array) {
  return await call('import.preview', { file: fileOf(name, bytes), options: { limit: 100_000, ...options } })
}

/** Preview and commit; returns the batch. */
export async function importFile(call: Call, name: string, options: Options = {}, bytes?: Uint8Array) {
  const { previewId } = await preview(call, name, options, bytes)
  return await call('import.commit', { previewId })
}

interface Truth {
  readonly people: readonly {
    readonly name: string
    readonly nip: string
    readonly born: string
    readonly birthplace: string
    readonly sex: 'L' | 'P'
    readonly status: 'PNS' | 'PPPK'
    readonly golongan: string
    readonly golTmt: string
    readonly position: string
    readonly positionKind: string
    readonly positionTmt: string
    readonly unit: string
    readonly education: string
    readonly graduated: number
  }[]
  readonly plans: readonly {
    readonly nip: string
    readonly result: string
    readonly aspect: string
    readonly indicator: string
    readonly target: number
    readonly unit: string
    readonly direction: 'naik' | 'turun'
    readonly quarters: readonly (number | null)[]
    readonly accumulates: boolean
  }[]
  readonly behaviour: {
    readonly values: readonly string[]
    readonly scores: Readonly<Record<string, readonly (number | null)[]>>
  }
  readonly badRows: {
    readonly perilaku: { readonly missing: string; readonly outOfRange: string }
    readonly siasn: { readonly badNip: string; readonly badDate: string; readonly duplicate: string }
  }
}
export const truth = JSON.parse(readFileSync(fixture('truth.json'), 'utf8')) as Truth
