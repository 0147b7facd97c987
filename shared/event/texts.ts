import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const eventTexts = {
  event: {
    action: ['Catat kejadian…', 'Record an event…'],
    title: ['Kejadian: {{name}}', 'Event: {{name}}'],
    save: ['Catat', 'Record'],
    saved: ['Kejadian dicatat untuk {{name}}.', 'The event of {{name}} was recorded.'],
    kindLabel: ['Kejadian', 'Event'],
    date: ['Berlaku sejak', 'From'],
    to: ['Sampai', 'Until'],
    unit: ['Unit', 'Unit'],
    newUnit: ['Unit baru', 'New unit'],
    actingUnit: ['Unit yang dipimpin sementara', 'Unit led for the time'],
    leads: ['Memimpin unit ini', 'Leads this unit'],
    superior: ['Atasan baru', 'New superior'],
    superiorNote: ['Kosong: pimpinan unit', 'Empty: the head of the unit'],
    acting: ['Sebagai', 'As'],
    programme: ['Program', 'Programme'],
    school: ['Perguruan tinggi', 'University'],
    outcome: ['Akhir tugas belajar', 'How the study ended'],
    note: ['Keterangan (SK, alasan)', 'Note (decree, reason)'],
    kind: {
      move: ['Pindah jabatan atau unit', 'Moves to another post or unit'],
      newSuperior: ['Atasan berganti', 'Gets a new superior'],
      acting: ['Ditunjuk Plt. atau Plh.', 'Becomes acting head (Plt., Plh.)'],
      actingEnd: ['Selesai Plt. atau Plh.', 'Ends as acting head'],
      studyBegin: ['Mulai tugas belajar', 'Begins a study assignment'],
      studyEnd: ['Selesai atau berhenti tugas belajar', 'Ends or drops out of a study assignment'],
      secondment: ['Diperbantukan ke luar', 'Seconded outside'],
      join: ['Masuk: mutasi, CPNS, PPPK, atau aktif lagi', 'Joins: transfer, CPNS, PPPK, or active again'],
      unpaidLeave: ['Cuti di luar tanggungan negara', 'Unpaid leave (CLTN)'],
      suspended: ['Diberhentikan sementara', 'Suspended'],
      preRetirement: ['Masa persiapan pensiun', 'Preparation for retirement (MPP)'],
      stateOfficial: ['Menjadi pejabat negara', 'Becomes a state official'],
      moved: ['Mutasi keluar', 'Transferred out'],
      retired: ['Pensiun', 'Retires'],
      dismissed: ['Diberhentikan', 'Dismissed'],
      deceased: ['Meninggal dunia', 'Dies'],
    },
    preview: {
      title: ['Yang akan terjadi', 'What will happen'],
      fill: ['Lengkapi isian untuk melihat akibatnya.', 'Fill in the fields to see what follows.'],
      plan: ['Rencana (SKP)', 'Plan'],
      periods: ['Penilaian', 'Evaluations'],
      noPlan: ['Tidak ada rencana yang berlaku pada hari itu.', 'No plan holds on that day.'],
      noPeriods: ['Tidak ada periode yang masih dinilai.', 'No period is still to be evaluated.'],
      superior: ['Dinilai {{name}} sejak {{from, day}}', 'Rated by {{name}} from {{from, day}}'],
      superiorProposed: [
        'Atasan menurut susunan unit sejak {{from, day}}',
        'Superior by the tree of units from {{from, day}}',
      ],
      subordinates: [
        'Tetap menilai {{count}} bawahan sampai {{until, day}} (L IV.A.14), sesudah itu yang memimpin mereka.',
        'Still rates {{count}} people until {{until, day}} (L IV.A.14), then whoever leads them does.',
      ],
      subordinatesEnd: [
        '{{count}} bawahan dinilai oleh penggantinya atau atasannya sejak {{from, day}} (L IV.A.2–3).',
        'His {{count}} people are rated by the successor or the superior from {{from, day}} (L IV.A.2–3).',
      ],
      evaluations: [
        '{{count}} penilaian yang belum diisi ikut berpindah ke penilainya.',
        'Evaluations not rated yet that follow to their appraiser: {{count}}.',
      ],
      handedOver: [
        '{{period, period}}: {{count}} penilaian yang belum selesai dilanjutkan {{rater}} sebagai {{kind}}.',
        '{{period, period}}: {{rater}} as {{kind}} goes on with evaluations that are not finished ({{count}}).',
      ],
      undo: ['Semuanya satu langkah dan bisa diurungkan.', 'All of it is one step and can be undone.'],
    },
    plan: {
      newForPost: [
        'Rencana baru untuk jabatan baru, {{from, day}}–{{to, day}}',
        'A new plan for the new post, {{from, day}}–{{to, day}}',
      ],
      drawUpAnew: [
        'Disusun dan ditetapkan ulang dengan pejabat penilai yang baru (versi baru sebagai draf)',
        'Drawn up and set anew with the new appraiser (a new version as a draft)',
      ],
      mainResult: [
        'Pekerjaan Plt./Plh. menjadi hasil kerja utama (versi baru sebagai draf)',
        'The acting work becomes a main result (a new version as a draft)',
      ],
      addStudy: [
        'Hasil tugas belajar ditambahkan ke rencana yang ada, tanpa rencana baru',
        'Results of the study are added to the plan that is there, no new plan',
      ],
      continue: ['Rencana berlanjut sampai {{to, day}}', 'The plan goes on until {{to, day}}'],
      end: ['Rencana berakhir {{to, day}}', 'The plan ends on {{to, day}}'],
      cancel: [
        'Rencana {{from, day}}–{{to, day}} dibatalkan',
        'The plan of {{from, day}}–{{to, day}} is cancelled',
      ],
      begin: [
        'Rencana dimulai {{from, day}}–{{to, day}} sebagai draf',
        'A plan begins {{from, day}}–{{to, day}} as a draft',
      ],
    },
    ratedBy: {
      before: ['dinilai yang sekarang: {{name}}', 'by whoever rates now: {{name}}'],
      after: ['dinilai yang baru: {{name}}', 'by the new one: {{name}}'],
      above: ['dinilai atasan pejabat penilai', 'by the appraiser’s superior'],
      nobody: ['tidak dinilai', 'not evaluated'],
    },
    /** What the clerk has to know of an event besides. */
    hint: {
      move: [
        'Hasil periode sebelumnya boleh dipakai lagi bila keduanya sepakat (L IV.A.13.a).',
        'The result of an earlier period may be used again if both agree (L IV.A.13.a).',
      ],
      acting: [
        'Seluruh penilaian dilakukan pimpinan unit yang menerima laporan pekerjaan Plt./Plh. (L IV.A.5).',
        'The head to whom the acting work is reported makes the whole evaluation (L IV.A.5).',
      ],
      actingEnd: [
        'Sesudahnya boleh kembali dinilai atasan jabatan definitif (L IV.A.6).',
        'Afterwards the superior of the definitive post may evaluate again (L IV.A.6).',
      ],
      studyBegin: [
        'Dinilai pejabat penilai di kantor dengan bukti dari perguruan tinggi (L IV.A.16).',
        'Evaluated by the home appraiser with evidence from the university (L IV.A.16).',
      ],
      studyEnd: [
        'Berhenti sebelum lulus: predikatnya Kurang atau Sangat Kurang (L IV.B.3).',
        'Dropping out: the predikat is Poor or Very poor (L IV.B.3).',
      ],
      secondment: [
        'Minta umpan balik dari tempat tugas; atau tunjuk pejabat penilai di sana (L IV.A.15).',
        'Ask for feedback from there, or appoint an appraiser (L IV.A.15).',
      ],
      join: [
        'Periode pertama dinilai bila masa kerjanya cukup; rencana sampai 31 Desember.',
        'The first period is evaluated where the service is long enough; the plan lasts to 31 December.',
      ],
    },
    error: {
      hasLeft: [
        '{{name}} sudah tidak bertugas di kantor ini ({{article}}).',
        '{{name}} has left this office ({{article}}).',
      ],
      samePost: [
        '{{name}} sudah menjabat di sana pada hari itu (L II.C.6).',
        '{{name}} holds that post on the day already (L II.C.6).',
      ],
      notActing: [
        '{{name}} tidak sedang menjadi Plt. atau Plh. pada hari itu (L IV.A.6).',
        '{{name}} is not acting head on that day (L IV.A.6).',
      ],
      noStudy: [
        '{{name}} tidak sedang tugas belajar pada hari itu (L II.B.13).',
        '{{name}} has no study assignment on that day (L II.B.13).',
      ],
    },
  },
  operation: { event: { record: ['Kejadian dicatat', 'Event recorded'] } },
} satisfies TextTree
