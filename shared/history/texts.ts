import type { TextTree } from '../text/pair.ts'
import { didTexts } from './did-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const historyTexts = {
  /** What a stored row is, inside a sentence. */
  table: {
    office: ['data kantor', 'the office'],
    unit: ['unit', 'a unit'],
    official: ['pejabat luar', 'an outside official'],
    employee: ['data pegawai', 'an employee'],
    assignment: ['riwayat jabatan', 'a post'],
    grade_period: ['riwayat pangkat', 'a grade'],
    superior: ['atasan', 'a superior'],
    account: ['akun', 'an account'],
    scheme: ['skema', 'a scheme'],
    criterion: ['kriteria', 'a criterion'],
    year: ['tahun', 'a year'],
    period: ['periode', 'a period'],
    org_result: ['capaian organisasi', 'an organisation result'],
    strategic_goal: ['visi, misi, atau tujuan', 'a vision, mission or objective'],
    plan: ['rencana (SKP)', 'a plan'],
    work_result: ['rencana hasil kerja', 'a work result'],
    indicator: ['indikator', 'an indicator'],
    realisation: ['realisasi', 'a realisation'],
    achievement: ['capaian dengan tangan', 'an achievement by hand'],
    progress_entry: ['catatan kinerja', 'a progress entry'],
    evidence: ['bukti dukung', 'a piece of evidence'],
    action_step: ['langkah rencana aksi', 'a step of an action plan'],
    service_case: ['kasus layanan', 'a case'],
    case_rule: ['hitungan dari kasus', 'a rule of cases'],
    adjustment: ['penyesuaian', 'an adjustment'],
    behaviour_expectation: ['ekspektasi perilaku', 'a behaviour expectation'],
    annex_line: ['lampiran SKP', 'an annex line'],
    matrix_guest: ['tamu di matriks peran', 'a guest in a matrix of roles'],
    no_role: ['tidak ada peran', 'no role'],
    responsibility: ['tanggung jawab jabatan', 'a responsibility of a post'],
    library_result: ['hasil kerja di pustaka', 'a result of the library'],
    library_indicator: ['indikator di pustaka', 'an indicator of the library'],
    study_assignment: ['tugas belajar', 'a study assignment'],
    evaluation: ['penilaian', 'an evaluation'],
    evaluation_step: ['langkah dokumen', 'a step of a document'],
    result_rating: ['tanda hasil kerja', 'a result mark'],
    value_rating: ['penilaian perilaku', 'a behaviour rating'],
    criterion_score: ['skor kriteria', 'a criterion score'],
    predikat_override: ['predikat yang ditetapkan langsung', 'a predikat set directly'],
    stand_in: ['penilai pengganti', 'a stand-in appraiser'],
    numeric_rating: ['nilai angka', 'an evaluation by figures'],
    self_mark: ['penilaian diri', 'a self-assessment mark'],
    anchor: ['contoh perilaku', 'an example of behaviour'],
    norming_session: ['latihan menyamakan penilaian', 'a norming session'],
    norming_rater: ['peserta latihan', 'a participant of norming'],
    norming_mark: ['jawaban latihan', 'a mark of norming'],
    calibration: ['rapat penyelarasan', 'a calibration meeting'],
    calibration_attendee: ['hadirin rapat penyelarasan', 'somebody in a calibration meeting'],
    calibration_seal: ['segel nilai', 'a seal of marks'],
    sealed_mark: ['nilai bersegel', 'a sealed mark'],
    calibration_decision: ['keputusan rapat', 'a decision of the meeting'],
    spread_reason: ['alasan sebaran', 'a reason of a spread'],
    year_seal: ['segel tahun', 'the seal of a year'],
    setting: ['pengaturan', 'a setting'],
    holiday: ['hari libur', 'a holiday'],
  },
  /** A field of a row that changed: new, emptied, or another value. */
  change: {
    set: ['{{field}}: {{to}}', '{{field}}: {{to}}'],
    cleared: ['{{field}} dikosongkan (semula {{from}})', '{{field}} cleared (was {{from}})'],
    changed: ['{{field}}: {{from}} → {{to}}', '{{field}}: {{from}} → {{to}}'],
    yes: ['ya', 'yes'],
    no: ['tidak', 'no'],
  },
  did: didTexts,
  /** What came of a document, where that says what was done. */
  moved: {
    plan: {
      draft: ['menarik kembali rencana {{whom}} menjadi draf', 'took the plan of {{whom}} back to a draft'],
      submitted: ['mengajukan rencana {{whom}}', 'handed in the plan of {{whom}}'],
      approved: ['menyetujui rencana {{whom}}', 'approved the plan of {{whom}}'],
      returned: ['mengembalikan rencana {{whom}}', 'returned the plan of {{whom}}'],
      cancelled: ['membatalkan rencana {{whom}}', 'cancelled the plan of {{whom}}'],
    },
    evaluation: {
      open: ['membuka penilaian {{whom}}', 'opened the evaluation of {{whom}}'],
      progressSubmitted: ['mengajukan realisasi {{whom}}', 'handed in the progress of {{whom}}'],
      rated: [
        'mengembalikan penilaian {{whom}} ke penilainya',
        'gave the evaluation of {{whom}} back to the appraiser',
      ],
      submitted: ['mengirim penilaian {{whom}}', 'submitted the evaluation of {{whom}}'],
      reviewed: ['menelaah penilaian {{whom}}', 'reviewed the evaluation of {{whom}}'],
      documentSigned: [
        'menandatangani dokumen penilaian {{whom}}',
        'signed the evaluation document of {{whom}}',
      ],
      delivered: [
        'menyerahkan dokumen penilaian kepada {{whom}}',
        'delivered the evaluation document to {{whom}}',
      ],
      acknowledged: ['mencatat tanda terima {{whom}}', 'recorded the receipt of {{whom}}'],
      objected: ['mencatat keberatan {{whom}}', 'recorded the objection of {{whom}}'],
      decided: ['memutus keberatan {{whom}}', 'decided the objection of {{whom}}'],
      reported: ['melaporkan penilaian {{whom}}', 'reported the evaluation of {{whom}}'],
      closed: ['menutup penilaian {{whom}}', 'closed the evaluation of {{whom}}'],
      escalated: ['mengambil alih penilaian {{whom}}', 'took over the evaluation of {{whom}}'],
    },
  },
  /** Everything that was done, in sentences. */
  story: {
    title: ['Riwayat perubahan', 'Change story'],
    everything: [
      'Semua yang diubah dan dibaca, yang terbaru dulu',
      'Everything changed and read, the newest first',
    ],
    print: ['Cetak riwayat perubahan', 'Print the change story'],
    changed: [
      'mengubah {{field}} {{whom}} dari {{from}} menjadi {{to}}',
      'changed {{field}} of {{whom}} from {{from}} to {{to}}',
    ],
    and: [', dan {{field}} dari {{from}} menjadi {{to}}', ', and {{field}} from {{from}} to {{to}}'],
    set: ['{{field}} {{to}}', '{{field}} {{to}}'],
    turned: ['{{field}} dari {{from}} menjadi {{to}}', '{{field}} from {{from}} to {{to}}'],
    cleared: ['{{field}} dikosongkan (semula {{from}})', '{{field}} cleared (was {{from}})'],
    more: ['dan {{count}} isian lain', 'and {{count}} more'],
    because: [', karena {{reason}}', ', because {{reason}}'],
    undoes: [' (mengurungkan #{{seq}})', ' (undoes #{{seq}})'],
    backTo: [' (ke keadaan sesudah #{{seq}})', ' (to what it was after #{{seq}})'],
    office: ['kantor ini', 'this office'],
    people: ['{{count}} orang', { one: '{{count}} person', other: '{{count}} people' }],
    undone: ['diurungkan', 'undone'],
    none: ['Tidak ada perubahan yang cocok.', 'Nothing was changed that fits.'],
    older: ['Lebih lama', 'Older'],
    open: ['Buka', 'Open'],
    all: ['Semua jenis', 'Every kind'],
    filter: {
      person: ['Pegawai', 'Person'],
      period: ['Periode', 'Period'],
      kind: ['Jenis', 'Kind'],
      who: ['Dilakukan oleh', 'Done by'],
      from: ['Sejak', 'From'],
      to: ['Sampai', 'To'],
      year: ['Tahun {{year}} seluruhnya', 'All of {{year}}'],
      anyPeriod: ['Semua periode', 'Every period'],
    },
    kind: {
      people: ['Data pegawai', 'People'],
      plan: ['Rencana (SKP)', 'Plans'],
      progress: ['Realisasi dan catatan', 'Realisations and progress'],
      appraisal: ['Penilaian', 'Appraisal'],
      office: ['Kantor, pengaturan, dan akun', 'Office, settings and accounts'],
      reading: ['Data dibaca atau diambil', 'Data read or taken out'],
    },
    column: {
      when: ['Waktu', 'Time'],
      who: ['Oleh', 'By'],
      role: ['Sebagai', 'As'],
      what: ['Perubahan', 'What was done'],
      number: ['Nomor', 'Number'],
    },
  },
  /** The content of the file is not what its log says. */
  differences: {
    title: ['Isi berkas berbeda dari catatannya', 'The content is not what the log says'],
    notice: [
      'Isi berkas ini diubah di luar Timbang atau rusak: hanya bisa dibaca sampai Anda memutuskan.',
      'The content of this file was changed outside Timbang or is damaged: it can only be read until you decide.',
    ],
    see: ['Lihat perbedaannya…', 'See the differences…'],
    what: [
      'Setiap perubahan lewat Timbang tercatat. Baris di bawah ini berubah tanpa catatan: oleh program lain, atau oleh disk yang rusak. Selama belum diputuskan, tidak ada yang bisa ditulis.',
      'Every change made with Timbang is in the log. The rows below changed without it: by another program, or by a failing disk. Until you decide nothing can be written.',
    ],
    column: {
      what: ['Data', 'Data'],
      field: ['Isian', 'Field'],
      logged: ['Menurut catatan', 'What the log says'],
      stored: ['Di berkas sekarang', 'In the file now'],
    },
    kind: {
      changed: ['diubah', 'changed'],
      added: ['ditambahkan', 'added'],
      missing: ['hilang', 'missing'],
    },
    more: ['dan {{count}} baris lagi', 'and {{count}} more rows'],
    notAllKnown: [
      'Catatan tidak memuat semua baris yang berbeda, jadi isinya tidak bisa dikembalikan dari sini. Pulihkan cadangan, atau terima apa adanya.',
      'The log does not hold every row that differs, so the content cannot be put back from here. Restore a backup, or accept it as it is.',
    ],
    undo: [
      'Kedua tindakan tercatat dan bisa diurungkan di Pengaturan › Riwayat.',
      'Either act is logged and can be undone in Settings › History.',
    ],
    reason: ['Alasan menerima apa adanya', 'Reason for accepting it as it is'],
    reasonHint: [
      'Wajib hanya bila isi yang sekarang diterima, misalnya “diperbaiki petugas Dinas Kominfo”.',
      'Needed only where what stands there is accepted, e.g. “corrected by the IT office”.',
    ],
    leave: ['Biarkan, hanya baca', 'Leave it, only read'],
    accept: ['Terima apa adanya', 'Accept as it is'],
    putBack: ['Kembalikan menurut catatan', 'Put back what the log says'],
    wasPutBack: [
      '{{count}} baris dikembalikan menurut catatan.',
      '{{count}} rows were put back as the log says.',
    ],
    wasAccepted: ['{{count}} baris diterima apa adanya.', '{{count}} rows were accepted as they are.'],
  },
  /** What a command did, for the history and for undo. */
  operation: {
    history: {
      undo: ['Perubahan diurungkan', 'Change undone'],
      stepBack: ['Kantor dikembalikan ke keadaan sebelumnya', 'Office taken back to an earlier state'],
    },
    file: {
      backup: ['Cadangan dibuat', 'Backup made'],
      salvage: ['Isi diselamatkan dari berkas rusak', 'Content salvaged from a damaged file'],
      migrate: ['Berkas dibawa ke versi baru', 'File brought to a new version'],
      putBack: ['Isi menurut catatan dikembalikan', 'Content of the log put back'],
      accept: ['Isi berkas diterima apa adanya', 'Content of the file accepted as it is'],
    },
  },
  error: {
    content: {
      differs: [
        'Isi {{name}} tidak sama dengan catatannya, jadi berkas ini hanya bisa dibaca. Lihat perbedaannya, lalu kembalikan isi menurut catatan atau terima apa adanya.',
        'The content of {{name}} is not what its log says, so the file can only be read. See the differences, then put back what the log says or accept what stands there.',
      ],
      notAllKnown: [
        'Tidak bisa dikembalikan: catatan tidak memuat semua baris yang berbeda. Tidak ada yang diubah; terima apa adanya atau pakai cadangan.',
        'Cannot be put back: the log does not hold every row that differs. Nothing was changed; accept it as it is or use a backup.',
      ],
      sameAsLog: ['Isi berkas sudah sama dengan catatannya.', 'The content is what the log says already.'],
      notAsSeen: [
        'Isi berkas berubah sejak perbedaannya ditampilkan. Lihat lagi, lalu putuskan.',
        'The content has changed since the differences were shown. Look again, then decide.',
      ],
    },
    check: {
      damaged: [
        'Basis data tidak utuh. Pakai cadangan terakhir dan minta bantuan.',
        'The database is damaged. Use the last backup and ask for help.',
      ],
      differs: [
        'Isi berkas tidak sama dengan catatannya: diubah di luar Timbang atau rusak.',
        'The content is not what the log says: it was changed outside Timbang or is damaged.',
      ],
      broken: [
        'Riwayat berubah di luar Timbang mulai kejadian #{{seq}}.',
        'The history was changed outside Timbang from event #{{seq}} on.',
      ],
    },
    event: { missing: ['Kejadian nomor {{seq}} tidak ada.', 'There is no event number {{seq}}.'] },
    undo: {
      movedOn: [
        'Tidak bisa diurungkan: {{table}} sudah diubah sesudahnya. Urungkan dulu yang lebih baru.',
        'Cannot be undone: {{table}} was changed afterwards. Undo the newer change first.',
      ],
      already: ['Kejadian ini sudah diurungkan.', 'This event has been undone already.'],
      judged: [
        'Ini penilaian atau persetujuan orang lain: hanya pejabat penilainya yang mengurungkannya.',
        'This was somebody’s rating or approval: only the appraiser takes it back.',
      ],
      nothing: ['Tidak ada yang perlu diurungkan.', 'There is nothing to undo.'],
      beginning: [
        'Ini awal berkas kantor; tidak ada keadaan sebelumnya.',
        'This is how the office file began; there is nothing before it.',
      ],
      destroyed: [
        'Tidak bisa diurungkan: rincian perubahan ini sudah dimusnahkan bersama tahunnya.',
        'Cannot be undone: the details of this change were destroyed with their year.',
      ],
      destruction: [
        'Pemusnahan tahun tidak bisa diurungkan: isinya tidak ada lagi.',
        'The destruction of a year cannot be undone: what it held is gone.',
      ],
    },
    stepBack: {
      same: [
        'Tidak ada yang perlu dikembalikan: isi kantor sudah sama dengan keadaan itu.',
        'There is nothing to take back: the office is already as it was then.',
      ],
      notAsSeen: [
        'Ada perubahan baru sejak daftar ini ditampilkan. Tidak ada yang dikembalikan; lihat lagi, lalu putuskan.',
        'Something has changed since this list was shown. Nothing was taken back; look again, then decide.',
      ],
      unseen: [
        '{{count}} langkah menyangkut pegawai di luar wewenang Anda, jadi tidak ada yang dikembalikan.',
        'Steps about people outside your reach: {{count}}. Nothing was taken back.',
      ],
      tooMany: [
        'Lebih dari {{count}} langkah. Pilih keadaan yang lebih baru, atau pulihkan cadangan.',
        'More than {{count}} steps. Choose a later state, or restore a backup.',
      ],
      movedOn: [
        'Tidak bisa dikembalikan: {{table}} tidak lagi seperti yang ditinggalkan langkah #{{seq}}. Tidak ada yang diubah.',
        'Cannot be taken back: {{table}} is no longer as step #{{seq}} left it. Nothing was changed.',
      ],
    },
  },
} satisfies TextTree
