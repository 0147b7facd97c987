import type { TextTree } from '../../text/pair.ts'

/** The page that opens a year. */
export const openingTexts = {
  title: ['Buka tahun {{year}}', 'Open {{year}}'],
  command: ['Buka tahun', 'Open a year'],
  link: ['Buka tahun {{year}} langkah demi langkah', 'Open {{year}} step by step'],
  year: ['Tahun', 'Year'],
  state: {
    closed: ['Tahun {{year}} belum dibuka.', '{{year}} is not open yet.'],
    left: [
      'Tahun {{year}} sudah dibuka. Masih terbuka: {{left}}.',
      '{{year}} is open. Still open: {{left}}.',
    ],
    ready: [
      'Tahun {{year}} siap: semua orang punya atasan dan SKP, hari libur sudah diperiksa.',
      '{{year}} is ready: everybody has a superior and a plan, the holidays are checked.',
    ],
  },
  left: {
    holidays: [
      '{{count}} hari libur belum diperiksa',
      { one: '{{count}} unchecked holiday', other: '{{count}} unchecked holidays' },
    ],
    noHolidays: ['hari libur belum diisi', 'no holidays entered'],
    orgResults: [
      '{{count}} unit tanpa capaian organisasi {{year}}',
      {
        one: '{{count}} unit without an organisation result of {{year}}',
        other: '{{count}} units without an organisation result of {{year}}',
      },
    ],
    superiors: [
      '{{count}} orang tanpa atasan',
      { one: '{{count}} person without a superior', other: '{{count}} people without a superior' },
    ],
    plans: [
      '{{count}} orang tanpa SKP',
      { one: '{{count}} person without a plan', other: '{{count}} people without a plan' },
    ],
  },
  step: {
    periods: ['1. Periode', '1. Periods'],
    holidays: ['2. Hari libur', '2. Holidays'],
    orgResults: ['3. Capaian organisasi {{year}}', '3. Organisation result of {{year}}'],
    superiors: ['4. Orang tanpa atasan', '4. People without a superior'],
    plans: ['5. Orang tanpa SKP', '5. People without a plan'],
  },
  documentation: ['Realisasi dicatat', 'Progress is noted'],
  open: ['Buka tahun {{year}}', 'Open {{year}}'],
  opened: ['Tahun {{year}} dibuka.', '{{year}} was opened.'],
  isOpen: [
    'Sudah dibuka: {{rhythm}}, realisasi dicatat {{documentation}}.',
    'Open: {{rhythm}}, progress noted {{documentation}}.',
  ],
  deadlines: ['Tenggat tahun {{year}}', 'Deadlines of {{year}}'],
  until: ['Sampai', 'Until'],
  from: ['sejak {{date}}', 'from {{date}}'],
  holidays: {
    none: ['Belum ada hari libur untuk {{year}}.', 'There are no holidays for {{year}} yet.'],
    some: [
      '{{days}} hari libur, {{unchecked}} belum diperiksa.',
      'Holidays: {{days}}, unchecked: {{unchecked}}.',
    ],
    done: ['{{days}} hari libur, semua sudah diperiksa.', 'Holidays: {{days}}, all checked.'],
    list: ['Lihat daftarnya', 'See the list'],
  },
  orgResults: {
    window: [
      'Diisi 31 Desember sampai 31 Januari. Selama belum ada, capaian tahun sebelumnya yang dipakai (Lampiran IV.B.1.f).',
      'Entered from 31 December to 31 January. Until it is there, last year’s is taken (annex IV.B.1.f).',
    ],
    early: ['Baru diisi mulai 31 Desember {{year}}.', 'It is entered from 31 December {{year}} on.'],
  },
  superiors: {
    none: ['Semua orang punya atasan.', 'Everybody has a superior.'],
    all: ['Pilih semua', 'Choose all'],
    choose: ['Atasan', 'Superior'],
    set: [
      'Tetapkan untuk {{count}} orang',
      { one: 'Enter for {{count}} person', other: 'Enter for {{count}} people' },
    ],
    saved: [
      'Atasan ditetapkan untuk {{count}} orang.',
      {
        one: 'The superior of {{count}} person was entered.',
        other: 'The superior of {{count}} people was entered.',
      },
    ],
  },
  plans: {
    none: ['Semua orang punya SKP.', 'Everybody has a plan.'],
    build: ['Susun rancangan dari SKP {{year}}', 'Make drafts from the plans of {{year}}'],
    first: ['Buka tahunnya dulu; SKP disusun sesudah itu.', 'Open the year first; plans come after that.'],
    all: ['Lihat di Rencana', 'See them in Plans'],
    built: [
      '{{count}} rancangan disusun; {{refused}} orang dilewati.',
      {
        one: '{{count}} draft was made; left out: {{refused}}.',
        other: '{{count}} drafts were made; left out: {{refused}}.',
      },
    ],
  },
  more: [
    'dan {{count}} orang lagi',
    { one: 'and {{count}} more person', other: 'and {{count}} more people' },
  ],
  home: {
    isOpen: ['Tahun {{year}} sudah dibuka.', '{{year}} is open.'],
    go: ['Lanjutkan', 'Go on'],
  },
} satisfies TextTree
