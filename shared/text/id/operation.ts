/** What a command did, for the history and for undo. */
export const operation = {
  office: {
    new: 'Kantor dibuat',
    save: 'Data kantor diubah',
  },
  year: {
    open: 'Tahun dibuka',
    delete: 'Tahun dihapus',
  },
  unit: {
    save: 'Unit disimpan',
    delete: 'Unit dihapus',
    lead: 'Pimpinan unit diganti',
  },
  official: {
    save: 'Pejabat luar disimpan',
    delete: 'Pejabat luar dihapus',
  },
  employee: {
    save: 'Data pegawai disimpan',
    correctNip: 'NIP diperbaiki',
    endService: 'Status pegawai diubah',
    setSuperior: 'Atasan diubah',
    merge: 'Dua data pegawai digabung',
    delete: 'Pegawai dihapus',
  },
  plan: {
    saveResult: 'Hasil kerja disimpan',
    deleteResult: 'Hasil kerja dihapus',
    moveResult: 'Urutan hasil kerja diubah',
    saveIndicator: 'Indikator disimpan',
    deleteIndicator: 'Indikator dihapus',
    saveExpectation: 'Ekspektasi perilaku disimpan',
    setState: 'Keadaan rencana diubah',
    copy: 'Rencana disalin',
    delete: 'Rencana dihapus',
  },
  realisation: {
    enter: 'Realisasi diisi',
  },
  indicator: {
    watch: 'Indikator pantauan dipilih',
  },
  appraisal: {
    rate: 'Penilaian diisi',
  },
  orgResult: {
    save: 'Capaian organisasi disimpan',
  },
  import: {
    commit: 'Impor disimpan',
    undo: 'Impor diurungkan',
  },
  history: {
    undo: 'Perubahan diurungkan',
  },
  setting: {
    save: 'Pengaturan diubah',
  },
  scheme: {
    save: 'Skema kriteria disimpan',
  },
  report: {
    yearly: 'Laporan tahunan dibuat',
    table: 'Daftar diekspor',
  },
  list: {
    flat: 'Daftar diekspor',
  },
} as const
