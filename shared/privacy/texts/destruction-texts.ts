import type { TextTree } from '../../text/pair.ts'

/** Old years: how long they are kept, how one is destroyed, and the record of it. */
export const destructionTexts = {
  title: ['Tahun lama', 'Old years'],
  hint: [
    'Data yang telah habis masa simpannya dimusnahkan (UU 27/2022 Pasal 44). Setelah dimusnahkan, isi tahun itu tidak ada lagi di berkas kantor dan tidak bisa dikembalikan.',
    'Data past its time of retention is destroyed (Law 27/2022 art. 44). Once destroyed, what a year held is no longer in the office file and cannot be brought back.',
  ],
  noRetention: [
    'Kantor belum menetapkan masa simpan. Isi masa simpan dan dasarnya di atas; sebelum itu tidak ada tahun yang bisa dimusnahkan.',
    'The office has not set how long it keeps data. Say so above, with its basis; until then no year can be destroyed.',
  ],
  column: {
    keptUntil: ['Disimpan sampai', 'Kept until'],
    people: ['Pegawai', 'People'],
    plans: ['SKP', 'Plans'],
    realisations: ['Realisasi', 'Realisations'],
    evaluations: ['Penilaian', 'Evaluations'],
    events: ['Peristiwa', 'Events'],
    rows: ['Baris', 'Rows'],
    when: ['Dimusnahkan', 'Destroyed'],
    by: ['Pelaksana', 'Carried out by'],
  },
  until: ['akhir {{year}}', 'end of {{year}}'],
  current: ['masih berjalan', 'still running'],
  action: ['Musnahkan {{year}}…', 'Destroy {{year}}…'],
  dialog: {
    title: ['Musnahkan tahun {{year}}', 'Destroy the year {{year}}'],
    what: [
      'Yang dimusnahkan: {{plans}} SKP dan {{evaluations}} penilaian dari {{people}} pegawai, {{realisations}} realisasi, beserta rincian {{events}} peristiwa dalam riwayat. Identitas, jabatan, dan pangkat pegawai tetap.',
      'To be destroyed: {{plans}} plans and {{evaluations}} evaluations of {{people}} people, {{realisations}} realisations, with the details of {{events}} events of the history. Identity, posts and grades of people stay.',
    ],
    final: [
      'Tidak bisa diurungkan. Pastikan tahun ini tidak sedang menjadi bahan perkara, keberatan, atau pemeriksaan.',
      'It cannot be undone. Make sure that this year is not part of a lawsuit, an objection or an inspection.',
    ],
    basis: ['Dasar: dokumen, nomor, dan tanggal', 'Basis: document, number and date'],
    basisExample: [
      'misalnya SK Camat No. 045/12/2026 tanggal 2 Januari 2026',
      'such as decree no. 045/12/2026 of 2 January 2026',
    ],
    by: ['Pelaksana', 'Carried out by'],
    reason: ['Alasan', 'Reason'],
    reasonExample: ['misalnya masa simpan telah habis', 'such as time of retention has passed'],
    firstWitness: ['Saksi pertama', 'First witness'],
    secondWitness: ['Saksi kedua', 'Second witness'],
    copyFirst: ['Buat cadangan dulu', 'Make a backup first'],
    copyWhy: [
      'Cadangan itu masih memuat tahun ini. Hanya untuk arsip yang disimpan di tempat lain.',
      'That backup still holds this year. Only for an archive kept elsewhere.',
    ],
    confirm: ['Ketik {{year}} untuk memastikan', 'Type {{year}} to confirm'],
    wrongYear: ['Ketik tahun yang akan dimusnahkan.', 'Type the year that is to be destroyed.'],
    destroy: ['Musnahkan', 'Destroy'],
    done: ['Tahun {{year}} sudah dimusnahkan.', 'The year {{year}} was destroyed.'],
  },
  register: {
    title: ['Register pemusnahan', 'Register of destructions'],
    open: ['Berita acara', 'Record'],
  },
  record: {
    title: ['Berita acara pemusnahan data tahun {{year}}', 'Record of the destruction of the year {{year}}'],
    state: [
      'Dimusnahkan {{when}}. Cetak, tanda tangani, dan simpan.',
      'Destroyed {{when}}. Print, sign and keep it.',
    ],
    opening: [
      'Pada {{when}} telah dimusnahkan data penilaian kinerja tahun {{year}} dari berkas kantor. Data yang dimusnahkan tidak dapat dipulihkan dari berkas itu.',
      'On {{when}} the data of performance appraisal of the year {{year}} was destroyed in the office file. What was destroyed cannot be recovered from that file.',
    ],
    missing: ['Berita acara ini tidak ada di berkas kantor.', 'This record is not in the office file.'],
    basis: ['Dasar', 'Basis'],
    reason: ['Alasan', 'Reason'],
    retention: ['Masa simpan', 'Time of retention'],
    retentionText: [
      '{{count}} tahun, sampai akhir {{until}}. Dasar: {{basis}}',
      {
        one: '{{count}} year, until the end of {{until}}. Basis: {{basis}}',
        other: '{{count}} years, until the end of {{until}}. Basis: {{basis}}',
      },
    ],
    by: ['Pelaksana', 'Carried out by'],
    session: ['Sesi', 'Session'],
    what: ['Yang dimusnahkan', 'What was destroyed'],
    kind: ['Jenis', 'Kind'],
    count: ['Jumlah', 'Number'],
    people: ['Pegawai yang datanya dimusnahkan', 'People whose data was destroyed'],
    events: [
      'Peristiwa riwayat yang rinciannya dimusnahkan',
      'Events of the history whose details were destroyed',
    ],
    orgResult: ['Capaian organisasi', "The organisation's results"],
    proof: ['Bukti', 'Proof'],
    event: ['Nomor peristiwa', 'Number of the event'],
    headBefore: ['Rantai riwayat sebelum', 'Chain of the history before'],
    headAfter: ['Rantai riwayat sesudah', 'Chain of the history after'],
    contentBefore: ['Sidik isi sebelum', 'Fingerprint of the content before'],
    contentAfter: ['Sidik isi sesudah', 'Fingerprint of the content after'],
    proofNote: [
      'Hash peristiwa yang dimusnahkan tetap ada, sehingga rantai riwayat tetap dapat diperiksa (Pengaturan › Tentang).',
      'The hashes of the destroyed events stay, so that the chain of the history can still be verified (Settings › About).',
    ],
    firstWitness: ['Saksi I', 'Witness I'],
    secondWitness: ['Saksi II', 'Witness II'],
  },
  copies: {
    title: ['Salinan yang masih memuat {{year}}', 'Copies that still hold {{year}}'],
    hint: [
      'Berkas-berkas ini dibuat sebelum pemusnahan. Cadangan hilang sendiri menurut aturan simpan (paling lama 12 bulan), atau dihapus sekarang. Memulihkan salah satunya membawa kembali tahun itu. Salinan di tempat lain (stik, ekspor, cetakan) tidak diketahui Timbang.',
      'These files were made before. Backups go by themselves by the rule of keeping (at most 12 months), or are removed now. Restoring one brings the year back. Copies elsewhere (sticks, exports, papers) are not known to Timbang.',
    ],
    none: [
      'Tidak ada cadangan di PC ini yang masih memuat tahun itu.',
      'No backup on this PC holds that year any more.',
    ],
    file: ['Berkas', 'File'],
    folder: ['Folder', 'Folder'],
    holds: ['Memuat', 'Holds it'],
    yes: ['ya', 'yes'],
    unknown: ['tidak diketahui', 'not known'],
    chosen: ['Dipilih', 'Chosen'],
    choose: ['Pilih {{name}}', 'Choose {{name}}'],
    remove: ['Hapus yang dipilih', 'Remove the chosen ones'],
    removeHint: [
      'Sebelum yang pertama dihapus, Timbang memastikan ada cadangan kantor seperti sekarang.',
      'Before the first is removed, Timbang makes sure that there is a backup of the office as it is now.',
    ],
    removed: [
      '{{count}} berkas dihapus.',
      { one: '{{count}} file was removed.', other: '{{count}} files were removed.' },
    ],
  },
} satisfies TextTree

