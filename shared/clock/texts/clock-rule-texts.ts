import type { TextTree } from '../../text/pair.ts'

/** Each clock of the law: what has to be done, from when it counts, and what if its day passes. */
export const clockRuleTexts = {
  K1: {
    title: ['SKP ditetapkan', 'Plan set'],
    from: ['awal tahun', 'the beginning of the year'],
    passed: [
      'Pegawai berdialog dengan atasan pejabat penilai untuk penetapan SKP (Lampiran II.C.5). Bahwa atasan itu lalu menetapkannya adalah penafsiran.',
      'The employee holds the dialogue on the plan with the appraiser’s superior (annex II.C.5). That the superior then sets it is an interpretation.',
    ],
  },
  K2: {
    title: ['Rancangan Perjanjian Kinerja boleh dipakai', 'The draft performance agreement may be used'],
    from: [
      'lewat minggu kedua Januari (14 Januari) tanpa Perjanjian Kinerja yang ditetapkan',
      'the second week of January (14 January) passes without a final performance agreement',
    ],
    passed: [
      'Bukan tenggat: pimpinan unit kerja mandiri boleh menyusun SKP dari rancangan Perjanjian Kinerja, Renstra, dan RKT.',
      'No deadline: the head of an office of its own may draw up the plan from the drafts of agreement and work plans.',
    ],
  },
  K3: {
    title: ['Dialog SKP dengan atasan pejabat penilai', 'Dialogue on the plan with the appraiser’s superior'],
    from: ['Januari lewat tanpa penetapan', 'January passes without the plan being set'],
    passed: [
      'Tidak ada batas akhirnya; selama SKP belum ditetapkan, penilaian tidak punya dasar.',
      'It has no end; until the plan is set an appraisal has no ground to stand on.',
    ],
  },
  K4: {
    title: ['Evaluasi kinerja', 'Evaluation'],
    from: ['masa evaluasi dibuka', 'the window of the evaluation opens'],
    passed: [
      'Dokumen evaluasi ditandatangani atasan pejabat penilai (Lampiran V.A.8).',
      'The document is signed by the appraiser’s superior (annex V.A.8).',
    ],
  },
  K5: {
    title: ['Dokumen D.1.1 diserahkan kepada pegawai', 'D.1.1 handed to the employee'],
    from: ['ditandatangani pejabat penilai', 'the appraiser signed'],
    passed: [
      'Peraturan tidak menyebut akibatnya; jangka waktu keberatan baru dihitung sejak dokumen diterima.',
      'The regulation names no consequence; the time to object only counts from the receipt.',
    ],
  },
  K6: {
    title: ['Pegawai menandatangani dan mengembalikan D.1.1', 'Employee signs and returns D.1.1'],
    from: ['dokumen diterima pegawai', 'the employee received the document'],
    passed: [
      'Dokumen tetap berlaku dengan catatan belum kembali.',
      'The document stays valid, noted as not returned.',
    ],
  },
  K7: {
    title: ['Pelaporan ke PyB', 'Report to the authorised official (PyB)'],
    from: ['masa evaluasi berakhir', 'the window of the evaluation ended'],
    passed: [
      'Peraturan tidak menyebut akibatnya; laporkan segera, D dengan SKP dan C terlampir.',
      'The regulation names no consequence; report at once, D with plan and C attached.',
    ],
  },
  K8: {
    title: ['Atasan menandatangani D.1.2', 'Superior signs D.1.2'],
    from: [
      'masa evaluasi berakhir tanpa evaluasi atau tanda tangan pejabat penilai',
      'the window ended without the appraiser’s evaluation or signature',
    ],
    passed: [
      'Peraturan tidak menyebut akibatnya; beri tahu PyB.',
      'The regulation names no consequence; tell the authorised official.',
    ],
  },
  K9: {
    title: ['Dokumen D.1.2 diserahkan kepada pegawai', 'D.1.2 handed to the employee'],
    from: ['ditandatangani atasan pejabat penilai', 'the appraiser’s superior signed'],
    passed: ['Peraturan tidak menyebut akibatnya.', 'The regulation names no consequence.'],
  },
  K10: {
    title: ['Pegawai mengembalikan D.1.2', 'Employee returns D.1.2'],
    from: ['dokumen diterima pegawai', 'the employee received the document'],
    passed: [
      'Dokumen tetap berlaku dengan catatan belum kembali.',
      'The document stays valid, noted as not returned.',
    ],
  },
  K11: {
    title: ['Atasan melaporkan D.1.2 atau D.1.3 ke PyB', 'Superior reports D.1.2 or D.1.3 to the PyB'],
    from: ['masa evaluasi berakhir', 'the window of the evaluation ended'],
    passed: [
      'Peraturan tidak menyebut akibatnya; laporkan segera.',
      'The regulation names no consequence; report at once.',
    ],
  },
  K12: {
    title: ['Hak mengajukan keberatan', 'Right to object'],
    from: ['dokumen diterima pegawai', 'the employee received the document'],
    passed: [
      'Hak mengajukan keberatan berakhir; hasil evaluasi tetap.',
      'The right to object has ended; the result stands.',
    ],
  },
  K13: {
    title: ['Keputusan atas keberatan', 'Decision on the objection'],
    from: ['keberatan diterima atasan pejabat penilai', 'the appraiser’s superior received the objection'],
    passed: [
      'Peraturan tidak menyebut akibatnya; putuskan segera setelah mendengar keduanya.',
      'The regulation names no consequence; decide at once, having heard both.',
    ],
  },
  K14: {
    title: ['Capaian kinerja organisasi tahunan', 'Yearly result of the organisation'],
    from: ['akhir Desember', 'the end of December'],
    passed: [
      'Predikat tahunan memakai capaian organisasi tahun sebelumnya.',
      'The yearly predikat uses the organisation’s result of the year before.',
    ],
  },
} satisfies TextTree
