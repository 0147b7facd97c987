import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { childRssMb } from '#electron/host/child/child-limits.ts'
import { createTexts, say } from '#shared/text/translate.ts'
import { startBackend } from '#tests/backend.ts'
import {
  html,
  list,
  name,
  nip,
  ods,
  odsList,
  odsRow,
  odsTable,
  sheetOf,
  swellingFiles,
  xml2003,
  xmlCell,
} from './corpus/swelling-files.ts'
import { previewOf } from './previewed.ts'
import { readersOf } from './reader-children.ts'
import { watched } from './watched.ts'

const office = startBackend()
afterAll(() => {
  expect(office.bugs).toEqual([])
  office.close()
})

const languages = [createTexts('id'), createTexts('en')]

describe('a small file that would swell is refused by name', () => {
  test.each(Object.entries(swellingFiles))('%s', async (_what, [file, bytes, key, params = {}]) => {
    const settled: string[] = []
    const reading = previewOf(office.send, file, bytes).finally(() => settled.push('file'))
    // somebody works on meanwhile
    await office.call('office.get', {}).then(() => settled.push('office'))
    const { answer, peak } = await watched(reading)
    expect(answer.error).toMatchObject({ code: 'invalid', key, params })
    expect(settled).toEqual(['office', 'file'])
    expect(peak).toBeLessThan(childRssMb)
    for (const texts of languages) expect(say(texts, answer.error!)).not.toMatch(/\{\{|import\.file/)
    await expect.poll(() => readersOf()).toEqual([])
  })

  test('and nothing of it stays in the folder for temporary files', async () => {
    // one of its own: other tests write into that of the run meanwhile
    const own = mkdtempSync(`${tmpdir()}/timbang-`)
    vi.stubEnv('TMPDIR', own)
    const alone = startBackend()
    const before = readdirSync(own)
    for (const [file, bytes] of Object.values(swellingFiles).slice(0, 3))
      await previewOf(alone.send, file, bytes)
    expect(readdirSync(own)).toEqual(before)
    alone.close()
    vi.unstubAllEnvs()
  })
})

describe('what is empty or spans too far costs nothing', () => {
  test.each<[string, string, Uint8Array]>([
    [
      'a merge down to row 99,999,999',
      'a.xlsx',
      sheetOf(list, '<mergeCells count="1"><mergeCell ref="A2:A99999999"/></mergeCells>'),
    ],
    [
      'HTML whose cell spans a thousand million rows',
      'a.xls',
      html(`<tr><td rowspan="999999999">${nip}</td><td>${name}</td></tr>`),
    ],
    [
      'OpenDocument with a million empty rows and columns behind the list',
      'a.ods',
      ods(
        odsTable(
          odsList.replace(
            '</table:table-row>',
            '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
          ) +
            odsRow(
              '<table:table-cell table:number-columns-repeated="16384"/>',
              ' table:number-rows-repeated="1048570"',
            ),
        ),
      ),
    ],
    [
      'Excel 2003 whose cell is merged over a thousand million',
      'a.xls',
      xml2003(
        `<Worksheet ss:Name="A"><Table><Row>${xmlCell('NIP')}${xmlCell('NAMA')}</Row><Row>${xmlCell(nip)}${xmlCell(name, ' ss:MergeAcross="999999999" ss:MergeDown="999999999"')}</Row></Table></Worksheet>`,
      ),
    ],
  ])('%s', async (_what, file, bytes) => {
    const { preview, error } = await previewOf(office.send, file, bytes)
    expect(error).toBeUndefined()
    expect(preview?.counts.create).toBe(1)
  })
})

test('letters that are read as Windows-1252 are said to be, those that say so themselves are not', async () => {
  const text = `NIP;NAMA\n${nip};Jos\xe9\n`
  const guessed = await previewOf(office.send, 'a.csv', Buffer.from(text, 'latin1'))
  expect(guessed.preview).toMatchObject({ guessed: true, rows: [{ name: 'José' }] })
  const told = `<meta charset="windows-1252"><table><tr><td>NIP</td><td>NAMA</td></tr><tr><td>${nip}</td><td>Jos\xe9</td></tr></table>`
  const said = await previewOf(office.send, 'a.xls', Buffer.from(told, 'latin1'))
  expect(said.preview).toMatchObject({ guessed: false, rows: [{ name: 'José' }] })
  const plain = await previewOf(office.send, 'a.csv', Buffer.from(text, 'utf8'))
  expect(plain.preview).toMatchObject({ guessed: false, rows: [{ name: 'José' }] })
})

test('an answer is short however long its cells are, and its pages hold every row once', async () => {
  const long = 'Penelaah '.repeat(600)
  const lines = Array.from(
    { length: 900 },
    (_, index) => `19860926201505${1000 + index};Budi;${long}${index}`,
  )
  const bytes = Buffer.from(['NIP;NAMA;JABATAN', ...lines].join('\n'))
  const first = await office.call('import.preview', {
    file: { name: 'a.csv', base64: bytes.toString('base64') },
    options: { limit: 100_000 },
  })
  const pages = [first]
  for (let { next } = first; next !== undefined; next = pages.at(-1)?.next)
    pages.push(
      await office.call('import.revise', {
        previewId: first.previewId,
        options: { limit: 100_000, offset: next },
      }),
    )
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(3 * 1024 * 1024)
  expect(pages.flatMap(({ rows }) => rows.map(({ line }) => line))).toEqual(
    lines.map((_, index) => index + 2),
  )
})
