import type { TextTree } from '../../text/pair.ts'

/** Why an act of a round is refused. */
export const awardErrorTexts = {
  missing: ['Pemilihan ini tidak ada lagi.', 'This round is no more.'],
  weights: ['Bobot kriteria harus berjumlah 100.', 'The weights of the criteria must sum to 100.'],
  criterionTwice: ['Setiap kriteria hanya sekali.', 'Each criterion only once.'],
  finalists: ['Finalis 2 sampai 8 orang.', 'Two to eight finalists.'],
  locked: [
    'Kriteria sudah dikunci karena daftar pendek sudah dilihat; buatlah pemilihan baru.',
    'The criteria are fixed, because the shortlist has been seen; start a new round.',
  ],
  lockStays: [
    'Kunci kriteria tidak bisa diurungkan: daftar pendek sudah dilihat. Buatlah pemilihan baru.',
    'Fixed criteria are not loosened: the shortlist has been seen. Start a new round.',
  ],
  noWay: [
    'Dari keadaan ini langkah itu tidak ada: kriteria dikunci dulu, lalu panel membandingkan, lalu hasilnya dicatat.',
    'There is no such step from here: criteria are fixed first, then the panel compares, then the result is recorded.',
  ],
  own: [
    'Anda sendiri ada di antara finalis; orang lain yang menjalankan pemilihan ini.',
    'You are among the finalists yourself; somebody else holds this round.',
  ],
  tooFew: [
    'Perlu sedikitnya 2 calon yang memenuhi syarat; sekarang {{count}}.',
    'At least 2 eligible candidates are needed; there are {{count}}.',
  ],
  tooMany: [
    '{{count}} orang seri sampai tempat terakhir, padahal finalis paling banyak 8: tulis siapa yang tidak diikutkan dan alasannya.',
    '{{count}} people are tied down to the last place, and finalists are at most 8: write who is left out, and why.',
  ],
  panel: [
    'Panel sedikitnya 3 orang; sekarang {{count}}.',
    'A panel has at least 3 members; there are {{count}}.',
  ],
  judgeIsFinalist: [
    '{{name}} adalah finalis, jadi tidak bisa menjadi anggota panel.',
    '{{name}} is a finalist and cannot be in the panel.',
  ],
  judgeTwice: ['{{name}} sudah ada di panel.', '{{name}} is in the panel already.'],
  judgeMissing: ['Anggota panel ini tidak ada.', 'There is no such member of the panel.'],
  notNamed: [
    'Yang tidak diikutkan harus orang yang menurut daftar pendek menjadi finalis.',
    'Only who would be a finalist by the shortlist can be left out.',
  ],
  noSuchPair: ['Pasangan ini tidak ditanyakan kepada panel.', 'The panel is not asked about this pair.'],
  voteTwice: [
    'Anggota ini sudah memilih pada pasangan itu; satu pasangan satu pilihan.',
    'This member has chosen of that pair already; one choice a pair.',
  ],
  votesMissing: [
    'Sedikitnya 3 anggota panel harus menyelesaikan semua pasangan; baru {{count}} yang selesai.',
    'At least 3 members must have met every pair; {{count}} have.',
  ],
  notDoneYet: [
    'Putaran tambahan dimulai sesudah semua anggota selesai.',
    'Another pass begins when all members are done.',
  ],
  isDecided: [
    'Panel sudah membedakan para finalis; tidak perlu putaran tambahan.',
    'The panel tells the finalists apart; no more passes are needed.',
  ],
  panelStays: [
    'Panel sudah mulai memilih, jadi finalis dan panel tetap.',
    'The panel has begun to choose, so finalists and panel stay.',
  ],
  voteStays: [
    'Hasilnya sudah terlihat, jadi pilihan panel tetap.',
    'The result has been seen, so the panel’s choices stay.',
  ],
  heldAhead: ['Tanggal rapat panel tidak boleh sesudah hari ini.', 'The panel’s day is not after today.'],
  sanctionMissing: ['Catatan hukuman disiplin ini tidak ada lagi.', 'This sanction is no more.'],
  sanctionEnds: [
    'Akhir hukuman tidak boleh sebelum mulainya (PP 94/2021).',
    'A sanction does not end before it begins (PP 94/2021).',
  ],
  sanctionAhead: [
    'Mulainya tidak boleh sesudah hari ini: catat sesudah keputusan berlaku.',
    'It does not begin after today: record it when the decision is in force.',
  ],
  ownSanction: [
    'Catatan hukuman disiplin Anda sendiri diurus orang lain.',
    'The record of your own sanctions is kept by somebody else.',
  ],
} satisfies TextTree
