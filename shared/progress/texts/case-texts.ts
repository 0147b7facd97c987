import type { TextTree } from '../../text/pair.ts'

/** The register of cases, and indicators that compute themselves from it. */
export const caseTexts = {
  title: ['Kasus layanan', 'Cases'],
  label: ['Kasus layanan {{year}}', 'Cases of {{year}}'],
  state: {
    none: ['{{year}} · belum ada kasus', '{{year}} · no case yet'],
    some: [
      '{{year}} · {{open}} belum dijawab · {{answered}} dijawab',
      '{{year}} · {{open}} open · {{answered}} answered',
    ],
    median: ['separuhnya dalam {{days}} hari atau kurang', 'half of them within {{days}} days'],
    few: ['terlalu sedikit untuk disimpulkan', 'too few for a claim'],
  },
  column: {
    unit: ['Unit', 'Unit'],
    caseKind: ['Jenis', 'Kind'],
    subject: ['Pokok kasus', 'Subject'],
    receivedOn: ['Diterima', 'Received'],
    answeredOn: ['Dijawab', 'Answered'],
    days: ['Hari', 'Days'],
  },
  usualKind: ['Pengaduan', 'Complaint'],
  add: ['Catat kasus', 'Record a case'],
  edit: ['Ubah kasus', 'Change the case'],
  editOne: ['Ubah: {{subject}}', 'Change: {{subject}}'],
  remove: ['Hapus: {{subject}}', 'Remove: {{subject}}'],
  removed: ['Kasus dihapus.', 'Case removed.'],
  saved: ['Kasus disimpan.', 'Case saved.'],
  subjectHint: [
    'Tanpa nama, NIK, atau nomor telepon pelapor.',
    'Without the name, identity number or telephone of whoever reported it.',
  ],
  empty: ['Belum ada kasus di tahun ini.', 'There is no case in this year yet.'],
  paste: {
    open: ['Tempel daftar…', 'Paste a list…'],
    title: ['Tempel daftar kasus', 'Paste a list of cases'],
    list: ['Daftar: tanggal diterima, tanggal dijawab, pokok kasus', 'List: received, answered, subject'],
    hint: [
      'Salin kolomnya dari Excel; satu baris satu kasus. Tanggal dijawab boleh kosong.',
      'Copy the columns from Excel; one case a line. The day of the answer may be empty.',
    ],
    add: ['Tambahkan', 'Add'],
    file: ['Ambil dari berkas Excel atau CSV…', 'Take from an Excel or CSV file…'],
    done: [
      '{{added}} kasus ditambahkan, {{known}} sudah ada.',
      '{{added}} cases added, {{known}} were there already.',
    ],
  },
  rule: {
    title: ['Hitung dari kasus layanan', 'Compute from cases'],
    by: [
      '{{measure}} hari dari kasus {{kind}} di {{unit}}',
      '{{measure}} days of {{kind}} cases in {{unit}}',
    ],
    every: ['segala jenis', 'all kinds of'],
    everyChoice: ['Semua jenis', 'Every kind'],
    measure: { median: ['Median', 'Median'], mean: ['Rata-rata', 'Mean'] },
    measureLabel: ['Ukuran', 'Measure'],
    dayCount: { calendar: ['Hari kalender', 'Calendar days'], working: ['Hari kerja', 'Working days'] },
    dayCountLabel: ['Hitungan hari', 'Days are'],
    month: [
      '{{period}}: {{value}} dari {{count}} kasus',
      {
        one: '{{period}}: {{value}} from {{count}} case',
        other: '{{period}}: {{value}} from {{count}} cases',
      },
    ],
    few: [
      '{{period}}: {{count}} kasus, terlalu sedikit untuk angka (paling sedikit 5)',
      {
        one: '{{period}}: {{count}} case, too few for a figure (at least 5)',
        other: '{{period}}: {{count}} cases, too few for a figure (at least 5)',
      },
    ],
    computed: [
      'Angkanya dihitung dari kasus dan tidak bisa diketik.',
      'The figures are computed from cases and cannot be typed.',
    ],
    open: ['Hitung dari kasus…', 'Compute from cases…'],
    change: ['Ubah hitungan…', 'Change…'],
    remove: ['Isi dengan tangan lagi', 'Enter by hand again'],
    removed: [
      'Angka hasil hitungan dihapus; isi dengan tangan.',
      'The computed figures are gone; enter them by hand.',
    ],
    saved: ['Indikator ini dihitung dari kasus.', 'This indicator is computed from cases.'],
  },
  error: {
    personal: [
      'Ada nomor panjang, seperti NIK atau nomor telepon. Tulis pokoknya saja.',
      'There is a long number, such as an identity or telephone number. Write only what it is about.',
    ],
    order: ['Dijawab sebelum diterima.', 'Answered before it was received.'],
    gone: ['Kasus ini sudah tidak ada.', 'This case is no longer there.'],
    future: ['Ada tanggal yang belum tiba.', 'There is a day that has not come yet.'],
    line: [
      'Baris {{line}} tidak terbaca: “{{text}}”. Perlu tanggal diterima dan pokok kasus. Tidak ada yang ditambahkan.',
      'Line {{line}} cannot be read: “{{text}}”. It needs the day it was received and its subject. Nothing was added.',
    ],
    linePersonal: [
      'Baris {{line}} memuat nomor panjang, seperti NIK atau nomor telepon: “{{text}}”. Tidak ada yang ditambahkan.',
      'Line {{line}} holds a long number, such as an identity or telephone number: “{{text}}”. Nothing was added.',
    ],
    nothing: ['Tidak ada kasus di teks ini.', 'There is no case in this text.'],
    entered: [
      'Sudah ada {{count}} realisasi yang diisi dengan tangan. Kosongkan dulu, lalu hitung dari kasus.',
      {
        one: '{{count}} realisation was entered by hand. Clear it first, then compute from cases.',
        other: '{{count}} realisations were entered by hand. Clear them first, then compute from cases.',
      },
    ],
    noRule: ['Indikator ini tidak dihitung dari kasus.', 'This indicator is not computed from cases.'],
  },
} satisfies TextTree
