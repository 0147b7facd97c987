import type { TextTree } from '../../text/pair.ts'

/** The sentences of "Mengapa". */
export const explainTexts = {
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
  override: [
    'Predikat {{predikat}} ditetapkan langsung, tidak dari kuadran, karena putus studi (drop out): {{reason}}',
    'The predikat {{predikat}} was set directly, not by the quadrant, because of a drop-out: {{reason}}',
  ],
  standIn: {
    instead: [
      '{{rater}} menilai sebagai {{kind}}, menggantikan {{insteadOf}}: {{reason}}',
      '{{rater}} rates as {{kind}} instead of {{insteadOf}}: {{reason}}',
    ],
    nobody: ['{{rater}} menilai sebagai {{kind}}: {{reason}}', '{{rater}} rates as {{kind}}: {{reason}}'],
  },
  recorded: {
    some: [
      'Catatan kinerja {{entries}}, bukti dukung {{pieces}} pada periode ini.',
      'Progress entries {{entries}}, pieces of evidence {{pieces}} in this period.',
    ],
    none: [
      'Tidak ada catatan kinerja dan bukti dukung pada periode ini.',
      'No progress entry and no evidence in this period.',
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
} satisfies TextTree
