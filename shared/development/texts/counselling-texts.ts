import type { TextTree } from '../../text/pair.ts'

/** Counselling: the personnel unit's steps, and a record for few (L III.D.5). */
export const counsellingTexts = {
  title: ['Konseling', 'Counselling'],
  state: [
    '{{reports}} laporan perilaku di {{year}} · {{held}} sudah dikonseling',
    '{{reports}} reports of {{year}} · {{held}} counselled',
  ],
  none: [
    'Tidak ada laporan permasalahan perilaku di {{year}}. Laporan (B.1.10) dibuat pejabat penilai di Bimbingan.',
    'No behaviour problem is reported in {{year}}. Reports (B.1.10) are made by appraisers under Guidance.',
  ],
  rule: [
    'Empat langkah bagian kepegawaian: mendaftar, menetapkan, menunjuk konselor, menetapkan jadwal dan tempat (L III.D.5.c.2, hlm. 87). Isi konseling rahasia: hanya untuk penulis, konselor, atasan pejabat penilai, dan pimpinan kantor; setiap pembacaan tercatat.',
    'The personnel unit’s four steps: list, choose, appoint a counsellor, set day and place (L III.D.5.c.2, p. 87). What is said is confidential: for its writer, the counsellor, the appraiser’s superior and the head of the office; each reading is logged.',
  ],
  owner: [
    'Kantor ini tanpa akun: siapa pun di PC ini bisa membaca rekaman. Nyalakan akun sebelum mencatat konseling.',
    'This office has no accounts: anybody at this PC can read the records. Turn accounts on before recording.',
  ],
  step: {
    listed: ['1 terdaftar', '1 listed'],
    chosen: ['2 ditetapkan', '2 chosen'],
    appointed: ['3 konselor ditunjuk', '3 counsellor appointed'],
    scheduled: ['4 dijadwalkan', '4 scheduled'],
    held: ['sudah dilaksanakan', 'held'],
  },
  kind: {
    independent: ['konselor independen', 'independent counsellor'],
    trainedAppraiser: ['pejabat penilai yang terlatih', 'trained appraiser'],
    official: ['pejabat berfungsi konseling', 'official with that function'],
  },
  reportedTo: ['Dilaporkan kepada: {{to}} (L III.D.5.d).', 'Reported to: {{to}} (L III.D.5.d).'],
  to: {
    appraiser: ['pejabat penilai', 'the appraiser'],
    appraiserSuperior: ['atasan pejabat penilai', 'the appraiser’s superior'],
    authorised: ['PyB atau pimpinan kepegawaian', 'authorised official or personnel head'],
  },
  column: {
    person: ['Pegawai', 'Person'],
    reported: ['Dilaporkan', 'Reported'],
    step: ['Langkah', 'Step'],
    counsellor: ['Konselor', 'Counsellor'],
    meets: ['Jadwal dan tempat', 'Day and place'],
    act: ['Tindakan', 'Act'],
  },
  arrange: ['Tetapkan', 'Arrange'],
  arrangeOf: ['Tetapkan konseling {{name}}', 'Arrange the counselling of {{name}}'],
  recordAct: ['Rekam', 'Record'],
  recordOf: ['Rekaman konseling {{name}}', 'Record of the counselling of {{name}}'],
  read: ['Baca', 'Read'],
  form: {
    noKind: ['Belum ditunjuk', 'Not appointed yet'],
    outside: ['Konselor dari luar (nama)', 'Counsellor from outside (name)'],
    inside: ['Konselor dari kantor ini', 'Counsellor of this office'],
    date: ['Tanggal pelaksanaan', 'Day'],
    record: ['Hasil konseling', 'What came out'],
    agreed: ['Yang disepakati', 'What was agreed'],
    followUpOn: ['Dilihat lagi pada', 'To be looked at again on'],
    outcome: ['Hasilnya kemudian', 'What came of it'],
  },
  saved: ['Konseling disimpan.', 'The counselling is saved.'],
  recorded: [
    'Rekaman disimpan; isinya tidak masuk riwayat.',
    'The record is saved; its words are in no history.',
  ],
  remove: ['Batalkan penetapan', 'Remove it'],
  removed: ['Penetapan dibatalkan.', 'It is removed.'],
  error: {
    gone: ['Konseling ini sudah tidak ada.', 'This counselling is no longer there.'],
    report: [
      'Konseling ditetapkan atas laporan permasalahan perilaku (format B.1.10; L III.D.5.c.2).',
      'Counselling follows from the report of a behaviour problem (form B.1.10; L III.D.5.c.2).',
    ],
    chosenBefore: ['Ditetapkan lebih awal daripada laporannya.', 'It was chosen before it was reported.'],
    meetsBefore: ['Jadwal lebih awal daripada penetapannya.', 'It is scheduled before it was chosen.'],
    heldBefore: ['Konseling lebih awal daripada penetapannya.', 'It was held before it was chosen.'],
    counsellorFirst: [
      'Tetapkan konselor sebelum jadwalnya (L III.D.5.c.2.a).',
      'Name the counsellor before the day (L III.D.5.c.2.a).',
    ],
    counsellorStays: [
      'Rekaman konseling sudah ada, jadi konselornya tetap (L III.D.5.b).',
      'There is a record already, so its counsellor stays (L III.D.5.b).',
    ],
    self: ['Tidak ada yang mengonseling diri sendiri.', 'Nobody counsels himself.'],
    notYours: [
      'Yang menetapkan konseling adalah pengelola kepegawaian atau pimpinan kantor, dan bukan tentang dirinya (L III.D.5.c.2).',
      'Counselling is arranged by the personnel unit or the head of the office, and not about oneself (L III.D.5.c.2).',
    ],
    held: [
      'Konseling ini sudah dilaksanakan dan direkam, jadi tetap ada (L III.D.5.c.2.c).',
      'This counselling was held and recorded, so it stays (L III.D.5.c.2.c).',
    ],
    noRecord: ['Belum ada rekaman konseling ini.', 'There is no record of this counselling yet.'],
    confidential: [
      'Rekaman konseling rahasia: hanya untuk penulis, konselor, atasan pejabat penilai, dan pimpinan kantor (L III.D.5.b dan d).',
      'The record is confidential: for its writer, the counsellor, the appraiser’s superior and the head of the office (L III.D.5.b and d).',
    ],
    notCounsellor: [
      'Rekaman ditulis konselornya; bila konselor dari luar, pimpinan kantor yang memasukkannya (L III.D.5.c.2.c).',
      'The record is written by the counsellor; of one from outside the head of the office enters it (L III.D.5.c.2.c).',
    ],
  },
} satisfies TextTree
