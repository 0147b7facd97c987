import type { TextTree } from '../../text/pair.ts'

/** What Penilaian says. */
export const appraisalPageTexts = {
  title: ['Penilaian', 'Appraisal'],
  titleOf: ['Penilaian · {{unit}}', 'Appraisal · {{unit}}'],
  empty: [
    'Belum ada pegawai yang dinilai pada periode ini. Masukkan daftar pegawai dulu.',
    'Nobody is rated in this period yet. Import the staff list first.',
  ],
  toImport: ['Buka halaman Data', 'Open the page Data'],
  unit: ['Unit yang dinilai kepalanya', 'Unit whose head rates'],
  unitDone: ['{{name}} ({{rated}}/{{people}})', '{{name}} ({{rated}}/{{people}})'],
  received: ['diterima dari luar kantor', 'received from outside the office'],
  noAchievement: ['tanpa data', 'no data'],
  achievementOf: [
    'Dari {{computed}} dari {{total}} indikator; hanya gambaran, bukan rating.',
    'From {{computed}} of {{total}} indicators; orientation only, never a rating.',
  ],
  noSuggestion: [
    'Belum ada saran untuk sel ini: tandai hasil kerja atau isi ketujuh skor dulu.',
    'There is no suggestion for this cell yet: mark results or fill in all seven scores first.',
  ],
  state: {
    people: ['{{people}} orang, {{done}} selesai.', '{{done}} of {{people}} people done.'],
    missing: ['Yang belum: {{gaps}}.', 'Still open: {{gaps}}.'],
  },
  grid: { label: ['Penilaian {{unit}}, {{period}}', 'Rating of {{unit}}, {{period}}'] },
  view: {
    label: ['Tampilan', 'View'],
    rating: ['Rating', 'Ratings'],
    behaviour: ['Perilaku', 'Behaviour'],
    scale: ['Skor atau rating per nilai', 'Scores or ratings per value'],
    score: ['Skor', 'Scores'],
    value: ['Rating', 'Ratings'],
    column: ['Satu nilai', 'One value'],
    criteria: ['Kriteria', 'Criteria'],
  },
  command: {
    rating: ['Rating hasil kerja dan perilaku', 'Ratings of results and behaviour'],
    score: ['Skor tujuh nilai dasar', 'Scores of the seven core values'],
    value: ['Rating tujuh nilai dasar', 'Ratings of the seven core values'],
    column: ['Satu nilai dasar untuk semua orang', 'One core value of all people'],
    criteria: ['Kriteria kantor', 'Office criteria'],
  },
  column: {
    person: ['Pegawai', 'Employee'],
    achievement: ['Capaian', 'Achieved'],
    mark: ['RHK', 'Res.'],
    result: ['Hasil kerja', 'Results'],
    behaviour: ['Perilaku', 'Behaviour'],
    predikat: ['Predikat', 'Predikat'],
    strip: ['Periode', 'Periods'],
    period: ['Periode', 'Period'],
    note: ['Catatan', 'Note'],
    mean: ['Rata-rata', 'Mean'],
  },
  /** Heads of narrow columns: a long word may break where the soft hyphen stands. */
  value: {
    serviceOriented: ['Pelayanan', 'Service'],
    accountable: ['Akuntabel', 'Account\u00adable'],
    competent: ['Kompeten', 'Competent'],
    harmonious: ['Harmonis', 'Harmon\u00adious'],
    loyal: ['Loyal', 'Loyal'],
    adaptive: ['Adaptif', 'Adaptive'],
    collaborative: ['Kolabo\u00adratif', 'Collabo\u00adrative'],
  },
  hint: {
    clear: ['kosongkan', 'clear'],
    suggestion: ['ambil saran', 'suggestion'],
    rating: [
      'Predikat keluar dari kuadran kedua rating (Pasal 24–25, Lampiran IV hlm. 97–102).',
      'Predikat: the quadrant of both ratings (Article 24–25, Annex IV p. 97–102).',
    ],
    score: [
      'Skor 0–100 adalah nilai kerja kantor: rata-rata ketujuhnya hanya menyarankan rating perilaku (Lampiran IV hlm. 101).',
      'Scores 0–100 are working figures of the office: the mean of all seven only suggests the behaviour rating (Annex IV p. 101).',
    ],
    value: [
      'Rating per nilai hanya bahan; rating perilaku satu untuk ketujuh nilai (Lampiran IV hlm. 101).',
      'Ratings per value are material only; one behaviour rating stands for all seven (Annex IV p. 101).',
    ],
    column: [
      'Satu nilai untuk semua orang, dengan contoh tiap tingkat: setiap orang diukur dengan ukuran yang sama (Lampiran IV hlm. 101).',
      'One value of all people with an example of each level: everybody is measured alike (Annex IV p. 101).',
    ],
    criteria: [
      'Nilai kriteria kantor, bukan rating menurut PermenPANRB 6/2022. Ketik 0–100, atau tb dan alasannya bila tidak berlaku.',
      'Scores of the office, no rating under PermenPANRB 6/2022. Type 0–100, or tb and the reason where one does not apply.',
    ],
  },
  criteria: {
    total: ['Nilai kantor', 'Office total'],
    incomplete: ['belum lengkap', 'incomplete'],
    notApplicable: ['tb', 'n/a'],
    reasonMissing: ['Tulis alasannya setelah tb.', 'Write the reason after tb.'],
  },
  same: {
    command: ['Samakan sisanya', 'Same for the rest'],
    hint: [
      'Beri rating di kursor kepada semua yang di bawahnya dan belum terisi (Ctrl+Shift+Enter)',
      'Gives the rating at the cursor to everybody below who has none (Ctrl+Shift+Enter)',
    ],
    title: ['Samakan rating untuk sisanya?', 'The same rating for the rest?'],
    body: [
      '{{count}} orang yang belum terisi akan mendapat rating {{rating}}. Rating adalah pertimbangan untuk tiap orang; samakan hanya bila memang sama.',
      {
        one: '{{count}} person without a rating will get {{rating}}. A rating is a judgement of each person; make them the same only where they are.',
        other:
          '{{count}} people without a rating will get {{rating}}. A rating is a judgement of each person; make them the same only where they are.',
      },
    ],
    action: [
      'Beri kepada {{count}} orang',
      { one: 'Give it to {{count}} person', other: 'Give it to {{count}} people' },
    ],
    done: [
      '{{count}} orang mendapat rating yang sama.',
      { one: '{{count}} person got the same rating.', other: '{{count}} people got the same rating.' },
    ],
    noRating: [
      'Letakkan kursor pada rating yang akan disamakan.',
      'Put the cursor on the rating to be repeated.',
    ],
    held: [
      '{{count}} orang dilewati: rencananya belum disetujui atau penilaiannya sudah dikirim.',
      {
        one: '{{count}} person is left out: the plan is not approved or the evaluation was sent on.',
        other:
          '{{count}} people are left out: their plans are not approved or their evaluations were sent on.',
      },
    ],
    nobody: ['Tidak ada yang belum terisi di bawahnya.', 'Nobody below is without one.'],
  },
  /** A chosen rating beside what its marks or scores say; no fault, only to be seen. */
  departs: {
    suggestion: [
      'Berbeda dari saran: {{suggested}}. Boleh, dan tidak memerlukan alasan.',
      'Departs from the suggestion: {{suggested}}. Allowed, and needs no reason.',
    ],
    marks: [
      'Di luar semua rating per hasil kerja atau per nilai. Boleh, dan tidak memerlukan alasan.',
      'Outside all marks per result or per value. Allowed, and needs no reason.',
    ],
  },
  spread: { title: ['Sebaran predikat', 'Spread of predikat'] },
  orgResult: {
    label: ['Capaian organisasi', 'Organisation result'],
    none: ['belum diisi', 'not entered'],
    rule: [
      'Capaian kinerja organisasi dari unit yang dipimpin pejabat penilai (Lampiran IV.B.1)',
      'Result of the unit that the appraiser leads (Annex IV.B.1)',
    ],
    parentUnit: ['memakai unit di atasnya: {{value}}', 'taken from the unit above: {{value}}'],
    previousYear: ['memakai tahun lalu: {{value}}', 'taken from last year: {{value}}'],
    missing: [
      'Isi sebelum menilai; tanpa ini sebaran tidak dapat dibandingkan.',
      'Enter it before rating; without it the spread has nothing to be compared with.',
    ],
  },
  why: {
    title: ['Mengapa', 'Why'],
    nobody: ['Pilih seorang pegawai untuk melihat alasannya.', 'Choose a person to see the reasons.'],
    periods: ['Periode tahun ini', 'Periods of this year'],
    rater: ['Penilai', 'Appraiser'],
    changes: ['Setiap perubahan dan siapa', 'Every change and by whom'],
    unchanged: ['Belum ada yang mengisi penilaian ini.', 'Nobody has entered this evaluation yet.'],
    changeBy: ['oleh {{who, actor}} ({{role}}), {{at}}', 'by {{who, actor}} ({{role}}), {{at}}'],
    reason: ['Alasan: {{reason}}', 'Reason: {{reason}}'],
    final: ['realisasi akhir', 'final realisation'],
    more: [
      'dan {{count}} lagi di Catatan',
      { one: 'and {{count}} more in Progress', other: 'and {{count}} more in Progress' },
    ],
    openPage: ['Lembar alasan ({{changes}} perubahan)', 'Sheet of reasons ({{changes}} changes)'],
    pageTitle: ['Alasan predikat: {{name}}', 'Reasons for the predikat: {{name}}'],
    back: ['Kembali ke Penilaian', 'Back to Appraisal'],
    print: ['Cetak', 'Print'],
    openPlan: ['Buka rencana', 'Open the plan'],
    notePlaceholder: [
      'Peristiwa, perilaku, dampak, langkah berikutnya',
      'Event, behaviour, effect, next step',
    ],
    result: ['Hasil kerja', 'Results'],
    behaviour: ['Perilaku kerja', 'Behaviour'],
    organisation: ['Organisasi dan kuadran', 'Organisation and quadrant'],
    index: ['Indeks', 'Index'],
    rule: ['PermenPANRB 6/2022, Lampiran IV.B', 'PermenPANRB 6/2022, Annex IV.B'],
    setBy: ['diisi {{who, actor}}, {{at}}', 'set by {{who, actor}}, {{at}}'],
    article: ['Pasal', 'Article'],
    annex: ['Lampiran', 'Annex'],
    page: ['hlm.', 'p.'],
  },
  anchor: {
    title: ['Contoh tiap tingkat', 'An example of each level'],
    next: ['Berikutnya: {{value}}', 'Next: {{value}}'],
    edit: ['Ubah contoh {{rating}}', 'Change the example of {{rating}}'],
    text: ['Contoh', 'Example'],
    hint: ['Kosongkan untuk memakai contoh bawaan.', 'Empty it to use the program’s own example.'],
    saved: ['Contoh disimpan.', 'The example was saved.'],
    value: {
      serviceOriented: ['Pelayanan', 'Service'],
      accountable: ['Akuntabel', 'Accountable'],
      competent: ['Kompeten', 'Competent'],
      harmonious: ['Harmonis', 'Harmonious'],
      loyal: ['Loyal', 'Loyal'],
      adaptive: ['Adaptif', 'Adaptive'],
      collaborative: ['Kolaboratif', 'Collaborative'],
    },
  },
  numeric: {
    title: ['Nilai angka (PP 30/2019)', 'Figures (PP 30/2019)'],
    value: [
      'Nilai {{value}}: {{weight}} % SKP {{skp}} dan {{other}} % perilaku {{behaviour}} (PP 30/2019 Pasal 41).',
      'Value {{value}}: {{weight}} % SKP {{skp}} and {{other}} % behaviour {{behaviour}} (PP 30/2019 article 41).',
    ],
    none: ['SKP dan perilaku belum lengkap.', 'SKP and behaviour are not complete yet.'],
    fill: ['Isi angka…', 'Enter figures…'],
    hint: [
      '0–120. Kepemimpinan hanya untuk yang memimpin. Sangat Baik mulai 110 dan hanya dengan ide baru yang bermanfaat.',
      '0–120. Leadership only of those who lead. Very good from 110 on, and only with a new idea that serves.',
    ],
    saved: ['Nilai angka tersimpan.', 'The figures were saved.'],
  },
  self: {
    title: ['Penilaian diri', 'Self-assessment'],
    pageTitle: ['Penilaian diri: {{name}}', 'Self-assessment: {{name}}'],
    hint: [
      'Bahan dialog kinerja; tidak pernah dihitung dan tidak menentukan rating.',
      'Material for the performance dialogue; never counted, and it decides no rating.',
    ],
    waits: [
      'Terlihat setelah penilai memilih kedua rating, agar tidak mengarahkan tangannya.',
      'It shows once the appraiser has chosen both ratings, so that it leads no hand.',
    ],
    none: ['Belum diisi pegawai.', 'Not filled in yet.'],
    fill: ['Isi atau cetak blangko', 'Fill in, or print a blank'],
    open: ['Buka penilaian diri', 'Open the self-assessment'],
    print: ['Cetak blangko', 'Print the blank'],
    ratingOf: ['Rating untuk {{name}}', 'Rating of {{name}}'],
    noteOf: ['Catatan untuk {{name}}', 'Note on {{name}}'],
    sign: ['{{name}}, tanda tangan dan tanggal: ……………………', '{{name}}, signature and date: ……………………'],
  },
  override: {
    may: [
      'Putus studi (drop out) pada periode ini: predikatnya dapat ditetapkan langsung setelah kedua rating dipilih (Lampiran IV.B.3 hlm. 103).',
      'Dropped out of a study assignment in this period: the predikat may be set directly once both ratings are chosen (Annex IV.B.3 p. 103).',
    ],
    set: [
      'Predikat ditetapkan langsung, tidak dari kuadran (Lampiran IV.B.3 hlm. 103): {{reason}}',
      'The predikat was set directly, not by the quadrant (Annex IV.B.3 p. 103): {{reason}}',
    ],
    short: ['Ditetapkan langsung: {{reason}}', 'Set directly: {{reason}}'],
    open: ['Tetapkan…', 'Set…'],
    clear: ['Kembali ke kuadran', 'Back to the quadrant'],
    cleared: ['Predikat kembali mengikuti kuadran.', 'The predikat follows from the quadrant again.'],
    title: ['Predikat {{name}} karena putus studi', 'Predikat of {{name}} because of a drop-out'],
    hint: [
      'Pejabat penilai memilih Kurang atau Sangat Kurang dengan menimbang perilaku kerjanya; kuadran tidak berlaku (Lampiran IV.B.3 hlm. 103).',
      'The appraiser chooses Poor or Very poor, weighing the behaviour; the quadrant does not apply (Annex IV.B.3 p. 103).',
    ],
    saved: ['Predikat {{name}} ditetapkan langsung.', 'The predikat of {{name}} was set directly.'],
  },
  standIn: {
    open: ['Penilai berhalangan…', 'Appraiser missing…'],
    change: ['Ubah penilai pengganti…', 'Change the stand-in…'],
    title: ['Siapa menilai {{name}}?', 'Who rates {{name}}?'],
    hint: [
      'Bila pejabat penilai berhalangan, atasannya mengambil alih setingkat demi setingkat, atau menyerahkannya kepada Plt./Plh. (Lampiran IV.A.2–3). Yang pindah setelah jangka penilaian berakhir digantikan pejabat penilai yang baru (Lampiran IV.A.14). Berlaku untuk penilaian periode ini saja.',
      'Where the appraiser is missing his superior takes over, level by level, or hands it to a Plt/Plh (Annex IV.A.2–3). One who left after the window is followed by the new appraiser (Annex IV.A.14). It holds for this period’s evaluation alone.',
    ],
    people: ['Penilai bawahannya…', 'Who rates their people…'],
    peopleTitle: ['Siapa menilai bawahan {{name}}?', 'Who rates the people of {{name}}?'],
    person: ['Pegawai', 'Person'],
    now: ['Dinilai oleh', 'Rated by'],
    instead: ['{{rater}}, {{kind}}', '{{rater}}, {{kind}}'],
    kind: ['Menilai sebagai', 'Rates as'],
    emptied: ['Kosongkan bila pejabat penilai menilai kembali.', 'Empty it where the appraiser rates again.'],
    saved: ['Penilai {{name}} dicatat.', 'The appraiser of {{name}} was recorded.'],
  },
  short: {
    excellent: ['SB', 'E'],
    good: ['B', 'G'],
    needsImprovement: ['BP', 'NI'],
    poor: ['K', 'P'],
    veryPoor: ['SK', 'VP'],
    none: ['–', '–'],
  },
  grade: {
    excellent: ['Sangat Baik', 'Very good'],
    good: ['Baik', 'Good'],
    fair: ['Cukup', 'Fair'],
    poor: ['Kurang', 'Poor'],
    veryPoor: ['Sangat Kurang', 'Very poor'],
  },
  error: {
    periodNotOfYear: [
      'Tahun ini tidak dinilai menurut periode {{period, period}}.',
      'This year is not rated by the period {{period, period}}.',
    ],
    otherRegime: [
      'Tahun {{year}} tunduk pada aturan sebelum PermenPANRB 6/2022: dinilai dengan angka (PP 30/2019), atau hanya arsip.',
      'The year {{year}} is under the rules before PermenPANRB 6/2022: it is rated by figures (PP 30/2019), or an archive only.',
    ],
    own: ['Tidak seorang pun menilai dirinya sendiri.', 'Nobody rates themselves.'],
    notRater: ['{{name}} dinilai oleh pejabat penilainya sendiri.', '{{name}} is rated by the appraiser.'],
    lockedByRater: [
      'Nilai {{name}} diisi sendiri oleh penilainya; petugas tidak bisa mengubahnya.',
      'The appraiser entered the rating of {{name}} personally; the clerk cannot change it.',
    ],
    notDelivered: [
      'Hasil penilaian Anda terlihat setelah dokumennya diserahkan kepada Anda.',
      'Your rating can be seen once its document has been handed to you.',
    ],
    locked: [
      'Penilaian {{name}} sudah dikirim. Buka kembali dulu dengan alasan.',
      'The evaluation of {{name}} has been submitted. Reopen it first, with a reason.',
    ],
    noApprovedPlan: [
      'Rencana {{name}} belum disetujui, jadi belum bisa dinilai.',
      'The plan of {{name}} is not approved yet, so it cannot be rated.',
    ],
    ratingMissing: [
      'Rating hasil kerja dan perilaku {{name}} belum keduanya dipilih.',
      'The ratings of result and behaviour of {{name}} are not both chosen yet.',
    ],
    stillRated: [
      'Rating hasil kerja dan perilaku {{name}} masih terisi.',
      'The ratings of result and behaviour of {{name}} are still there.',
    ],
    foreignResult: [
      'Hasil kerja ini bukan bagian dari rencana {{name}} yang disetujui.',
      'This result is not part of the approved plan of {{name}}.',
    ],
    notNumeric: [
      '{{period, period}} tidak dinilai dengan angka PP 30/2019 (berlaku 1 Juli–31 Desember 2021); aturan dua periode tidak dicampur.',
      '{{period, period}} is not rated by the figures of PP 30/2019 (1 July–31 December 2021); the rules of two times are never mixed.',
    ],
    noDropOut: [
      'Predikat {{name}} keluar dari kuadran: hanya pegawai tugas belajar yang putus studi (drop out) pada periode ini yang predikatnya ditetapkan langsung (Lampiran IV.B.3 hlm. 103). Catat dulu hasil tugas belajarnya di rencana.',
      'The predikat of {{name}} follows from the quadrant: it is set directly only for who dropped out of a study assignment in this period (Annex IV.B.3 p. 103). Record the outcome of the study in the plan first.',
    ],
    selfHandedOn: [
      'Penilaian diri tidak berubah lagi: evaluasinya sudah dikirim.',
      'The self-assessment changes no more: its evaluation was handed on.',
    ],
    selfOff: [
      'Penilaian diri belum diaktifkan di Pengaturan.',
      'Self-assessment is not switched on in Settings.',
    ],
    standInNotYours: [
      'Penilai pengganti ditunjuk oleh atasan pejabat penilai atau dicatat pengelola kepegawaian, bukan untuk diri sendiri (Lampiran IV.A.2–3).',
      'A stand-in is named by the appraiser’s superior or recorded by the clerk, never for oneself (Annex IV.A.2–3).',
    ],
    standInReceived: [
      'Pegawai ini dinilai pejabat dari luar kantor; penggantinya ditunjuk di sana (Lampiran IV.A.2).',
      'This person is rated by an official of another office; who stands in is named there (Annex IV.A.2).',
    ],
    standInSame: [
      'Pejabat ini memang penilainya; pilih penggantinya.',
      'This is the appraiser already; choose who stands in.',
    ],
    standInNotAbove: [
      'Yang mengambil alih harus atasan pejabat penilai, setingkat demi setingkat (Lampiran IV.A.2). Untuk Plt. atau Plh. pilih itu.',
      'Whoever takes over must be a superior of the appraiser, level by level (Annex IV.A.2). For a Plt or Plh choose that.',
    ],
    standInNotSuccessor: [
      'Pejabat penilai yang baru menilai periode ini hanya bila yang lama pindah setelah {{windowEnd, day}}, akhir jangka penilaiannya, dan yang baru kini memimpin pegawai ini (Lampiran IV.A.14).',
      'The new appraiser rates this period only where the former one left after {{windowEnd, day}}, the end of its window, and the new one leads this person now (Annex IV.A.14).',
    ],
    criterionNotOfGroup: [
      'Kriteria ini tidak berlaku untuk kelompok jabatan {{name}}.',
      'This criterion does not apply to the kind of post that {{name}} holds.',
    ],
  },
} satisfies TextTree
