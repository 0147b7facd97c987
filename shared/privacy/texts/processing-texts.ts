import type { TextTree } from '../../text/pair.ts'

/** The record of processing (art. 31): whose data, for what, on which ground, and how it is kept. */
export const processingTexts = {
  title: ['Catatan kegiatan pemrosesan', 'Record of processing'],
  state: [
    'Data siapa, untuk apa, atas dasar apa, dan bagaimana disimpan (Pasal 31).',
    'Whose data, for what, on which ground and how it is kept (art. 31).',
  ],
  controller: ['Pengendali data', 'Controller'],
  contact: ['Narahubung', 'Contact'],
  activities: ['Kegiatan pemrosesan', 'Processing activities'],
  column: {
    activity: ['Kegiatan', 'Activity'],
    whose: ['Data siapa', 'Whose data'],
    data: ['Data', 'Data'],
    purpose: ['Tujuan', 'Purpose'],
    ground: ['Dasar', 'Ground'],
  },
  activity: {
    staff: {
      name: ['Data pegawai', 'Staff data'],
      whose: [
        '{{people}} pegawai, yang bertugas maupun sudah berhenti; {{officials}} pejabat luar',
        '{{people}} employees, in service or not; {{officials}} outside officials',
      ],
      data: [
        'Nama, NIP, jenis dan status, tanggal lahir, jenis kelamin, jabatan, pangkat, pendidikan, unit, atasan',
        'Name, NIP, kind and status, birth date, sex, posts, grades, education, unit, superiors',
      ],
      purpose: [
        'Menentukan siapa dinilai, oleh siapa, dan dalam jabatan apa',
        'To know who is appraised, by whom and in which post',
      ],
      ground: [
        'Kewajiban hukum dan tugas pemerintahan (UU 27/2022 Pasal 20 ayat (2) huruf c dan e); UU 20/2023; PermenPANRB 6/2022',
        'Legal duty and public task (Law 27/2022 art. 20(2) c and e); Law 20/2023; PermenPANRB 6/2022',
      ],
    },
    planning: {
      name: ['Rencana dan realisasi', 'Plans and realisations'],
      whose: [
        '{{plans}} rencana (SKP), {{realisations}} realisasi',
        '{{plans}} plans (SKP), {{realisations}} realisations',
      ],
      data: [
        'Rencana hasil kerja, indikator, target, realisasi, catatan, ekspektasi perilaku',
        'Work results, indicators, targets, realisations, notes, expected behaviour',
      ],
      purpose: [
        'Menyusun SKP dan mencatat kinerja sepanjang tahun',
        'To make the plan and record work during the year',
      ],
      ground: ['PermenPANRB 6/2022; PP 30/2019', 'PermenPANRB 6/2022; PP 30/2019'],
    },
    appraisal: {
      name: ['Penilaian', 'Appraisal'],
      whose: ['{{evaluations}} penilaian, tahun {{years}}', '{{evaluations}} evaluations, years {{years}}'],
      data: [
        'Rating hasil kerja dan perilaku, predikat, skor kerja kantor, catatan penilai',
        'Ratings of results and behaviour, predikat, working scores of the office, notes of the appraiser',
      ],
      purpose: [
        'Evaluasi kinerja; dipakai pejabat berwenang untuk pembinaan, tunjangan, dan karier',
        'Appraisal; used by those in authority for guidance, allowances and career',
      ],
      ground: ['UU 20/2023; PermenPANRB 6/2022; PP 30/2019', 'Law 20/2023; PermenPANRB 6/2022; PP 30/2019'],
    },
    ranking: {
      name: ['Peringkat', 'Ranking'],
      whose: ['Pegawai yang sudah berpredikat', 'People who have a predikat'],
      data: [
        'Indeks yang dihitung dari rating dan skor kerja',
        'An index computed from ratings and working scores',
      ],
      purpose: [
        'Membantu pimpinan membandingkan di dalam kantor; tidak dicetak pada formulir resmi',
        'To help the head compare inside the office; not printed on official forms',
      ],
      ground: [
        'Tugas pembinaan kinerja (UU 20/2023; PermenPANRB 6/2022)',
        'Performance guidance (Law 20/2023; PermenPANRB 6/2022)',
      ],
    },
    log: {
      name: ['Catatan perubahan', 'Log of changes'],
      whose: [
        'Pengguna program dan pegawai yang datanya diubah: {{events}} peristiwa, {{imports}} impor',
        'Users and the people whose data changed: {{events}} events, {{imports}} imports',
      ],
      data: [
        'Siapa, kapan, apa, sebelum dan sesudah, alasan; pembacaan dan ekspor',
        'Who, when, what, before and after, reason; readings and exports',
      ],
      purpose: [
        'Pertanggungjawaban, koreksi, dan mengurungkan kesalahan',
        'Accountability, correction and undoing mistakes',
      ],
      ground: ['UU 27/2022 Pasal 31, 35, dan 47', 'Law 27/2022 art. 31, 35 and 47'],
    },
  },
  care: ['Tempat, akses, masa simpan, dan pelindungan', 'Place, access, time kept and protection'],
  where: {
    label: ['Tempat', 'Place'],
    text: [
      'Satu berkas kantor di PC ini ({{file}}) dan cadangannya di PC yang sama. Timbang tidak mengirim apa pun ke internet.',
      'One office file on this PC ({{file}}) and its backups on the same PC. Timbang sends nothing to the internet.',
    ],
  },
  who: {
    label: ['Yang dapat melihat', 'Who can see it'],
    text: [
      'Tanpa akun, siapa pun yang dapat memakai PC ini dengan akun Windows yang sama dapat melihat dan mengubah semuanya. Batasi dengan kata sandi PC.',
      'Without accounts whoever can use this PC under the same system account can see and change everything. Restrict it by the password of the PC.',
    ],
  },
  others: { label: ['Penerima lain', 'Other recipients'] },
  kept: {
    label: ['Masa simpan', 'Time kept'],
    text: ['{{years}} tahun. Dasar: {{basis}}', '{{years}} years. Basis: {{basis}}'],
  },
  protection: {
    label: ['Pelindungan', 'Protection'],
    text: [
      'Setiap perubahan tercatat dalam catatan berantai dan dapat diurungkan; isi yang diubah di luar program terlihat saat dibuka; cadangan dibuat dan diperiksa sendiri. Berkas yang sedang dipakai dan cadangan di PC tidak disandikan: siapa pun yang dapat menyalinnya dapat membacanya.',
      'Every change stands in a chained log and can be undone; what was changed outside the program shows at opening; backups are made and checked by themselves. The live file and the backups on the PC are not encrypted: whoever can copy them can read them.',
    ],
  },
  optional: {
    label: ['Data yang tidak diperlukan penilaian', 'Data that the appraisal does not need'],
    none: ['Tidak ada.', 'None.'],
    item: ['{{field}}: {{people}} pegawai', '{{field}}: {{people}} people'],
    advice: [
      'Hapus isiannya bila tidak ada tujuan lain yang sah.',
      'Remove it unless there is another lawful purpose.',
    ],
  },
} satisfies TextTree
