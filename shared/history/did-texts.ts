import type { TextTree } from '../text/pair.ts'

/**
 * What somebody did, as the middle of a sentence: `Sari` + `menilai {{whom}}`. Every command and every reading that is logged has its
 * line here, also those that only an earlier version knew; a missing one does not compile (`tests/unit/history/sentence.test.ts`).
 */
export const didTexts = {
  account: {
    turnOn: ['menyalakan akun', 'turned accounts on'],
    turnOff: ['mematikan akun', 'turned accounts off'],
    save: ['mengubah akun {{whom}}', 'changed the account of {{whom}}'],
    signIn: ['masuk', 'signed in'],
    signOut: ['keluar', 'signed out'],
    miss: ['salah mengetik kata sandi {{whom}}', 'mistyped the password of {{whom}}'],
    pinMiss: ['terlalu sering salah mengetik PIN {{whom}}', 'mistyped the PIN of {{whom}} too often'],
    recoveryMiss: ['salah mengetik kode pemulihan', 'mistyped the recovery code'],
    setPassword: ['mengganti kata sandi {{whom}}', 'changed the password of {{whom}}'],
    resetPassword: ['menyetel ulang kata sandi {{whom}}', 'reset the password of {{whom}}'],
    setPin: ['mengganti PIN {{whom}}', 'changed the PIN of {{whom}}'],
    recover: ['masuk kembali dengan kode pemulihan', 'came back in with the recovery code'],
  },
  office: {
    new: ['membuat kantor {{whom}}', 'made the office {{whom}}'],
    save: ['mengubah data kantor {{whom}}', 'changed the data of {{whom}}'],
  },
  year: {
    open: ['membuka tahun {{whom}}', 'opened the year {{whom}}'],
    delete: ['menghapus tahun {{whom}}', 'deleted the year {{whom}}'],
    close: ['menutup tahun {{whom}}', 'closed the year {{whom}}'],
    reopen: ['membuka kembali tahun {{whom}}', 'reopened the year {{whom}}'],
  },
  privateNote: {
    save: ['menulis catatan pribadi', 'wrote a private note'],
    remove: ['menghapus catatan pribadi', 'deleted a private note'],
  },
  peer: {
    open: ['memulai putaran umpan balik tentang {{whom}}', 'began a round of feedback about {{whom}}'],
    close: ['menutup putaran umpan balik tentang {{whom}}', 'closed the round of feedback about {{whom}}'],
    enter: ['memasukkan lembar umpan balik tentang {{whom}}', 'entered sheets of feedback about {{whom}}'],
    recount: [
      'menghitung ulang lembar umpan balik tentang {{whom}}',
      'counted the sheets of feedback about {{whom}} again',
    ],
    give: ['memberi umpan balik', 'gave feedback'],
  },
  firstTask: {
    begin: ['memulai tugas pertama', 'began the first tasks'],
    see: ['membaca lembar alasan sebagai tugas pertama', 'read the sheet of reasons as a first task'],
  },
  setting: { save: ['mengubah pengaturan {{whom}}', 'changed the setting {{whom}}'] },
  unit: {
    save: ['menyimpan unit {{whom}}', 'saved the unit {{whom}}'],
    delete: ['menghapus unit {{whom}}', 'deleted the unit {{whom}}'],
    lead: ['mengganti pimpinan unit {{whom}}', 'changed the head of {{whom}}'],
  },
  official: {
    save: ['menyimpan pejabat luar {{whom}}', 'saved the outside official {{whom}}'],
    delete: ['menghapus pejabat luar {{whom}}', 'deleted the outside official {{whom}}'],
  },
  employee: {
    save: ['menyimpan data {{whom}}', 'saved the data of {{whom}}'],
    correctNip: ['memperbaiki NIP {{whom}}', 'corrected the NIP of {{whom}}'],
    endService: ['mengubah status {{whom}}', 'changed the status of {{whom}}'],
    setSuperior: ['menetapkan atasan {{whom}}', 'set the superior of {{whom}}'],
    saveGrade: ['menyimpan riwayat golongan {{whom}}', 'saved a grade of {{whom}}'],
    deleteGrade: ['menghapus riwayat golongan {{whom}}', 'removed a grade of {{whom}}'],
    savePost: ['menyimpan riwayat jabatan {{whom}}', 'saved a post of {{whom}}'],
    deletePost: ['menghapus riwayat jabatan {{whom}}', 'removed a post of {{whom}}'],
    merge: ['menggabung data {{whom}}', 'merged the entries of {{whom}}'],
    delete: ['menghapus data {{whom}}', 'deleted the entry of {{whom}}'],
  },
  career: {
    saveTraining: ['menyimpan pelatihan struktural {{whom}}', 'saved a structural training of {{whom}}'],
    deleteTraining: ['menghapus pelatihan struktural {{whom}}', 'removed a structural training of {{whom}}'],
  },
  credit: {
    saveOpening: [
      'menyimpan saldo awal angka kredit {{whom}}',
      'saved an opening balance of credit points of {{whom}}',
    ],
    deleteOpening: [
      'menghapus saldo awal angka kredit {{whom}}',
      'removed an opening balance of credit points of {{whom}}',
    ],
    convert: [
      'mengonversi predikat ke angka kredit {{whom}}',
      'converted predikat into credit points of {{whom}}',
    ],
    addConversion: ['menambahkan angka kredit {{whom}}', 'added credit points of {{whom}}'],
    deleteConversion: [
      'menghapus konversi angka kredit {{whom}}',
      'removed a conversion of credit points of {{whom}}',
    ],
  },
  plan: {
    saveResult: ['menyimpan hasil kerja {{whom}}', 'saved a work result of {{whom}}'],
    deleteResult: ['menghapus hasil kerja {{whom}}', 'deleted a work result of {{whom}}'],
    moveResult: ['menyusun ulang hasil kerja {{whom}}', 'reordered the work results of {{whom}}'],
    saveIndicator: ['menyimpan indikator {{whom}}', 'saved an indicator of {{whom}}'],
    deleteIndicator: ['menghapus indikator {{whom}}', 'deleted an indicator of {{whom}}'],
    saveExpectation: ['menyimpan ekspektasi perilaku {{whom}}', 'saved a behaviour expectation of {{whom}}'],
    setState: ['memindahkan keadaan rencana {{whom}}', 'moved the plan of {{whom}}'],
    copy: ['menyalin rencana {{whom}}', 'copied the plan of {{whom}}'],
    delete: ['menghapus rencana {{whom}}', 'deleted the plan of {{whom}}'],
    fillMatrix: ['mengisi matriks peran {{whom}}', 'filled the matrix of roles of {{whom}}'],
    addGuest: ['menambah tamu di matriks peran: {{whom}}', 'added a guest to a matrix of roles: {{whom}}'],
    removeGuest: [
      'mengeluarkan tamu dari matriks peran: {{whom}}',
      'took a guest out of a matrix of roles: {{whom}}',
    ],
    relinkParents: [
      'menghubungkan hasil kerja dengan hasil pimpinan: {{whom}}',
      'linked work results with the leader’s: {{whom}}',
    ],
    addLines: ['mengisi rencana {{whom}}', 'filled the plan of {{whom}}'],
    addFromLibrary: [
      'mengambil hasil kerja dari pustaka untuk {{whom}}',
      'took work results from the library for {{whom}}',
    ],
    giveResult: ['memberi hasil kerja kepada {{whom}}', 'gave a work result to {{whom}}'],
    buildMany: ['menyusun rencana {{whom}}', 'built the plans of {{whom}}'],
    startAddendum: ['memulai adendum rencana {{whom}}', 'began an addendum to the plan of {{whom}}'],
    startForPost: ['memulai rencana jabatan baru {{whom}}', 'began the plan of a new post of {{whom}}'],
    endResult: ['mengakhiri hasil kerja {{whom}}', 'ended a work result of {{whom}}'],
    setKind: ['menetapkan prioritas hasil kerja {{whom}}', 'set the priority of a work result of {{whom}}'],
    setApproach: ['memilih pendekatan rencana {{whom}}', 'chose the approach of the plan of {{whom}}'],
    setAppraiser: [
      'menetapkan pejabat penilai rencana {{whom}}',
      'named the appraiser of the plan of {{whom}}',
    ],
    saveAnnexLine: ['menyimpan baris lampiran SKP {{whom}}', 'saved a line of the annex of {{whom}}'],
    deleteAnnexLine: ['menghapus baris lampiran SKP {{whom}}', 'deleted a line of the annex of {{whom}}'],
    saveStudy: ['menyimpan tugas belajar {{whom}}', 'saved the study assignment of {{whom}}'],
    deleteStudy: ['menghapus tugas belajar {{whom}}', 'deleted the study assignment of {{whom}}'],
    addStudyResults: [
      'menambahkan hasil tugas belajar ke rencana {{whom}}',
      'added the results of the study assignment to the plan of {{whom}}',
    ],
  },
  event: { record: ['mencatat kejadian {{whom}}', 'recorded an event of {{whom}}'] },
  goal: {
    save: ['menyimpan tujuan {{whom}}', 'saved the objective {{whom}}'],
    move: ['menyusun ulang tujuan {{whom}}', 'reordered the objective {{whom}}'],
    delete: ['menghapus tujuan {{whom}}', 'deleted the objective {{whom}}'],
  },
  training: {
    save: ['menyimpan pelatihan {{whom}}', 'saved a training of {{whom}}'],
    remove: ['menghapus pelatihan {{whom}}', 'removed a training of {{whom}}'],
    saveCourse: ['mengubah katalog diklat: {{whom}}', 'changed the catalogue of courses: {{whom}}'],
    removeCourse: [
      'mengeluarkan diklat dari katalog: {{whom}}',
      'took a course out of the catalogue: {{whom}}',
    ],
  },
  guidance: {
    save: ['mencatat bimbingan {{whom}}', 'recorded guidance of {{whom}}'],
    remove: ['menghapus catatan bimbingan {{whom}}', 'removed a record of guidance of {{whom}}'],
  },
  counselling: {
    save: ['menetapkan konseling {{whom}}', 'arranged a counselling of {{whom}}'],
    remove: ['menghapus penetapan konseling {{whom}}', 'removed a counselling of {{whom}}'],
    record: ['merekam konseling {{whom}}', 'recorded a counselling of {{whom}}'],
    read: ['membaca rekaman konseling {{whom}}', 'read the record of a counselling of {{whom}}'],
  },
  library: {
    saveResponsibility: [
      'menyimpan tanggung jawab jabatan {{whom}}',
      'saved a responsibility of a post: {{whom}}',
    ],
    deleteResponsibility: [
      'menghapus tanggung jawab jabatan {{whom}}',
      'deleted a responsibility of a post: {{whom}}',
    ],
    save: ['menyimpan hasil kerja di pustaka: {{whom}}', 'saved a result of the library: {{whom}}'],
    delete: ['menghapus hasil kerja dari pustaka: {{whom}}', 'deleted a result of the library: {{whom}}'],
    fill: ['mengisi pustaka: {{whom}}', 'filled the library: {{whom}}'],
  },
  realisation: {
    enter: ['mengisi realisasi {{whom}}', 'entered realisations of {{whom}}'],
    setAchievement: ['menetapkan persen capaian {{whom}}', 'set the achievement of {{whom}}'],
  },
  indicator: { watch: ['memilih indikator pantauan {{whom}}', 'chose the watched indicator {{whom}}'] },
  appraisal: {
    rate: ['menilai {{whom}}', 'rated {{whom}}'],
    setRater: ['menetapkan siapa yang menilai {{whom}}', 'named who rates {{whom}}'],
  },
  selfAssessment: { mark: ['mengisi penilaian diri {{whom}}', 'entered the self-assessment of {{whom}}'] },
  anchor: { save: ['mengubah contoh perilaku {{whom}}', 'changed an example of {{whom}}'] },
  numeric: { save: ['mengisi nilai angka {{whom}}', 'entered the figures of {{whom}}'] },
  norming: {
    start: ['membuka latihan {{whom}}', 'began the norming {{whom}}'],
    mark: ['mengisi jawaban latihan {{whom}}', 'entered marks of the norming {{whom}}'],
    reveal: ['menampilkan hasil latihan {{whom}}', 'showed the norming {{whom}} to all'],
    remove: ['menghapus latihan {{whom}}', 'removed the norming {{whom}}'],
  },
  scan: {
    file: ['mengarsipkan pindaian {{whom}}', 'filed scans of {{whom}}'],
    open: ['membuka pindaian {{whom}}', 'opened the scan of {{whom}}'],
  },
  evaluation: { setState: ['memindahkan keadaan penilaian {{whom}}', 'moved the evaluation of {{whom}}'] },
  calibration: {
    saveReason: ['menulis alasan sebaran {{whom}}', 'wrote the reason of the spread of {{whom}}'],
    seal: ['menyegel nilai {{whom}}', 'sealed the marks of {{whom}}'],
    save: ['mencatat rapat penyelarasan {{whom}}', 'recorded the calibration meeting of {{whom}}'],
    decide: ['mencatat keputusan rapat tentang {{whom}}', 'recorded the meeting’s decision about {{whom}}'],
    lock: ['mengunci rapat penyelarasan {{whom}}', 'locked the calibration meeting of {{whom}}'],
    reopen: ['membuka lagi rapat penyelarasan {{whom}}', 'reopened the calibration meeting of {{whom}}'],
  },
  award: {
    save: ['menyusun pemilihan {{whom}}', 'wrote the round {{whom}}'],
    remove: ['menghapus pemilihan {{whom}}', 'removed the round {{whom}}'],
    lock: ['mengunci kriteria pemilihan {{whom}}', 'fixed the criteria of the round {{whom}}'],
    open: ['menetapkan finalis dan panel {{whom}}', 'named finalists and panel of {{whom}}'],
    vote: ['mencatat pilihan panel {{whom}}', 'recorded a choice of the panel of {{whom}}'],
    again: ['menambah putaran perbandingan {{whom}}', 'added a pass of comparisons to {{whom}}'],
    decide: ['mencatat hasil pemilihan {{whom}}', 'recorded the result of {{whom}}'],
  },
  potential: {
    save: ['mencatat potensi {{whom}}', 'recorded the potential of {{whom}}'],
    remove: ['menghapus potensi {{whom}}', 'removed the potential of {{whom}}'],
  },
  sanction: {
    save: ['mencatat hukuman disiplin {{whom}}', 'recorded a disciplinary sanction of {{whom}}'],
    remove: ['menghapus catatan hukuman disiplin {{whom}}', 'removed a disciplinary sanction of {{whom}}'],
  },
  orgResult: {
    save: ['menyimpan capaian organisasi {{whom}}', 'saved the organisation result of {{whom}}'],
  },
  scheme: { save: ['menyimpan skema kriteria {{whom}}', 'saved the criteria scheme {{whom}}'] },
  clock: {
    saveHoliday: ['menyimpan hari libur {{whom}}', 'saved the holiday {{whom}}'],
    removeHoliday: ['menghapus hari libur {{whom}}', 'removed the holiday {{whom}}'],
    pasteHolidays: ['menempel daftar hari libur: {{whom}}', 'pasted a list of holidays: {{whom}}'],
    checkHolidays: ['menandai hari libur sudah diperiksa: {{whom}}', 'marked holidays as checked: {{whom}}'],
  },
  progress: {
    save: ['menyimpan catatan kinerja {{whom}}', 'saved a progress entry of {{whom}}'],
    remove: ['menghapus catatan kinerja {{whom}}', 'removed a progress entry of {{whom}}'],
    add: ['menempel catatan kinerja {{whom}}', 'pasted progress entries of {{whom}}'],
  },
  case: {
    save: ['menyimpan kasus {{whom}}', 'saved the case {{whom}}'],
    remove: ['menghapus kasus {{whom}}', 'removed the case {{whom}}'],
    paste: ['menempel daftar kasus: {{whom}}', 'pasted a list of cases: {{whom}}'],
    setRule: ['menghitung indikator dari kasus: {{whom}}', 'computed an indicator from cases: {{whom}}'],
    removeRule: [
      'mengisi indikator dengan tangan lagi: {{whom}}',
      'took an indicator back to entry by hand: {{whom}}',
    ],
  },
  actionPlan: {
    save: ['menyimpan langkah rencana aksi {{whom}}', 'saved a step of the action plan of {{whom}}'],
    remove: ['menghapus langkah rencana aksi {{whom}}', 'removed a step of the action plan of {{whom}}'],
  },
  adjustment: {
    save: ['menyimpan penyesuaian {{whom}}', 'saved an adjustment of {{whom}}'],
    remove: ['menghapus penyesuaian {{whom}}', 'removed an adjustment of {{whom}}'],
  },
  feedback: {
    save: ['menyimpan umpan balik untuk {{whom}}', 'saved feedback for {{whom}}'],
    remove: ['menghapus umpan balik untuk {{whom}}', 'removed feedback for {{whom}}'],
  },
  phrase: {
    keep: ['menyimpan kalimat di bank kalimat: {{whom}}', 'kept a sentence in the phrase bank: {{whom}}'],
    drop: [
      'menghapus kalimat dari bank kalimat: {{whom}}',
      'removed a sentence from the phrase bank: {{whom}}',
    ],
  },
  evidence: {
    add: ['melampirkan bukti {{whom}}', 'attached evidence of {{whom}}'],
    save: ['mengubah bukti {{whom}}', 'changed evidence of {{whom}}'],
    remove: ['menghapus bukti {{whom}}', 'removed evidence of {{whom}}'],
    pack: ['mengunduh semua bukti {{whom}}', 'downloaded all evidence of {{whom}}'],
    clear: [
      'menghapus {{whom}} berkas bukti yang tidak dipakai',
      'removed {{whom}} files of evidence that nothing used',
    ],
  },
  form: {
    print: ['mencetak formulir {{whom}}', 'printed the form {{whom}}'],
    printAll: ['mencetak formulir {{whom}}', 'printed the forms {{whom}}'],
    receipts: ['mencetak daftar tanda terima {{whom}}', 'printed the receipt list {{whom}}'],
    guidance: ['mencetak formulir {{whom}}', 'printed the form {{whom}}'],
    verify: ['memeriksa keaslian {{whom}}', 'verified {{whom}}'],
  },
  report: {
    yearly: ['membuat laporan tahunan {{whom}}', 'made the yearly report {{whom}}'],
    table: ['mengekspor daftar {{whom}}', 'exported the list {{whom}}'],
    file: ['mengunduh laporan {{whom}}', 'downloaded the report {{whom}}'],
    save: ['menyimpan laporan {{whom}}', 'saved the report {{whom}}'],
    remove: ['menghapus laporan {{whom}}', 'removed the report {{whom}}'],
  },
  exchange: {
    compare: ['mencocokkan {{whom}} dengan e-Kinerja', 'held {{whom}} against e-Kinerja'],
    settle: [
      'menandai perbedaan dengan e-Kinerja selesai: {{whom}}',
      'marked a difference with e-Kinerja as settled: {{whom}}',
    ],
    reopen: [
      'membuka lagi perbedaan dengan e-Kinerja: {{whom}}',
      'opened a difference with e-Kinerja again: {{whom}}',
    ],
    decide: ['menentukan data yang benar: {{whom}}', 'decided which data are right: {{whom}}'],
    writeLetter: ['membuat surat perbaikan data {{whom}}', 'made the data-repair letter {{whom}}'],
    removeLetter: ['menghapus surat perbaikan data {{whom}}', 'removed the data-repair letter {{whom}}'],
    letter: ['mengunduh surat perbaikan data {{whom}}', 'downloaded the data-repair letter {{whom}}'],
  },
  template: {
    save: ['menyimpan format {{whom}}', 'saved the form {{whom}}'],
    remove: ['menghapus format {{whom}}', 'removed the form {{whom}}'],
    fill: ['mengisi format {{whom}}', 'filled the form {{whom}}'],
  },
  list: { flat: ['mengekspor daftar {{whom}}', 'exported the list {{whom}}'] },
  import: {
    commit: ['mengimpor {{whom}}', 'imported {{whom}}'],
    filled: ['mengekspor buku kerja {{whom}}', 'exported the workbook {{whom}}'],
    differences: ['mencocokkan data pegawai dengan {{whom}}', 'held the staff against {{whom}}'],
    undo: ['mengurungkan impor {{whom}}', 'undid the import {{whom}}'],
  },
  history: {
    undo: ['mengurungkan perubahan {{whom}}', 'undid a change: {{whom}}'],
    stepBack: ['mengembalikan kantor ke keadaan sebelumnya', 'took the office back to an earlier state'],
  },
  file: {
    backup: ['membuat cadangan', 'made a backup'],
    salvage: ['menyelamatkan isi dari berkas rusak', 'salvaged the content of a damaged file'],
    migrate: ['membawa berkas ke versi baru', 'brought the file to a new version'],
    putBack: ['mengembalikan isi menurut catatan', 'put back what the log says'],
    accept: ['menerima isi berkas apa adanya', 'accepted the content of the file as it is'],
  },
  backup: { restore: ['memulihkan cadangan', 'restored a backup'] },
  privacy: {
    save: ['mengubah isian pelindungan data pribadi', 'changed the notes on personal data'],
    person: ['membaca data pribadi {{whom}}', 'read the personal data of {{whom}}'],
    destroyYear: ['memusnahkan tahun {{whom}}', 'destroyed the year {{whom}}'],
  },
} satisfies TextTree
