import type { TextTree } from '../../text/pair.ts'

/** What the page on which heads try their yardstick says. */
export const normingTexts = {
  title: ['Menyamakan penilaian', 'Norming'],
  open: ['Latih bersama…', 'Practise together…'],
  state: [
    'Enam kasus rekaan, sepuluh menit: tiap pimpinan menilai sendiri, lalu semua melihat siapa memberi apa.',
    'Six invented cases, ten minutes: each head rates alone, then all see who gave what.',
  ],
  empty: [
    'Belum ada latihan. Sebelum menilai, para pimpinan mencoba ukurannya pada enam kasus rekaan.',
    'No session yet. Before they rate, the heads try their yardstick on six invented cases.',
  ],
  start: ['Mulai latihan', 'Begin a session'],
  name: ['Nama', 'Name'],
  defaultName: ['Latihan {{date}}', 'Session of {{date}}'],
  raters: ['Pimpinan yang ikut (2–12)', 'Heads who take part (2–12)'],
  add: ['Tambah pimpinan', 'Add a head'],
  leave: ['Keluarkan {{name}}', 'Leave out {{name}}'],
  started: ['Latihan dibuka.', 'The session was begun.'],
  of: ['{{done}} dari {{raters}} sudah menilai', '{{done}} of {{raters}} have rated'],
  shown: ['hasil sudah ditampilkan', 'shown to all'],
  openOne: ['Buka {{name}}', 'Open {{name}}'],
  back: ['Semua latihan', 'All sessions'],
  print: ['Cetak', 'Print'],
  remove: ['Hapus', 'Remove'],
  removeTitle: ['Hapus latihan ini?', 'Remove this session?'],
  removeBody: [
    'Jawaban semua peserta ikut terhapus; bisa dikembalikan dari riwayat.',
    'Everybody’s marks go with it; the history can bring them back.',
  ],
  who: ['Siapa yang menilai sekarang?', 'Who rates now?'],
  alone: [
    'Nilai sendiri, tanpa melihat jawaban orang lain. Tekan 1 diatas, 2 sesuai, 3 dibawah ekspektasi; Enter menyimpan.',
    'Rate alone, without seeing how others did. Press 1 above, 2 as expected, 3 below; Enter stores.',
  ],
  finished: ['{{name}} sudah menilai.', '{{name}} has rated.'],
  store: ['Simpan jawaban {{name}}', 'Store the marks of {{name}}'],
  stored: ['Jawaban {{name}} tersimpan.', 'The marks of {{name}} are stored.'],
  reveal: ['Tampilkan ke semua', 'Show to all'],
  revealTitle: ['Tampilkan siapa memberi apa?', 'Show who gave what?'],
  revealBody: [
    '{{done}} dari {{raters}} pimpinan sudah menilai. Setelah ini tidak ada jawaban yang bisa diubah.',
    '{{done}} of {{raters}} heads have rated. From then on nothing can be changed.',
  ],
  spread: ['Siapa memberi apa', 'Who gave what'],
  guide: ['Menurut pedoman: {{rating}}', 'By the guide: {{rating}}'],
  guideNote: [
    'PermenPANRB 6/2022, Lampiran IV hlm. 97–98 (hasil kerja) dan 101–102 (perilaku). Bahan pembicaraan, bukan kunci jawaban: yang menarik adalah perbedaannya.',
    'PermenPANRB 6/2022, Annex IV p. 97–98 (results) and 101–102 (behaviour). Material to talk about, no key to the answers: what matters is where they differ.',
  ],
  same: ['Semua sama', 'All alike'],
  differ: ['Berbeda {{levels}} tingkat', { one: '{{levels}} level apart', other: '{{levels}} levels apart' }],
  nobody: ['tidak seorang pun', 'nobody'],
  axis: { result: ['Hasil kerja', 'Results'], behaviour: ['Perilaku kerja', 'Behaviour'] },
  vignette: {
    manyAbove: [
      'Sari: dari empat hasil kerja, tiga hasil utama melampaui target dan satu tambahan sesuai. Sebagian besar umpan balik positif.',
      'Sari: of four results, three main ones pass their target and one additional is as expected. Most feedback is positive.',
    ],
    mainBelow: [
      'Tono: lima hasil kerja; empat sesuai target, satu hasil utama kurang karena sistem mati dua minggu. Umpan balik campuran.',
      'Tono: five results; four as targeted, one main result short because the system was down for two weeks. Feedback is mixed.',
    ],
    busyNoResult: [
      'Wati: hadir paling pagi dan pulang paling malam, tetapi dari tiga hasil utama dua tidak selesai dan tidak ada buktinya.',
      'Wati: first to come and last to leave, but of three main results two are not done and there is no evidence of them.',
    ],
    guardsValues: [
      'Rudi: menolak titipan berkas tanpa antre, dan mengajari dua rekan menjawab warga yang memaksa.',
      'Rudi: refuses files that jump the queue, and teaches two colleagues to answer people who press.',
    ],
    steady: [
      'Lina: melayani sesuai prosedur setiap hari, membantu bila diminta, tidak pernah terlambat menyerahkan laporan.',
      'Lina: serves by the procedure every day, helps when asked, never late with a report.',
    ],
    brilliantRude: [
      'Joni: pekerjaannya selesai paling cepat, tetapi memotong pembicaraan warga dan menolak membantu loket lain.',
      'Joni: fastest at his work, but cuts people short and refuses to help at another counter.',
    ],
  },
  error: {
    few: ['Pilih sedikitnya dua pimpinan.', 'Choose at least two heads.'],
    many: ['Paling banyak dua belas pimpinan.', 'Twelve heads at most.'],
    missing: ['Latihan ini tidak ada lagi.', 'This session is no more.'],
    noRater: ['Pimpinan ini tidak ikut latihan.', 'This head does not take part.'],
    notYours: [
      'Tiap pimpinan menilai sendiri; hanya petugas yang memasukkan jawaban dari kertas.',
      'Each head rates alone; only the clerk enters what somebody wrote on paper.',
    ],
    revealed: [
      'Hasil latihan sudah ditampilkan ke semua; jawabannya tidak berubah lagi.',
      'The session was shown to all; its marks change no more.',
    ],
    tooEarly: [
      'Tunggu sampai sedikitnya {{fewest}} pimpinan menilai keenam kasus.',
      'Wait until at least {{fewest}} heads have rated all six cases.',
    ],
  },
} satisfies TextTree
