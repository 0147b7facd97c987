/** Beranda. */
export const dashboard = {
  state: {
    nobody: 'Belum ada pegawai di kantor ini.',
    running:
      '{{period}}: {{realisations}} dari {{people}} pegawai sudah ada realisasi, {{rated}} sudah dinilai.',
    done: '{{period}}: semua {{people}} pegawai sudah dinilai.',
  },
  print: 'Cetak untuk apel',
  report: 'Laporan tahunan',
  stage: {
    plans: 'Rencana disetujui',
    realisations: 'Realisasi terisi',
    behaviour: 'Skor perilaku lengkap',
    rated: 'Dinilai',
  },
  complete: 'lengkap',
  left: '{{count}} belum',
  todo: 'Yang perlu dikerjakan',
  all: 'Semua',
  filter: 'Saring menurut kekurangan',
  people: '{{count}} orang',
  nothingMissing: 'Tidak ada yang kurang. Semua pegawai sudah lengkap untuk periode ini.',
  mend: {
    person: 'Lengkapi',
    plan: 'Susun rencana',
    approval: 'Setujui',
    realisation: 'Isi realisasi',
    rate: 'Nilai',
  },
  distribution: 'Sebaran predikat, {{period}}',
  orgResult: {
    missing: 'Capaian organisasi belum diisi: {{names}}',
    more: 'dan {{count}} unit lain.',
    enter: 'Isi sekarang',
  },
  watched: {
    title: 'Indikator pantauan',
    other: 'Indikator lain',
    choose: 'Pilih indikator',
    none: 'Pilih satu ukuran yang ingin diperbaiki kantor, misalnya waktu tanggap pengaduan, untuk dilihat sebelum dan sesudahnya.',
    noTrend: 'Belum cukup isian untuk melihat perubahannya.',
    target: 'target {{target}}',
    pickTitle: 'Indikator mana yang dipantau?',
    search: 'Cari indikator atau nama',
    nothing: 'Tidak ada indikator berangka yang cocok pada tahun ini.',
    hasBaseline: 'ada nilai awal',
    hint: 'Paling banyak {{count}} yang ditampilkan; yang punya nilai awal didahulukan.',
  },
  first: {
    body: 'Mulai dari daftar pegawai. Ambil dari buku kerja Excel yang sudah ada; Timbang mengenali kolomnya dan menunjukkan dulu apa yang akan disimpan.',
    import: 'Impor daftar pegawai',
  },
} as const
