import type { TextTree } from '../text/pair.ts'
import { conditionTexts } from './texts/condition-texts.ts'
import { firstTaskTexts } from './texts/first-task-texts.ts'
import { handoverTexts } from './texts/handover-texts.ts'
import { lineageTexts } from './texts/lineage-texts.ts'
import { salvageTexts } from './texts/salvage-texts.ts'
import { startTexts } from './texts/start-texts.ts'
import { settingTexts } from './texts/setting-texts.ts'
import { settingsPageTexts } from './texts/settings-page-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const officeTexts = {
  ...startTexts,
  condition: conditionTexts,
  firstTask: firstTaskTexts,
  handover: handoverTexts,
  lineage: lineageTexts,
  salvage: salvageTexts,
  setting: settingTexts,
  settings: settingsPageTexts,
  rhythm: { monthly: ['Bulanan', 'Monthly'], quarterly: ['Triwulanan', 'Quarterly'] },
  /** What a command did, for the history and for undo. */
  operation: {
    firstTask: {
      begin: ['Tugas pertama dimulai', 'First tasks begun'],
      see: ['Tugas pertama: lembar alasan dibaca', 'First tasks: sheet of reasons read'],
    },
    office: { new: ['Kantor dibuat', 'Office made'], save: ['Data kantor diubah', 'Office changed'] },
    year: {
      close: ['Tahun ditutup', 'Year closed'],
      reopen: ['Tahun dibuka kembali', 'Year reopened'],
      open: ['Tahun dibuka', 'Year opened'],
      delete: ['Tahun dihapus', 'Year deleted'],
    },
    setting: { save: ['Pengaturan diubah', 'Settings changed'] },
  },
  error: {
    /** Why the open office can only be read. */
    readOnly: {
      file: [
        '{{name}} ditandai hanya-baca, jadi kantor ini dibuka untuk dibaca saja. Tidak ada yang bisa diubah. Hilangkan tanda itu atau salin berkasnya ke tempat lain, lalu buka lagi.',
        '{{name}} is marked read-only, so this office is open for reading alone. Nothing can be changed. Take the mark away or copy the file elsewhere, then open it again.',
      ],
      folder: [
        'Folder {{folder}} tidak bisa ditulisi, jadi {{name}} dibuka untuk dibaca saja. Tidak ada yang bisa diubah. Salin berkasnya ke tempat lain, lalu buka dari sana.',
        'The folder {{folder}} cannot be written to, so {{name}} is open for reading alone. Nothing can be changed. Copy the file elsewhere and open it there.',
      ],
      damaged: [
        '{{name}} rusak. Yang terbuka hanyalah yang masih dapat dibaca, untuk dilihat saja: sebagian data mungkin tidak ada. Pulihkan salah satu cadangannya, atau selamatkan yang masih terbaca ke berkas baru.',
        '{{name}} is damaged. What is open is only what can still be read, to look at: some of the data may be missing. Restore one of its backups, or save what can be read into a new file.',
      ],
      disk: [
        'Disk tempat {{name}} penuh, jadi kantor ini dibuka untuk dibaca saja. Tidak ada yang bisa diubah. Kosongkan sebagian disk, lalu buka lagi.',
        'The disk that holds {{name}} is full, so this office is open for reading alone. Nothing can be changed. Free some space, then open it again.',
      ],
    },
    /** Why a copy of an office is not opened without a question. */
    lineage: {
      older: [
        '{{name}} adalah salinan lama: {{other}} di {{folder}}, yang terakhir dibuka di PC ini, berisi perubahan yang tidak ada di sini. Bandingkan dulu di halaman Mulai.',
        '{{name}} is an older copy: {{other}} in {{folder}}, which this PC had open last, holds changes that are not here. Compare them on the start page first.',
      ],
      branched: [
        '{{name}} diubah di tempat lain: baik berkas ini maupun {{other}} di {{folder}}, yang terakhir dibuka di PC ini, berisi perubahan yang tidak ada di yang lain. Bandingkan dulu di halaman Mulai.',
        '{{name}} was edited elsewhere: this file and {{other}} in {{folder}}, which this PC had open last, each hold changes that the other does not. Compare them on the start page first.',
      ],
      none: [
        '{{name}} tidak perlu dibandingkan: isinya meneruskan kantor yang dikenal PC ini.',
        '{{name}} need not be compared: it goes on from the office that this PC knows.',
      ],
    },
    office: {
      missing: ['Berkas ini tidak berisi data kantor.', 'This file holds no office.'],
      notOpen: ['Belum ada berkas kantor yang dibuka.', 'No office file is open yet.'],
    },
    year: {
      notOpen: ['Tahun {{year}} belum dibuka.', 'The year {{year}} is not open yet.'],
      holdsRecords: [
        'Tahun {{year}} sudah berisi rencana atau penilaian, jadi tidak bisa dihapus.',
        'The year {{year}} holds plans or appraisals, so it cannot be deleted.',
      ],
    },
    sum100: ['Jumlah bobot {{sum}}, seharusnya 100.', 'The weights sum to {{sum}}; they must sum to 100.'],
    boundsOrder: ['Batas harus menurun.', 'The bounds must go down.'],
    orderIncomplete: [
      'Urutan harus memuat semua pilihan, masing-masing satu kali.',
      'The order must hold every choice exactly once.',
    ],
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    place: ['Tempat', 'Place'],
    province: ['Provinsi', 'Province'],
    postalCode: ['Kode pos', 'Postal code'],
    website: ['Laman', 'Website'],
    logo: ['Logo', 'Logo'],
    year: ['Tahun', 'Year'],
    rhythm: ['Irama penilaian', 'Rhythm'],
    schemeId: ['Skema', 'Scheme'],
    sample: ['Contoh', 'Sample'],
    office: ['Kantor', 'Office'],
    label: ['Sebutan', 'Label'],
    key: ['Kunci', 'Key'],
    head: ['Bobot pimpinan', 'Weight for heads'],
    functional: ['Bobot fungsional', 'Weight for functional'],
    staff: ['Bobot pelaksana', 'Weight for staff'],
  },
} satisfies TextTree
