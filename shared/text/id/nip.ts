/** Why a NIP is refused, or what about it is worth a look (domain.md §2.2); the keys are the codes. */
export const nip = {
  NIP_SCIENTIFIC: 'NIP berubah menjadi angka Excel (misalnya 1,98E+17). Ketik ulang 18 angkanya.',
  NIP_NUMBER: 'NIP tersimpan sebagai angka, jadi angka terakhirnya hilang. Ketik ulang sebagai teks.',
  NIP_LENGTH: 'NIP harus 18 angka.',
  NIP_BIRTHDATE: 'Delapan angka pertama NIP bukan tanggal lahir yang ada.',
  NIP_MONTH: 'Angka ke-13 dan ke-14 NIP PNS harus bulan TMT CPNS, 01 sampai 12.',
  NIP_SEX: 'Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).',
  NIP_DUPLICATE: 'NIP ini muncul lebih dari sekali.',
  NIP_AGE: 'Menurut NIP, usia saat diangkat kurang dari 18 tahun. Periksa angka ke-9 sampai ke-12.',
  NIP_TAIL000: 'NIP berakhir 000. Bisa jadi angka terakhirnya hilang di Excel.',
  NIP_MISMATCH: 'NIP tidak cocok dengan tanggal lahir, jenis kelamin, atau TMT CPNS yang diisi.',
} as const
