import type { TextTree } from '../../text/pair.ts'

/** Strengths and weaknesses, and what they rest on. */
export const noteTexts = {
  strength: ['Kekuatan', 'Strength'],
  weakness: ['Kelemahan', 'Weakness'],
  none: ['Sesuai ekspektasi', 'As expected'],
  unfinished: ['Belum selesai', 'Not finished'],
  nothing: [
    'Tidak ada kekuatan atau kelemahan yang menonjol dari skor, rating, dan capaian.',
    'No strength or weakness stands out from scores, ratings and achievement.',
  ],
  value: {
    rated: ['Rating {{rating}}', 'Rated {{rating}}'],
    scored: ['Skor {{score}}', 'Score {{score}}'],
    both: ['Rating {{rating}}, skor {{score}}', 'Rated {{rating}}, score {{score}}'],
  },
  said: [
    'umpan balik: {{positive}} mendukung, {{corrective}} meminta perubahan',
    'feedback: {{positive}} in favour, {{corrective}} asking for a change',
  ],
  told: {
    strength: ['Umpan balik berulang mendukung nilai ini', 'Feedback speaks for this value again and again'],
    weakness: [
      'Umpan balik berulang meminta perubahan; bicarakan dulu lewat coaching',
      'Feedback asks for a change again and again; coaching comes first',
    ],
  },
  criterion: {
    strength: ['Kriteria kantor dinilai tinggi', 'Office criterion scored high'],
    weakness: ['Kriteria kantor di bawah {{bound}}', 'Office criterion below {{bound}}'],
    evidence: ['Nilai {{score}}', 'Score {{score}}'],
  },
  result: {
    strength: ['Hasil kerja melampaui yang direncanakan', 'Work result beyond what was planned'],
    weakness: ['Hasil kerja belum sesuai yang direncanakan', 'Work result short of what was planned'],
    above: ['Hasil kerja ditandai diatas ekspektasi', 'Work result marked above expectation'],
    below: ['Hasil kerja ditandai dibawah ekspektasi', 'Work result marked below expectation'],
    marked: ['Tanda pejabat penilai', 'Mark of the appraiser'],
    achieved: ['Capaian {{percent}} %', 'Achievement {{percent}} %'],
    example: [
      'Pada “{{indicator}}” realisasi {{value}} dari target {{target}} ({{filled}}).',
      'In “{{indicator}}” {{value}} was realised of the target {{target}} ({{filled}}).',
    ],
    exampleNone: [
      'Pada “{{indicator}}” belum ada realisasi dari target {{target}}.',
      'In “{{indicator}}” nothing is entered yet of the target {{target}}.',
    ],
    step: [
      'Sepakati penyebab, langkah perbaikan, dan batas waktunya pada periode berikut.',
      'Agree on the cause, the next steps and their deadline for the coming period.',
    ],
  },
  trend: {
    strength: ['Ada perbaikan yang terukur', 'A measured improvement'],
    weakness: ['Ukuran ini memburuk', 'This measure got worse'],
  },
  keep: [
    'Pertahankan dan bagikan caranya kepada rekan.',
    'Keep it up and share how it is done with colleagues.',
  ],
} satisfies TextTree
