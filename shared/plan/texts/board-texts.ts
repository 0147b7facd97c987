import type { TextTree } from '../../text/pair.ts'

/** The live board: how the measures of the year stand. */
export const boardTexts = {
  title: ['Papan realisasi', 'Board of realisations'],
  open: ['Papan', 'Board'],
  command: [
    'Papan realisasi: sesuai, tertinggal, belum ada data',
    'Board of realisations: on track, behind, no data',
  ],
  state: [
    '{{people}} pegawai: {{onTrack}} sesuai target, {{behind}} tertinggal, {{late}} terlambat mengisi, {{noData}} belum ada data.',
    '{{people}} employees: {{onTrack}} on track, {{behind}} behind, {{late}} late with entries, {{noData}} without data.',
  ],
  standing: {
    noData: ['Belum ada data', 'No data'],
    late: ['Terlambat mengisi', 'Late'],
    behind: ['Tertinggal', 'Behind'],
    onTrack: ['Sesuai target', 'On track'],
    ahead: ['Belum waktunya', 'Not due yet'],
  },
  filter: ['Saring menurut keadaan', 'Filter by standing'],
  all: ['Semua', 'All'],
  list: ['Papan realisasi {{year}}', 'Board of realisations {{year}}'],
  column: {
    who: ['Unit dan pegawai', 'Unit and person'],
    people: ['Pegawai', 'People'],
    standing: ['Keadaan', 'Standing'],
    percent: ['Terhadap target berjalan', 'Of the running target'],
    trend: ['Memburuk', 'Worse'],
  },
  without: ['tanpa indikator', 'no indicator'],
  unfold: ['Buka {{name}}', 'Unfold {{name}}'],
  fold: ['Tutup {{name}}', 'Fold {{name}}'],
  unfoldAll: ['Buka semua', 'Unfold all'],
  foldAll: ['Tutup semua', 'Fold all'],
  indicators: ['{{count}} indikator', { one: '{{count}} indicator', other: '{{count}} indicators' }],
  empty: ['Tidak ada pegawai dengan keadaan ini.', 'Nobody stands like this.'],
  nobody: ['Belum ada pegawai yang direncanakan tahun ini.', 'Nobody is planned for in this year.'],
  print: ['Cetak papan', 'Print the board'],
  how: [
    'Belum ada data: tidak satu pun isian dari periode yang sudah berakhir. Terlambat mengisi: ada yang kosong. Tertinggal: capaian di bawah target berjalan (target × periode yang sudah berakhir ÷ periode setahun); untuk pegawai, rata-rata indikatornya.',
    'No data: not one entry of a period that has ended. Late: some are empty. Behind: below the running target (target × periods that ended ÷ periods of the year); of a person, the mean of the indicators.',
  ],
} satisfies TextTree
