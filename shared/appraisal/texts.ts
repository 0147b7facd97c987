import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const appraisalTexts = {
  /** Penilaian: the rating grid and why a result came about. */
  appraisal: {
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
      criteria: ['Kriteria', 'Criteria'],
    },
    command: {
      rating: ['Rating hasil kerja dan perilaku', 'Ratings of results and behaviour'],
      score: ['Skor tujuh nilai dasar', 'Scores of the seven core values'],
      value: ['Rating tujuh nilai dasar', 'Ratings of the seven core values'],
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
      setBy: ['diisi {{who}}, {{at}}', 'set by {{who}}, {{at}}'],
      article: ['Pasal', 'Article'],
      annex: ['Lampiran', 'Annex'],
      page: ['hlm.', 'p.'],
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
        'Tahun {{year}} tunduk pada aturan sebelum PermenPANRB 6/2022 dan hanya disimpan sebagai arsip.',
        'The year {{year}} is under the rules before PermenPANRB 6/2022 and is kept as an archive only.',
      ],
      own: ['Tidak seorang pun menilai dirinya sendiri.', 'Nobody rates themselves.'],
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
      criterionNotOfGroup: [
        'Kriteria ini tidak berlaku untuk kelompok jabatan {{name}}.',
        'This criterion does not apply to the kind of post that {{name}} holds.',
      ],
    },
  },
  /** Why a result came about: one sentence a step. */
  explain: {
    orgResult: {
      set: ['Capaian kinerja organisasi: {{value}}.', 'Result of the organisation: {{value}}.'],
      missing: [
        'Capaian kinerja organisasi unit penilai belum diisi.',
        'The result of the appraiser’s unit has not been entered.',
      ],
    },
    result: {
      marked: [
        '{{number}}. {{text}}: ditandai {{mark}}, capaian {{percent, figure}} % ({{present}} dari {{total}} indikator).',
        '{{number}}. {{text}}: marked {{mark}}, achievement {{percent, figure}} % ({{present}} of {{total}} indicators).',
      ],
      markedNoPercent: [
        '{{number}}. {{text}}: ditandai {{mark}}, capaian tidak dapat dihitung.',
        '{{number}}. {{text}}: marked {{mark}}, achievement cannot be computed.',
      ],
      unmarked: [
        '{{number}}. {{text}}: capaian {{percent, figure}} % ({{present}} dari {{total}} indikator), belum ditandai.',
        '{{number}}. {{text}}: achievement {{percent, figure}} % ({{present}} of {{total}} indicators), not marked.',
      ],
      unmarkedNoPercent: [
        '{{number}}. {{text}}: capaian tidak dapat dihitung, belum ditandai.',
        '{{number}}. {{text}}: achievement cannot be computed, not marked.',
      ],
    },
    indicator: {
      text: [
        '{{text}}: target berupa uraian ({{target}}), jadi persennya ditetapkan dengan tangan di Realisasi; belum ada.',
        '{{text}}: the target is a text ({{target}}), so its per cent is entered by hand in Realisations; none yet.',
      ],
      setByHand: [
        '{{text}}: ditetapkan dengan tangan: {{percent, figure}} %, karena {{note}}',
        '{{text}}: set by hand: {{percent, figure}} %, because {{note}}',
      ],
      noEntry: ['{{text}}: belum ada realisasi.', '{{text}}: no realisation yet.'],
      byHand: [
        '{{text}}: realisasi {{value}} {{unit}}, target 0, jadi persennya ditetapkan dengan tangan di Realisasi; belum ada.',
        '{{text}}: realised {{value}} {{unit}} against a target of 0, so its per cent is entered by hand in Realisations; none yet.',
      ],
      insideRange: [
        '{{text}}: realisasi {{value}} {{unit}} berada dalam {{aim}} {{low}}–{{high}}, jadi 100 %.',
        '{{text}}: realised {{value}} {{unit}}, inside the {{aim}} {{low}}–{{high}}, hence 100 %.',
      ],
      higher: [
        '{{text}}: realisasi {{value}} {{unit}} dari {{aim}} {{target}}, semakin tinggi semakin baik: {{percent, figure}} %.',
        '{{text}}: realised {{value}} {{unit}} of a {{aim}} of {{target}}, higher is better: {{percent, figure}} %.',
      ],
      higherCapped: [
        '{{text}}: realisasi {{value}} {{unit}} dari {{aim}} {{target}}, semakin tinggi semakin baik: {{percent, figure}} %, dihitung paling banyak {{cap}} %.',
        '{{text}}: realised {{value}} {{unit}} of a {{aim}} of {{target}}, higher is better: {{percent, figure}} %, counted as at most {{cap}} %.',
      ],
      higherRange: [
        '{{text}}: realisasi {{value}} {{unit}} di luar {{aim}} {{low}}–{{high}}, dibandingkan dengan batas terdekat: {{percent, figure}} %.',
        '{{text}}: realised {{value}} {{unit}}, outside the {{aim}} {{low}}–{{high}}, compared with the nearer bound: {{percent, figure}} %.',
      ],
      higherRangeCapped: [
        '{{text}}: realisasi {{value}} {{unit}} di luar {{aim}} {{low}}–{{high}}: {{percent, figure}} %, dihitung paling banyak {{cap}} %.',
        '{{text}}: realised {{value}} {{unit}}, outside the {{aim}} {{low}}–{{high}}: {{percent, figure}} %, counted as at most {{cap}} %.',
      ],
      lower: [
        '{{text}}: realisasi {{value}} {{unit}} dari {{aim}} {{target}}, semakin rendah semakin baik: {{percent, figure}} %.',
        '{{text}}: realised {{value}} {{unit}} against a {{aim}} of {{target}}, lower is better: {{percent, figure}} %.',
      ],
      lowerCapped: [
        '{{text}}: realisasi {{value}} {{unit}} dari {{aim}} {{target}}, semakin rendah semakin baik: {{percent, figure}} %, dihitung paling banyak {{cap}} %.',
        '{{text}}: realised {{value}} {{unit}} against a {{aim}} of {{target}}, lower is better: {{percent, figure}} %, counted as at most {{cap}} %.',
      ],
      lowerRange: [
        '{{text}}: realisasi {{value}} {{unit}} di luar {{aim}} {{low}}–{{high}}, semakin rendah semakin baik: {{percent, figure}} %.',
        '{{text}}: realised {{value}} {{unit}}, outside the {{aim}} {{low}}–{{high}}, lower is better: {{percent, figure}} %.',
      ],
      lowerRangeCapped: [
        '{{text}}: realisasi {{value}} {{unit}} di luar {{aim}} {{low}}–{{high}}: {{percent, figure}} %, dihitung paling banyak {{cap}} %.',
        '{{text}}: realised {{value}} {{unit}}, outside the {{aim}} {{low}}–{{high}}: {{percent, figure}} %, counted as at most {{cap}} %.',
      ],
    },
    aim: {
      year: ['target', 'target'],
      running: ['target berjalan', 'running target'],
      share: [
        'Target berjalan: {{target}} setahun × {{elapsed}} dari {{periods}} periode yang sudah lewat.',
        'Running target: {{target}} a year × {{elapsed}} of {{periods}} periods elapsed.',
      ],
    },
    achievement: {
      mean: [
        'Capaian {{percent, figure}} % dari {{present}} dari {{total}} indikator, sebagai gambaran saja; hasil utama berbobot {{main}}, tambahan {{additional}}.',
        'Achievement {{percent, figure}} % from {{present}} of {{total}} indicators, for orientation only; main results weigh {{main}}, additional ones {{additional}}.',
      ],
      none: [
        'Belum ada indikator yang capaiannya dapat dihitung.',
        'No indicator has an achievement that can be computed yet.',
      ],
    },
    resultSuggestion: {
      noMarks: [
        'Belum ada tanda per hasil kerja, jadi tidak ada saran rating.',
        'No result has been marked, so no rating is suggested.',
      ],
      none: [
        'Tanda yang ada tidak condong ke satu rating; pejabat penilai memutuskan sendiri.',
        'The marks do not lean towards one rating; the appraiser decides.',
      ],
      above: [
        'Saran: diatas ekspektasi, karena lebih dari separuh hasil diatas dan tidak ada hasil utama yang dibawah.',
        'Suggested: above expectation, because more than half of the results are above and no main result is below.',
      ],
      asExpected: [
        'Saran: sesuai ekspektasi, karena sebagian besar hasil sesuai dan hasil utama yang dibawah paling banyak {{smallSharePercent}} %.',
        'Suggested: as expected, because most results are as expected and at most {{smallSharePercent}} % of the main results are below.',
      ],
      below: [
        'Saran: dibawah ekspektasi, karena lebih dari separuh hasil dibawah.',
        'Suggested: below expectation, because more than half of the results are below.',
      ],
    },
    behaviourSuggestion: {
      none: [
        'Skor perilaku terisi {{present}} dari {{total}} nilai; saran menunggu ketujuhnya.',
        'Behaviour is scored for {{present}} of {{total}} values; the suggestion waits for all seven.',
      ],
      above: [
        'Saran: diatas ekspektasi, karena rata-rata skor {{mean, figure}} mencapai {{above}}.',
        'Suggested: above expectation, because the mean score {{mean, figure}} reaches {{above}}.',
      ],
      asExpected: [
        'Saran: sesuai ekspektasi, karena rata-rata skor {{mean, figure}} mencapai {{asExpected}}.',
        'Suggested: as expected, because the mean score {{mean, figure}} reaches {{asExpected}}.',
      ],
      below: [
        'Saran: dibawah ekspektasi, karena rata-rata skor {{mean, figure}} kurang dari {{asExpected}}.',
        'Suggested: below expectation, because the mean score {{mean, figure}} is less than {{asExpected}}.',
      ],
    },
    rating: {
      resultChosen: ['Rating hasil kerja yang dipilih: {{rating}}.', 'Chosen result rating: {{rating}}.'],
      resultMissing: ['Rating hasil kerja belum dipilih.', 'No result rating chosen yet.'],
      behaviourChosen: [
        'Rating perilaku kerja yang dipilih: {{rating}}.',
        'Chosen behaviour rating: {{rating}}.',
      ],
      behaviourMissing: ['Rating perilaku kerja belum dipilih.', 'No behaviour rating chosen yet.'],
    },
    coreValue: {
      scored: ['{{value}}: skor {{score}}.', '{{value}}: score {{score}}.'],
      rated: ['{{value}}: {{rating}}.', '{{value}}: {{rating}}.'],
      both: ['{{value}}: skor {{score}}, {{rating}}.', '{{value}}: score {{score}}, {{rating}}.'],
    },
    quadrant: {
      cell: [
        'Hasil kerja {{result}} dan perilaku kerja {{behaviour}} bertemu di kotak {{predikat}}.',
        'Results {{result}} and behaviour {{behaviour}} meet in the cell {{predikat}}.',
      ],
      open: [
        'Predikat keluar setelah kedua rating dipilih.',
        'The predikat follows once both ratings are chosen.',
      ],
    },
    index: {
      value: [
        'Indeks {{index, figure}} = dasar kotak {{base}} + {{span}} × rincian {{detail, figure}} ÷ 100.',
        'Index {{index, figure}} = base of the cell {{base}} + {{span}} × detail {{detail, figure}} ÷ 100.',
      ],
      estimated: [
        'Indeks {{index, figure}} = dasar kotak {{base}} + {{span}} × rincian {{detail, figure}} ÷ 100; rincian diperkirakan karena ada isian yang kosong.',
        'Index {{index, figure}} = base of the cell {{base}} + {{span}} × detail {{detail, figure}} ÷ 100; the detail is estimated because entries are missing.',
      ],
      base: ['Dasar kotak predikat: {{value}}.', 'Base of the predikat cell: {{value}}.'],
      work: ['Bagian hasil kerja: {{value, figure}}.', 'Work part: {{value, figure}}.'],
      workMissing: [
        'Bagian hasil kerja kosong: belum ada tanda per hasil kerja.',
        'No work part: no result has been marked.',
      ],
      behaviour: ['Bagian perilaku: {{value, figure}}.', 'Behaviour part: {{value, figure}}.'],
      behaviourMissing: [
        'Bagian perilaku kosong: belum ada skor nilai dasar.',
        'No behaviour part: no core value has a score.',
      ],
      detail: ['Rincian: {{value, figure}}.', 'Detail: {{value, figure}}.'],
      officeTotal: ['Nilai kriteria kantor: {{value, figure}}.', 'Office criteria total: {{value, figure}}.'],
    },
  },
  rating: {
    above: ['diatas ekspektasi', 'above expectation'],
    asExpected: ['sesuai ekspektasi', 'as expected'],
    below: ['dibawah ekspektasi', 'below expectation'],
  },
  ratingShort: {
    above: ['Diatas', 'Above'],
    asExpected: ['Sesuai', 'As expected'],
    below: ['Dibawah', 'Below'],
  },
  predikat: {
    excellent: ['Sangat Baik', 'Excellent'],
    good: ['Baik', 'Good'],
    needsImprovement: ['Butuh Perbaikan', 'Needs improvement'],
    poor: ['Kurang/Misconduct', 'Poor/Misconduct'],
    veryPoor: ['Sangat Kurang', 'Very poor'],
    none: ['Belum dinilai', 'Not rated yet'],
  },
  orgResult: {
    outstanding: ['Istimewa', 'Outstanding'],
    good: ['Baik', 'Good'],
    needsImprovement: ['Butuh Perbaikan', 'Needs improvement'],
    poor: ['Kurang', 'Poor'],
    veryPoor: ['Sangat Kurang', 'Very poor'],
  },
  criterion: {
    workQuality: ['Kualitas hasil kerja', 'Quality of work'],
    leadership: ['Kepemimpinan', 'Leadership'],
    discipline: ['Disiplin', 'Discipline'],
    integrity: ['Integritas', 'Integrity'],
    serviceOrientation: ['Orientasi pelayanan', 'Service orientation'],
    teamwork: ['Kerja sama', 'Teamwork'],
    initiative: ['Inisiatif', 'Initiative'],
    communication: ['Komunikasi', 'Communication'],
  },
  group: {
    head: ['Pimpinan', 'Heads'],
    functional: ['Fungsional', 'Functional'],
    staff: ['Pelaksana', 'Staff'],
  },
  evaluationState: {
    notDue: ['Belum waktunya', 'Not due'],
    open: ['Terbuka', 'Open'],
    progressSubmitted: ['Realisasi diajukan', 'Progress submitted'],
    rated: ['Dinilai', 'Rated'],
    submitted: ['Dikirim', 'Submitted'],
    reviewed: ['Ditelaah', 'Reviewed'],
    documentSigned: ['Ditandatangani', 'Signed'],
    delivered: ['Diserahkan', 'Delivered'],
    acknowledged: ['Diterima kembali', 'Returned'],
    objected: ['Keberatan', 'Objected'],
    decided: ['Diputuskan', 'Decided'],
    reported: ['Dilaporkan', 'Reported'],
    closed: ['Ditutup', 'Closed'],
    escalated: ['Diambil alih atasan', 'Escalated'],
  },
  /** What a command did, for the history and for undo. */
  operation: {
    scheme: { save: ['Skema kriteria disimpan', 'Criteria scheme saved'] },
    appraisal: { rate: ['Penilaian diisi', 'Appraisal entered'] },
    orgResult: { save: ['Capaian organisasi disimpan', 'Organisation result saved'] },
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    basis: ['Dasar', 'Basis'],
    document: ['Dokumen', 'Document'],
    documentDate: ['Tanggal dokumen', 'Document date'],
    appraiserId: ['Pejabat penilai', 'Appraiser'],
    appraiserSuperiorId: ['Atasan pejabat penilai', 'Appraiser’s superior'],
    resultRating: ['Rating hasil kerja', 'Result rating'],
    behaviourRating: ['Rating perilaku kerja', 'Behaviour rating'],
    predikat: ['Predikat', 'Predikat'],
    rating: ['Rating', 'Rating'],
    coreValue: ['Nilai dasar', 'Core value'],
    score: ['Skor', 'Score'],
    criterion: ['Kriteria', 'Criterion'],
    notApplicable: ['Tidak berlaku', 'Not applicable'],
    received: ['Diterima dari luar', 'Received from outside'],
    regime: ['Rezim', 'Regime'],
    workScore: ['Bagian hasil kerja', 'Work part'],
    behaviourScore: ['Bagian perilaku', 'Behaviour part'],
    officeTotal: ['Nilai kriteria kantor', 'Office criteria total'],
    detail: ['Rincian', 'Detail'],
    indexValue: ['Indeks', 'Index'],
    index: ['Indeks', 'Index'],
    estimated: ['Perkiraan', 'Estimated'],
    lockedBy: ['Dikunci oleh', 'Locked by'],
    signedOn: ['Ditandatangani', 'Signed'],
    deliveredOn: ['Diserahkan', 'Delivered'],
    receivedOn: ['Diterima kembali', 'Returned'],
  },
} satisfies TextTree
