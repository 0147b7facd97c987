import type { TextTree } from '../../text/pair.ts'

/** Two copies of one office of which each holds what the other does not. */
export const lineageTexts = {
  title: ['Dua salinan kantor ini berbeda', 'Two copies of this office differ'],
  compare: ['Bandingkan…', 'Compare…'],
  older: [
    '{{name}} adalah salinan lama: isinya berhenti sebelum berkas yang terakhir dibuka di PC ini.',
    '{{name}} is an older copy: it ends before the file that this PC had open last.',
  ],
  branched: [
    '{{name}} diubah di tempat lain, dan berkas yang terakhir dibuka di PC ini juga berlanjut sendiri.',
    '{{name}} was edited elsewhere, and the file that this PC had open last went on by itself too.',
  ],
  common: ['Perubahan terakhir yang sama: {{when}}.', 'The last change that both hold: {{when}}.'],
  gone: [
    'Berkas yang terakhir dibuka di PC ini sudah tidak ada di tempatnya atau sudah ditimpa, jadi isinya tidak bisa ditunjukkan. Cadangannya mungkin ada di Pengaturan › Cadangan.',
    'The file that this PC had open last is no longer where it was, or was written over, so what it held cannot be shown. Its backups may be in Settings › Backups.',
  ],
  here: ['Berkas yang mau dibuka', 'The file to be opened'],
  there: ['Terakhir dibuka di PC ini', 'Open last on this PC'],
  since: ['{{acts}} perubahan yang tidak ada di yang lain', '{{acts}} changes that the other does not have'],
  sincePeople: ['menyangkut {{people}} pegawai', 'about {{people}} people'],
  steps: ['Lihat {{count}} perubahan terakhirnya', 'See the last {{count}} of them'],
  both: ['Diubah di kedua berkas: {{names}}.', 'Changed in both files: {{names}}.'],
  nothingMerged: [
    'Keduanya tetap ada di tempatnya; tidak ada yang digabung atau dihapus. Yang Anda buka menjadi kantor PC ini.',
    'Both stay where they are; nothing is merged or deleted. The one you open becomes the office of this PC.',
  ],
  openHere: ['Tetap buka {{name}}', 'Open {{name}} anyway'],
  openThere: ['Buka {{name}}', 'Open {{name}}'],
} satisfies TextTree
