export const start = {
  address: 'Timbang berjalan di {{address}}\nTekan Ctrl+C untuk menghentikannya.',
  opened: 'Timbang dibuka di jendelanya sendiri. Menutup jendela itu menghentikannya.',
  noDisplay: 'Tidak ada layar untuk menampilkan jendela.',
  noBrowser: 'Chromium, Chrome, atau Edge tidak ditemukan; buka alamat ini di peramban Anda.',
  portTaken: 'Porta {{port}} sedang dipakai program lain; pilih yang lain dengan --port.',
  failed: 'Timbang tidak bisa dijalankan',
} as const
