import type { TextTree } from '../text/pair.ts'

/** The notes that a rater keeps for himself. */
export const privateNoteTexts = {
  privateNote: {
    title: ['Catatan pribadi saya', 'My private notes'],
    hint: [
      'Hanya Anda yang dapat membacanya di Timbang: tidak tercatat di riwayat, tidak ikut pencarian, ekspor, atau laporan. Yang dipakai untuk menilai tulislah sebagai umpan balik.',
      'Only you can read them in Timbang: they are in no history, search, export or report. What a rating rests on belongs into the feedback.',
    ],
    everybody: [
      'Kantor ini tanpa akun: siapa pun yang membuka Timbang di PC ini dapat membacanya.',
      'This office has no accounts: whoever opens Timbang on this PC can read them.',
    ],
    new: ['Catatan baru', 'New note'],
    text: ['Isi catatan', 'The note'],
    save: ['Simpan catatan', 'Save note'],
    edit: ['Ubah', 'Edit'],
    remove: ['Hapus', 'Delete'],
    editOf: ['Ubah catatan {{date}}', 'Edit the note of {{date}}'],
    removeOf: ['Hapus catatan {{date}}', 'Delete the note of {{date}}'],
    removeTitle: ['Hapus catatan ini?', 'Delete this note?'],
    removeBody: [
      'Catatan pribadi tidak ada di riwayat, jadi yang dihapus tidak bisa diurungkan.',
      'A private note is in no history, so that deleting it cannot be undone.',
    ],
    missing: ['Catatan ini tidak ada.', 'There is no such note.'],
    notRated: [
      'Catatan pribadi hanya tentang orang yang Anda nilai (PermenPANRB 6/2022 Pasal 18).',
      'Private notes are about those whom you rate (PermenPANRB 6/2022 art. 18).',
    ],
  },
  operation: {
    privateNote: {
      save: ['Catatan pribadi', 'Private note'],
      remove: ['Catatan pribadi dihapus', 'Private note deleted'],
    },
  },
} satisfies TextTree
