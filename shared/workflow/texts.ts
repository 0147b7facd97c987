import type { TextTree } from '../text/pair.ts'

/** Why a step is refused, whatever the record. */
export const workflowTexts = {
  workflow: {
    error: {
      reason: ['Tulis alasannya dulu.', 'Write the reason first.'],
      noWay: ['Dari keadaan ini langkah itu tidak ada.', 'There is no such step from this state.'],
      notRecorded: [
        'Langkah ini belum bisa dilakukan: yang disyaratkan aturan belum dicatat di sini.',
        'This step is not possible yet: what the rule asks for is not recorded here.',
      ],
      by: {
        employee: ['Langkah ini dilakukan oleh pegawai sendiri.', 'This step is the employee’s own.'],
        clerk: [
          'Langkah ini dilakukan oleh petugas kepegawaian.',
          'This step is for the clerk of the personnel desk.',
        ],
        appraiser: ['Langkah ini dilakukan oleh pejabat penilai.', 'This step is for the appraiser.'],
        appraiserSuperior: [
          'Langkah ini dilakukan oleh atasan pejabat penilai.',
          'This step is for the appraiser’s superior.',
        ],
        reviewer: [
          'Langkah ini dilakukan oleh sekretaris sebagai penelaah.',
          'This step is for the secretary as the reviewer.',
        ],
        clock: ['Langkah ini terjadi menurut waktunya.', 'This step happens when its time comes.'],
        system: ['Langkah ini terjadi dengan sendirinya.', 'This step happens by itself.'],
      },
    },
  },
} satisfies TextTree
