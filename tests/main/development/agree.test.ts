import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteRows } from '#shared/development/note-rows.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'
import { reopenBackend } from '#tests/backend.ts'
import { newSample } from '#tests/sample-file.ts'
import { openWorkbook, tableOf } from '#tests/workbook.ts'
import { terminal } from '../cli/terminal.ts'

// Strengths and weaknesses are one list on the page, in the yearly report and from the terminal, for everybody of the practice office.

const year = 2025
const words = wordsOf(createTexts('id'))
let office: { readonly file: string } & ReturnType<typeof reopenBackend>
let printed: readonly Record<string, string>[]

beforeAll(async () => {
  const file = await newSample()
  const seeding = reopenBackend(file, { today: '2026-01-10' })
  const { rows } = await seeding.call('employee.list', { limit: 3 })
  for (const [at, date] of ['2025-03-03', '2025-07-07'].entries())
    await seeding.call('feedback.save', {
      employeeId: rows[2]!.id,
      giverId: rows[0]!.id,
      date,
      giverKind: 'leader',
      mode: 'direct',
      rhythm: 'incidental',
      coreValue: 'collaborative',
      fact: `Data tidak diteruskan ke seksi lain, ${at + 1}`,
      symbol: 'frown',
    })
  seeding.close()
  // one program at a time has the office open
  const where = { cwd: path.dirname(file) }
  const told = await terminal(where, 'strengths', path.basename(file), '--year', String(year), '--json')
  expect(told.code).toBe(0)
  printed = told.json as typeof printed
  office = { file, ...reopenBackend(file, { today: '2026-11-24' }) }
}, 60_000)
afterAll(() => office.close())

const lineOf = (parts: readonly (string | number | boolean | undefined)[]) =>
  parts.map((part) => String(part ?? '')).join(' | ')

test('what one person’s page says he should learn is what the list of everybody says', async () => {
  for (const of of [year, 2026]) {
    const { rows } = await office.call('training.needs', { period: String(of), limit: 500 })
    expect(rows.length).toBeGreaterThan(5)
    const { rows: people } = await office.call('employee.list', { limit: 100 })
    for (const { id: employeeId } of people) {
      const { needs } = await office.call('development.person', { employeeId, year: of })
      const listed = rows.filter((row) => row.employeeId === employeeId)
      expect(needs).toEqual(listed.map(({ topic, step, reasons }) => ({ topic, step, reasons })))
    }
  }
})

test('page, workbook and terminal say the same of everybody, feedback among it', async () => {
  const shown = await noteRows(
    (offset, limit) => office.call('development.notes', { period: String(year), offset, limit }),
    words,
  )
  const page = shown.map(({ person, note }) =>
    lineOf([person.nip, words(`development.note.${note.kind}`), note.about, note.evidence]),
  )
  expect(page.length).toBeGreaterThan(50)
  expect(page.some((line) => line.includes('2 meminta perubahan'))).toBe(true)
  expect(
    printed.map(({ nip, kind, about, evidence }) =>
      lineOf([nip, words(`development.note.${kind as 'strength' | 'weakness'}`), about, evidence]),
    ),
  ).toEqual(page)
  const { base64 } = await office.call('report.yearly', { year, language: 'id' })
  const book = openWorkbook(Buffer.from(base64, 'base64'))
  const noted = [words('development.note.strength'), words('development.note.weakness')]
  const sheet = tableOf(book, 'Pengembangan', 8, 'NIP').filter((row) => noted.includes(String(row['Jenis'])))
  const told = sheet.map((row) => lineOf([row['NIP'], row['Jenis'], row['Tentang'], row['Dasar']]))
  // the report goes by seniority, the page by units
  expect(told.toSorted()).toEqual(page.toSorted())
})
