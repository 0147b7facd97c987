import type { TextTree } from '../../../text/pair.ts'

/** Of ratings and the guide: what counts, what is asked of whoever rates, and what a curve says. */
export const appraisalSettingTexts = {
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
  index_priorityWeights: {
    label: ['Bobot hasil kerja utama dan tambahan', 'Weights of main and additional results'],
    meaning: [
      'Satu hasil kerja utama dihitung sekian kali hasil kerja tambahan dalam rata-rata capaian dan dalam rincian indeks.',
      'One main result counts so many times an additional one in the mean achievement and in the detail of the index.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
    part: { main: ['Utama', 'Main'], additional: ['Tambahan', 'Additional'] },
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
  trend_threshold: {
    label: ['Batas membaik dan memburuk', 'What counts as better or worse'],
    meaning: [
      'Perubahan terhadap nilai awal mulai sekian persen disebut membaik atau memburuk; di antaranya tetap.',
      'A change from the baseline of so many per cent or more is called better or worse; in between it is stable.',
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
  guide_minHeadcount: {
    label: ['Orang paling sedikit untuk panduan sebaran', 'Fewest people for the guide'],
    meaning: [
      'Pada kelompok yang lebih kecil panduan ditampilkan tanpa menyebut penyimpangan.',
      'For a smaller group the guide is shown and no departure is named.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
} satisfies TextTree
