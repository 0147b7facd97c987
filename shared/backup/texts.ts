import type { TextTree } from '../text/pair.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const backupTexts = {
  backup: {
    make: ['Cadangkan sekarang', 'Back up now'],
    made: ['Cadangan dibuat dan diperiksa: {{name}}', 'Backup made and checked: {{name}}'],
    stop: ['Hentikan', 'Stop'],
    newest: [
      'Cadangan terakhir: {{when}}, {{size}}, {{people}} pegawai.',
      'Latest backup: {{when}}, {{size}}, {{people}} people.',
    ],
    none: ['Belum ada cadangan kantor ini.', 'There is no backup of this office yet.'],
    upToDate: ['Tidak ada perubahan sesudahnya.', 'Nothing was changed since.'],
    changed: ['Ada perubahan sesudahnya.', 'There are changes since.'],
    failed: ['Cadangan {{when}} tidak jadi dibuat: {{why}}', 'The backup of {{when}} was not made: {{why}}'],
    rule: [
      'Dibuat sendiri saat Timbang dimulai (bila yang terakhir lebih dari 8 jam), setiap 15 menit kerja bila ada perubahan, saat ditutup, sebelum impor, sebelum berkas versi lama diperbarui, sebelum pembaruan dipasang, dan sebelum pemulihan. Disimpan: 3 dari hari ini, satu per hari 14 hari, satu per minggu 8 minggu, satu per bulan 12 bulan.',
      'Made by itself when Timbang starts (if the latest is older than 8 hours), every 15 minutes of work with changes, at closing, before an import, before a file of an older version is brought up to date, before an update is installed and before a restore. Kept: 3 of today, one a day for 14 days, one a week for 8 weeks, one a month for 12 months.',
    ],
    checks: [
      'Diperiksa sebagai salinan: setiap halaman dan indeksnya, rantai catatannya, dan jumlah baris, kepala catatan, serta sidik isinya sama dengan kantor yang dibaca. Diperiksa penuh: juga aturan setiap baris, setiap rujukan, dan sidik isi yang dihitung ulang dari nol; begitu untuk cadangan yang diminta, sebelum pembaruan, yang diganti pemulihan, yang terbaru sekali sebulan, dan yang Anda periksa di sini.',
      'Checked as a copy: every page and index of it, the chain of its log, and that counts, head of the log and fingerprint are those of the office that was read. Checked fully: besides the rules of every row, every reference, and the fingerprint found again from nothing; so for backups that were asked for, before an update, replaced by a restore, the newest once a month, and those that you check here.',
    ],
    checked: {
      copy: ['sebagai salinan', 'as a copy'],
      full: ['penuh', 'fully'],
    },
    checkFully: ['Periksa penuh', 'Check fully'],
    checkFullyOf: ['Periksa penuh cadangan {{when}}', 'Check the backup of {{when}} fully'],
    checkedWhole: [
      'Cadangan {{when}} utuh dan dapat dipulihkan.',
      'The backup of {{when}} is whole and can be restored.',
    ],
    plain: [
      'Cadangan di folder ini tidak disandikan, sama seperti berkas kantornya: siapa pun yang dapat menyalinnya dapat membacanya.',
      'Backups in this folder are not encrypted, as the office file itself is not: whoever can copy them can read them.',
    ],
    evidence: [
      'Berkas bukti dukung tidak ikut dalam cadangan. Berkas itu ada di samping berkas kantor, dalam folder yang berakhiran .bukti: salin juga folder itu ke drive kedua.',
      'Files of evidence are not part of a backup. They lie beside the office file, in the folder that ends in .bukti: copy that folder to the second drive too.',
    ],
    folder: {
      show: ['Buka folder', 'Open folder'],
      copy: ['Salin alamat folder', 'Copy the path'],
      copied: ['Alamat folder disalin.', 'The path was copied.'],
    },
    lies: {
      here: ['PC ini', 'this PC'],
      second: ['drive kedua', 'second drive'],
      both: ['PC ini dan drive kedua', 'this PC and second drive'],
    },
    encrypted: ['disandikan', 'encrypted'],
    key: ['Kata sandi atau kunci rahasia', 'Passphrase or secret key'],
    second: {
      title: ['Salinan di drive kedua', 'Copies on a second drive'],
      none: [
        'Bila disk PC ini rusak, cadangan di atasnya ikut hilang. Pilih flashdisk atau drive lain: setiap cadangan disalin dan diperiksa di sana juga.',
        'If the disk of this PC breaks, the backups on it go with it. Choose a USB stick or another drive: every backup is copied there too, and checked.',
      ],
      noDrives: ['Tidak ada drive lain yang terpasang.', 'No other drive is plugged in.'],
      drive: ['Drive', 'Drive'],
      driveFree: ['{{path}} (kosong {{size}})', '{{path}} ({{size}} free)'],
      recipients: ['Sandikan untuk kunci publik (boleh kosong)', 'Encrypt for public keys (may be empty)'],
      recipientsHint: [
        'Kunci age (age1…), satu per baris, dibuat dengan age-keygen. Hanya pemegang kunci rahasianya yang dapat membaca salinan itu; bila kunci itu hilang, salinannya tidak dapat dibaca siapa pun. Kosong: salinan tidak disandikan.',
        'Keys of age (age1…), one a line, made with age-keygen. Only who holds a secret key can read those copies; if it is lost, nobody can. Empty: copies are not encrypted.',
      ],
      use: ['Pakai drive ini', 'Use this drive'],
      choose: ['Pilih folder…', 'Choose a folder…'],
      reload: ['Muat ulang daftar', 'Reload the list'],
      chosen: ['Setiap cadangan disalin ke {{folder}}.', 'Every backup is copied to {{folder}}.'],
      current: [
        'Salinan terakhir {{when}}; cadangan terbaru ada di sana.',
        'Last copy {{when}}; the newest backup is there.',
      ],
      empty: ['Belum ada cadangan untuk disalin.', 'There is no backup to copy yet.'],
      behind: ['Belum disalin sejak {{when}}.', 'Not copied since {{when}}.'],
      away: [
        'Drive itu tidak terpasang sekarang; salinan menyusul begitu terpasang.',
        'That drive is not plugged in now; copies follow once it is.',
      ],
      overdue: [
        'Cadangan belum disalin ke drive kedua sejak {{when}}. Pasang drive itu ({{folder}}).',
        'Backups have not been copied to the second drive since {{when}}. Plug it in ({{folder}}).',
      ],
      failed: ['Salinan {{when}} tidak jadi: {{why}}', 'The copy of {{when}} was not made: {{why}}'],
      sameDisk: [
        'Folder itu ada di disk yang sama dengan kantornya; bila disk itu rusak, keduanya hilang. Pilih drive lain.',
        'That folder is on the same disk as the office; if the disk breaks, both are lost. Choose another drive.',
      ],
      sealed: [
        'Salinan di sana disandikan (age) untuk {{count}} kunci. Kunci rahasianya diperlukan untuk membacanya; simpan di tempat lain.',
        'Copies there are encrypted (age) for {{count}} keys. The secret key is needed to read them; keep it elsewhere.',
      ],
      open: [
        'Salinan di sana tidak disandikan: siapa pun yang memegang drive itu dapat membacanya.',
        'Copies there are not encrypted: whoever holds the drive can read them.',
      ],
      copy: ['Salin sekarang', 'Copy now'],
      copied: ['Cadangan terbaru ada di drive kedua.', 'The newest backup is on the second drive.'],
      forget: ['Lepaskan drive ini', 'Stop using this drive'],
      forgotten: [
        'Cadangan tidak lagi disalin ke drive itu. Yang sudah ada di sana tetap ada.',
        'Backups are no longer copied to that drive. What lies there stays.',
      ],
    },
    where: [
      '{{count}} cadangan, {{size}}, di {{folder}}',
      {
        one: '{{count}} backup, {{size}}, in {{folder}}',
        other: '{{count}} backups, {{size}}, in {{folder}}',
      },
    ],
    list: ['Daftar cadangan', 'List of backups'],
    column: {
      when: ['Dibuat', 'Made'],
      why: ['Karena', 'Because'],
      checked: ['Diperiksa', 'Checked'],
      where: ['Tempat', 'Where'],
      people: ['Pegawai', 'People'],
      size: ['Ukuran', 'Size'],
      last: ['Perubahan terakhir di dalamnya', 'Last change in it'],
    },
    occasion: {
      start: ['Timbang dimulai', 'Timbang started'],
      timer: ['15 menit kerja', '15 minutes of work'],
      close: ['kantor ditutup', 'the office was closed'],
      hand: ['diminta', 'it was asked for'],
      update: ['sebelum pembaruan dipasang', 'before an update was installed'],
      import: ['sebelum impor', 'before an import'],
      migration: ['sebelum berkas versi lama diperbarui', 'before an older file was brought up to date'],
      replaced: ['diganti oleh pemulihan', 'replaced by a restore'],
      sample: ['contoh dikembalikan', 'the sample was reset'],
      unknown: ['disalin dengan tangan', 'copied by hand'],
    },
    lastChange: ['{{what}}, {{when}}, oleh {{who, actor}}', '{{what}}, {{when}}, by {{who, actor}}'],
    damaged: ['rusak', 'damaged'],
    look: ['Lihat dan pulihkan', 'Look and restore'],
    lookAt: ['Lihat dan pulihkan cadangan {{when}}', 'Look at and restore the backup of {{when}}'],
    dialog: {
      title: ['Cadangan {{when}}', 'Backup of {{when}}'],
      there: ['Di cadangan', 'In the backup'],
      today: ['Hari ini', 'Today'],
      counts: [
        'Isi cadangan dan isi kantor hari ini',
        'What the backup holds and what the office holds today',
      ],
      people: ['Pegawai', 'People'],
      plans: ['Rencana (SKP)', 'Plans'],
      realisations: ['Realisasi', 'Realisations'],
      evaluations: ['Penilaian', 'Evaluations'],
      events: ['Perubahan tercatat', 'Events of the log'],
      head: ['Kepala rantai catatan', 'Head of the log'],
      same: [
        'Isinya sama dengan hari ini; tidak ada yang perlu dipulihkan.',
        'It holds what the office holds today; there is nothing to restore.',
      ],
      behind: [
        'Jika dipulihkan, {{acts}} perubahan sesudahnya tidak lagi ada di kantor ini (menyangkut {{people}} pegawai):',
        'If it is restored, {{acts}} changes made since are no longer in this office (they concern {{people}} people):',
      ],
      ahead: [
        'Cadangan ini lebih baru dari kantor yang terbuka: memulihkannya tidak menghilangkan apa pun.',
        'This backup is ahead of the open office: restoring it loses nothing.',
      ],
      other: [
        'Cadangan ini berasal dari riwayat lain (misalnya sesudah pemulihan, atau berkas yang diubah di PC lain). Yang ada di kantor hari ini akan diganti seluruhnya.',
        'This backup is of another history (after a restore, or of a file that was edited on another PC). What the office holds today is replaced as a whole.',
      ],
      kept: [
        'Kantor hari ini disimpan dulu sebagai cadangan, jadi pemulihan ini dapat diurungkan dengan satu klik.',
        'The office of today is kept as a backup first, so that this restore can be undone with one click.',
      ],
      sameLog: [
        'Menurut riwayatnya, tidak ada perubahan sesudah cadangan ini: memulihkannya tidak menghilangkan apa pun.',
        'By its log nothing was changed after this backup: restoring it loses nothing.',
      ],
      keptDamaged: [
        'Berkas yang rusak tidak dihapus: ia disimpan di folder yang sama dengan nama lain.',
        'The damaged file is not deleted: it is kept in the same folder under another name.',
      ],
      withoutAccounts: [
        'Cadangan ini dibuat sebelum akun dinyalakan. Sesudah dipulihkan, siapa pun yang membuka kantor ini mendapat akses penuh tanpa kata sandi, sampai akun dinyalakan lagi di Pengaturan.',
        'This backup was made before accounts were turned on. Once it is restored, anybody who opens this office has full access without a password, until accounts are turned on again in Settings.',
      ],
      maybeWithoutAccounts: [
        'Cadangan yang disandikan ini tidak menyebut akunnya. Bila dibuat sebelum akun dinyalakan, siapa pun yang membuka kantor ini sesudahnya mendapat akses penuh tanpa kata sandi.',
        'This encrypted backup does not say which accounts it has. If it was made before accounts were turned on, anybody who opens this office afterwards has full access without a password.',
      ],
      agree: [
        'Saya, pimpinan kantor, menyetujui kantor ini terbuka tanpa akun',
        'I, the head of the office, agree that this office is open without accounts',
      ],
      restore: ['Pulihkan cadangan ini', 'Restore this backup'],
      restored: ['Kantor dipulihkan dari {{name}}.', 'The office was restored from {{name}}.'],
    },
    area: {
      people: ['{{acts}} tentang pegawai dan unit', '{{acts}} about people and units'],
      plans: ['{{acts}} tentang rencana', '{{acts}} about plans'],
      realisations: ['{{acts}} tentang realisasi', '{{acts}} about realisations'],
      marks: ['{{acts}} tentang penilaian', '{{acts}} about marks'],
      imports: ['{{acts}} impor', '{{acts}} imports'],
      settings: ['{{acts}} tentang pengaturan', '{{acts}} about settings'],
      others: ['{{acts}} lainnya', '{{acts}} others'],
    },
    restoredNotice: [
      'Kantor ini dipulihkan {{when}} dari {{name}}.',
      'This office was restored {{when}} from {{name}}.',
    ],
    undoRestore: ['Urungkan pemulihan', 'Undo the restore'],
    checkup: {
      good: [
        'Kantor ini diperiksa penuh {{when}}: utuh.',
        'This office was checked fully {{when}}: it is sound.',
      ],
      bad: [
        'Pemeriksaan penuh kantor ini {{when}} gagal: {{why}} Buka Pengaturan › Cadangan, pulihkan cadangan terakhir yang dibuat sebelum itu, lalu periksa kesehatan disk PC ini.',
        'The full check of this office of {{when}} failed: {{why}} Open Settings › Backups, restore the latest backup made before that, then have the disk of this PC checked.',
      ],
    },
    drill: {
      good: [
        'Latihan pemulihan terakhir: {{when}}, cadangan dapat dibuka.',
        'Last restore drill: {{when}}, the backup can be opened.',
      ],
      bad: [
        'Latihan pemulihan {{when}} gagal: {{why}} Buat cadangan baru sekarang, lalu periksa kesehatan disk PC ini.',
        'The restore drill of {{when}} failed: {{why}} Make a new backup now, then have the disk of this PC checked.',
      ],
    },
    start: {
      action: ['Pulihkan dari cadangan…', 'Restore from a backup…'],
      note: [
        'Cadangan (.timbang atau .timbang.age) dari flashdisk atau PC lain menjadi kantor baru di {{folder}}. Kantor yang sudah ada tidak diganti.',
        'A backup (.timbang or .timbang.age) from a USB stick or another PC becomes a new office in {{folder}}. No office that is there is replaced.',
      ],
      title: ['Pulihkan {{name}}', 'Restore {{name}}'],
      passphrase: ['Kata sandi cadangan', 'Passphrase of the backup'],
      open: ['Buka', 'Open'],
      holds: [
        '{{office}}: {{people}} pegawai, {{plans}} rencana, {{evaluations}} penilaian, {{events}} perubahan tercatat.',
        '{{office}}: {{people}} people, {{plans}} plans, {{evaluations}} evaluations, {{events}} events of the log.',
      ],
      last: [
        'Perubahan terakhir: {{when}}, oleh {{who, actor}}.',
        'Last change: {{when}}, by {{who, actor}}.',
      ],
      withoutAccounts: [
        'Cadangan ini tidak punya akun: siapa pun yang membuka kantor ini mendapat akses penuh, sampai akun dinyalakan di Pengaturan.',
        'This backup has no accounts: anybody who opens this office has full access, until accounts are turned on in Settings.',
      ],
      where: ['Menjadi kantor baru di {{folder}}.', 'It becomes a new office in {{folder}}.'],
      restore: ['Pulihkan ke PC ini', 'Restore to this PC'],
    },
    home: {
      title: ['Cadangan', 'Backups'],
      all: ['Semua cadangan', 'All backups'],
    },
  },
  operation: {
    backup: { restore: ['Cadangan dipulihkan', 'Backup restored'] },
  },
  error: {
    backup: {
      withoutAccounts: [
        'Cadangan {{name}} tidak punya akun, sedangkan kantor ini punya: sesudah dipulihkan siapa pun dapat membukanya. Tidak ada yang berubah; pimpinan kantor harus menyetujuinya dulu.',
        'The backup {{name}} has no accounts, while this office has: once it is restored anybody can open it. Nothing has changed; the head of the office has to agree first.',
      ],
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
      needsPassphrase: [
        'Cadangan {{name}} disandikan. Isi kata sandi atau kunci rahasianya.',
        'The backup {{name}} is encrypted. Enter its passphrase or secret key.',
      ],
      wrongPassphrase: [
        'Kata sandi atau kunci ini tidak membuka {{name}}. Tidak ada yang berubah.',
        'This passphrase or key does not open {{name}}. Nothing has changed.',
      ],
      shortPassphrase: [
        'Kata sandi cadangan paling sedikit {{minimum}} huruf.',
        'The passphrase of a backup has at least {{minimum}} characters.',
      ],
      noIdentity: [
        'Tidak ada kunci rahasia age (AGE-SECRET-KEY-…) dalam {{name}}.',
        'There is no secret key of age (AGE-SECRET-KEY-…) in {{name}}.',
      ],
      badRecipient: [
        '“{{recipient}}” bukan kunci publik age. Kunci publik dimulai dengan age1, satu per baris.',
        '“{{recipient}}” is no public key of age. Public keys begin with age1, one a line.',
      ],
      samePlace: [
        '{{folder}} sudah menjadi tempat cadangan kantor ini. Pilih drive lain.',
        '{{folder}} is where the backups of this office lie already. Choose another drive.',
      ],
      noDrive: [
        'Drive itu sudah tidak terpasang. Pasang lagi, lalu pilih dari daftar.',
        'That drive is no longer there. Plug it in again and choose it from the list.',
      ],
      noSecond: [
        'Belum ada drive kedua yang dipilih untuk kantor ini.',
        'No second drive was chosen for this office yet.',
      ],
      away: [
        'Drive kedua ({{folder}}) tidak terpasang, atau drive lain yang terpasang. Pasang drive yang dipilih; salinan menyusul.',
        'The second drive ({{folder}}) is not there, or another one is. Plug in the one that was chosen; copies follow.',
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
