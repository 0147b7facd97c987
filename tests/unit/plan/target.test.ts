import { describe, expect, it } from 'vitest'
import { parseAspects } from '#shared/plan/aspect.ts'
import {
  defaultAccumulation,
  defaultDirection,
  hasAbsoluteWord,
  parseDirection,
  targetOf,
} from '#shared/plan/target.ts'
import { parseWorkResultKind, workResultHint } from '#shared/plan/work-result.ts'

describe('targets', () => {
  it('come from their stored columns', () => {
    expect(targetOf({ kind: 'number', low: 1200, high: null, text: null })).toEqual({
      kind: 'number',
      low: 1200,
    })
    expect(targetOf({ kind: 'range', low: 8000, high: 9000 })).toEqual({
      kind: 'range',
      low: 8000,
      high: 9000,
    })
    expect(targetOf({ kind: 'text', text: 'Tersusun' })).toEqual({ kind: 'text', text: 'Tersusun' })
    expect(targetOf({ kind: 'number', low: null })).toBeUndefined()
    expect(targetOf({ kind: 'range', low: 9000, high: 8000 })).toBeUndefined()
    expect(targetOf({ kind: 'range', low: 9000 })).toBeUndefined()
  })

  it.each([
    ['%', 'Capaian layanan', 'average'],
    ['hari', 'Waktu penyampaian laporan', 'average'],
    ['Indeks', 'Kepuasan masyarakat', 'average'],
    ['laporan', 'Rata-rata laporan tiap bulan', 'average'],
    ['', 'Persentase surat tepat waktu', 'average'],
    [undefined, 'Tingkat kehadiran', 'average'],
    ['laporan', 'Jumlah laporan bulanan', 'sum'],
    ['dokumen', 'Indeksasi dokumen', 'sum'],
    [undefined, 'Jumlah kunjungan', 'sum'],
  ])('unit %s and name %s accumulate by %s', (unit, indicator, accumulation) => {
    expect(defaultAccumulation({ unit, indicator })).toBe(accumulation)
  })

  it('assumes lower is better for time and cost', () => {
    expect(defaultDirection(['time'])).toBe('lower')
    expect(defaultDirection(['time', 'cost'])).toBe('lower')
    expect(defaultDirection(['quantity'])).toBe('higher')
    expect(defaultDirection(['quality', 'time'])).toBe('higher')
    expect(defaultDirection([])).toBe('higher')
  })

  it.each([
    ['NAIK', 'higher'],
    ['semakin tinggi', 'higher'],
    ['Maksimal', 'higher'],
    ['turun', 'lower'],
    ['SEMAKIN KECIL', 'lower'],
    ['datar', undefined],
  ])('direction %s is %s', (text, direction) => {
    expect(parseDirection(text)).toBe(direction)
  })

  it.each([
    ['kuantitas', ['quantity']],
    ['Waktu/Kecepatan', ['time']],
    ['Kualitas dan Waktu', ['quality', 'time']],
    ['time,quantity', ['quantity', 'time']],
    ['mutu, entahlah', undefined],
    ['', undefined],
  ])('aspects of "%s" are %o', (text, found) => {
    expect(parseAspects(text)).toEqual(found)
  })

  it('warns of absolute words', () => {
    expect(hasAbsoluteWord('Semua surat dijawab')).toBe('semua')
    expect(hasAbsoluteWord('Berkas tidak pernah hilang.')).toBe('tidak pernah')
    expect(hasAbsoluteWord('Kesemuanya rapi')).toBeUndefined()
    expect(hasAbsoluteWord('Surat dijawab')).toBeUndefined()
  })
})

describe('work results', () => {
  it('hint at activities and bare categories', () => {
    expect(workResultHint('Menyusun laporan')).toBe('activityVerb')
    expect(workResultHint('SOSIALISASI')).toBe('bareCategory')
    expect(workResultHint('Sosialisasi kesehatan terlaksana')).toBeUndefined()
    expect(workResultHint('Tersusunnya laporan')).toBeUndefined()
  })
  it('are main or additional', () => {
    expect(parseWorkResultKind('UTAMA')).toBe('main')
    expect(parseWorkResultKind('Tambahan')).toBe('additional')
    expect(parseWorkResultKind('lain')).toBeUndefined()
  })
})
