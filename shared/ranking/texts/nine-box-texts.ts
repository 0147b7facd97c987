import type { TextTree } from '../../text/pair.ts'

const ofTalent = ['PermenPANRB 3/2020', 'PermenPANRB 3/2020'] as const
const ofGuidance = [
  'PermenPANRB 3/2020; caranya PermenPANRB 6/2022 L III.D',
  'PermenPANRB 3/2020; how: PermenPANRB 6/2022 L III.D',
] as const
const ofReward = [
  'PermenPANRB 3/2020; PermenPANRB 6/2022 Ps 31–33',
  'PermenPANRB 3/2020; PermenPANRB 6/2022 Art. 31–33',
] as const

/** Performance × potential, what is recommended, and how potential comes in. */
export const nineBoxTexts = {
  title: ['Peta kinerja dan potensi', 'Map of performance and potential'],
  state: [
    '{{placed}} orang di sembilan kotak, {{waiting}} tanpa potensi, {{unrated}} belum lengkap dinilai.',
    '{{placed}} people in the nine boxes, {{waiting}} without potential, {{unrated}} not completely rated.',
  ],
  caption: [
    'Banyaknya orang menurut kinerja (baris) dan potensi (kolom)',
    'How many people by performance (rows) and potential (columns)',
  ],
  axes: ['Kinerja ↓ · Potensi →', 'Performance ↓ · Potential →'],
  keys: [
    'Tombol panah berpindah kotak, Enter membuka orang-orangnya. Kinerja menurut predikat; potensi tinggi mulai {{high}}, menengah mulai {{medium}} (PermenPANRB 3/2020; batasnya di Pengaturan).',
    'Arrows move between boxes, Enter opens their people. Performance by the predikat; potential is high from {{high}}, medium from {{medium}} (PermenPANRB 3/2020; bounds in Settings).',
  ],
  standIns: [
    'Bertanda ~: {{count}} orang belum dinilai potensinya; rata-rata nilai kompetensi terakhir (B.1.9) × 20 menggantikannya.',
    'Marked ~: the potential of {{count}} was not assessed; the mean of the last competence scores (B.1.9) × 20 stands in.',
  ],
  box: ['Kotak {{box}}', 'Box {{box}}'],
  boxOf: [
    'Kotak {{box}}: kinerja {{performance}}, potensi {{potential}}',
    'Box {{box}}: performance {{performance}}, potential {{potential}}',
  ],
  nobody: ['Tidak ada orang di kotak ini.', 'Nobody stands in this box.'],
  level: { low: ['rendah', 'low'], medium: ['menengah', 'medium'], high: ['tinggi', 'high'] },
  levelTitle: { low: ['Rendah', 'Low'], medium: ['Menengah', 'Medium'], high: ['Tinggi', 'High'] },
  recommended: ['Rekomendasi kotak ini', 'Recommended for this box'],
  recommendation: {
    promote: { text: ['Dipromosikan', 'Promote'], source: ofTalent },
    retain: { text: ['Dipertahankan', 'Retain'], source: ofTalent },
    succession: {
      text: ['Masuk kelompok rencana suksesi (KRS)', 'Into the succession group (KRS)'],
      source: ofReward,
    },
    rotateOrEnlarge: {
      text: ['Rotasi atau perluasan tugas', 'Rotation or a wider job'],
      source: ofTalent,
    },
    enrich: { text: ['Pengayaan tugas', 'A richer job'], source: ofTalent },
    study: { text: ['Tugas belajar', 'Study assignment'], source: ofTalent },
    place: { text: ['Penempatan yang sesuai', 'A fitting placement'], source: ofTalent },
    guide: { text: ['Bimbingan kinerja', 'Guidance'], source: ofGuidance },
    counsel: { text: ['Konseling kinerja', 'Counselling'], source: ofGuidance },
    rotate: { text: ['Rotasi', 'Rotation'], source: ofTalent },
    develop: { text: ['Pengembangan kompetensi', 'Development of competence'], source: ofReward },
    byRules: {
      text: ['Diproses menurut ketentuan yang berlaku', 'Handled under the rules in force'],
      source: ofTalent,
    },
  },
  waiting: {
    title: ['Belum ada potensinya', 'Without potential'],
    about: [
      'Mereka sudah dinilai, tetapi potensinya belum diisi dan tidak ada lembar B.1.9 tahun ini yang menggantikannya.',
      'They are rated, but their potential is not entered and no sheet B.1.9 of the year stands in for it.',
    ],
    none: [
      'Semua orang yang dinilai sudah berdiri di salah satu kotak.',
      'Everybody who is rated stands in one of the boxes.',
    ],
    more: ['dan {{count}} orang lagi; pilih satu unit.', 'and {{count}} more; choose one unit.'],
  },
  potential: {
    column: ['Potensi', 'Potential'],
    enter: ['Isi potensi', 'Enter potential'],
    change: ['Ubah', 'Change'],
    remove: ['Hapus potensi', 'Remove potential'],
    titleOf: ['Potensi {{name}}, {{year}}', 'Potential of {{name}}, {{year}}'],
    score: ['Potensi, 0–100', 'Potential, 0–100'],
    basis: ['Dasarnya', 'What it rests on'],
    basisHint: [
      'Siapa yang menilai, dengan cara apa, kapan; misalnya “Asesmen BKPSDM, 12 Mei 2025”.',
      'Who assessed it, how and when; say “Assessment by BKPSDM, 12 May 2025”.',
    ],
    standIn: ['pengganti: B.1.9 {{date}}', 'stand-in: B.1.9 of {{date}}'],
    standsIn: [
      'Sekarang {{score}} dari lembar B.1.9 {{date}} menggantikannya.',
      'At present {{score}} of the sheet B.1.9 of {{date}} stands in.',
    ],
  },
  error: {
    gone: ['Potensi orang ini tidak tercatat lagi.', 'The potential of this person is no longer there.'],
    own: [
      'Potensi diri sendiri diisi oleh orang lain: yang menilai atau membimbing, atau pengelola kepegawaian (PermenPANRB 3/2020).',
      'Your own potential is entered by somebody else: whoever rates or guides you, or the clerk (PermenPANRB 3/2020).',
    ],
    future: ['Tahun {{year}} belum dimulai.', 'The year {{year}} has not begun.'],
  },
} satisfies TextTree