export const destructionErrors = {
  current: [
    'Tahun {{year}} belum berakhir, jadi tidak bisa dimusnahkan.',
    'The year {{year}} has not ended, so it cannot be destroyed.',
  ],
  noRetention: [
    'Kantor belum menetapkan masa simpan, jadi tidak ada tahun yang bisa dimusnahkan.',
    'The office has not set how long it keeps data, so no year can be destroyed.',
  ],
  kept: [
    'Tahun {{year}} masih disimpan sampai akhir {{until}} menurut masa simpan kantor.',
    "The year {{year}} is kept until the end of {{until}} by the office's time of retention.",
  ],
  unsound: [
    '{{name}} tidak lulus pemeriksaan, jadi tidak ada yang dimusnahkan. Periksa dulu di Pengaturan › Tentang.',
    '{{name}} does not pass its check, so nothing was destroyed. Check it first under Settings › About.',
  ],
  unverified: [
    'Berkas baru tidak lulus pemeriksaan. Kantor tetap seperti semula; tidak ada yang dimusnahkan.',
    'The new file did not pass its check. The office is as it was; nothing was destroyed.',
  ],
  notDestroyed: [
    'Tahun {{year}} tidak pernah dimusnahkan di kantor ini, atau ada lagi.',
    'The year {{year}} was never destroyed in this office, or is there again.',
  ],
} satisfies TextTree
