import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const exchangeTexts = {
  exchange: {
    title: ['Cocokkan dengan e-Kinerja', 'Held against e-Kinerja'],
    start: [
      'Salin daftar pegawai dari e-Kinerja atau dari rekap BKPSDM, lalu tempel di sini. Timbang menunjukkan siapa yang berbeda dan apa yang harus diketik di sana.',
      'Copy the list of people from e-Kinerja or from the agency’s recap and paste it here. Timbang shows who differs and what is to be typed there.',
    ],
    state: [
      '{{count}} orang berbeda · {{same}} sama · {{read}} baris dibaca',
      {
        one: '{{count}} person differs · {{same}} are the same · {{read}} lines read',
        other: '{{count}} people differ · {{same}} are the same · {{read}} lines read',
      },
    ],
    paste: ['Tempel daftar', 'Paste a list'],
    pasteAgain: ['Tempel daftar baru', 'Paste a new list'],
    list: ['Daftar dari e-Kinerja', 'List of e-Kinerja'],
    hint: [
      'Sertakan baris judulnya. NIP atau nama wajib ada; SKP, atasan atau pejabat penilai, predikat, dan periode dicocokkan bila kolomnya ada. Daftar ini tidak disimpan.',
      'With its heading. A NIP or name is needed; plan, superior or appraiser, predikat and period are compared where there is a column. The list is not stored.',
    ],
    file: ['Ambil dari berkas…', 'Take it from a file…'],
    compare: ['Cocokkan', 'Compare'],
    columns: ['Yang dicocokkan: {{columns}}.', 'Compared: {{columns}}.'],
    theirColumn: {
      nip: ['NIP', 'NIP'],
      name: ['nama', 'name'],
      plan: ['SKP', 'plan'],
      superiorNip: ['NIP atasan', 'NIP of the superior'],
      superiorName: ['nama atasan', 'name of the superior'],
      predikat: ['predikat', 'predikat'],
      period: ['periode', 'period'],
    },
    unclear: [
      '{{count}} baris tidak dapat dipastikan milik siapa: {{lines}}. Lengkapi NIP-nya lalu tempel lagi.',
      {
        one: '{{count}} line belongs to nobody for certain: {{lines}}. Give its NIP and paste again.',
        other: '{{count}} lines belong to nobody for certain: {{lines}}. Give their NIPs and paste again.',
      },
    ],
    nothing: ['Tidak ada perbedaan. Keduanya mengatakan hal yang sama.', 'No difference. Both say the same.'],
    noneOfKind: ['Tidak ada orang dengan perbedaan ini.', 'Nobody has this difference.'],
    all: ['Semua perbedaan', 'All differences'],
    which: ['Jenis perbedaan', 'Kind of difference'],
    choice: ['{{kind}} ({{count}})', '{{kind}} ({{count}})'],
    kind: {
      onlyHere: ['Tidak ada di e-Kinerja', 'Not in e-Kinerja'],
      onlyThere: ['Hanya ada di e-Kinerja', 'Only in e-Kinerja'],
      noPlanThere: ['SKP belum ada di e-Kinerja', 'No plan in e-Kinerja'],
      noPlanHere: ['SKP belum ada di sini', 'No plan here'],
      superior: ['Atasan berbeda', 'Another superior'],
      period: ['Periode berbeda', 'Another period'],
      predikat: ['Predikat berbeda', 'Another predikat'],
    },
    column: {
      person: ['Pegawai', 'Employee'],
      what: ['Perbedaan', 'Difference'],
      here: ['Di sini', 'Here'],
      there: ['Di e-Kinerja', 'In e-Kinerja'],
    },
    panel: {
      noPerson: [
        'Orang ini tidak ada di kantor ini. Baris {{line}} pada daftar.',
        'Nobody of this office. Line {{line}} of the list.',
      ],
      cards: ['Untuk diketik di e-Kinerja', 'To be typed in e-Kinerja'],
      noPlan: ['SKP {{year}} belum ada di sini.', 'There is no plan of {{year}} here.'],
      result: ['Hasil kerja {{number}}', 'Work result {{number}}'],
      field: {
        result: ['Rencana hasil kerja', 'Work result'],
        parent: ['Hasil kerja pimpinan', 'The leader’s result'],
        indicator: ['Indikator', 'Indicator'],
        target: ['Target', 'Target'],
      },
      copy: ['Salin {{field}}', 'Copy {{field}}'],
      copied: ['{{field}} tersalin', '{{field}} copied'],
    },
    error: {
      noHeader: [
        'Baris judulnya tidak dikenal. Salin daftar bersama judul kolomnya, sedikitnya NIP atau nama dan satu kolom lain.',
        'The heading is not known. Copy the list with its headings, at least a NIP or name and one column more.',
      ],
      nobody: ['Di bawah judulnya tidak ada satu orang pun.', 'There is nobody below the heading.'],
    },
  },
  operation: {
    exchange: { compare: ['Dicocokkan dengan e-Kinerja', 'Held against e-Kinerja'] },
  },
} satisfies TextTree
