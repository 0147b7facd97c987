import type { TextTree } from '../text/pair.ts'
import { clockPageTexts } from './texts/clock-page-texts.ts'
import { clockRuleTexts } from './texts/clock-rule-texts.ts'
import { openingTexts } from './texts/opening-texts.ts'
import { nextTexts } from './texts/next-texts.ts'
import { holidayTexts } from './texts/holiday-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const clockTexts = {
  clock: {
    ...clockPageTexts,
    rule: clockRuleTexts,
    next: nextTexts,
    opening: openingTexts,
    error: {
      taken: ['Tanggal ini sudah ada di daftar: {{name}}.', 'This day is in the list already: {{name}}.'],
      gone: ['Hari libur ini sudah tidak ada di daftar.', 'This holiday is no longer in the list.'],
      line: [
        'Baris {{line}} tidak terbaca: “{{text}}”. Tulis tanggal lalu namanya, misalnya “17 Agustus Proklamasi Kemerdekaan”. Tidak ada yang ditambahkan.',
        'Line {{line}} cannot be read: “{{text}}”. Write a date and then its name, e.g. “17 Agustus Proklamasi Kemerdekaan”. Nothing was added.',
      ],
      otherYear: [
        'Baris {{line}} bukan tahun {{year}}: “{{text}}”. Tidak ada yang ditambahkan.',
        'Line {{line}} is not of {{year}}: “{{text}}”. Nothing was added.',
      ],
      nothing: ['Tidak ada tanggal di teks ini.', 'There is no date in this text.'],
      notOfDocument: [
        'Tenggat ini tidak berlaku untuk dokumen itu.',
        'This clock does not run for that document.',
      ],
    },
  },
  holiday: holidayTexts,
  /** What a command did, for the history and for undo. */
  operation: {
    clock: {
      saveHoliday: ['Hari libur disimpan', 'Holiday saved'],
      removeHoliday: ['Hari libur dihapus', 'Holiday removed'],
      pasteHolidays: ['Daftar hari libur ditempel', 'List of holidays pasted'],
      checkHolidays: ['Hari libur ditandai sudah diperiksa', 'Holidays marked as checked'],
    },
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    source: ['Dasar', 'Source'],
    checked: ['Sudah diperiksa', 'Checked'],
  },
} satisfies TextTree
