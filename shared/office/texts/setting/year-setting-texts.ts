import type { TextTree } from '../../../text/pair.ts'

/** Of the year: its rhythm, its plans, and how deadlines are counted. */
export const yearSettingTexts = {
  rhythm: {
    label: ['Irama penilaian tahun berikutnya', 'Rhythm of the next year'],
    meaning: [
      'Bawaan saat tahun baru dibuka, juga oleh impor; tahun yang sudah dibuka tidak berubah.',
      'The default when a year is opened, also by an import; years that are open stay as they are.',
    ],
    source: ['PermenPANRB 6/2022 Pasal 24.', 'PermenPANRB 6/2022 article 24.'],
    choice: { monthly: ['Bulanan', 'Monthly'], quarterly: ['Triwulanan', 'Quarterly'] },
  },
  documentationPeriod: {
    label: ['Irama dokumentasi kinerja', 'Rhythm of documentation'],
    meaning: [
      'Seberapa sering realisasi dan buktinya dicatat.',
      'How often realisations and their evidence are recorded.',
    ],
    source: ['PermenPANRB 6/2022 Pasal 16 ayat (3) dan (4).', 'PermenPANRB 6/2022 article 16 (3) and (4).'],
    choice: {
      daily: ['Harian', 'Daily'],
      weekly: ['Mingguan', 'Weekly'],
      monthly: ['Bulanan', 'Monthly'],
      quarterly: ['Triwulanan', 'Quarterly'],
      halfYearly: ['Semesteran', 'Half-yearly'],
      yearly: ['Tahunan', 'Yearly'],
    },
  },
  evidence_largestMegabytes: {
    label: ['Ukuran terbesar berkas bukti', 'Largest file of evidence'],
    meaning: [
      'Berkas yang lebih besar ditolak; simpan sebagai tautan atau kecilkan.',
      'A larger file is refused; keep it as a link or make it smaller.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
  plan_approach: {
    label: ['Pendekatan SKP yang baru', 'Approach of new plans'],
    meaning: [
      'Kuantitatif memakai aspek, target, dan satuan; kualitatif satu kalimat ukuran dan target. Bisa diganti di tiap SKP.',
      'Quantitative has aspects, targets and units; qualitative one sentence of measure and target. Each plan may differ.',
    ],
    source: [
      'PermenPANRB 6/2022 Pasal 9, formulir A.1.6 dan A.1.7.',
      'PermenPANRB 6/2022 art. 9, forms A.1.6 and A.1.7.',
    ],
  },
  headOfOfficeForm: {
    label: ['Formulir SKP kepala kantor', 'Plan form of the head of the office'],
    meaning: [
      'Formulir pimpinan memakai perspektif, dan perspektif anggaran wajib ada.',
      'The form of leaders has perspectives, and the budget perspective is obligatory.',
    ],
    source: [
      'PermenPANRB 6/2022 Lampiran II (hlm. 29–36); apakah camat termasuk pimpinan unit kerja mandiri tidak disebut.',
      'PermenPANRB 6/2022 annex II (p. 29–36); whether a camat leads an independent unit is not said.',
    ],
    choice: {
      leader: ['Pimpinan unit kerja mandiri (A.1.1/A.1.2)', 'Leader of an independent unit (A.1.1/A.1.2)'],
      administration: ['Pejabat administrasi (A.1.6/A.1.7)', 'Administration (A.1.6/A.1.7)'],
    },
  },
  plan_weights: {
    label: ['Bobot hasil kerja', 'Weights of work results'],
    meaning: [
      'Tiap hasil kerja diberi bobot yang berjumlah 100; capaian seorang pegawai dihitung menurut bobot itu.',
      'Each work result has a weight, 100 in all; a person’s achievement is counted by them.',
    ],
    source: [
      'Tidak ada dalam PermenPANRB 6/2022; ketetapan kantor.',
      'Not in PermenPANRB 6/2022; set by the office.',
    ],
  },
  workWeek: {
    label: ['Hari kerja dalam sepekan', 'Working days of a week'],
    meaning: [
      'Hari yang dihitung sebagai hari kerja, selain hari libur di daftar.',
      'The days that count as working days, less the holidays of the list.',
    ],
    source: [
      'Ketetapan pemerintah daerah; Perpres 21/2023 menyebut lima hari.',
      'Set by the regional government; Presidential Regulation 21/2023 names five days.',
    ],
    choice: { five: ['Senin–Jumat', 'Monday–Friday'], six: ['Senin–Sabtu', 'Monday–Saturday'] },
  },
  clockStart: {
    label: ['Hari pertama yang dihitung', 'The first day that is counted'],
    meaning: [
      'Jangka waktu “sejak ditandatangani” atau “sejak diterima” dihitung mulai hari ini.',
      'A time “from the signature” or “from the receipt” is counted from this day on.',
    ],
    source: [
      'PermenPANRB 6/2022 tidak menyebut hari pertamanya; bawaan: hari kerja berikutnya.',
      'PermenPANRB 6/2022 does not name the first day; the next working day unless you decide otherwise.',
    ],
    choice: {
      nextWorkingDay: ['Hari kerja berikutnya', 'The next working day'],
      sameDay: ['Hari itu juga', 'That very day'],
    },
  },
  periodicWindow: {
    label: ['Masa evaluasi bulanan atau triwulanan', 'Window of the monthly or quarterly evaluation'],
    meaning: [
      'Dibuka sekian hari sebelum periode berakhir dan ditutup sekian hari sesudahnya.',
      'It opens so many days before the period ends and closes so many days after it.',
    ],
    source: [
      'PermenPANRB 6/2022 tidak menyebut tanggalnya (contoh di halaman 91–92); masa tahunan 31 Desember–31 Januari (Lampiran IV.A.8).',
      'PermenPANRB 6/2022 names no days (its example: p. 91–92); the yearly window is 31 December–31 January (annex IV.A.8).',
    ],
    part: { before: ['Sebelum', 'Before'], after: ['Sesudah', 'After'] },
  },
  clocks_appraiser: {
    label: ['Batas pejabat penilai dan pegawai (D.1.1)', 'Limits of appraiser and employee (D.1.1)'],
    meaning: [
      'Hari kerja paling lama: menyerahkan dokumen, mengembalikannya, melaporkan ke PyB.',
      'Working days at most: to hand the document over, to return it, to report it.',
    ],
    source: [
      'PermenPANRB 6/2022 Lampiran V.A.5–7, V.A.11, V.B.8: 14, 14, dan 30 hari kerja.',
      'PermenPANRB 6/2022 annex V.A.5–7, V.A.11, V.B.8: 14, 14 and 30 working days.',
    ],
    part: {
      deliver: ['Serahkan', 'Hand over'],
      return: ['Kembalikan', 'Return'],
      report: ['Laporkan', 'Report'],
    },
  },
  clocks_superior: {
    label: ['Batas bila diambil alih atasan (D.1.2)', 'Limits where the superior takes over (D.1.2)'],
    meaning: [
      'Hari kerja paling lama: atasan menandatangani, menyerahkan, pegawai mengembalikan.',
      'Working days at most: for the superior to sign and hand over, for the employee to return it.',
    ],
    source: [
      'PermenPANRB 6/2022 Lampiran V.A.8–10: 14, 7, dan 7 hari kerja.',
      'PermenPANRB 6/2022 annex V.A.8–10: 14, 7 and 7 working days.',
    ],
    part: {
      sign: ['Tanda tangan', 'Sign'],
      deliver: ['Serahkan', 'Hand over'],
      return: ['Kembalikan', 'Return'],
    },
  },
  clocks_objection: {
    label: ['Batas keberatan', 'Limits of an objection'],
    meaning: [
      'Hari kerja paling lama: mengajukan keberatan, memutuskannya.',
      'Working days at most: to object, to decide.',
    ],
    source: [
      'PermenPANRB 6/2022 Pasal 29, Lampiran V.B.2 dan V.B.6: 14 dan 7 hari kerja.',
      'PermenPANRB 6/2022 article 29, annex V.B.2 and V.B.6: 14 and 7 working days.',
    ],
    part: { object: ['Ajukan', 'Object'], decide: ['Putuskan', 'Decide'] },
  },
} satisfies TextTree
