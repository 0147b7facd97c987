import type { TextTree } from '../../text/pair.ts'

/** What is printed of a round. */
export const awardPaperTexts = {
  print: ['Cetak', 'Print'],
  back: ['Kembali ke pemilihan', 'Back to the round'],
  notDecided: ['Hasil pemilihan ini belum dicatat.', 'The result of this round is not recorded yet.'],
  noWinner: [
    'Panel belum dapat membedakan para finalis, jadi tidak ada yang ditetapkan.',
    'The panel does not tell the finalists apart, so nobody is named.',
  ],
  minutes: {
    title: ['Berita acara pemilihan pegawai terbaik', 'Minutes: best employee'],
    opening: [
      'Pada {{date}}{{place}} panel membandingkan para finalis pemilihan {{title}} untuk {{period}}, lingkup {{scope}}.',
      'On {{date}}{{place}} the panel compared the finalists of the round {{title}} for {{period}}, scope {{scope}}.',
    ],
    at: [' di {{place}}', ' in {{place}}'],
    rules: ['Syarat dan kriteria', 'Conditions and criteria'],
    fixed: [
      'Ditetapkan sebelum calon dilihat, {{date}} oleh {{who, actor}}; sidik {{hash}}.',
      'Fixed before candidates were seen, on {{date}} by {{who, actor}}; fingerprint {{hash}}.',
    ],
    question: ['Pertanyaan bagi panel: {{question}}', 'Question to the panel: {{question}}'],
    finalists: ['Finalis', 'Finalists'],
    panel: ['Panel', 'Panel'],
    absent: ['tidak selesai, pilihannya tidak dihitung', 'not finished, choices not counted'],
    result: ['Hasil', 'Result'],
    remarks: ['Catatan', 'Notes'],
    number: ['No.', 'No.'],
    name: ['Nama', 'Name'],
    post: ['Jabatan', 'Post'],
    shortlist: ['Tempat di daftar pendek', 'Place on the shortlist'],
    signature: ['Tanda tangan', 'Signature'],
  },
  decision: {
    title: ['Naskah keputusan', 'Draft decision'],
    heading: ['KEPUTUSAN {{head}}', 'DECISION OF {{head}}'],
    number: ['NOMOR …', 'NUMBER …'],
    about: ['TENTANG', 'ON'],
    subject: ['PENETAPAN {{title}}', 'NAMING {{title}}'],
    considering: ['Menimbang', 'Considering'],
    consider: [
      'bahwa berdasarkan berita acara pemilihan tanggal {{date}} perlu menetapkan {{title}};',
      'that by the minutes of {{date}} {{title}} is to be named;',
    ],
    recalling: ['Mengingat', 'Having regard to'],
    laws: [
      'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara; Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai ASN; …',
      'Law 20/2023 on the State Civil Apparatus; Regulation of the Minister of PANRB 6/2022 on performance management; …',
    ],
    decides: ['MEMUTUSKAN', 'DECIDES'],
    first: ['KESATU', 'FIRST'],
    second: ['KEDUA', 'SECOND'],
    third: ['KETIGA', 'THIRD'],
    names: ['Menetapkan {{name}}, {{post}}, sebagai {{title}}.', 'To name {{name}}, {{post}}, as {{title}}.'],
    runnerUp: ['Menetapkan {{name}} sebagai cadangan.', 'To name {{name}} as runner-up.'],
    noRunnerUp: ['Tidak ada cadangan.', 'There is no runner-up.'],
    force: [
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
      'This decision is in force from its date.',
    ],
    place: ['Ditetapkan di …', 'Done at …'],
    date: ['pada tanggal …', 'on …'],
  },
  certificate: {
    title: ['Piagam penghargaan', 'Certificate'],
    heading: ['PIAGAM PENGHARGAAN', 'CERTIFICATE OF MERIT'],
    given: ['diberikan kepada', 'is given to'],
    nip: ['NIP {{nip}}', 'NIP {{nip}}'],
    as: ['sebagai', 'as'],
    for: ['atas kinerja dan keteladanannya pada {{period}}.', 'for work and example in {{period}}.'],
  },
  sheet: {
    title: ['Lembar perbandingan panel', 'Panel sheet'],
    member: ['Anggota panel: {{name}}', 'Member: {{name}}'],
    how: [
      'Beri tanda pada satu dari setiap dua nama. Jawablah semua pasangan.',
      'Mark one of each two names. Answer every pair.',
    ],
  },
} satisfies TextTree
