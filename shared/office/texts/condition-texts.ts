import type { TextTree } from '../../text/pair.ts'

/** How the open office file is: said above every page and by the command line. */
export const conditionTexts = {
  title: ['Keadaan berkas kantor', 'Condition of the office file'],
  understood: ['Mengerti', 'Understood'],
  readOnly: ['Hanya baca', 'Read only'],
  log: {
    left: {
      strange: [
        'Di samping {{name}} ada catatan perubahan (-wal) yang bukan milik isi berkas ini. Catatan itu tidak dipakai; yang terbuka adalah isi berkas itu sendiri.',
        'Beside {{name}} lies a log of changes (-wal) that does not belong to what this file holds. It was not used; what is open is the content of the file itself.',
      ],
      cut: [
        'Sebagian catatan perubahan (-wal) di samping {{name}} rusak: perubahan terakhir mungkin hilang.',
        'Part of the log of changes (-wal) beside {{name}} is damaged: the last changes may be missing.',
      ],
    },
    strange: [
      'Di samping {{name}} ada catatan perubahan (-wal) yang bukan milik isi berkas ini, biasanya karena berkas lain disalin ke atasnya. Catatan itu tidak dipakai dan tidak dihapus: sekarang bernama {{kept}}. Yang terbuka adalah isi berkas itu sendiri.',
      'Beside {{name}} lay a log of changes (-wal) that does not belong to what this file holds, mostly because another file was copied over it. It was not used and not deleted: it is now called {{kept}}. What is open is the content of the file itself.',
    ],
    cut: [
      'Sebagian catatan perubahan (-wal) di samping {{name}} rusak: perubahan terakhir mungkin hilang. Periksa isian terakhir Anda. Catatan utuhnya disimpan dengan nama {{kept}}.',
      'Part of the log of changes (-wal) beside {{name}} is damaged: the last changes may be lost. Check your last entries. The whole log is kept as {{kept}}.',
    ],
  },
} satisfies TextTree
