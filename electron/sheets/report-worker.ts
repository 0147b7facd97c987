import { parentPort, workerData } from 'node:worker_threads'
import ExcelJS from 'exceljs'
import type { Report, Sheet } from '#shared/report/cells.ts'
import { headerRowOf } from '#shared/report/sheet-layout.ts'
import { frameWorkbook } from './frame-workbook.ts'
import { openZip } from './open-zip.ts'
import { sheetRows } from './sheet-rows.ts'
import { verifyWorkbook } from './verify-workbook.ts'
import type { WriteReply } from './write-workbook.ts'
import { writeZip } from './write-zip.ts'

// A thread of its own: a large report takes seconds, and nobody who types should wait for it.
async function write(report: Report): Promise<WriteReply> {
  const workbook = new ExcelJS.Workbook()
  frameWorkbook(workbook, report)
  const parts = new Map(await openZip(new Uint8Array(await workbook.xlsx.writeBuffer())))
  for (const [index, sheet] of report.sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    const part = parts.get(path)
    if (!part) throw new Error(`the frame lacks ${path}`)
    parts.set(path, withRows(part, sheet))
  }
  const bytes = writeZip(parts)
  parentPort?.postMessage({ stage: 'verifying' } satisfies WriteReply)
  const mismatch = verifyWorkbook(bytes, report)
  return mismatch ? { mismatch } : { bytes }
}

/** Puts the rows in the place of the two empty ones that carry the styles. */
function withRows(part: Buffer, sheet: Sheet): Buffer {
  if (sheet.rows.length === 0) return part
  const frame = part.toString('utf8')
  const first = headerRowOf(sheet) + 1
  const start = frame.indexOf(`<row r="${first}"`)
  const end =
    frame.indexOf('</row>', frame.indexOf(`<row r="${first + sheet.rows.length - 1}"`)) + '</row>'.length
  if (start < 0 || end < start) throw new Error(`the frame of ${sheet.name} lacks its rows`)
  const styles = [
    ...frame.slice(start, frame.indexOf('</row>', start)).matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g),
  ]
  if (styles.length !== sheet.columns.length) throw new Error(`the frame of ${sheet.name} lacks styles`)
  const rows = sheetRows(sheet.rows, {
    first,
    styles: styles.map((match) => match[1] ?? '0'),
    columns: sheet.columns,
  })
  return Buffer.concat([Buffer.from(frame.slice(0, start)), rows, Buffer.from(frame.slice(end))])
}

parentPort?.postMessage(await write(workerData as Report))
