import type { TextTree } from '../text/pair.ts'
import { documentPageTexts } from './page-texts.ts'
import { yearTexts } from './year-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const documentTexts = {
  document: {
    ...documentPageTexts,
    year: yearTexts,
    error: {
      notRealised: [
        'Realisasi {{name}} belum terisi untuk setiap hasil kerja utama (Pasal 16).',
        'The realisation of {{name}} is not entered for each main result (Article 16).',
      ],
      noOrgResult: [
        'Capaian kinerja organisasi untuk {{name}} belum ditetapkan; itu yang pertama (Pasal 24(1)a dan 25(1)a).',
        'The organisation’s result for {{name}} is not set yet; it comes first (Article 24(1)a and 25(1)a).',
      ],
      noteMissing: [
        'Rating {{name}} dibawah ekspektasi: tulis catatannya dulu (Lampiran V.A.3).',
        'A rating of {{name}} is below expectation: write its note first (Annex V.A.3).',
      ],
      noReview: [
        'Penilaian ini tidak ditelaah dulu; langsung tandatangani.',
        'This evaluation is not reviewed first; sign it directly.',
      ],
      notReviewed: [
        'Penilaian {{name}} harus dikirim dan ditelaah dulu sebelum ditandatangani (pengaturan kantor).',
        'The evaluation of {{name}} has to be submitted and reviewed before it is signed (setting of the office).',
      ],
      windowNotStarted: [
        'Evaluasi periode ini dimulai {{date, day}} (Lampiran IV.A.8).',
        'The evaluation of this period begins on {{date, day}} (Annex IV.A.8).',
      ],
      windowNotPassed: [
        'Pejabat penilai masih punya waktu sampai {{date, day}} (Lampiran IV.A.8 dan IV.A.11).',
        'The appraiser still has time until {{date, day}} (Annex IV.A.8 and IV.A.11).',
      ],
      final: {
        superiorEvaluated: [
          'Evaluasi oleh atasan pejabat penilai bersifat final; tidak ada keberatan (Lampiran IV.A.11).',
          'An evaluation by the appraiser’s superior is final; there is no objection (Annex IV.A.11).',
        ],
        regionHead: [
          'Evaluasi oleh kepala daerah bersifat final; tidak ada keberatan (Lampiran IV.A.12).',
          'An evaluation by the head of the region is final; there is no objection (Annex IV.A.12).',
        ],
      },
      objectionLate: [
        'Keberatan hanya dapat diajukan sampai {{date, day}} (Pasal 29; Lampiran V.B.2).',
        'An objection is possible until {{date, day}} (Article 29; Annex V.B.2).',
      ],
      secondPerson: {
        missing: [
          'Membuka kembali memerlukan orang kedua: sebutkan siapa yang memintanya.',
          'To reopen takes a second person: name who asks for it.',
        ],
        same: [
          'Orang kedua harus orang lain daripada yang membuka kembali.',
          'The second person has to be another one than whoever reopens.',
        ],
        signer: [
          'Yang menilai dan menandatangani tidak membuka kembali sendiri; itu tugas orang kedua.',
          'Whoever rated and signed does not reopen it alone; that is for the second person.',
        ],
        own: [
          'Yang dinilai tidak menjadi orang kedua untuk penilaiannya sendiri.',
          'Nobody is the second person for the own evaluation.',
        ],
      },
      notAtStep: [
        'Dokumen {{name}} tidak sedang di langkah ini.',
        'The document of {{name}} is not at this step.',
      ],
      inFuture: ['Tanggal ini belum tiba.', 'This day has not come yet.'],
      beforePrevious: [
        'Langkah sebelumnya bertanggal {{date, day}}; tanggal ini lebih awal.',
        'The step before bears the date {{date, day}}; this one is earlier.',
      ],
      unchanged: [
        'Putusan ini tidak mengubah rating {{name}}; pilih “hasil tetap”.',
        'This decision changes no rating of {{name}}; choose “result upheld”.',
      ],
      takenOver: [
        'Penilaian {{name}} sudah diambil alih atasan pejabat penilai (Lampiran IV.A.11).',
        'The evaluation of {{name}} was taken over by the appraiser’s superior (Annex IV.A.11).',
      ],
    },
  },
  operation: {
    evaluation: { setState: ['Langkah dokumen evaluasi', 'Step of an evaluation document'] },
  },
  field: {
    action: ['Langkah', 'Step'],
    takenOn: ['Dicatat', 'Entered'],
    byName: ['Oleh', 'By'],
    byId: ['Oleh', 'By'],
    secondId: ['Orang kedua', 'Second person'],
    secondPersonId: ['Orang kedua', 'Second person'],
    fromState: ['Dari keadaan', 'From state'],
    toState: ['Ke keadaan', 'To state'],
    number: ['Urutan', 'Number'],
  },
} satisfies TextTree
