import type { TextTree } from '../text/pair.ts'
import { assessmentTexts } from './texts/assessment-texts.ts'
import { breachTexts } from './texts/breach-texts.ts'
import { destructionErrors, destructionTexts } from './texts/destruction-texts.ts'
import { processingTexts } from './texts/processing-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const privacyTexts = {
  privacy: {
    law: ['UU 27/2022 tentang Pelindungan Data Pribadi', 'Law 27/2022 on Personal Data Protection'],
    documents: ['Dokumen', 'Documents'],
    open: ['Buka', 'Open'],
    sign: ['Tanda tangan', 'Signature'],
    notes: {
      title: ['Yang hanya kantor yang tahu', 'What only the office knows'],
      why: [
        'Isian ini tercetak di ketiga dokumen. Yang lain diisi Timbang dari keadaan berkas.',
        'These are printed in the three documents. Timbang fills in the rest from the state of the file.',
      ],
      contactName: ['Narahubung data pribadi', 'Contact for personal data'],
      contactPost: ['Jabatan narahubung', 'Post of the contact'],
      contactPhone: ['Telepon narahubung', 'Phone of the contact'],
      contactEmail: ['Surel narahubung', 'E-mail of the contact'],
      retentionYears: ['Masa simpan (tahun)', 'Kept for (years)'],
      retentionBasis: ['Dasar masa simpan', 'Basis of that time'],
      retentionExample: ['misalnya jadwal retensi arsip', 'such as the archive schedule'],
      otherReaders: [
        'Siapa lagi yang memakai PC ini atau menerima cetakannya',
        'Who else uses this PC or gets its papers',
      ],
      conclusion: ['Simpulan penilaian dampak', 'Conclusion of the impact assessment'],
      assessedBy: ['Dinilai oleh', 'Assessed by'],
      assessedOn: ['Tanggal penilaian', 'Assessed on'],
      saved: ['Isian data pribadi tersimpan.', 'The notes on personal data were saved.'],
    },
    own: {
      title: ['Data satu orang', "One person's data"],
      hint: [
        'Pegawai berhak melihat dan memperoleh salinan datanya (Pasal 7), dijawab paling lambat 3×24 jam (Pasal 32). Membukanya tercatat.',
        'A person may see and get a copy of his or her data (art. 7), answered within 3×24 hours (art. 32). Opening it is logged.',
      ],
      pick: ['Pegawai', 'Person'],
      action: ['Data pribadi orang ini', 'Personal data of this person'],
      page: ['Data pribadi {{name}}', 'Personal data of {{name}}'],
      pageTitle: ['Data pribadi seorang pegawai', "One person's personal data"],
      state: [
        'Semua yang disimpan berkas ini tentang orang ini, beserta jejak perubahannya. Pembacaan ini tercatat.',
        'All that this file holds about this person, with the trail of changes. This reading is logged.',
      ],
      rates: {
        none: ['Hari ini tidak menilai siapa pun.', 'Rates nobody today.'],
        some: [
          'Hari ini menilai {{people}} pegawai; nama mereka adalah data mereka sendiri.',
          'Rates {{people}} people today; their names are their own data.',
        ],
      },
      trail: ['Jejak perubahan', 'Trail of changes'],
      noTrail: ['Belum ada perubahan yang tercatat.', 'No change is logged yet.'],
      trailHint: [
        'Dari yang terlama. Perubahan dalam peristiwa yang menyangkut banyak orang hanya ditunjukkan yang tentang orang ini.',
        'The oldest first. Of an event about many people only what is about this person is shown.',
      ],
      parts: {
        employee: ['Identitas', 'Identity'],
        assignment: ['Jabatan', 'Posts'],
        grade_period: ['Pangkat', 'Grades'],
        superior: ['Atasan', 'Superiors'],
        plan: ['Rencana (SKP)', 'Plans (SKP)'],
        work_result: ['Rencana hasil kerja', 'Work results'],
        indicator: ['Indikator', 'Indicators'],
        behaviour_expectation: ['Ekspektasi perilaku', 'Expected behaviour'],
        annex_line: ['Lampiran SKP', 'Annexes of the plans'],
        matrix_guest: ['Tamu di matriks peran', 'Guest in a matrix of roles'],
        no_role: ['Tidak ada peran', 'No role'],
        realisation: ['Realisasi', 'Realisations'],
        achievement: ['Capaian dengan tangan', 'Achievements by hand'],
        progress_entry: ['Catatan kinerja', 'Progress entries'],
        evidence: ['Bukti dukung', 'Evidence'],
        action_step: ['Langkah rencana aksi', 'Steps of action plans'],
        case_rule: ['Hitungan dari kasus', 'Rules of cases'],
        adjustment: ['Penyesuaian', 'Adjustments'],
        evaluation: ['Penilaian', 'Evaluations'],
        result_rating: ['Tanda hasil kerja', 'Marks of work results'],
        value_rating: ['Penilaian perilaku', 'Behaviour'],
        evaluation_step: ['Langkah dokumen evaluasi', 'Steps of evaluation documents'],
        criterion_score: ['Skor kriteria', 'Scores of criteria'],
        predikat_override: ['Predikat yang ditetapkan langsung', 'Predikat set directly'],
        stand_in: ['Penilai pengganti', 'Stand-in appraisers'],
        self_mark: ['Penilaian diri', 'Self-assessment'],
      },
      part: ['Bagian', 'Part'],
      number: ['No.', 'No.'],
      field: ['Data', 'Data'],
      value: ['Isi', 'Content'],
      when: ['Waktu', 'Time'],
      who: ['Oleh', 'By'],
      reason: ['Alasan: {{reason}}', 'Reason: {{reason}}'],
      removed: ['dihapus: {{what}}', 'removed: {{what}}'],
    },
    readings: {
      title: ['Siapa membaca apa', 'Who read what'],
      hint: [
        'Ekspor, laporan, salinan berkas, dan pembacaan data satu orang. Melihat halaman biasa tidak dicatat. Pegawai hanya diketahui untuk pembacaan data satu orang.',
        "Exports, reports, copies of the file and readings of one person's data. Looking at ordinary pages is not logged. The person is only known for readings of one person's data.",
      ],
      none: ['Tidak ada pembacaan yang tercatat.', 'No reading is logged.'],
      person: ['Tentang pegawai', 'About a person'],
      from: ['Dari tanggal', 'From'],
      to: ['Sampai tanggal', 'To'],
      what: ['Yang dibaca', 'What was read'],
      older: ['Lebih lama', 'Older'],
    },
    record: processingTexts,
    assessment: assessmentTexts,
    breach: breachTexts,
    destruction: destructionTexts,
  },
  error: { destroy: destructionErrors },
  planApproach: {
    qualitative: ['Kualitatif', 'Qualitative'],
    quantitative: ['Kuantitatif', 'Quantitative'],
  },
  regime: {
    qualitative: ['Kualitatif', 'Qualitative'],
    numeric: ['Angka', 'Numeric'],
    office: ['Kriteria kantor', 'Criteria of the office'],
  },
  annexPart: {
    resources: ['Dukungan sumber daya', 'Resources'],
    accountability: ['Skema pertanggungjawaban', 'Accountability'],
    consequences: ['Konsekuensi', 'Consequences'],
  },
  operation: {
    privacy: {
      save: ['Isian data pribadi diubah', 'Notes on personal data changed'],
      person: ['Data pribadi dibaca', 'Personal data read'],
      destroyYear: ['Tahun dimusnahkan', 'Year destroyed'],
    },
  },
  /** What a row refers to. */
  field: {
    planId: ['Rencana (tahun · versi)', 'Plan (year · version)'],
    workResultId: ['Rencana hasil kerja', 'Work result'],
    indicatorId: ['Indikator', 'Indicator'],
    evaluationId: ['Penilaian', 'Evaluation'],
  },
} satisfies TextTree
