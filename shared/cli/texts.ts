import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const cliTexts = {
  /** What the command line says. */
  cli: {
    usage: {
      noCommand: ['Perintah belum disebut.', 'No command was given.'],
      unknownCommand: ['Perintah "{{command}}" tidak dikenal.', 'There is no command "{{command}}".'],
      missing: ['Perintah {{command}} memerlukan {{what}}.', 'The command {{command}} needs {{what}}.'],
      surplus: [
        'Perintah {{command}} tidak mengenal "{{what}}".',
        'The command {{command}} does not take "{{what}}".',
      ],
      oneSeal: [
        'Pilih satu: kata sandi (--passphrase-file), atau kunci (--recipient, --identity-file).',
        'Choose one: a passphrase (--passphrase-file), or keys (--recipient, --identity-file).',
      ],
      twoWitnesses: ['Paling banyak dua saksi (--witness).', 'At most two witnesses (--witness).'],
      notOfCommand: [
        'Perintah {{command}} tidak mengenal pilihan {{option}}.',
        'The command {{command}} does not take the option {{option}}.',
      ],
      unknownOption: ['Pilihan {{option}} tidak dikenal.', 'There is no option {{option}}.'],
      optionValue: ['Isi pilihan {{option}} tidak benar.', 'The value of the option {{option}} is wrong.'],
      year: ['Tahun "{{year}}" tidak sah; tulis empat angka.', '"{{year}}" is no year; write four digits.'],
      period: [
        'Periode "{{period}}" tidak sah untuk tahun itu. Contoh: 2025, 2025-Q3, atau 2025-07.',
        '"{{period}}" is no period of that year. Examples: 2025, 2025-Q3 or 2025-07.',
      ],
      oneOf: [
        '"{{value}}" tidak sah untuk {{option}}; pilih salah satu: {{known}}.',
        '"{{value}}" is not valid for {{option}}; choose one of: {{known}}.',
      ],
      outPdf: [
        'Formulir ditulis ke berkas .pdf (dokumen evaluasi juga .docx) atau ke sebuah folder, bukan ke berkas kantornya sendiri.',
        'Forms are written to a .pdf file (evaluation documents also to a .docx) or into a folder, never to the office file itself.',
      ],
      outFormat: [
        '--format {{format}} tidak cocok dengan nama berkas {{name}}.',
        '--format {{format}} does not go with the file name {{name}}.',
      ],
      out: [
        'Berkas laporan harus berakhiran .xlsx dan bukan berkas kantornya sendiri.',
        'The report file must end in .xlsx and may not be the office file itself.',
      ],
      json: ['Isian operasi harus berupa JSON.', 'The input of an operation must be JSON.'],
      help: [
        'Ketik "npm run -s timbang -- --help" untuk melihat semua perintah.',
        'Type "npm run -s timbang -- --help" for all commands.',
      ],
    },
    help: {
      title: [
        'Timbang dari terminal: npm run -s timbang -- PERINTAH …',
        'Timbang from a terminal: npm run -s timbang -- COMMAND …',
      ],
      new: [
        'membuat berkas kantor baru dengan tahun berjalan; berkas yang sudah ada ditolak',
        'makes a new office file with the current year; an existing file is refused',
      ],
      sample: [
        'membuat kantor contoh; berkas yang sudah ada ditolak',
        'makes the sample office; an existing file is refused',
      ],
      import: [
        'memasukkan buku kerja (.xlsx, .xls, .ods, .csv); baris yang salah dilaporkan, yang benar disimpan',
        'takes in a workbook (.xlsx, .xls, .ods, .csv); wrong rows are reported, good ones stored',
      ],
      list: ['menampilkan isi berkas sebagai daftar datar', 'prints what the file holds as a flat list'],
      ranking: [
        'menampilkan peringkat tahun atau periode; yang belum selesai ada di akhir dengan alasannya',
        'prints the ranking of a year or period; unfinished people come last with the reason',
      ],
      clocks: [
        'menampilkan tenggat tahun menurut peraturan yang berjalan atau lewat, yang paling mendesak dulu',
        'prints the year’s deadlines of the regulation that run or are late, the most urgent first',
      ],
      duk: [
        'menampilkan daftar urut kepangkatan PNS pada 31 Desember dengan alasan tiap urutan; --json juga PPPK',
        'prints the seniority list of PNS as at 31 December with the reason of each place; --json PPPK too',
      ],
      career: [
        'menampilkan KGB, kenaikan pangkat, pensiun, dan akhir kontrak tahun itu untuk diperiksa, juga yang sudah lewat',
        'prints the raises, promotions, pensions and contract ends of the year to be checked, overdue ones too',
      ],
      credits: [
        'menampilkan angka kredit pejabat fungsional pada akhir tahun dan yang belum dikonversi',
        'prints the credit points of functional officials at the end of the year and what is not converted',
      ],
      training: [
        'siapa perlu belajar apa, dengan alasan dari angkanya',
        'who should learn what, with the figures behind it',
      ],
      strengths: [
        'kekuatan dan kelemahan setiap orang dengan buktinya',
        'strengths and weaknesses of each person with what they rest on',
      ],
      guide: [
        'menampilkan sebaran predikat terhadap kurva panduan capaian organisasi: batas, jumlah nyata, yang terlalu banyak dan yang kurang',
        'prints the spread of predikat against the guide curve of the organisation result: bounds, actual, too many, too few',
      ],
      plans: [
        'menyusun draf dari tahun lain, mengisi pustaka, menampilkan matriks peran atau daftar, mengajukan, menyetujui, mengembalikan, adendum',
        'builds drafts of another year, fills the library, prints matrices or the list, hands in, approves, returns, begins addenda',
      ],
      next: [
        'menampilkan siapa harus mengerjakan apa dan sampai kapan, yang paling berisiko dulu; --mine: yang bisa dikerjakan sendiri',
        'prints who has to do what until when, the riskiest first; --mine: what you can do yourself',
      ],
      story: [
        'menampilkan siapa mengubah apa, dari apa menjadi apa dan karena apa, dalam kalimat; yang terbaru dulu',
        'prints who changed what, from what to what and why, in sentences; the newest first',
      ],
      evidence: [
        'memeriksa berkas bukti di samping berkas kantor: yang tidak ada, berubah, tidak dipakai, dan tautan putus',
        'checks the evidence beside the office file: missing, changed or unused files and broken links',
      ],
      report: [
        'menulis laporan tahunan sebagai buku kerja Excel',
        'writes the yearly report as an Excel workbook',
      ],
      export: [
        'menulis isi kantor sebagai buku kerja yang bisa diubah di Excel lalu diimpor lagi tanpa beda',
        'writes what the office holds as a workbook to edit in Excel and import again without a difference',
      ],
      fill: [
        'mengisi format .xlsx yang sudah dipetakan di kantor ini; dikenali dari isinya atau judul kolomnya',
        'fills an .xlsx form that is mapped in this office; it is known by its content or its headings',
      ],
      undo: ['mengurungkan satu impor', 'undoes one import'],
      close: [
        'menutup dan menyegel satu tahun; evaluasi yang masih terbuka perlu alasan (--reason)',
        'closes and seals a year; evaluations still open need a reason (--reason)',
      ],
      verify: [
        'memeriksa keutuhan berkas, rantai catatan, dan segel tahun, dan mencetak contentHash; dari formulir PDF: keasliannya, dengan --against juga terhadap data kantor',
        'checks the file, its log and the seals of years, and prints contentHash; of a form as PDF: whether it is a true copy, with --against also against the rows of the office',
      ],
      documents: [
        'mencetak formulir resmi sebagai satu PDF menurut unit, atau satu berkas tiap pegawai ke sebuah folder (bawaan: D.1.1); dokumen evaluasi juga sebagai Word yang dapat diubah',
        'prints official forms as one PDF by unit, or one file a person into a folder (D.1.1 unless told); evaluation documents also as editable Word',
      ],
      backup: [
        'membuat cadangan yang sudah diperiksa, bernama tanggal dan jam',
        'makes a verified copy named with date and time',
      ],
      salvage: [
        'menyelamatkan semua yang masih terbaca dari berkas rusak ke berkas baru, dan melaporkan yang tidak',
        'saves everything that can still be read of a damaged file into a new one, and reports what cannot',
      ],
      'destroy-year': [
        'memusnahkan tahun yang telah habis masa simpannya; tidak bisa diurungkan',
        'destroys a year that is past its time of retention; it cannot be undone',
      ],
      backups: [
        'mendaftar cadangan kantor itu, yang terbaru dulu',
        'lists the backups of that office, newest first',
      ],
      restore: [
        'membuat berkas kantor baru dari cadangan yang diperiksa dulu; berkas yang sudah ada ditolak',
        'makes a new office file from a backup that is checked first; an existing file is refused',
      ],
      call: [
        'menjalankan satu operasi dan mencetak jawabannya sebagai JSON',
        'runs one operation and prints its answer as JSON',
      ],
      common: [
        'Pilihan umum: --json (satu dokumen JSON), --lang id|en, --help, --version.',
        'Common options: --json (one JSON document), --lang id|en, --help, --version.',
      ],
      periods: [
        'Periode ditulis 2025, 2025-Q3, atau 2025-07.',
        'Periods are written 2025, 2025-Q3 or 2025-07.',
      ],
      accounts: [
        'Kantor yang memakai akun: TIMBANG_USER dan TIMBANG_PASSWORD, atau ditanyakan di terminal.',
        'An office with accounts: TIMBANG_USER and TIMBANG_PASSWORD, or asked for at the terminal.',
      ],
      exitCodes: [
        'Kode akhir: 0 selesai; 1 ditolak atau gagal, tidak ada yang berubah; 2 perintah salah; 3 ada baris yang ditolak.',
        'Exit codes: 0 done; 1 refused or failed, nothing changed; 2 wrong command line; 3 some rows were rejected.',
      ],
    },
    clocks: { article: ['Dasar', 'Basis'] },
    guide: {
      noTeam: ['Tidak ada yang dinilai oleh kepala {{unit}}.', 'Nobody is rated by the head of {{unit}}.'],
    },
    evidence: {
      counts: [
        '{{pieces}} bukti, {{files}} berkas, {{megabytes}} MB di {{folder}}',
        '{{pieces}} pieces of evidence, {{files}} files, {{megabytes}} MB in {{folder}}',
      ],
      missing: [
        'tidak ada: {{name}} ({{employee}}, {{workResult}})',
        'missing: {{name}} ({{employee}}, {{workResult}})',
      ],
      changed: [
        'berubah: {{name}} ({{employee}}, {{workResult}})',
        'changed: {{name}} ({{employee}}, {{workResult}})',
      ],
      brokenLinks: [
        'tautan putus: {{name}} ({{employee}}, {{workResult}})',
        'broken link: {{name}} ({{employee}}, {{workResult}})',
      ],
      loose: [
        'tidak dipakai, tetapi masih bisa diperlukan pengurungan atau cadangan: {{file}}',
        'used by nothing, but an undo or a backup may still need it: {{file}}',
      ],
      removable: [
        'tidak dipakai dan boleh dihapus: {{file}}',
        'used by nothing and may be removed: {{file}}',
      ],
      unused: [
        '{{count}} berkas tidak dipakai; {{removable}} di antaranya ({{megabytes}} MB) tidak diperlukan lagi.',
        {
          one: '{{count}} file is used by nothing; {{removable}} ({{megabytes}} MB) needed no more.',
          other:
            '{{count}} files are used by nothing; {{removable}} of them ({{megabytes}} MB) needed no more.',
        },
      ],
      whole: [
        'Semua berkas ada dan sama seperti saat dilampirkan.',
        'Every file is there, as it was attached.',
      ],
    },
    done: {
      new: [
        '{{name}} dibuat untuk {{office}}, tahun {{year}}.',
        '{{name}} was made for {{office}}, year {{year}}.',
      ],
      sample: [
        '{{name}} dibuat: kantor contoh dengan data rekaan.',
        '{{name}} was made: the sample office with invented data.',
      ],
      report: [
        'Laporan tahun {{year}} ditulis ke {{file}}.',
        'The report of {{year}} was written to {{file}}.',
      ],
      fill: [
        '{{template}}: {{count}} baris untuk {{year}} ditulis ke {{file}}.',
        {
          one: '{{template}}: {{count}} row for {{year}} was written to {{file}}.',
          other: '{{template}}: {{count}} rows for {{year}} were written to {{file}}.',
        },
      ],
      documents: [
        'Formulir {{count}} pegawai ditulis ke {{name}}.',
        {
          one: 'The form of {{count}} person was written to {{name}}.',
          other: 'The forms of {{count}} people were written to {{name}}.',
        },
      ],
      export: ['Isi kantor ditulis ke {{file}}.', 'What the office holds was written to {{file}}.'],
      undo: [
        'Impor diurungkan: {{rows}} baris data dikembalikan.',
        'The import was undone: {{rows}} rows of data went back.',
      ],
      destroyYear: [
        'Tahun {{year}} dimusnahkan: {{rows}} baris dan rincian {{events}} peristiwa.',
        'The year {{year}} was destroyed: {{rows}} rows and the details of {{events}} events.',
      ],
      destroyCopies: [
        '{{count}} berkas mungkin masih memuat {{year}}:',
        { one: '{{count}} file may still hold {{year}}:', other: '{{count}} files may still hold {{year}}:' },
      ],
      restore: [
        '{{name}} dipulihkan dari cadangan: {{office}}, {{people}} pegawai.',
        '{{name}} was restored from the backup: {{office}}, {{people}} people.',
      ],
      backup: [
        'Cadangan {{file}} dibuat dan diperiksa: {{rows}} baris data sama.',
        'The backup {{file}} was made and checked: {{rows}} rows of data agree.',
      ],
    },
    import: {
      noBackup: [
        'Cadangan sebelum impor tidak jadi dibuat: {{why}}',
        'The backup before the import was not made: {{why}}',
      ],
      counts: [
        '{{created}} baru, {{updated}} diperbarui, {{same}} sama, {{rejected}} ditolak.',
        '{{created}} new, {{updated}} updated, {{same}} the same, {{rejected}} rejected.',
      ],
      made: [
        'Ikut dibuat: {{units}} unit, {{positions}} jabatan, {{years}} tahun.',
        'Made on the way: {{units}} units, {{positions}} positions, {{years}} years.',
      ],
      unmapped: ['Kolom yang tidak dipakai: {{names}}.', 'Columns not used: {{names}}.'],
      error: [
        'Ditolak: {{sheet}} baris {{line}} ({{who}}): {{message}}',
        'Rejected: {{sheet}} row {{line}} ({{who}}): {{message}}',
      ],
      warning: [
        'Perhatikan: {{sheet}} baris {{line}} ({{who}}): {{message}}',
        'Note: {{sheet}} row {{line}} ({{who}}): {{message}}',
      ],
      marked: [
        'Buku kerja dengan tanda di sel yang salah: {{file}}.',
        'The workbook with its errors marked: {{file}}.',
      ],
      dryRun: ['Hanya pemeriksaan: tidak ada yang disimpan.', 'Checked only: nothing was stored.'],
      batch: [
        'Nomor impor {{batch}}; urungkan dengan perintah undo.',
        'Import number {{batch}}; the command undo takes it back.',
      ],
      noRows: [
        '{{name}} tidak berisi baris data yang dikenali.',
        '{{name}} holds no row of data that is recognised.',
      ],
    },
    verify: {
      sound: ['Berkas utuh.', 'The file is sound.'],
      damaged: ['Berkas rusak.', 'The file is damaged.'],
      foreignKeys: ['Rujukan yang putus: {{count}}.', 'Broken references: {{count}}.'],
      chain: ['Rantai catatan utuh: {{count}} kejadian.', 'The log is whole: {{count}} events.'],
      differs: [
        'Isi berkas tidak sama dengan catatannya: diubah di luar Timbang atau rusak.',
        'The content is not what the log says: it was changed outside Timbang or is damaged.',
      ],
      broken: ['Rantai catatan putus pada kejadian nomor {{seq}}.', 'The log is broken at event {{seq}}.'],
      failed: [
        'Berkas ini tidak lulus pemeriksaan. Pakai cadangan terakhir yang lulus.',
        'This file did not pass. Use the latest backup that does.',
      ],
    },
    signIn: {
      needed: [
        'Kantor ini memakai akun. Sebut nama masuk di TIMBANG_USER dan kata sandi di TIMBANG_PASSWORD.',
        'This office has accounts. Give the sign-in name in TIMBANG_USER and the password in TIMBANG_PASSWORD.',
      ],
      user: ['Nama masuk: ', 'Sign-in name: '],
      password: ['Kata sandi: ', 'Password: '],
    },
    backups: { holds: ['{{people}} pegawai, {{events}} kejadian', '{{people}} people, {{events}} events'] },
    person: {
      missing: [
        'Di berkas kantor ini tidak ada pegawai ber-NIP {{nip}} yang boleh Anda lihat.',
        'This office file has nobody with the NIP {{nip}} whom you may see.',
      ],
    },
    unit: {
      missing: ['Unit "{{name}}" tidak ada.', 'There is no unit "{{name}}".'],
      ambiguous: [
        'Ada beberapa unit bernama "{{name}}"; sebut salah satu: {{names}}.',
        'Several units are named "{{name}}"; choose one of: {{names}}.',
      ],
    },
  },
} satisfies TextTree
