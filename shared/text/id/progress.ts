/** What long work is doing at the moment. */
export const progress = {
  reading: 'Membaca berkas',
  checking: 'Memeriksa baris',
  saving: 'Menyimpan',
  collecting: 'Mengumpulkan data',
  writing: 'Menulis buku kerja',
  verifying: 'Memeriksa hasil',
} as const
