import { rmSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import Sqlite from 'better-sqlite3'
import ExcelJS from 'exceljs'
import { Kysely, SqliteDialect } from 'kysely'

/** Rows as text through exceljs, the usual way to make an .xlsx in Node. */
export async function exceljsBytes(
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Data')
  sheet.addRow([...headers])
  for (const row of rows) sheet.addRow([...row])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The same with a font, borders, an alignment and a number format, written row by row; cells of a column share one style. */
export async function exceljsStyled(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  })
  const sheet = workbook.addWorksheet('Data')
  const border = { style: 'thin' as const, color: { argb: 'FFB4BCC8' } }
  const style = {
    font: { name: 'Calibri', size: 10 },
    border: { top: border, bottom: border },
    alignment: { vertical: 'top' as const },
    numFmt: '0.00',
  }
  sheet.columns = (rows[0] ?? []).map(() => ({ style }))
  for (const row of rows) sheet.addRow([...row]).commit()
  await workbook.commit()
  return await bytes
}

/** Reads a workbook with exceljs and stores its rows with Kysely in batches: no checks, no preview, no log. */
export async function importWithPeers(bytes: Buffer, file: string): Promise<number> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  const rows: (string | null)[][] = []
  workbook.worksheets[0]?.eachRow((row, number) => {
    if (number > 1) rows.push(Array.from({ length: 20 }, (_, index) => row.getCell(index + 1).text || null))
  })
  await storeWithKysely(file, 'person', rows)
  return rows.length
}

/** One table of text and number columns, filled in batches that fit SQLite's limit of parameters, in one transaction. */
export async function storeWithKysely(
  file: string,
  table: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  const database = new Sqlite(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const names = (rows[0] ?? []).map((_, index) => `c${index}`)
  database.exec(
    `CREATE TABLE "${table}" (${names.join(', ')}); CREATE UNIQUE INDEX "${table}_key" ON "${table}" (c0, c1)`,
  )
  const db = new Kysely<Record<string, Record<string, string | number | null>>>({
    dialect: new SqliteDialect({ database }),
  })
  const batch = Math.floor(30_000 / Math.max(1, names.length))
  await db.transaction().execute(async (transaction) => {
    for (let start = 0; start < rows.length; start += batch) {
      const values = rows
        .slice(start, start + batch)
        .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])))
      await transaction.insertInto(table).values(values).execute()
    }
  })
  await db.destroy()
}
