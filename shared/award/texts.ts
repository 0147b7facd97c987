import type { TextTree } from '../text/pair.ts'
import { awardErrorTexts } from './texts/error-texts.ts'
import { awardPageTexts } from './texts/page-texts.ts'
import { awardPaperTexts } from './texts/paper-texts.ts'
import { sanctionTexts } from './texts/sanction-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const awardTexts = {
  award: { ...awardPageTexts, paper: awardPaperTexts, error: awardErrorTexts },
  sanction: sanctionTexts,
  operation: {
    award: {
      save: ['Pemilihan disimpan', 'Round saved'],
      remove: ['Pemilihan dihapus', 'Round removed'],
      lock: ['Kriteria pemilihan dikunci', 'Criteria of the round fixed'],
      open: ['Finalis dan panel ditetapkan', 'Finalists and panel named'],
      vote: ['Pilihan panel dicatat', 'Choice of the panel recorded'],
      again: ['Perbandingan diulang sekali lagi', 'One more pass of comparisons'],
      decide: ['Hasil pemilihan dicatat', 'Result of the round recorded'],
    },
    sanction: {
      save: ['Hukuman disiplin dicatat', 'Disciplinary sanction recorded'],
      remove: ['Catatan hukuman disiplin dihapus', 'Disciplinary sanction removed'],
    },
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    level: ['Tingkat', 'Level'],
    groupName: ['Kelompok', 'Group'],
    minimum: ['Predikat minimum', 'Lowest predikat'],
    completeYear: ['Tahun lengkap', 'Complete year'],
    finalists: ['Banyaknya finalis', 'Number of finalists'],
    question: ['Pertanyaan bagi panel', 'Question to the panel'],
    criteria: ['Kriteria', 'Criteria'],
    passes: ['Putaran', 'Passes'],
    awardId: ['Pemilihan', 'Round'],
    leftOut: ['Tidak diikutkan karena', 'Left out because'],
    judges: ['Anggota panel', 'Members of the panel'],
    judgeId: ['Anggota panel', 'Member of the panel'],
    pass: ['Putaran', 'Pass'],
    won: ['Dipilih', 'Chosen'],
  },
} satisfies TextTree
