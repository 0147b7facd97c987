import type { TextTree } from '../../../text/pair.ts'

/** Of people: identities, career, training and guidance. */
export const peopleSettingTexts = {
  pppkCheckDigits1314: {
    label: ['Periksa angka 13–14 NIP PPPK', 'Check digits 13–14 of a PPPK number'],
    meaning: [
      'Bila ya, angka ke-13 dan 14 NIP PPPK juga harus bulan yang sah.',
      'If yes, digits 13 and 14 of a PPPK employee number must be a month too.',
    ],
    source: [
      'Belum ada naskah resmi; bawaan tidak.',
      'No official text was seen; off unless you decide otherwise.',
    ],
  },
  duk_positionOrder: {
    label: ['Urutan jabatan dalam DUK', 'Order of posts in the seniority list'],
    meaning: [
      'Jabatan yang lebih tinggi di daftar ini mendahului bila golongan dan tanggalnya sama.',
      'A post higher in this list comes first when grade and date are equal.',
    ],
    source: [
      'Kebiasaan Daftar Urut Kepangkatan; urutannya ketetapan kantor.',
      "Custom of the seniority list (DUK); the order is the office's.",
    ],
  },
  career_incrementNeedsGood: {
    label: ['KGB memerlukan predikat Baik', 'A periodic raise needs predikat Baik'],
    meaning: [
      'Daftar karier memeriksa predikat final tahun terakhir untuk KGB.',
      'The career list checks the final predikat of the last year for the raise.',
    ],
    source: [
      'PP 7/1977 Pasal 11; batasnya ketetapan kantor.',
      'PP 7/1977 art. 11; the bound is the office’s.',
    ],
  },
  creditRounding: {
    label: ['Pembulatan angka kredit', 'Rounding of credit points'],
    meaning: [
      'Setiap baris konversi dibulatkan ke dua desimal, lalu dijumlahkan. Baris yang sudah ada tetap.',
      'Each conversion is rounded to two decimals and then summed. Rows that exist stay as they are.',
    ],
    source: [
      'PerBKN 3/2023 memberi angka dua desimal tanpa menyebut caranya.',
      'PerBKN 3/2023 gives two decimals without saying how.',
    ],
    choice: {
      halfUp: ['Setengah ke atas (2,125 → 2,13)', 'Half up (2.125 → 2.13)'],
      halfEven: ['Setengah ke genap (2,125 → 2,12)', 'Half to even (2.125 → 2.12)'],
      down: ['Dipotong (2,129 → 2,12)', 'Cut off (2.129 → 2.12)'],
    },
  },
  allowance: {
    label: ['Tabel TPP', 'Allowance table'],
    meaning: [
      'Pagu, bobot, dan faktor pratinjau TPP.',
      'Ceilings, weights and factors of the allowance preview.',
    ],
    source: ['Peraturan kepala daerah.', 'Decree of the head of the region.'],
  },
  trainingHours: {
    label: ['Jam pelatihan setahun', 'Hours of training in a year'],
    meaning: [
      'Yang kurang atau lebih dari angka ini ditandai di Pengembangan.',
      'Whoever is short of or beyond these is marked in Development.',
    ],
    source: [
      'PP 11/2017 Pasal 203 (PNS paling sedikit 20 JP) dan PP 49/2018 (PPPK paling banyak 24 JP).',
      'PP 11/2017 art. 203 (PNS at least 20 hours) and PP 49/2018 (PPPK at most 24 hours).',
    ],
    part: {
      pnsLeast: ['PNS paling sedikit', 'PNS at least'],
      pppkMost: ['PPPK paling banyak', 'PPPK at most'],
    },
  },
  training_triggerScore: {
    label: ['Skor yang memerlukan pelatihan', 'Scores that ask for training'],
    meaning: [
      'Kriteria kantor di bawah angka ini, dan kompetensi (format B.1.9) sampai angka ini, menjadi kebutuhan pelatihan.',
      'An office criterion below, and a competence (form B.1.9) up to these, become a training need.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
    part: {
      criterion: ['Kriteria kantor di bawah', 'Criterion below'],
      competence: ['Kompetensi sampai', 'Competence up to'],
    },
  },
} satisfies TextTree
