import type { TextTree } from '../../../text/pair.ts'

/** Of rankings and the office’s own regime. */
export const rankingSettingTexts = {
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
  tieBreakersDecideRank: {
    label: ['Pemecah seri menentukan peringkat', 'Tie breakers decide the rank'],
    meaning: [
      'Bila tidak, orang dengan indeks yang sama berbagi peringkat dan peringkat berikutnya dilewati.',
      'If not, people with the same index share a rank and the next ranks are skipped.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
  },
  nineBoxCutoffs: {
    label: ['Batas potensi pada sembilan kotak', 'Bounds of potential in the nine boxes'],
    meaning: [
      'Potensi mulai dari angka ini disebut tinggi dan menengah; di bawahnya rendah.',
      'Potential from these points on is high and medium; below them low.',
    ],
    source: [
      'PermenPANRB 3/2020 tidak menyebut angkanya; 60/80 lazim dipakai, 61/81 juga. Ketetapan kantor.',
      'PermenPANRB 3/2020 names no figures; 60/80 is in use, 61/81 too. Set by the office.',
    ],
    part: { high: ['Tinggi mulai', 'High from'], medium: ['Menengah mulai', 'Medium from'] },
  },
  ranking_smallScope: {
    label: ['Lingkup kecil', 'Small scope'],
    meaning: [
      'Peringkat di antara kurang dari sekian orang diberi tanda, karena artinya sedikit.',
      'A ranking among fewer people than this is marked, since it says little.',
    ],
    source: ['Ketetapan kantor.', 'Set by the office.'],
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
} satisfies TextTree
