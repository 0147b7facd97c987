import type { FormCode } from './form.ts'

/** A form as the regulation has it: titles and the widths of its columns in per cent of the table, measured from the rules of the PDF. */
interface FormSpec {
  /** Lines of the title block below the number. */
  readonly title: readonly string[]
  readonly landscape: boolean
  /** no, label, value, no, label, value; the documents have their own. */
  readonly identity?: readonly number[]
  readonly results?: readonly number[]
  readonly behaviour?: readonly number[]
  /** Of the third row of the identity table. */
  readonly grade?: string
}

const plan = 'SASARAN KINERJA PEGAWAI'
const evaluation = 'HASIL EVALUASI KINERJA PEGAWAI'
const document = 'DOKUMEN EVALUASI KINERJA PEGAWAI'
const inWords = 'PENDEKATAN HASIL KERJA KUALITATIF'
const inFigures = 'PENDEKATAN HASIL KERJA KUANTITATIF'
const leaders = 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI'
const others = 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL'

const told = 'REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN'
const guidance = { landscape: false, grade: 'PANGKAT/ GOL. RUANG' }

export const formSpecs: Readonly<Record<FormCode, FormSpec>> = {
  'A.1.1': {
    title: [plan, inWords, leaders],
    landscape: true,
    identity: [3.6, 19.7, 29.6, 3.3, 18.8, 25],
    results: [3.6, 96.4],
    behaviour: [3.6, 49.7, 46.7],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  'A.1.2': {
    title: [plan, inFigures, leaders],
    landscape: true,
    identity: [3.6, 19.8, 29.8, 3.3, 18.9, 24.6],
    results: [3.5, 31.7, 23.6, 22.8, 18.4],
    behaviour: [3.5, 48.2, 48.3],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  /** Name, position, and all that is to be reached together (p48). */
  'A.1.5': { title: ['MATRIKS PEMBAGIAN PERAN DAN HASIL'], landscape: false, results: [24.4, 16.7, 58.9] },
  'A.1.6': {
    title: [plan, inWords, others],
    landscape: true,
    identity: [3.6, 18.3, 31, 3.3, 18.6, 25.2],
    results: [3.6, 96.4],
    behaviour: [3.6, 48.8, 47.6],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  'A.1.7': {
    title: [plan, inFigures, others],
    landscape: true,
    identity: [3.4, 18.1, 30.4, 3.3, 18.1, 26.7],
    results: [3.4, 19, 34.6, 12.9, 17.3, 12.8],
    behaviour: [4.4, 46.5, 49.1],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  'A.1.8': { title: ['LAMPIRAN SASARAN KINERJA PEGAWAI'], landscape: false, results: [5.2, 94.8] },
  'B.1.1': {
    title: ['RENCANA AKSI'],
    landscape: false,
    identity: [6, 17.4, 23.7, 5.8, 20.5, 26.6],
    results: [7.3, 42.7, 50],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  'B.1.2': {
    title: ['PENDOKUMENTASIAN KINERJA'],
    landscape: false,
    identity: [5.9, 17.2, 23.3, 5.7, 17.4, 30.5],
    results: [5.7, 33.3, 30.5, 30.5],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  'B.1.3': {
    title: [told, inWords],
    landscape: true,
    identity: [3.5, 19.5, 27.4, 3.6, 19.5, 26.5],
    results: [2.6, 47.8, 23.1, 26.5],
    behaviour: [2.6, 47.8, 23.1, 26.5],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  'B.1.4': {
    title: [told, inFigures, leaders],
    landscape: true,
    identity: [4.2, 19.2, 26.6, 4.2, 18.3, 27.5],
    results: [4, 14.4, 21.6, 6.7, 10, 20, 23.3],
    behaviour: [4.1, 52.6, 20, 23.3],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  'B.1.5': {
    title: [told, inFigures, others],
    landscape: true,
    identity: [3.8, 20.4, 26.7, 4.1, 19.5, 25.5],
    results: [4.7, 13.9, 11.4, 8.2, 15.5, 11.4, 13.1, 21.8],
    behaviour: [4.3, 48.2, 25.4, 22.1],
    grade: 'PANGKAT/GOL RUANG',
  },
  'B.1.6': { ...guidance, title: ['PELAKSANAAN COACHING'], identity: [5.9, 17.2, 23.4, 5.7, 20.2, 27.6] },
  'B.1.7': { ...guidance, title: ['PELAKSANAAN MENTORING'], identity: [6.9, 19.4, 22.3, 5.7, 19.2, 26.5] },
  'B.1.8': {
    ...guidance,
    title: ['UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA'],
    identity: [5.6, 16.9, 29, 5.6, 17.5, 25.4],
  },
  'B.1.9': {
    ...guidance,
    title: ['EVALUASI KOMPETENSI PEGAWAI', 'SEBAGAI TINDAK LANJUT BIMBINGAN KINERJA'],
    identity: [5.6, 16.9, 29, 5.6, 17.5, 25.4],
  },
  'B.1.10': {
    ...guidance,
    title: ['LAPORAN PERMASALAHAN PERILAKU KERJA'],
    identity: [5.5, 19.4, 25.8, 5.5, 17.3, 26.5],
  },
  'C.1.1': {
    title: [evaluation, inWords],
    landscape: true,
    identity: [3.5, 19.5, 26.2, 4.4, 20.7, 25.7],
    results: [3.5, 45.7, 24.9, 25.9],
    behaviour: [3.5, 45.7, 24.9, 25.9],
    grade: 'PANGKAT/ GOL. RUANG',
  },
  'C.1.2': {
    title: [evaluation, inFigures, leaders],
    landscape: true,
    identity: [4.2, 19.2, 26.6, 4.2, 18.3, 27.5],
    results: [4, 14.4, 21.6, 6.7, 10, 20, 23.3],
    behaviour: [4.1, 42.6, 30, 23.3],
    grade: 'PANGKAT/GOL RUANG',
  },
  'C.1.3': {
    title: [evaluation, inFigures, others],
    landscape: true,
    identity: [3.8, 20.4, 26.7, 4.1, 19.5, 25.5],
    results: [4.7, 13.9, 11.4, 8.2, 15.5, 11.4, 13.1, 21.8],
    behaviour: [4.8, 48, 25.3, 21.9],
    grade: 'PANGKAT/GOL RUANG',
  },
  'D.1.1': { title: [document], landscape: false, results: [4.7, 40.8, 3, 51.5] },
  'D.1.2': { title: [document], landscape: false, results: [5.3, 40.2, 3, 51.5] },
  'D.1.3': { title: [document], landscape: false, results: [5.3, 40.2, 3, 51.5] },
}
