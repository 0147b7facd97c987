import type { TextTree } from '../text/pair.ts'
import { feedbackPageTexts } from './page-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const feedbackTexts = {
  feedback: {
    ...feedbackPageTexts,
    giverKind: {
      leader: ['Pimpinan', 'Leader'],
      peer: ['Rekan kerja', 'Peer'],
      subordinate: ['Bawahan', 'Subordinate'],
      other: ['Pihak lain', 'Other party'],
      institution: ['Pimpinan lembaga pendidikan', 'Leader of the institution'],
      lecturer: ['Dosen', 'Lecturer'],
      fellowStudent: ['Rekan kuliah', 'Fellow student'],
    },
    mode: { direct: ['Langsung', 'Direct'], indirect: ['Tidak langsung', 'Indirect'] },
    rhythm: { scheduled: ['Berkala', 'Scheduled'], incidental: ['Insidentil', 'Incidental'] },
    symbol: {
      thumbsUp: ['Apresiasi', 'Appreciation'],
      smile: ['Sesuai harapan', 'As expected'],
      frown: ['Perlu perubahan', 'Needs a change'],
    },
    error: {
      gone: ['Umpan balik ini sudah tidak ada.', 'This feedback is no longer there.'],
      oneThing: [
        'Pilih satu hasil kerja atau satu nilai: umpan balik melekat pada salah satunya (Lampiran III.C).',
        'Choose one work result or one value: feedback is about one of them (Annex III.C).',
      ],
      twoGivers: [
        'Pilih pegawai atau tulis nama, jangan keduanya.',
        'Choose an employee or write a name, not both.',
      ],
      future: [
        'Umpan balik tidak dapat bertanggal sesudah hari ini.',
        'Feedback cannot bear a day after today.',
      ],
      own: [
        'Tidak ada yang memberi umpan balik kepada dirinya sendiri (Pasal 18).',
        'Nobody gives feedback to himself (Article 18).',
      ],
      notGiver: [
        'Umpan balik seorang pimpinan hanya diubah oleh pemberinya (Pasal 18).',
        'A leader’s feedback is changed only by whoever gave it (Article 18).',
      ],
      mayNotGive: [
        'Umpan balik diberikan oleh pejabat penilai, atasannya, atau pengelola atas nama pemberinya (Pasal 18).',
        'Feedback is given by the appraiser, his superior, or the clerk on behalf of the giver (Article 18).',
      ],
      noGiver: ['Umpan balik pimpinan menyebut pemberinya.', 'A leader’s feedback names its giver.'],
      otherResult: [
        'Hasil kerja itu bukan milik pegawai ini pada tahun tanggal umpan balik.',
        'That work result is not this employee’s in the year of the feedback.',
      ],
      otherEvidence: [
        'Bukti itu bukan milik pegawai ini pada tahun tanggal umpan balik.',
        'That evidence is not this employee’s in the year of the feedback.',
      ],
    },
  },
  /** What a command did, for the history and for undo. */
  operation: {
    feedback: {
      save: ['Umpan balik disimpan', 'Feedback saved'],
      remove: ['Umpan balik dihapus', 'Feedback removed'],
    },
    phrase: {
      keep: ['Kalimat disimpan di bank kalimat', 'Sentence kept in the phrase bank'],
      drop: ['Kalimat dihapus dari bank kalimat', 'Sentence removed from the phrase bank'],
    },
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    giverKind: ['Pemberi', 'Given by'],
    mode: ['Cara', 'Way'],
    symbol: ['Simbol', 'Symbol'],
    situation: ['Situasi', 'Situation'],
    fact: ['Perilaku atau fakta', 'Behaviour or fact'],
    effect: ['Dampak', 'Effect'],
    nextStep: ['Langkah berikut', 'Next step'],
    requested: ['Diminta pegawai', 'Asked for'],
    kept: ['Ditawarkan', 'Offered'],
  },
} satisfies TextTree
