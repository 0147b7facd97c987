import { describe, expect, test } from 'vitest'
import { phrases } from '#shared/appraisal/phrases.ts'
import { emptyPhraseIn, findingsOf } from '#shared/feedback/check-feedback.ts'

/** What heads write when they have nothing to say. */
const empty = [
  'Kerja bagus',
  'kerja bagus!',
  'Kerja yang bagus, pertahankan.',
  'Tingkatkan lagi',
  'Tingkatkan lagi ke depannya',
  'Perlu perbaikan',
  'Perlu perbaikan lagi',
  'Pertahankan',
  'Pertahankan kinerjanya',
  'Sudah baik',
  'Sudah baik, tingkatkan lagi',
  'Cukup baik',
  'Kinerja sangat baik',
  'Kinerja sudah cukup baik namun perlu ditingkatkan',
  'Mantap',
  'Luar biasa!',
  'Sesuai harapan',
  'Sesuai ekspektasi pimpinan',
  'Kurang maksimal',
  'Belum optimal',
  'Kurang disiplin',
  'Rajin dan disiplin',
  'Lebih semangat lagi',
  'Terima kasih',
  'Agar lebih ditingkatkan lagi',
  'Semoga ke depan lebih baik lagi',
  'Selalu semangat dalam bekerja',
  'Pelayanan perlu diperbaiki',
  'Good job',
  'OK',
]
/** What tells something, also with a stock word beside it. */
const telling = [
  'Jawaban pengaduan warga diberikan setelah sembilan hari tanpa kabar',
  'Laporan bulan Maret diserahkan 4 hari setelah batas',
  'Pada surat nomor 12 terdapat 3 koreksi',
  'Saat rapat kemarin usulan rekan dipotong dua kali',
  'Arahan tanggal 3 Maret belum ditindaklanjuti',
  'Setelah aplikasi baru diterapkan, data masih dicatat dengan tangan',
  'Data kegiatan tidak diteruskan ke seksi kesejahteraan',
  'Berkas warga lanjut usia diantar ke rumah pada hari yang sama',
  'Membimbing dua rekan sampai keduanya memakai aplikasi sendiri',
  'Menyusun daftar periksa yang sekarang dipakai semua kelurahan',
  'Kerja bagus: daftar hadir 12 kegiatan lengkap dengan foto',
  'Pengarsipan surat masuk sudah baik, setiap surat ditemukan dalam lima menit',
  'Perlu perbaikan pada nomor agenda surat keluar yang ganda',
  'Disiplin mengisi buku tamu setiap pagi sebelum loket dibuka',
  'Antrean loket dibagi dua sejak Senin',
  'Menolak memberi nomor telepon warga kepada pihak luar',
  'Menegur petugas loket yang berbicara kasar kepada warga',
  'Rapat dimulai tepat waktu dan notulen dikirim sore itu juga',
  'Tiga bulan terakhir hanya satu umpan balik tercatat',
  'Bukti dukung tidak dilampirkan pada laporan kegiatan posyandu',
  'Terlambat menyerahkan rekap kependudukan dua kali',
  'Datang pukul 9.15',
  'Pengaduan jalan rusak dijawab 2 hari',
  'Tetapkan petugas dan batas tiga hari',
  'Susun jadwal dan daftar periksa',
  'Gunakan contoh baku dan minta telaah rekan',
  'Dengarkan sampai selesai lalu tanggapi',
]

describe('an empty phrase', () => {
  test.each(empty)('is found: %s', (text) => {
    expect(emptyPhraseIn(text)).toBeDefined()
  })

  test('is no alarm about what tells something', () => {
    expect(telling.filter((text) => emptyPhraseIn(text) !== undefined)).toEqual([])
  })

  test('is no alarm about any sentence of the phrase bank', () => {
    const bank = Object.values(phrases).flatMap(({ strength, weakness, feedback }) => [
      strength,
      weakness,
      ...feedback.split('; '),
    ])
    expect(bank.filter((text) => emptyPhraseIn(text) !== undefined)).toEqual([])
  })

  test('is named by its own words, the longest first', () => {
    expect(emptyPhraseIn('Sudah baik, tingkatkan lagi')).toBe('sudah baik')
    expect(emptyPhraseIn('Bagus')).toBe('bagus')
    expect(emptyPhraseIn('Hmm')).toBe('hmm')
  })

  test('is nothing where nothing was typed', () => {
    expect(emptyPhraseIn('')).toBeUndefined()
    expect(emptyPhraseIn('   ')).toBeUndefined()
  })
})

describe('the parts of feedback', () => {
  test('are asked for only once something was typed about what happened', () => {
    expect(findingsOf({})).toEqual({})
    expect(findingsOf({ fact: ' ' })).toEqual({})
  })

  test('are missing beside their fields', () => {
    expect(findingsOf({ fact: 'Jawaban diberikan setelah 9 hari' })).toEqual({
      effect: { kind: 'missing' },
      nextStep: { kind: 'missing' },
    })
    expect(
      findingsOf({
        fact: 'Jawaban diberikan setelah 9 hari',
        effect: 'warga datang dua kali',
        nextStep: 'Tetapkan petugas dan batas 3 hari',
      }),
    ).toEqual({})
  })

  test('may all stand in one sentence', () => {
    expect(
      findingsOf({
        fact: 'Jawaban diberikan setelah 9 hari sehingga warga datang lagi; tetapkan batas 3 hari',
      }),
    ).toEqual({})
    expect(findingsOf({ fact: phrases.accountable.feedback })).toEqual({ effect: { kind: 'missing' } })
  })

  test('are empty beside their fields', () => {
    expect(findingsOf({ fact: 'Kerja bagus', effect: 'Memuaskan', nextStep: 'Tingkatkan lagi' })).toEqual({
      fact: { kind: 'empty', phrase: 'kerja bagus' },
      effect: { kind: 'empty', phrase: 'memuaskan' },
      nextStep: { kind: 'empty', phrase: 'tingkatkan' },
    })
  })
})
