import type { TextTree } from '../../text/pair.ts'

/** A damaged office: what is left of it, the backups beside it, and what was saved. */
export const salvageTexts = {
  /** What lies in a table, in a list. */
  table: {
    office: ['Data kantor', 'The office'],
    unit: ['Unit', 'Units'],
    official: ['Pejabat luar', 'Outside officials'],
    employee: ['Pegawai', 'People'],
    assignment: ['Riwayat jabatan', 'Posts held'],
    grade_period: ['Riwayat pangkat', 'Grades held'],
    superior: ['Atasan', 'Superiors'],
    scheme: ['Skema', 'Schemes'],
    criterion: ['Kriteria', 'Criteria'],
    year: ['Tahun', 'Years'],
    period: ['Periode', 'Periods'],
    org_result: ['Capaian organisasi', 'Organisation results'],
    strategic_goal: ['Visi, misi, dan tujuan', 'Vision, missions and objectives'],
    plan: ['Rencana (SKP)', 'Plans'],
    work_result: ['Rencana hasil kerja', 'Work results'],
    indicator: ['Indikator', 'Indicators'],
    realisation: ['Realisasi', 'Realisations'],
    achievement: ['Capaian dengan tangan', 'Achievements by hand'],
    progress_entry: ['Catatan kinerja', 'Progress entries'],
    evidence: ['Bukti dukung', 'Evidence'],
    action_step: ['Langkah rencana aksi', 'Steps of action plans'],
    service_case: ['Kasus layanan', 'Cases'],
    case_rule: ['Hitungan dari kasus', 'Rules of cases'],
    adjustment: ['Penyesuaian', 'Adjustments'],
    behaviour_expectation: ['Ekspektasi perilaku', 'Behaviour expectations'],
    annex_line: ['Lampiran SKP', 'Annex lines'],
    matrix_guest: ['Tamu di matriks peran', 'Guests in matrices of roles'],
    no_role: ['Tidak ada peran', 'No role'],
    responsibility: ['Tanggung jawab jabatan', 'Responsibilities of posts'],
    library_result: ['Hasil kerja di pustaka', 'Results of the library'],
    library_indicator: ['Indikator di pustaka', 'Indicators of the library'],
    study_assignment: ['Tugas belajar', 'Study assignments'],
    evaluation: ['Penilaian', 'Evaluations'],
    result_rating: ['Tanda hasil kerja', 'Result marks'],
    value_rating: ['Penilaian perilaku', 'Behaviour ratings'],
    criterion_score: ['Skor kriteria', 'Criterion scores'],
    setting: ['Pengaturan', 'Settings'],
    holiday: ['Hari libur', 'Holidays'],
  },
  saved: [
    '{{name}} dibuat dan diperiksa: {{rows}} baris data terselamatkan. Berkas yang rusak dibiarkan apa adanya.',
    '{{name}} was made and checked: {{rows}} rows of data are saved. The damaged file was left as it is.',
  ],
  lost: [
    '{{table}}: {{saved}} baris terselamatkan, {{lost}} tidak.',
    '{{table}}: {{saved}} rows saved, {{lost}} not.',
  ],
  unknown: [
    '{{table}}: {{saved}} baris terselamatkan, mungkin ada yang hilang: jumlah semula tidak terbaca.',
    '{{table}}: {{saved}} rows saved, some may be lost: how many there were cannot be read.',
  ],
  whole: ['Semua baris setiap tabel terselamatkan.', 'Every row of every table is saved.'],
  people: [
    'Orang yang datanya sendiri tidak terbaca, sedangkan catatannya masih ada: {{count}}.',
    'People whose own row cannot be read while records of them are left: {{count}}.',
  ],
  loosened: [
    'Baris yang menunjuk ke data yang hilang, dikosongkan penunjuknya atau tidak ikut: {{rows}}.',
    'Rows that pointed at what is lost, emptied there or left out: {{rows}}.',
  ],
  differs: [
    'Yang terselamatkan tidak sama dengan yang menurut riwayat terakhir ada di kantor ini.',
    'What was saved is not what the log last says that this office held.',
  ],
  log: ['Riwayat ikut, rantainya utuh.', 'The log came along, its chain is whole.'],
  noLog: [
    'Riwayat tidak ikut karena rantainya terputus; riwayat baru dimulai. Yang lama tetap di berkas yang rusak.',
    'The log did not come along because its chain is broken; a new one begins. The old one stays in the damaged file.',
  ],
  /** Beside a person's name. */
  person: {
    gone: ['hilang seluruh datanya', 'lost altogether'],
    partly: ['kehilangan {{rows}} baris', '{{rows}} rows lost'],
  },
  compared: [
    'Dibandingkan dengan cadangan {{name}}, orang-orang ini tidak lengkap:',
    'Compared with the backup {{name}}, these people are not complete:',
  ],
  nobody: [
    'Dibandingkan dengan cadangan {{name}}, tidak ada orang yang kehilangan data.',
    'Compared with the backup {{name}}, nobody lost anything.',
  ],
  noBackup: [
    'Tidak ada cadangan yang terbaca untuk menyebut siapa yang kehilangan data.',
    'There is no readable backup that could say who lost something.',
  ],
  /** The card on the start page. */
  card: {
    title: ['{{name}} rusak', '{{name}} is damaged'],
    lead: [
      'Tidak ada yang ditulis ke berkas ini. Ada dua jalan: memulihkan salah satu cadangannya, atau menyelamatkan yang masih terbaca ke berkas baru.',
      'Nothing is written into this file. There are two ways on: restore one of its backups, or save what can still be read into a new file.',
    ],
    opened: [
      'Yang masih dapat dibaca sedang terbuka, untuk dilihat saja.',
      'What can still be read is open, to look at.',
    ],
    read: ['Buka yang masih terbaca', 'Open what can be read'],
    restore: ['1. Pulihkan cadangan', '1. Restore a backup'],
    none: [
      'Tidak ada cadangan kantor ini di PC ini. Cari di flashdisk atau PC lain, lalu pakai “Pulihkan dari cadangan…” di bawah.',
      'There is no backup of this office on this PC. Look on a USB stick or another PC and use “Restore from a backup…” below.',
    ],
    salvage: ['2. Selamatkan yang masih terbaca', '2. Save what can be read'],
    salvageNote: [
      'Membuat berkas kantor baru di {{folder}} dari semua yang masih terbaca, dengan laporan apa yang terselamatkan dan apa yang tidak. Berkas yang rusak tidak diubah.',
      'Makes a new office file in {{folder}} of everything that can still be read, with a report of what was saved and what was not. The damaged file is not changed.',
    ],
    start: ['Selamatkan ke berkas baru', 'Save into a new file'],
    stop: ['Hentikan', 'Stop'],
    care: ['Cadangan dan penyelamatan', 'Backups and rescue'],
  },
  report: {
    title: ['Laporan penyelamatan {{name}}', 'Report: what was saved of {{name}}'],
    made: ['Dibuat {{when}}', 'Made {{when}}'],
    what: ['Isi', 'What'],
    saved: ['Terselamatkan', 'Saved'],
    lost: ['Tidak terselamatkan', 'Not saved'],
    unknown: ['tidak diketahui', 'not known'],
    who: ['Nama', 'Name'],
    nip: ['NIP', 'NIP'],
    missing: ['Yang hilang', 'What is missing'],
    open: ['Buka {{name}}', 'Open {{name}}'],
    print: ['Cetak laporan', 'Print the report'],
    save: ['Simpan laporan', 'Save the report'],
    file: ['laporan-penyelamatan-{{name}}.txt', 'salvage-report-{{name}}.txt'],
  },
} satisfies TextTree
