import type { TextTree } from '../../text/pair.ts'

/** What is mended before it is stored: spellings, differences, the workbook that goes back with its errors marked. */
export const correctTexts = {
  fix: {
    title: ['Perbaiki semua', 'Mend all'],
    problem: ['Tampilkan satu jenis masalah', 'Show one kind of problem'],
    all: ['Semua masalah', 'All problems'],
    takeOffers: ['Pakai semua usulan ({{count}} baris)', 'Take every offer ({{count}} rows)'],
    said: [
      '“{{said}}”, {{count}} baris',
      { one: '“{{said}}”, {{count}} row', other: '“{{said}}”, {{count}} rows' },
    ],
    meant: ['“{{said}}” dibaca sebagai', '“{{said}}” is read as'],
    placeholder: ['Maksudnya', 'What is meant'],
    apply: ['Ganti semua', 'Replace all'],
    more: ['Dan {{count}} isi lain.', { one: 'And {{count}} other.', other: 'And {{count}} others.' }],
    remembered: [
      'Penggantian diingat untuk daftar berikutnya setelah impor ini disimpan.',
      'A replacement is remembered for the next list once this import is saved.',
    ],
    spelled: ['Ejaan yang diganti', 'Spellings replaced'],
    spelledOf: [
      '{{field}}: “{{said}}” dibaca “{{meant}}”, {{count}} baris',
      {
        one: '{{field}}: “{{said}}” read as “{{meant}}”, {{count}} row',
        other: '{{field}}: “{{said}}” read as “{{meant}}”, {{count}} rows',
      },
    ],
    forget: ['Jangan diganti', 'Do not replace'],
  },
  differences: {
    caption: ['Isi yang berbeda', 'What differs'],
    none: ['Tidak ada isi yang berbeda.', 'Nothing differs.'],
    person: ['Pegawai', 'Employee'],
    field: ['Isian', 'Field'],
    everyField: ['Semua isian ({{count}})', 'Every field ({{count}})'],
    old: ['Isi kantor', 'The office'],
    new: ['Isi berkas', 'The file'],
    decide: ['Yang dipakai', 'What holds'],
    line: ['baris {{line}}', 'row {{line}}'],
    keep: ['Kantor', 'Office'],
    take: ['Berkas', 'File'],
    keepOf: ['{{field}} {{name}}: biarkan isi kantor', '{{field}} of {{name}}: keep the office'],
    takeOf: ['{{field}} {{name}}: ambil isi berkas', '{{field}} of {{name}}: take the file'],
    keepAll: ['Biarkan semua ({{count}})', 'Keep all ({{count}})'],
    takeAll: ['Ambil semua ({{count}})', 'Take all ({{count}})'],
    kept: [
      '{{count}} isi berkas tidak diambil (lihat Perbedaan)',
      {
        one: '{{count}} value of the file is not taken (see Differences)',
        other: '{{count}} values of the file are not taken (see Differences)',
      },
    ],
    why: {
      office: [
        'Kantor mengubahnya sejak diunduh (dulu {{base}}); berkas tidak.',
        'The office changed it since the download (then {{base}}); the file did not.',
      ],
      both: [
        'Kantor dan berkas sama-sama mengubahnya (dulu {{base}}). Pilih salah satu.',
        'The office and the file both changed it (then {{base}}). Choose one.',
      ],
    },
  },
  marked: {
    title: ['Perbaiki di buku kerjanya', 'Mend it in the workbook'],
    hint: [
      'Unduh buku kerja Anda sendiri dengan {{count}} baris yang ditandai: warna, catatan di selnya, dan satu kolom berisi alasannya. Selebihnya tetap seperti semula. Perbaiki, lalu impor lagi.',
      {
        one: 'Download your own workbook with {{count}} row marked: a colour, a note at its cell and one column with the reason. All else stays as it was. Mend it, then import it again.',
        other:
          'Download your own workbook with {{count}} rows marked: a colour, a note at the cell and one column with the reason. All else stays as it was. Mend it, then import it again.',
      },
    ],
    button: ['Unduh dengan tanda', 'Download with marks'],
    other: [
      'Berkas .xlsx bisa diunduh kembali dengan tanda di sel yang salah. Simpan berkas ini sebagai .xlsx lalu pilih lagi bila memerlukannya.',
      'An .xlsx file can be downloaded with its errors marked. Save this file as .xlsx and choose it again if you need that.',
    ],
  },
  field: {
    nameNip: ['Nama dan NIP', 'Name and NIP'],
    nameBirth: ['Nama, tempat dan tanggal lahir', 'Name, place and date of birth'],
    birth: ['Tempat dan tanggal lahir', 'Place and date of birth'],
    service: ['Masa kerja', 'Years of service'],
    cpnsStatus: ['CPNS atau PNS', 'CPNS or PNS'],
    sexMale: ['Centang laki-laki', 'Tick for male'],
    sexFemale: ['Centang perempuan', 'Tick for female'],
    gradeRoom: ['Ruang golongan', 'Letter of the grade'],
    resultKind: ['Utama / tambahan', 'Main / additional'],
    parentResult: ['RHK pimpinan', "Superior's work result"],
    appraiserNip: ['NIP pejabat penilai', "Appraiser's NIP"],
    appraiserName: ['Pejabat penilai', 'Appraiser'],
    coreValue: ['Nilai perilaku kerja', 'Core value'],
    expectation: ['Ekspektasi khusus pimpinan', 'Special expectation of the leader'],
    quarter: ['Triwulan {{number}}', 'Quarter {{number}}'],
  },
} satisfies TextTree
