/** Penilaian: the rating grid and why a result came about. */
export const appraisal = {
  error: {
    periodNotOfYear: 'Tahun ini tidak dinilai menurut periode {{period}}.',
    otherRegime:
      'Tahun {{year}} tunduk pada aturan sebelum PermenPANRB 6/2022 dan hanya disimpan sebagai arsip.',
    own: 'Tidak seorang pun menilai dirinya sendiri.',
    locked: 'Penilaian {{name}} sudah dikirim. Buka kembali dulu dengan alasan.',
    noApprovedPlan: 'Rencana {{name}} belum disetujui, jadi belum bisa dinilai.',
    foreignResult: 'Hasil kerja ini bukan bagian dari rencana {{name}} yang disetujui.',
    criterionNotOfGroup: 'Kriteria ini tidak berlaku untuk kelompok jabatan {{name}}.',
  },
} as const
