import type { TextTree } from '../../text/pair.ts'

/** From the office's mission down to each person: goals, the tree, the matrix of roles, provisional parents. */
const own = {
  cascade: {
    aspect: ['Langsung, menurut aspek', 'Directly, by aspect'],
    area: ['Langsung, menurut wilayah', 'Directly, by area'],
    load: ['Langsung, menurut beban', 'Directly, by load'],
    service: ['Tidak langsung, berupa layanan', 'Indirectly, as a service'],
    intermediateOutput: ['Tidak langsung, berupa keluaran antara', 'Indirectly, as an intermediate output'],
  },
  goalKind: {
    vision: ['Visi', 'Vision'],
    mission: ['Misi', 'Mission'],
    objective: ['Tujuan', 'Objective'],
  },
  goal: {
    title: ['Visi & misi', 'Vision & missions'],
    open: ['Visi & misi', 'Vision & missions'],
    state: [
      '{{missions}} misi · {{objectives}} tujuan · {{served}} tujuan didukung hasil kerja',
      'missions: {{missions}} · objectives: {{objectives}}, of which work results serve {{served}}',
    ],
    none: [
      'Belum ada visi. Tulis visi kantor, lalu misi dan tujuannya; hasil kerja pimpinan menunjuk tujuan yang didukung.',
      'No vision yet. Write the office’s vision, then its missions and objectives; the leader’s results name the objective they serve.',
    ],
    add: {
      vision: ['Tambah visi', 'Add a vision'],
      mission: ['Tambah misi', 'Add a mission'],
      objective: ['Tambah tujuan', 'Add an objective'],
    },
    text: ['Bunyi', 'Wording'],
    remove: ['Hapus', 'Delete'],
    removed: ['Dihapus.', 'Deleted.'],
    up: ['Naikkan', 'Move up'],
    down: ['Turunkan', 'Move down'],
    menu: ['Menu {{text}}', 'Menu of {{text}}'],
    error: {
      missing: ['Visi, misi, atau tujuan ini sudah tidak ada.', 'This goal no longer exists.'],
      parent: [
        'Misi berada di bawah visi, tujuan di bawah misi.',
        'A mission stands under a vision, an objective under a mission.',
      ],
      holds: [
        'Belum bisa dihapus: masih ada {{goals}} misi atau tujuan di bawahnya dan {{results}} hasil kerja yang mendukungnya.',
        'Cannot be deleted yet: {{goals}} goals stand under it and {{results}} work results serve it.',
      ],
      otherKind: ['Urutan hanya di antara yang sejenis.', 'The order is among those of one kind.'],
      objective: ['Pilih salah satu tujuan kantor.', 'Choose one of the office’s objectives.'],
    },
  },
  tree: {
    title: ['Pohon kinerja', 'Cascade'],
    goals: ['Visi, misi, dan tujuan', 'Vision, missions and objectives'],
    results: ['Dari tujuan ke setiap pegawai', 'From the objectives to each person'],
    empty: ['Belum ada hasil kerja pada tahun ini.', 'There are no work results in this year yet.'],
    chooseUnit: ['Pilih satu unit dulu untuk melihat pohonnya.', 'Choose a unit first to see its tree.'],
    orphans: ['Yang menggantung', 'What hangs in the air'],
    noOrphans: [
      'Tidak ada yang menggantung: setiap tujuan dan hasil kerja tersambung.',
      'Nothing hangs in the air: every objective and result is linked.',
    ],
    objectives: ['Tujuan tanpa hasil kerja', 'Objectives without a work result'],
    unsupported: ['Hasil kerja pimpinan tanpa pendukung', 'Leaders’ results that nobody supports'],
    loose: ['Hasil kerja tanpa pimpinan', 'Results that support nothing'],
    provisional: ['sementara: {{words}}', 'provisional: {{words}}'],
    more: ['dan {{count}} lagi', 'and {{count}} more'],
    print: ['Cetak', 'Print'],
    show: ['Pendukung {{text}}', 'What supports {{text}}'],
  },
  matrix: {
    title: ['Matriks peran dan hasil', 'Matrix of roles and results'],
    open: ['Matriks peran', 'Matrix of roles'],
    leader: ['Pimpinan', 'Leader'],
    leaderOf: ['{{name}} · {{count}} orang', '{{name}} · {{count}} people'],
    level: {
      label: ['Kolom', 'Columns'],
      indicator: ['Indikator pimpinan', 'Leader’s indicators'],
      result: ['Hasil ketua tim', 'Team lead’s results'],
    },
    label: ['Matriks {{name}} {{year}}', 'Matrix of {{name}} {{year}}'],
    person: ['Pegawai', 'Employee'],
    guest: ['tamu', 'guest'],
    addGuest: ['Tambah tamu', 'Add a guest'],
    guestHint: [
      'Pegawai unit lain yang bekerja untuk pimpinan ini dicatat di sini sebelum SKP-nya disusun (L II, hlm. 47).',
      'Somebody of another unit who works for this leader is recorded here before the plan is written (L II, p. 47).',
    ],
    guestPerson: ['Pegawai', 'Employee'],
    removeGuest: ['Keluarkan {{name}}', 'Take {{name}} out'],
    noLeader: [
      'Belum ada pimpinan yang menilai orang lain. Isi pegawai, lalu tetapkan pimpinan unitnya.',
      'Nobody rates other people yet. Enter people, then say who leads their unit.',
    ],
    toUnits: ['Buka unit dan atasan', 'Open units and superiors'],
    noColumns: [
      'Rencana {{name}} belum punya hasil kerja, jadi belum ada kolomnya.',
      'The plan of {{name}} has no work results yet, so there are no columns.',
    ],
    openPlan: ['Buka rencananya', 'Open the plan'],
    noRows: ['{{name}} belum menilai siapa pun.', '{{name}} rates nobody yet.'],
    state: [
      '{{people}} orang · {{columns}} kolom · {{filled}} peran',
      '{{people}} people · {{columns}} columns · {{filled}} roles',
    ],
    gaps: {
      columns: ['Tanpa peran siapa pun: {{names}}', 'Nobody has a part in: {{names}}'],
      loose: ['Hasil kerja tanpa pimpinan: {{names}}', 'Results that support nothing: {{names}}'],
      idle: ['Belum punya peran: {{names}}', 'Without any part yet: {{names}}'],
      none: [
        'Lengkap: setiap indikator punya peran, setiap hasil punya pimpinan, setiap orang punya peran.',
        'Complete: each indicator has a part, each result a leader’s, each person a part.',
      ],
    },
    howTo: [
      'Ketik hasilnya, satu baris satu hasil (Alt+Enter untuk baris baru); ketik “-” bila memang tidak ada peran.',
      'Type the result, one a line (Alt+Enter for a new line); type “-” where there is no part.',
    ],
    locked: [
      'Rencana yang sudah disetujui tidak diubah dari sini; mulai adendum di halaman rencananya.',
      'An approved plan is not changed from here; begin an addendum on its page.',
    ],
    column: ['{{number}}. {{text}}', '{{number}}. {{text}}'],
    error: {
      cells: [
        '{{count}} dari {{cells}} sel tidak bisa disimpan, jadi belum ada yang disimpan.',
        '{{count}} of {{cells}} cells cannot be stored, so nothing was stored yet.',
      ],
      changed: [
        'Sel ini sementara itu berubah menjadi “{{now}}”.',
        'This cell has meanwhile become “{{now}}”.',
      ],
      emptied: ['Sel ini sementara itu dikosongkan.', 'This cell has meanwhile been emptied.'],
      approved: [
        'Rencana {{name}} sudah disetujui. Mulai adendum di halaman rencananya, lalu isi di sini (Ps 14 ayat 2).',
        'The plan of {{name}} is approved. Begin an addendum on its page, then fill it in here (Ps 14(2)).',
      ],
      noColumn: ['Kolom ini sudah tidak ada.', 'This column no longer exists.'],
      noRow: ['{{name}} tidak ada di matriks ini.', '{{name}} is not in this matrix.'],
      tooLong: ['Satu hasil kerja paling banyak 500 huruf.', 'A work result has at most 500 letters.'],
      guestRated: ['{{name}} sudah ada di matriks ini.', '{{name}} is in this matrix already.'],
      guestHolds: [
        '{{name}} masih punya peran di matriks ini; kosongkan dulu selnya.',
        '{{name}} still has a part in this matrix; clear the cells first.',
      ],
    },
  },
  relink: {
    open: ['Sambungkan ke pimpinan', 'Link to leaders'],
    title: ['Sambungkan hasil kerja sementara', 'Link provisional results'],
    intro: [
      'Hasil kerja ini menyebut hasil pimpinan dengan kata saja. Yang dicentang disambungkan ke rencana pimpinan; rencana yang sudah disetujui tidak diubah.',
      'These results name the leader’s result in words only. What is ticked is linked to the leader’s plan; approved plans are not changed.',
    ],
    none: ['Tidak ada hasil kerja yang menunggu disambungkan.', 'No result waits to be linked.'],
    how: {
      exact: ['sama', 'the same'],
      near: ['mirip', 'alike'],
      none: ['belum ada', 'not there yet'],
    },
    words: ['ditulis: {{words}}', 'written: {{words}}'],
    action: ['Sambungkan {{count}}', 'Link {{count}}'],
    done: ['{{count}} hasil kerja tersambung.', '{{count}} results linked.'],
    error: {
      changed: ['{{name}}: rencananya berubah sejak dilihat.', '{{name}}: the plan has changed since.'],
      notLeader: [
        'Hasil kerja itu bukan milik atasan {{name}}.',
        'That result is not one of {{name}}’s superior.',
      ],
    },
  },
  resultCascade: {
    words: ['Belum ada di rencana pimpinan? Tulis bunyinya', 'Not in the leader’s plan yet? Write it'],
    objective: ['Tujuan kantor', 'Objective of the office'],
    noObjective: ['tidak disebut', 'none named'],
    noHow: ['tidak disebut', 'not said'],
    outcome: ['Dampak: apa yang berubah, bagi siapa', 'Outcome: what changes for whom'],
    serves: ['Tujuan: {{text}}', 'Objective: {{text}}'],
  },
} satisfies TextTree

export const cascadeTexts = {
  own,
  operation: {
    goal: {
      save: ['Visi, misi, atau tujuan disimpan', 'Goal saved'],
      move: ['Urutan visi, misi, atau tujuan diubah', 'Goals reordered'],
      delete: ['Visi, misi, atau tujuan dihapus', 'Goal deleted'],
    },
    plan: {
      fillMatrix: ['Matriks peran diisi', 'Matrix of roles filled'],
      addGuest: ['Tamu matriks ditambah', 'Guest added to a matrix'],
      removeGuest: ['Tamu matriks dikeluarkan', 'Guest taken out of a matrix'],
      relinkParents: ['Hasil kerja disambungkan ke pimpinan', 'Results linked to leaders'],
    },
  },
} satisfies { own: TextTree; operation: TextTree }
