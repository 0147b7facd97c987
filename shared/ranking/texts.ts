import type { TextTree } from '../text/pair.ts'
import { movementTexts } from './texts/movement-texts.ts'
import { nineBoxTexts } from './texts/nine-box-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const rankingTexts = {
  /** Peringkat: the order inside each predikat. */
  ranking: {
    title: ['Peringkat', 'Ranking'],
    tabs: ['Bagian peringkat', 'Parts of the ranking'],
    tab: {
      list: ['Peringkat', 'Ranking'],
      map: ['Peta', 'Map'],
      compare: ['Bandingkan', 'Compare'],
      award: ['Pegawai terbaik', 'Best employee'],
    },
    compareOne: ['Bandingkan {{name}}', 'Compare {{name}}'],
    compareSecond: [
      'Bandingkan {{name}} dengan siapa? Pilih tanda yang sama di baris orang kedua.',
      'Compare {{name}} with whom? Choose the same mark in the row of the second person.',
    ],
    compareTitle: ['Bandingkan dua orang', 'Compare two people'],
    titleOf: ['Peringkat {{period}}', 'Ranking {{period}}'],
    empty: [
      'Belum ada yang dinilai lengkap pada {{period}}, jadi belum ada peringkat.',
      'Nobody is completely rated in {{period}}, so there is no ranking yet.',
    ],
    emptyIn: [
      'Di {{unit}} belum ada yang dinilai lengkap pada {{period}}, jadi belum ada peringkat.',
      'Nobody in {{unit}} is completely rated in {{period}}, so there is no ranking yet.',
    ],
    search: ['Cari nama atau NIP', 'Find a name or NIP'],
    noMatch: ['Tidak ada yang cocok di daftar ini.', 'Nobody in this list fits.'],
    toAppraisal: ['Buka Penilaian', 'Open Appraisal'],
    report: ['Laporan tahunan', 'Yearly report'],
    print: ['Cetak', 'Print'],
    printTitle: ['Peringkat pegawai', 'Ranking of employees'],
    state: {
      all: ['{{ranked}} orang berperingkat.', '{{ranked}} people ranked.'],
      some: [
        '{{ranked}} orang berperingkat, {{unranked}} belum lengkap.',
        '{{ranked}} people ranked, {{unranked}} incomplete.',
      ],
    },
    scope: {
      label: ['Lingkup peringkat', 'Scope of the ranking'],
      office: ['Seluruh kantor', 'Whole office'],
      one: ['Satu daftar', 'One list'],
      unit: ['Per unit', 'By unit'],
      group: ['Per kelompok', 'By group'],
    },
    column: {
      scope: ['Lingkup', 'Scope'],
      rank: ['Peringkat', 'Rank'],
      name: ['Pegawai', 'Employee'],
      unit: ['Unit', 'Unit'],
      predikat: ['Predikat', 'Predikat'],
      index: ['Indeks', 'Index'],
      base: ['Dasar kotak', 'Cell base'],
      detail: ['Rincian', 'Detail'],
      parts: ['Susunan', 'Parts'],
      movement: ['vs {{year}}', 'vs {{year}}'],
      moved: ['Naik/turun', 'Moved'],
      missing: ['Belum lengkap karena', 'Incomplete because'],
    },
    weight: { work: ['hasil kerja', 'results'], behaviour: ['perilaku', 'behaviour'] },
    part: {
      base: ['dasar kotak {{base}}', 'base of the cell {{base}}'],
      detail: ['rincian {{detail}}', 'detail {{detail}}'],
      work: ['hasil kerja {{work}}', 'results {{work}}'],
      behaviour: ['perilaku {{behaviour}}', 'behaviour {{behaviour}}'],
    },
    tiedHint: ['Berbagi peringkat dengan yang lain', 'Shares the rank with others'],
    estimated: [
      'Diperkirakan: sebagian rinciannya belum diisi',
      'Estimated: part of the detail is not filled in',
    ],
    new: ['baru', 'new'],
    same: ['tetap', 'unchanged'],
    up: ['naik', 'up'],
    down: ['turun', 'down'],
    small: ['lingkup kecil: hanya daftar, tanpa peringkat', 'small scope: a list only, without ranks'],
    map: {
      title: ['Peta hasil dan perilaku', 'Map of results and behaviour'],
      views: ['Peta yang mana', 'Which map'],
      view: { quadrant: ['Kuadran', 'Quadrant'], nine: ['Sembilan kotak', 'Nine boxes'] },
      state: [
        '{{rated}} orang di peta, {{unrated}} belum lengkap.',
        '{{rated}} people on the map, {{unrated}} incomplete.',
      ],
      caption: [
        'Banyaknya orang menurut rating hasil kerja (baris) dan rating perilaku (kolom)',
        'How many people by result rating (rows) and behaviour rating (columns)',
      ],
      axes: ['Hasil ↓ · Perilaku →', 'Results ↓ · Behaviour →'],
      keys: [
        'Tombol panah berpindah kotak, Enter membuka orang-orangnya. Predikat menurut kuadran (L IV.B.3).',
        'Arrows move between cells, Enter opens their people. Predikat by the quadrant (L IV.B.3).',
      ],
      cell: ['Hasil {{result}}, perilaku {{behaviour}}', 'Results {{result}}, behaviour {{behaviour}}'],
      nobody: ['Tidak ada orang di kotak ini.', 'Nobody stands in this cell.'],
    },
    nineBox: nineBoxTexts,
    moving: movementTexts,
    band: {
      column: ['Rentang', 'Range'],
      hint: ['{{best}}–{{worst}}, tidak dapat dibedakan', '{{best}}–{{worst}}, not told apart'],
      about: [
        'Angka kecil di bawah peringkat adalah rentangnya: tempat yang sama masuk akal bila bobot digeser ±10 %, satu nilai perilaku dinilai sedikit lain, atau satu hasil kerja tidak dihitung.',
        'The small figures below a rank are its range: places that are as plausible when weights shift by ±10 %, one value is marked slightly otherwise, or one result is left out.',
      ],
    },
    nobodyRanked: [
      'Belum ada yang berperingkat; {{count}} orang belum lengkap.',
      {
        one: 'Nobody is ranked yet; {{count}} person is incomplete.',
        other: 'Nobody is ranked yet; {{count}} people are incomplete.',
      },
    ],
    footer: [
      'Indeks internal untuk pemeringkatan, bukan predikat kinerja menurut PermenPANRB 6/2022',
      'Internal index for ranking, not a predikat under PermenPANRB 6/2022',
    ],
    panel: {
      title: ['Cara membaca urutan ini', 'How to read this order'],
      order: [
        'Urutan mengikuti predikat; indeks hanya mengurutkan di dalamnya.',
        'The order follows the predikat; the index only orders inside it.',
      ],
      ties: ['Seri', 'Ties'],
      noTies: ['Tidak ada yang seri.', 'There are no ties.'],
      tie: [
        'Peringkat {{rank}} dibagi {{names}}: indeks sama {{index}}, peringkat {{skipped}} dilewati.',
        'Rank {{rank}} is shared by {{names}}: equal index {{index}}, skipped: {{skipped}}.',
      ],
      breakersOff: ['Pemecah seri dimatikan di Pengaturan', 'Tie breakers are off in Settings'],
      breakersOn: ['Tetap sama sesudah semua pemecah seri', 'Still equal after all tie breakers'],
      robustness: ['Seberapa kokoh urutan ini?', 'How firm is this order?'],
      topStable: [
        '{{count}} teratas tidak berubah bila bobot digeser ±10 %.',
        'The first {{count}} stay where they are when weights shift by ±10 %.',
      ],
      topMoves: [
        'Urutan teratas pun berubah bila bobot digeser ±10 %.',
        'Even the first places change when weights shift by ±10 %.',
      ],
      swap: [
        'Peringkat {{first}} dan {{second}} bertukar bila bobot {{weight}} digeser 10 %.',
        'Ranks {{first}} and {{second}} swap when the weight of {{weight}} shifts by 10 %.',
      ],
      tooLong: [
        'Tidak dihitung untuk daftar sepanjang ini; pilih satu unit.',
        'Not computed for a list this long; choose one unit.',
      ],
      unranked: ['Belum berperingkat', 'Not ranked yet'],
      everybody: ['Semua orang sudah lengkap.', 'Everybody is complete.'],
      more: ['dan {{count}} lagi', 'and {{count}} more'],
      source: {
        working: [
          'Rincian disusun dari tanda per hasil kerja dan skor perilaku, dengan bobot di Pengaturan.',
          'The detail is made of the marks per result and the behaviour scores, by the weights in Settings.',
        ],
        officeTotal: [
          'Rincian diambil dari nilai kriteria kantor.',
          'The detail is the total of the office criteria.',
        ],
        office: [
          'Daftar ini mengurutkan nilai kriteria kantor.',
          'This list orders by the total of the office criteria.',
        ],
      },
    },
  },
  operation: {
    potential: {
      save: ['Potensi dicatat', 'Potential recorded'],
      remove: ['Potensi dihapus', 'Potential removed'],
    },
  },
} satisfies TextTree
