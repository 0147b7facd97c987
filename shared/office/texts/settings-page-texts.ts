import type { TextTree } from '../../text/pair.ts'

/** What the page Pengaturan says. */
export const settingsPageTexts = {
  office: {
    title: ['Kantor', 'Office'],
    state: [
      'Data kantor dan kop surat yang dipakai di laporan.',
      'The office and the letterhead of its reports.',
    ],
    letterhead: ['Kop surat', 'Letterhead'],
    data: ['Data kantor', 'About the office'],
    saved: ['Data kantor tersimpan.', 'The office was saved.'],
    logoNote: ['PNG atau JPEG, paling besar 300 kB.', 'PNG or JPEG, at most 300 kB.'],
    logoPick: ['Pilih gambar', 'Choose a picture'],
    logoLarge: ['Gambar ini lebih dari 300 kB.', 'This picture is larger than 300 kB.'],
    logoKind: ['Berkas ini bukan gambar PNG atau JPEG.', 'This file is no PNG or JPEG picture.'],
  },
  backup: {
    title: ['Cadangan', 'Backups'],
    state: [
      'Salinan kantor ini yang sudah diperiksa, dan cara mengembalikannya.',
      'Checked copies of this office, and how to bring one back.',
    ],
  },
  privacy: {
    title: ['Data pribadi', 'Personal data'],
    state: [
      'Kewajiban kantor menurut UU 27/2022, data satu orang, dan siapa membaca apa.',
      "The office's duties under Law 27/2022, one person's data, and who read what.",
    ],
  },
  years: {
    title: ['Tahun', 'Years'],
    state: [
      'Tahun yang dinilai dan irama penilaian berkalanya.',
      'The years that are appraised and the rhythm of their periods.',
    ],
    open: ['Buka tahun', 'Open a year'],
    openAction: ['Buka tahun {{year}}', 'Open {{year}}'],
    opened: ['Tahun yang dibuka', 'Opened years'],
    wasOpened: ['Tahun {{year}} dibuka.', 'Year {{year}} was opened.'],
    plans: ['Rencana', 'Plans'],
    evaluations: ['Penilaian', 'Evaluations'],
    delete: ['Hapus {{year}}', 'Delete {{year}}'],
    deleted: ['Tahun {{year}} dihapus.', 'Year {{year}} was deleted.'],
    kept: ['sudah berisi', 'holds records'],
  },
  orgResult: {
    title: ['Capaian organisasi', 'Organisation results'],
    state: [
      'Capaian kinerja organisasi per unit; diterima dari luar, tidak pernah dihitung di sini.',
      'The result of each unit as an organisation; received from outside, never computed here.',
    ],
    of: ['Capaian organisasi, {{period}}', 'Organisation results, {{period}}'],
    value: ['Capaian', 'Result'],
    none: ['Belum diisi', 'Not entered'],
    note: [
      'PermenPANRB 6/2022 Lampiran IV.B. Tanpa capaian hanya ada peringatan; penilaian tetap bisa berjalan. Menyimpan dengan sendirinya.',
      'PermenPANRB 6/2022 annex IV.B. Without a result there is only a warning; appraisal goes on. Saves by itself.',
    ],
    fallback: {
      parentUnit: ['Berlaku {{value}} dari unit di atasnya', '{{value}} holds, from the unit above'],
      previousYear: ['Berlaku {{value}} dari tahun sebelumnya', '{{value}} holds, from the year before'],
    },
  },
  scheme: {
    title: ['Kriteria kantor', 'Office criteria'],
    state: [
      'Bobot kriteria kantor per kelompok; setiap kelompok harus berjumlah 100.',
      'Weights of the office criteria per group; each group must sum to 100.',
    ],
    current: ['Bobot yang berlaku', 'Weights in force'],
    name: ['Nama skema', 'Name of the scheme'],
    validFrom: ['Berlaku sejak', 'Valid from'],
    labelOf: ['Sebutan {{name}}', 'Name for {{name}}'],
    sum: ['Jumlah', 'Sum'],
    sumWrong: ['{{sum}}, seharusnya 100', '{{sum}}, should be 100'],
    note: [
      'Bobot 0 menyembunyikan kriteria bagi kelompok itu. Perubahan membuat versi baru; nilai lama tetap.',
      'Weight 0 hides a criterion for that group. A change makes a new version; older totals stay.',
    ],
    save: ['Simpan versi baru', 'Save a new version'],
    saved: ['Skema kriteria tersimpan.', 'The criteria were saved.'],
    versions: ['Versi', 'Versions'],
    since: ['sejak {{date}}', 'since {{date}}'],
  },
  rules: {
    title: ['Aturan hitung', 'Rules'],
    state: [
      'Batas, bobot, dan pilihan yang boleh ditetapkan kantor. Menyimpan dengan sendirinya.',
      'Bounds, weights and choices that the office may set. They save by themselves.',
    ],
    saved: ['{{name}} tersimpan.', '{{name}} was saved.'],
    usual: ['Kembalikan ke bawaan', 'Back to the usual value'],
    on: ['Ya', 'Yes'],
    off: ['Tidak', 'No'],
    echelon: ['Eselon {{name}}', 'Echelon {{name}}'],
    up: ['Naikkan {{name}}', 'Move {{name}} up'],
    down: ['Turunkan {{name}}', 'Move {{name}} down'],
    group: {
      achievement: ['Capaian dan kecenderungan', 'Achievement and trends'],
      appraisal: ['Penilaian', 'Appraisal'],
      ranking: ['Peringkat', 'Ranking'],
      office: ['Kriteria kantor', 'Office criteria'],
      year: ['Irama tahun', 'Rhythm of the year'],
      people: ['Kepegawaian', 'Personnel'],
    },
  },
  display: {
    title: ['Tampilan', 'Display'],
    state: ['Bahasa, warna, dan ukuran huruf di PC ini.', 'Language, colours and text size on this PC.'],
    language: ['Bahasa', 'Language'],
    languages: { id: ['Bahasa Indonesia', 'Bahasa Indonesia'], en: ['English', 'English'] },
    theme: ['Warna', 'Colours'],
    themes: {
      system: ['Ikut sistem', 'As the system'],
      light: ['Terang', 'Light'],
      dark: ['Gelap', 'Dark'],
    },
    textScale: ['Ukuran huruf', 'Text size'],
    textScaleNote: ['Semua ikut membesar, sampai 200 %.', 'Everything grows with it, up to 200 %.'],
  },
  history: {
    title: ['Riwayat', 'History'],
    state: [
      'Semua perubahan di berkas ini, yang terbaru di atas.',
      'Every change in this file, newest first.',
    ],
    none: ['Belum ada perubahan.', 'Nothing has changed yet.'],
    older: ['Yang lebih lama', 'Older ones'],
    reason: ['alasan: {{reason}}', 'reason: {{reason}}'],
    undoes: ['mengurungkan #{{seq}}', 'undid #{{seq}}'],
    undone: ['diurungkan oleh #{{seq}}', 'undone by #{{seq}}'],
    changes: ['{{count}} baris berubah', 'Rows changed: {{count}}'],
    more: ['dan {{count}} baris lain', 'and others: {{count}}'],
  },
  about: {
    title: ['Tentang', 'About'],
    state: [
      'Versi, berkas yang terbuka, dan pemeriksaan keutuhannya.',
      'Version, the open file, and whether it is whole.',
    ],
    version: ['Versi', 'Version'],
    carrier: ['Berjalan di', 'Runs in'],
    carriers: {
      window: ['jendela sendiri', 'its own window'],
      loopback: ['peramban, hanya di PC ini', 'a browser, on this PC only'],
    },
    file: ['Berkas kantor', 'Office file'],
    license: ['Lisensi', 'Licence'],
    rules: ['Dasar', 'Rules'],
    rulesText: [
      'PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN. Indeks dan peringkat dipakai di dalam kantor, bukan predikat menurut peraturan.',
      'PermenPANRB 6/2022 on the performance of civil servants. Index and ranking serve the office and are no predikat of the regulation.',
    ],
    verify: ['Keutuhan berkas', 'Integrity of the file'],
    verifyNote: [
      'Memeriksa basis data dan rantai riwayatnya. Tidak mengubah apa pun.',
      'Checks the database and the chain of its history. Changes nothing.',
    ],
    verifyAction: ['Periksa sekarang', 'Check now'],
    verified: [
      'Berkas utuh; {{count}} kejadian cocok dengan rantainya.',
      'The file is whole. Events that fit the chain: {{count}}.',
    ],
    damaged: [
      'Basis data tidak utuh. Pakai cadangan terakhir dan minta bantuan.',
      'The database is damaged. Use the last backup and ask for help.',
    ],
    differs: [
      'Isi berkas tidak sama dengan catatannya: diubah di luar Timbang atau rusak.',
      'The content is not what the log says: it was changed outside Timbang or is damaged.',
    ],
    broken: [
      'Riwayat berubah di luar Timbang mulai kejadian #{{seq}}.',
      'The history was changed outside Timbang from event #{{seq}} on.',
    ],
    contentHash: ['Sidik jari isi', 'Fingerprint of the content'],
    head: ['Ujung rantai riwayat', 'Head of the history chain'],
  },
} satisfies TextTree
