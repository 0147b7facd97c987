import type { TextTree } from '../../text/pair.ts'

/** Why somebody stands higher or lower than a year before. */
export const movementTexts = {
  reason: ['Sebab naik/turun', 'Reason of the move'],
  noneBefore: ['tidak ada peringkat tahun lalu', 'no place the year before'],
  by: {
    predikat: ['predikat {{from}} → {{to}}', 'predikat {{from}} → {{to}}'],
    results: {
      rating: ['hasil kerja {{from}} → {{to}}', 'results {{from}} → {{to}}'],
      figure: ['rincian hasil kerja {{from}} → {{to}}', 'detail of results {{from}} → {{to}}'],
      plain: ['hasil kerja', 'results'],
    },
    behaviour: {
      rating: ['perilaku {{from}} → {{to}}', 'behaviour {{from}} → {{to}}'],
      figure: ['rincian perilaku {{from}} → {{to}}', 'detail of behaviour {{from}} → {{to}}'],
      plain: ['perilaku', 'behaviour'],
    },
    total: { figure: ['nilai {{from}} → {{to}}', 'total {{from}} → {{to}}'], plain: ['nilai', 'total'] },
    rules: ['bobot atau aturan peringkat berubah', 'weights or rules of the ranking changed'],
    others: ['orang lain yang berubah', 'others changed'],
  },
  movers: {
    title: ['Yang paling jauh berpindah', 'Who moved furthest'],
    none: [
      'Tidak ada yang berpindah sejak {{year}}, atau tidak ada daftar tahun itu.',
      'Nobody moved since {{year}}, or there is no list of that year.',
    ],
    up: ['{{name}} naik {{count}}', '{{name}} up by {{count}}'],
    down: ['{{name}} turun {{count}}', '{{name}} down by {{count}}'],
  },
  changed: {
    column: ['Perubahan jabatan/golongan', 'Change of post or grade'],
    promoted: ['naik', 'promoted'],
    moved: ['pindah', 'moved'],
    grade: ['golongan {{from}} → {{to}}', 'grade {{from}} → {{to}}'],
    position: ['jabatan {{from}} → {{to}}', 'post {{from}} → {{to}}'],
    unit: ['unit {{from}} → {{to}}', 'unit {{from}} → {{to}}'],
    leads: ['menjadi kepala unit', 'now leads a unit'],
    since: ['Sejak akhir {{year}}: {{what}}', 'Since the end of {{year}}: {{what}}'],
  },
  place: {
    rank: ['Peringkat', 'Rank'],
    band: ['Rentang peringkat', 'Range of places'],
    index: ['Indeks', 'Index'],
    of: ['{{rank}} dari {{of}}', '{{rank}} of {{of}}'],
    ofShared: ['{{rank}} dari {{of}}, seri', '{{rank}} of {{of}}, shared'],
    moved: ['Dibanding tahun sebelumnya', 'Against the year before'],
    changed: ['Perubahan jabatan/golongan', 'Change of post or grade'],
    up: ['naik {{count}}: {{why}}', 'up by {{count}}: {{why}}'],
    down: ['turun {{count}}: {{why}}', 'down by {{count}}: {{why}}'],
  },
} satisfies TextTree
