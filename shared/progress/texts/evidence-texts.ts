import type { TextTree } from '../../text/pair.ts'

/** The evidence locker: what hangs on a line, a result or a figure. */
export const evidenceTexts = {
  title: ['Bukti dukung', 'Evidence'],
  of: ['Bukti dukung: {{what}}', 'Evidence: {{what}}'],
  attach: ['Lampirkan berkas', 'Attach a file'],
  attachTo: ['Lampirkan berkas: {{what}}', 'Attach a file: {{what}}'],
  dropHere: ['Lepaskan berkas di sini', 'Drop the file here'],
  addLink: ['Tambah tautan…', 'Add a link…'],
  link: ['Tautan', 'Link'],
  linkHint: [
    'Alamat web, atau letak berkas di komputer ini. Salinan berkas lebih awet daripada tautan.',
    'A web address, or where a file lies on this PC. A copy of the file lasts longer than a link.',
  ],
  name: ['Nama', 'Name'],
  edit: ['Ubah {{name}}', 'Change {{name}}'],
  remove: ['Hapus {{name}}', 'Remove {{name}}'],
  removed: ['Bukti dihapus; berkasnya tetap disimpan.', 'Evidence removed; its file is kept.'],
  added: ['{{name}} dilampirkan.', '{{name}} is attached.'],
  saved: ['Bukti disimpan.', 'Evidence saved.'],
  open: ['Lihat {{name}}', 'Look at {{name}}'],
  download: ['Unduh', 'Download'],
  noPreview: [
    'Jenis berkas ini tidak bisa ditampilkan di sini. Unduh, lalu buka dengan programnya.',
    'This kind of file cannot be shown here. Download it and open it with its program.',
  ],
  pdf: {
    page: ['Halaman {{number}} dari {{count}}', 'Page {{number}} of {{count}}'],
    more: ['Tampilkan lagi ({{shown}} dari {{count}} halaman)', 'Show more ({{shown}} of {{count}} pages)'],
    failed: [
      'PDF ini tidak bisa ditampilkan di sini: rusak atau bersandi. Unduh, lalu buka dengan programnya.',
      'This PDF cannot be shown here: it is damaged or has a password. Download it and open it with its program.',
    ],
  },
  none: ['Belum ada bukti.', 'No evidence yet.'],
  count: ['{{count}} bukti', { one: '{{count}} piece of evidence', other: '{{count}} pieces of evidence' }],
  pack: ['Unduh semua (ZIP)', 'Download all (ZIP)'],
  onEntry: ['pada catatan: {{text}}', 'on the entry: {{text}}'],
  onPeriod: ['untuk realisasi {{period}}', 'for the realisation of {{period}}'],
  state: {
    there: ['tersimpan', 'stored'],
    missing: ['berkas tidak ada', 'file is missing'],
    changed: ['berkas berubah', 'file has changed'],
    broken: ['tautan putus', 'broken link'],
    unchecked: ['tautan belum diperiksa', 'link not checked'],
  },
  check: {
    run: ['Periksa semua bukti', 'Check all evidence'],
    hint: [
      'Membaca setiap berkas di folder bukti: yang tidak ada, yang berubah, dan tautan yang putus. Lakukan setelah kantor dipindahkan ke PC lain.',
      'Reads every file in the folder of evidence: what is missing, what has changed, and broken links. Do it after the office moved to another PC.',
    ],
    counts: [
      '{{pieces}} bukti, {{files}} berkas, {{size}} di {{folder}}',
      '{{pieces}} pieces of evidence, {{files}} files, {{size}} in {{folder}}',
    ],
    missing: ['Berkas tidak ada', 'Missing files'],
    changed: ['Berkas berubah sejak dilampirkan', 'Files that changed since they were attached'],
    brokenLinks: ['Tautan putus', 'Broken links'],
    whole: [
      'Semua berkas ada dan sama seperti saat dilampirkan.',
      'Every file is there, as it was attached.',
    ],
    loose: [
      '{{count}} berkas tidak dipakai bukti mana pun tetapi tetap disimpan, karena pengurungan atau cadangan bisa memerlukannya.',
      {
        one: '{{count}} file is used by no evidence but stays, as an undo or a backup may need it.',
        other: '{{count}} files are used by no evidence but stay, as an undo or a backup may need them.',
      },
    ],
    removable: [
      '{{count}} berkas ({{size}}) tidak diperlukan lagi: tidak oleh bukti, pengurungan, atau cadangan di samping kantor.',
      {
        one: '{{count}} file ({{size}}) is needed no more: by no evidence, no undo and no backup beside the office.',
        other:
          '{{count}} files ({{size}}) are needed no more: by no evidence, no undo and no backup beside the office.',
      },
    ],
    clear: ['Hapus berkas yang tidak diperlukan…', 'Remove what is not needed…'],
    clearTitle: [
      'Hapus {{count}} berkas bukti?',
      { one: 'Remove {{count}} file of evidence?', other: 'Remove {{count}} files of evidence?' },
    ],
    clearBody: [
      '{{count}} berkas, {{size}}, dihapus dari folder bukti. Ini tidak bisa diurungkan. Salinan kantor yang disimpan di tempat lain mungkin masih menyebutnya.',
      {
        one: '{{count}} file, {{size}}, is removed from the folder of evidence. This cannot be undone. A copy of the office kept elsewhere may still name it.',
        other:
          '{{count}} files, {{size}}, are removed from the folder of evidence. This cannot be undone. A copy of the office kept elsewhere may still name them.',
      },
    ],
    clearAction: ['Hapus', 'Remove'],
    cleared: [
      '{{count}} berkas ({{size}}) dihapus.',
      { one: '{{count}} file ({{size}}) removed.', other: '{{count}} files ({{size}}) removed.' },
    ],
  },
  help: [
    'Gambar, PDF, dan dokumen Office, paling besar {{most}} MB. Disalin ke folder di samping berkas kantor, isi yang sama satu kali.',
    'Pictures, PDF and office documents of at most {{most}} MB. Copied to the folder beside the office file, the same content once.',
  ],
  error: {
    nothing: ['Pilih berkas atau isi tautannya.', 'Choose a file or give a link.'],
    link: [
      'Tulis alamat web (https://…) atau letak berkas (D:\\…).',
      'Write a web address (https://…) or the place of a file (D:\\…).',
    ],
    empty: ['{{name}} kosong, jadi bukan bukti.', '{{name}} is empty and so no evidence.'],
    tooLarge: [
      '{{name}} berukuran {{size}} MB; paling besar {{most}} MB. Kecilkan, atau simpan sebagai tautan.',
      '{{name}} has {{size}} MB; at most {{most}} MB are taken. Make it smaller, or keep it as a link.',
    ],
    kind: [
      '{{name}} bukan gambar, PDF, atau dokumen Office.',
      '{{name}} is no picture, PDF or office document.',
    ],
    macro: [
      '{{name}} berisi makro, yaitu program. Simpan tanpa makro, lalu lampirkan.',
      '{{name}} holds macros, which are a program. Save it without them and attach that.',
    ],
    missing: [
      'Berkas {{name}} tidak ada di folder bukti di samping berkas kantor.',
      'The file {{name}} is not in the folder of evidence beside the office file.',
    ],
    changed: [
      'Berkas {{name}} berubah sejak dilampirkan, jadi tidak ditampilkan sebagai bukti.',
      'The file {{name}} has changed since it was attached, so it is not shown as evidence.',
    ],
    otherLoose: [
      'Yang tidak dipakai sudah lain dari yang diperiksa. Periksa sekali lagi; belum ada yang dihapus.',
      'What is not used is no longer what was checked. Check once more; nothing was removed yet.',
    ],
    gone: ['Bukti ini sudah tidak ada.', 'This piece of evidence is no longer there.'],
    onlyLink: ['{{name}} hanya tautan.', '{{name}} is only a link.'],
    none: ['{{name}} belum punya bukti di {{year}}.', '{{name}} has no evidence in {{year}} yet.'],
    packTooLarge: [
      'Buktinya lebih dari {{most}} MB. Salin folder bukti di samping berkas kantor.',
      'The evidence has more than {{most}} MB. Copy the folder of evidence beside the office file.',
    ],
  },
} satisfies TextTree
