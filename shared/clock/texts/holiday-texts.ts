import type { TextTree } from '../../text/pair.ts'

/** Holidays of a year, and what counts by them. */
export const holidayTexts = {
  kind: {
    national: ['Libur nasional', 'National holiday'],
    jointLeave: ['Cuti bersama', 'Joint leave'],
    local: ['Libur daerah', 'Local holiday'],
  },
  card: ['Hari libur {{year}}', 'Holidays {{year}}'],
  year: ['Tahun hari libur', 'Year of the holidays'],
  counts: ['{{days}} hari, {{unchecked}} perlu diperiksa', '{{days}} days, {{unchecked}} to be checked'],
  countsChecked: ['{{days}} hari, semua sudah diperiksa', '{{days}} days, all checked'],
  note: [
    'Daftar bawaan disusun dari pemberitaan resmi atas SKB 3 Menteri dan bisa berubah (Idulfitri dan Iduladha ditetapkan Menteri Agama). Cocokkan dengan surat keputusannya, tambah libur daerah, lalu tandai sudah diperiksa.',
    'The list that comes with Timbang follows what was published of the decree of three ministers and may change (Idulfitri and Iduladha are set by the Minister of Religious Affairs). Compare it with the decree, add local holidays, then mark it as checked.',
  ],
  none: [
    'Belum ada hari libur untuk {{year}}. Selama kosong, semua hari kerja dalam pekan dihitung.',
    'There are no holidays of {{year}} yet. Until there are, every working day of the week counts.',
  ],
  date: ['Tanggal', 'Date'],
  name: ['Nama', 'Name'],
  kindLabel: ['Jenis', 'Kind'],
  source: ['Dasar (surat keputusan)', 'Source (decree)'],
  check: ['Periksa', 'Check'],
  isChecked: ['Sudah', 'Done'],
  toCheck: ['Perlu diperiksa', 'To be checked'],
  add: ['Tambah hari libur', 'Add a holiday'],
  addTitle: ['Hari libur baru', 'New holiday'],
  edit: ['Ubah {{name}}', 'Edit {{name}}'],
  editTitle: ['Ubah hari libur', 'Edit the holiday'],
  remove: ['Hapus {{name}}', 'Remove {{name}}'],
  paste: ['Tempel daftar…', 'Paste a list…'],
  pasteTitle: ['Tempel daftar hari libur {{year}}', 'Paste a list of holidays of {{year}}'],
  pasteText: [
    'Daftar: tanggal lalu nama, satu baris satu hari libur',
    'List: a date and its name, one holiday a line',
  ],
  pasteNote: [
    'Salin dari surat keputusan, laman, atau Excel. “21–22 Maret Idulfitri” dibaca sebagai dua hari; baris “Cuti bersama …” menjadi cuti bersama. Yang sudah ada di daftar tidak diubah.',
    'Copy it from the decree, a page or Excel. “21–22 Maret Idulfitri” is read as two days; a line “Cuti bersama …” becomes joint leave. What is in the list already stays as it is.',
  ],
  pasteAction: ['Tambahkan', 'Add them'],
  checkAll: ['Tandai semua sudah diperiksa', 'Mark all as checked'],
  saved: ['{{name}} tersimpan.', '{{name}} was saved.'],
  removed: ['{{name}} dihapus dari daftar.', '{{name}} was removed from the list.'],
  pasted: [
    '{{added}} hari ditambahkan, {{known}} sudah ada.',
    '{{added}} days were added, {{known}} were there already.',
  ],
  checkedAll: [
    'Hari libur {{year}} ditandai sudah diperiksa.',
    'The holidays of {{year}} are marked as checked.',
  ],
  rules: ['Cara menghitung tenggat', 'How deadlines are counted'],
} satisfies TextTree
