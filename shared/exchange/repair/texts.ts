import type { TextTree } from '../../text/pair.ts'

/** Texts of the data-repair letter, Indonesian and English side by side; what stands in the letter itself is in repair-letter.ts. */
export const repairTexts = {
  repair: {
    title: ['Perbaikan data', 'Data repair'],
    start: [
      'Pilih ekspor SIASN, daftar gaji, atau keduanya. Timbang membandingkannya dengan data kantor menurut NIP, lalu menyusun surat permohonan perbaikan ke BKPSDM. Berkasnya tidak disimpan.',
      'Choose an export of SIASN, a payroll list, or both. Timbang compares them with the office’s data by NIP and writes the letter that asks the agency to mend them. The files are not stored.',
    ],
    choose: ['Pilih berkas…', 'Choose files…'],
    chooseAgain: ['Pilih berkas lain…', 'Choose other files…'],
    files: {
      title: ['Berkas yang dicocokkan', 'Files to compare'],
      hint: [
        'Excel atau CSV seperti pada Impor, dengan baris judul dan kolom NIP. Yang tidak tertulis di daftar tidak dibandingkan.',
        'Excel or CSV as for an import, with headings and a column of NIPs. What a list does not say is not compared.',
      ],
      pick: ['Pilih {{source}}', 'Choose {{source}}'],
      none: ['Belum dipilih', 'None chosen'],
      compare: ['Cocokkan', 'Compare'],
    },
    state: [
      '{{count}} perbedaan · {{ready}} siap disurati · {{sent}} sudah diajukan · {{same}} pegawai sama',
      {
        one: '{{count}} difference · {{ready}} ready for a letter · {{sent}} asked for · {{same}} people are the same',
        other:
          '{{count}} differences · {{ready}} ready for a letter · {{sent}} asked for · {{same}} people are the same',
      },
    ],
    side: {
      ours: ['Kantor ini', 'This office'],
      siasn: ['SIASN', 'SIASN'],
      payroll: ['Daftar gaji', 'Payroll list'],
    },
    field: {
      presence: ['Hanya di satu daftar', 'In one list only'],
      name: ['Nama', 'Name'],
      birthDate: ['Tanggal lahir', 'Birth date'],
      employeeType: ['Jenis pegawai', 'Kind of employee'],
      status: ['Kedudukan hukum', 'Service state'],
      grade: ['Golongan', 'Grade'],
      gradeDate: ['TMT golongan', 'Grade since'],
      position: ['Jabatan', 'Post'],
      positionDate: ['TMT jabatan', 'Post since'],
      unit: ['Unit kerja', 'Unit'],
    },
    which: ['Data yang ditampilkan', 'Fields shown'],
    all: ['Semua data', 'All fields'],
    choice: ['{{field}} ({{count}})', '{{field}} ({{count}})'],
    show: {
      label: ['Keadaan yang ditampilkan', 'States shown'],
      open: ['Belum diajukan ({{count}})', 'Not asked for ({{count}})'],
      ready: ['Siap disurati ({{count}})', 'Ready for a letter ({{count}})'],
      sent: ['Sudah diajukan ({{count}})', 'Asked for ({{count}})'],
      all: ['Semua ({{count}})', 'All ({{count}})'],
    },
    unclear: [
      '{{count}} baris tidak dapat dipastikan atau tidak terbaca: {{lines}}.',
      {
        one: '{{count}} line is not certain or could not be read: {{lines}}.',
        other: '{{count}} lines are not certain or could not be read: {{lines}}.',
      },
    ],
    unclearLine: ['{{source}} baris {{line}} ({{text}})', '{{source}} line {{line}} ({{text}})'],
    nothing: ['Tidak ada perbedaan.', 'No difference.'],
    noneShown: ['Tidak ada perbedaan di sini. Pilih “Semua”.', 'No such difference. Choose “All”.'],
    column: {
      person: ['Pegawai', 'Employee'],
      field: ['Data', 'Field'],
      right: ['Yang benar', 'Right'],
      evidence: ['Bukti', 'Evidence'],
      state: ['Keadaan', 'State'],
    },
    keys: ['1 kantor, 2 SIASN, 3 daftar gaji, 0 kosong', '1 office, 2 SIASN, 3 payroll, 0 none'],
    undecided: ['Belum ditentukan', 'Not decided'],
    mendHere: ['Perbaiki di kantor ini', 'To be mended here'],
    noEvidence: ['Belum ada bukti', 'No evidence yet'],
    ready: ['Siap disurati', 'Ready for a letter'],
    sent: ['Sudah diajukan {{on, day}}', 'Asked for on {{on, day}}'],
    panel: {
      hint: [
        'Timbang tidak menebak siapa yang benar. Pilih, lalu tulis buktinya; yang siap masuk ke surat berikutnya.',
        'Timbang does not guess who is right. Choose, then write the evidence; what is ready goes into the next letter.',
      ],
      evidenceHint: [
        'Misalnya SK Bupati 821.2/14/2024, 2 Januari 2024',
        'For example decree 821.2/14/2024 of 2 January 2024',
      ],
      save: ['Simpan', 'Save'],
    },
    letter: {
      action: ['Susun surat ({{count}})…', 'Write the letter ({{count}})…'],
      title: ['Surat permohonan perbaikan data', 'Letter asking for data repair'],
      hint: [
        '{{count}} data dari pegawai yang ditampilkan masuk ke surat, yang lalu tercatat sebagai sudah diajukan. Suratnya berkas Word dan dapat diubah.',
        {
          one: '{{count}} line goes into the letter and is recorded as asked for. The letter is a Word file and can be edited.',
          other:
            '{{count}} lines go into the letter and are recorded as asked for. The letter is a Word file and can be edited.',
        },
      ],
      number: ['Nomor surat', 'Number'],
      date: ['Tanggal', 'Date'],
      subject: ['Hal', 'Subject'],
      subjectText: ['Permohonan perbaikan data kepegawaian', 'Permohonan perbaikan data kepegawaian'],
      recipient: ['Yth.', 'To'],
      recipientText: [
        'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
        'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      ],
      place: ['di', 'In'],
      attachments: ['Lampiran (satu baris satu berkas)', 'Attachments (one a line)'],
      make: ['Buat surat', 'Make the letter'],
      made: ['Surat {{number}} tercatat.', 'The letter {{number}} is recorded.'],
      list: ['Surat yang dibuat ({{count}})', 'Letters made ({{count}})'],
      row: [
        '{{number}}, {{date, day}} · {{count}} data',
        {
          one: '{{number}}, {{date, day}} · {{count}} line',
          other: '{{number}}, {{date, day}} · {{count}} lines',
        },
      ],
      download: ['Unduh Word', 'Download Word'],
      remove: ['Hapus', 'Remove'],
    },
    error: {
      saysNothing: ['Pihak itu tidak mengatakan apa pun.', 'That side says nothing.'],
      noLines: ['Belum ada data yang siap disurati.', 'Nothing is ready for a letter yet.'],
      manyLines: ['Satu surat memuat paling banyak 2.000 data.', 'A letter holds at most 2,000 lines.'],
      sent: [
        'Perbedaan {{name}} sudah diajukan dalam surat dan tidak diubah lagi.',
        'The difference of {{name}} was asked for in a letter and is not changed any more.',
      ],
      notReady: [
        'Data {{name}} belum dapat disurati: tentukan yang benar dan tulis buktinya.',
        'The line of {{name}} cannot go into a letter yet: say who is right and by what evidence.',
      ],
      gone: [
        'Sebagian data ini tidak ada lagi. Periksa lagi daftarnya.',
        'Some of these lines are gone. Look at the list again.',
      ],
      noLetter: ['Surat itu tidak ada lagi.', 'That letter is gone.'],
    },
  },
} satisfies TextTree
