import type { TextTree } from '../../text/pair.ts'

/** Realisasi: refusals and the page. */
export const realisationTexts = {
  title: ['Realisasi', 'Realisations'],
  tabs: {
    label: ['Bagian realisasi', 'Parts of realisation'],
    figures: ['Isian angka', 'Figures'],
  },
  state: {
    people: ['{{people}} orang · {{indicators}} indikator', '{{people}} people · {{indicators}} indicators'],
    filled: {
      month: ['{{filled}} dari {{cells}} sel bulan terisi', '{{filled}} of {{cells}} monthly cells filled'],
      quarter: [
        '{{filled}} dari {{cells}} sel triwulan terisi',
        '{{filled}} of {{cells}} quarterly cells filled',
      ],
    },
    otherGrain: {
      month: ['{{count}} diisi per triwulan (abu-abu)', '{{count}} entered by quarter (grey)'],
      quarter: ['{{count}} diisi per bulan (abu-abu)', '{{count}} entered by month (grey)'],
    },
    withoutPlan: ['tanpa rencana: {{names}}', 'without a plan: {{names}}'],
    more: ['{{names}}, dan {{count}} lagi', '{{names}} and {{count}} more'],
  },
  grid: {
    label: ['Realisasi {{year}}', 'Realisations {{year}}'],
    indicator: ['Indikator dan target', 'Indicator and target'],
    accumulated: ['Setahun', 'Year'],
    achievement: ['Capaian', 'Achieved'],
    achievementOf: ['target setahun', 'year’s target'],
    running: ['Capaian', 'Achieved'],
    runningOf: ['target berjalan', 'running target'],
    runningPercent: ['Capaian target berjalan', 'Achieved of running target'],
    trend: ['Tren', 'Trend'],
  },
  grainSwitch: ['Isi per', 'Enter by'],
  month: ['Bulan', 'Month'],
  quarter: ['Triwulan', 'Quarter'],
  empty: ['Belum ada indikator untuk diisi di sini.', 'There is no indicator to fill in here yet.'],
  toPlans: ['Buka Rencana', 'Open plans'],
  chooseUnit: [
    'Kantor ini besar. Pilih satu unit untuk mengisi realisasinya.',
    'This office is large. Choose a unit to fill in its realisations.',
  ],
  personFilled: ['{{filled}} dari {{expected}} terisi', '{{filled}} of {{expected}} filled'],
  byQuarter: [
    'Diisi per triwulan: {{quarter}} {{value}}. Angka ini milik ketiga bulannya.',
    'Entered by quarter: {{quarter}} {{value}}. The figure belongs to all three months.',
  ],
  noAchievement: {
    noEntry: ['belum ada', 'none yet'],
    byHand: ['persen belum diisi', 'no per cent yet'],
    text: ['persen belum diisi', 'no per cent yet'],
  },
  filledOf: ['{{filled}} dari {{expected}} {{grain}}', '{{filled}} of {{expected}} {{grain}}'],
  grainWord: { month: ['bulan', 'months'], quarter: ['triwulan', 'quarters'] },
  target: ['target {{target}}', 'target {{target}}'],
  lower: ['makin rendah makin baik', 'lower is better'],
  higher: ['makin tinggi makin baik', 'higher is better'],
  derived: [
    'Diisi per bulan; angka triwulan dihitung dari bulannya.',
    'Entered by month; the quarter is computed from its months.',
  ],
  byHand: {
    title: ['Capaian dengan tangan', 'Achievement by hand'],
    hint: [
      'Target ini tidak memberi persen. Tetapkan persennya dengan alasan, untuk tiap periode yang dinilai.',
      'This target gives no per cent. Set it with a reason for each period that is evaluated.',
    ],
    percent: ['Persen {{period}}', 'Per cent for {{period}}'],
    note: ['Alasan {{period}}', 'Reason for {{period}}'],
    percentShort: ['%', '%'],
    noteShort: ['Alasannya', 'Reason'],
    mark: ['dengan tangan', 'by hand'],
  },
  panel: {
    button: ['Rincian', 'Details'],
    noteChoice: [
      'Esc membiarkannya; Enter di sini menulis catatan Anda.',
      'Esc keeps it; Enter here writes your note.',
    ],
    open: ['Buka rincian', 'Open details'],
    ofYear: ['{{percent, figure}} % dari target setahun', '{{percent, figure}} % of the year’s target'],
    ofRunning: ['{{percent, figure}} % dari target berjalan', '{{percent, figure}} % of the running target'],
    none: [
      'Pilih satu baris untuk melihat target, nilai awal, dan perkembangannya.',
      'Choose a row to see its target, baseline and course.',
    ],
    history: ['Perkembangan {{year}}', 'Course of {{year}}'],
    points: ['Angka per periode', 'Figures by period'],
    notes: ['Catatan', 'Notes'],
    notePlaceholder: ['Catatan {{period}}', 'Note for {{period}}'],
    year: ['Setahun', 'Year'],
    baselineOf: ['Nilai awal {{value}} ({{date}})', 'Baseline {{value}} ({{date}})'],
    baselineUndated: ['Nilai awal {{value}}', 'Baseline {{value}}'],
    watch: ['Tampilkan di Beranda', 'Show on the start page'],
    watched: ['Indikator ini sekarang tampil di Beranda.', 'The start page now follows this indicator.'],
    openPlan: ['Buka rencananya', 'Open its plan'],
  },
  trend: {
    none: [
      'Perlu paling sedikit dua isian, atau satu isian dan nilai awal, untuk melihat tren.',
      'A trend needs at least two entries, or one entry and a baseline.',
    ],
  },
  export: { subtitle: ['{{unit}} · {{year}}', '{{unit}} · {{year}}'], grain: ['Irama', 'Grain'] },
  command: {
    month: ['Isi realisasi per bulan', 'Enter realisations by month'],
    quarter: ['Isi realisasi per triwulan', 'Enter realisations by quarter'],
  },
  error: {
    cells: [
      '{{count}} dari {{cells}} sel belum benar, jadi tidak ada yang disimpan.',
      '{{count}} of {{cells}} cells are not right, so nothing was saved.',
    ],
    conflicts: [
      '{{count}} dari {{cells}} sel sementara itu diubah dari jendela lain, jadi belum ada yang disimpan.',
      '{{count}} of {{cells}} cells were changed from another window meanwhile, so nothing was saved yet.',
    ],
    arrived: [
      'Sementara itu {{who, actor}} mengisi {{value}} dari jendela lain ({{at, moment}}).',
      'Meanwhile {{who, actor}} entered {{value}} from another window ({{at, moment}}).',
    ],
    cleared: [
      'Sementara itu {{who, actor}} mengosongkan isian ini dari jendela lain ({{at, moment}}).',
      'Meanwhile {{who, actor}} cleared this entry from another window ({{at, moment}}).',
    ],
    arrivedEarlier: [
      'Isian ini sudah berubah menjadi {{value}} sejak jendela ini membacanya.',
      'This entry has become {{value}} since this window read it.',
    ],
    clearedEarlier: [
      'Isian ini sudah dikosongkan sejak jendela ini membacanya.',
      'This entry has been cleared since this window read it.',
    ],
    annual: [
      'Realisasi diisi per triwulan atau per bulan; angka setahun dihitung sendiri.',
      'Realisations are entered by quarter or by month; the year is computed.',
    ],
    percentMissing: ['Isi persennya juga.', 'Enter the per cent too.'],
    noteMissing: [
      'Tulis alasannya: persen yang ditetapkan dengan tangan selalu beralasan.',
      'Write the reason: a per cent set by hand always has one.',
    ],
    computed: [
      'Angka indikator ini dihitung dari kasus layanan dan tidak bisa diketik.',
      'The figures of this indicator are computed from cases and cannot be typed.',
    ],
    computes: [
      'Target indikator ini memberi persennya sendiri, jadi tidak ditetapkan dengan tangan.',
      'The target of this indicator gives the per cent itself, so none is set by hand.',
    ],
    byHandWaits: [
      'Target indikator ini 0. Isi dulu realisasinya; bila persennya tetap tidak bisa dihitung, tetapkan di sini.',
      'The target of this indicator is 0. Enter the realisation first; where it still gives no per cent, set it here.',
    ],
    otherYear: ['Indikator ini milik tahun {{year}}.', 'This indicator belongs to {{year}}.'],
    grain: {
      month: [
        'Indikator ini sudah diisi per bulan ({{entries}} isian). Kosongkan dulu isiannya bila ingin mengisi per triwulan.',
        'This indicator is already reported by month ({{entries}} entries). Clear those first to report it by quarter.',
      ],
      quarter: [
        'Indikator ini sudah diisi per triwulan ({{entries}} isian). Kosongkan dulu isiannya bila ingin mengisi per bulan.',
        'This indicator is already reported by quarter ({{entries}} entries). Clear those first to report it by month.',
      ],
    },
  },
} satisfies TextTree
