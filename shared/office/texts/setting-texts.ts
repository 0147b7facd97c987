import type { TextTree } from '../../text/pair.ts'

/** Each setting: its name and what its rule does. */
export const settingTexts = {
  achievementCap: {
    label: ['Batas atas capaian indikator', 'Highest achievement of an indicator'],
    meaning: [
      'Capaian satu indikator dihitung paling banyak sekian persen, supaya satu angka tidak menutupi yang lain.',
      'The achievement of one indicator counts at most so many per cent, so that one figure cannot hide the others.',
    ],
    source: [
      'Ketetapan kantor; capaian hanya orientasi, tidak pernah menjadi rating.',
      'Set by the office; achievement only orients and never becomes a rating.',
    ],
  },
  smallSharePercent: {
    label: ['Batas "sebagian kecil" hasil kerja', 'What "a small part" of the results is'],
    meaning: [
      'Saran rating hasil kerja: bagian hasil kerja yang boleh di bawah ekspektasi dan tetap disebut sebagian kecil.',
      'Suggested result rating: the share of results that may be below expectation and still count as a small part.',
    ],
    source: [
      'PermenPANRB 6/2022 Lampiran IV memakai kata "sebagian kecil"; angkanya ketetapan kantor.',
      'PermenPANRB 6/2022 annex IV says "a small part"; the figure is the office\'s.',
    ],
  },
  index_detailWeights: {
    label: ['Bobot rincian indeks', 'Weights inside the index'],
    meaning: [
      'Bagian hasil kerja dan perilaku di dalam rincian yang mengurutkan orang dengan predikat yang sama.',
      'The shares of results and behaviour in the detail that orders people of the same predikat.',
    ],
    source: [
      'Ketetapan kantor; indeks bukan predikat menurut peraturan.',
      'Set by the office; the index is no predikat of the regulation.',
    ],
    part: { work: ['Hasil kerja', 'Results'], behaviour: ['Perilaku', 'Behaviour'] },
  },
  index_priorityWeights: {
    label: ['Bobot hasil kerja utama dan tambahan', 'Weights of main and additional results'],
    meaning: [
      'Satu hasil kerja utama dihitung sekian kali hasil kerja tambahan dalam rata-rata capaian dan dalam rincian indeks.',
      'One main result counts so many times an additional one in the mean achievement and in the detail of the index.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
    part: { main: ['Utama', 'Main'], additional: ['Tambahan', 'Additional'] },
  },
  tieBreakersDecideRank: {
    label: ['Pemecah seri menentukan peringkat', 'Tie breakers decide the rank'],
    meaning: [
      'Bila tidak, orang dengan indeks yang sama berbagi peringkat dan peringkat berikutnya dilewati.',
      'If not, people with the same index share a rank and the next ranks are skipped.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
  appraisal_markEachResult: {
    label: ['Tiap hasil kerja diberi rating', 'Every result gets a mark'],
    meaning: [
      'Bila ya, penilaian baru selesai setelah setiap hasil kerja diberi rating di samping kedua rating orangnya. Predikat tetap dari kedua rating itu.',
      'If so, an evaluation is done only when every work result is marked besides the two ratings. The predikat still comes from these two.',
    ],
    source: [
      'Ketetapan kantor; PermenPANRB 6/2022 hanya meminta kedua rating.',
      'Set by the office; PermenPANRB 6/2022 asks for the two ratings only.',
    ],
  },
  appraisal_secondLevelReview: {
    label: ['Penilaian ditelaah sebelum ditandatangani', 'Ratings are reviewed before they are signed'],
    meaning: [
      'Bila ya, penilai mengirim penilaiannya dulu kepada atasan pejabat penilai atau sekretaris; dikembalikan dengan alasan, atau ditelaah dan lalu ditandatangani.',
      'If so, the appraiser first submits to the appraiser’s superior or the secretary, who returns it with a reason or passes it on to be signed.',
    ],
    source: [
      'Kebiasaan kantor; tidak diminta PermenPANRB 6/2022.',
      'A practice of the office; PermenPANRB 6/2022 does not ask for it.',
    ],
  },
  document_allowObjectionOnFinal: {
    label: ['Keberatan atas evaluasi yang bersifat final', 'Objections to evaluations that are final'],
    meaning: [
      'Evaluasi oleh atasan pejabat penilai karena penilai diam, dan evaluasi pimpinan unit kerja mandiri oleh kepala daerah, bersifat final.',
      'An evaluation by the superior of a silent appraiser, and that of the leader of an independent unit by the head of the region, are final.',
    ],
    source: ['PermenPANRB 6/2022, Lampiran IV.A.11–12.', 'PermenPANRB 6/2022, Annex IV.A.11–12.'],
  },
  document_printD13WhenUpheld: {
    label: ['D.1.3 juga bila hasilnya tetap', 'D.1.3 also where the result stays'],
    meaning: [
      'Formulir D.1.3 wajib bila keberatan mengubah hasil. Bila ya, dicetak juga ketika hasilnya dikuatkan.',
      'Form D.1.3 is prescribed where an objection changes the result. If so, it is printed also where the result is upheld.',
    ],
    source: ['PermenPANRB 6/2022, Lampiran V.B.', 'PermenPANRB 6/2022, Annex V.B.'],
  },
  selfAssessment: {
    label: ['Penilaian diri', 'Self-assessment'],
    meaning: [
      'Pegawai menandai hasil dan perilakunya sendiri sebagai bahan dialog; tidak pernah dihitung.',
      'People mark their own results and behaviour as material for the dialogue; it is never counted.',
    ],
    source: [
      'Ketetapan kantor; PermenPANRB 6/2022 tidak memintanya.',
      'Set by the office; PermenPANRB 6/2022 does not ask for it.',
    ],
    choice: {
      off: ['Tidak dipakai', 'Not used'],
      afterRating: ['Terlihat penilai setelah ia menilai', 'The appraiser sees it after rating'],
      always: ['Selalu terlihat penilai', 'The appraiser always sees it'],
    },
  },
  behaviour_bounds: {
    label: ['Batas saran rating perilaku', 'Bounds of the suggested behaviour rating'],
    meaning: [
      'Rata-rata tujuh skor BerAKHLAK mulai dari batas ini menyarankan diatas atau sesuai ekspektasi; pejabat penilai tetap memutuskan.',
      'A mean of the seven BerAKHLAK scores from this bound on suggests above or as expected; the appraiser still decides.',
    ],
    source: [
      'PermenPANRB 6/2022 Pasal 10 dan 24; skornya milik kantor.',
      "PermenPANRB 6/2022 articles 10 and 24; the scores are the office's own.",
    ],
    part: { above: ['Diatas mulai', 'Above from'], asExpected: ['Sesuai mulai', 'Expected from'] },
  },
  trend_threshold: {
    label: ['Batas membaik dan memburuk', 'What counts as better or worse'],
    meaning: [
      'Perubahan terhadap nilai awal mulai sekian persen disebut membaik atau memburuk; di antaranya tetap.',
      'A change from the baseline of so many per cent or more is called better or worse; in between it is stable.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
  guide_shares: {
    label: ['Batas panduan sebaran predikat', 'Bounds of the guide to the spread'],
    meaning: [
      'Bagian pegawai yang dinilai satu penilai: paling banyak untuk predikat utama, sedikit dan sebagian besar untuk predikat lain, menurut capaian organisasi. Penyimpangan meminta alasan, tidak pernah menahan.',
      'Shares of the people whom one appraiser rates: the most for the main predikat, few and many for the others, by the organisation result. A departure asks for a reason and never blocks.',
    ],
    source: [
      'SE MenPANRB 3/2023: 70, 10, dan 60 %; PermenPANRB 6/2022 Lampiran IV (hal. 94–97) hanya memberi kurva.',
      'SE MenPANRB 3/2023: 70, 10 and 60 %; PermenPANRB 6/2022 annex IV (p. 94–97) gives curves only.',
    ],
    part: {
      most: ['Paling banyak', 'At most'],
      few: ['Sedikit', 'Few'],
      many: ['Sebagian besar', 'Most of them'],
    },
  },
  guide_rounding: {
    label: ['Pembulatan panduan sebaran', 'Rounding of the guide'],
    meaning: [
      'Menjadikan bagian pegawai bilangan bulat: 70 % dari 8 orang adalah 5,6 orang.',
      'Turns a share into whole people: 70 % of 8 is 5.6 people.',
    ],
    source: [
      'Peraturan tidak menyebut pembulatannya; ketetapan kantor.',
      'The rules do not say how to round; set by the office.',
    ],
    choice: {
      inward: ['Paling banyak ke bawah, paling sedikit ke atas', 'At most down, at least up'],
      nearest: ['Ke bilangan terdekat', 'To the nearest number'],
    },
  },
  trainingHours: {
    label: ['Jam pelatihan setahun', 'Hours of training in a year'],
    meaning: [
      'Yang kurang atau lebih dari angka ini ditandai di Pengembangan.',
      'Whoever is short of or beyond these is marked in Development.',
    ],
    source: [
      'PP 11/2017 Pasal 203 (PNS paling sedikit 20 JP) dan PP 49/2018 (PPPK paling banyak 24 JP).',
      'PP 11/2017 art. 203 (PNS at least 20 hours) and PP 49/2018 (PPPK at most 24 hours).',
    ],
    part: {
      pnsLeast: ['PNS paling sedikit', 'PNS at least'],
      pppkMost: ['PPPK paling banyak', 'PPPK at most'],
    },
  },
  training_triggerScore: {
    label: ['Skor yang memerlukan pelatihan', 'Scores that ask for training'],
    meaning: [
      'Kriteria kantor di bawah angka ini, dan kompetensi (format B.1.9) sampai angka ini, menjadi kebutuhan pelatihan.',
      'An office criterion below, and a competence (form B.1.9) up to these, become a training need.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
    part: {
      criterion: ['Kriteria kantor di bawah', 'Criterion below'],
      competence: ['Kompetensi sampai', 'Competence up to'],
    },
  },
  guide_minHeadcount: {
    label: ['Orang paling sedikit untuk panduan sebaran', 'Fewest people for the guide'],
    meaning: [
      'Pada kelompok yang lebih kecil panduan ditampilkan tanpa menyebut penyimpangan.',
      'For a smaller group the guide is shown and no departure is named.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
  ranking_smallScope: {
    label: ['Lingkup kecil', 'Small scope'],
    meaning: [
      'Peringkat di antara kurang dari sekian orang diberi tanda, karena artinya sedikit.',
      'A ranking among fewer people than this is marked, since it says little.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
  ranking_detailSource: {
    label: ['Sumber rincian peringkat', 'Source of the ranking detail'],
    meaning: [
      'Yang mengurutkan orang di kuadran yang sama: rating kerja tiap hasil kerja dan perilaku, atau nilai kriteria kantor. Capaian tidak ikut dihitung.',
      'What orders people of the same cell: the working ratings of results and the behaviour, or the total of the office criteria. Achievement does not count.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
    choice: {
      working: ['Rating tiap hasil kerja dan perilaku', 'Ratings of results and behaviour'],
      officeTotal: ['Nilai kriteria kantor', 'Total of the office criteria'],
    },
  },
  ranking_behaviourScale: {
    label: ['Skala perilaku di dalam rincian', 'Scale of behaviour inside the detail'],
    meaning: [
      'Rata-rata skor ketujuh nilai dasar (0–100), atau rata-rata rating tiap nilai sebagai angka 100, 50, dan 0.',
      'The mean of the scores of the seven values (0–100), or of the ratings per value as 100, 50 and 0.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
    choice: {
      score: ['Rata-rata skor', 'Mean of the scores'],
      rating: ['Rata-rata rating tiap nilai', 'Mean of the ratings per value'],
    },
  },
  documentationPeriod: {
    label: ['Irama dokumentasi kinerja', 'Rhythm of documentation'],
    meaning: [
      'Seberapa sering realisasi dan buktinya dicatat.',
      'How often realisations and their evidence are recorded.',
    ],
    source: ['PermenPANRB 6/2022 Pasal 16 ayat (3) dan (4).', 'PermenPANRB 6/2022 article 16 (3) and (4).'],
    choice: {
      daily: ['Harian', 'Daily'],
      weekly: ['Mingguan', 'Weekly'],
      monthly: ['Bulanan', 'Monthly'],
      quarterly: ['Triwulanan', 'Quarterly'],
      halfYearly: ['Semesteran', 'Half-yearly'],
      yearly: ['Tahunan', 'Yearly'],
    },
  },
  evidence_largestMegabytes: {
    label: ['Ukuran terbesar berkas bukti', 'Largest file of evidence'],
    meaning: [
      'Berkas yang lebih besar ditolak; simpan sebagai tautan atau kecilkan.',
      'A larger file is refused; keep it as a link or make it smaller.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
  rhythm: {
    label: ['Irama penilaian tahun berikutnya', 'Rhythm of the next year'],
    meaning: [
      'Bawaan saat tahun baru dibuka, juga oleh impor; tahun yang sudah dibuka tidak berubah.',
      'The default when a year is opened, also by an import; years that are open stay as they are.',
    ],
    source: ['PermenPANRB 6/2022 Pasal 24.', 'PermenPANRB 6/2022 article 24.'],
    choice: { monthly: ['Bulanan', 'Monthly'], quarterly: ['Triwulanan', 'Quarterly'] },
  },
  pppkCheckDigits1314: {
    label: ['Periksa angka 13–14 NIP PPPK', 'Check digits 13–14 of a PPPK number'],
    meaning: [
      'Bila ya, angka ke-13 dan 14 NIP PPPK juga harus bulan yang sah.',
      'If yes, digits 13 and 14 of a PPPK employee number must be a month too.',
    ],
    source: [
      'Belum ada naskah resmi; bawaan tidak.',
      'No official text was seen; off unless you decide otherwise.',
    ],
  },
  office_grades: {
    label: ['Batas sebutan nilai kriteria kantor', 'Bounds of the grades of the office total'],
    meaning: [
      'Nilai mulai dari batas ini disebut Sangat Baik, Baik, Cukup, dan Kurang; di bawahnya Sangat Kurang.',
      'A total from these bounds on is called Very good, Good, Fair and Poor; below them Very poor.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
  office_attendancePenalty: {
    label: ['Pengurang disiplin dari kehadiran', 'Attendance in the discipline score'],
    meaning: [
      'Saran nilai disiplin: 100 dikurangi sekian untuk setiap kejadian; pejabat penilai boleh mengubahnya.',
      'Suggested discipline score: 100 less so much for each event; the appraiser may change it.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
    part: {
      absent: ['Tanpa keterangan', 'Absent'],
      late: ['Terlambat', 'Late'],
      earlyLeave: ['Pulang awal', 'Left early'],
    },
  },
  duk_positionOrder: {
    label: ['Urutan jabatan dalam DUK', 'Order of posts in the seniority list'],
    meaning: [
      'Jabatan yang lebih tinggi di daftar ini mendahului bila golongan dan tanggalnya sama.',
      'A post higher in this list comes first when grade and date are equal.',
    ],
    source: [
      'Kebiasaan Daftar Urut Kepangkatan; urutannya ketetapan kantor.',
      "Custom of the seniority list (DUK); the order is the office's.",
    ],
  },
  workWeek: {
    label: ['Hari kerja dalam sepekan', 'Working days of a week'],
    meaning: [
      'Hari yang dihitung sebagai hari kerja, selain hari libur di daftar.',
      'The days that count as working days, less the holidays of the list.',
    ],
    source: [
      'Ketetapan pemerintah daerah; Perpres 21/2023 menyebut lima hari.',
      'Set by the regional government; Presidential Regulation 21/2023 names five days.',
    ],
    choice: { five: ['Senin–Jumat', 'Monday–Friday'], six: ['Senin–Sabtu', 'Monday–Saturday'] },
  },
  clockStart: {
    label: ['Hari pertama yang dihitung', 'The first day that is counted'],
    meaning: [
      'Jangka waktu “sejak ditandatangani” atau “sejak diterima” dihitung mulai hari ini.',
      'A time “from the signature” or “from the receipt” is counted from this day on.',
    ],
    source: [
      'PermenPANRB 6/2022 tidak menyebut hari pertamanya; bawaan: hari kerja berikutnya.',
      'PermenPANRB 6/2022 does not name the first day; the next working day unless you decide otherwise.',
    ],
    choice: {
      nextWorkingDay: ['Hari kerja berikutnya', 'The next working day'],
      sameDay: ['Hari itu juga', 'That very day'],
    },
  },
  periodicWindow: {
    label: ['Masa evaluasi bulanan atau triwulanan', 'Window of the monthly or quarterly evaluation'],
    meaning: [
      'Dibuka sekian hari sebelum periode berakhir dan ditutup sekian hari sesudahnya.',
      'It opens so many days before the period ends and closes so many days after it.',
    ],
    source: [
      'PermenPANRB 6/2022 tidak menyebut tanggalnya (contoh di halaman 91–92); masa tahunan 31 Desember–31 Januari (Lampiran IV.A.8).',
      'PermenPANRB 6/2022 names no days (its example: p. 91–92); the yearly window is 31 December–31 January (annex IV.A.8).',
    ],
    part: { before: ['Sebelum', 'Before'], after: ['Sesudah', 'After'] },
  },
  clocks_appraiser: {
    label: ['Batas pejabat penilai dan pegawai (D.1.1)', 'Limits of appraiser and employee (D.1.1)'],
    meaning: [
      'Hari kerja paling lama: menyerahkan dokumen, mengembalikannya, melaporkan ke PyB.',
      'Working days at most: to hand the document over, to return it, to report it.',
    ],
    source: [
      'PermenPANRB 6/2022 Lampiran V.A.5–7, V.A.11, V.B.8: 14, 14, dan 30 hari kerja.',
      'PermenPANRB 6/2022 annex V.A.5–7, V.A.11, V.B.8: 14, 14 and 30 working days.',
    ],
    part: {
      deliver: ['Serahkan', 'Hand over'],
      return: ['Kembalikan', 'Return'],
      report: ['Laporkan', 'Report'],
    },
  },
  clocks_superior: {
    label: ['Batas bila diambil alih atasan (D.1.2)', 'Limits where the superior takes over (D.1.2)'],
    meaning: [
      'Hari kerja paling lama: atasan menandatangani, menyerahkan, pegawai mengembalikan.',
      'Working days at most: for the superior to sign and hand over, for the employee to return it.',
    ],
    source: [
      'PermenPANRB 6/2022 Lampiran V.A.8–10: 14, 7, dan 7 hari kerja.',
      'PermenPANRB 6/2022 annex V.A.8–10: 14, 7 and 7 working days.',
    ],
    part: {
      sign: ['Tanda tangan', 'Sign'],
      deliver: ['Serahkan', 'Hand over'],
      return: ['Kembalikan', 'Return'],
    },
  },
  headOfOfficeForm: {
    label: ['Formulir SKP kepala kantor', 'Plan form of the head of the office'],
    meaning: [
      'Formulir pimpinan memakai perspektif, dan perspektif anggaran wajib ada.',
      'The form of leaders has perspectives, and the budget perspective is obligatory.',
    ],
    source: [
      'PermenPANRB 6/2022 Lampiran II (hlm. 29–36); apakah camat termasuk pimpinan unit kerja mandiri tidak disebut.',
      'PermenPANRB 6/2022 annex II (p. 29–36); whether a camat leads an independent unit is not said.',
    ],
    choice: {
      leader: ['Pimpinan unit kerja mandiri (A.1.1/A.1.2)', 'Leader of an independent unit (A.1.1/A.1.2)'],
      administration: ['Pejabat administrasi (A.1.6/A.1.7)', 'Administration (A.1.6/A.1.7)'],
    },
  },
  plan_approach: {
    label: ['Pendekatan SKP yang baru', 'Approach of new plans'],
    meaning: [
      'Kuantitatif memakai aspek, target, dan satuan; kualitatif satu kalimat ukuran dan target. Bisa diganti di tiap SKP.',
      'Quantitative has aspects, targets and units; qualitative one sentence of measure and target. Each plan may differ.',
    ],
    source: [
      'PermenPANRB 6/2022 Pasal 9, formulir A.1.6 dan A.1.7.',
      'PermenPANRB 6/2022 art. 9, forms A.1.6 and A.1.7.',
    ],
  },
  plan_weights: {
    label: ['Bobot hasil kerja', 'Weights of work results'],
    meaning: [
      'Tiap hasil kerja diberi bobot yang berjumlah 100; capaian seorang pegawai dihitung menurut bobot itu.',
      'Each work result has a weight, 100 in all; a person’s achievement is counted by them.',
    ],
    source: [
      'Tidak ada dalam PermenPANRB 6/2022; ketetapan kantor.',
      'Not in PermenPANRB 6/2022; set by the office.',
    ],
  },
  career_incrementNeedsGood: {
    label: ['KGB memerlukan predikat Baik', 'A periodic raise needs predikat Baik'],
    meaning: [
      'Daftar karier memeriksa predikat final tahun terakhir untuk KGB.',
      'The career list checks the final predikat of the last year for the raise.',
    ],
    source: [
      'PP 7/1977 Pasal 11; batasnya ketetapan kantor.',
      'PP 7/1977 art. 11; the bound is the office’s.',
    ],
  },
  creditRounding: {
    label: ['Pembulatan angka kredit', 'Rounding of credit points'],
    meaning: [
      'Setiap baris konversi dibulatkan ke dua desimal, lalu dijumlahkan. Baris yang sudah ada tetap.',
      'Each conversion is rounded to two decimals and then summed. Rows that exist stay as they are.',
    ],
    source: [
      'PerBKN 3/2023 memberi angka dua desimal tanpa menyebut caranya.',
      'PerBKN 3/2023 gives two decimals without saying how.',
    ],
    choice: {
      halfUp: ['Setengah ke atas (2,125 → 2,13)', 'Half up (2.125 → 2.13)'],
      halfEven: ['Setengah ke genap (2,125 → 2,12)', 'Half to even (2.125 → 2.12)'],
      down: ['Dipotong (2,129 → 2,12)', 'Cut off (2.129 → 2.12)'],
    },
  },
  allowance: {
    label: ['Tabel TPP', 'Allowance table'],
    meaning: [
      'Pagu, bobot, dan faktor pratinjau TPP.',
      'Ceilings, weights and factors of the allowance preview.',
    ],
    source: ['Peraturan kepala daerah.', 'Decree of the head of the region.'],
  },
  clocks_objection: {
    label: ['Batas keberatan', 'Limits of an objection'],
    meaning: [
      'Hari kerja paling lama: mengajukan keberatan, memutuskannya.',
      'Working days at most: to object, to decide.',
    ],
    source: [
      'PermenPANRB 6/2022 Pasal 29, Lampiran V.B.2 dan V.B.6: 14 dan 7 hari kerja.',
      'PermenPANRB 6/2022 article 29, annex V.B.2 and V.B.6: 14 and 7 working days.',
    ],
    part: { object: ['Ajukan', 'Object'], decide: ['Putuskan', 'Decide'] },
  },
} satisfies TextTree
