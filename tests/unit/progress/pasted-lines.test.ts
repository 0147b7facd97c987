import { describe, expect, test } from 'vitest'
import { createNearestResult } from '#shared/progress/nearest-result.ts'
import { readPastedLines } from '#shared/progress/pasted-lines.ts'
import type { PlannedResult } from '#shared/plan/planned-result.ts'

const results: readonly PlannedResult[] = [
  {
    id: 'surat',
    number: 1,
    kind: 'main',
    text: 'Pelayanan surat keterangan warga tepat waktu',
    indicators: [{ id: 'jumlah', text: 'Jumlah surat yang terbit', targetUnit: 'surat' }],
  },
  {
    id: 'aduan',
    number: 2,
    kind: 'main',
    text: 'Pengaduan warga ditanggapi',
    indicators: [
      { id: 'lama', text: 'Rata-rata waktu tanggapan', targetUnit: 'hari' },
      { id: 'kotak', text: 'Kotak saran diperiksa', targetUnit: 'kali' },
    ],
  },
  { id: 'arsip', number: 3, kind: 'additional', text: 'Arsip kecamatan tertata', indicators: [] },
]
const read = (text: string) => readPastedLines(text, { date: '2026-03-04', results })

describe('the nearest result', () => {
  const nearest = createNearestResult(results)

  test.each([
    ['melayani 12 surat keterangan domisili', 'surat'],
    ['menanggapi aduan jalan rusak', 'aduan'],
    ['menata arsip tahun 2020', 'arsip'],
  ])('%s', (text, id) => {
    expect(nearest(text)).toMatchObject({ workResultId: id, sure: true })
  })

  test('names an indicator where its own words are', () => {
    expect(nearest('memeriksa kotak saran')).toMatchObject({ workResultId: 'aduan', indicatorId: 'kotak' })
    expect(nearest('menanggapi aduan warga')).not.toHaveProperty('indicatorId')
  })

  test('chooses nothing where no word is common', () => {
    expect(nearest('rapat koordinasi')).toBeUndefined()
  })
})

describe('pasted lines', () => {
  test('columns of a sheet: day, what, quantity', () => {
    expect(
      read('2026-03-02\tSurat keterangan terbit\t12\n3/3/2026\tSurat pindah terbit\t1.250'),
    ).toMatchObject([
      { date: '2026-03-02', text: 'Surat keterangan terbit', quantity: 12, workResultId: 'surat' },
      { date: '2026-03-03', text: 'Surat pindah terbit', quantity: 1250, workResultId: 'surat' },
    ])
  })

  test('a chat: its stamp is the day, its name is nobody', () => {
    expect(read('[02/03/26, 14.03] Budi: Arsip 2020 tertata (4 boks)')).toMatchObject([
      { date: '2026-03-02', text: 'Arsip 2020 tertata (4 boks)', quantity: 4, workResultId: 'arsip' },
    ])
    expect(read('02/03/2026 14.03 - +62 812-3456: Arsip tertata')).toMatchObject([{ text: 'Arsip tertata' }])
  })

  test('a day alone is a head, and lines without one belong to the day above', () => {
    expect(
      read('Senin, 2 Maret 2026:\n1. Surat terbit 3 surat\n- Arsip tertata\n3 Maret\n• Aduan ditanggapi'),
    ).toMatchObject([
      { date: '2026-03-02', text: 'Surat terbit 3 surat', quantity: 3 },
      { date: '2026-03-02', text: 'Arsip tertata' },
      { date: '2026-03-03', text: 'Aduan ditanggapi' },
    ])
  })

  test('without any day all belong to the one that was chosen', () => {
    expect(read('Arsip tertata\n\n  \nSurat terbit').map(({ date }) => date)).toEqual([
      '2026-03-04',
      '2026-03-04',
    ])
  })

  test.each([
    ['31/02/2026 Arsip tertata', '31/02/2026 Arsip tertata'],
    ['12 surat terbit', '12 surat terbit'],
    ['3.5% naik', '3.5% naik'],
  ])('what is no day stays text: %s', (line, text) => {
    expect(read(line)).toMatchObject([{ date: '2026-03-04', text }])
  })

  test.each(['Berkas nomor 12 terlayani', 'Warga RT 3 terdata', 'Arsip tahun 2020 rapi'])(
    'a number that is a name is no quantity: %s',
    (line) => {
      expect(read(line)[0]).not.toHaveProperty('quantity')
    },
  )

  test('twenty lines by one paste', () => {
    const lines = Array.from(
      { length: 20 },
      (_, index) => `${index + 1}. Surat keterangan nomor ${index + 1} terbit`,
    )
    expect(read(lines.join('\n'))).toHaveLength(20)
  })

  test('no text makes it fail, nor takes long', () => {
    for (const odd of [
      '\u0000',
      '[',
      '1'.repeat(20_000),
      '- '.repeat(5000),
      `(${'9'.repeat(300)} x)`,
      '🙂'.repeat(2000),
    ])
      expect(() => read(odd)).not.toThrow()
  })
})
