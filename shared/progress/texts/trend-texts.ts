import type { TextTree } from '../../text/pair.ts'

/** Measures against their baseline, and what was done about them on the way. */
export const trendTexts = {
  title: ['Sebelum dan sesudah', 'Before and after'],
  state: [
    '{{year}} · {{indicators}} indikator · {{improved}} membaik, {{worse}} memburuk',
    '{{year}} · {{indicators}} indicators · {{improved}} improved, {{worse}} worse',
  ],
  none: [
    'Belum ada indikator yang bisa dibandingkan: perlu nilai awal dan realisasi, atau dua realisasi.',
    'No indicator can be compared yet: it needs a baseline and a realisation, or two realisations.',
  ],
  label: ['Indikator terhadap nilai awalnya, {{year}}', 'Indicators against their baseline, {{year}}'],
  column: {
    indicator: ['Indikator', 'Indicator'],
    unit: ['Unit', 'Unit'],
    from: ['Awal', 'Baseline'],
    to: ['Sekarang', 'Now'],
    months: ['Bulan', 'Months'],
    change: ['Perubahan', 'Change'],
  },
  print: ['Cetak', 'Print'],
  printTitle: ['Capaian sebelum dan sesudah', 'Before and after'],
  measure: ['Angkanya', 'The figures'],
  noCause: [
    'Penyesuaian ditandai pada harinya. Halaman ini tidak menyimpulkan sebab perubahan.',
    'Adjustments are marked on their day. This page does not say what caused the change.',
  ],
  adjustments: {
    title: ['Penyesuaian', 'Adjustments'],
    none: ['Belum ada penyesuaian yang dicatat.', 'No adjustment is recorded yet.'],
    add: ['Catat penyesuaian', 'Record an adjustment'],
    text: ['Apa yang disesuaikan', 'What was adjusted'],
    saved: ['Penyesuaian disimpan.', 'Adjustment saved.'],
    remove: ['Hapus penyesuaian: {{text}}', 'Remove the adjustment: {{text}}'],
    removed: ['Penyesuaian dihapus.', 'Adjustment removed.'],
  },
  error: { gone: ['Penyesuaian ini sudah tidak ada.', 'This adjustment is no longer there.'] },
} satisfies TextTree
