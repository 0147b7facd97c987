import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openZip } from '#electron/sheets/open-zip.ts'
import { writeZip } from '#electron/sheets/write-zip.ts'
import { startSample } from '#tests/sample-backend.ts'
import { cellsOf, convert, openWorkbook, soffice } from '#tests/workbook.ts'

/** The same workbook without the results that its formulas carry, so that whoever opens it must calculate. */
async function withoutResults(bytes: Buffer): Promise<Buffer> {
  const parts = new Map(await openZip(bytes))
  for (const [path, part] of parts)
    if (path.startsWith('xl/worksheets/sheet'))
      parts.set(path, Buffer.from(part.toString('utf8').replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')))
  return writeZip(parts)
}

async function yearly() {
  const { call, close } = await startSample()
  const bytes = Buffer.from((await call('report.yearly', { year: 2026 })).base64, 'base64')
  close()
  return bytes
}

test.skipIf(!soffice)(
  'LibreOffice calculates every formula to the result that the report carries',
  async () => {
    const bytes = await yearly()
    const ours = openWorkbook(bytes)
    const theirs = openWorkbook(convert(await withoutResults(bytes), 'xlsx'))
    expect(theirs.SheetNames).toEqual(ours.SheetNames)
    let formulas = 0
    for (const name of ours.SheetNames) {
      const calculated = cellsOf(theirs, name)
      for (const [row, cells] of cellsOf(ours, name).entries())
        for (const [column, cell] of cells.entries()) {
          if (cell?.f === undefined) continue
          formulas++
          const found = calculated[row]?.[column]?.v
          if (typeof cell.v === 'number')
            expect(found, `${name} ${row + 1} ${column + 1}`).toBeCloseTo(cell.v, 9)
          else expect(found ?? '').toBe(cell.v ?? '')
        }
    }
    expect(formulas).toBeGreaterThan(100)
  },
  180_000,
)

test.skipIf(!soffice)(
  'LibreOffice lays it out on F4 pages in landscape; each repeats the header row and says which page it is',
  async () => {
    const pdf = convert(await yearly(), 'pdf')
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
    // 330.2 × 215.9 mm in points
    expect(boxes.length).toBeGreaterThan(8)
    for (const [, width, height] of boxes)
      expect([width, height].map((side) => Math.round(Number(side)))).toEqual([936, 612])
    if (!existsSync('/usr/bin/pdftotext')) return
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
    const pages = text.split('\f').slice(0, -1)
    const results = pages.filter((page) => page.includes('Hasil Kerja dan Capaian Indikator'))
    expect(results.length).toBeGreaterThan(1)
    for (const page of results) expect(page).toMatch(/Rencana hasil kerja\s+Indikator/)
    for (const [index, page] of pages.entries())
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`)
  },
  180_000,
)
