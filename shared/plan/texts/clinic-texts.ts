import type { TextTree } from '../../text/pair.ts'

/** Notes on plans: beside the result, and as a list of the office. */
export const clinicTexts = {
  title: ['Klinik indikator', 'Indicator clinic'],
  open: ['Klinik indikator', 'Indicator clinic'],
  state: [
    '{{people}} orang · {{results}} hasil kerja · {{notes}} catatan',
    '{{people}} people · {{results}} work results · {{notes}} notes',
  ],
  fine: [
    'Tidak ada catatan: setiap indikator punya ukuran, batas waktu, dan pimpinan yang didukung.',
    'No notes: each indicator has a measure, a time limit and a leader’s result that it supports.',
  ],
  chooseUnit: ['Pilih satu unit dulu untuk melihat catatannya.', 'Choose a unit first to see its notes.'],
  only: ['Jenis catatan', 'Kind of note'],
  every: ['Semua catatan', 'All notes'],
  print: ['Cetak', 'Print'],
  byUnit: ['Jumlah per unit', 'Counts by unit'],
  list: ['Catatan rencana {{year}}', 'Notes on the plans of {{year}}'],
  person: ['Pegawai', 'Employee'],
  result: ['Hasil kerja', 'Work result'],
  noteColumn: ['Catatan', 'Note'],
  total: ['Jumlah', 'Total'],
  beside: ['Catatan', 'Notes'],
  about: [
    'Saran, bukan larangan: rencana tetap bisa diajukan dan disetujui.',
    'Advice, not a bar: the plan can be submitted and approved all the same.',
  ],
  short: {
    noIndicator: ['Tanpa indikator', 'No indicator'],
    noMeasure: ['Tanpa ukuran', 'No measure'],
    noDate: ['Tanpa batas waktu', 'No time limit'],
    noParent: ['Tanpa pimpinan yang didukung', 'Supports nothing'],
    activityVerb: ['Berbunyi kegiatan', 'Reads like an activity'],
    bareCategory: ['Baru kategori', 'Only a category'],
    absoluteWord: ['Kata mutlak', 'Absolute word'],
    noOutcome: ['Tanpa dampak', 'No outcome'],
    farAboveReached: ['Jauh di atas tahun lalu', 'Far above last year'],
    belowReached: ['Di bawah tahun lalu', 'Below last year'],
    farAbovePeers: ['Jauh dari rekan sejabatan', 'Far from peers'],
    paceShort: ['Sisa waktu tidak cukup', 'Too little time left'],
    loadShort: ['Beban belum terbagi habis', 'Load not handed down whole'],
  },
  note: {
    noIndicator: ['Belum ada indikatornya.', 'It has no indicator yet.'],
    noMeasure: [
      '“{{indicator}}” belum punya satuan atau keadaan yang bisa diukur (L II, hlm. 51).',
      '“{{indicator}}” has no unit or state that can be measured yet (L II, p. 51).',
    ],
    noDate: [
      'Belum ada batas waktu: tambahkan indikator waktu atau sebut kapan hasilnya selesai (L II, hlm. 51).',
      'No time limit yet: add an indicator of time or say when the result is due (L II, p. 51).',
    ],
    noParent: [
      'Belum menyebut hasil kerja pimpinan atau tujuan kantor yang didukung (Ps 8).',
      'It names no leader’s result or objective of the office that it supports (Ps 8).',
    ],
    activityVerb: [
      'Berbunyi seperti kegiatan; tuliskan hasilnya (Ps 9 ayat 1).',
      'Reads like an activity; write the result (Ps 9(1)).',
    ],
    bareCategory: [
      'Baru berupa kategori; tuliskan hasil yang diharapkan (Ps 9 ayat 1).',
      'Only a category; write the result that is expected (Ps 9(1)).',
    ],
    absoluteWord: [
      '“{{indicator}}” memakai kata “{{word}}”, yang tidak memberi ruang untuk salah (L II, hlm. 51).',
      '“{{indicator}}” says “{{word}}”, which leaves no margin of error (L II, p. 51).',
    ],
    noOutcome: [
      'Belum ditulis apa yang berubah dan bagi siapa; hasil tanpa dampak mudah menjadi kegiatan saja.',
      'It does not say what changes for whom; a result without an outcome easily is activity alone.',
    ],
    farAboveReached: [
      '“{{indicator}}”: target {{target}} {{unit}} jauh di atas capaian tahun lalu ({{reached}}). Pastikan ada dukungan untuk mencapainya.',
      '“{{indicator}}”: the target of {{target}} {{unit}} is far beyond last year’s {{reached}}. Make sure there is support to reach it.',
    ],
    belowReached: [
      '“{{indicator}}”: target {{target}} {{unit}} di bawah yang sudah tercapai tahun lalu ({{reached}}).',
      '“{{indicator}}”: the target of {{target}} {{unit}} is below what was reached last year ({{reached}}).',
    ],
    farAbovePeers: [
      '“{{indicator}}”: target {{target}} {{unit}}, sedangkan {{peers}} rekan sejabatan di sekitar {{middle}}.',
      '“{{indicator}}”: the target is {{target}} {{unit}}, while {{peers}} others of the post have about {{middle}}.',
    ],
    paceShort: [
      '“{{indicator}}”: setelah {{elapsed}} dari {{periods}} periode baru {{value}} dari {{target}} {{unit}}; sisanya harus lebih dari dua kali lebih cepat.',
      '“{{indicator}}”: after {{elapsed}} of {{periods}} periods {{value}} of {{target}} {{unit}} is there; the rest would have to come more than twice as fast.',
    ],
    loadShort: [
      '“{{indicator}}”: bagian para pegawai berjumlah {{parts}}, target pimpinan {{target}} {{unit}}.',
      '“{{indicator}}”: the parts of the staff add up to {{parts}}, the leader’s target is {{target}} {{unit}}.',
    ],
  },
} satisfies TextTree
