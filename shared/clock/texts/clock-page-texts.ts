import type { TextTree } from '../../text/pair.ts'

/** The page of deadlines, and how one is counted. */
export const clockPageTexts = {
  title: ['Tenggat', 'Deadlines'],
  tabs: ['Bagian agenda', 'Parts of the agenda'],
  command: { open: ['Tenggat menurut peraturan', 'Deadlines of the regulation'] },
  state: {
    all: [
      '{{overdue}} lewat, {{today}} jatuh tempo hari ini, {{running}} berjalan.',
      '{{overdue}} overdue, {{today}} due today, {{running}} running.',
    ],
    none: ['Tidak ada tenggat yang lewat atau berjalan.', 'No deadline is overdue or running.'],
  },
  group: {
    label: ['Tenggat yang mana', 'Which deadlines'],
    open: ['Berjalan dan lewat', 'Running and overdue'],
    ahead: ['Belum mulai', 'Not started'],
    over: ['Selesai', 'Over'],
  },
  every: ['Semua tenggat', 'Every deadline'],
  which: ['Jenis tenggat', 'Kind of deadline'],
  list: ['Tenggat {{year}}', 'Deadlines of {{year}}'],
  empty: {
    open: ['Tidak ada tenggat yang berjalan atau lewat.', 'No deadline is running or overdue.'],
    ahead: ['Tidak ada tenggat yang menunggu.', 'No deadline is still to come.'],
    over: ['Belum ada tenggat yang selesai.', 'No deadline is over yet.'],
  },
  before: [
    'Tahun {{year}} dinilai menurut aturan sebelum PermenPANRB 6/2022; tenggatnya tidak dihitung di sini.',
    'The year {{year}} was under the rules before PermenPANRB 6/2022; its deadlines are not counted here.',
  ],
  column: {
    deadline: ['Tenggat', 'Deadline'],
    what: ['Apa', 'What'],
    who: ['Dokumen', 'Document'],
    actor: ['Yang bertindak', 'Who acts'],
    state: ['Keadaan', 'State'],
  },
  status: {
    overdue: ['Lewat', 'Overdue'],
    dueToday: ['Hari ini', 'Today'],
    running: ['Berjalan', 'Running'],
    notStarted: ['Belum mulai', 'Not started'],
    met: ['Terpenuhi', 'Met'],
    metLate: ['Terlambat', 'Met late'],
    lapsed: ['Berakhir', 'Ended'],
    unrecorded: ['Tidak tercatat', 'Not recorded'],
  },
  left: [
    '{{count}} hari kerja lagi',
    { one: '{{count}} working day left', other: '{{count}} working days left' },
  ],
  late: [
    '{{count}} hari kerja lewat',
    { one: '{{count}} working day late', other: '{{count}} working days late' },
  ],
  lastWorkingDay: ['hari kerja terakhir', 'the last working day'],
  open: ['tanpa batas akhir', 'no last day'],
  noDay: ['hari tidak dicatat', 'day not recorded'],
  actor: {
    employee: ['Pegawai', 'Employee'],
    clerk: ['Pengelola kepegawaian', 'Clerk'],
    appraiser: ['Pejabat penilai', 'Appraiser'],
    appraiserSuperior: ['Atasan pejabat penilai', 'Appraiser’s superior'],
    reviewer: ['Penelaah', 'Reviewer'],
    clock: ['Waktu', 'Time'],
    system: ['Timbang', 'Timbang'],
  },
  document: {
    plan: ['SKP {{year}}', 'Plan {{year}}'],
    evaluation: ['{{period, period}}', '{{period, period}}'],
    orgResult: ['Capaian organisasi {{year}}', 'Organisation result {{year}}'],
  },
  collides: ['Waktu keberatan bertabrakan', 'Time to object collides'],
  explain: {
    title: ['Bagaimana dihitung', 'How it is counted'],
    from: ['Dihitung sejak {{date}}: {{event}}.', 'Counted from {{date}}: {{event}}.'],
    fromUnknown: ['Belum dihitung: menunggu {{event}}.', 'Not counted yet: it waits for this: {{event}}.'],
    workingDays: [
      'Paling lama {{count}} hari kerja.',
      { one: 'At most {{count}} working day.', other: 'At most {{count}} working days.' },
    ],
    until: ['Paling lambat {{date}}.', 'By {{date}} at the latest.'],
    unlimited: [
      'Berlaku sejak hari itu; tidak ada batas akhirnya.',
      'It holds from that day on and has no end.',
    ],
    deadline: ['Hari terakhir: {{date}}.', 'The last day: {{date}}.'],
    workBy: [
      'Hari itu bukan hari kerja; selesaikan paling lambat {{date}}.',
      'That is no working day; finish by {{date}}.',
    ],
    passed: ['Bila lewat', 'If it passes'],
    days: ['Hari demi hari', 'Day by day'],
    number: ['hari kerja ke-{{count}}', 'working day {{count}}'],
    weekend: ['akhir pekan', 'weekend'],
    unchecked: ['perlu diperiksa', 'to be checked'],
    periodic: [
      'Masa evaluasi berkala tidak disebut tanggalnya oleh peraturan; ini ketetapan kantor di Pengaturan.',
      'The regulation names no days for the evaluation of a month or quarter; these are the office’s, from Settings.',
    ],
    collision: [
      'Bila semua memakai waktu penuh, keputusan keberatan jatuh {{decisionBy}}, {{count}} hari kerja sesudah batas lapor {{reportBy}}.',
      {
        one: 'If everybody takes the full time, an objection is decided on {{decisionBy}}, {{count}} working day after the report is due on {{reportBy}}.',
        other:
          'If everybody takes the full time, an objection is decided on {{decisionBy}}, {{count}} working days after the report is due on {{reportBy}}.',
      },
    ],
    deliverBy: [
      'Serahkan dokumen paling lambat {{date}} supaya keberatan masih sempat diputuskan dan dilaporkan.',
      'Hand the document over by {{date}}, so that an objection can still be decided and reported in time.',
    ],
    signSooner: [
      'Percepat keputusan, atau beri tahu PyB bahwa pelaporannya menyusul.',
      'Decide sooner, or tell the authorised official that the report will follow.',
    ],
  },
  calendar: {
    unchecked: [
      '{{count}} hari libur belum diperiksa, jadi tenggat bisa bergeser.',
      {
        one: '{{count}} holiday has not been checked yet, so deadlines may move.',
        other: '{{count}} holidays have not been checked yet, so deadlines may move.',
      },
    ],
    empty: [
      'Hari libur {{years}} belum diisi, jadi tenggat dihitung terlalu awal.',
      'The holidays of {{years}} are not entered, so deadlines are counted too early.',
    ],
    open: ['Buka daftar hari libur', 'Open the list of holidays'],
  },
  home: {
    title: ['Tenggat', 'Deadlines'],
    none: [
      'Tidak ada tenggat yang lewat atau berjalan untuk {{year}}.',
      'No deadline of {{year}} is overdue or running.',
    ],
    all: ['Semua tenggat {{year}}', 'All deadlines of {{year}}'],
  },
} satisfies TextTree
