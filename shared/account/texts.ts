import type { TextTree } from '../text/pair.ts'
import { accountPageTexts } from './page-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const accountTexts = {
  account: accountPageTexts,
  /** What was done, for the history. */
  operation: {
    account: {
      turnOn: ['Akun diaktifkan', 'Accounts turned on'],
      turnOff: ['Akun dimatikan', 'Accounts turned off'],
      save: ['Akun diubah', 'Account changed'],
      signIn: ['Masuk', 'Signed in'],
      signOut: ['Keluar', 'Signed out'],
      miss: ['Salah kata sandi', 'Wrong password'],
      pinMiss: ['PIN salah terlalu sering', 'PIN missed too often'],
      recoveryMiss: ['Salah kode pemulihan', 'Wrong recovery code'],
      setPassword: ['Kata sandi diganti', 'Password changed'],
      resetPassword: ['Kata sandi disetel ulang', 'Password reset'],
      setPin: ['PIN diganti', 'PIN changed'],
      recover: ['Masuk kembali dengan kode pemulihan', 'Recovered with the sealed code'],
    },
  },
  error: {
    account: {
      notSignedIn: ['Masuk dulu dengan akun Anda.', 'Sign in with your account first.'],
      openFirst: [
        'Kantor itu memakai akun: buka dulu, lalu masuk.',
        'That office has accounts: open it first, then sign in.',
      ],
      locked: [
        'Layar terkunci. Buka dengan PIN atau kata sandi Anda.',
        'The screen is locked. Unlock it with your PIN or password.',
      ],
      mustChange: [
        'Ganti dulu kata sandi yang diberikan Camat dengan kata sandi Anda sendiri.',
        'First replace the password that the office head gave you by one of your own.',
      ],
      wrong: [
        'Nama atau kata sandi salah. Coba lagi setelah {{seconds}} detik.',
        'The name or the password is wrong. Try again in {{seconds}} seconds.',
      ],
      wait: [
        'Tunggu {{seconds}} detik sebelum mencoba lagi.',
        'Wait {{seconds}} seconds before you try again.',
      ],
      wrongPin: ['PIN salah. Sisa percobaan: {{left}}.', 'Wrong PIN. Tries left: {{left}}.'],
      pinSpent: [
        'PIN salah terlalu sering. Buka dengan kata sandi.',
        'The PIN was wrong too often. Unlock with the password.',
      ],
      wrongCode: [
        'Nama atau kode pemulihan salah. Coba lagi setelah {{seconds}} detik.',
        'The name or the recovery code is wrong. Try again in {{seconds}} seconds.',
      ],
      shortPassword: [
        'Paling sedikit {{minimum}} huruf. Pakailah kata sandi yang hanya Anda yang tahu: satu orang satu akun.',
        'At least {{minimum}} characters. Use a password that only you know: one person, one account.',
      ],
      passwordIsName: [
        'Nama Anda bukan kata sandi: siapa pun akan mencobanya lebih dulu.',
        'Your name is no password: anybody would try it first.',
      ],
      samePassword: ['Ini kata sandi yang lama.', 'This is the old password.'],
      pin: ['PIN terdiri dari 4 sampai 8 angka.', 'A PIN has 4 to 8 digits.'],
      loginSpace: [
        'Nama masuk tanpa spasi, misalnya “siti.rahma”.',
        'A sign-in name has no spaces, e.g. “siti.rahma”.',
      ],
      nameless: ['Pilih pegawai atau tulis namanya.', 'Choose an employee or write the name.'],
      loginTaken: [
        'Nama masuk “{{login}}” sudah dipakai akun lain.',
        'The sign-in name “{{login}}” belongs to another account already.',
      ],
      personTaken: [
        '{{name}} sudah punya akun: satu orang satu akun.',
        '{{name}} has an account already: one person, one account.',
      ],
      needsPerson: [
        'Peran ini melihat baris menurut orangnya: pilih pegawainya.',
        'This role sees rows by who the person is: choose the employee.',
      ],
      lastOfficeHead: [
        'Kantor harus tetap punya satu akun Camat yang aktif.',
        'The office must keep one active account of its head.',
      ],
      missing: ['Akun ini tidak ada lagi.', 'This account is no longer there.'],
      on: ['Kantor ini sudah memakai akun.', 'This office has accounts already.'],
      off: ['Kantor ini belum memakai akun.', 'This office has no accounts yet.'],
      sample: [
        'Kantor contoh tidak memakai kata sandi: masuklah sebagai peran mana pun.',
        'The sample office has no passwords: enter it as any role.',
      ],
      onlySample: [
        'Hanya kantor contoh yang bisa dimasuki sebagai peran mana pun.',
        'Only the sample office can be entered as any role.',
      ],
      nobodyFits: [
        'Di kantor contoh ini tidak ada orang untuk peran itu.',
        'Nobody in this sample office fits that role.',
      ],
      noUndo: [
        'Akun tidak diurungkan dari riwayat. Ubah di Pengaturan › Akun.',
        'Accounts are not undone from the history. Change them in Settings › Accounts.',
      ],
      pinOnlyBack: [
        'PIN hanya membuka yang sudah masuk di sini. Masuk dengan kata sandi.',
        'A PIN only unlocks what is signed in here. Sign in with the password.',
      ],
      pinOrPassword: ['Isi PIN atau kata sandi.', 'Give the PIN or the password.'],
    },
  },
  field: { login: ['Nama masuk', 'Sign-in name'], role: ['Peran', 'Role'] },
} satisfies TextTree
