import type { TextTree } from '../text/pair.ts'

/** What is said of a closed year. */
export const yearTexts = {
  title: ['Penutupan tahun', 'Closing of years'],
  hint: [
    'Tahun yang ditutup disegel dengan sidik jari atas semua isinya. Sejak itu isinya tidak bisa diubah di Timbang, dan perubahan di luar Timbang terlihat.',
    'A closed year is sealed with a fingerprint over all that it holds. From then on it cannot be changed in Timbang, and a change outside Timbang shows.',
  ],
  sealed: ['Ditutup {{date}} oleh {{by, actor}}', 'Closed on {{date}} by {{by, actor}}'],
  fingerprint: ['Sidik jari', 'Fingerprint'],
  running: ['Tahun masih berjalan', 'The year is still running'],
  open: [
    '{{count}} evaluasi belum ditutup: {{names}}',
    {
      one: '{{count}} evaluation is not closed: {{names}}',
      other: '{{count}} evaluations are not closed: {{names}}',
    },
  ],
  ready: ['Semua evaluasi sudah ditutup', 'All evaluations are closed'],
  close: ['Tutup tahun', 'Close the year'],
  closeTitle: ['Tutup tahun {{year}}?', 'Close the year {{year}}?'],
  reopen: ['Buka kembali', 'Reopen'],
  reopenTitle: ['Buka kembali tahun {{year}}?', 'Reopen the year {{year}}?'],
  excuse: [
    'Alasan ditutup dengan evaluasi yang masih terbuka',
    'Why it is closed with evaluations still open',
  ],
  verify: ['Periksa segel', 'Check the seals'],
  matches: ['cocok', 'as sealed'],
  differs: ['BERUBAH sejak ditutup', 'CHANGED since it was closed'],
  differing: ['Yang berbeda: {{what}}', 'What differs: {{what}}'],
  people: [
    '{{names}} ({{count}} orang)',
    { one: '{{names}} ({{count}} person)', other: '{{names}} ({{count}} people)' },
  ],
  closed: ['Tahun {{year}} ditutup.', 'The year {{year}} is closed.'],
  reopened: ['Tahun {{year}} dibuka kembali.', 'The year {{year}} is open again.'],
  reasonOf: ['Alasan: {{reason}}', 'Reason: {{reason}}'],
  none: ['Belum ada tahun yang ditutup.', 'No year is closed yet.'],
  error: {
    sealed: [
      'Tahun {{year}} sudah ditutup dan disegel; isinya tidak diubah lagi. Buka kembali dulu di Pengaturan › Tahun, dengan alasan dan orang kedua.',
      'The year {{year}} is closed and sealed; nothing of it is changed. Reopen it first in Settings › Years, with a reason and a second person.',
    ],
    isSealed: ['Tahun {{year}} sudah ditutup.', 'The year {{year}} is closed already.'],
    notSealed: ['Tahun {{year}} belum ditutup.', 'The year {{year}} is not closed.'],
    running: [
      'Tahun {{year}} masih berjalan; evaluasi tahunannya dimulai 31 Desember (Lampiran IV.A.8).',
      'The year {{year}} is still running; its annual evaluation begins on 31 December (Annex IV.A.8).',
    ],
    open: [
      'Di tahun {{year}} masih ada {{count}} evaluasi yang belum ditutup (Pasal 28). Tulis alasannya bila tetap ditutup.',
      'In {{year}} {{count}} evaluations are not closed yet (Article 28). Write the reason if it is closed all the same.',
    ],
    closer: [
      'Yang menutup tahun ini tidak membukanya kembali sendiri; itu tugas orang kedua.',
      'Whoever closed this year does not reopen it alone; that is for the second person.',
    ],
    undo: [
      'Penutupan tahun hanya bisa diurungkan di hari yang sama; sesudahnya buka kembali dengan alasan dan orang kedua.',
      'The closing of a year is taken back on the same day only; later reopen it with a reason and a second person.',
    ],
  },
} satisfies TextTree
