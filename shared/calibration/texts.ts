import type { TextTree } from '../text/pair.ts'
import { checkTexts } from './texts/check-texts.ts'
import { meetingTexts } from './texts/meeting-texts.ts'
import { spreadTexts } from './texts/spread-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const calibrationTexts = {
  calibration: {
    title: ['Penyelarasan', 'Calibration'],
    tabs: ['Bagian penyelarasan', 'Parts of calibration'],
    tab: {
      spread: ['Sebaran', 'Spread'],
      check: ['Kewajaran', 'Fairness'],
      compare: ['Dua orang', 'Two people'],
      meeting: ['Rapat', 'Meeting'],
    },
    command: {
      check: ['Periksa kewajaran nilai', 'Check marks for fairness'],
      meeting: ['Rapat penyelarasan', 'Calibration meeting'],
    },
    empty: [
      'Belum ada yang dinilai di sini: sebaran muncul sesudah kepala unit menilai.',
      'Nobody is rated here yet: the spread appears once heads have rated.',
    ],
    toAppraisal: ['Buka penilaian', 'Open the appraisal'],
    spread: spreadTexts,
    check: checkTexts,
    meeting: meetingTexts,
    error: {
      notYourTeam: [
        'Alasan dan segel nilai {{unit}} dibuat oleh pejabat penilainya (Ps 24) atau pengelola kepegawaian atas namanya.',
        'Reason and seal of {{unit}} are its appraiser’s (Ps 24), or the clerk’s on behalf.',
      ],
      notYourOffice: [
        'Alasan sebaran seluruh kantor ditulis pimpinan kantor, sekretaris, atau pengelola kepegawaian.',
        'The reason of the whole office’s spread is written by its head, secretary or clerk.',
      ],
      unrated: [
        '{{count}} orang belum dinilai ({{name}}); nilai disegel sesudah semua orang tim dinilai.',
        {
          one: '{{name}} is not rated yet; marks are sealed when all of the team are.',
          other: '{{count}} people are not rated yet ({{name}} and others); marks are sealed when all are.',
        },
      ],
      sealed: ['Nilai {{unit}} sudah disegel.', 'The marks of {{unit}} are sealed already.'],
      tooLate: [
        'Rapat sudah memutuskan tentang orang dari {{unit}}; segel dipasang sebelum rapat.',
        'The meeting has already decided about people of {{unit}}; marks are sealed before it.',
      ],
      sealStays: [
        'Rapat sudah memutuskan atas nilai yang disegel, jadi segelnya tetap.',
        'The meeting has decided on sealed marks, so the seal stays.',
      ],
      notOpen: [
        'Rapat penyelarasan {{period, period}} belum dibuka: catat tanggal, pemimpin, dan hadirinnya dulu.',
        'The meeting of {{period, period}} is not opened yet: enter its day, chair and attendance first.',
      ],
      locked: [
        'Rapat penyelarasan {{period, period}} sudah dikunci; membukanya lagi perlu alasan dan orang kedua.',
        'The meeting of {{period, period}} is locked; reopening it needs a reason and a second person.',
      ],
      settled: [
        'Nilai {{name}} sudah ditetapkan rapat penyelarasan {{period, period}} yang dikunci; buka lagi rapatnya dengan alasan dan orang kedua.',
        'The marks of {{name}} were settled by the meeting of {{period, period}}, which is locked; reopen it with a reason and a second person.',
      ],
      notLocked: [
        'Rapat penyelarasan {{period, period}} tidak terkunci.',
        'The meeting of {{period, period}} is not locked.',
      ],
      lockStays: [
        'Kunci rapat tidak bisa diurungkan: buka lagi rapatnya dengan alasan dan orang kedua.',
        'A lock is not undone: reopen the meeting with a reason and a second person.',
      ],
      sameSecond: [
        'Orang kedua harus orang lain daripada yang membuka.',
        'The second person must be somebody other than whoever reopens.',
      ],
      appraiserAway: [
        'Yang menilai {{name}} tidak tercatat hadir, padahal nilai hanya diubah oleh pejabat penilainya (Ps 24).',
        'Whoever rates {{name}} is not in the attendance, and marks are changed by the appraiser alone (Ps 24).',
      ],
      ratedOutside: [
        '{{name}} dinilai di luar kantor ini; nilainya hanya dicatat seperti diterima.',
        '{{name}} is rated outside this office; the marks are only entered as received.',
      ],
    },
  },
  /** What a command did, for the history and for undo. */
  operation: {
    calibration: {
      saveReason: ['Alasan sebaran disimpan', 'Reason of a spread saved'],
      seal: ['Nilai tim disegel', 'Marks of a team sealed'],
      save: ['Rapat penyelarasan dicatat', 'Calibration meeting saved'],
      decide: ['Keputusan rapat dicatat', 'Decision of the meeting recorded'],
      lock: ['Rapat penyelarasan dikunci', 'Calibration meeting locked'],
      reopen: ['Rapat penyelarasan dibuka lagi', 'Calibration meeting reopened'],
    },
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    heldOn: ['Tanggal rapat', 'Day of the meeting'],
    chairId: ['Pemimpin rapat', 'Chair'],
    attendeeIds: ['Hadirin', 'Attendance'],
    guests: ['Hadirin lain', 'Others present'],
    remarks: ['Catatan rapat', 'Notes of the meeting'],
    lockedAt: ['Dikunci pada', 'Locked at'],
    reopenReason: ['Alasan dibuka lagi', 'Reason of the reopening'],
    reopenedBy: ['Dibuka lagi oleh', 'Reopened by'],
    secondId: ['Orang kedua', 'Second person'],
    sealedAt: ['Disegel pada', 'Sealed at'],
    sealedBy: ['Disegel oleh', 'Sealed by'],
    sealedAs: ['Disegel sebagai', 'Sealed as'],
    hash: ['Sidik', 'Fingerprint'],
    whole: ['Seluruh kantor', 'Whole office'],
    resultBefore: ['Rating hasil semula', 'Result rating before'],
    behaviourBefore: ['Rating perilaku semula', 'Behaviour rating before'],
    predikatBefore: ['Predikat semula', 'Predikat before'],
    resultAfter: ['Rating hasil menjadi', 'Result rating after'],
    behaviourAfter: ['Rating perilaku menjadi', 'Behaviour rating after'],
    predikatAfter: ['Predikat menjadi', 'Predikat after'],
    decidedAt: ['Diputuskan pada', 'Decided at'],
    decidedBy: ['Dicatat oleh', 'Recorded by'],
  },
} satisfies TextTree
