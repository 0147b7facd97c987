import type { TextTree } from '../text/pair.ts'
import { actionPlanTexts } from './texts/action-plan-texts.ts'
import { caseTexts } from './texts/case-texts.ts'
import { entryTexts } from './texts/entry-texts.ts'
import { evidenceTexts } from './texts/evidence-texts.ts'
import { trendTexts } from './texts/trend-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const progressTexts = {
  progressEntry: entryTexts,
  evidence: evidenceTexts,
  serviceCase: caseTexts,
  actionPlan: actionPlanTexts,
  trendPage: trendTexts,
  /** What a command did, for the history and for undo. */
  operation: {
    progress: {
      save: ['Catatan kinerja disimpan', 'Progress entry saved'],
      remove: ['Catatan kinerja dihapus', 'Progress entry removed'],
      add: ['Catatan kinerja ditempel', 'Progress entries pasted'],
    },
    case: {
      save: ['Kasus disimpan', 'Case saved'],
      remove: ['Kasus dihapus', 'Case removed'],
      paste: ['Daftar kasus ditempel', 'List of cases pasted'],
      setRule: ['Indikator dihitung dari kasus', 'Indicator computed from cases'],
      removeRule: ['Indikator diisi dengan tangan lagi', 'Indicator entered by hand again'],
    },
    actionPlan: {
      save: ['Langkah rencana aksi disimpan', 'Step of the action plan saved'],
      remove: ['Langkah rencana aksi dihapus', 'Step of the action plan removed'],
    },
    adjustment: {
      save: ['Penyesuaian disimpan', 'Adjustment saved'],
      remove: ['Penyesuaian dihapus', 'Adjustment removed'],
    },
    evidence: {
      add: ['Bukti dilampirkan', 'Evidence attached'],
      save: ['Bukti diubah', 'Evidence changed'],
      remove: ['Bukti dihapus', 'Evidence removed'],
      pack: ['Bukti satu orang diunduh', 'Evidence of one person downloaded'],
      clear: ['Berkas bukti yang tidak dipakai dihapus', 'Unused files of evidence removed'],
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
    doneOn: ['Selesai pada', 'Done on'],
    caseKind: ['Jenis kasus', 'Kind of case'],
    subject: ['Pokok kasus', 'Subject'],
    receivedOn: ['Diterima', 'Received'],
    answeredOn: ['Dijawab', 'Answered'],
    measure: ['Ukuran', 'Measure'],
    dayCount: ['Hitungan hari', 'Days are'],
    addedOn: ['Ditambahkan', 'Added'],
  },
} satisfies TextTree
