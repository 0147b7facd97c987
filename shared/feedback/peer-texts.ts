import type { TextTree } from '../text/pair.ts'

/** Feedback from peers and subordinates, on paper and at a kiosk. */
export const peerTexts = {
  peer: {
    title: ['Umpan balik rekan dan bawahan', 'Feedback from peers and subordinates'],
    tab: ['Rekan dan bawahan', 'Peers and subordinates'],
    state: [
      '{{period}}: {{open}} putaran masih berjalan, {{closed}} selesai.',
      '{{period}}: {{open}} rounds still ask, {{closed}} are over.',
    ],
    column: {
      person: ['Tentang', 'About'],
      peer: ['Rekan', 'Peers'],
      subordinate: ['Bawahan', 'Subordinates'],
      opened: ['Dibuka', 'Opened'],
      state: ['Keadaan', 'State'],
    },
    giver: { peer: ['Rekan kerja', 'Peers'], subordinate: ['Bawahan', 'Subordinates'] },
    asked: ['Ditanya: {{names}}.', 'Asked: {{names}}.'],
    given: ['{{given}} dari {{asked}}', '{{given}} of {{asked}}'],
    notAsked: ['tidak ditanya', 'not asked'],
    open: ['Berjalan', 'Asking'],
    closed: ['Selesai {{date}}', 'Over {{date}}'],
    start: ['Mulai putaran…', 'Begin a round…'],
    startTitle: ['Mulai putaran umpan balik', 'Begin a round of feedback'],
    startBody: [
      'Yang ditanya adalah rekan dengan atasan yang sama dan bawahan langsungnya, bila sekurangnya {{fewest}} orang. Nama pemberi tidak pernah disimpan.',
      'Those with the same superior and his own subordinates are asked, where there are at least {{fewest}} of them. No giver’s name is ever kept.',
    ],
    startAction: ['Mulai', 'Begin'],
    none: [
      'Belum ada putaran umpan balik pada periode ini.',
      'There is no round of feedback in this period yet.',
    ],
    rule: [
      'Jawaban suatu kelompok baru tampil setelah putaran ditutup dan sekurangnya {{fewest}} orang menjawab, juga bagi Camat dan pengelola.',
      'A group’s answers are shown only once the round is closed and at least {{fewest}} have answered, to the head of the office and the clerk as well.',
    ],
    article: ['PermenPANRB 6/2022 Pasal 18, Lampiran III.C', 'PermenPANRB 6/2022 art. 18, Annex III.C'],
    hidden: [
      '{{given}} jawaban: kurang dari {{fewest}}, jadi tidak ditampilkan kepada siapa pun.',
      '{{given}} answers: fewer than {{fewest}}, so nobody is shown them.',
    ],
    waiting: [
      '{{given}} dari {{asked}} sudah menjawab. Isinya tampil setelah putaran ditutup.',
      '{{given}} of {{asked}} have answered. What they said is shown once the round is closed.',
    ],
    read: ['Buka', 'Open'],
    kiosk: ['Mulai kios', 'Start the kiosk'],
    print: ['Cetak lembar', 'Print the sheet'],
    enter: ['Masukkan lembar kertas…', 'Enter paper sheets…'],
    close: ['Tutup putaran', 'Close the round'],
    closeTitle: ['Tutup putaran ini?', 'Close this round?'],
    closeBody: [
      'Sesudahnya tidak ada jawaban yang bisa ditambahkan dan putaran tidak bisa dibuka lagi: dari selisihnya orang bisa menebak siapa yang menjawab belakangan.',
      'No answer can be added afterwards and the round cannot be opened again: the difference would tell who answered last.',
    ],
    recount: ['Hitung ulang {{giver}}…', 'Count {{giver}} again…'],
    recountTitle: ['Hapus jawaban kelompok ini?', 'Forget what this group said?'],
    recountBody: [
      'Semua jawaban {{giver}} dihapus, juga yang dari kios, lalu dimasukkan lagi dari kertas. Tidak bisa diurungkan.',
      'All answers of {{giver}} go, those from the kiosk as well, and are entered again from paper. This cannot be undone.',
    ],
    recountAction: ['Hapus dan hitung ulang', 'Forget and count again'],
    strengths: ['Yang sudah baik', 'What is good'],
    improvements: ['Yang perlu dilakukan berikutnya', 'What to do next'],
    value: ['Nilai dasar', 'Core value'],
    noSentences: ['Tidak ada kalimat.', 'No sentences.'],
    sheet: {
      title: ['Lembar umpan balik', 'Feedback sheet'],
      about: ['Tentang {{name}} · {{period}}', 'About {{name}} · {{period}}'],
      who: ['Saya adalah', 'I am'],
      own: {
        peer: ['rekan kerjanya', 'a peer'],
        subordinate: ['bawahannya', 'a subordinate'],
      },
      hint: [
        'Nama Anda tidak diminta dan tidak disimpan. Jangan menulis nama atau kejadian yang hanya Anda yang tahu. Tandai tiap nilai: di atas, sesuai, atau di bawah ekspektasi; yang tidak dapat Anda nilai biarkan.',
        'Your name is not asked for and not kept. Write no name and nothing that only you could know. Mark each value: above, as or below expectation; leave what you cannot judge.',
      ],
      unknown: ['Tidak tahu', 'Cannot say'],
      strength: ['Apa yang sudah baik dan sebaiknya diteruskan?', 'What is good and should go on?'],
      improve: ['Apa yang sebaiknya dilakukan berikutnya?', 'What should be done next?'],
      give: ['Kirim', 'Hand in'],
      thanks: ['Terima kasih. Lembar Anda sudah dihitung.', 'Thank you. Your sheet is counted.'],
      next: ['Lembar berikutnya', 'Next sheet'],
      allGiven: ['Semua yang ditanya sudah menjawab.', 'All who were asked have answered.'],
      leave: ['Selesai (petugas)', 'Leave (staff)'],
      back: ['Kembali ke lembar', 'Back to the sheet'],
      leaveNow: ['Keluar dari kios', 'Leave the kiosk'],
      unguarded: [
        'Kantor ini tanpa akun, jadi kios tidak terkunci: dampingi pengisinya.',
        'This office has no accounts, so the kiosk is not locked: stay nearby.',
      ],
      paperHint: [
        'Isi tanpa nama, lipat, dan masukkan ke kotak yang disediakan.',
        'Fill it in without a name, fold it and put it into the box.',
      ],
      number: ['Lembar {{number}}', 'Sheet {{number}}'],
      add: ['Simpan dan lembar berikutnya', 'Store, next sheet'],
      stored: [
        'Tersimpan: {{count}} lembar.',
        { one: 'Stored: {{count}} sheet.', other: 'Stored: {{count}} sheets.' },
      ],
    },
    error: {
      missing: ['Putaran umpan balik ini tidak ada.', 'There is no such round of feedback.'],
      notYours: [
        'Putaran umpan balik dimulai pejabat penilainya atau pengelola, tidak oleh orangnya sendiri (Lampiran III.C).',
        'A round of feedback is held by the appraiser or the clerk, never by the person (Annex III.C).',
      ],
      held: [
        'Putaran tentang {{name}} pada periode ini sudah ada.',
        'There is a round about {{name}} in this period already.',
      ],
      tooFew: [
        '{{name}} tidak punya {{fewest}} rekan atau {{fewest}} bawahan: dari jawaban yang lebih sedikit pemberinya bisa ditebak (Lampiran III.C; UU 27/2022 Pasal 16).',
        '{{name}} has neither {{fewest}} peers nor {{fewest}} subordinates: of fewer answers one could tell whose they are (Annex III.C; Law 27/2022 art. 16).',
      ],
      closed: [
        'Putaran ini sudah ditutup: jawaban yang menyusul akan dikenali dari selisihnya (UU 27/2022 Pasal 16).',
        'This round is closed: a later answer could be told by the difference (Law 27/2022 art. 16).',
      ],
      notAsked: ['Kelompok ini tidak ditanya pada putaran ini.', 'This group is not asked in this round.'],
      allGiven: [
        'Sudah {{given}} dari {{asked}} yang menjawab: tidak ada yang menjawab dua kali (Lampiran III.C).',
        '{{given}} of {{asked}} have answered already: nobody answers twice (Annex III.C).',
      ],
      emptySheet: [
        'Isi sekurangnya satu nilai atau satu kalimat.',
        'Mark at least one value or write a sentence.',
      ],
      noKiosk: ['Kios ini sudah ditutup.', 'This kiosk is closed.'],
    },
  },
  operation: {
    peer: {
      open: ['Putaran umpan balik dimulai', 'Round of feedback begun'],
      close: ['Putaran umpan balik ditutup', 'Round of feedback closed'],
      enter: ['Lembar umpan balik dimasukkan', 'Feedback sheets entered'],
      recount: ['Lembar umpan balik dihitung ulang', 'Feedback sheets counted again'],
      give: ['Lembar umpan balik di kios', 'Feedback sheet at the kiosk'],
    },
  },
} satisfies TextTree
