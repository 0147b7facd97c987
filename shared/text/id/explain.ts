/** Why a result came about: one sentence a step. */
export const explain = {
  orgResult: {
    set: 'Capaian kinerja organisasi: {{value}}.',
    missing: 'Capaian kinerja organisasi unit penilai belum diisi.',
  },
  result: {
    marked:
      '{{number}}. {{text}}: ditandai {{mark}}, capaian {{percent}} % ({{present}} dari {{total}} indikator).',
    markedNoPercent: '{{number}}. {{text}}: ditandai {{mark}}, capaian tidak dapat dihitung.',
    unmarked:
      '{{number}}. {{text}}: capaian {{percent}} % ({{present}} dari {{total}} indikator), belum ditandai.',
    unmarkedNoPercent: '{{number}}. {{text}}: capaian tidak dapat dihitung, belum ditandai.',
  },
  indicator: {
    text: '{{text}}: target berupa uraian ({{target}}), dinilai oleh pejabat penilai.',
    noEntry: '{{text}}: belum ada realisasi.',
    byHand: '{{text}}: realisasi {{value}} {{unit}}, target 0, jadi capaiannya ditetapkan pejabat penilai.',
    insideRange: '{{text}}: realisasi {{value}} {{unit}} berada dalam target {{low}}–{{high}}, jadi 100 %.',
    higher:
      '{{text}}: realisasi {{value}} {{unit}} dari target {{target}}, semakin tinggi semakin baik: {{percent}} %.',
    higherCapped:
      '{{text}}: realisasi {{value}} {{unit}} dari target {{target}}, semakin tinggi semakin baik: {{percent}} %, dihitung paling banyak {{cap}} %.',
    higherRange:
      '{{text}}: realisasi {{value}} {{unit}} di luar target {{low}}–{{high}}, dibandingkan dengan batas terdekat: {{percent}} %.',
    higherRangeCapped:
      '{{text}}: realisasi {{value}} {{unit}} di luar target {{low}}–{{high}}: {{percent}} %, dihitung paling banyak {{cap}} %.',
    lower:
      '{{text}}: realisasi {{value}} {{unit}} dari target {{target}}, semakin rendah semakin baik: {{percent}} %.',
    lowerCapped:
      '{{text}}: realisasi {{value}} {{unit}} dari target {{target}}, semakin rendah semakin baik: {{percent}} %, dihitung paling banyak {{cap}} %.',
    lowerRange:
      '{{text}}: realisasi {{value}} {{unit}} di luar target {{low}}–{{high}}, semakin rendah semakin baik: {{percent}} %.',
    lowerRangeCapped:
      '{{text}}: realisasi {{value}} {{unit}} di luar target {{low}}–{{high}}: {{percent}} %, dihitung paling banyak {{cap}} %.',
  },
  achievement: {
    mean: 'Capaian {{percent}} % dari {{present}} dari {{total}} indikator, sebagai gambaran saja; hasil utama berbobot {{main}}, tambahan {{additional}}.',
    none: 'Belum ada indikator yang capaiannya dapat dihitung.',
  },
  resultSuggestion: {
    noMarks: 'Belum ada tanda per hasil kerja, jadi tidak ada saran rating.',
    none: 'Tanda yang ada tidak condong ke satu rating; pejabat penilai memutuskan sendiri.',
    above:
      'Saran: diatas ekspektasi, karena lebih dari separuh hasil diatas dan tidak ada hasil utama yang dibawah.',
    asExpected:
      'Saran: sesuai ekspektasi, karena sebagian besar hasil sesuai dan hasil utama yang dibawah paling banyak {{smallSharePercent}} %.',
    below: 'Saran: dibawah ekspektasi, karena lebih dari separuh hasil dibawah.',
  },
  behaviourSuggestion: {
    none: 'Skor perilaku terisi {{present}} dari {{total}} nilai; saran menunggu ketujuhnya.',
    above: 'Saran: diatas ekspektasi, karena rata-rata skor {{mean}} mencapai {{above}}.',
    asExpected: 'Saran: sesuai ekspektasi, karena rata-rata skor {{mean}} mencapai {{asExpected}}.',
    below: 'Saran: dibawah ekspektasi, karena rata-rata skor {{mean}} kurang dari {{asExpected}}.',
  },
  rating: {
    resultChosen: 'Rating hasil kerja yang dipilih: {{rating}}.',
    resultMissing: 'Rating hasil kerja belum dipilih.',
    behaviourChosen: 'Rating perilaku kerja yang dipilih: {{rating}}.',
    behaviourMissing: 'Rating perilaku kerja belum dipilih.',
  },
  coreValue: {
    scored: '{{value}}: skor {{score}}.',
    rated: '{{value}}: {{rating}}.',
    both: '{{value}}: skor {{score}}, {{rating}}.',
  },
  quadrant: {
    cell: 'Hasil kerja {{result}} dan perilaku kerja {{behaviour}} bertemu di kotak {{predikat}}.',
    open: 'Predikat keluar setelah kedua rating dipilih.',
  },
  index: {
    value: 'Indeks {{index}} = dasar kotak {{base}} + {{span}} × rincian {{detail}} ÷ 100.',
    estimated:
      'Indeks {{index}} = dasar kotak {{base}} + {{span}} × rincian {{detail}} ÷ 100; rincian diperkirakan karena ada isian yang kosong.',
    base: 'Dasar kotak predikat: {{value}}.',
    work: 'Bagian hasil kerja: {{value}}.',
    workMissing: 'Bagian hasil kerja kosong: belum ada tanda per hasil kerja.',
    behaviour: 'Bagian perilaku: {{value}}.',
    behaviourMissing: 'Bagian perilaku kosong: belum ada skor nilai dasar.',
    detail: 'Rincian: {{value}}.',
    officeTotal: 'Nilai kriteria kantor: {{value}}.',
  },
} as const
