import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startPlanningOffice } from '#tests/planning-office.ts'
import { agencyForm } from '#tests/template-book.ts'
import { cellsOf, openWorkbook } from '#tests/workbook.ts'
import { terminal } from './terminal.ts'

test('a mapped form is filled from a terminal by its content or its headings; another is refused by name', async () => {
  const { file: office, close } = startPlanningOffice({ today: '2026-01-15' })
  const bytes = await agencyForm()
  const file = { name: 'Rekap 2024.xlsx', base64: bytes.toString('base64') }
  const cwd = mkdtempSync(path.join(tmpdir(), 'timbang-'))
  writeFileSync(path.join(cwd, 'Rekap 2024.xlsx'), bytes)
  writeFileSync(path.join(cwd, 'lain.txt'), 'bukan buku kerja')
  const fill = (...more: string[]) =>
    terminal({ cwd, now: '2026-01-15' }, 'fill', office, ...more, '--year', '2025', '--out', 'terisi.xlsx')
  close()
  expect((await fill('Rekap 2024.xlsx')).err).toContain('belum dipetakan')
  const again = startPlanningOffice({ today: '2026-01-15' })
  const { mapping } = await again.call('template.read', { file })
  await again.call('template.save', { name: 'Rekap', file, mapping: mapping! })
  again.close()
  const run = (...more: string[]) => terminal({ cwd, now: '2026-01-15' }, 'fill', again.file, ...more)
  const done = await run('Rekap 2024.xlsx', '--year', '2025', '--out', 'terisi.xlsx', '--json')
  expect(done.code).toBe(0)
  expect(done.json).toMatchObject({ template: 'Rekap', year: 2025, cells: 1 })
  const cells = cellsOf(openWorkbook(readFileSync(path.join(cwd, 'terisi.xlsx'))), 'Rekap')
  expect(cells[1]![0]?.v).toBe('REKAPITULASI PENILAIAN KINERJA TAHUN 2025')
  expect((await run('Rekap 2024.xlsx', '--year', '2025', '--out', 'terisi.xlsx')).out).toContain('=COUNTA(')
  expect((await run('lain.txt', '--year', '2025', '--out', 'x.xlsx')).code).toBe(1)
  expect((await run('tiada.xlsx', '--year', '2025', '--out', 'x.xlsx')).code).toBe(1)
  expect((await run('Rekap 2024.xlsx', '--year', '2025')).code).toBe(2)
})
