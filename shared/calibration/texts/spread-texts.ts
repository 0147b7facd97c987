import type { TextTree } from '../../text/pair.ts'

/** How predikat are spread, against the guide of the organisation's result. */
export const spreadTexts = {
  list: ['Sebaran predikat tiap tim, {{period}}', 'Spread of predikat by team, {{period}}'],
  office: ['Seluruh kantor', 'Whole office'],
  state: {
    teams: ['{{count}} tim', { one: '{{count}} team', other: '{{count}} teams' }],
    departing: [
      '{{count}} menyimpang dari panduan',
      { one: '{{count}} departs from the guide', other: '{{count}} depart from the guide' },
    ],
    unexplained: [
      '{{count}} tanpa alasan',
      { one: '{{count}} without a reason', other: '{{count}} without a reason' },
    ],
    noResult: [
      '{{count}} tanpa capaian organisasi',
      { one: '{{count}} without an organisation result', other: '{{count}} without an organisation result' },
    ],
  },
  column: {
    unit: ['Tim', 'Team'],
    appraiser: ['Pejabat penilai', 'Appraiser'],
    rated: ['Dinilai', 'Rated'],
    guide: ['Terhadap panduan', 'Against the guide'],
  },
  short: {
    excellent: ['SB', 'E'],
    good: ['B', 'G'],
    needsImprovement: ['BP', 'NI'],
    poor: ['K', 'P'],
    veryPoor: ['SK', 'VP'],
  },
  ratedOf: ['{{rated}} dari {{people}}', '{{rated}} of {{people}}'],
  orgResult: ['Capaian organisasi: {{value}}', 'Organisation result: {{value}}'],
  parentUnit: ['dari unit di atasnya', 'from the unit above'],
  previousYear: ['dari tahun lalu', 'of last year'],
  noOrgResult: [
    'Capaian organisasi {{unit}} belum diisi, jadi kurva panduannya belum ada (Ps 24(1)a).',
    'The organisation result of {{unit}} is not entered yet, so there is no guide curve (Ps 24(1)a).',
  ],
  enterOrgResult: ['Isi capaian organisasi', 'Enter the organisation result'],
  inside: ['Di dalam panduan', 'Inside the guide'],
  small: [
    'Hanya {{people}} orang: panduan ditampilkan tanpa menyebut penyimpangan.',
    'Only {{people}} people: the guide is shown and no departure is named.',
  ],
  smallShort: ['Tim kecil', 'Small team'],
  unfinished: [
    'Baru {{rated}} dari {{people}} orang dinilai; angkanya bergerak sampai semua selesai.',
    'Only {{rated}} of {{people}} people are rated; the figures move until all are.',
  ],
  or: ['{{a}} atau {{b}}', '{{a}} or {{b}}'],
  tooMany: ['{{predikat}}: {{by}} terlalu banyak', '{{predikat}}: {{by}} too many'],
  tooFew: ['{{predikat}}: kurang {{by}}', '{{predikat}}: {{by}} too few'],
  bound: {
    atMost: [
      '{{predikat}} paling banyak {{people}} orang ({{percent}} %)',
      '{{predikat}}: at most {{people}} ({{percent}} %)',
    ],
    none: ['{{predikat}} tidak ada', '{{predikat}}: none'],
    atLeast: [
      '{{predikat}} paling sedikit {{people}} orang ({{percent}} %)',
      '{{predikat}}: at least {{people}} ({{percent}} %)',
    ],
    one: ['{{predikat}} paling sedikit 1 orang', '{{predikat}}: at least 1'],
    largest: ['{{predikat}} kelompok terbesar', '{{predikat}}: the largest group'],
  },
  actual: ['sekarang', 'now'],
  curve: ['kurva panduan', 'guide curve'],
  chart: [
    'Jumlah orang tiap predikat di samping kurva panduan',
    'People of each predikat beside the guide curve',
  ],
  rule: [
    'Panduan, bukan jatah: penyimpangan meminta alasan tertulis dan tidak pernah menahan penilaian (PermenPANRB 6/2022 hal. 94–97; SE MenPANRB 3/2023).',
    'A guide and no quota: a departure asks for a written reason and never blocks (PermenPANRB 6/2022 p. 94–97; SE MenPANRB 3/2023).',
  ],
  reason: {
    label: ['Alasan menyimpang dari panduan', 'Reason of the departure from the guide'],
    placeholder: [
      'Misalnya: tim ini menyelesaikan dua layanan baru di luar rencana.',
      'For instance: this team finished two new services beyond its plan.',
    ],
    save: ['Simpan alasan', 'Save the reason'],
    saved: ['Alasan tersimpan', 'Reason saved'],
    none: ['Belum ada alasan tertulis.', 'No reason is written yet.'],
  },
} satisfies TextTree
