import { personFields } from '../../people/person-fields.ts'

/** Header spellings of whose row it is; every kind has them (domain.md §12.2). */
export const identity = {
  nip: personFields.nip.import.spellings,
  name: personFields.name.import.spellings,
  /** One cell holds both; the 18 digits part them. */
  nameNip: ['NAMA NIP', 'NIP NAMA', 'NAMA DAN NIP', 'NAMA PEGAWAI NIP'],
}
