import { describe, expect, it } from 'vitest'
import type { ImportPreview, PreviewRow } from '#shared/import/preview.ts'
import {
  inWorkingOrder,
  type ImportJob,
  newJob,
  waitsFor,
  withColumn,
  withCorrections,
  withLeftOut,
  withoutCorrections,
  withoutLeftOut,
} from '../../../renderer/features/import/desk/import-job.ts'
import {
  sourceRows,
  tellingCells,
  visibleRows,
  withSheetNames,
} from '../../../renderer/features/import/preview/preview-rows.ts'

const row = (sheet: string, line: number, more: Partial<PreviewRow> = {}): PreviewRow => ({
  sheet,
  line,
  action: 'create',
  key: '198001012005011001',
  name: 'Budi Santoso',
  cells: {},
  changes: [],
  problems: [],
  corrected: false,
  assumed: [],
  ...more,
})
const preview = (more: Partial<ImportPreview> = {}): ImportPreview => ({
  previewId: 'p',
  fileName: 'a.xlsx',
  sha256: '',
  kind: 'employees',
  fields: [],
  rows: [],
  skipped: [],
  unmapped: [],
  sheets: [
    { id: 'PNS', name: 'PNS', columns: [] },
    { id: 'Honorer', name: 'Honorer', columns: [] },
  ],
  created: { units: [], positions: [], years: [] },
  createdCounts: { units: 0, positions: 0, years: 0 },
  guessed: false,
  absent: [],
  skippedCounts: {},
  remembered: false,
  spelled: [],
  counts: { create: 0, update: 0, same: 0, reject: 0 },
  ...more,
})
const none: ReadonlySet<string> = new Set()

describe('the rows of the source', () => {
  const shown = preview({
    rows: [row('Honorer', 2), row('PNS', 3, { action: 'reject' }), row('PNS', 10)],
    skipped: [
      { sheet: 'PNS', line: 2, reason: 'section', text: 'SEKRETARIAT' },
      { sheet: 'PNS', line: 1, reason: 'header', text: 'NIP · NAMA' },
    ],
  })
  const all = sourceRows(shown)
  const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key)

  it('stand in the order of the file, read and skipped ones together, sheet after sheet', () => {
    expect(keys(all)).toEqual(['1:PNS', '2:PNS', '3:PNS', '10:PNS', '2:Honorer'])
    expect(keys(withSheetNames(all))).toEqual([
      'sheet PNS',
      ...keys(all).slice(0, 4),
      'sheet Honorer',
      '2:Honorer',
    ])
  })

  it('are filtered by what happens to them and searched by name, NIP and text', () => {
    const filtered = (filter: 'reject' | 'skipped' | 'all', search = '') =>
      keys(visibleRows(all, { filter, search, kept: none }))
    expect(filtered('reject')).toEqual(['3:PNS'])
    expect(filtered('skipped')).toEqual(['1:PNS', '2:PNS'])
    expect(filtered('all', 'budi')).toEqual(['3:PNS', '10:PNS', '2:Honorer'])
    expect(filtered('all', 'sekret')).toEqual(['2:PNS'])
    expect(filtered('all', '19800101')).toHaveLength(3)
  })

  it('keep a row that was just decided on, although it no longer fits the filter', () => {
    const kept = new Set(['10:PNS'])
    expect(keys(visibleRows(all, { filter: 'reject', search: '', kept }))).toEqual(['3:PNS', '10:PNS'])
  })

  it('say the most telling of a new row: a plan its target with its unit, a realisation its periods', () => {
    const plan = row('S', 1, {
      cells: { nip: '1', workResult: 'Laporan', indicator: 'Jumlah', target: '12', targetUnit: 'buah' },
    })
    expect(tellingCells('plans', plan).map(({ text }) => text)).toEqual(['Laporan', 'Jumlah', '12 buah'])
    const result = row('S', 1, { cells: { nip: '1', indicator: 'Jumlah', target: '12', Q1: '3', Q2: '4' } })
    expect(tellingCells('realisations', result).map(({ field, named }) => [field, named])).toEqual([
      ['indicator', false],
      ['Q1', true],
      ['Q2', true],
    ])
  })
})

describe('decisions on a file', () => {
  it('hold one correction a cell; taking it back brings the original', () => {
    const cell = { sheet: 'PNS', line: 3, field: 'nip' }
    const other = { ...cell, field: 'name', text: 'Budi' }
    const once = withCorrections({}, [other, { ...cell, text: '1' }])
    const twice = withCorrections(once, [{ ...cell, text: '2' }])
    expect(twice.corrections).toEqual([other, { ...cell, text: '2' }])
    expect(withoutCorrections(twice, cell).corrections).toEqual([])
  })

  it('leave a row out once and take it back', () => {
    const out = withLeftOut(withLeftOut({}, { sheet: 'PNS', line: 3 }), { sheet: 'PNS', line: 3 })
    expect(out.leftOut).toEqual([{ sheet: 'PNS', line: 3 }])
    expect(withoutLeftOut(out, { sheet: 'PNS', line: 3 }).leftOut).toEqual([])
  })

  it('give a field to one column of a sheet only', () => {
    const sheet = {
      id: 'PNS',
      name: 'PNS',
      columns: [
        { index: 0, header: 'NIP', field: 'nip', examples: [], also: [], letter: 'A' },
        { index: 1, header: 'KODE', field: null, examples: [], also: [], letter: 'A' },
      ],
    }
    expect(withColumn({}, sheet, 1, 'nip').mapping).toEqual({ PNS: { '0': null, '1': 'nip' } })
  })
})

describe('several files', () => {
  const job = (fileName: string, more: Partial<ImportPreview>): ImportJob => ({
    ...newJob(fileName),
    preview: preview(more),
  })
  const people = job('pegawai', { kind: 'employees', counts: { create: 1, update: 0, same: 0, reject: 0 } })
  const plans = job('rencana', { kind: 'plans' })
  const scores = job('skor', { kind: 'behaviour' })
  const unread = newJob('belum')

  it('are stored people first, then plans, then what refers to them, those not yet read last', () => {
    const ordered = inWorkingOrder([unread, scores, plans, people])
    expect(ordered.map(({ fileName }) => fileName)).toEqual(['pegawai', 'rencana', 'skor', 'belum'])
  })

  it('wait only for an earlier one that has something to store', () => {
    expect(waitsFor(scores, [scores, plans, people])?.fileName).toBe('pegawai')
    expect(waitsFor(scores, [scores, plans])).toBeUndefined()
    expect(waitsFor(people, [scores, plans, people])).toBeUndefined()
  })
})
