import type { TextTree } from '../../text/pair.ts'

/** The sheet that a clerk who goes hands to the one who comes. */
export const handoverTexts = {
  title: ['Lembar serah terima', 'Hand-over sheet'],
  about: ['Aplikasi Timbang: penilaian kinerja pegawai', 'Timbang: the appraisal of civil servants'],
  state: [
    'Untuk petugas yang menggantikan: apa yang ada, apa yang menunggu, dan di mana salinannya. Tidak disimpan; dicetak sesuai keadaan saat ini.',
    'For the clerk who takes over: what there is, what waits, and where the copies are. Never stored; printed as things stand now.',
  ],
  open: ['Buka lembar serah terima', 'Open the hand-over sheet'],
  stands: {
    title: ['Yang ada', 'What there is'],
    people: ['Pegawai bertugas', 'People in service'],
    units: ['Unit kerja', 'Units'],
    noYears: ['Belum ada tahun yang dibuka.', 'No year is opened yet.'],
    year: ['Tahun', 'Year'],
    rhythm: ['Irama', 'Rhythm'],
    appraised: ['Yang dinilai', 'Appraised'],
    plans: ['Rencana disetujui', 'Plans approved'],
    realisations: ['Realisasi terisi', 'Realisations entered'],
    rated: ['Dinilai setahun', 'Rated for the year'],
    done: ['{{done}} dari {{people}}', '{{done}} of {{people}}'],
  },
  due: {
    title: ['Yang menunggu, {{period}}', 'What waits, {{period}}'],
    missing: ['Masih kurang', 'Still missing'],
    gap: [
      '{{what}}: {{count}} pegawai',
      { one: '{{what}}: {{count}} person', other: '{{what}}: {{count}} people' },
    ],
    nothing: ['Tidak ada yang kurang.', 'Nothing is missing.'],
    orgResult: ['Capaian organisasi', 'Organisation results'],
    withoutOrgResult: [
      'belum diisi untuk {{count}} unit',
      { one: 'not entered for {{count}} unit', other: 'not entered for {{count}} units' },
    ],
    entered: ['terisi untuk semua unit', 'entered for every unit'],
    deadlines: ['Tenggat {{year}}', 'Deadlines {{year}}'],
  },
  copies: {
    title: ['Berkas dan salinannya', 'The file and its copies'],
    file: ['Berkas kantor', 'Office file'],
    fileText: ['{{name}} di {{folder}}', '{{name}} in {{folder}}'],
    folder: ['Folder cadangan', 'Backup folder'],
    newest: ['Cadangan terbaru', 'Newest backup'],
    newestText: [
      '{{when}}, {{size}}, {{people}} pegawai, diperiksa {{checked}}',
      '{{when}}, {{size}}, {{people}} people, checked {{checked}}',
    ],
    unchecked: ['{{when}}, {{size}}, belum diperiksa', '{{when}}, {{size}}, not checked'],
    second: ['Drive kedua', 'Second drive'],
    secondText: ['{{folder}}, salinan terakhir {{when}}', '{{folder}}, last copy {{when}}'],
    secondEmpty: ['{{folder}}, belum ada salinan', '{{folder}}, no copy yet'],
    noSecond: ['belum dipilih', 'none chosen'],
    drill: ['Latihan pemulihan', 'Restore drill'],
    checkup: ['Pemeriksaan mingguan', 'Weekly check'],
    good: ['{{when}}, baik', '{{when}}, good'],
    bad: ['{{when}}, gagal: {{why}}', '{{when}}, failed: {{why}}'],
    never: ['belum pernah', 'never yet'],
    restore: ['Memulihkan', 'To restore'],
    restoreSteps: [
      '1. Pengaturan › Cadangan, pilih tanggalnya, “Lihat dan pulihkan”.\n2. PC lain: pasang Timbang, di halaman Mulai pilih “Pulihkan dari cadangan…”, ambil berkas .timbang dari drive kedua.\n3. Yang digantikan tetap tersimpan sebagai cadangan dan bisa dikembalikan.',
      '1. Settings › Backups, choose the date, “Look and restore”.\n2. On another PC: install Timbang, on the start page “Restore from a backup…”, take the .timbang file from the second drive.\n3. What was replaced is kept as a backup and can be brought back.',
    ],
  },
  rules: {
    title: ['Aturan yang tidak seperti biasanya', 'Settings that are not the usual ones'],
    none: ['Semua aturan seperti biasanya.', 'Every setting is the usual one.'],
    usual: ['{{value}} (biasanya {{usual}})', '{{value}} (usually {{usual}})'],
  },
  last: {
    title: ['Perubahan terakhir', 'Last changes'],
    none: ['Belum ada perubahan.', 'Nothing was changed yet.'],
  },
  warnings: {
    title: ['Yang perlu diperhatikan', 'What to watch'],
    none: ['Tidak ada.', 'Nothing.'],
    noSecond: [
      'Belum ada drive kedua: bila disk PC ini rusak, cadangannya ikut hilang.',
      'There is no second drive: if the disk of this PC breaks, the backups go with it.',
    ],
  },
  foot: {
    whole: [
      'Diperiksa penuh saat lembar ini dibuat: {{events}} perubahan tercatat, utuh.',
      'Checked fully when this sheet was made: {{events}} logged changes, sound.',
    ],
    checking: ['Berkas sedang diperiksa…', 'The file is being checked…'],
  },
  gives: ['Yang menyerahkan', 'Handed over by'],
  takes: ['Yang menerima', 'Taken over by'],
} satisfies TextTree
