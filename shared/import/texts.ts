import type { TextTree } from '../text/pair.ts'
import { markHeading } from './mark/mark-heading.ts'
import { correctTexts } from './texts/correct-texts.ts'
import { deskTexts } from './texts/desk-texts.ts'
import { previewTexts } from './texts/preview-texts.ts'
import { problemTexts } from './texts/problem-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const importTexts = {
  /** Refusals of files and tables, what is wrong in a row, and the words of the preview. */
  import: {
    kind: {
      employees: ['Daftar pegawai', 'Staff list'],
      plans: ['Rencana (SKP)', 'Plans (SKP)'],
      realisations: ['Realisasi', 'Realisations'],
      behaviour: ['Skor perilaku', 'Behaviour scores'],
    },
    list: {
      ratings: ['daftar rating dan predikat kinerja', 'a list of ratings and predicates'],
      months: ['daftar nilai per bulan', 'a list of monthly figures'],
      attendance: ['daftar kehadiran', 'an attendance list'],
      pay: ['daftar gaji atau tunjangan', 'a pay list'],
      figures: ['daftar nilai', 'a list of marks'],
    },
    grain: { month: ['bulanan', 'by month'], quarter: ['triwulanan', 'by quarter'] },
    action: {
      create: ['Baru', 'New'],
      update: ['Diubah', 'Changed'],
      same: ['Sama', 'Same'],
      reject: ['Ditolak', 'Rejected'],
    },
    skip: {
      title: ['Judul', 'Title'],
      header: ['Kepala tabel', 'Header'],
      numbering: ['Nomor kolom', 'Column numbers'],
      section: ['Judul bagian', 'Section heading'],
      total: ['Jumlah', 'Total'],
      signature: ['Tanda tangan', 'Signature'],
      empty: ['Kosong', 'Empty'],
      leftOut: ['Ditinggalkan', 'Left out'],
      note: ['Catatan tanpa NIP dan nama', 'Remark without NIP and name'],
      page: ['Halaman atau lanjutan', 'Page number or continuation'],
      group: ['Judul kelompok, bukan unit', 'Heading of a group, no unit'],
      date: ['Tahun atau tanggal daftar', 'Year or date of the list'],
      part: ['Baris lanjutan pegawai di atasnya', 'Further row of the person above'],
      vacant: ['Jabatan tanpa pemangku', 'Post without a holder'],
      otherTable: ['Bagian dari tabel lain', 'Part of another table'],
    },
    sheetSkipped: {
      hidden: ['lembar tersembunyi', 'hidden sheet'],
      noHeader: ['tidak ada kepala tabel yang dikenal', 'no header that is recognised'],
      otherKind: ['berisi jenis data lain', 'holds another kind of data'],
      otherList: ['daftar lain, bukan daftar pegawai', 'another list, not the staff'],
      notAsked: ['tidak diminta', 'not asked for'],
      empty: ['kosong', 'empty'],
    },
    file: {
      extension: [
        'Berkas ini bukan buku kerja. Pakai .xlsx, .xls, .ods, atau .csv.',
        'This file is no workbook. Use .xlsx, .xls, .ods or .csv.',
      ],
      notWorkbook: [
        'Isi berkas ini bukan buku kerja, apa pun namanya.',
        'What this file holds is no workbook, whatever its name says.',
      ],
      empty: ['Berkas ini kosong.', 'This file is empty.'],
      tooLarge: [
        'Berkas lebih besar dari {{megabytes}} MB. Bagi menjadi beberapa berkas.',
        'The file is larger than {{megabytes}} MB. Split it into several files.',
      ],
      tooMuch: [
        '{{file}} terlalu besar untuk dibaca dan ditutup lagi; tidak ada yang berubah. Bagi menjadi beberapa berkas, atau salin tabelnya ke buku kerja baru.',
        '{{file}} is too large to be read and was closed again; nothing has changed. Split it into several files, or copy its table to a new workbook.',
      ],
      tooManySheets: [
        'Berkas ini berisi lebih dari {{sheets}} lembar. Salin lembar yang perlu ke buku kerja baru.',
        'This file has more than {{sheets}} sheets. Copy those that matter to a new workbook.',
      ],
      cellTooLong: [
        'Sel {{cell}} di lembar "{{sheet}}" berisi lebih dari {{most}} huruf. Periksa sel itu; mungkin ada tanda kutip yang tidak ditutup.',
        'Cell {{cell}} on sheet "{{sheet}}" holds more than {{most}} characters. Check that cell; a quote may be left open.',
      ],
      quoteOpen: [
        'Di baris {{line}} ada tanda kutip (") yang tidak ditutup, sehingga baris sesudahnya ikut tertelan. Perbaiki baris itu, atau simpan ulang sebagai .xlsx.',
        'On line {{line}} a quote (") is left open and swallows the rows after it. Mend that line, or save the file as .xlsx.',
      ],
      encoding: [
        'Huruf di baris {{line}} tidak terbaca: berkas ini bukan UTF-8 dan bukan pula Windows-1252. Buka di Excel lalu simpan sebagai .xlsx, atau sebagai CSV UTF-8.',
        'The letters on line {{line}} cannot be told: this file is neither UTF-8 nor Windows-1252. Open it in Excel and save it as .xlsx or as CSV UTF-8.',
      ],
      tooWide: [
        'Lembar "{{sheet}}" melebihi {{rows}} baris atau {{columns}} kolom.',
        'Sheet "{{sheet}}" has more than {{rows}} rows or {{columns}} columns.',
      ],
      tooSlow: [
        'Membaca {{file}} terlalu lama dan dihentikan; tidak ada yang berubah. Simpan ulang sebagai .xlsx tanpa gambar, atau bagi menjadi beberapa berkas, lalu coba lagi.',
        'Reading {{file}} took too long and was stopped; nothing has changed. Save it again as .xlsx without pictures, or split it into several files, and retry.',
      ],
      stopped: [
        'Pembaca berkas mati saat membaca {{file}}; tidak ada yang berubah. Coba sekali lagi; kalau terulang, simpan ulang berkasnya sebagai .xlsx.',
        'The reader ended while it read {{file}}; nothing has changed. Try once more; if it happens again, save the file anew as .xlsx.',
      ],
      macro: [
        'Berkas ini memuat makro dan tidak dibuka. Simpan sebagai .xlsx biasa lalu coba lagi.',
        'This file contains macros and is not opened. Save it as a plain .xlsx and retry.',
      ],
      encrypted: [
        'Berkas ini terkunci kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.',
        'This file is locked with a password. Open it in Excel, remove the password, save, and retry.',
      ],
      externalLinks: [
        'Berkas ini terhubung ke buku kerja lain. Salin isinya sebagai nilai ke berkas baru lalu coba lagi.',
        'This file is linked to other workbooks. Copy its contents as values into a new file and retry.',
      ],
      doctype: [
        'Berkas ini memuat bagian yang tidak lazim dan tidak dibuka.',
        'This file contains an unusual part and is not opened.',
      ],
      unsafe: [
        'Susunan berkas ini tidak aman dan tidak dibuka.',
        'The structure of this file is not safe and it is not opened.',
      ],
      bomb: [
        'Berkas ini mengembang jauh lebih besar dari ukurannya dan tidak dibuka.',
        'This file unpacks to far more than its size and is not opened.',
      ],
      notMarkable: [
        'Hanya buku kerja .xlsx yang bisa ditandai. Simpan berkas ini sebagai .xlsx (Simpan Sebagai), pilih lagi di sini, lalu tandai.',
        'Only an .xlsx workbook can be marked. Save this file as .xlsx (Save As), choose it here again, then mark it.',
      ],
      damaged: [
        'Berkas ini rusak dan tidak bisa dibaca. Buka di Excel atau LibreOffice, simpan ulang, lalu coba lagi.',
        'This file is damaged and cannot be read. Open it in Excel or LibreOffice, save it again, and retry.',
      ],
    },
    sheet: {
      unknown: ['Lembar "{{sheet}}" tidak ada di berkas ini.', 'There is no sheet "{{sheet}}" in this file.'],
    },
    table: {
      empty: ['Buku kerja ini kosong.', 'This workbook is empty.'],
      none: [
        'Tidak ada tabel yang dikenal. Tabel perlu kolom NIP dan nama, atau kolom rencana, realisasi, atau nilai perilaku.',
        'No table is recognised. A table needs columns for NIP and name, or for plans, realisations or behaviour scores.',
      ],
      otherList: [
        'Ini tampak seperti {{list}}, bukan daftar pegawai, jadi tidak diimpor sebagai pegawai. Di lembar "{{sheet}}" terbaca judul kolom: {{headers}}.',
        'This looks like {{list}}, not a staff list, so it is not imported as one. On sheet "{{sheet}}" these headers were read: {{headers}}.',
      ],
      transposed: [
        'Di lembar "{{sheet}}" judul berderet ke bawah, satu pegawai satu kolom. Balik tabelnya (Salin, lalu Tempel Khusus > Ubah urutan/Transpose) sehingga satu pegawai satu baris.',
        'On sheet "{{sheet}}" the headings run down a column, one person a column. Turn the table (Copy, then Paste Special > Transpose) so that each person is a row.',
      ],
      unknown: [
        'Tidak ada tabel yang dikenal. Di lembar "{{sheet}}" baris {{line}} terbaca judul kolom: {{headers}}. Yang belum ada: {{missing}}.',
        'No table is recognised. On sheet "{{sheet}}", line {{line}}, these headers were read: {{headers}}. Missing: {{missing}}.',
      ],
      otherKind: [
        'Buku kerja ini tidak berisi jenis data yang diminta; isinya tampak seperti: {{kind}}.',
        'This workbook does not hold the kind of data asked for; it looks like: {{kind}}.',
      ],
      noRows: [
        'Ada kepala tabel, tetapi tidak ada baris data di bawahnya.',
        'There is a header but no row of data below it.',
      ],
    },
    year: {
      missing: [
        'Tahun tidak tertulis di buku kerja ini. Sebutkan tahunnya.',
        'The workbook does not say which year it is for. Name the year.',
      ],
    },
    preview: {
      missing: [
        'Pratinjau impor ini sudah tidak ada. Pilih berkasnya sekali lagi.',
        'This preview no longer exists. Choose the file once more.',
      ],
      stale: [
        'Data kantor berubah sejak pratinjau dibuat. Lihat pratinjau yang baru dulu.',
        'The office has changed since the preview was made. Look at the new preview first.',
      ],
    },
    problem: problemTexts,
    /** What a marked workbook says. */
    marked: {
      heading: markHeading,
      file: ['{{name}} - periksa', '{{name}} - to check'],
      reject: ['DITOLAK. {{why}}', 'REJECTED. {{why}}'],
      look: ['Perlu dilihat. {{why}}', 'Worth a look. {{why}}'],
      nothing: [
        'Tidak ada yang perlu ditandai di berkas ini.',
        'There is nothing to be marked in this file.',
      ],
    },
    template: {
      sheet: ['Petunjuk', 'How to fill in'],
      column: ['Judul kolom', 'Column heading'],
      required: ['Harus ada', 'Required'],
      yes: ['ya', 'yes'],
      use: ['Cara mengisi', 'What to write'],
      title: {
        employees: ['Daftar pegawai', 'Staff list'],
        plans: ['Rencana hasil kerja (SKP)', 'Work results (SKP)'],
        realisations: ['Realisasi per triwulan', 'Realisations by quarter'],
        behaviour: ['Skor perilaku kerja 0–100', 'Behaviour scores 0–100'],
      },
      nip: ['18 angka sebagai teks; spasi boleh', '18 digits as text; spaces are fine'],
      date: ['tanggal, bulan, tahun, misalnya 26-09-1986', 'day, month, year, e.g. 26-09-1986'],
      grade: ['III/d, atau IX untuk PPPK', 'III/d, or IX for PPPK'],
      number: ['angka dengan koma desimal, misalnya 87,5', 'a number with a decimal comma, e.g. 87,5'],
      target: ['angka, rentang seperti 80–90, atau uraian', 'a number, a range such as 80–90, or words'],
      score: ['0 sampai 100', '0 to 100'],
      text: ['teks bebas', 'free text'],
      choice: ['salah satu: {{choices}}', 'one of: {{choices}}'],
    },
  },
  data: { ...deskTexts, ...previewTexts, ...correctTexts },
  importKind: {
    employees: ['Pegawai', 'Employees'],
    plans: ['Rencana (SKP)', 'Plans'],
    realisations: ['Realisasi', 'Realisations'],
    behaviour: ['Skor perilaku', 'Behaviour scores'],
  },
  /** What a command did, for the history and for undo. */
  operation: {
    import: { commit: ['Impor disimpan', 'Import saved'], undo: ['Impor diurungkan', 'Import undone'] },
  },
  error: { batch: { missing: ['Impor {{batch}} tidak ada.', 'There is no import {{batch}}.'] } },
} satisfies TextTree
