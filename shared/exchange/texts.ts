import type { TextTree } from '../text/pair.ts'
import { repairTexts } from './repair/texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const exchangeTexts = {
  exchange: {
    ...repairTexts,
    title: ['Cocokkan dengan e-Kinerja', 'Held against e-Kinerja'],
    start: [
      'Salin daftar pegawai dari e-Kinerja atau dari rekap BKPSDM, lalu tempel di sini; atau ketik apa yang tampak di sana tentang satu orang. Timbang menunjukkan siapa yang berbeda dan apa yang harus diketik di sana.',
      'Copy the list of people from e-Kinerja or from the agency’s recap and paste it here, or type what is shown there of one person. Timbang shows who differs and what is to be typed there.',
    ],
    state: [
      '{{count}} orang berbeda, {{open}} belum selesai · {{same}} sama · {{read}} baris dibaca',
      {
        one: '{{count}} person differs, {{open}} open · {{same}} are the same · {{read}} lines read',
        other: '{{count}} people differ, {{open}} open · {{same}} are the same · {{read}} lines read',
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
    noneOfKind: [
      'Tidak ada perbedaan yang tersisa di sini. Pilih “Semua” untuk melihat yang sudah selesai.',
      'No such difference is left. Choose “All” to see what is settled.',
    ],
    typed: {
      action: ['Ketik satu orang', 'Type one person'],
      title: ['Yang tampak di e-Kinerja', 'What e-Kinerja shows'],
      hint: [
        'Buka orang ini di e-Kinerja lalu isi apa yang tampak. Yang tidak dilihat biarkan kosong; yang kosong tidak dicocokkan. Isian ini tidak disimpan.',
        'Open this person in e-Kinerja and enter what it shows. Leave empty what you did not look at; it is not compared. Nothing of it is stored.',
      ],
      plan: ['SKP di e-Kinerja', 'Plan in e-Kinerja'],
      planThere: {
        yes: ['Sudah ada', 'There is one'],
        no: ['Belum ada', 'There is none'],
        nobody: ['Orangnya tidak ada di e-Kinerja', 'The person is not in e-Kinerja'],
      },
      unseen: ['Tidak dilihat', 'Not looked at'],
      superior: ['Nama atau NIP pejabat penilai di sana', 'Name or NIP of the appraiser there'],
      predikat: ['Predikat di sana', 'Predikat there'],
      noPredikat: ['Belum ada predikat', 'No predikat yet'],
      year: ['Tahun SKP di sana', 'Year of the plan there'],
    },
    settle: {
      which: ['Perbedaan yang ditampilkan', 'Differences shown'],
      show: {
        open: ['Belum selesai ({{count}})', 'Open ({{count}})'],
        settled: ['Sudah selesai ({{count}})', 'Settled ({{count}})'],
        all: ['Semua ({{count}})', 'All ({{count}})'],
      },
      ask: ['Tandai selesai…', 'Mark as settled…'],
      title: ['Tandai selesai', 'Mark as settled'],
      note: ['Apa yang dilakukan', 'What was done'],
      hint: [
        'Misalnya: sudah diperbaiki di e-Kinerja, atau sudah disurati ke BKPSDM. Nama Anda dan waktunya ikut dicatat. Bila isinya berbeda lagi, perbedaannya muncul kembali.',
        'For example: mended in e-Kinerja, or BKPSDM was written to. Your name and the time are recorded. If the two differ in another way, the difference comes back.',
      ],
      action: ['Tandai selesai', 'Mark as settled'],
      all: [
        '{{kind}}: {{count}} orang',
        { one: '{{kind}}: {{count}} person', other: '{{kind}}: {{count}} people' },
      ],
      allAction: ['Tandai {{count}} selesai…', 'Mark {{count}} as settled…'],
      told: [
        'Selesai {{at, instant}} oleh {{by, actor}}: {{note}}',
        'Settled {{at, instant}} by {{by, actor}}: {{note}}',
      ],
      reopen: ['Buka lagi', 'Open again'],
      settled: ['Selesai', 'Settled'],
      open: ['Belum selesai', 'Open'],
    },
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
      state: ['Keadaan', 'State'],
      settledOn: ['Selesai pada', 'Settled on'],
      settledBy: ['Oleh', 'By'],
      note: ['Apa yang dilakukan', 'What was done'],
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
      whom: ['Pilih pegawainya.', 'Choose the employee.'],
      notHere: [
        'Orang yang diketik tidak bekerja di sini pada akhir periode ini.',
        'Somebody who was typed does not serve here at the end of this period.',
      ],
      settled: [
        'Ada perbedaan yang sementara itu sudah ditandai selesai. Periksa lagi daftarnya.',
        'Meanwhile one of these differences was marked as settled. Look at the list again.',
      ],
      gone: [
        'Perbedaan ini tidak lagi ditandai selesai.',
        'This difference is not marked as settled any more.',
      ],
    },
  },
  field: {
    settledAt: ['Selesai pada', 'Settled at'],
    settledBy: ['Ditandai oleh', 'Settled by'],
    ours: ['Menurut kantor', 'By the office'],
    siasn: ['Menurut SIASN', 'By SIASN'],
    payroll: ['Menurut daftar gaji', 'By the payroll list'],
    rightSide: ['Yang benar', 'Right'],
    recipient: ['Kepada', 'To'],
    recipientPlace: ['Tempat tujuan', 'Place of the recipient'],
    attachments: ['Lampiran surat', 'Attachments'],
    signerPosition: ['Jabatan penanda tangan', 'Position of who signs'],
    signerName: ['Penanda tangan', 'Who signs'],
    signerNip: ['NIP penanda tangan', 'NIP of who signs'],
  },
  operation: {
    exchange: {
      compare: ['Dicocokkan dengan e-Kinerja', 'Held against e-Kinerja'],
      settle: ['Perbedaan ditandai selesai', 'Difference marked as settled'],
      reopen: ['Perbedaan dibuka lagi', 'Difference opened again'],
      decide: ['Perbedaan data ditentukan', 'Data difference decided'],
      writeLetter: ['Surat perbaikan data dibuat', 'Data-repair letter made'],
      removeLetter: ['Surat perbaikan data dihapus', 'Data-repair letter removed'],
      letter: ['Surat perbaikan data diunduh', 'Data-repair letter downloaded'],
    },
  },
} satisfies TextTree
