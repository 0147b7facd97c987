/** What a person still lacks before being ranked; short enough for a list. */
export const missing = {
  unit: 'belum punya unit',
  superior: 'belum punya atasan',
  plan: 'belum punya rencana',
  approval: 'rencana belum disetujui',
  realisation: 'belum ada realisasi',
  behaviourScores: 'skor perilaku belum lengkap',
  result: 'rating hasil kerja belum diisi',
  behaviour: 'rating perilaku belum diisi',
  criteria: 'kriteria kantor belum lengkap',
} as const
