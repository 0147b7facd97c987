import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as sheetjs from '@e965/xlsx'
import { afterAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '#electron/sheets/read-workbook.ts'
import { startBackend } from '#tests/backend.ts'
import { staff, xlsxParts, zipOf } from './build-workbooks.ts'

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/kecamatan', name))
const office = startBackend()
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

/** The answer of the real operation: the key of its refusal, or how many people it would make. */
async function previewed(name: string, bytes: Uint8Array): Promise<string> {
  const reply = await office.send('import.preview', {
    file: { name, base64: Buffer.from(bytes).toString('base64') },
    options: {},
  })
  return reply.ok ? `reads ${(reply.value as { counts: { create: number } }).counts.create}` : reply.error.key
}

const plain = zipOf(xlsxParts(staff))

describe('the reader', () => {
  test('that takes too long is stopped, and the program goes on', async () => {
    const slow = readWorkbook({ name: 'a.xlsx', bytes: plain }, { timeoutMs: 1 })
    await expect(slow).rejects.toMatchObject({ key: 'import.file.tooSlow' })
    expect(await previewed('a.xlsx', plain)).toBe('reads 1')
  })

  test('that runs out of memory ends alone', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => [
      `19860926201505${1000 + (index % 8999)}`,
      `Nama ${index}`,
      `Kolom ${index * 7}`,
    ])
    const large = zipOf(xlsxParts(rows))
    await expect(readWorkbook({ name: 'a.xlsx', bytes: large }, { memoryMb: 10 })).rejects.toMatchObject({
      key: 'import.file.tooMuch',
    })
    expect(await previewed('a.xlsx', plain)).toBe('reads 1')
  })

  test('that is cancelled ends with the reason', async () => {
    const controller = new AbortController()
    const reading = readWorkbook({ name: 'a.xlsx', bytes: plain }, { signal: controller.signal })
    controller.abort(new Error('stopped'))
    await expect(reading).rejects.toThrow('stopped')
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
        expect(`${name} ${round}: ${await previewed(name, bytes)}`).toMatch(
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
      const sheets = await readWorkbook({ name, bytes })
      expect([name, JSON.stringify(sheets[0]?.rows).includes('"198609262015051001"')]).toEqual([name, true])
    }
  })

  test('reads Windows-1252 and quoted line breaks', async () => {
    const bytes = Buffer.from('NIP;NAMA\r\n198609262015051001;"Jos\xe9\r\nPereira"\r\n', 'latin1')
    const [sheet] = await readWorkbook({ name: 'a.csv', bytes })
    expect(sheet?.rows[1]).toEqual(['198609262015051001', 'José\r\nPereira'])
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
