/** Each setting: its name, what it does, where it comes from; the names of its parts and choices. */
export const setting = {
  achievementCap: {
    label: 'Batas atas capaian indikator',
    meaning:
      'Capaian satu indikator dihitung paling banyak sekian persen, supaya satu angka tidak menutupi yang lain.',
    source: 'Ketetapan kantor; capaian hanya orientasi, tidak pernah menjadi rating.',
  },
  smallSharePercent: {
    label: 'Batas "sebagian kecil" hasil kerja',
    meaning:
      'Saran rating hasil kerja: bagian hasil kerja yang boleh di bawah ekspektasi dan tetap disebut sebagian kecil.',
    source: 'PermenPANRB 6/2022 Lampiran IV memakai kata "sebagian kecil"; angkanya ketetapan kantor.',
  },
  index_detailWeights: {
    label: 'Bobot rincian indeks',
    meaning:
      'Bagian hasil kerja dan perilaku di dalam rincian yang mengurutkan orang dengan predikat yang sama.',
    source: 'Ketetapan kantor; indeks bukan predikat menurut peraturan.',
    part: { work: 'Hasil kerja', behaviour: 'Perilaku' },
  },
  index_priorityWeights: {
    label: 'Bobot hasil kerja utama dan tambahan',
    meaning: 'Satu hasil kerja utama dihitung sekian kali hasil kerja tambahan dalam rata-rata capaian.',
    source: 'Ketetapan kantor.',
    part: { main: 'Utama', additional: 'Tambahan' },
  },
  tieBreakersDecideRank: {
    label: 'Pemecah seri menentukan peringkat',
    meaning: 'Bila tidak, orang dengan indeks yang sama berbagi peringkat dan peringkat berikutnya dilewati.',
    source: 'Ketetapan kantor.',
  },
  behaviour_bounds: {
    label: 'Batas saran rating perilaku',
    meaning:
      'Rata-rata tujuh skor BerAKHLAK mulai dari batas ini menyarankan diatas atau sesuai ekspektasi; pejabat penilai tetap memutuskan.',
    source: 'PermenPANRB 6/2022 Pasal 10 dan 24; skornya milik kantor.',
    part: { above: 'Diatas mulai', asExpected: 'Sesuai mulai' },
  },
  trend_threshold: {
    label: 'Batas membaik dan memburuk',
    meaning:
      'Perubahan terhadap nilai awal mulai sekian persen disebut membaik atau memburuk; di antaranya tetap.',
    source: 'Ketetapan kantor.',
  },
  ranking_smallScope: {
    label: 'Lingkup kecil',
    meaning: 'Peringkat di antara kurang dari sekian orang diberi tanda, karena artinya sedikit.',
    source: 'Ketetapan kantor.',
  },
  ranking_detailSource: {
    label: 'Sumber rincian peringkat',
    meaning:
      'Yang mengurutkan orang dengan predikat yang sama: capaian dan perilaku, atau nilai kriteria kantor.',
    source: 'Ketetapan kantor.',
    choice: { working: 'Capaian dan perilaku', officeTotal: 'Nilai kriteria kantor' },
  },
  ranking_behaviourScale: {
    label: 'Skala perilaku di dalam rincian',
    meaning: 'Rata-rata skor 0–100 atau rating perilaku sebagai angka.',
    source: 'Ketetapan kantor.',
    choice: { score: 'Rata-rata skor', rating: 'Rating perilaku' },
  },
  documentationPeriod: {
    label: 'Irama dokumentasi kinerja',
    meaning: 'Seberapa sering realisasi dan buktinya dicatat.',
    source: 'PermenPANRB 6/2022 Pasal 16 ayat (3) dan (4).',
    choice: {
      daily: 'Harian',
      weekly: 'Mingguan',
      monthly: 'Bulanan',
      quarterly: 'Triwulanan',
      halfYearly: 'Semesteran',
      yearly: 'Tahunan',
    },
  },
  rhythm: {
    label: 'Irama penilaian tahun berikutnya',
    meaning: 'Bawaan saat tahun baru dibuka, juga oleh impor; tahun yang sudah dibuka tidak berubah.',
    source: 'PermenPANRB 6/2022 Pasal 24.',
    choice: { monthly: 'Bulanan', quarterly: 'Triwulanan' },
  },
  pppkCheckDigits1314: {
    label: 'Periksa angka 13–14 NIP PPPK',
    meaning: 'Bila ya, angka ke-13 dan 14 NIP PPPK juga harus bulan yang sah.',
    source: 'Belum ada naskah resmi; bawaan tidak.',
  },
  office_grades: {
    label: 'Batas sebutan nilai kriteria kantor',
    meaning:
      'Nilai mulai dari batas ini disebut Sangat Baik, Baik, Cukup, dan Kurang; di bawahnya Sangat Kurang.',
    source: 'Ketetapan kantor.',
    part: { 0: 'Sangat Baik', 1: 'Baik', 2: 'Cukup', 3: 'Kurang' },
  },
  office_attendancePenalty: {
    label: 'Pengurang disiplin dari kehadiran',
    meaning:
      'Saran nilai disiplin: 100 dikurangi sekian untuk setiap kejadian; pejabat penilai boleh mengubahnya.',
    source: 'Ketetapan kantor.',
    part: { absent: 'Tanpa keterangan', late: 'Terlambat', earlyLeave: 'Pulang awal' },
  },
  duk_positionOrder: {
    label: 'Urutan jabatan dalam DUK',
    meaning: 'Jabatan yang lebih tinggi di daftar ini mendahului bila golongan dan tanggalnya sama.',
    source: 'Kebiasaan Daftar Urut Kepangkatan; urutannya ketetapan kantor.',
  },
} as const
