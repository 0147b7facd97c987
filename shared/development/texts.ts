import type { TextTree } from '../text/pair.ts'
import { counsellingTexts } from './texts/counselling-texts.ts'
import { dutyTexts } from './texts/duty-texts.ts'
import { guidanceTexts } from './texts/guidance-texts.ts'
import { noteTexts } from './texts/note-texts.ts'
import { strengthTexts } from './texts/strength-texts.ts'
import { trainingTexts } from './texts/training-texts.ts'

/** Texts of this noun, Indonesian and English side by side. */
export const developmentTexts = {
  development: { ...strengthTexts, note: noteTexts },
  duty: dutyTexts,
  competence: {
    integrity: ['Integritas', 'Integrity'],
    cooperation: ['Kerja sama', 'Cooperation'],
    communication: ['Komunikasi', 'Communication'],
    resultOrientation: ['Orientasi pada hasil', 'Orientation to results'],
    publicService: ['Pelayanan publik', 'Public service'],
    developingOthers: ['Pengembangan diri dan orang lain', 'Developing oneself and others'],
    managingChange: ['Mengelola perubahan', 'Managing change'],
    decisionMaking: ['Pengambilan keputusan', 'Taking decisions'],
    unity: ['Perekat dan pemersatu bangsa', 'Uniting the nation'],
    technical: ['Teknis', 'Technical'],
  },
  training: trainingTexts,
  guidance: guidanceTexts,
  counselling: counsellingTexts,
  operation: {
    training: {
      save: ['Pelatihan disimpan', 'Training saved'],
      remove: ['Pelatihan dihapus', 'Training removed'],
      saveCourse: ['Katalog diklat diubah', 'Catalogue of courses changed'],
      removeCourse: ['Diklat dikeluarkan dari katalog', 'Course taken out of the catalogue'],
    },
    guidance: {
      save: ['Catatan bimbingan disimpan', 'Guidance saved'],
      remove: ['Catatan bimbingan dihapus', 'Guidance removed'],
    },
    counselling: {
      save: ['Konseling ditetapkan', 'Counselling arranged'],
      remove: ['Penetapan konseling dihapus', 'Counselling removed'],
      record: ['Rekaman konseling disimpan', 'Record of a counselling saved'],
      read: ['Rekaman konseling dibaca', 'Record of a counselling read'],
    },
  },
  /** What a field is called, under the glossary's identifier. */
  field: {
    topics: ['Bidang', 'Topics'],
    topic: ['Bidang', 'Topic'],
    hours: ['Jam pelajaran (JP)', 'Hours (JP)'],
    provider: ['Penyelenggara', 'Provider'],
    hidden: ['Dikeluarkan', 'Taken out'],
    certificate: ['Nomor sertifikat', 'Certificate no.'],
    leader: ['Pembimbing', 'Who guided'],
    leaderId: ['Pembimbing', 'Who guided'],
    body: ['Isi format', 'Content of the form'],
    agreed: ['Yang disepakati', 'What was agreed'],
    followUpOn: ['Dilihat lagi pada', 'Looked at again on'],
    writerId: ['Penulis', 'Writer'],
    guidanceId: ['Bimbingan', 'Guidance'],
    competence: ['Kompetensi', 'Competence'],
    reportId: ['Laporan', 'Report'],
    chosenOn: ['Ditetapkan pada', 'Chosen on'],
    counsellorKind: ['Jenis konselor', 'Kind of counsellor'],
    counsellorId: ['Konselor', 'Counsellor'],
    counsellor: ['Konselor', 'Counsellor'],
    meetsOn: ['Jadwal', 'Day'],
    counsellingId: ['Konseling', 'Counselling'],
    record: ['Rekaman', 'Record'],
  },
} satisfies TextTree
