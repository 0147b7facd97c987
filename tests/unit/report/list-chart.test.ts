import { describe, expect, it } from 'vitest'
import { chartWords, listChart, sumOf } from '#shared/report/lists/list-chart.ts'
import { listChartSheet } from '#shared/report/lists/chart-sheet.ts'
import type { ListReport } from '#shared/report/lists/list-report.ts'
import { createTexts } from '#shared/text/translate.ts'
import { wordsOf } from '#shared/text/words.ts'

const texts = createTexts('id')
const column = (key: string, kind: 'text' | 'number' = 'number') => ({ key, header: key, kind, width: 10 })
type Cells = Pick<ListReport, 'columns' | 'rows'>
const spread = ['excellent', 'good', 'needsImprovement', 'poor', 'veryPoor']

const recap: Cells = {
  columns: [column('unit', 'text'), column('people'), ...spread.map((key) => column(key)), column('unrated')],
  rows: [
    ['Kecil', 2, 0, 1, 0, 0, 0, 1],
    ['Besar', 5, 1, 3, 1, 0, 0, 0],
    ['Kosong', 0, 0, 0, 0, 0, 0, 0],
    ['Jumlah', 7, 1, 4, 1, 0, 0, 1],
  ],
}

describe('the picture of the recap', () => {
  const chart = listChart('recap', recap, texts.t)!

  it('has all units first, then the larger before the smaller, each as shares; nobody makes no bar', () => {
    expect(chart.scale).toBe('share')
    expect(chart.bars.map(({ label }) => label)).toEqual(['Jumlah', 'Besar', 'Kecil'])
    expect(chart.bars[0]!.counts).toEqual([1, 4, 1, 0, 0, 1])
    expect(chart.parts.map(({ name }) => name)).toEqual([
      'Sangat Baik',
      'Baik',
      'Butuh Perbaikan',
      'Kurang/Misconduct',
      'Sangat Kurang',
      'Belum dinilai',
    ])
  })

  it('counts every cell once', () => {
    const [total, ...units] = chart.bars
    expect(units.reduce((sum, bar) => sum + sumOf(bar), 0)).toBe(sumOf(total!))
  })

  it('is said in words, and laid out as a bare block from which a chart is one click away', () => {
    expect(chartWords(chart)).toContain('Besar: Sangat Baik 1, Baik 3, Butuh Perbaikan 1')
    const sheet = listChartSheet(chart, wordsOf(texts))
    expect(sheet).toMatchObject({ name: 'Grafik', bare: true })
    expect(sheet.rows[1]).toEqual(['Besar', 1, 3, 1, 0, 0, 0])
    expect(sheet.columns).toHaveLength(7)
  })

  it('is none where a predikat or the unit is not shown', () => {
    const without = (key: string): Cells => {
      const at = recap.columns.findIndex((one) => one.key === key)
      return {
        columns: recap.columns.toSpliced(at, 1),
        rows: recap.rows.map((row) => row.toSpliced(at, 1)),
      }
    }
    expect(listChart('recap', without('poor'), texts.t)).toBeUndefined()
    expect(listChart('recap', without('unit'), texts.t)).toBeUndefined()
    expect(listChart('recap', without('people'), texts.t)).toEqual(chart)
    expect(listChart('recap', without('unrated'), texts.t)!.parts).toHaveLength(5)
  })

  it('shows so many bars and says how many are left', () => {
    const units = Array.from({ length: 20 }, (_, at) => [`U${at}`, 1, 1, 0, 0, 0, 0, 0])
    const many = { ...recap, rows: [...units, ['Jumlah', 20, 20, 0, 0, 0, 0, 0]] }
    const cut = listChart('recap', many, texts.t)!
    expect(cut.bars).toHaveLength(16)
    expect(cut.left).toBe(5)
  })
})

describe('the picture of progress', () => {
  const cells: Cells = {
    columns: [column('fullName', 'text'), column('Q1'), column('Q2'), column('year')],
    rows: [
      ['A', 100, null, 99.99],
      ['B', 75, null, 74.99],
      ['C', null, null, 120],
    ],
  }

  it('counts people by how far they are; absent is not zero, and a quarter without any has no bar', () => {
    const chart = listChart('progress', cells, texts.t)!
    expect(chart.bars).toEqual([
      { label: 'Q1', counts: [1, 1, 0, 1] },
      { label: 'year', counts: [1, 1, 1, 0] },
    ])
  })

  it('is none before anything was reached', () => {
    const empty = { ...cells, rows: [['A', null, null, null]] }
    expect(listChart('progress', empty, texts.t)).toBeUndefined()
  })
})

describe('the picture of what is late', () => {
  const cells: Cells = {
    columns: [column('days'), column('what', 'text'), column('unit', 'text')],
    rows: [
      [1, 'Kirim', 'A'],
      [5, 'Kirim', 'B'],
      [6, 'Nilai', 'B'],
      [20, 'Nilai', 'B'],
      [21, 'Nilai', 'B'],
    ],
  }

  it('counts by unit and by how long, the most first', () => {
    const chart = listChart('late', cells, texts.t)!
    expect(chart.scale).toBe('count')
    expect(chart.bars).toEqual([
      { label: 'B', counts: [1, 2, 1] },
      { label: 'A', counts: [1, 0, 0] },
    ])
  })

  it('goes by what has to be done where no unit is shown, and is none without the days', () => {
    const byWhat = { columns: cells.columns.slice(0, 2), rows: cells.rows.map((row) => row.slice(0, 2)) }
    expect(listChart('late', byWhat, texts.t)!.bars.map(({ label }) => label)).toEqual(['Nilai', 'Kirim'])
    const noDays = { columns: cells.columns.slice(1), rows: cells.rows.map((row) => row.slice(1)) }
    expect(listChart('late', noDays, texts.t)).toBeUndefined()
  })
})

it('lists without a question of how much have no picture', () => {
  expect(listChart('nominatif', recap, texts.t)).toBeUndefined()
})
