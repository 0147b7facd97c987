import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const backupTexts = {
  operation: {
    backup: { restore: ['Cadangan dipulihkan', 'Backup restored'] },
  },
  error: {
    backup: {
      unverified: [
        'Cadangan tidak sama dengan berkas aslinya, jadi tidak disimpan. Coba tempat lain.',
        'The backup does not agree with its source, so it was not kept. Try another place.',
      ],
      unsound: [
        'Isi berkas kantor ini melanggar aturannya sendiri, jadi salinannya tidak bisa disebut cadangan. Buka Pengaturan › Tentang, pilih “Periksa sekarang”, dan pakai cadangan sebelumnya.',
        'The content of this office file breaks its own rules, so a copy of it is no backup. Open Settings › About, choose “Check now”, and use an earlier backup.',
      ],
      damaged: [
        'Cadangan {{name}} rusak atau bukan lagi seperti saat dibuat. Tidak ada yang berubah; pilih cadangan yang lain.',
        'The backup {{name}} is damaged or no longer what it was. Nothing has changed; choose another one.',
      ],
      gone: [
        'Cadangan itu sudah tidak ada di tempatnya. Muat ulang daftarnya.',
        'That backup is no longer in its place. Reload the list.',
      ],
      noSpace: [
        'Ruang di {{folder}} tidak cukup untuk satu cadangan: perlu {{needed}} MB, tersisa {{free}} MB. Kosongkan ruang, atau pilih tempat lain.',
        'There is not enough room in {{folder}} for a backup: it takes {{needed}} MB and {{free}} MB are left. Free some space or choose another place.',
      ],
      tooLarge: [
        'Kantor ini lebih besar dari {{megabytes}} MB. Tutup Timbang, lalu salin berkasnya atau pakai perintah `timbang backup`.',
        'This office is larger than {{megabytes}} MB. Close Timbang and copy its file, or use `timbang backup`.',
      ],
    },
  },
} satisfies TextTree
