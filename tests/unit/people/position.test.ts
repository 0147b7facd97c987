import { describe, expect, it } from 'vitest'
import {
  groupOf,
  levelOfEchelon,
  parseEchelon,
  parsePositionKind,
  parsePositionLevel,
  positionKindOf,
  positionLevelOf,
  positionLevels,
  positionOrder,
  positionRungOf,
  retirementAgeOf,
} from '#shared/people/position.ts'

describe('a position title', () => {
  it.each([
    ['Camat Rakumpit', 'structural', 'administrator'],
    ['CAMAT', 'structural', 'administrator'],
    ['Plt. Camat Rakumpit', 'structural', 'administrator'],
    ['Sekretaris Kecamatan', 'structural', 'administrator'],
    ['Kepala Subbagian Umum dan Kepegawaian', 'structural', 'pengawas'],
    ['Kepala Sub Bagian Keuangan', 'structural', 'pengawas'],
    ['Kasi Pemerintahan', 'structural', 'pengawas'],
    ['Kasubbag Umum', 'structural', 'pengawas'],
    ['KEPALA SEKSI PELAYANAN UMUM', 'structural', 'pengawas'],
    ['Lurah Mungku Baru', 'structural', 'pengawas'],
    ['Sekretaris Daerah', 'structural', 'jptPratama'],
    ['Kepala Urusan Rumah Tangga', 'structural', undefined],
    ['Analis SDM Aparatur Ahli Pertama', 'functional', 'ahliPertama'],
    ['Pranata Komputer Ahli Madya', 'functional', 'ahliMadya'],
    ['Pranata Komputer Muda', 'functional', 'ahliMuda'],
    ['Arsiparis Terampil', 'functional', 'terampil'],
    ['Arsiparis Penyelia', 'functional', 'penyelia'],
    ['Nutrisionis Pelaksana Lanjutan', 'functional', 'mahir'],
    ['Perawat Pelaksana Pemula', 'functional', 'pemula'],
    ['Perawat Pelaksana', 'functional', 'terampil'],
    ['Penelaah Teknis Kebijakan', 'pelaksana', undefined],
    ['Pengadministrasi Perkantoran', 'pelaksana', undefined],
    ['Operator Layanan Operasional', 'pelaksana', undefined],
    ['Pengolah Data dan Informasi', 'pelaksana', undefined],
    ['Pelaksana', 'pelaksana', undefined],
    ['Staf Pelaksana', 'pelaksana', undefined],
    ['Sekretaris Pimpinan', 'pelaksana', undefined],
    ['Ajudan Camat', 'pelaksana', undefined],
  ])('%s is %s, level %s', (name, kind, level) => {
    expect(positionKindOf(name)).toBe(kind)
    expect(positionLevelOf(name)).toBe(level)
  })
})

describe('cells about positions', () => {
  it.each([
    ['STRUKTURAL', 'structural'],
    ['1', 'structural'],
    ['Eselon IV', 'structural'],
    ['Administrator', 'structural'],
    ['Pengawas', 'structural'],
    ['JFT', 'functional'],
    ['Fungsional Tertentu', 'functional'],
    ['2', 'functional'],
    ['JFU', 'pelaksana'],
    ['Fungsional Umum', 'pelaksana'],
    ['STAF', 'pelaksana'],
    ['4', 'pelaksana'],
    ['3', undefined],
    ['', undefined],
  ])('kind %s is %s', (text, kind) => {
    expect(parsePositionKind(text)).toBe(kind)
  })

  it('reads levels under old and new names', () => {
    expect(parsePositionLevel('Pelaksana Lanjutan')).toBe('mahir')
    expect(parsePositionLevel('PELAKSANA')).toBe('terampil')
    expect(parsePositionLevel('Ahli Muda')).toBe('ahliMuda')
    expect(parsePositionLevel('Jabatan Pengawas')).toBe('pengawas')
    expect(parsePositionLevel('Juru')).toBeUndefined()
  })

  it.each([
    ['III.a', 'III.a'],
    ['IIIb', 'III.b'],
    ['Eselon IV/a', 'IV.a'],
    ['2b', 'II.b'],
    ['I.a', undefined],
    ['-', undefined],
  ])('echelon %s is %s', (text, echelon) => {
    expect(parseEchelon(text)).toBe(echelon)
  })

  it('derives the structural level of an echelon', () => {
    expect([levelOfEchelon('II.a'), levelOfEchelon('III.b'), levelOfEchelon('IV.b')]).toEqual([
      'jptPratama',
      'administrator',
      'pengawas',
    ])
  })
})

describe('rules of positions', () => {
  it('puts structural officials and functional leaders with the heads', () => {
    expect(groupOf({ kind: 'structural', level: 'pengawas' })).toBe('head')
    expect(groupOf({ kind: 'functional', level: 'ahliMuda' })).toBe('functional')
    expect(groupOf({ kind: 'functional', level: 'ahliMuda', leadsUnit: true })).toBe('head')
    expect(groupOf({ kind: 'pelaksana' })).toBe('staff')
  })

  it('retires at 60 from JPT and Ahli Madya, at 65 from Ahli Utama, else at 58', () => {
    const ages = Object.fromEntries(positionLevels.map((level) => [level, retirementAgeOf({ level })]))
    expect(ages).toEqual({
      jptPratama: 60,
      administrator: 58,
      pengawas: 58,
      ahliPertama: 58,
      ahliMuda: 58,
      ahliMadya: 60,
      ahliUtama: 65,
      pemula: 58,
      terampil: 58,
      mahir: 58,
      penyelia: 58,
    })
    expect(retirementAgeOf({})).toBe(58)
  })

  it('orders posts for the seniority list from echelons over functional levels to pelaksana', () => {
    expect(positionOrder).toHaveLength(15)
    expect(positionOrder.indexOf('IV.b')).toBeLessThan(positionOrder.indexOf('ahliUtama'))
    expect(positionRungOf({ kind: 'structural', level: 'pengawas', echelon: 'IV.a' })).toBe('IV.a')
    expect(positionRungOf({ kind: 'structural', level: 'pengawas' })).toBe('IV.b')
    expect(positionRungOf({ kind: 'structural' })).toBeUndefined()
    expect(positionRungOf({ kind: 'functional', level: 'mahir' })).toBe('mahir')
    expect(positionRungOf({ kind: 'functional' })).toBeUndefined()
    expect(positionRungOf({ kind: 'pelaksana' })).toBe('pelaksana')
  })
})
