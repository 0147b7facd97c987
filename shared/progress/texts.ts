import type { TextTree } from '../text/pair.ts'
import { entryTexts } from './texts/entry-texts.ts'
import { evidenceTexts } from './texts/evidence-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const progressTexts = {
  progressEntry: entryTexts,
  evidence: evidenceTexts,
  /** What a command did, for the history and for undo. */
  operation: {
    progress: {
      save: ['Catatan kinerja disimpan', 'Progress entry saved'],
      remove: ['Catatan kinerja dihapus', 'Progress entry removed'],
      add: ['Catatan kinerja ditempel', 'Progress entries pasted'],
    },
    evidence: {
      add: ['Bukti dilampirkan', 'Evidence attached'],
      save: ['Bukti diubah', 'Evidence changed'],
      remove: ['Bukti dihapus', 'Evidence removed'],
      pack: ['Bukti satu orang diunduh', 'Evidence of one person downloaded'],
    },
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    quantity: ['Jumlah', 'Quantity'],
    final: ['Hasil akhir', 'Final result'],
    sha256: ['Sidik isi berkas', 'Fingerprint of the file'],
    size: ['Ukuran', 'Size'],
    fileKind: ['Jenis berkas', 'Kind of file'],
    link: ['Tautan', 'Link'],
    addedOn: ['Ditambahkan', 'Added'],
  },
} satisfies TextTree
