import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Output } from '#shared/api/contract.ts'
import {
  type CareerColumn,
  careerColumns,
  creditColumns,
  seniorityColumns,
} from '#shared/career/career-table.ts'
import { createTexts } from '#shared/text/translate.ts'
import { reopenBackend } from '#tests/backend.ts'
import { newSample } from '#tests/sample-file.ts'
import { cellsOf, openWorkbook } from '#tests/workbook.ts'
import { terminal } from '../cli/terminal.ts'

// What the page shows, what its workbook holds and what the terminal prints are one list, for everybody of the practice office.

const texts = createTexts('id')
const year = 2026
let office: { readonly file: string } & ReturnType<typeof reopenBackend>
const printed: Record<string, unknown> = {}
beforeAll(async () => {
  const file = await newSample()
  // one program at a time has the office open
  for (const command of ['career', 'duk', 'credits']) {
    const where = { cwd: path.dirname(file) }
    const { code, json } = await terminal(
      where,
      command,
      path.basename(file),
      '--year',
      String(year),
      '--json',
    )
    expect(code).toBe(0)
    printed[command] = json
  }
  office = { file, ...reopenBackend(file, { today: '2026-11-24' }) }
})
afterAll(() => office.close())

async function whole<Row>(
  ask: (offset: number) => Promise<{ readonly rows: readonly Row[]; readonly total: number }>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let total = 1; rows.length < total;) {
    const page = await ask(rows.length)
    total = page.total
    rows.push(...page.rows)
  }
  return rows
}

/** The workbook that the page writes of these rows, as its cells read. */
async function workbookOf<Row>(columns: readonly CareerColumn<Row>[], rows: readonly Row[]) {
  const file = await office.call('report.table', {
    title: 'Karier',
    format: 'xlsx',
    language: 'id',
    columns: columns.map(({ header, kind, width }) => ({ header, kind, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
  })
  const book = openWorkbook(Buffer.from(file.base64, 'base64'))
  return cellsOf(book, book.SheetNames[0]!).flatMap((cells) => cells.map((cell) => cell?.v))
}

async function expectSame<Row>(command: string, columns: readonly CareerColumn<Row>[], rows: readonly Row[]) {
  expect(rows.length).toBeGreaterThan(0)
  expect((printed[command] as unknown[]).slice(0, rows.length)).toEqual(rows)
  const cells = await workbookOf(columns, rows)
  for (const row of rows)
    for (const { cell, kind } of columns) {
      const value = cell(row)
      if (typeof value === 'string' && kind === 'text' && value !== '') expect(cells).toContain(value)
    }
}

test('the calendar', async () => {
  const rows = await whole<Output<'career.list'>['rows'][number]>((offset) =>
    office.call('career.list', { year, offset, limit: 50 }),
  )
  await expectSame('career', careerColumns(texts.t), rows)
})

test('a person’s own dates are those of the calendar of everybody', async () => {
  // a year so far on that everything lies before its end
  const { rows } = await office.call('career.list', { year: 2070, limit: 1000 })
  const people = new Set(rows.map(({ employeeId }) => employeeId))
  expect(people.size).toBeGreaterThan(20)
  for (const employeeId of people) {
    const { lines } = await office.call('career.get', { employeeId })
    const listed = rows
      .filter((row) => row.employeeId === employeeId)
      .map(({ kind, date, standing, conditions }) => ({
        kind,
        ...(date !== undefined && { date }),
        standing,
        conditions,
      }))
    expect(lines).toEqual(listed)
  }
})

test('the seniority list', async () => {
  const rows = await whole<Output<'career.seniority'>['rows'][number]>((offset) =>
    office.call('career.seniority', { year, offset, limit: 7 }),
  )
  expect(rows.map(({ place }) => place)).toEqual(rows.map((_, at) => at + 1))
  await expectSame('duk', seniorityColumns(texts.t), rows)
})

test('the credit points', async () => {
  const rows = await whole<Output<'credit.list'>['rows'][number]>((offset) =>
    office.call('credit.list', { year, offset, limit: 2 }),
  )
  await expectSame('credits', creditColumns(texts.t), rows)
})
