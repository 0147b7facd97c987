import type { TextTree } from '../../../text/pair.ts'

/** Settings of the printed forms. */
export const formSettingTexts = {
  form_paper: {
    label: ['Kertas formulir', 'Paper of the forms'],
    meaning: [
      'Lebar kolom mengikuti kertas, jadi keduanya memuat isi yang sama.',
      'Columns follow the paper, so both hold the same.',
    ],
    source: [
      'Halaman PermenPANRB 6/2022 berukuran F4 (215,9 × 330,2 mm).',
      'The pages of PermenPANRB 6/2022 are F4 (215.9 × 330.2 mm).',
    ],
  },
  form_emblem: {
    label: ['Lambang Garuda pada dokumen evaluasi', 'The Garuda emblem on evaluation documents'],
    meaning: [
      'D.1.1–D.1.3 memuat tempat untuk lambang negara. Matikan bila dicetak pada kertas berkop.',
      'D.1.1–D.1.3 have a place for the national emblem. Turn it off where paper with a letterhead is used.',
    ],
    source: ['PermenPANRB 6/2022, Lampiran (hal. 115–118).', 'PermenPANRB 6/2022, annex (p. 115–118).'],
  },
  form_fingerprint: {
    label: ['Sidik jari dan kode pada kaki formulir', 'Fingerprint and code at the foot of forms'],
    meaning: [
      'Baris kecil dengan nomor formulir, nama, dan sidik jari isinya, yang juga tercatat di riwayat kantor, serta kode kecil yang membuat hasil pindaian mengarsipkan dirinya sendiri.',
      'A small line with form number, name and the fingerprint of what it says, which the office log bears as well, and a small code by which a scan files itself.',
    ],
    source: ['Kebiasaan Timbang; tidak diminta peraturan.', 'A practice of Timbang; no rule asks for it.'],
  },
  form_reprintMark: {
    label: ['Tanda cetakan ulang', 'Mark of reprints'],
    meaning: [
      'Formulir yang sudah pernah dicetak dengan isi yang sama bertuliskan "Cetakan ulang ke-…" dan tanggalnya di atas.',
      'A form that was printed before and says the same bears "Cetakan ulang ke-…" and the day at its top.',
    ],
    source: ['Kebiasaan Timbang; tidak diminta peraturan.', 'A practice of Timbang; no rule asks for it.'],
  },
  form_matrixSigned: {
    label: [
      'Unit, tahun, dan tanda tangan pimpinan pada matriks peran (A.1.5)',
      'Unit, year and signature of the leader on the matrix of roles (A.1.5)',
    ],
    meaning: [
      'Menambah baris unit dan tahun di atas serta tempat tanda tangan di bawah.',
      'Adds a line with unit and year above and a place for the signature below.',
    ],
    source: [
      'Lampiran PermenPANRB 6/2022 (hal. 48–49) tidak memuatnya.',
      'The annex of PermenPANRB 6/2022 (p. 48–49) has none.',
    ],
  },
  form_code: {
    label: ['Nomor formulir di atas judul', 'Number of the form above its title'],
    meaning: [
      'Mencetak baris "FORMAT D.1.1" seperti pada Lampiran.',
      'Prints the line "FORMAT D.1.1" as in the annex.',
    ],
    source: [
      'Pada Lampiran nomor itu menandai contoh; dokumen yang diisi tidak memerlukannya.',
      'In the annex the number marks the example; a filled document does not need it.',
    ],
  },
} satisfies TextTree
