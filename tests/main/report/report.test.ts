import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openZip } from '#electron/sheets/open-zip.ts'
import { verifyWorkbook } from '#electron/sheets/verify-workbook.ts'
import { writeWorkbook } from '#electron/sheets/write-workbook.ts'
import { ownerSession, type Session } from '#electron/api/session.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import { coreValueTexts, coreValues } from '#shared/plan/core-value.ts'
import type { AppEvent } from '#shared/api/events.ts'
import type { Report } from '#shared/report/cells.ts'
import { startBackend } from '#tests/backend.ts'
import { startSample } from '#tests/sample-backend.ts'
import { cellsOf, openWorkbook, tableOf } from '#tests/workbook.ts'

let sample: Awaited<ReturnType<typeof startSample>>
let bytes: Buffer
let book: ReturnType<typeof openWorkbook>
beforeAll(async () => {
  sample = await startSample()
  bytes = Buffer.from((await sample.call('report.yearly', { year: 2026 })).base64, 'base64')
  book = openWorkbook(bytes)
}, 60_000)
afterAll(() => {
  expect(sample.bugs).toEqual([])
  sample.close()
})

const labels = ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang/Misconduct', 'Sangat Kurang']

describe('the yearly report', () => {
  test('has its eight sheets and a name that says what it is', async () => {
    expect(book.SheetNames).toEqual([
      'Rekap',
      'Predikat',
      'Peringkat',
      'Hasil kerja',
      'Perilaku',
      'Pengembangan',
      'Nominatif',
      'Grafik',
    ])
    expect((await sample.call('report.yearly', { year: 2026 })).name).toBe(
      'Laporan kinerja 2026 - Kecamatan Rakumpit.xlsx',
    )
  })

  test('counts each predikat as the appraisal page does, unit by unit and in all', async () => {
    const grid = await sample.call('appraisal.grid', { period: '2026' })
    const recap = tableOf(book, 'Rekap', 8, 'Unit kerja')
    const total = recap.at(-1)
    expect(total?.['Unit kerja']).toBe('Jumlah')
    expect(labels.map((label) => total?.[label])).toEqual(
      predikats.map((predikat) => grid.distribution[predikat]),
    )
    expect(total?.['Tanpa predikat']).toBe(2)
    for (const unit of recap.slice(0, -1)) {
      const people = grid.rows.filter((row) => row.unit === unit['Unit kerja'])
      expect(unit['Pegawai']).toBe(people.length)
      expect(labels.map((label) => unit[label])).toEqual(
        predikats.map((predikat) => people.filter((row) => row.predikat === predikat).length),
      )
    }
  })

  test('keeps counts and shares as formulas beside their results', () => {
    const cells = cellsOf(book, 'Rekap')
    for (const row of cells.slice(8, 16)) {
      expect(row.slice(2).every((cell) => (cell?.f ?? '') !== '')).toBe(true)
      const shares = row.slice(10, 15).map((cell) => Number(cell?.v))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })

  test('ranks as the ranking page does and names the unfinished apart with the reason', async () => {
    const [scope] = (await sample.call('ranking.list', { period: '2026' })).scopes
    const table = tableOf(book, 'Peringkat', 8, 'NIP')
    expect(table.map((row) => [row['Peringkat'], row['NIP'], row['Nama'], row['Indeks']])).toEqual(
      scope?.rows.map((row) => [row.rank, row.nip, row.name, row.index]),
    )
    const notes = cellsOf(book, 'Peringkat').map((row) => String(row[0]?.v ?? ''))
    expect(notes).toContain(
      'Indeks internal untuk pemeringkatan, bukan predikat kinerja menurut PermenPANRB 6/2022',
    )
    expect(notes).toContain('Belum berperingkat (2 orang):')
    for (const { name } of scope?.unranked ?? [])
      expect(notes.some((note) => note.startsWith(`${name} (`) && /belum/.test(note))).toBe(true)
  })

  test('shows every indicator of the realisation page with the same value and achievement', async () => {
    const { rows } = await sample.call('realisation.grid', { year: 2026 })
    const table = tableOf(book, 'Hasil kerja', 8, 'Indikator')
    expect(
      table.map((row) => [row['Nama'], row['Indikator'], row['Realisasi setahun'], row['Capaian']]),
    ).toEqual(
      rows.map((row) => [
        row.employee,
        row.indicator,
        row.accumulated,
        row.achievement === undefined ? undefined : Number((row.achievement / 100).toFixed(4)),
      ]),
    )
    expect(
      table.some((row) =>
        /turun dari 10 hari menjadi 3 hari .*membaik 70,00 %/.test(String(row['Sebelum dan sesudah'])),
      ),
    ).toBe(true)
  })

  test('shows the seven scores and their mean as they are stored', async () => {
    const { rows } = await sample.call('appraisal.grid', { period: '2026' })
    const table = tableOf(book, 'Perilaku', 8, 'NIP')
    const names = coreValues.map((value) => coreValueTexts[value].name)
    expect(table.map((row) => [row['NIP'], ...names.map((name) => row[name]), row['Rata-rata']])).toEqual(
      rows.map((row) => [row.nip, ...coreValues.map((value) => row.scores[value]), row.scoreMean]),
    )
  })

  test('has a note or a plain remark for everybody under Pengembangan', async () => {
    const { rows } = await sample.call('appraisal.grid', { period: '2026' })
    const noted = new Set(tableOf(book, 'Pengembangan', 8, 'Nama').map((row) => row['NIP']))
    expect(noted).toEqual(new Set(rows.map(({ nip }) => nip)))
  })

  test('writes a NIP as text and a date as a date that the import reads back', () => {
    const [first] = cellsOf(book, 'Nominatif').slice(8)
    expect(first?.[1]).toMatchObject({ t: 's', v: '196806131993011007', z: '@' })
    expect(first?.[6]).toMatchObject({ t: 'n', z: 'dd-mm-yyyy', v: 43556 })
  })

  test('gives everybody’s birth date under a heading that the import knows', () => {
    const [first] = tableOf(book, 'Nominatif', 8, 'NIP')
    expect(first).toMatchObject({ NIP: '196806131993011007', 'Tanggal lahir': 25002 })
  })

  test('lays out the chart sheet as bare blocks from A1 that follow the recap', () => {
    const cells = cellsOf(book, 'Grafik')
    expect(cells[0]?.[0]?.v).toBe('Predikat')
    expect(cells.slice(1, 6).map((row) => row[0]?.v)).toEqual(labels)
    expect(cells[1]?.[1]?.f).toMatch(/^'?Rekap'?!\$D\$/)
    expect(cells[0]?.[2]?.v).toBeUndefined()
    expect(cells[6]?.[0]?.v).toBeUndefined()
    expect(cells.slice(0, 8).every((row) => row[2]?.v === undefined)).toBe(true)
  })

  test('prints on F4 landscape, a page wide, with repeated header rows, page numbers and frozen panes', async () => {
    const parts = await openZip(bytes)
    const sheet = new TextDecoder().decode(parts.get('xl/worksheets/sheet3.xml')!)
    expect(sheet).toMatch(
      /<pageSetup[^>]*paperSize="14"[^>]*orientation="landscape"|<pageSetup[^>]*orientation="landscape"[^>]*paperSize="14"/,
    )
    expect(sheet).toMatch(/fitToHeight="0"/)
    expect(sheet).toMatch(/<oddFooter>.*&amp;P.*&amp;N/)
    expect(sheet).toMatch(/<pane [^>]*xSplit="3"[^>]*ySplit="8"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<autoFilter ref="A8:P42"/)
    const workbook = new TextDecoder().decode(parts.get('xl/workbook.xml')!)
    expect(workbook.match(/_xlnm\.Print_Titles/g)).toHaveLength(8)
  })

  test('speaks English when asked', async () => {
    const english = openWorkbook(
      Buffer.from((await sample.call('report.yearly', { year: 2026, language: 'en' })).base64, 'base64'),
    )
    expect(english.SheetNames[2]).toBe('Ranking')
    expect(tableOf(english, 'Ranking', 8, 'NIP')[0]).toHaveProperty('Predicate', 'Excellent')
  })

  test.each(['id', 'en'] as const)('says every period by its name, in %s', async (language) => {
    const { base64 } = await sample.call('report.yearly', { year: 2026, language })
    const spoken = openWorkbook(Buffer.from(base64, 'base64'))
    const texts = spoken.SheetNames.flatMap((name) => cellsOf(spoken, name).flat())
      .map((cell) => String(cell?.v ?? ''))
      .filter((text) => /\b20\d\d-(Q\d|\d\d)\b(?!-)/.test(text))
    expect(texts).toEqual([])
  })

  test('is refused for a year in which nobody is rated, and for a year that is not open', async () => {
    const { call, close } = startBackend()
    await expect(call('report.yearly', { year: 2025 })).rejects.toMatchObject({
      code: 'conflict',
      key: 'report.nobodyRated',
    })
    await expect(call('report.yearly', { year: 2031 })).rejects.toMatchObject({
      code: 'not_found',
      key: 'error.year.notOpen',
    })
    close()
  })

  test('shows a head only the people whom he rates', async () => {
    const [scope] = (await sample.call('ranking.list', { period: '2026' })).scopes
    const camat = scope?.rows.find(({ positionName }) => positionName?.startsWith('Camat'))
    const head = scope?.rows.find(({ positionName }) => positionName === 'Kepala Seksi Pelayanan Umum')
    const session: Session = {
      ...ownerSession('head'),
      role: 'head',
      scope: { kind: 'ratedBy', employeeId: head?.employeeId ?? '' },
    }
    const report = await sample.as(session)('report.yearly', { year: 2026 })
    const own = tableOf(openWorkbook(Buffer.from(report.base64, 'base64')), 'Predikat', 8, 'NIP').map(
      (row) => row['NIP'],
    )
    expect(own).toContain(head?.nip)
    expect(own).not.toContain(camat?.nip)
    expect(own.length).toBeLessThan(12)
  })

  test('is noted in the history, tells how far it is, and can be cancelled', async () => {
    const events: AppEvent[] = []
    const stop = sample.backend.subscribe((event) => events.push(event))
    await sample.call('report.yearly', { year: 2026, task: 'laporan' })
    stop()
    expect(events.map((event) => event.topic === 'progress' && event.stage)).toEqual([
      'progress.collecting',
      'progress.writing',
      'progress.verifying',
    ])
    expect((await sample.call('history.list', {}))[0]).toMatchObject({ operation: 'report.yearly' })
    const control = new AbortController()
    const cancellation = { signal: control.signal, isCancelled: () => control.signal.aborted }
    const running = sample.backend.dispatch(
      ownerSession('test'),
      'report.yearly',
      { year: 2026 },
      cancellation,
    )
    control.abort()
    expect(await running).toMatchObject({ ok: false, error: { key: 'error.cancelled' } })
  })
})

describe('a page’s list', () => {
  const table = {
    title: 'Peringkat: TW III/2026',
    columns: [
      { header: 'NIP', kind: 'text' as const },
      { header: 'Nama', kind: 'text' as const },
      { header: 'Capaian', kind: 'percent' as const },
      { header: 'TMT', kind: 'date' as const },
    ],
    rows: [
      ['198609262015051001', '=HYPERLINK("http://x")', 87.53, '2019-04-01'],
      ['198609262015052001', 'Ani & <Budi> _x0041_', null, null],
    ],
  }

  test('becomes a workbook whose texts are texts whatever they start with', async () => {
    const file = await sample.call('report.table', { ...table, format: 'xlsx' })
    expect(file.name).toBe('Peringkat TW III 2026.xlsx')
    const cells = cellsOf(openWorkbook(Buffer.from(file.base64, 'base64')), 'Peringkat TW III 2026')
    expect(cells[8]?.map((cell) => cell?.v)).toEqual([
      '198609262015051001',
      '=HYPERLINK("http://x")',
      0.8753,
      43556,
    ])
    expect(cells[8]?.[1]).toMatchObject({ t: 's' })
    expect(cells[8]?.[1]?.f).toBeUndefined()
    expect(cells[9]?.[1]?.v).toBe('Ani & <Budi> _x0041_')
  })

  test('becomes a CSV in which nothing runs', async () => {
    const file = await sample.call('report.table', { ...table, format: 'csv' })
    expect(file.name).toBe('Peringkat TW III 2026.csv')
    expect(Buffer.from(file.base64, 'base64').toString('utf8')).toContain(
      `'198609262015051001;"'=HYPERLINK(""http://x"")";87,53%;2019-04-01`,
    )
  })

  test('is refused without columns', async () => {
    await expect(sample.call('report.table', { ...table, columns: [], format: 'csv' })).rejects.toMatchObject(
      { code: 'invalid' },
    )
  })
})

describe('writing and reading back', () => {
  const report = (rows: Report['sheets'][number]['rows']): Report => ({
    language: 'id',
    sheets: [
      {
        name: 'Uji',
        title: 'Uji',
        columns: [
          { header: 'Nilai', kind: 'number', width: 10 },
          { header: 'Nama', kind: 'wrapped', width: 10 },
        ],
        rows,
      },
    ],
  })

  test('thousands of rows come back cell by cell', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => [index / 100, `baris ${index}`])
    const written = openWorkbook(await writeWorkbook(report(rows)))
    expect(tableOf(written, 'Uji', 8, 'Nama').map((row) => [row['Nilai'], row['Nama']])).toEqual(rows)
  })

  test('odd characters survive or go, and never break the file', async () => {
    const rows = [
      [1, 'a\u0007b\uD800c\uFFFEd'],
      [2, 'dua\nbaris'],
      [3, 'x'.repeat(40_000)],
    ]
    const table = tableOf(openWorkbook(await writeWorkbook(report(rows))), 'Uji', 8, 'Nama')
    expect(table.map((row) => row['Nama'])).toEqual(['ab\uFFFDcd', 'dua\nbaris', 'x'.repeat(32_767)])
  })

  test('an empty table is a header without rows', async () => {
    expect(tableOf(openWorkbook(await writeWorkbook(report([]))), 'Uji', 8, 'Nama')).toEqual([])
  })

  test('a workbook that says something else than the data is found out, with its place', async () => {
    const written = Buffer.from(
      await writeWorkbook(
        report([
          [1, 'satu'],
          [2, 'dua'],
        ]),
      ),
    )
    expect(
      verifyWorkbook(
        written,
        report([
          [1, 'satu'],
          [2, 'dua'],
        ]),
      ),
    ).toBeUndefined()
    expect(
      verifyWorkbook(
        written,
        report([
          [1, 'satu'],
          [3, 'dua'],
        ]),
      ),
    ).toEqual({ sheet: 'Uji', row: 10, column: 'Nilai' })
    expect(
      verifyWorkbook(
        written,
        report([
          [1, 'satu'],
          [2, 'dua'],
          [3, 'tiga'],
        ]),
      ),
    ).toMatchObject({ row: 11 })
  })
})
