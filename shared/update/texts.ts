import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const updateTexts = {
  help: {
    title: ['Berkas bantuan', 'Help file'],
    note: [
      'Untuk orang yang membantu Anda: versi, komputer, ukuran kantor, dan akhir catatan galat. Tidak ada nama, NIP, nilai, atau isi kantor di dalamnya.',
      'For whoever helps you: the version, the computer, the size of the office and the end of the error log. It holds no name, NIP, mark or content of the office.',
    ],
    show: ['Lihat isinya', 'See what it holds'],
    save: ['Simpan berkas', 'Save the file'],
    heading: [
      'Berkas bantuan Timbang. Tidak memuat nama, NIP, nilai, atau isi kantor; bacalah sebelum dikirim.',
      'Help file of Timbang. It holds no name, NIP, mark or content of the office; read it before you send it.',
    ],
    log: ['Akhir catatan galat (jenis dan tempat saja):', 'End of the error log (kinds and places only):'],
  },
  licenses: {
    title: ['Karya orang lain', 'The work of others'],
    note: [
      'Timbang memuat perangkat lunak dan huruf ini, menurut lisensi masing-masing. Daftarnya dibuat dari yang benar-benar ikut terpasang.',
      'Timbang holds this software and these fonts, under their licences. The list is made from what is really part of it.',
    ],
    show: ['Tampilkan {{count}} paket', 'Show the packages: {{count}}'],
    unnamed: ['lisensi tidak disebut', 'no licence named'],
    missing: ['Daftar ini dibuat bersama paket programnya.', 'This list is made with the packaged program.'],
  },
  update: {
    title: ['Pembaruan', 'Update'],
    note: [
      'Timbang tidak mencari pembaruan di internet. Pembaruan datang sebagai satu berkas .timbang-update dari penerbitnya, misalnya lewat flash disk.',
      'Timbang does not look for updates on the internet. An update comes as one .timbang-update file from the publisher, on a USB stick for instance.',
    ],
    noKey: [
      'Timbang ini dibuat tanpa kunci penerbit, jadi tidak menerima pembaruan dari berkas. Pasang versi baru dari pemasangnya sendiri.',
      'This Timbang was built without a publisher’s key, so it accepts no update bundle. Install a new version from its own installer.',
    ],
    notInstalled: [
      'Timbang ini dijalankan dari foldernya, bukan dari program yang dipasang, jadi tidak menerima berkas pembaruan.',
      'This Timbang runs from its folder and is not installed, so it takes no update bundle.',
    ],
    choose: ['Pilih berkas pembaruan…', 'Choose an update bundle…'],
    files: ['Pembaruan Timbang', 'Timbang updates'],
    signed: ['Tanda tangan penerbit sah', 'The publisher’s signature is valid'],
    offer: ['Versi {{version}}, {{date}}', 'Version {{version}}, {{date}}'],
    size: ['Berkas {{file}}, {{size}} MB', 'File {{file}}, {{size}} MB'],
    notes: ['Yang berubah', 'What has changed'],
    install: ['Cadangkan, lalu pasang', 'Make a backup, then install'],
    installNote: [
      'Kantor yang terbuka dicadangkan lebih dahulu. Di Windows pemasang berjalan setelah Timbang tertutup; di sistem lain folder pemasang dibuka dan Anda menjalankannya sendiri.',
      'The open office is backed up first. On Windows the installer runs once Timbang has closed; elsewhere its folder is shown and you run it yourself.',
    ],
    afterClosing: [
      'Cadangan sudah dibuat. Timbang menutup, lalu pemasang berjalan.',
      'The backup is made. Timbang closes now and the installer runs.',
    ],
    shown: [
      'Cadangan sudah dibuat dan pemasang sudah diperiksa. Foldernya dibuka: tutup Timbang, lalu jalankan pemasang itu.',
      'The backup is made and the installer is checked. Its folder is open: close Timbang, then run that installer.',
    ],
    error: {
      notBundle: ['{{name}} bukan berkas pembaruan Timbang.', '{{name}} is no Timbang update bundle.'],
      signature: [
        'Tanda tangan {{name}} tidak sah: bukan dari penerbit Timbang ini, atau isinya berubah. Jangan dipasang; mintalah berkas yang baru.',
        'The signature of {{name}} is not valid: it is not from the publisher of this Timbang, or it was changed. Do not install it; ask for a new file.',
      ],
      content: [
        'Isi {{name}} tidak lengkap atau berubah. Tidak ada yang dipasang; salin ulang berkasnya.',
        'The content of {{name}} is incomplete or was changed. Nothing was installed; copy the file again.',
      ],
      gone: [
        'Berkas pembaruan itu tidak ada lagi; pilih sekali lagi.',
        'That update bundle is no longer there; choose it again.',
      ],
      notNewer: [
        'Versi {{version}} tidak lebih baru daripada versi {{here}} yang terpasang.',
        'Version {{version}} is not newer than the installed {{here}}.',
      ],
      otherPlatform: [
        'Pembaruan ini untuk {{platform}}, bukan untuk komputer ini.',
        'This update is for {{platform}}, not for this computer.',
      ],
      noKey: [
        'Timbang ini dibuat tanpa kunci penerbit, jadi tidak menerima pembaruan dari berkas.',
        'This Timbang was built without a publisher’s key, so it accepts no update bundle.',
      ],
    },
  },
} satisfies TextTree
