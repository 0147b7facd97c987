import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const officeTexts = {
  start: {
    address: [
      'Timbang berjalan di {{address}}\nTekan Ctrl+C untuk menghentikannya.',
      'Timbang runs at {{address}}\nPress Ctrl+C to stop it.',
    ],
    opened: [
      'Timbang dibuka di jendelanya sendiri. Menutup jendela itu menghentikannya.',
      'Timbang is open in a window of its own. Closing that window stops it.',
    ],
    noDisplay: ['Tidak ada layar untuk menampilkan jendela.', 'There is no display to show a window on.'],
    noBrowser: [
      'Chromium, Chrome, atau Edge tidak ditemukan; buka alamat ini di peramban Anda.',
      'No Chromium, Chrome or Edge was found; open this address in your browser.',
    ],
    portTaken: [
      'Porta {{port}} sedang dipakai program lain; pilih yang lain dengan --port.',
      'Port {{port}} is used by another program; choose another one with --port.',
    ],
    failed: ['Timbang tidak bisa dijalankan', 'Timbang could not start'],
  },
  /** The page before an office is open. */
  welcome: {
    title: ['Selamat datang di Timbang', 'Welcome to Timbang'],
    lead: [
      'Penilaian kinerja pegawai, luring di PC ini. Datanya satu berkas milik kantor Anda.',
      'Performance appraisal of civil servants, offline on this PC. Your data is one file of your office.',
    ],
    sample: {
      title: ['Lihat kantor contoh', 'See the sample office'],
      body: [
        'Kecamatan rekaan dengan dua tahun data. Cara tercepat untuk mengenal Timbang; tidak ada yang bisa rusak.',
        'A made-up district office with two years of data. The quickest way to know Timbang; nothing can break.',
      ],
      action: ['Buka kantor contoh', 'Open the sample office'],
    },
    new: {
      title: ['Buat kantor baru', 'Make a new office'],
      body: [
        'Lima pertanyaan, lalu impor daftar pegawai dari Excel.',
        'Five questions, then import your staff list from Excel.',
      ],
      name: ['Nama kantor', 'Name of the office'],
      namePlaceholder: ['Kecamatan …', 'Kecamatan …'],
      agency: ['Instansi', 'Agency'],
      agencyPlaceholder: ['Pemerintah Kota …', 'Pemerintah Kota …'],
      place: ['Tempat tanda tangan', 'Place of signature'],
      placePlaceholder: ['Kota tempat surat ditandatangani', 'The town where letters are signed'],
      year: ['Tahun pertama yang dinilai', 'First year to appraise'],
      rhythm: ['Penilaian berkala setiap', 'Periodic appraisal every'],
      rhythmNote: [
        'PermenPANRB 6/2022 Pasal 24: bulanan atau triwulanan, sesuai ketetapan instansi.',
        'PermenPANRB 6/2022 article 24: monthly or quarterly, as your agency has decided.',
      ],
      action: ['Buat kantor', 'Make the office'],
    },
    open: {
      title: ['Buka kantor', 'Open an office'],
      none: ['Belum ada berkas kantor di {{folder}}.', 'There is no office file in {{folder}} yet.'],
      where: ['Berkas di {{folder}}', 'Files in {{folder}}'],
      changed: ['diubah {{when}}', 'changed {{when}}'],
      current: ['sedang dibuka', 'open now'],
      sample: ['contoh', 'sample'],
      action: ['Buka {{name}}', 'Open {{name}}'],
      elsewhere: ['Pilih berkas di tempat lain…', 'Choose a file elsewhere…'],
      elsewhereCopy: [
        'Berkas .timbang dari flashdisk atau folder lain disalin ke {{folder}}, lalu dibuka dari sana. Berkas asalnya tidak diubah.',
        'A .timbang file from a USB stick or another folder is copied to {{folder}} and opened there. The original stays as it is.',
      ],
      elsewhereDialog: [
        'Berkas .timbang di flashdisk atau folder lain dibuka di tempatnya.',
        'A .timbang file on a USB stick or in another folder is opened where it lies.',
      ],
    },
    rhythm: { monthly: ['Bulan', 'Month'], quarterly: ['Triwulan', 'Quarter'] },
    back: ['Kembali ke {{name}}', 'Back to {{name}}'],
  },
  /** Each setting: its name, what it does, where it comes from; the names of its parts and choices. */
  setting: {
    achievementCap: {
      label: ['Batas atas capaian indikator', 'Highest achievement of an indicator'],
      meaning: [
        'Capaian satu indikator dihitung paling banyak sekian persen, supaya satu angka tidak menutupi yang lain.',
        'The achievement of one indicator counts at most so many per cent, so that one figure cannot hide the others.',
      ],
      source: [
        'Ketetapan kantor; capaian hanya orientasi, tidak pernah menjadi rating.',
        'Set by the office; achievement only orients and never becomes a rating.',
      ],
    },
    smallSharePercent: {
      label: ['Batas "sebagian kecil" hasil kerja', 'What "a small part" of the results is'],
      meaning: [
        'Saran rating hasil kerja: bagian hasil kerja yang boleh di bawah ekspektasi dan tetap disebut sebagian kecil.',
        'Suggested result rating: the share of results that may be below expectation and still count as a small part.',
      ],
      source: [
        'PermenPANRB 6/2022 Lampiran IV memakai kata "sebagian kecil"; angkanya ketetapan kantor.',
        'PermenPANRB 6/2022 annex IV says "a small part"; the figure is the office\'s.',
      ],
    },
    index_detailWeights: {
      label: ['Bobot rincian indeks', 'Weights inside the index'],
      meaning: [
        'Bagian hasil kerja dan perilaku di dalam rincian yang mengurutkan orang dengan predikat yang sama.',
        'The shares of results and behaviour in the detail that orders people of the same predicate.',
      ],
      source: [
        'Ketetapan kantor; indeks bukan predikat menurut peraturan.',
        'Set by the office; the index is no predicate of the regulation.',
      ],
      part: { work: ['Hasil kerja', 'Results'], behaviour: ['Perilaku', 'Behaviour'] },
    },
    index_priorityWeights: {
      label: ['Bobot hasil kerja utama dan tambahan', 'Weights of main and additional results'],
      meaning: [
        'Satu hasil kerja utama dihitung sekian kali hasil kerja tambahan dalam rata-rata capaian dan dalam rincian indeks.',
        'One main result counts so many times an additional one in the mean achievement and in the detail of the index.',
      ],
      source: ['Ketetapan kantor.', 'Set by the office.'],
      part: { main: ['Utama', 'Main'], additional: ['Tambahan', 'Additional'] },
    },
    tieBreakersDecideRank: {
      label: ['Pemecah seri menentukan peringkat', 'Tie breakers decide the rank'],
      meaning: [
        'Bila tidak, orang dengan indeks yang sama berbagi peringkat dan peringkat berikutnya dilewati.',
        'If not, people with the same index share a rank and the next ranks are skipped.',
      ],
      source: ['Ketetapan kantor.', 'Set by the office.'],
    },
    appraisal_markEachResult: {
      label: ['Tiap hasil kerja diberi rating', 'Every result gets a mark'],
      meaning: [
        'Bila ya, penilaian baru selesai setelah setiap hasil kerja diberi rating di samping kedua rating orangnya. Predikat tetap dari kedua rating itu.',
        'If so, an evaluation is done only when every work result is marked besides the two ratings. The predicate still comes from these two.',
      ],
      source: [
        'Ketetapan kantor; PermenPANRB 6/2022 hanya meminta kedua rating.',
        'Set by the office; PermenPANRB 6/2022 asks for the two ratings only.',
      ],
    },
    behaviour_bounds: {
      label: ['Batas saran rating perilaku', 'Bounds of the suggested behaviour rating'],
      meaning: [
        'Rata-rata tujuh skor BerAKHLAK mulai dari batas ini menyarankan diatas atau sesuai ekspektasi; pejabat penilai tetap memutuskan.',
        'A mean of the seven BerAKHLAK scores from this bound on suggests above or as expected; the appraiser still decides.',
      ],
      source: [
        'PermenPANRB 6/2022 Pasal 10 dan 24; skornya milik kantor.',
        "PermenPANRB 6/2022 articles 10 and 24; the scores are the office's own.",
      ],
      part: { above: ['Diatas mulai', 'Above from'], asExpected: ['Sesuai mulai', 'Expected from'] },
    },
    trend_threshold: {
      label: ['Batas membaik dan memburuk', 'What counts as better or worse'],
      meaning: [
        'Perubahan terhadap nilai awal mulai sekian persen disebut membaik atau memburuk; di antaranya tetap.',
        'A change from the baseline of so many per cent or more is called better or worse; in between it is stable.',
      ],
      source: ['Ketetapan kantor.', 'Set by the office.'],
    },
    ranking_smallScope: {
      label: ['Lingkup kecil', 'Small scope'],
      meaning: [
        'Peringkat di antara kurang dari sekian orang diberi tanda, karena artinya sedikit.',
        'A ranking among fewer people than this is marked, since it says little.',
      ],
      source: ['Ketetapan kantor.', 'Set by the office.'],
    },
    ranking_detailSource: {
      label: ['Sumber rincian peringkat', 'Source of the ranking detail'],
      meaning: [
        'Yang mengurutkan orang di kuadran yang sama: rating kerja tiap hasil kerja dan perilaku, atau nilai kriteria kantor. Capaian tidak ikut dihitung.',
        'What orders people of the same cell: the working ratings of results and the behaviour, or the total of the office criteria. Achievement does not count.',
      ],
      source: ['Ketetapan kantor.', 'Set by the office.'],
      choice: {
        working: ['Rating tiap hasil kerja dan perilaku', 'Ratings of results and behaviour'],
        officeTotal: ['Nilai kriteria kantor', 'Total of the office criteria'],
      },
    },
    ranking_behaviourScale: {
      label: ['Skala perilaku di dalam rincian', 'Scale of behaviour inside the detail'],
      meaning: [
        'Rata-rata skor ketujuh nilai dasar (0–100), atau rata-rata rating tiap nilai sebagai angka 100, 50, dan 0.',
        'The mean of the scores of the seven values (0–100), or of the ratings per value as 100, 50 and 0.',
      ],
      source: ['Ketetapan kantor.', 'Set by the office.'],
      choice: {
        score: ['Rata-rata skor', 'Mean of the scores'],
        rating: ['Rata-rata rating tiap nilai', 'Mean of the ratings per value'],
      },
    },
    documentationPeriod: {
      label: ['Irama dokumentasi kinerja', 'Rhythm of documentation'],
      meaning: [
        'Seberapa sering realisasi dan buktinya dicatat.',
        'How often realisations and their evidence are recorded.',
      ],
      source: ['PermenPANRB 6/2022 Pasal 16 ayat (3) dan (4).', 'PermenPANRB 6/2022 article 16 (3) and (4).'],
      choice: {
        daily: ['Harian', 'Daily'],
        weekly: ['Mingguan', 'Weekly'],
        monthly: ['Bulanan', 'Monthly'],
        quarterly: ['Triwulanan', 'Quarterly'],
        halfYearly: ['Semesteran', 'Half-yearly'],
        yearly: ['Tahunan', 'Yearly'],
      },
    },
    rhythm: {
      label: ['Irama penilaian tahun berikutnya', 'Rhythm of the next year'],
      meaning: [
        'Bawaan saat tahun baru dibuka, juga oleh impor; tahun yang sudah dibuka tidak berubah.',
        'The default when a year is opened, also by an import; years that are open stay as they are.',
      ],
      source: ['PermenPANRB 6/2022 Pasal 24.', 'PermenPANRB 6/2022 article 24.'],
      choice: { monthly: ['Bulanan', 'Monthly'], quarterly: ['Triwulanan', 'Quarterly'] },
    },
    pppkCheckDigits1314: {
      label: ['Periksa angka 13–14 NIP PPPK', 'Check digits 13–14 of a PPPK number'],
      meaning: [
        'Bila ya, angka ke-13 dan 14 NIP PPPK juga harus bulan yang sah.',
        'If yes, digits 13 and 14 of a PPPK employee number must be a month too.',
      ],
      source: [
        'Belum ada naskah resmi; bawaan tidak.',
        'No official text was seen; off unless you decide otherwise.',
      ],
    },
    office_grades: {
      label: ['Batas sebutan nilai kriteria kantor', 'Bounds of the grades of the office total'],
      meaning: [
        'Nilai mulai dari batas ini disebut Sangat Baik, Baik, Cukup, dan Kurang; di bawahnya Sangat Kurang.',
        'A total from these bounds on is called Very good, Good, Fair and Poor; below them Very poor.',
      ],
      source: ['Ketetapan kantor.', 'Set by the office.'],
    },
    office_attendancePenalty: {
      label: ['Pengurang disiplin dari kehadiran', 'Attendance in the discipline score'],
      meaning: [
        'Saran nilai disiplin: 100 dikurangi sekian untuk setiap kejadian; pejabat penilai boleh mengubahnya.',
        'Suggested discipline score: 100 less so much for each event; the appraiser may change it.',
      ],
      source: ['Ketetapan kantor.', 'Set by the office.'],
      part: {
        absent: ['Tanpa keterangan', 'Absent'],
        late: ['Terlambat', 'Late'],
        earlyLeave: ['Pulang awal', 'Left early'],
      },
    },
    duk_positionOrder: {
      label: ['Urutan jabatan dalam DUK', 'Order of posts in the seniority list'],
      meaning: [
        'Jabatan yang lebih tinggi di daftar ini mendahului bila golongan dan tanggalnya sama.',
        'A post higher in this list comes first when grade and date are equal.',
      ],
      source: [
        'Kebiasaan Daftar Urut Kepangkatan; urutannya ketetapan kantor.',
        "Custom of the seniority list (DUK); the order is the office's.",
      ],
    },
  },
  /** Pengaturan. */
  settings: {
    office: {
      title: ['Kantor', 'Office'],
      state: [
        'Data kantor dan kop surat yang dipakai di laporan.',
        'The office and the letterhead of its reports.',
      ],
      letterhead: ['Kop surat', 'Letterhead'],
      data: ['Data kantor', 'About the office'],
      saved: ['Data kantor tersimpan.', 'The office was saved.'],
      logoNote: ['PNG atau JPEG, paling besar 300 kB.', 'PNG or JPEG, at most 300 kB.'],
      logoPick: ['Pilih gambar', 'Choose a picture'],
      logoLarge: ['Gambar ini lebih dari 300 kB.', 'This picture is larger than 300 kB.'],
      logoKind: ['Berkas ini bukan gambar PNG atau JPEG.', 'This file is no PNG or JPEG picture.'],
    },
    years: {
      title: ['Tahun', 'Years'],
      state: [
        'Tahun yang dinilai dan irama penilaian berkalanya.',
        'The years that are appraised and the rhythm of their periods.',
      ],
      open: ['Buka tahun', 'Open a year'],
      openAction: ['Buka tahun {{year}}', 'Open {{year}}'],
      opened: ['Tahun yang dibuka', 'Opened years'],
      wasOpened: ['Tahun {{year}} dibuka.', 'Year {{year}} was opened.'],
      plans: ['Rencana', 'Plans'],
      evaluations: ['Penilaian', 'Evaluations'],
      delete: ['Hapus {{year}}', 'Delete {{year}}'],
      deleted: ['Tahun {{year}} dihapus.', 'Year {{year}} was deleted.'],
      kept: ['sudah berisi', 'holds records'],
    },
    orgResult: {
      title: ['Capaian organisasi', 'Organisation results'],
      state: [
        'Capaian kinerja organisasi per unit; diterima dari luar, tidak pernah dihitung di sini.',
        'The result of each unit as an organisation; received from outside, never computed here.',
      ],
      of: ['Capaian organisasi, {{period}}', 'Organisation results, {{period}}'],
      value: ['Capaian', 'Result'],
      none: ['Belum diisi', 'Not entered'],
      note: [
        'PermenPANRB 6/2022 Lampiran IV.B. Tanpa capaian hanya ada peringatan; penilaian tetap bisa berjalan. Menyimpan dengan sendirinya.',
        'PermenPANRB 6/2022 annex IV.B. Without a result there is only a warning; appraisal goes on. Saves by itself.',
      ],
      fallback: {
        parentUnit: ['Berlaku {{value}} dari unit di atasnya', '{{value}} holds, from the unit above'],
        previousYear: ['Berlaku {{value}} dari tahun sebelumnya', '{{value}} holds, from the year before'],
      },
    },
    scheme: {
      title: ['Kriteria kantor', 'Office criteria'],
      state: [
        'Bobot kriteria kantor per kelompok; setiap kelompok harus berjumlah 100.',
        'Weights of the office criteria per group; each group must sum to 100.',
      ],
      current: ['Bobot yang berlaku', 'Weights in force'],
      name: ['Nama skema', 'Name of the scheme'],
      validFrom: ['Berlaku sejak', 'Valid from'],
      labelOf: ['Sebutan {{name}}', 'Name for {{name}}'],
      sum: ['Jumlah', 'Sum'],
      sumWrong: ['{{sum}}, seharusnya 100', '{{sum}}, should be 100'],
      note: [
        'Bobot 0 menyembunyikan kriteria bagi kelompok itu. Perubahan membuat versi baru; nilai lama tetap.',
        'Weight 0 hides a criterion for that group. A change makes a new version; older totals stay.',
      ],
      save: ['Simpan versi baru', 'Save a new version'],
      saved: ['Skema kriteria tersimpan.', 'The criteria were saved.'],
      versions: ['Versi', 'Versions'],
      since: ['sejak {{date}}', 'since {{date}}'],
    },
    rules: {
      title: ['Aturan hitung', 'Rules'],
      state: [
        'Batas, bobot, dan pilihan yang boleh ditetapkan kantor. Menyimpan dengan sendirinya.',
        'Bounds, weights and choices that the office may set. They save by themselves.',
      ],
      saved: ['{{name}} tersimpan.', '{{name}} was saved.'],
      usual: ['Kembalikan ke bawaan', 'Back to the usual value'],
      on: ['Ya', 'Yes'],
      off: ['Tidak', 'No'],
      echelon: ['Eselon {{name}}', 'Echelon {{name}}'],
      up: ['Naikkan {{name}}', 'Move {{name}} up'],
      down: ['Turunkan {{name}}', 'Move {{name}} down'],
      group: {
        achievement: ['Capaian dan kecenderungan', 'Achievement and trends'],
        appraisal: ['Penilaian', 'Appraisal'],
        ranking: ['Peringkat', 'Ranking'],
        office: ['Kriteria kantor', 'Office criteria'],
        year: ['Irama tahun', 'Rhythm of the year'],
        people: ['Kepegawaian', 'Personnel'],
      },
    },
    display: {
      title: ['Tampilan', 'Display'],
      state: ['Bahasa, warna, dan ukuran huruf di PC ini.', 'Language, colours and text size on this PC.'],
      language: ['Bahasa', 'Language'],
      languages: { id: ['Bahasa Indonesia', 'Bahasa Indonesia'], en: ['English', 'English'] },
      theme: ['Warna', 'Colours'],
      themes: {
        system: ['Ikut sistem', 'As the system'],
        light: ['Terang', 'Light'],
        dark: ['Gelap', 'Dark'],
      },
      textScale: ['Ukuran huruf', 'Text size'],
      textScaleNote: ['Semua ikut membesar, sampai 200 %.', 'Everything grows with it, up to 200 %.'],
    },
    history: {
      title: ['Riwayat', 'History'],
      state: [
        'Semua perubahan di berkas ini, yang terbaru di atas.',
        'Every change in this file, newest first.',
      ],
      none: ['Belum ada perubahan.', 'Nothing has changed yet.'],
      older: ['Yang lebih lama', 'Older ones'],
      reason: ['alasan: {{reason}}', 'reason: {{reason}}'],
      undoes: ['mengurungkan #{{seq}}', 'undid #{{seq}}'],
      undone: ['diurungkan oleh #{{seq}}', 'undone by #{{seq}}'],
      changes: ['{{count}} baris berubah', 'Rows changed: {{count}}'],
      more: ['dan {{count}} baris lain', 'and others: {{count}}'],
    },
    about: {
      title: ['Tentang', 'About'],
      state: [
        'Versi, berkas yang terbuka, dan pemeriksaan keutuhannya.',
        'Version, the open file, and whether it is whole.',
      ],
      version: ['Versi', 'Version'],
      carrier: ['Berjalan di', 'Runs in'],
      carriers: {
        window: ['jendela sendiri', 'its own window'],
        loopback: ['peramban, hanya di PC ini', 'a browser, on this PC only'],
      },
      file: ['Berkas kantor', 'Office file'],
      license: ['Lisensi', 'Licence'],
      rules: ['Dasar', 'Rules'],
      rulesText: [
        'PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN. Indeks dan peringkat dipakai di dalam kantor, bukan predikat menurut peraturan.',
        'PermenPANRB 6/2022 on the performance of civil servants. Index and ranking serve the office and are no predicate of the regulation.',
      ],
      verify: ['Keutuhan berkas', 'Integrity of the file'],
      verifyNote: [
        'Memeriksa basis data dan rantai riwayatnya. Tidak mengubah apa pun.',
        'Checks the database and the chain of its history. Changes nothing.',
      ],
      verifyAction: ['Periksa sekarang', 'Check now'],
      verified: [
        'Berkas utuh; {{count}} kejadian cocok dengan rantainya.',
        'The file is whole. Events that fit the chain: {{count}}.',
      ],
      damaged: [
        'Basis data tidak utuh. Pakai cadangan terakhir dan minta bantuan.',
        'The database is damaged. Use the last backup and ask for help.',
      ],
      broken: [
        'Riwayat berubah di luar Timbang mulai kejadian #{{seq}}.',
        'The history was changed outside Timbang from event #{{seq}} on.',
      ],
      contentHash: ['Sidik jari isi', 'Fingerprint of the content'],
      head: ['Ujung rantai riwayat', 'Head of the history chain'],
    },
  },
  rhythm: { monthly: ['Bulanan', 'Monthly'], quarterly: ['Triwulanan', 'Quarterly'] },
  /** What a command did, for the history and for undo. */
  operation: {
    office: { new: ['Kantor dibuat', 'Office made'], save: ['Data kantor diubah', 'Office changed'] },
    year: { open: ['Tahun dibuka', 'Year opened'], delete: ['Tahun dihapus', 'Year deleted'] },
    setting: { save: ['Pengaturan diubah', 'Settings changed'] },
  },
  error: {
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
