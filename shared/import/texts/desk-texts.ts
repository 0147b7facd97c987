import type { TextTree } from '../../text/pair.ts'

/** Where files come in and past imports stand: choosing, dropping, templates, batches. */
export const deskTexts = {
  state: {
    none: [
      'Belum ada impor. Pilih buku kerja untuk mulai.',
      'Nothing imported yet. Choose a workbook to begin.',
    ],
    some: [
      '{{count}} impor tersimpan; yang terakhir {{when}}.',
      {
        one: '{{count}} import stored, on {{when}}.',
        other: '{{count}} imports stored; the last on {{when}}.',
      },
    ],
    file: [
      '{{file}}: {{count}} baris sumber.',
      { one: '{{file}}: {{count}} source row.', other: '{{file}}: {{count}} source rows.' },
    ],
    reading: ['{{file}} sedang dibaca.', 'Reading {{file}}.'],
    refused: ['{{file}} tidak bisa dibaca.', '{{file}} could not be read.'],
    notImported: ['{{file}} terbaca, tetapi tidak diimpor.', '{{file}} was read, but not imported.'],
    asksYear: ['{{file}} terbaca; tinggal tahunnya.', '{{file}} was read; only its year is missing.'],
  },
  pick: {
    button: ['Pilih berkas', 'Choose files'],
    more: ['Tambah berkas', 'Add files'],
    drop: ['Seret buku kerja ke sini, atau pilih berkasnya', 'Drop workbooks here, or choose the files'],
    dropNow: ['Lepaskan untuk membaca', 'Release to read'],
    kinds: [
      'Excel (.xlsx, .xls), LibreOffice (.ods), atau CSV. Boleh beberapa sekaligus, dengan judul dan tata letak apa pun.',
      'Excel (.xlsx, .xls), LibreOffice (.ods) or CSV. Several at once are fine, with any headings and layout.',
    ],
    paste: [
      'Tabel yang disalin di Excel bisa langsung ditempel di halaman ini (Ctrl+V).',
      'A table copied in Excel can be pasted straight onto this page (Ctrl+V).',
    ],
    pasted: ['Tempelan {{when}}', 'Pasted {{when}}'],
    promise: [
      'Setiap baris diperlihatkan dulu. Tidak ada yang tersimpan sebelum Anda menekan Simpan, dan setiap impor bisa diurungkan.',
      'Every row is shown first. Nothing is stored before you press Save, and every import can be undone.',
    ],
    label: ['Berkas untuk diimpor', 'Files to import'],
  },
  template: {
    title: ['Templat kosong', 'Empty templates'],
    hint: [
      'Bila belum punya buku kerja, mulai dari sini.',
      'Without a workbook of your own, start from here.',
    ],
    download: ['Unduh templat {{kind}}', 'Download the template {{kind}}'],
  },
  roundTrip: {
    title: ['Ubah banyak data di Excel', 'Edit many records in Excel'],
    body: [
      'Unduh isi tahun {{year}}, ubah di Excel, lalu impor lagi di sini. Hanya yang berbeda yang berubah, dan setiap perbedaan diperlihatkan dulu.',
      'Download what {{year}} holds, edit it in Excel and import it here again. Only what differs changes, and every difference is shown first.',
    ],
    download: ['Unduh isi {{kind}}, {{year}}', 'Download the content of {{kind}}, {{year}}'],
  },
  files: {
    label: ['Berkas yang sedang diimpor', 'Files being imported'],
    remove: ['Tutup {{file}} tanpa menyimpan', 'Close {{file}} without saving'],
    waiting: ['menunggu', 'waiting'],
    reading: ['dibaca…', 'reading…'],
    refused: ['ditolak', 'refused'],
    asksYear: ['tahun belum disebut', 'needs its year'],
    after: ['sesudah {{file}}', 'after {{file}}'],
    stale: ['diperiksa lagi saat dibuka', 'checked again when opened'],
    ready: ['{{count}} siap disimpan', '{{count}} ready to save'],
    nothing: ['tidak ada yang baru', 'nothing new'],
  },
  reading: {
    title: ['Membaca {{file}}', 'Reading {{file}}'],
    saving: ['Menyimpan {{file}}', 'Saving {{file}}'],
    cancel: ['Batalkan', 'Cancel'],
    cancelled: ['{{file}} dibatalkan. Tidak ada yang berubah.', '{{file}} was cancelled. Nothing changed.'],
    waiting: ['Menunggu giliran', 'Waiting for its turn'],
    progress: ['Kemajuan', 'Progress'],
  },
  guessed: [
    'Berkas ini tidak menyebut susunan hurufnya dan bukan UTF-8, jadi dibaca sebagai Windows-1252. Periksa nama yang berhuruf khusus sebelum menyimpan.',
    'This file does not say how its letters are written and is not UTF-8, so it was read as Windows-1252. Check names with special letters before you save.',
  ],
  refused: {
    title: ['{{file}} tidak diimpor', '{{file}} was not imported'],
    untouched: [
      'Tidak ada yang berubah. Berkas lain tetap bisa diimpor.',
      'Nothing changed. Other files can still be imported.',
    ],
    again: ['Pilih berkas lain', 'Choose another file'],
    close: ['Tutup', 'Close'],
    askYear: [
      'Berkas ini tidak menyebut tahunnya. Untuk tahun berapa isinya?',
      'This file does not say its year. Which year is it for?',
    ],
    askKind: [
      'Bila Anda tahu isinya, pilih di sini. Kolom yang tidak dikenali bisa Anda tunjukkan sendiri.',
      'If you know what it holds, choose it here. You can then say yourself which column is which.',
    ],
    readAs: ['Baca sebagai', 'Read as'],
    year: ['Tahun', 'Year'],
    go: ['Lanjutkan', 'Continue'],
  },
  batch: {
    title: ['Riwayat impor', 'Past imports'],
    empty: [
      'Impor yang sudah disimpan tercatat di sini dan bisa diurungkan kapan saja.',
      'Stored imports are listed here and can be undone at any time.',
    ],
    caption: ['Impor yang sudah disimpan, terbaru di atas', 'Stored imports, newest first'],
    file: ['Berkas', 'File'],
    when: ['Kapan', 'When'],
    who: ['Oleh', 'By'],
    undo: ['Urungkan', 'Undo'],
    undoOf: ['Urungkan impor {{file}}, {{when}}', 'Undo the import of {{file}}, {{when}}'],
    undone: ['sudah diurungkan', 'undone'],
    fingerprint: ['Sidik berkas (SHA-256): {{sha256}}', 'Fingerprint of the file (SHA-256): {{sha256}}'],
    fingerprintShort: ['sidik {{sha256}}', 'fingerprint {{sha256}}'],
    moved: [
      '{{count}} baris sudah diubah sesudah impor ini:',
      {
        one: '{{count}} row was changed after this import:',
        other: '{{count}} rows were changed after this import:',
      },
    ],
    movedMore: [
      'dan {{count}} baris lain',
      { one: 'and {{count}} other row', other: 'and {{count}} other rows' },
    ],
    movedGone: ['dihapus', 'removed'],
    refusedTitle: ['Impor {{file}} belum bisa diurungkan', 'The import of {{file}} cannot be undone yet'],
    refusedBody: ['{{why}} Tidak ada yang berubah.', '{{why}} Nothing changed.'],
    refusedOk: ['Mengerti', 'I see'],
  },
} satisfies TextTree
