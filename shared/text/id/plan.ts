/** Rencana (SKP): problems, refusals and the page. */
export const plan = {
  state: {
    none: 'Belum ada',
    draft: 'Konsep',
    submitted: 'Diajukan',
    approved: 'Disetujui',
    returned: 'Dikembalikan',
    superseded: 'Diganti',
    cancelled: 'Dibatalkan',
  },
  problem: {
    noMain: 'Belum ada hasil kerja utama; paling sedikit satu (L II.A.6).',
    noIndicator: 'Hasil kerja {{number}} belum punya indikator.',
    noTarget: 'Hasil kerja {{number}} punya indikator tanpa target.',
    activityVerb:
      'Hasil kerja {{number}} berbunyi seperti kegiatan. Tuliskan hasilnya, bukan kegiatannya (Ps 9 ayat 1).',
    bareCategory:
      'Hasil kerja {{number}} baru berupa kategori. Tuliskan hasil yang diharapkan (Ps 9 ayat 1).',
    absoluteWord:
      'Hasil kerja {{number}} memakai kata “{{word}}”. Beri ruang untuk salah, kecuali menyangkut jiwa, cedera, keamanan negara, atau kerugian besar.',
    noParent: 'Hasil kerja {{number}} belum menyebut hasil kerja pimpinan yang didukungnya.',
    noExpectation:
      'Belum ada ekspektasi khusus pimpinan atas perilaku kerja; boleh kosong bila memang tidak ada.',
  },
  error: {
    none: 'Belum ada rencana untuk tahun ini.',
    nonAsn: '{{name}} bukan ASN, jadi tidak menyusun SKP.',
    own: 'Rencana sendiri disetujui oleh pejabat penilai, bukan oleh diri sendiri.',
    rated: 'Penilaian setahun sudah diisi atas dasar rencana ini. Kosongkan dulu rating tahunannya.',
    locked: {
      submitted: 'Rencana ini sedang diajukan, jadi tidak bisa diubah.',
      approved: 'Rencana ini sudah disetujui. Kembalikan dulu ke konsep untuk mengubahnya.',
      superseded: 'Rencana ini sudah diganti versi yang lebih baru.',
      cancelled: 'Rencana ini sudah dibatalkan.',
    },
    resultMissing: 'Hasil kerja ini sudah tidak ada.',
    indicatorMissing: 'Indikator ini sudah tidak ada.',
    resultHolds:
      'Belum bisa dihapus: ada {{entries}} realisasi dan {{marks}} tanda penilaian yang akan ikut hilang. Hapus itu dulu.',
    indicatorHolds: 'Belum bisa dihapus: ada {{entries}} realisasi yang akan ikut hilang. Hapus itu dulu.',
    planHolds:
      'Rencana belum bisa dihapus: ada {{entries}} realisasi dan {{marks}} tanda penilaian yang akan ikut hilang.',
    otherKind: 'Urutan hanya bisa diubah di antara hasil kerja yang sejenis.',
    parent: 'Pilih hasil kerja pimpinan dari tahun yang sama.',
    sameYear: 'Pilih tahun lain untuk disalin.',
    noSource: 'Tahun {{year}} tidak punya rencana untuk disalin.',
  },
} as const
