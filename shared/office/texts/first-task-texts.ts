import type { TextTree } from '../../text/pair.ts'

/** First tasks in the sample office. */
export const firstTaskTexts = {
  begin: ['Tugas pertama', 'First tasks'],
  progress: ['Tugas pertama: {{done}} dari {{count}}', 'First tasks: {{done}} of {{count}}'],
  title: ['Tugas pertama', 'First tasks'],
  now: ['Berikutnya: {{task}}', 'Next: {{task}}'],
  allDone: [
    'Semua tugas pertama selesai. Kantor Anda sendiri dibuat di Buat kantor baru.',
    'All first tasks are done. Your own office is made by Make a new office.',
  ],
  open: ['Buka halamannya', 'Open its page'],
  hide: ['Sembunyikan', 'Hide'],
  again: ['Mulai dari awal', 'Begin again'],
  isDone: ['selesai', 'done'],
  onlySample: ['Tugas pertama hanya ada di kantor contoh.', 'First tasks are for the sample office alone.'],
  task: {
    import: ['Impor daftar pegawai', 'Import a staff list'],
    plan: ['Ubah satu rencana', 'Change a plan'],
    paste: ['Tempel realisasi dari Excel', 'Paste realisations from Excel'],
    rate: ['Nilai satu unit sampai selesai', 'Rate a unit until it is done'],
    why: ['Baca mengapa predikatnya begitu', 'Read why a predikat is what it is'],
    report: ['Buat laporan tahunan', 'Make the yearly report'],
  },
  how: {
    import: [
      'Di Data, unduh blangko daftar pegawai, isi satu baris di Excel, pilih berkasnya, lalu simpan.',
      'In Data, download the blank staff list, fill in one row in Excel, choose the file and store it.',
    ],
    plan: [
      'Buka rencana seseorang, mulai adendum dengan alasannya, dan tambahkan satu hasil kerja.',
      'Open somebody’s plan, make an addendum with its reason, and add a work result.',
    ],
    paste: [
      'Salin dua angka atau lebih dari Excel, pilih sel di Realisasi, lalu Ctrl+V.',
      'Copy two figures or more in Excel, choose a cell in Realisations, then Ctrl+V.',
    ],
    rate: [
      'Di Penilaian, pilih unit dengan orang yang belum selesai, dan tekan 1, 2, atau 3 pada kedua ratingnya.',
      'In Appraisal choose a unit in which somebody is not done, and press 1, 2 or 3 on both ratings.',
    ],
    why: [
      'Di Penilaian, klik seseorang lalu Lembar alasan di panel kanan.',
      'In Appraisal click somebody, then the sheet of reasons in the panel at the right.',
    ],
    report: ['Di Peringkat, tekan Laporan tahunan.', 'In Ranking press Yearly report.'],
  },
} satisfies TextTree
