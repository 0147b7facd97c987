import type { TextTree } from '../../text/pair.ts'

/** What is to be looked at in teams of a few people, and two people beside each other. */
export const checkTexts = {
  state: {
    found: [
      '{{count}} tim perlu dilihat',
      { one: '{{count}} team to look at', other: '{{count}} teams to look at' },
    ],
    none: ['Tidak ada yang mencolok', 'Nothing stands out'],
  },
  rule: [
    'Dihitung orang demi orang. Tidak ada rata-rata: untuk tim 3–8 orang rata-rata tidak berkata apa-apa. Ini petunjuk untuk dibicarakan, bukan kesalahan.',
    'Counted person by person. No means: of a team of 3–8 they say nothing. These are points to talk about, no mistakes.',
  ],
  clear: ['Tidak ada yang mencolok: {{teams}}.', 'Nothing stands out: {{teams}}.'],
  more: ['Tim berikutnya', 'More teams'],
  rated: ['{{rated}} dari {{people}} dinilai', '{{rated}} of {{people}} rated'],
  open: ['Buka penilaian {{name}}', 'Open the appraisal of {{name}}'],
  mend: ['Buka penilaian', 'Open the appraisal'],
  compare: ['Bandingkan', 'Compare'],
  finding: {
    lenient: [
      'Cenderung longgar: {{count}} orang dinilai lebih tinggi, tak seorang pun lebih rendah.',
      {
        one: 'Rather lenient: {{count}} person is rated higher, nobody lower.',
        other: 'Rather lenient: {{count}} people are rated higher, nobody lower.',
      },
    ],
    strict: [
      'Cenderung ketat: {{count}} orang dinilai lebih rendah, tak seorang pun lebih tinggi.',
      {
        one: 'Rather strict: {{count}} person is rated lower, nobody higher.',
        other: 'Rather strict: {{count}} people are rated lower, nobody higher.',
      },
    ],
    identical: [
      'Nilai {{count}} orang persis sama.',
      {
        one: 'The marks of {{count}} person are the same.',
        other: 'The marks of all {{count}} people are the same.',
      },
    ],
    sameAsLast: [
      'Rating {{count}} orang semuanya sama dengan periode lalu.',
      {
        one: 'The ratings are those of the last period.',
        other: 'The ratings of all {{count}} people are those of the last period.',
      },
    ],
    highWithoutEvidence: [
      'Hasil diatas ekspektasi tanpa catatan atau bukti pada periode ini: {{count}} orang.',
      {
        one: 'Result above expectation without a note or evidence in this period: {{count}} person.',
        other: 'Results above expectation without a note or evidence in this period: {{count}} people.',
      },
    ],
    highDespiteLow: [
      'Hasil diatas ekspektasi padahal capaiannya di bawah 100 %: {{count}} orang.',
      {
        one: 'Result above expectation with an achievement below 100 %: {{count}} person.',
        other: 'Results above expectation with an achievement below 100 %: {{count}} people.',
      },
    ],
  },
  chance: {
    many: [
      '{{within}} dari {{people}} orang diatas ekspektasi: lebih banyak daripada yang wajar karena kebetulan di kantor ini.',
      '{{within}} of {{people}} people are above expectation: more than chance would bring about in this office.',
    ],
    few: [
      '{{within}} dari {{people}} orang diatas ekspektasi: lebih sedikit daripada yang wajar karena kebetulan di kantor ini.',
      '{{within}} of {{people}} people are above expectation: fewer than chance would bring about in this office.',
    ],
    how: [
      'Dihitung pasti (hipergeometrik) dan dikoreksi untuk banyaknya tim (Holm), batas 5 %.',
      'Counted exactly (hypergeometric) and corrected for the number of teams (Holm), at 5 %.',
    ],
  },
  row: {
    ratings: ['Hasil {{result}}, perilaku {{behaviour}}', 'Results {{result}}, behaviour {{behaviour}}'],
    suggested: ['disarankan {{rating}}', 'suggested {{rating}}'],
    last: [
      'periode lalu: hasil {{result}}, perilaku {{behaviour}}',
      'last period: results {{result}}, behaviour {{behaviour}}',
    ],
    achievement: ['capaian {{percent}} %', 'achievement {{percent}} %'],
  },
  pair: {
    first: ['Orang pertama', 'First person'],
    second: ['Orang kedua', 'Second person'],
    choose: [
      'Pilih dua orang: rencana, capaian, rating, dan catatan mereka berdampingan.',
      'Choose two people: their plans, achievements, ratings and notes stand beside each other.',
    ],
    title: ['{{a}} dan {{b}}', '{{a}} and {{b}}'],
    post: ['Jabatan', 'Post'],
    predikat: ['Predikat', 'Predikat'],
    result: ['Rating hasil kerja', 'Result rating'],
    behaviour: ['Rating perilaku', 'Behaviour rating'],
    achievement: ['Capaian', 'Achievement'],
    achievementOf: [
      '{{percent}} % ({{computed}} dari {{total}} indikator)',
      '{{percent}} % ({{computed}} of {{total}} indicators)',
    ],
    evidence: ['Catatan dan bukti', 'Notes and evidence'],
    results: ['Hasil kerja', 'Work results'],
    values: ['Nilai dasar', 'Core values'],
    note: ['Catatan', 'Note'],
    target: ['target {{target}}', 'target {{target}}'],
    reached: ['tercapai {{value}}', 'reached {{value}}'],
    nothing: ['–', '–'],
  },
} satisfies TextTree
