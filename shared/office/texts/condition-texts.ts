import type { TextTree } from '../../text/pair.ts'

/** How the open office file is: said above every page and by the command line. */
export const conditionTexts = {
  title: ['Keadaan berkas kantor', 'Condition of the office file'],
  understood: ['Mengerti', 'Understood'],
  readOnly: ['Hanya baca', 'Read only'],
  clock: [
    'Jam PC ini menunjukkan {{now, instant}}, padahal di kantor ini ada perubahan bertanggal {{at, instant}}. Periksa tanggal dan jam PC: bila jamnya mundur (misalnya baterainya habis), tanggal isian, tenggat, dan nama cadangan ikut salah. Urutan riwayat dan cadangan lama tetap aman.',
    'The clock of this PC says {{now, instant}}, but this office holds changes dated {{at, instant}}. Check date and time of the PC: where its clock went back (its battery is empty, perhaps) the dates of entries, deadlines and the names of backups are wrong too. The order of the history and the earlier backups are safe.',
  ],
  /** Of the folder in which the office lies. */
  place: {
    cloud: [
      'Folder {{folder}} disinkronkan ke internet (OneDrive, Google Drive, dan sejenisnya). Program itu bisa menyalin berkas kantor setengah jadi, menyimpan dua versinya, dan membawa data pribadi keluar dari PC ini. Tutup kantor ini, pindahkan berkasnya ke folder biasa, lalu buka dari sana; cadangannya boleh di tempat lain.',
      'The folder {{folder}} is synchronised with the internet (OneDrive, Google Drive and the like). That program may copy the office file half written, keep two versions of it, and carry personal data away from this PC. Close this office, move its file to an ordinary folder and open it there; its backups may lie elsewhere.',
    ],
    network: [
      'Folder {{folder}} ada di komputer lain dalam jaringan. Bila sambungan putus di tengah penyimpanan, isian terakhir bisa hilang, dan kunci satu berkas satu pemakai tidak terjamin. Tutup kantor ini, salin berkasnya ke PC ini, lalu buka dari sana.',
      'The folder {{folder}} lies on another computer of the network. Where the connection breaks while something is stored the last entries may be lost, and that only one program has the file open is not certain. Close this office, copy its file to this PC and open it there.',
    ],
    removable: [
      'Folder {{folder}} ada di flashdisk atau disk lepas. Bila dicabut saat menyimpan, isian terakhir bisa hilang, dan flashdisk lebih cepat rusak bila sering ditulisi. Tutup kantor ini, salin berkasnya ke PC ini, lalu buka dari sana.',
      'The folder {{folder}} lies on a USB stick or a drive that can be unplugged. Taken out while something is stored it may lose the last entries, and a stick that is written often fails sooner. Close this office, copy its file to this PC and open it there.',
    ],
  },
  log: {
    left: {
      strange: [
        'Di samping {{name}} ada catatan perubahan (-wal) yang bukan milik isi berkas ini. Catatan itu tidak dipakai; yang terbuka adalah isi berkas itu sendiri.',
        'Beside {{name}} lies a log of changes (-wal) that does not belong to what this file holds. It was not used; what is open is the content of the file itself.',
      ],
      cut: [
        'Sebagian catatan perubahan (-wal) di samping {{name}} rusak: perubahan terakhir mungkin hilang.',
        'Part of the log of changes (-wal) beside {{name}} is damaged: the last changes may be missing.',
      ],
    },
    strange: [
      'Di samping {{name}} ada catatan perubahan (-wal) yang bukan milik isi berkas ini, biasanya karena berkas lain disalin ke atasnya. Catatan itu tidak dipakai dan tidak dihapus: sekarang bernama {{kept}}. Yang terbuka adalah isi berkas itu sendiri.',
      'Beside {{name}} lay a log of changes (-wal) that does not belong to what this file holds, mostly because another file was copied over it. It was not used and not deleted: it is now called {{kept}}. What is open is the content of the file itself.',
    ],
    cut: [
      'Sebagian catatan perubahan (-wal) di samping {{name}} rusak: perubahan terakhir mungkin hilang. Periksa isian terakhir Anda. Catatan utuhnya disimpan dengan nama {{kept}}.',
      'Part of the log of changes (-wal) beside {{name}} is damaged: the last changes may be lost. Check your last entries. The whole log is kept as {{kept}}.',
    ],
  },
} satisfies TextTree
