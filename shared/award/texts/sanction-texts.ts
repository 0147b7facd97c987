import type { TextTree } from '../../text/pair.ts'

/** Disciplinary sanctions, which stand in the way of an award and break ties. */
export const sanctionTexts = {
  title: ['Hukuman disiplin', 'Disciplinary sanctions'],
  about: [
    'Siapa yang pada tahun {{year}} mulai atau masih menjalani hukuman disiplin (PP 94/2021): ia tidak bisa menjadi pegawai terbaik.',
    'Whose disciplinary sanction begins or lasts in {{year}} (Government Regulation 94/2021): such a person cannot be the best employee.',
  ],
  none: ['Tidak ada hukuman disiplin pada {{year}}.', 'There are no disciplinary sanctions in {{year}}.'],
  add: ['Catat hukuman', 'Record a sanction'],
  edit: ['Ubah catatan', 'Change the record'],
  remove: ['Hapus', 'Remove'],
  level: {
    label: ['Tingkat', 'Level'],
    light: ['Ringan', 'Light'],
    medium: ['Sedang', 'Medium'],
    heavy: ['Berat', 'Heavy'],
  },
  person: ['Pegawai', 'Employee'],
  from: ['Mulai berlaku', 'In force from'],
  to: ['Sampai', 'Until'],
  toHint: ['Kosongkan bila hanya sekali', 'Leave empty where it does not last'],
  decision: ['Nomor keputusan', 'Number of the decision'],
} satisfies TextTree
