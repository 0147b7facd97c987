import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as sheetjs from '@e965/xlsx'
import { afterAll, describe, expect, test } from 'vitest'
import { openBackendThread } from '#electron/host/backend-thread.ts'
import { forkChild } from '#electron/host/child/fork-child.ts'
import { createReader } from '#electron/import/reader/read-file.ts'
import { parseFile } from '#electron/sheets/parse-file.ts'
import type { Send } from '#shared/api/client.ts'
import { startBackend } from '#tests/backend.ts'
import { largeList, staff, xlsxParts, zipOf } from './build-workbooks.ts'
import { previewed, previewOf } from './previewed.ts'
import { isRunning, readersOf } from './reader-children.ts'

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/kecamatan', name))
const office = startBackend()
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const plain = zipOf(xlsxParts(staff))
const large = largeList()
const never = new AbortController().signal
const requestOf = (bytes: Uint8Array) => ({
  name: 'a.xlsx',
  bytes,
  options: { today: '2026-01-15', mapping: {}, corrections: [], leftOut: [] },
  units: [],
  layouts: [],
})

describe('the reader', () => {
  test('that takes too long is stopped, and the program goes on', async () => {
    const reader = createReader(forkChild)
    await expect(reader.read(requestOf(plain), { signal: never, seconds: 0.01 })).rejects.toMatchObject({
      key: 'import.file.tooSlow',
      params: { file: 'a.xlsx' },
    })
    await expect.poll(() => readersOf()).toEqual([])
    expect(await previewed(office.send, 'a.xlsx', plain)).toBe('reads 1')
  })

  test('that needs more than it may have ends alone', async () => {
    const text = 'Penelaah Teknis Kebijakan '.repeat(1200)
    const cells = `<table:table-cell office:value-type="string" table:number-columns-repeated="250"><text:p>${text}</text:p></table:table-cell>`
    const rows = `<table:table-row table:number-rows-repeated="11900">${cells}</table:table-row>`
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
    const bytes = zipOf([
      { name: 'mimetype', data: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
      { name: 'META-INF/manifest.xml', data: Buffer.from('<manifest:manifest/>') },
      { name: 'styles.xml', data: Buffer.from('<office:document-styles/>') },
      { name: 'content.xml', data: Buffer.from(content) },
    ])
    const { error } = await previewOf(office.send, 'berat.ods', bytes)
    expect(error).toMatchObject({ key: 'import.file.tooMuch', params: { file: 'berat.ods' } })
    expect(await previewed(office.send, 'a.xlsx', plain)).toBe('reads 1')
  })

  test('that is cancelled ends with the reason', async () => {
    const controller = new AbortController()
    const reading = createReader(forkChild).read(requestOf(large), { signal: controller.signal })
    await expect.poll(() => readersOf().length).toBeGreaterThan(0)
    controller.abort(new Error('stopped'))
    await expect(reading).rejects.toThrow('stopped')
  })

  test('that somebody kills says so, and the next file is read', async () => {
    const own = startBackend()
    const reading = previewOf(own.send, 'pegawai.xlsx', large)
    const known = new Set(readersOf())
    await expect.poll(() => readersOf().some((pid) => !known.has(pid))).toBe(true)
    for (const pid of readersOf()) if (!known.has(pid)) process.kill(pid, 'SIGKILL')
    expect((await reading).error).toMatchObject({
      key: 'import.file.stopped',
      params: { file: 'pegawai.xlsx' },
    })
    expect(await previewed(own.send, 'a.xlsx', plain)).toBe('reads 1')
    own.close()
  })

  test('ends with the office that asked it', async () => {
    const own = startBackend()
    const known = new Set(readersOf())
    const others = () => readersOf().filter((pid) => !known.has(pid))
    const reading = previewOf(own.send, 'a.xlsx', large)
    await expect.poll(others).toHaveLength(1)
    own.close()
    await expect.poll(others).toEqual([])
    expect((await reading).error).toMatchObject({ key: 'import.file.stopped' })
  })

  test('ends when the program is killed that started it', async () => {
    const child = path.join(import.meta.dirname, 'reading-child.ts')
    const program = spawn(process.execPath, [child], { cwd: path.join(import.meta.dirname, '../..') })
    const [said] = (await once(program.stdout, 'data')) as [Buffer]
    const reader = Number(String(said).trim())
    expect(reader).toBeGreaterThan(0)
    program.kill('SIGKILL')
    await expect.poll(() => isRunning(reader), { timeout: 5000 }).toBe(false)
  })

  test('is started by the main thread where the office’s thread may not', async () => {
    const started: string[] = []
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'kantor.timbang')
    const prepare = {
      kind: 'office',
      office: { name: 'Kecamatan', year: 2025, rhythm: 'quarterly' },
    } as const
    const thread = await openBackendThread(
      { path: file, prepare },
      (...bug) => started.push(...bug),
      (name, listener) => {
        started.push(name)
        return forkChild(name, listener)
      },
    )
    const send: Send = (name, input) => thread.call('test', name, input)
    expect(await previewed(send, 'a.xlsx', plain)).toBe('reads 1')
    expect(await previewed(send, 'a.csv', Buffer.from('NIP;NAMA\n1;"Budi\n'))).toBe('import.file.quoteOpen')
    const reading = previewOf(send, 'a.xlsx', large)
    await expect.poll(() => started.length).toBe(2)
    expect(started).toEqual(['read-process', 'read-process'])
    await thread.close()
    expect((await reading).error).toBeDefined()
    await expect.poll(() => readersOf().length).toBeLessThan(2)
  })

  test('answers every damaged copy of a workbook with a sentence or with its rows', async () => {
    const random = seeded(7)
    for (const name of ['nominatif.xlsx', 'nominatif.ods', 'nominatif.xls', 'siasn.csv']) {
      const original = fixture(name)
      for (let round = 0; round < 6; round++) {
        const bytes = Buffer.from(
          round % 3 === 0 ? original.subarray(0, Math.floor(original.length * random())) : original,
        )
        for (let flip = 0; flip < 8 && bytes.length > 0; flip++)
          bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
        expect(`${name} ${round}: ${await previewed(office.send, name, bytes)}`).toMatch(
          / (?:reads \d+|import\.(?:file|table)\.\w+)$/,
        )
      }
    }
  }, 120_000)

  test('keeps eighteen digits of a NIP in every format that it reads', async () => {
    const html = `<html><head><meta charset="utf-8"></head><body><table><tr><th>NIP</th><th>NAMA</th></tr><tr><td>198609262015051001</td><td>Budi</td></tr></table></body></html>`
    const tabs = 'NIP\tNAMA\n198609262015051001\tBudi\n'
    const ods = sheetjs.write(sheetjs.utils.book_new(sheetjs.utils.aoa_to_sheet(staff), 'A'), {
      type: 'buffer',
      bookType: 'ods',
    }) as Buffer
    const files: [string, Uint8Array][] = [
      ['a.xls', Buffer.from(html)],
      ['b.xls', Buffer.from(tabs)],
      ['c.csv', Buffer.from(`\uFEFF${tabs}`)],
      ['d.csv', Buffer.from(tabs, 'utf16le')],
      ['e.csv', Buffer.from('sep=|\r\nNIP|NAMA\r\n198609262015051001|Budi\r\n')],
      ['f.ods', ods],
      ['g.xls', plain],
    ]
    files[3] = ['d.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tabs, 'utf16le')])]
    for (const [name, bytes] of files) {
      const { sheets } = await parseFile(name, bytes)
      expect([name, JSON.stringify(sheets[0]?.rows).includes('"198609262015051001"')]).toEqual([name, true])
    }
  })

  test('reads Windows-1252 and quoted line breaks', async () => {
    const bytes = Buffer.from('NIP;NAMA\r\n198609262015051001;"Jos\xe9\r\nPereira"\r\n', 'latin1')
    const { sheets } = await parseFile('a.csv', bytes)
    expect(sheets[0]?.rows[1]).toEqual(['198609262015051001', 'José\r\nPereira'])
  })
})

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
