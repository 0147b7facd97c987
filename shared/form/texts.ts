import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. What stands on the forms themselves is in official-words.ts. */
export const formTexts = {
  form: {
    kind: {
      document: ['Dokumen evaluasi (D.1)', 'Evaluation document (D.1)'],
      plan: ['SKP (A.1)', 'Plan (A.1)'],
      annex: ['Lampiran SKP (A.1.8)', 'Annex of the plan (A.1.8)'],
      evaluation: ['Hasil evaluasi (C.1)', 'Evaluation result (C.1)'],
      actions: ['Rencana aksi (B.1.1)', 'Action plan (B.1.1)'],
      progress: ['Pendokumentasian kinerja (B.1.2)', 'Documented progress (B.1.2)'],
      feedback: ['Umpan balik (B.1.3–B.1.5)', 'Feedback (B.1.3–B.1.5)'],
      matrix: ['Matriks peran (A.1.5)', 'Matrix of roles (A.1.5)'],
      bundle: ['Berkas lengkap untuk PyB', 'Whole bundle for the PyB'],
    },
    paper: {
      f4: ['F4 (215,9 × 330,2 mm)', 'F4 (215.9 × 330.2 mm)'],
      a4: ['A4 (210 × 297 mm)', 'A4 (210 × 297 mm)'],
    },
    menu: ['Cetak formulir', 'Print forms'],
    word: ['Word (dapat diubah)', 'Word (editable)'],
    printOne: ['Cetak {{form}}', 'Print {{form}}'],
    preview: {
      open: ['Pratinjau…', 'Preview…'],
      title: ['Pratinjau formulir', 'Preview of forms'],
      which: ['Formulir', 'Form'],
      picture: [
        'Pratinjau {{code}}, halaman {{page}} dari {{pages}}',
        'Preview of {{code}}, page {{page}} of {{pages}}',
      ],
      pageOf: ['Halaman {{page}} dari {{pages}}', 'Page {{page}} of {{pages}}'],
      before: ['Halaman sebelumnya', 'Page before'],
      after: ['Halaman berikutnya', 'Next page'],
      larger: ['Perbesar', 'Enlarge'],
      hint: [
        'Pratinjau, bukan dokumen: belum dicetak dan tidak tercatat sebagai cetakan.',
        'A preview, not a document: nothing is printed, and nothing counts as a print.',
      ],
      specimen: ['Contoh dengan data rekaan', 'Specimen with invented data'],
      show: ['Lihat contoh formulir', 'Show a specimen form'],
      hide: ['Tutup contoh', 'Hide the specimen'],
    },
    print: ['Cetak', 'Print'],
    making: ['Menyusun formulir', 'Setting the forms'],
    all: {
      menu: ['Cetak semua', 'Print all'],
      word: ['Dokumen evaluasi sebagai Word (dapat diubah)', 'Evaluation documents as Word (editable)'],
      wordOne: ['Satu berkas Word, urut unit', 'One Word file, by unit'],
      wordEach: ['Satu berkas Word tiap pegawai (zip)', 'One Word file a person (zip)'],
      one: ['Satu PDF, urut unit', 'One PDF, by unit'],
      each: ['Satu berkas tiap pegawai (zip)', 'One file a person (zip)'],
      receipts: ['Daftar tanda terima', 'Receipt list'],
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
    verify: {
      true: [
        'Salinan asli: berkas ini sama dengan catatannya, huruf demi huruf.',
        'A true copy: the file is what its record makes, letter by letter.',
      ],
      altered: [
        'Bukan salinan asli: isi berkas ini diubah setelah dibuat. Mintalah cetakan baru.',
        'Not a true copy: this file was changed after it was made. Ask for a new print.',
      ],
      otherProgram: [
        'Dibuat oleh Timbang versi lain, jadi keasliannya tidak dapat diperiksa di sini; isinya hanya dibandingkan dengan data kantor.',
        'Made by another version of Timbang, so whether it is a true copy cannot be told here; it is only compared with the rows of the office.',
      ],
      made: ['Dibuat {{office}}, {{on, day}}.', 'Made by {{office}}, {{on, day}}.'],
      logged: ['Cetakan ini ada di riwayat kantor.', 'The log of the office has this print.'],
      notLogged: ['Cetakan ini tidak ada di riwayat kantor.', 'The log of the office has no such print.'],
      same: ['Data kantor sekarang masih sama.', 'The rows of the office still say the same.'],
      differs: ['Data kantor sekarang berbeda:', 'The rows of the office now say something else:'],
      unseen: [
        'Kantor ini tidak (atau tidak lagi) memuatnya, atau Anda tidak berhak melihatnya.',
        'This office does not (or no longer) hold it, or it is not yours to see.',
      ],
      only: {
        printed: ['di kertas: {{text}}', 'on paper: {{text}}'],
        now: ['sekarang: {{text}}', 'now: {{text}}'],
      },
      noRecord: ['Berkas PDF ini tidak memuat catatan Timbang.', 'This PDF carries no record of Timbang.'],
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
      noTeam: [
        '{{name}} tidak menilai siapa pun, jadi tidak ada matriks pembagian peran dan hasil (Lampiran, Format A.1.5).',
        '{{name}} rates nobody, so there is no matrix of roles and results (annex, form A.1.5).',
      ],
      noResults: [
        'SKP {{name}} tahun {{year}} belum memuat hasil kerja untuk dibagi (Lampiran, Format A.1.5).',
        'The plan of {{name}} for {{year}} has no work results to share out yet (annex, form A.1.5).',
      ],
      otherForm: [
        '{{name}} memakai formulir {{own}}, bukan {{code}}.',
        '{{name}} has the form {{own}}, not {{code}}.',
      ],
      wordOnlyLetters: [
        'Hanya dokumen evaluasi (D.1) yang dapat dibuat sebagai Word; formulir lain adalah tabel tetap menurut Lampiran PermenPANRB 6/2022.',
        'Only the evaluation document (D.1) can be had as Word; the other forms are fixed tables by the annex of PermenPANRB 6/2022.',
      ],
      noGuidance: [
        'Catatan bimbingan itu tidak ada atau bukan untuk Anda baca (Lampiran III.D).',
        'That record of guidance is not there or not yours to read (Lampiran III.D).',
      ],
      noReceipts: [
        'Belum ada dokumen evaluasi periode {{period}} yang ditandatangani, jadi belum ada yang diserahkan (Lampiran V.A.5).',
        'No evaluation document of the period {{period}} is signed yet, so there is none to hand over (Lampiran V.A.5).',
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
      receipts: ['Daftar tanda terima dicetak', 'Receipt list printed'],
      guidance: ['Formulir bimbingan dicetak', 'Form of guidance printed'],
      verify: ['Keaslian formulir diperiksa', 'Form verified'],
    },
  },
} satisfies TextTree
