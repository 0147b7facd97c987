import type { TextTree } from '../text/pair.ts'

/** Papers that come back signed and are scanned. */
export const scanTexts = {
  scan: {
    title: ['Berkas pindaian', 'Scanned papers'],
    intro: [
      'Pindai formulir yang sudah ditandatangani, lalu letakkan berkasnya di sini: kode kecil di kaki halaman memberi tahu milik siapa.',
      'Scan the forms that came back signed and put the files here: the small code at the foot of each page says whose it is.',
    ],
    formats: [
      'PDF, PNG, atau JPEG; satu atau banyak berkas, urutan bebas.',
      'PDF, PNG or JPEG; one file or many, in any order.',
    ],
    choose: ['Pilih berkas pindaian', 'Choose scanned files'],
    more: ['Tambah berkas', 'Add files'],
    clear: ['Kosongkan', 'Clear'],
    dropHere: ['Lepaskan berkas di sini', 'Drop the files here'],
    reading: ['Membaca {{name}}', 'Reading {{name}}'],
    cancel: ['Batal', 'Cancel'],
    state: [
      '{{pages}} halaman dibaca · {{papers}} formulir lengkap · {{open}} halaman perlu dilihat',
      '{{pages}} pages read · {{papers}} whole forms · {{open}} pages to look at',
    ],
    on: ['Tanggal kembali', 'Day of return'],
    file: ['Arsipkan {{count}} formulir', { one: 'File {{count}} form', other: 'File {{count}} forms' }],
    filed: [
      '{{count}} formulir diarsipkan.',
      { one: '{{count}} form is filed.', other: '{{count}} forms are filed.' },
    ],
    ready: ['Siap diarsipkan', 'Ready to file'],
    look: ['Perlu dilihat', 'To look at'],
    unread: ['Berkas yang tidak dapat dibaca', 'Files that cannot be read'],
    leftOut: ['Halaman ini diabaikan.', 'This page is left out.'],
    count: ['{{count}} hlm.', '{{count}} p.'],
    page: ['Halaman {{page}} dari {{count}}', 'Page {{page}} of {{count}}'],
    source: ['{{file}}, halaman {{number}}', '{{file}}, page {{number}}'],
    printed: ['dicetak {{date, day}}', 'printed {{date, day}}'],
    leaveOut: ['Abaikan', 'Leave out'],
    takeBack: ['Sertakan lagi', 'Take in again'],
    assign: ['Tentukan sendiri…', 'Assign…'],
    assignTitle: ['Halaman ini milik siapa?', 'Whose is this page?'],
    person: ['Pegawai', 'Employee'],
    paper: ['Formulir yang pernah dicetak', 'Form that was printed'],
    noPapers: [
      'Belum ada formulir pegawai ini yang dicetak dengan kode.',
      'No form of this person was printed with a code yet.',
    ],
    whichPage: ['Halaman ke-', 'Which page'],
    take: ['Tetapkan', 'Assign'],
    choice: [
      '{{code}} · {{period}} · {{pages}} hlm. · dicetak {{date, day}}',
      '{{code}} · {{period}} · {{pages}} p. · printed {{date, day}}',
    ],
    missing: ['Halaman {{pages}} belum ada.', 'Page {{pages}} is missing.'],
    double: [
      'Halaman {{page}} ada dua kali; yang ini tidak dipakai.',
      'Page {{page}} is there twice; this one is not used.',
    ],
    steps: {
      deliver: ['ditandai diserahkan dan diterima kembali', 'marked as handed over and returned'],
      acknowledge: ['ditandai diterima kembali', 'marked as returned'],
      none: ['diarsipkan', 'filed'],
    },
    list: ['Berkas pindaian', 'Scanned papers'],
    empty: ['Belum ada berkas pindaian.', 'No scanned paper yet.'],
    open: ['Lihat {{name}}', 'Look at {{name}}'],
    line: [
      '{{code}} · {{pages}} hlm. · diarsipkan {{date, day}}',
      '{{code}} · {{pages}} p. · filed {{date, day}}',
    ],
    note: {
      already: [
        'Dokumennya sudah ditandai kembali; hanya diarsipkan.',
        'The document is marked as returned already; it is only filed.',
      ],
      otherVersion: [
        'Bukan dokumen yang berlaku sekarang (dibuka kembali atau dicetak dengan bentuk lain); hanya diarsipkan, keadaannya tidak berubah (Lampiran V.A.5–6).',
        'Not the document that holds now (reopened since, or printed in another form); it is only filed, its state stays (Lampiran V.A.5–6).',
      ],
    },
    problem: {
      noCode: ['Tidak ada kode yang terbaca di halaman ini.', 'No code can be read on this page.'],
      foreign: [
        'Kode di halaman ini bukan kode formulir Timbang.',
        'The code on this page is none of a form of Timbang.',
      ],
      several: [
        'Ada beberapa kode formulir di satu halaman; pindai satu per satu.',
        'There are codes of several forms on one page; scan them one by one.',
      ],
      otherOffice: [
        'Formulir ini dicetak dari berkas kantor lain.',
        'This form was printed from another office file.',
      ],
      altered: [
        'Kode halaman ini tidak sah: isinya bukan yang dicetak kantor ini.',
        'The code of this page is not valid: it does not say what this office printed.',
      ],
      notPrinted: [
        'Riwayat kantor tidak mencatat cetakan formulir ini.',
        'The log of the office knows no print of this form.',
      ],
      outOfSight: [
        'Formulir ini milik pegawai yang tidak ada atau tidak boleh Anda lihat.',
        'This form is of somebody who is not there or not yours to see.',
      ],
      noPicture: [
        'Halaman ini bukan gambar hasil pindaian, jadi tanda tangannya tidak ada di dalamnya. Cetak, tandatangani, lalu pindai.',
        'This page is no picture of a paper, so no signature can be on it. Print it, have it signed, then scan it.',
      ],
      broken: [
        'Halaman ini rusak dan tidak dapat dibaca. Pindai ulang.',
        'This page is damaged and cannot be read. Scan it again.',
      ],
    },
    bad: {
      empty: ['{{file}} kosong.', '{{file}} is empty.'],
      kind: [
        '{{file}} bukan PDF, PNG, atau JPEG, apa pun namanya.',
        '{{file}} is no PDF, PNG or JPEG, whatever it is called.',
      ],
      broken: [
        '{{file}} rusak atau terpotong. Pindai atau salin ulang.',
        '{{file}} is damaged or cut off. Scan or copy it again.',
      ],
      password: [
        '{{file}} bersandi. Simpan tanpa sandi, lalu coba lagi.',
        '{{file}} has a password. Save it without one and try again.',
      ],
      tooLarge: [
        '{{file}} memuat gambar yang terlalu besar. Pindai dengan 150–300 dpi.',
        '{{file}} holds a picture that is too large. Scan at 150–300 dpi.',
      ],
      tooSmall: [
        '{{file}} terlalu kecil ({{width}} × {{height}} titik) untuk sebuah halaman.',
        '{{file}} is too small ({{width}} × {{height}} dots) for a page.',
      ],
      tooLong: [
        'Berkas lebih besar dari {{most}} MB. Pindai dalam beberapa berkas.',
        'The file is larger than {{most}} MB. Scan in several files.',
      ],
      tooSlow: [
        '{{file}} terlalu lama dibaca. Pindai ulang dengan 150–300 dpi.',
        '{{file}} takes too long to read. Scan it again at 150–300 dpi.',
      ],
      interlaced: [
        '{{file}} adalah PNG berjalin (interlaced). Simpan tanpa itu atau sebagai JPEG.',
        '{{file}} is an interlaced PNG. Save it without that, or as JPEG.',
      ],
    },
    error: {
      draft: [
        'Ini cetakan rancangan, bukan dokumen yang ditandatangani (Lampiran V.A.4).',
        'This is the print of a draft, not a document that is signed (Lampiran V.A.4).',
      ],
      filedAlready: [
        'Formulir ini sudah diarsipkan pada {{date, day}}.',
        'This form was filed on {{date, day}} already.',
      ],
      noPaper: [
        'Formulir itu tidak ada di antara yang pernah dicetak untuk periode ini.',
        'That form is not among those printed for this period.',
      ],
      notYours: [
        'Anda tidak mengisi untuk {{name}}, jadi tidak dapat mengarsipkan formulirnya.',
        'You do not enter anything for {{name}}, so you cannot file the form.',
      ],
      notRead: [
        'Halaman yang dibaca sudah tidak disimpan. Baca berkasnya sekali lagi.',
        'The pages that were read are no longer held. Read the file once more.',
      ],
      pages: [
        'Formulir ini {{count}} halaman, tetapi ada {{there}}.',
        'This form has {{count}} pages, but there are {{there}}.',
      ],
      otherPage: [
        'Ada halaman yang menurut kodenya milik formulir atau urutan lain.',
        'There is a page that by its code is another form’s or another number.',
      ],
      gone: [
        'Berkas pindaian itu tidak ada lagi atau bukan untuk Anda baca.',
        'That scanned paper is no longer there or not yours to read.',
      ],
    },
  },
  operation: {
    scan: {
      file: ['Formulir pindaian diarsipkan', 'Scanned forms filed'],
      open: ['Berkas pindaian dibuka', 'Scanned paper opened'],
    },
  },
} satisfies TextTree
