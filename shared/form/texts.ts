import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. What stands on the forms themselves is in official-words.ts. */
export const formTexts = {
  form: {
    kind: {
      document: ['Dokumen evaluasi (D.1)', 'Evaluation document (D.1)'],
      plan: ['SKP (A.1)', 'Plan (A.1)'],
      annex: ['Lampiran SKP (A.1.8)', 'Annex of the plan (A.1.8)'],
      evaluation: ['Hasil evaluasi (C.1)', 'Evaluation result (C.1)'],
      bundle: ['Berkas lengkap untuk PyB', 'Whole bundle for the PyB'],
    },
    paper: {
      f4: ['F4 (215,9 × 330,2 mm)', 'F4 (215.9 × 330.2 mm)'],
      a4: ['A4 (210 × 297 mm)', 'A4 (210 × 297 mm)'],
    },
    menu: ['Cetak formulir', 'Print forms'],
    making: ['Menyusun formulir', 'Setting the forms'],
    all: {
      menu: ['Cetak semua', 'Print all'],
      one: ['Satu PDF, urut unit', 'One PDF, by unit'],
      each: ['Satu berkas tiap pegawai (zip)', 'One file a person (zip)'],
      progress: ['{{stage}}: {{done}} dari {{total}}', '{{stage}}: {{done}} of {{total}}'],
      made: [
        'Formulir {{count}} pegawai siap.',
        {
          one: 'The forms of {{count}} person are ready.',
          other: 'The forms of {{count}} people are ready.',
        },
      ],
      leftOut: [
        '{{count}} pegawai tidak ikut: {{names}}.',
        {
          one: '{{count}} person is left out: {{names}}.',
          other: '{{count}} people are left out: {{names}}.',
        },
      ],
      more: ['{{count}} lagi', '{{count}} more'],
    },
    error: {
      olderLaw: [
        'Formulir ini menurut PermenPANRB 6/2022, yang berlaku sejak tahun 2022. Periode {{period}} tunduk pada aturan sebelumnya.',
        'These forms follow PermenPANRB 6/2022, in force since 2022. The period {{period}} is under the rules before it.',
      ],
      notDelivered: [
        '{{name}} baru boleh membaca hasilnya setelah dokumen evaluasi diserahkan (Lampiran V.A.5).',
        '{{name}} may read the result once the evaluation document was handed over (Lampiran V.A.5).',
      ],
      noEvaluation: [
        '{{name}} belum dinilai pada periode ini, jadi belum ada yang dicetak (Lampiran V.A.3).',
        '{{name}} has not been rated in this period, so there is nothing to print yet (Lampiran V.A.3).',
      ],
      noPlan: [
        '{{name}} belum punya SKP tahun {{year}} (Pasal 14).',
        '{{name}} has no plan for {{year}} yet (Article 14).',
      ],
      nobody: [
        'Belum ada formulir yang dapat dicetak untuk periode {{period}}.',
        'There is no form to print for the period {{period}} yet.',
      ],
    },
  },
  operation: {
    form: {
      print: ['Formulir dicetak', 'Form printed'],
      printAll: ['Formulir banyak pegawai dicetak', 'Forms of many people printed'],
    },
  },
} satisfies TextTree
