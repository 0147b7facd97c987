import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const templateTexts = {
  template: {
    title: ['Format instansi lain', 'Forms of others'],
    state: [
      '{{count}} format Excel siap diisi. Format dari BKPSDM dipetakan sekali, lalu diisi setiap tahun.',
      {
        one: '{{count}} Excel form is ready to be filled. A form of the agency is mapped once and then filled every year.',
        other:
          '{{count}} Excel forms are ready to be filled. A form of the agency is mapped once and then filled every year.',
      },
    ],
    list: ['Format kantor', 'Forms of the office'],
    empty: [
      'Belum ada format. Buka berkas .xlsx dari BKPSDM; Timbang mengusulkan kolom mana berisi apa, dan mengisinya tanpa mengubah yang lain.',
      'There is no form yet. Open the .xlsx of the agency; Timbang proposes which column holds what and fills it without changing anything else.',
    ],
    add: ['Buka berkas .xlsx', 'Open an .xlsx file'],
    pick: ['Pilih berkas .xlsx', 'Choose an .xlsx file'],
    fill: ['Isi {{year}}', 'Fill {{year}}'],
    fillOf: ['Isi {{year}}: {{name}}', 'Fill {{year}}: {{name}}'],
    filling: ['Mengisi format…', 'Filling the form…'],
    edit: ['Ubah pemetaan', 'Change the mapping'],
    editOf: ['Ubah pemetaan {{name}}', 'Change the mapping of {{name}}'],
    remove: ['Hapus', 'Remove'],
    removeOf: ['Hapus format {{name}}', 'Remove the form {{name}}'],
    removeAsk: [
      'Format "{{name}}" dan pemetaannya dihapus dari kantor ini. Berkas yang sudah diisi tetap ada di komputer Anda.',
      'The form "{{name}}" and its mapping leave this office. Files that were filled stay on your computer.',
    ],
    removed: ['Format dihapus', 'Form removed'],
    saved: ['Pemetaan disimpan', 'Mapping saved'],
    column: {
      name: ['Format', 'Form'],
      list: ['Isi', 'Content'],
      filled: ['Terakhir diisi', 'Last filled'],
      actions: ['Tindakan', 'Actions'],
    },
    ties: [
      '{{count}} sel dan kolom terisi · lembar {{sheet}}',
      {
        one: '{{count}} cell or column is filled · sheet {{sheet}}',
        other: '{{count}} cells and columns are filled · sheet {{sheet}}',
      },
    ],
    neverFilled: ['Belum pernah', 'Never'],
    filledFor: ['Tahun {{year}}, pada {{on, moment}}', 'Year {{year}}, on {{on, moment}}'],
    onlyCells: ['Sel tunggal saja', 'Single cells only'],
    of: {
      predikat: ['Predikat per pegawai', 'Predikat of each person'],
      staff: ['Nominatif', 'Staff list'],
      ranking: ['Peringkat', 'Ranking'],
      behaviour: ['Skor perilaku', 'Scores of behaviour'],
      results: ['Hasil kerja per indikator', 'Work results by indicator'],
      development: ['Pengembangan', 'Development'],
      recap: ['Rekap per unit', 'Recap by unit'],
    },
    cell: {
      office: ['Nama kantor', 'Name of the office'],
      agency: ['Instansi', 'Agency'],
      address: ['Alamat', 'Address'],
      place: ['Tempat', 'Place'],
      year: ['Tahun', 'Year'],
      yearEnd: ['Akhir tahun (31 Desember)', 'End of the year (31 December)'],
      today: ['Tanggal pengisian', 'Day of filling'],
      headName: ['Nama kepala kantor', 'Name of the head'],
      headNip: ['NIP kepala kantor', 'NIP of the head'],
      headGrade: ['Pangkat kepala kantor', 'Rank of the head'],
      headPosition: ['Jabatan kepala kantor', 'Position of the head'],
      people: ['Jumlah pegawai', 'Number of people'],
      rated: ['Jumlah yang ada predikat', 'Number with a predikat'],
      unrated: ['Jumlah tanpa predikat', 'Number without a predikat'],
      count: ['Jumlah {{predikat}}', 'Number of {{predikat}}'],
    },
    map: {
      title: ['Pemetaan format', 'Mapping of a form'],
      back: ['Semua format', 'All forms'],
      leave: ['Tutup tanpa menyimpan?', 'Close without saving?'],
      leaveAsk: ['Pemetaan yang belum disimpan akan hilang.', 'A mapping that was not saved will be lost.'],
      discard: ['Buang perubahan', 'Discard the changes'],
      name: ['Nama format', 'Name of the form'],
      sheet: ['Lembar', 'Sheet'],
      list: ['Daftar yang diisikan', 'List to be filled in'],
      noList: ['Tanpa daftar, sel tunggal saja', 'No list, single cells only'],
      first: ['Baris pertama', 'First row'],
      last: ['Baris terakhir', 'Last row'],
      rowsHint: [
        'Baris {{first}} menjadi pola: gaya, sel gabungan, dan rumusnya diulang untuk setiap baris. Baris di bawahnya bergeser dan rumus jumlah ikut melebar.',
        'Row {{first}} is the pattern: its styles, merged cells and formulas are repeated for every row. Rows below move down and totals grow with it.',
      ],
      state: [
        '{{columns}} kolom dan {{cells}} sel terpetakan. Pilih sel di lembar untuk mengikatnya.',
        '{{columns}} columns and {{cells}} cells are mapped. Choose a cell on the sheet to tie it.',
      ],
      suggested: [
        'Timbang mengusulkan pemetaan ini dari kata-kata judul kolom. Periksa, lalu simpan.',
        'Timbang proposes this mapping from the words above the columns. Look it through, then save.',
      ],
      nothingSuggested: [
        'Judul kolomnya tidak dikenal. Pilih daftar dan baris pertamanya, lalu pilih sel untuk mengikatnya.',
        'The headings are not known. Choose the list and its first row, then choose cells to tie them.',
      ],
      moved: ['Berkas ini berbeda dari versi sebelumnya:', 'This file differs from the version before:'],
      movedTo: ['{{what}}: {{from}} menjadi {{to}}', '{{what}}: {{from}} is now {{to}}'],
      lost: ['{{what}} ({{from}}): tidak ditemukan lagi', '{{what}} ({{from}}): not found any more'],
      nothingMoved: [
        'Semua kolom dan sel ditemukan di tempatnya.',
        'All columns and cells are where they were.',
      ],
      newFile: ['Ganti berkas…', 'New version of the file…'],
      grid: ['Lembar {{sheet}}', 'Sheet {{sheet}}'],
      rowNumber: ['Baris', 'Row'],
      more: [
        'Hanya {{rows}} baris dan {{columns}} kolom pertama yang ditampilkan; sisanya tetap utuh.',
        'Only the first {{rows}} rows and {{columns}} columns are shown; the rest stays as it is.',
      ],
      chosen: ['Sel {{cell}}', 'Cell {{cell}}'],
      chooseCell: [
        'Pilih sel di lembar. Sel di baris daftar mengikat seluruh kolomnya.',
        'Choose a cell on the sheet. A cell in the list’s row ties its whole column.',
      ],
      inColumn: ['Isi kolom {{column}}', 'What column {{column}} holds'],
      inCell: ['Isi sel {{cell}}', 'What cell {{cell}} holds'],
      stays: ['Tetap seperti di format', 'Stays as in the form'],
      preparedRow: ['Baris ini digantikan oleh daftar.', 'This row gives way to the list.'],
      formula: [
        'Sel ini berisi rumus. Bila diikat, rumusnya diganti.',
        'This cell holds a formula. Tied, it is replaced.',
      ],
      wording: ['Teks di sel', 'Text in the cell'],
      wordingHint: [
        '{} menjadi isinya, misalnya TAHUN {}. Hanya {} berarti isinya saja.',
        '{} becomes the value, as in YEAR {}. {} alone is the value by itself.',
      ],
      ties: ['Yang terikat', 'What is tied'],
      noTies: ['Belum ada yang terikat.', 'Nothing is tied yet.'],
      untie: ['Lepas {{place}}', 'Untie {{place}}'],
      save: ['Simpan pemetaan', 'Save the mapping'],
    },
    done: {
      title: ['Format terisi', 'The form is filled'],
      rows: [
        '{{count}} baris dan {{cells}} sel diisi dari data tahun {{year}}. Bagian lain berkas tetap seperti aslinya.',
        {
          one: '{{count}} row and {{cells}} cells were filled from the year {{year}}. Everything else in the file stays as it was.',
          other:
            '{{count}} rows and {{cells}} cells were filled from the year {{year}}. Everything else in the file stays as it was.',
        },
      ],
      totals: ['Jumlah yang diperiksa', 'Totals that were checked'],
      whole: ['mencakup semua baris', 'takes in every row'],
      partly: [
        'tidak mencakup semua baris: periksa rumusnya di format',
        'leaves rows out: look at its formula in the form',
      ],
      cell: ['Sel', 'Cell'],
      formula: ['Rumus', 'Formula'],
      heading: ['Kolom', 'Column'],
      value: ['Nilai dari data', 'Value from the data'],
      check: ['Pemeriksaan', 'Check'],
      noTotals: [
        'Tidak ada rumus jumlah atas kolom yang diisi. Rumus lain dihitung saat berkas dibuka.',
        'No formula adds up a column that was filled. Others are computed when the file is opened.',
      ],
    },
    error: {
      gone: ['Format ini sudah dihapus.', 'This form has been removed.'],
      there: ['Sudah ada format bernama "{{name}}".', 'There is a form called "{{name}}" already.'],
      wording: [
        'Teksnya harus memuat {} sebagai tempat isinya.',
        'The text must hold {} where the value goes.',
      ],
      noColumns: ['Ikat setidaknya satu kolom ke daftar.', 'Tie at least one column to the list.'],
      nothing: ['Belum ada sel atau kolom yang diikat.', 'No cell or column is tied yet.'],
      rows: [
        'Baris terakhir yang disiapkan tidak boleh di atas baris pertama.',
        'The last prepared row cannot stand above the first.',
      ],
      twice: ['Satu sel atau kolom diikat dua kali.', 'A cell or column is tied twice.'],
      cellInRows: [
        'Sel tunggal tidak boleh berada di baris daftar; baris itu digantikan oleh daftar.',
        'A single cell cannot stand in the rows of the list; they give way to it.',
      ],
      field: ['Daftar ini tidak punya kolom "{{field}}".', 'This list has no column "{{field}}".'],
      unknown: [
        'Berkas {{file}} belum dipetakan di kantor ini. Buka Dokumen, Format instansi lain, lalu petakan sekali.',
        'The file {{file}} is not mapped in this office yet. Open Documents, Forms of others, and map it once.',
      ],
      several: [
        'Berkas ini cocok dengan beberapa format: {{names}}. Isi dari halaman Format instansi lain.',
        'This file fits several forms: {{names}}. Fill it from the page Forms of others.',
      ],
      changed: [
        'Format ini berubah; yang tidak ditemukan lagi: {{lost}}. Ganti berkasnya di Ubah pemetaan lalu periksa.',
        'This form has changed; not found any more: {{lost}}. Give the new file under Change the mapping and look it through.',
      ],
    },
    file: {
      notXlsx: [
        'Format harus berkas .xlsx. Buka berkas ini di Excel atau LibreOffice lalu simpan sebagai .xlsx.',
        'A form must be an .xlsx file. Open this one in Excel or LibreOffice and save it as .xlsx.',
      ],
      odd: [
        'Susunan berkas ini tidak lazim. Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu coba lagi.',
        'This file is put together in an unusual way. Open it in Excel or LibreOffice, save it as .xlsx, and retry.',
      ],
      noSheet: ['Berkas ini tidak punya lembar "{{sheet}}".', 'This file has no sheet "{{sheet}}".'],
      tallMerge: [
        'Sel gabungan di baris {{rows}} menembus baris daftar ke atas atau ke bawah. Lepas gabungannya di Excel lalu coba lagi.',
        'Merged cells on rows {{rows}} reach out of the list’s row. Split them in Excel and retry.',
      ],
      tooSlow: [
        'Membaca format ini terlalu lama dan dihentikan; tidak ada yang berubah. Simpan ulang sebagai .xlsx tanpa gambar, lalu coba lagi.',
        'Reading this form took too long and was stopped; nothing has changed. Save it again as .xlsx without pictures and retry.',
      ],
      tooLarge: [
        'Format lebih besar dari {{megabytes}} MB. Kecilkan gambarnya atau hapus lembar yang tidak perlu.',
        'The form is larger than {{megabytes}} MB. Make its pictures smaller or remove sheets that nobody needs.',
      ],
    },
  },
  operation: {
    template: {
      save: ['Pemetaan format disimpan', 'Mapping of a form saved'],
      remove: ['Format dihapus', 'Form removed'],
      fill: ['Format diisi', 'Form filled'],
    },
  },
  field: {
    fileName: ['Nama berkas', 'File name'],
  },
} satisfies TextTree
