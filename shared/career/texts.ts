import type { TextTree } from '../text/pair.ts'
import { conditionTexts } from './texts/condition-texts.ts'
import { creditTexts } from './texts/credit-texts.ts'
import { seniorityTexts } from './texts/seniority-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const careerTexts = {
  career: {
    title: ['Karier', 'Career'],
    tabs: ['Bagian karier', 'Parts of the career desk'],
    tab: {
      calendar: ['Kalender', 'Calendar'],
      seniority: ['DUK', 'Seniority list'],
      credit: ['Angka kredit', 'Credit points'],
      allowance: ['Pratinjau TPP', 'Allowance preview'],
    },
    state: [
      '{{count}} hal untuk diperiksa, {{late}} di antaranya sudah lewat',
      {
        one: '{{count}} thing to check, {{late}} of it overdue',
        other: '{{count}} things to check, {{late}} of them overdue',
      },
    ],
    rule: [
      'Daftar pengingat: setiap baris berarti periksa, bukan hak. Keputusan ada pada pejabat yang berwenang menurut aturannya.',
      'A list of reminders: each line means check, never a right. The authorised official decides by the rule named.',
    ],
    check: ['Periksa', 'Check'],
    noDate: ['Data belum ada', 'Fact missing'],
    list: ['Hal yang perlu diperiksa', 'Things to check'],
    month: {
      label: ['Bulan', 'Month'],
      every: ['Semua', 'All'],
      late: ['Lewat', 'Overdue'],
      undated: ['Tanpa data', 'No fact'],
    },
    span: {
      label: ['Rentang', 'Span'],
      months: ['{{count}} bulan', { one: '{{count}} month', other: '{{count}} months' }],
    },
    everyKind: ['Semua jenis', 'Every kind'],
    whichKind: ['Jenis', 'Kind'],
    kind: {
      increment: ['KGB', 'Periodic raise (KGB)'],
      promotion: ['KP reguler', 'Regular promotion'],
      creditPromotion: ['KP dengan angka kredit', 'Promotion by points'],
      levelPromotion: ['Kenaikan jenjang', 'Next level'],
      conversion: ['Konversi angka kredit', 'Conversion into credit points'],
      contract: ['Akhir perjanjian kerja', 'End of contract'],
      pension: ['Pensiun', 'Pension'],
    },
    basis: {
      increment: ['PP 7/1977 Ps 11: tiap 2 tahun', 'PP 7/1977 Ps 11: every 2 years'],
      promotion: [
        'PP 99/2000 Ps 7–8, PerBKN 4/2025: 4 tahun dalam pangkat, periode tiap tanggal 1; PerBKN 2/2025: boleh melampaui pangkat atasan langsung',
        'PP 99/2000 Ps 7–8, PerBKN 4/2025: 4 years in the grade, periods on each 1st; PerBKN 2/2025: may pass the rank of the direct superior',
      ],
      creditPromotion: [
        'PerBKN 3/2023: angka kredit kumulatif dan 2 tahun dalam pangkat',
        'PerBKN 3/2023: cumulative credit points and 2 years in the grade',
      ],
      levelPromotion: [
        'PermenPANRB 1/2023, PerBKN 3/2023: angka kredit, formasi, uji kompetensi, 1 tahun dalam jenjang',
        'PermenPANRB 1/2023, PerBKN 3/2023: credit points, vacancy, competence test, 1 year in the level',
      ],
      conversion: [
        'PerBKN 3/2023: predikat tahunan menjadi angka kredit',
        'PerBKN 3/2023: the annual predikat becomes credit points',
      ],
      contract: [
        'PP 49/2018 Ps 37: perpanjangan menurut kinerja, kompetensi, dan kebutuhan',
        'PP 49/2018 Ps 37: extended by performance, competence and need',
      ],
      pension: [
        'PP 11/2017 Ps 239: tanggal 1 bulan sesudah mencapai batas usia pensiun',
        'PP 11/2017 Ps 239: the 1st of the month after reaching the age',
      ],
    },
    documents: {
      increment: ['SK KGB terakhir, SKP tahun terakhir', 'Last decree of the raise, last year’s appraisal'],
      promotion: [
        'SK pangkat terakhir, dokumen evaluasi 2 tahun, ijazah',
        'Last decree of the grade, evaluations of 2 years, diploma',
      ],
      creditPromotion: [
        'PAK, SK pangkat terakhir, dokumen evaluasi 2 tahun',
        'Determination of points, last decree of the grade, evaluations of 2 years',
      ],
      levelPromotion: [
        'PAK, sertifikat uji kompetensi, surat formasi, SK jabatan',
        'Determination of points, certificate of the test, vacancy letter, decree of the post',
      ],
      conversion: ['Dokumen evaluasi tahunan', 'Annual evaluation'],
      contract: ['Perjanjian kerja, dokumen evaluasi', 'Contract, evaluation'],
      pension: ['SK CPNS, SK pangkat terakhir, data keluarga', 'First and last decree, family record'],
    },
    standing: {
      holds: ['Tercatat terpenuhi: periksa', 'Recorded as met: check'],
      fails: ['Belum memenuhi: periksa', 'Not met: check'],
      unknown: ['Data belum lengkap: periksa', 'Incomplete: check'],
    },
    condition: conditionTexts,
    column: {
      date: ['Tanggal', 'Date'],
      kind: ['Yang diperiksa', 'What to check'],
      who: ['Pegawai', 'Person'],
      conditions: ['Syarat', 'Conditions'],
      documents: ['Dokumen', 'Documents'],
      basis: ['Dasar', 'Basis'],
      standing: ['Keadaan', 'Standing'],
      unit: ['Unit', 'Unit'],
      nip: ['NIP', 'NIP'],
      grade: ['Gol.', 'Grade'],
    },
    empty: [
      'Tidak ada yang perlu diperiksa di sini untuk rentang dan saringan ini.',
      'Nothing has to be checked here in this span and with these filters.',
    ],
    nobody: [
      'Belum ada pegawai. Impor daftar pegawai, lalu tanggal KGB, pangkat, dan pensiun muncul di sini.',
      'Nobody here yet. Import the staff list, then raises, promotions and pensions appear here.',
    ],
    print: ['Cetak', 'Print'],
    command: {
      print: ['Cetak daftar karier', 'Print the career list'],
      printSeniority: ['Cetak DUK', 'Print the seniority list'],
      printCredit: ['Cetak daftar angka kredit', 'Print the list of credit points'],
    },
    printTitle: ['Daftar pemeriksaan karier', 'Career check list'],
    open: ['Buka {{name}}', 'Open {{name}}'],
    training: {
      title: ['Pelatihan struktural', 'Structural training'],
      none: ['Belum ada pelatihan struktural yang dicatat.', 'No structural training is recorded yet.'],
      add: ['Catat pelatihan', 'Record a training'],
      edit: ['Ubah {{name}}', 'Change {{name}}'],
      remove: ['Hapus {{name}}', 'Remove {{name}}'],
      saved: ['Pelatihan {{name}} disimpan.', 'The training of {{name}} is saved.'],
      removed: ['Pelatihan {{name}} dihapus.', 'The training of {{name}} is removed.'],
      level: {
        pkp: ['Pengawas (PKP, Diklatpim IV)', 'Supervisor (PKP)'],
        pka: ['Administrator (PKA, Diklatpim III)', 'Administrator (PKA)'],
        pkn2: ['Nasional II (PKN II, Diklatpim II)', 'National II (PKN II)'],
        pkn1: ['Nasional I (PKN I, Diklatpim I)', 'National I (PKN I)'],
      },
      hours: ['{{count}} JP', { one: '{{count}} hour', other: '{{count}} hours' }],
    },
    card: {
      title: ['Karier', 'Career'],
      none: ['Tidak ada tanggal karier untuk pegawai ini.', 'No career dates for this person.'],
    },
    seniority: seniorityTexts,
  },
  credit: creditTexts.credit,
  allowance: creditTexts.allowance,
  operation: {
    career: {
      saveTraining: ['Pelatihan struktural disimpan', 'Structural training saved'],
      deleteTraining: ['Pelatihan struktural dihapus', 'Structural training removed'],
    },
    credit: {
      saveOpening: ['Saldo awal angka kredit disimpan', 'Opening balance of credit points saved'],
      deleteOpening: ['Saldo awal angka kredit dihapus', 'Opening balance of credit points removed'],
      convert: ['Predikat dikonversi ke angka kredit', 'Predikat converted into credit points'],
      addConversion: ['Angka kredit ditambahkan', 'Credit points added'],
      deleteConversion: ['Konversi angka kredit dihapus', 'Conversion of credit points removed'],
    },
  },
  error: {
    career: {
      inFuture: [
        'Tanggal ini belum lewat; yang dicatat adalah yang sudah terjadi.',
        'This day is yet to come; only what has happened is recorded.',
      ],
      noTraining: ['Pelatihan ini tidak ada (lagi).', 'There is no such training (any more).'],
      ceilingTwice: [
        'Satu jabatan dan golongan hanya punya satu pagu.',
        'A post and grade have one ceiling only.',
      ],
    },
    credit: {
      noRow: [
        'Baris angka kredit ini tidak ada (lagi).',
        'There is no such row of credit points (any more).',
      ],
      notFunctional: [
        'Pada akhir tahun itu orang ini tidak tercatat di kantor.',
        'At the end of that year this person was not in the office.',
      ],
      openingTwice: [
        '{{name}} sudah punya saldo jenis ini di jenjang itu; ubah yang ada.',
        '{{name}} already has a balance of this kind at that level; change that one.',
      ],
      noBase: [
        'Penyesuaian memakai angka dasar golongan III/a sampai IV/e (PerBKN 3/2023): pilih golongannya.',
        'An integration takes off the base of a grade from III/a to IV/e (PerBKN 3/2023): choose the grade.',
      ],
      belowBase: [
        'Angka kredit konvensional tidak boleh di bawah angka dasar {{base, figure}} untuk {{grade}} (PerBKN 3/2023).',
        'Conventional points cannot be below the base {{base, figure}} of {{grade}} (PerBKN 3/2023).',
      ],
      wholeYear: [
        'Konversi tahunan mencakup Januari sampai Desember; bagian tahun dicatat sebagai konversi periodik.',
        'An annual conversion covers January to December; part of a year is a periodic one.',
      ],
      notOver: [
        'Masa itu di tahun {{year}} belum lewat, jadi belum ada predikat yang bisa dikonversi.',
        'That time in {{year}} is not over, so there is no predikat to convert.',
      ],
      yearTwice: [
        'Angka kredit {{name}} tahun {{year}} sudah dikonversi ({{points, figure}}); satu tahun hanya dihitung sekali (PerBKN 3/2023).',
        'The points of {{name}} for {{year}} are converted already ({{points, figure}}); a year counts once (PerBKN 3/2023).',
      ],
      monthsTwice: [
        'Bulan {{from}}–{{to}} tahun {{year}} sudah dikonversi untuk {{name}}; satu bulan hanya dihitung sekali (PerBKN 3/2023).',
        'Months {{from}}–{{to}} of {{year}} are converted for {{name}} already; a month counts once (PerBKN 3/2023).',
      ],
      needsDocument: [
        'Predikat tahun {{year}} tidak ada di sini: tulis nomor dokumen kertasnya.',
        'The predikat of {{year}} is not recorded here: write the number of the paper.',
      ],
      notFinal: [
        'Predikat {{period, period}} belum final: konversi memakai predikat yang sudah diterima atau diputus (PermenPANRB 6/2022 L V.B).',
        'The predikat of {{period, period}} is not final: a conversion takes one that was received or decided upon (PermenPANRB 6/2022 L V.B).',
      ],
      otherPredikat: [
        'Dokumen evaluasi {{period, period}} di sini memuat predikat lain.',
        'The evaluation of {{period, period}} recorded here has another predikat.',
      ],
    },
  },
  field: {
    trainingName: ['Nama pelatihan', 'Name of the training'],
    trainingLevel: ['Tingkat', 'Level'],
    completedOn: ['Selesai', 'Completed'],
    hours: ['Jumlah JP', 'Hours'],
    certificate: ['Nomor sertifikat', 'Certificate'],
    givenOn: ['Tanggal dokumen', 'Date of the document'],
    document: ['Nomor dokumen', 'Number of the document'],
    creditPoints: ['Angka kredit', 'Credit points'],
    fromMonth: ['Dari bulan', 'From month'],
    toMonth: ['Sampai bulan', 'To month'],
  },
} satisfies TextTree
