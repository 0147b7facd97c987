import type { TextTree } from './pair.ts'

/** Texts that every noun uses: roles, long work, fields and what can go wrong anywhere. */
export const commonTexts = {
  role: {
    owner: ['Pemilik', 'Owner'],
    clerk: ['Pengelola kepegawaian', 'Clerk'],
    head: ['Kepala seksi', 'Head of section'],
    secretary: ['Sekretaris', 'Secretary'],
    officeHead: ['Camat', 'Head of the office'],
    auditor: ['Pemeriksa', 'Auditor'],
    employee: ['Pegawai', 'Employee'],
    nobody: ['Belum masuk', 'Not signed in'],
  },
  /** What long work is doing at the moment. */
  progress: {
    reading: ['Membaca berkas', 'Reading the file'],
    checking: ['Memeriksa baris', 'Checking the rows'],
    saving: ['Menyimpan', 'Saving'],
    collecting: ['Mengumpulkan data', 'Collecting the data'],
    writing: ['Menulis buku kerja', 'Writing the workbook'],
    typesetting: ['Menyusun formulir', 'Setting the forms'],
    scanning: ['Membaca halaman', 'Reading pages'],
    verifying: ['Memeriksa hasil', 'Checking the result'],
    copying: ['Menyalin', 'Copying'],
    comparing: ['Memeriksa dan membandingkan', 'Checking and comparing'],
    replacing: ['Menaruh di tempatnya', 'Putting it in place'],
  },
  error: {
    internal: [
      'Terjadi kesalahan yang tidak terduga. Tidak ada yang disimpan.',
      'Something unexpected went wrong. Nothing was saved.',
    ],
    cancelled: ['Dibatalkan. Tidak ada yang berubah.', 'Cancelled. Nothing has changed.'],
    forbidden: ['Anda tidak berwenang melakukan ini.', 'You are not authorised to do this.'],
    notYours: [
      'Yang boleh mengisi ini: pegawainya sendiri, pejabat penilainya, atau pengelola kepegawaian.',
      'This is written by the employee, the appraiser or the clerk.',
    ],
    unknownOperation: ['Operasi "{{name}}" tidak dikenal.', 'There is no operation "{{name}}".'],
    checkFields: ['Periksa isian yang ditandai.', 'Please check the marked fields.'],
    changedMeanwhile: [
      'Data ini sudah diubah di tempat lain. Muat ulang lalu coba lagi.',
      'This was changed elsewhere. Reload and try again.',
    ],
    stillReferenced: [
      'Tidak bisa: masih ada catatan lain yang memakai data ini.',
      'Not possible: other records still use this.',
    ],
    notFound: ['Data ini sudah tidak ada.', 'This no longer exists.'],
    required: ['Wajib diisi.', 'Required.'],
    invalid: ['Isian ini tidak sah.', 'This value is not valid.'],
    unknownField: ['Isian ini tidak dikenal.', 'This field is not known.'],
    tooLong: ['Paling banyak {{maximum}} huruf.', 'At most {{maximum}} characters.'],
    tooSmall: ['Paling kecil {{minimum}}.', 'At least {{minimum}}.'],
    tooBig: ['Paling besar {{maximum}}.', 'At most {{maximum}}.'],
    number: ['Isi dengan angka.', 'Enter a number.'],
    wholeNumber: ['Isi dengan bilangan bulat.', 'Enter a whole number.'],
    twoDecimals: ['Paling banyak dua angka di belakang koma.', 'At most two decimal places.'],
    date: ['Tanggal tidak sah. Contoh: 2026-09-26.', 'Not a valid date. Example: 2026-09-26.'],
    yearRange: ['Tahun tidak sah. Contoh: 2026.', 'Not a year. Example: 2026.'],
    period: [
      'Periode tidak sah. Contoh: 2025, 2025-Q3, atau 2025-07.',
      'Not a valid period. Examples: 2025, 2025-Q3 or 2025-07.',
    ],
    duplicate: ['Sudah ada; tidak boleh dua kali.', 'Already there; not allowed twice.'],
    dateOrder: [
      'Tanggal ini tidak boleh lebih awal dari tanggal sebelumnya.',
      'This date may not be earlier than the one before it.',
    ],
    file: {
      missing: ['Berkas {{name}} tidak ditemukan.', 'The file {{name}} was not found.'],
      exists: [
        'Berkas {{name}} sudah ada dan tidak ditimpa.',
        'The file {{name}} exists already and is not overwritten.',
      ],
      foreign: [
        '{{name}} bukan berkas kantor Timbang. Berkas itu dibiarkan apa adanya.',
        '{{name}} is not a Timbang office file. It was left as it is.',
      ],
      newer: [
        '{{name}} dibuat oleh Timbang yang lebih baru. Perbarui Timbang untuk membukanya; berkas itu dibiarkan apa adanya.',
        '{{name}} was made by a newer Timbang. Update Timbang to open it; the file was left as it is.',
      ],
      noVersion: [
        '{{name}} menyebut versi {{version}}, yang tidak pernah ada: kepala berkasnya rusak atau diubah. Berkas itu dibiarkan apa adanya; pakai cadangan terakhir.',
        '{{name}} names version {{version}}, which never was: its header is damaged or was changed. It was left as it is; use the latest backup.',
      ],
      strange: [
        'Susunan {{name}} bukan buatan Timbang: “{{part}}” asing, hilang, atau diubah. Berkas itu dibiarkan apa adanya; pakai cadangan terakhir.',
        'The structure of {{name}} is not what Timbang makes: “{{part}}” is foreign, missing or was altered. It was left as it is; use the latest backup.',
      ],
      damaged: [
        '{{name}} rusak. Berkas itu dibiarkan apa adanya; pakai cadangan terakhir.',
        '{{name}} is damaged. It was left as it is; use the latest backup.',
      ],
      held: [
        '{{name}} sedang dibuka oleh Timbang yang lain. Tutup dulu yang itu.',
        '{{name}} is open in another Timbang. Close that one first.',
      ],
      cannotOpen: ['{{name}} tidak bisa dibuka di tempat itu.', '{{name}} cannot be opened there.'],
      readOnly: ['{{name}} hanya bisa dibaca di tempat itu.', '{{name}} can only be read there.'],
      isFolder: [
        'Di tempat itu sudah ada folder bernama {{name}}.',
        'There is a folder named {{name}} in that place.',
      ],
      noFolder: ['Folder {{name}} tidak ditemukan.', 'The folder {{name}} was not found.'],
      notFolder: ['{{name}} bukan folder.', '{{name}} is not a folder.'],
      notFile: ['{{name}} bukan berkas.', '{{name}} is not a file.'],
      cannotWrite: [
        '{{name}} tidak bisa ditulis di tempat itu; mungkin sedang dibuka atau foldernya terkunci.',
        '{{name}} cannot be written there; it may be open, or the folder locked.',
      ],
    },
    disk: {
      full: [
        'Penyimpanan penuh. Tidak ada yang berubah; kosongkan ruang lalu coba lagi.',
        'The disk is full. Nothing has changed; free some space and try again.',
      ],
      locked: [
        'Tempat itu tidak boleh ditulisi. Tidak ada yang berubah; pilih tempat lain atau minta hak tulis.',
        'That place may not be written to. Nothing has changed; choose another place or ask for the right to write.',
      ],
      failed: [
        'Disk menolak membaca atau menulis. Tidak ada yang berubah; periksa disk dan sambungannya, lalu coba lagi.',
        'The disk refused to read or write. Nothing has changed; check the disk and its connection, then try again.',
      ],
    },
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    note: ['Catatan', 'Note'],
    validFrom: ['Sejak', 'From'],
    validTo: ['Sampai', 'To'],
    kind: ['Jenis', 'Kind'],
    sort: ['Urutan', 'Order'],
    number: ['Nomor', 'Number'],
    periodKey: ['Periode', 'Period'],
    period: ['Periode', 'Period'],
    startDate: ['Mulai', 'Start'],
    endDate: ['Selesai', 'End'],
    value: ['Nilai', 'Value'],
    state: ['Keadaan', 'State'],
    version: ['Versi', 'Version'],
    reason: ['Alasan', 'Reason'],
    snapshot: ['Salinan beku', 'Snapshot'],
    text: ['Teks', 'Text'],
    date: ['Tanggal', 'Date'],
    part: ['Bagian', 'Part'],
  },
} satisfies TextTree
