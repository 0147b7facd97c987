import type { TextTree } from '../text/pair.ts'

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
        'Berkas ini terlalu besar untuk dibaca. Bagi menjadi beberapa berkas.',
        'This file is too large to be read. Split it into several files.',
      ],
      tooWide: [
        'Lembar "{{sheet}}" melebihi {{rows}} baris atau {{columns}} kolom.',
        'Sheet "{{sheet}}" has more than {{rows}} rows or {{columns}} columns.',
      ],
      tooSlow: [
        'Membaca berkas ini terlalu lama dan dihentikan. Simpan ulang sebagai .xlsx tanpa gambar lalu coba lagi.',
        'Reading this file took too long and was stopped. Save it again as .xlsx without pictures and retry.',
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
    problem: {
      NIP_SCIENTIFIC: [
        '{{value}} adalah angka Excel yang sudah kehilangan digit. Tulis NIP sebagai teks.',
        '{{value}} is an Excel number that has lost its digits. Write the NIP as text.',
      ],
      NIP_NUMBER: [
        'NIP tersimpan sebagai angka, jadi digit terakhirnya hilang. Tulis sebagai teks.',
        'The NIP is stored as a number, so its last digits are lost. Write it as text.',
      ],
      NIP_LENGTH: ['NIP harus 18 angka: {{value}}.', 'A NIP has 18 digits: {{value}}.'],
      NIP_LOOKALIKE: [
        'Ada huruf di dalam NIP {{value}}. Mungkin maksudnya {{likely}}; perbaiki bila benar.',
        'There is a letter inside the NIP {{value}}. Perhaps {{likely}} is meant; correct it if so.',
      ],
      NIP_BIRTHDATE: [
        'Delapan angka pertama NIP bukan tanggal lahir yang sah: {{value}}.',
        'The first eight digits of the NIP are no valid birth date: {{value}}.',
      ],
      NIP_MONTH: [
        'Angka ke-13 dan 14 NIP bukan bulan: {{value}}.',
        'Digits 13 and 14 of the NIP are no month: {{value}}.',
      ],
      NIP_SEX: [
        'Angka ke-15 NIP harus 1 atau 2: {{value}}.',
        'Digit 15 of the NIP must be 1 or 2: {{value}}.',
      ],
      NIP_DUPLICATE: [
        'NIP ini sudah ada di baris {{line}} lembar {{sheet}}.',
        'This NIP is already in line {{line}} of sheet {{sheet}}.',
      ],
      NIP_AGE: [
        'Menurut NIP, pengangkatan terjadi sebelum usia 18 tahun.',
        'By the NIP, the appointment came before the age of 18.',
      ],
      NIP_TAIL000: [
        'NIP berakhiran 000; mungkin pernah menjadi angka Excel. Periksa.',
        'The NIP ends in 000; it may once have been an Excel number. Please check.',
      ],
      NIP_MISMATCH: ['Isinya berbeda dari yang tertulis dalam NIP.', 'This differs from what the NIP says.'],
      NIP_MISSING: ['NIP kosong.', 'The NIP is empty.'],
      NAME_MISSING: ['Nama kosong.', 'The name is empty.'],
      SAME_PERSON: [
        'Nama dan tanggal lahir ini sudah ada dengan NIP {{nip}}. Mungkin orang yang sama.',
        'This name and birth date are already here under NIP {{nip}}. Perhaps the same person.',
      ],
      SEX_UNKNOWN: ['Jenis kelamin tidak dikenal: {{value}}.', 'Sex not recognised: {{value}}.'],
      TYPE_UNKNOWN: [
        'Jenis pegawai tidak dikenal: {{value}}. Dibaca menurut NIP dan golongannya.',
        'Employee type not recognised: {{value}}. It is read from NIP and grade.',
      ],
      BIRTH_IDENTIFIES: [
        'Tanpa NIP, tanggal lahir yang menentukan siapa orangnya, padahal tidak terbaca.',
        'Without a NIP the birth date says who it is, and it cannot be read.',
      ],
      STATUS_UNKNOWN: ['Status tidak dikenal: {{value}}.', 'Status not recognised: {{value}}.'],
      STATUS_NEAREST: [
        'Kedudukan hukum {{value}} dicatat sebagai {{status}}, yang terdekat. Periksa.',
        'Standing {{value}} is kept as {{status}}, the nearest. Please check.',
      ],
      GRADE_LOOKALIKE: [
        'Golongan {{value}} mungkin maksudnya {{likely}}; belum disimpan.',
        'Grade {{value}} perhaps means {{likely}}; it is not stored yet.',
      ],
      GRADE_DATE_ALONE: [
        'TMT pangkat {{value}} tidak disimpan, karena golongannya tidak diketahui.',
        'The rank date {{value}} is not stored, because the grade is not known.',
      ],
      GRADE_LOWER: [
        'Golongan {{value}} lebih rendah daripada {{known}} yang sudah tercatat.',
        'Grade {{value}} is lower than {{known}}, which is on record.',
      ],
      GRADE_INVALID: [
        'Golongan tidak sah untuk jenis pegawai ini: {{value}}.',
        'No valid grade for this type of employee: {{value}}.',
      ],
      RANK_CONFLICT: [
        'Pangkat {{value}} tidak cocok dengan golongan {{grade}}; golongan yang dipakai.',
        'Rank {{value}} does not fit grade {{grade}}; the grade is used.',
      ],
      EDUCATION_UNKNOWN: [
        'Tingkat pendidikan tidak dikenal: {{value}}.',
        'Education level not recognised: {{value}}.',
      ],
      POSITION_KIND_UNKNOWN: [
        'Jenis jabatan tidak dikenal: {{value}}.',
        'Kind of post not recognised: {{value}}.',
      ],
      LEVEL_UNKNOWN: [
        'Jenjang jabatan tidak dikenal: {{value}}.',
        'Level of the post not recognised: {{value}}.',
      ],
      ECHELON_UNKNOWN: ['Eselon tidak dikenal: {{value}}.', 'Echelon not recognised: {{value}}.'],
      SERVICE_INVALID: [
        'Masa kerja tidak terbaca: {{value}}. Contoh: 15 th 02 bln.',
        'Length of service cannot be read: {{value}}. Example: 15 th 02 bln.',
      ],
      YEAR_INVALID: ['Tahun tidak sah: {{value}}.', 'No valid year: {{value}}.'],
      YEAR_OTHER: [
        'Baris ini untuk tahun {{value}}, sedangkan impor ini untuk {{year}}.',
        'This row is for {{value}}, this import for {{year}}.',
      ],
      NIK_NUMBER: [
        'NIK tersimpan sebagai angka, jadi digit terakhirnya hilang. Tulis sebagai teks.',
        'The NIK is stored as a number, so its last digits are lost. Write it as text.',
      ],
      SUPERIOR_UNKNOWN: [
        'Atasan tidak ditemukan di kantor ini maupun di berkas: {{value}}.',
        'Superior found neither in this office nor in the file: {{value}}.',
      ],
      DATE_INVALID: ['Bukan tanggal yang ada: {{value}}.', 'No date that exists: {{value}}.'],
      DATE_FUTURE: [
        'Tanggal lahir ada di masa depan: {{value}}.',
        'The birth date lies in the future: {{value}}.',
      ],
      DATE_TOO_EARLY: [
        'Tanggal {{value}} sebelum pegawai berumur 15 tahun. Tetap dibaca; periksa.',
        'The date {{value}} is before the age of 15. It is kept; please check.',
      ],
      DATE_ORDER_UNSURE: [
        'Bisa dibaca hari lebih dulu atau bulan lebih dulu; dibaca hari lebih dulu: {{value}}.',
        'May be day first or month first; read with the day first: {{value}}.',
      ],
      DATE_MONTH_FIRST: ['Dibaca bulan lebih dulu: {{value}}.', 'Read with the month first: {{value}}.'],
      DATE_SHORT_YEAR: [
        'Tahun dua angka ditafsirkan: {{value}}.',
        'A year of two digits was interpreted: {{value}}.',
      ],
      NUMBER_INVALID: ['Bukan angka: {{value}}.', 'Not a number: {{value}}.'],
      NUMBER_IS_DATE: [
        'Excel mengubah isi sel ini menjadi tanggal. Tulis angkanya kembali.',
        'Excel has turned this cell into a date. Write the number again.',
      ],
      NUMBER_RANGE: ['Angka di luar batas: {{value}}.', 'Number out of bounds: {{value}}.'],
      NUMBER_ROUNDED: [
        'Dibulatkan menjadi dua angka di belakang koma: {{value}}.',
        'Rounded to two decimals: {{value}}.',
      ],
      SCORE_RANGE: ['Skor harus 0 sampai 100: {{value}}.', 'A score is 0 to 100: {{value}}.'],
      SCORE_SCALE: [
        'Semua nilai paling tinggi {{maximum}}: ini skala lain, bukan skor 0–100. Tulis skor 0–100, atau katanya: Di atas, Sesuai, Di bawah.',
        'No value is above {{maximum}}: this is another scale, not scores 0–100. Write scores 0–100, or the words: Di atas, Sesuai, Di bawah.',
      ],
      RATING_UNKNOWN: [
        'Bukan skor 0–100 dan bukan Di atas, Sesuai, atau Di bawah ekspektasi: {{value}}.',
        'Neither a score 0–100 nor Di atas, Sesuai or Di bawah ekspektasi: {{value}}.',
      ],
      RATING_WAITS: [
        'Rencana {{value}} belum disetujui, jadi perilakunya belum bisa diberi rating; skor 0–100 bisa.',
        'The plan of {{value}} is not approved yet, so behaviour cannot be rated; scores 0–100 can be given.',
      ],
      UNIT_OTHER: [
        'Satuannya {{value}}, sedangkan satuan targetnya {{unit}}. Tulis angkanya dalam satuan target.',
        'Its unit is {{value}}, that of the target is {{unit}}. Write the figure in the unit of the target.',
      ],
      UNIT_UNLIKE: [
        'Satuannya tertulis {{value}}, sedangkan satuan targetnya {{unit}}. Periksa.',
        'Its unit reads {{value}}, that of the target is {{unit}}. Please check.',
      ],
      VALUE_FAR_OVER_TARGET: [
        '{{value}} jauh di atas target setahun, {{target}}. Periksa.',
        '{{value}} is far above the target of the whole year, {{target}}. Please check.',
      ],
      VALUE_FAR_OVER_LAST: [
        '{{value}} jauh di atas isian sebelumnya, {{last}}. Periksa.',
        '{{value}} is far above the entry before, {{last}}. Please check.',
      ],
      TEXT_TOO_LONG: ['Paling banyak {{maximum}} huruf.', 'At most {{maximum}} characters.'],
      EMAIL_INVALID: ['Bukan alamat surel: {{value}}.', 'No e-mail address: {{value}}.'],
      CHARACTERS_CLEANED: [
        'Huruf yang tidak terlihat atau berlebar ganda dirapikan: {{value}}.',
        'Invisible or full-width characters were cleaned: {{value}}.',
      ],
      CELL_ERROR: ['Sel berisi kesalahan rumus: {{value}}.', 'The cell holds a formula error: {{value}}.'],
      FORMULA_NOT_COMPUTED: [
        'Rumus di sel ini belum dihitung. Buka di Excel, simpan, lalu coba lagi.',
        'The formula in this cell has not been computed. Open the file in Excel, save it, and retry.',
      ],
      RESULT_MISSING: ['Rencana hasil kerja kosong.', 'The work result is empty.'],
      RESULT_KIND_UNKNOWN: ['Tulis Utama atau Tambahan: {{value}}.', 'Write Utama or Tambahan: {{value}}.'],
      INDICATOR_MISSING: ['Indikator kosong.', 'The indicator is empty.'],
      INDICATOR_DUPLICATE: [
        'Indikator ini sudah ada di baris {{line}} lembar {{sheet}}.',
        'This indicator is already in line {{line}} of sheet {{sheet}}.',
      ],
      INDICATOR_UNKNOWN: [
        'Indikator ini tidak ada dalam rencana {{year}} pegawai ini: {{value}}.',
        "This indicator is not in the person's plan of {{year}}: {{value}}.",
      ],
      INDICATOR_NEAREST: [
        'Indikator ini tidak ada dalam rencana {{year}} pegawai ini: {{value}}. Yang paling mirip: {{nearest}}.',
        "This indicator is not in the person's plan of {{year}}: {{value}}. The nearest is: {{nearest}}.",
      ],
      INDICATOR_AMBIGUOUS: [
        'Ada lebih dari satu indikator bernama {{value}}; sebutkan rencana hasil kerjanya.',
        'More than one indicator is called {{value}}; name the work result as well.',
      ],
      TARGET_MISSING: ['Target kosong.', 'The target is empty.'],
      RANGE_ORDER: [
        'Batas atas target di bawah batas bawahnya: {{value}}.',
        "The target's upper bound is below its lower one: {{value}}.",
      ],
      ASPECT_UNKNOWN: ['Aspek tidak dikenal: {{value}}.', 'Aspect not recognised: {{value}}.'],
      DIRECTION_UNKNOWN: ['Arah tidak dikenal: {{value}}.', 'Direction not recognised: {{value}}.'],
      PARENT_UNKNOWN: [
        'RHK pimpinan ini tidak ditemukan; hubungannya dikosongkan: {{value}}.',
        "This leader's result was not found; the link stays empty: {{value}}.",
      ],
      APPRAISER_UNKNOWN: [
        'Pejabat penilai ini tidak dikenal, jadi tidak dicatat: {{value}}.',
        'This appraiser is not known and therefore not recorded: {{value}}.',
      ],
      CORE_VALUE_UNKNOWN: [
        'Bukan salah satu dari tujuh nilai dasar: {{value}}.',
        'None of the seven core values: {{value}}.',
      ],
      EXPECTATION_WITHOUT_PLAN: [
        '{{value}} belum mempunyai rencana untuk menyimpan ekspektasi ini.',
        '{{value}} has no plan yet to hold this expectation.',
      ],
      EXPECTATION_DUPLICATE: [
        'Ekspektasi untuk nilai ini sudah ada di baris {{line}} lembar {{sheet}}.',
        'The expectation for this value is already in line {{line}} of sheet {{sheet}}.',
      ],
      PLAN_LOCKED: [
        'Rencana {{value}} sudah disetujui dan tidak diubah oleh impor. Kembalikan ke draf dulu.',
        'The plan of {{value}} is approved and not changed by an import. Take it back to draft first.',
      ],
      PERSON_UNKNOWN: [
        'Pegawai dengan NIP ini belum ada di kantor: {{value}}.',
        'Nobody in this office has this NIP: {{value}}.',
      ],
      PERSON_NOT_ASN: [
        '{{value}} bukan ASN, jadi tidak mempunyai rencana.',
        '{{value}} is no civil servant and has no plan.',
      ],
      GRAIN_MIXED: [
        'Satu baris memuat angka bulanan dan triwulanan sekaligus.',
        'One row holds figures by month and by quarter at once.',
      ],
      GRAIN_DIFFERS: [
        'Indikator ini diisi {{grain}}; satu indikator memakai satu irama setahun.',
        'This indicator is entered {{grain}}; an indicator keeps one rhythm a year.',
      ],
      REALISATION_DUPLICATE: [
        'Realisasi periode ini sudah ada di baris {{line}} lembar {{sheet}}.',
        "This period's realisation is already in line {{line}} of sheet {{sheet}}.",
      ],
      PERIOD_UNKNOWN: ['Periode tidak dikenal: {{value}}.', 'Period not recognised: {{value}}.'],
      PERIOD_NOT_OF_YEAR: [
        'Periode {{value, period}} tidak dipakai dalam tahun itu.',
        'Period {{value, period}} is not used in that year.',
      ],
      EVALUATION_LOCKED: [
        'Penilaian {{value}} sudah dikirim, jadi skornya tidak diubah.',
        'The evaluation of {{value}} has been submitted, so its scores stay.',
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
  /** The page Data: importing workbooks, past imports, templates. */
  data: {
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
      done: ['{{name}} sudah diunduh.', '{{name}} downloaded.'],
    },
    roundTrip: {
      title: ['Ubah banyak data di Excel', 'Edit many records in Excel'],
      body: [
        'Ekspor daftar dari halaman Pegawai, ubah di Excel, lalu impor lagi di sini. Hanya yang berbeda yang berubah, dan setiap perbedaan diperlihatkan dulu.',
        'Export the list on the Employees page, edit it in Excel and import it here again. Only what differs changes, and every difference is shown first.',
      ],
      link: ['Ke daftar pegawai', 'To the employees'],
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
    filter: {
      label: ['Baris yang ditampilkan', 'Rows shown'],
      all: ['Semua', 'All'],
      skipped: ['Dilewati', 'Skipped'],
      warning: ['Perlu dilihat', 'Worth a look'],
      search: ['Cari nama atau NIP', 'Find a name or NIP'],
      nothing: ['Tidak ada baris yang cocok.', 'No row matches.'],
      showAll: ['Tampilkan semua baris', 'Show all rows'],
    },
    list: {
      caption: ['Baris sumber {{file}}', 'Source rows of {{file}}'],
      line: ['Baris', 'Row'],
      action: ['Tindakan', 'Action'],
      person: ['Pegawai', 'Employee'],
      what: ['Yang terjadi', 'What happens'],
      sheet: ['Lembar {{sheet}}', 'Sheet {{sheet}}'],
      open: ['Rincian baris {{line}}', 'Details of row {{line}}'],
      unchanged: ['tidak ada yang berubah', 'nothing changes'],
      more: ['+{{count}} lagi', '+{{count}} more'],
      empty: ['kosong', 'empty'],
      corrected: ['dikoreksi', 'corrected'],
      nothing: ['(tidak ada)', '(nothing)'],
      noName: ['tanpa nama', 'no name'],
    },
    row: {
      leaveOut: ['Lewati baris {{line}}', 'Leave out row {{line}}'],
      leaveOutShort: ['Lewati', 'Leave out'],
      takeBack: ['Ambil lagi baris {{line}}', 'Take row {{line}} back in'],
      takeBackShort: ['Ambil lagi', 'Take back'],
      correct: ['Perbaiki {{field}}, baris {{line}}', 'Correct {{field}}, row {{line}}'],
      correctHint: ['Ketik yang benar lalu tekan Enter.', 'Type what is right and press Enter.'],
      fields: [
        'Isi sel baris {{line}}; setiap isian bisa diperbaiki.',
        'Cells of row {{line}}; each can be corrected.',
      ],
      assumed: [
        'Diturunkan, karena tidak ada di berkas: {{fields}}.',
        'Derived, because the file does not say: {{fields}}.',
      ],
      useNearest: ['Pakai “{{nearest}}”', 'Use “{{nearest}}”'],
      revert: ['Kembalikan isi asli', 'Back to the original'],
    },
    tab: {
      label: ['Isi pratinjau', 'What the preview shows'],
      rows: ['Baris', 'Rows'],
      columns: ['Kolom', 'Columns'],
    },
    mapping: {
      caption: ['Kolom lembar {{sheet}} dan isiannya', 'Columns of sheet {{sheet}} and their fields'],
      sheet: ['Lembar {{sheet}}, judul di baris {{line}}', 'Sheet {{sheet}}, headings in line {{line}}'],
      also: ['Di bawahnya dalam sel: {{fields}}', 'Below it in the cell: {{fields}}'],
      column: ['Kolom', 'Column'],
      header: ['Judul di berkas', 'Heading in the file'],
      examples: ['Contoh isi', 'Examples'],
      field: ['Dibaca sebagai', 'Read as'],
      ignore: ['Tidak dibaca', 'Not read'],
      noHeader: ['(tanpa judul)', '(no heading)'],
      pick: ['Isian untuk kolom {{column}}: {{header}}', 'Field for column {{column}}: {{header}}'],
      reset: ['Kembalikan pilihan Timbang', 'Back to what Timbang chose'],
      remembered: [
        'Pilihan kolom diingat dari impor sebelumnya dengan tata letak yang sama.',
        'The columns were remembered from an earlier import of this layout.',
      ],
      willRemember: [
        'Pilihan Anda diingat untuk berkas dengan tata letak yang sama.',
        'Your choices are remembered for files of this layout.',
      ],
    },
    panel: {
      title: ['Yang dikenali', 'What was recognised'],
      kind: ['Isi berkas', 'The file holds'],
      year: ['Tahun', 'Year'],
      sheet: ['Lembar', 'Sheet'],
      allSheets: ['Semua lembar yang cocok', 'Every sheet that fits'],
      sheetRead: ['judul kolom di baris {{line}}', 'headings in row {{line}}'],
      columns: ['Kolom', 'Columns'],
      columnsRead: ['{{read}} dari {{all}} kolom dibaca.', '{{read}} of {{all}} columns read.'],
      unmapped: ['Tidak dibaca: {{columns}}.', 'Not read: {{columns}}.'],
      openColumns: ['Atur kolom', 'Choose columns'],
      created: ['Akan dibuat', 'Will be created'],
      units: ['Unit', 'Units'],
      positions: ['Jabatan', 'Positions'],
      years: ['Tahun', 'Years'],
      derived: ['Diturunkan', 'Derived'],
      derivedOf: [
        '{{field}}: {{count}} orang',
        { one: '{{field}}: {{count}} person', other: '{{field}}: {{count}} people' },
      ],
      derivedNote: [
        'Diperkirakan dari isian lain; periksa bila perlu.',
        'Worked out from other cells; check where needed.',
      ],
      skipped: ['Dilewati', 'Skipped'],
      skippedOf: [
        '{{reason}}: {{count}} baris',
        { one: '{{reason}}: {{count}} row', other: '{{reason}}: {{count}} rows' },
      ],
      openSkipped: ['Lihat barisnya', 'See the rows'],
      absent: ['Tidak ada di berkas', 'Not in the file'],
      absentNote: [
        '{{count}} pegawai kantor ini tidak ada di berkas dan tidak diubah.',
        {
          one: '{{count}} employee of this office is not in the file and is not changed.',
          other: '{{count}} employees of this office are not in the file. They are not changed.',
        },
      ],
      showAll: ['Tampilkan semua {{count}}', 'Show all {{count}}'],
    },
    save: {
      after: [
        'Simpan {{file}} dulu: berkas ini merujuk data di dalamnya, jadi barisnya baru cocok sesudah itu.',
        'Save {{file}} first: this file refers to what it holds, so its rows will only fit afterwards.',
      ],
      command: ['Simpan hasil impor', 'Save the import'],
      button: ['Simpan {{count}} baris', { one: 'Save {{count}} row', other: 'Save {{count}} rows' }],
      buttonBehind: [
        'Simpan {{count}} baris, {{behind}} tertinggal',
        {
          one: 'Save {{count}} row, {{behind}} stays behind',
          other: 'Save {{count}} rows, {{behind}} stay behind',
        },
      ],
      nothing: [
        'Isinya sama dengan yang sudah tersimpan; tidak ada yang perlu disimpan.',
        'It says the same as what is stored; there is nothing to save.',
      ],
      onlyRejected: [
        'Belum ada yang bisa disimpan; {{count}} baris ditolak.',
        {
          one: 'Nothing can be stored yet; {{count}} row is rejected.',
          other: 'Nothing can be stored yet; {{count}} rows are rejected.',
        },
      ],
      checking: ['Memeriksa ulang baris…', 'Checking the rows again…'],
      close: ['Tutup tanpa menyimpan', 'Close without saving'],
      rejected: [
        '{{count}} baris ditolak dan tidak ikut tersimpan.',
        {
          one: '{{count}} row is rejected and will not be stored.',
          other: '{{count}} rows are rejected and will not be stored.',
        },
      ],
      conflict: [
        'Data kantor berubah sejak pratinjau ini dibuat, jadi belum ada yang disimpan. Pratinjau di bawah sudah diperbarui; periksa lalu simpan lagi.',
        'The office changed since this preview was made, so nothing was stored yet. The preview below is up to date again; check it, then save.',
      ],
      failed: ['Belum tersimpan. {{why}}', 'Not stored. {{why}}'],
      discardTitle: ['Tutup tanpa menyimpan?', 'Close without saving?'],
      discardBody: [
        'Koreksi Anda pada {{file}} akan hilang. Buku kerja aslinya tidak berubah.',
        'Your corrections to {{file}} will be lost. The workbook itself is not changed.',
      ],
      discard: ['Tutup', 'Close'],
    },
    result: {
      sentence: ['{{file}} tersimpan: {{parts}}.', '{{file}} stored: {{parts}}.'],
      create: ['{{count}} baris baru', { one: '{{count}} new row', other: '{{count}} new rows' }],
      update: ['{{count}} berubah', '{{count}} changed'],
      same: ['{{count}} sama', '{{count}} the same'],
      reject: ['{{count}} ditolak', '{{count}} rejected'],
      undo: ['Urungkan impor ini', 'Undo this import'],
      undone: [
        'Impor {{file}} diurungkan; data kembali seperti sebelumnya.',
        'The import of {{file}} was undone; everything is as it was before.',
      ],
      see: {
        employees: ['Lihat pegawai', 'See the employees'],
        plans: ['Lihat rencana', 'See the plans'],
        realisations: ['Lihat realisasi', 'See the realisations'],
        behaviour: ['Lihat penilaian', 'See the appraisals'],
      },
      dismiss: ['Tutup pemberitahuan {{file}}', 'Close the notice about {{file}}'],
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
      refusedTitle: ['Impor {{file}} belum bisa diurungkan', 'The import of {{file}} cannot be undone yet'],
      refusedBody: ['{{why}} Tidak ada yang berubah.', '{{why}} Nothing changed.'],
      refusedOk: ['Mengerti', 'I see'],
    },
    field: {
      nameNip: ['Nama dan NIP', 'Name and NIP'],
      nameBirth: ['Nama, tempat dan tanggal lahir', 'Name, place and date of birth'],
      birth: ['Tempat dan tanggal lahir', 'Place and date of birth'],
      service: ['Masa kerja', 'Years of service'],
      cpnsStatus: ['CPNS atau PNS', 'CPNS or PNS'],
      sexMale: ['Centang laki-laki', 'Tick for male'],
      sexFemale: ['Centang perempuan', 'Tick for female'],
      gradeRoom: ['Ruang golongan', 'Letter of the grade'],
      resultKind: ['Utama / tambahan', 'Main / additional'],
      parentResult: ['RHK pimpinan', "Superior's work result"],
      appraiserNip: ['NIP pejabat penilai', "Appraiser's NIP"],
      appraiserName: ['Pejabat penilai', 'Appraiser'],
      coreValue: ['Nilai perilaku kerja', 'Core value'],
      expectation: ['Ekspektasi khusus pimpinan', 'Special expectation of the leader'],
      quarter: ['Triwulan {{number}}', 'Quarter {{number}}'],
    },
  },
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
