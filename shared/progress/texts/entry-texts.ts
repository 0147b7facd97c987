import type { TextTree } from '../../text/pair.ts'

/** The lines of progress: the page, the quick entry, what was pasted, the gaps. */
export const entryTexts = {
  title: ['Catatan kinerja', 'Progress'],
  of: ['Catatan kinerja {{name}}', 'Progress of {{name}}'],
  back: ['Semua orang', 'Everybody'],
  tab: {
    entries: ['Catatan', 'Entries'],
    evidence: ['Bukti dukung', 'Evidence'],
    steps: ['Rencana aksi', 'Action plan'],
    cases: ['Kasus layanan', 'Cases'],
    trends: ['Sebelum dan sesudah', 'Before and after'],
  },
  state: {
    none: ['{{period}} · belum ada catatan', '{{period}} · nothing recorded yet'],
    entries: [
      '{{period}} · {{count}} catatan',
      { one: '{{period}} · {{count}} entry', other: '{{period}} · {{count}} entries' },
    ],
    gaps: ['{{gaps}} dari {{due}} {{unit}} kosong', '{{gaps}} of {{due}} {{unit}} empty'],
    full: ['{{due}} {{unit}} terisi semua', 'all {{due}} {{unit}} filled'],
    people: [
      '{{people}} orang · {{entries}} catatan · {{behind}} orang punya yang kosong',
      '{{people}} people · {{entries}} entries · {{behind}} people with gaps',
    ],
    evidence: [
      '{{people}} orang · {{count}} bukti dukung · {{without}} orang belum punya',
      '{{people}} people · {{count}} pieces of evidence · {{without}} people without any',
    ],
    steps: [
      '{{people}} orang · {{count}} langkah · {{without}} orang belum punya rencana aksi',
      '{{people}} people · {{count}} steps · {{without}} people without an action plan',
    ],
  },
  /** What is due by the office's rhythm. */
  unit: {
    daily: ['hari kerja', 'working days'],
    weekly: ['minggu', 'weeks'],
    monthly: ['bulan', 'months'],
    quarterly: ['triwulan', 'quarters'],
    halfYearly: ['semester', 'half-years'],
    yearly: ['tahun', 'years'],
  },
  people: {
    label: ['Catatan kinerja per orang, {{period}}', 'Progress by person, {{period}}'],
    who: ['Pegawai', 'Employee'],
    entries: ['Catatan', 'Entries'],
    last: ['Terakhir', 'Latest'],
    evidence: ['Bukti dukung', 'Evidence'],
    steps: ['Langkah', 'Steps'],
    gaps: ['Kosong', 'Empty'],
    none: ['Belum ada pegawai yang direncanakan di sini.', 'Nobody is planned for here yet.'],
    noPlan: ['belum ada rencana', 'no plan yet'],
  },
  quick: {
    title: ['Catat hasil', 'Record a result'],
    save: ['Simpan', 'Save'],
    result: ['Hasil kerja', 'Work result'],
    resultPlaceholder: ['Ketik sebagian kata hasil kerja', 'Type part of the work result'],
    text: ['Apa yang dihasilkan', 'What was achieved'],
    textPlaceholder: ['12 surat keterangan terbit pada hari yang sama', '12 letters issued on the same day'],
    quantity: ['Jumlah', 'Quantity'],
    final: ['Hasil akhir', 'Final result'],
    nothing: ['Tidak ada hasil kerja yang cocok.', 'No work result matches.'],
    keys: ['Enter menyimpan dan membuka baris berikutnya.', 'Enter saves and opens the next line.'],
    noPlan: [
      'Belum ada rencana hasil kerja untuk tahun ini, jadi belum ada yang bisa dicatat.',
      'There is no work result for this year yet, so nothing can be recorded.',
    ],
    toPlan: ['Buka rencana', 'Open the plan'],
    hint: [
      'Tulis hasilnya, bukan kegiatannya: apa yang terbit, selesai, atau berubah (Lampiran III.A.7).',
      'Write the result, not the activity: what was issued, finished or changed (Annex III.A.7).',
    ],
  },
  list: {
    label: ['Catatan {{period}}', 'Entries of {{period}}'],
    empty: ['Belum ada catatan di {{period}}.', 'Nothing is recorded in {{period}} yet.'],
    final: ['hasil akhir', 'final'],
    edit: ['Ubah catatan {{date}}', 'Change the entry of {{date}}'],
    remove: ['Hapus catatan {{date}}', 'Remove the entry of {{date}}'],
    removed: ['Catatan dihapus.', 'Entry removed.'],
    saved: ['Catatan disimpan.', 'Entry saved.'],
    editTitle: ['Ubah catatan', 'Change the entry'],
    cards: ['Salin hari ini ke e-Kinerja', 'Copy this day to e-Kinerja'],
    earlier: ['(versi rencana sebelumnya)', '(earlier version of the plan)'],
  },
  paste: {
    open: ['Tempel banyak baris…', 'Paste many lines…'],
    title: ['Tempel catatan', 'Paste entries'],
    text: ['Baris dari Excel atau WhatsApp', 'Lines from Excel or WhatsApp'],
    hint: [
      'Satu baris satu hasil. Tanggal di depan baris atau sendiri di atasnya; baris tanpa tanggal masuk tanggal di bawah ini.',
      'One result a line. The date stands before the line or alone above it; lines without a date go to the date below.',
    ],
    read: ['Periksa', 'Check'],
    found: [
      '{{count}} baris terbaca. Periksa hasil kerjanya sebelum disimpan.',
      {
        one: '{{count}} line read. Check its work result before it is stored.',
        other: '{{count}} lines read. Check their work results before they are stored.',
      },
    ],
    unsure: ['{{count}} belum pasti', '{{count}} not sure'],
    unchosen: ['{{count}} belum dipilih', '{{count}} not chosen'],
    choose: ['Pilih hasil kerja', 'Choose a work result'],
    store: ['Simpan baris ini', 'Store this line'],
    again: ['Ubah teks', 'Change the text'],
    save: ['Simpan {{count}} baris', { one: 'Store {{count}} line', other: 'Store {{count}} lines' }],
    done: [
      '{{added}} catatan disimpan, {{known}} sudah ada.',
      '{{added}} entries stored, {{known}} were there already.',
    ],
    nothing: ['Tidak ada baris yang bisa dibaca.', 'No line could be read.'],
    label: ['Baris yang terbaca', 'Lines as they were read'],
  },
  gaps: {
    title: ['Belum dicatat', 'Not recorded yet'],
    none: ['Tidak ada yang kosong di {{period}}.', 'Nothing is empty in {{period}}.'],
    footer: [
      'Irama {{rhythm}}, Pasal 16 ayat (3) dan (4); hari libur dan cuti bersama tidak dihitung.',
      'Rhythm {{rhythm}}, article 16 (3) and (4); holidays and joint leave do not count.',
    ],
    fill: ['Catat untuk {{date}}', 'Record for {{date}}'],
    more: ['dan {{count}} lagi', 'and {{count}} more'],
  },
  cards: {
    title: ['Salin ke e-Kinerja: {{date}}', 'Copy to e-Kinerja: {{date}}'],
    hint: [
      'Urutannya mengikuti layar e-Kinerja. Satu tombol menyalin satu isian.',
      'In the order of e-Kinerja’s screens. One button copies one field.',
    ],
    field: {
      date: ['Tanggal', 'Date'],
      result: ['Rencana hasil kerja', 'Work result'],
      text: ['Uraian', 'Description'],
      quantity: ['Jumlah', 'Quantity'],
      unit: ['Satuan', 'Unit of measure'],
    },
    copy: ['Salin {{field}}', 'Copy {{field}}'],
    copied: ['{{field}} tersalin', '{{field}} copied'],
    place: ['Kartu {{number}} dari {{total}}', 'Card {{number}} of {{total}}'],
  },
  sums: {
    title: ['Dari catatan kinerja', 'From the progress entries'],
    sum: [
      '{{period}}: {{value}} dari {{count}} catatan',
      {
        one: '{{period}}: {{value}} from {{count}} entry',
        other: '{{period}}: {{value}} from {{count}} entries',
      },
    ],
    same: ['sudah sama', 'the same already'],
    use: ['Pakai jumlah ini', 'Use this figure'],
    used: ['Realisasi {{period}} diisi {{value}}.', 'Realisation of {{period}} set to {{value}}.'],
  },
  error: {
    future: ['Hari itu belum tiba.', 'That day has not come yet.'],
    otherYear: ['Hasil kerja ini dari rencana {{year}}.', 'This work result is of the plan of {{year}}.'],
    outsidePlan: [
      'Di luar rencana, yang berlaku {{from, day}} sampai {{to, day}}.',
      'Outside the plan, which runs from {{from, day}} to {{to, day}}.',
    ],
    gone: ['Catatan ini sudah tidak ada.', 'This entry is no longer there.'],
    lines: [
      '{{count}} baris tidak bisa disimpan, jadi tidak ada yang disimpan.',
      {
        one: '{{count}} line cannot be stored, so none was.',
        other: '{{count}} lines cannot be stored, so none was.',
      },
    ],
    holdsEvidence: [
      'Belum bisa dihapus: {{count}} bukti dukung menempel di catatan ini. Hapus atau pindahkan dulu.',
      {
        one: 'Cannot be removed yet: {{count}} piece of evidence hangs on this entry. Remove or move it first.',
        other:
          'Cannot be removed yet: {{count}} pieces of evidence hang on this entry. Remove or move them first.',
      },
    ],
  },
} satisfies TextTree
