import { describe, expect, it } from 'vitest'
import { fieldsOf, spellingsOf } from '#shared/import/header/columns.ts'
import { candidatesOf } from '#shared/import/header/header-match.ts'
import { periodColumnOf } from '#shared/import/header/period-header.ts'
import { importKinds } from '#shared/import/preview.ts'
import { nameCase, titleCase } from '#shared/import/cell/letter-case.ts'

const best = (...labels: string[]) => candidatesOf('employees', labels)[0]?.field

describe('a header (E23, §12.2)', () => {
  it.each([
    [['NIP BARU'], 'nip'],
    [['N I P'], 'nip'],
    [['N.I.P.'], 'nip'],
    [['NIP/NI PPPK'], 'nip'],
    [['T.M.T. KGB'], 'lastIncrementDate'],
    [['PANGKAT', 'GOL'], 'grade'],
    [['PANGKAT', 'TMT'], 'gradeDate'],
    [['JABATAN', 'NAMA'], 'positionName'],
    [['JABATAN', 'TMT'], 'positionDate'],
    [['Nama\nPegawai'], 'name'],
    [['NAMA LENGKAP PEGAWAI'], 'name'],
    [['PENDIDIKAN', 'TINGKAT'], 'educationLevel'],
    [['PENDIDIKAN', 'JURUSAN'], 'major'],
    [['MASA KERJA', 'THN'], 'serviceYears'],
    [['TMT GOLONGAN RUANG'], 'gradeDate'],
    [['GOLONGAN/RUANG TERAKHIR'], 'grade'],
    [['UNIT KERJA SAAT INI'], 'unit'],
    [['JABATAN ID'], undefined],
    [['NIP LAMA'], 'oldNip'],
    [['TMT KEDUDUKAN HUKUM'], 'statusDate'],
    [['KEDUDUKAN HUKUM', 'TMT'], 'statusDate'],
    [['TMT PENSIUN'], undefined],
    [['NAMA SUAMI/ISTRI'], undefined],
    [['GOLONGAN DARAH ANAK'], undefined],
  ])('%j is %s', (labels, field) => {
    expect(best(...labels)).toBe(field)
  })

  it('finds every spelling of the table as its own field, with and without spaces and dots', () => {
    for (const kind of importKinds)
      for (const [field, texts] of Object.entries(spellingsOf[kind]))
        for (const text of texts) {
          const spellings = [
            text,
            text.toLowerCase(),
            text.replaceAll(' ', ''),
            text.replaceAll(' ', ' / '),
            text.split('').join('.'),
          ]
          for (const spelling of spellings) {
            const top = candidatesOf(kind, [spelling])
            const fields = top.filter(({ score }) => score > 98).map((candidate) => candidate.field)
            expect([kind, spelling, ...fields]).toContain(field)
          }
        }
  })

  it('offers a person every field of the kind', () => {
    expect(fieldsOf('realisations')).toContain('Q4')
    expect(fieldsOf('behaviour')).toContain('collaborative')
  })
})

describe('a column of realisations', () => {
  it.each([
    [['TW I'], 'Q1'],
    [['TRIWULAN IV'], 'Q4'],
    [['Triwulan Ke-2'], 'Q2'],
    [['Q3 2025'], 'Q3'],
    [['REALISASI', 'TW.2'], 'Q2'],
    [['REALISASI TRIWULAN', 'III'], 'Q3'],
    [['Realisasi', 'Nopember'], '11'],
    [['BULAN', '7'], '07'],
    [['TARGET', 'TW I'], undefined],
    [['CAPAIAN TW I'], undefined],
    [['TW I', '%'], undefined],
    [['Januari - Maret'], undefined],
    [['INDIKATOR'], undefined],
  ])('%j stands for %s', (labels, field) => {
    expect(periodColumnOf(labels)?.field).toBe(field)
  })
})

describe('a text in capitals', () => {
  it('gets title case, with small words small and abbreviations kept', () => {
    expect(titleCase('SEKSI KETENTERAMAN DAN KETERTIBAN UMUM')).toBe('Seksi Ketenteraman dan Ketertiban Umum')
    expect(titleCase('ANALIS SDM APARATUR AHLI PERTAMA')).toBe('Analis SDM Aparatur Ahli Pertama')
    expect(titleCase('Kasi Umum')).toBe('Kasi Umum')
    expect(nameCase("NUR'AINI BINTI DAN")).toBe("Nur'aini Binti Dan")
    expect(nameCase('I')).toBe('I')
  })
})
