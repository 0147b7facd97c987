import { describe, expect, it } from 'vitest'
import { nearestText } from '#shared/spelling/nearest-text.ts'
import { compareUnits, parseQuantity } from '#shared/import/quantity.ts'

describe('a figure as offices write it', () => {
  it.each([
    ['12 laporan', { low: '12', unit: 'laporan' }],
    ['1 (satu) dokumen', { low: '1', unit: 'dokumen' }],
    ['Rp 10.000.000', { low: '10000000', unit: 'Rp' }],
    ['Rp. 10.000.000,-', { low: '10000000', unit: 'Rp' }],
    ['Rp 10 juta', { low: '10', unit: 'juta rupiah' }],
    ['Rp 1.000.000 - Rp 2.000.000', { low: '1000000', high: '2000000', unit: 'Rp' }],
    ['90%-100%', { low: '90', high: '100', unit: '%' }],
    ['7 s.d. 8 bulan', { low: '7', high: '8', unit: 'bulan' }],
    ['80 - 90% telaahan selesai', { low: '80', high: '90', unit: '% telaahan selesai' }],
    ['1/2 tahun', { low: '0.5', unit: 'tahun' }],
    ['1½ jam', { low: '1.5', unit: 'jam' }],
    ['≤ 5 hari', { low: '5', unit: 'hari', direction: 'lower' }],
    ['paling lama 5 hari kerja', { low: '5', unit: 'hari kerja', direction: 'lower' }],
    ['minimal 90%', { low: '90', unit: '%', direction: 'higher' }],
    ['12 laporan (1 per bulan)', { low: '12', unit: 'laporan (1 per bulan)' }],
  ])('reads %s', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity)
  })

  it.each([
    '31 Desember 2025',
    '31/12/2025',
    'paling lambat 31 Des 2025',
    '1 - 31 Desember 2025',
    'Januari - Desember',
    '2024-2025',
    '3/4',
    '12/12 bulan',
    '1/3 tahun',
    '12 laporan dan 4 rekap',
    '12 dari 12 laporan',
    '-5 %',
    'Tepat waktu',
  ])('leaves %s to be a text', (text) => {
    expect(parseQuantity(text)).toBeUndefined()
  })
})

describe('the unit of a figure beside that of its target', () => {
  it.each([
    ['persen', '%', 'same'],
    ['Laporan', 'laporan bulanan', 'same'],
    ['% berdasarkan penilaian pimpinan', '%', 'same'],
    ['', 'laporan', 'same'],
    ['berkas', 'laporan', 'unlike'],
    ['jam', 'hari kerja', 'other'],
    ['rupiah', 'juta rupiah', 'other'],
    ['juta', 'orang', 'other'],
  ] as const)('%s for %s is %s', (told, target, outcome) => {
    expect(compareUnits(told, target)).toBe(outcome)
  })
})

it('the nearest text shares most letters, and of strangers there is none', () => {
  const texts = ['Jumlah laporan bulanan', 'Persentase surat tepat waktu']
  expect(nearestText('jml laporan bulanan', texts)).toBe('Jumlah laporan bulanan')
  expect(nearestText('Indeks kepuasan', texts)).toBeUndefined()
})
