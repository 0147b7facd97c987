import type { TextTree } from '../../text/pair.ts'

/** What the program and the start page say before an office is open. */
export const startTexts = {
  start: {
    address: [
      'Timbang berjalan di {{address}}\nTekan Ctrl+C untuk menghentikannya.',
      'Timbang runs at {{address}}\nPress Ctrl+C to stop it.',
    ],
    opened: [
      'Timbang dibuka di jendelanya sendiri. Menutup jendela itu menghentikannya.',
      'Timbang is open in a window of its own. Closing that window stops it.',
    ],
    noDisplay: ['Tidak ada layar untuk menampilkan jendela.', 'There is no display to show a window on.'],
    noBrowser: [
      'Chromium, Chrome, atau Edge tidak ditemukan; buka alamat ini di peramban Anda.',
      'No Chromium, Chrome or Edge was found; open this address in your browser.',
    ],
    openDoor: [
      'Timbang tidak dijalankan: pilihan --{{name}} akan membuka isi kantor bagi program lain. Jalankan Timbang tanpa pilihan itu.',
      'Timbang does not start: the option --{{name}} would open the office to other programs. Start Timbang without it.',
    ],
    portTaken: [
      'Porta {{port}} sedang dipakai program lain; pilih yang lain dengan --port.',
      'Port {{port}} is used by another program; choose another one with --port.',
    ],
    failed: ['Timbang tidak bisa dijalankan', 'Timbang could not start'],
  },
  /** The page before an office is open. */
  welcome: {
    title: ['Selamat datang di Timbang', 'Welcome to Timbang'],
    lead: [
      'Penilaian kinerja pegawai, luring di PC ini. Datanya satu berkas milik kantor Anda.',
      'Appraisal of civil servants, offline on this PC. Your data is one file of your office.',
    ],
    sample: {
      title: ['Lihat kantor contoh', 'See the sample office'],
      body: [
        'Kecamatan rekaan dengan dua tahun data. Cara tercepat untuk mengenal Timbang; tidak ada yang bisa rusak.',
        'A made-up district office with two years of data. The quickest way to know Timbang; nothing can break.',
      ],
      action: ['Buka kantor contoh', 'Open the sample office'],
    },
    new: {
      title: ['Buat kantor baru', 'Make a new office'],
      body: [
        'Lima pertanyaan, lalu impor daftar pegawai dari Excel.',
        'Five questions, then import your staff list from Excel.',
      ],
      name: ['Nama kantor', 'Name of the office'],
      namePlaceholder: ['Kecamatan …', 'Kecamatan …'],
      agency: ['Instansi', 'Agency'],
      agencyPlaceholder: ['Pemerintah Kota …', 'Pemerintah Kota …'],
      place: ['Tempat tanda tangan', 'Place of signature'],
      placePlaceholder: ['Kota tempat surat ditandatangani', 'The town where letters are signed'],
      year: ['Tahun pertama yang dinilai', 'First year to appraise'],
      rhythm: ['Penilaian berkala setiap', 'Periodic appraisal every'],
      rhythmNote: [
        'PermenPANRB 6/2022 Pasal 24: bulanan atau triwulanan, sesuai ketetapan instansi.',
        'PermenPANRB 6/2022 article 24: monthly or quarterly, as your agency has decided.',
      ],
      action: ['Buat kantor', 'Make the office'],
    },
    open: {
      title: ['Buka kantor', 'Open an office'],
      none: ['Belum ada berkas kantor di {{folder}}.', 'There is no office file in {{folder}} yet.'],
      where: ['Berkas di {{folder}}', 'Files in {{folder}}'],
      changed: ['diubah {{when}}', 'changed {{when}}'],
      current: ['sedang dibuka', 'open now'],
      sample: ['contoh', 'sample'],
      action: ['Buka {{name}}', 'Open {{name}}'],
      elsewhere: ['Pilih berkas di tempat lain…', 'Choose a file elsewhere…'],
      elsewhereCopy: [
        'Berkas .timbang dari flashdisk atau folder lain disalin ke {{folder}}, lalu dibuka dari sana. Berkas asalnya tidak diubah.',
        'A .timbang file from a USB stick or another folder is copied to {{folder}} and opened there. The original stays as it is.',
      ],
      elsewhereDialog: [
        'Berkas .timbang di flashdisk atau folder lain dibuka di tempatnya.',
        'A .timbang file on a USB stick or in another folder is opened where it lies.',
      ],
    },
    rhythm: { monthly: ['Bulan', 'Month'], quarterly: ['Triwulan', 'Quarter'] },
    back: ['Kembali ke {{name}}', 'Back to {{name}}'],
  },
} satisfies TextTree
