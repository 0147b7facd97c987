import { IsoDate, optionalText, requiredText } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { NameUnder } from '../text/catalogue.ts'
import { educationLevels } from './education.ts'
import { employeeStatuses } from './employee-status.ts'
import { employeeTypes } from './employee-type.ts'
import { sexes } from './sex.ts'

/** How the import meets a field in a staff list. */
interface FieldImport {
  /** Headings of its column (domain.md §12.2). */
  readonly spellings: readonly string[]
  /** What its cells are; `own`: read together with others, in `shared/import/employees.ts`. */
  readonly read:
    | { readonly as: 'own' | 'date' }
    | { readonly as: 'text'; readonly longest: number }
    | {
        readonly as: 'whole'
        readonly minimum: number
        readonly maximum: number
        readonly problem: NameUnder<'import.problem'>
      }
  /** When a list says the same as the file: letter for letter, the same words however written, or in other letter case. */
  readonly compare: 'exact' | 'words' | 'anyCase'
}

interface FieldOf<Schema extends z.ZodType, IsPersonal extends boolean> {
  readonly schema: Schema
  readonly import: FieldImport
  /** Hidden until asked for, and left out of every list (domain.md §2.1). */
  readonly personal: IsPersonal
}

const own = { as: 'own' } as const
type More = Partial<Omit<FieldImport, 'spellings'>>
const field = <Schema extends z.ZodType>(
  schema: Schema,
  spellings: readonly string[],
  more: More = {},
): FieldOf<Schema, false> => ({
  schema,
  import: { spellings, read: own, compare: 'exact', ...more },
  personal: false,
})
const text = (longest: number, spellings: readonly string[], more: More = {}) =>
  field(optionalText(longest), spellings, { read: { as: 'text', longest }, compare: 'words', ...more })
const date = (spellings: readonly string[], more: More = {}) =>
  field(IsoDate.optional(), spellings, { read: { as: 'date' }, ...more })
const personal = (longest: number, spellings: readonly string[], more: More = {}) => ({
  ...text(longest, spellings, more),
  personal: true as const,
  longest,
})

/**
 * What is true of a person whatever the day, in the order of the file's columns. From a line here follow the column's name
 * and type, reading and writing, the form's check and its personal section, the flat list, and what an import reads,
 * understands and compares. The rules of the NIP (§2.2) need today and run in `check-employee.ts`.
 */
export const personFields = {
  nip: field(z.string().trim().max(30).optional(), [
    'NIP',
    'NIP BARU',
    'NIP PEGAWAI',
    'NIP NI PPPK',
    'NI PPPK',
    'NIPPPK',
    'NIP NIPPPK',
    'NOMOR INDUK PEGAWAI',
    'NO INDUK PEGAWAI',
    'NIP18',
    'NIP ASN',
    'NIP PNS',
    'NIP PPPK',
    'NIP NRP',
  ]),
  name: field(
    requiredText(200),
    [
      'NAMA',
      'NAMA LENGKAP',
      'NAMA PEGAWAI',
      'NAMA PNS',
      'NAMA ASN',
      'NAMA PPPK',
      'PEGAWAI',
      'NAMA DAN GELAR',
      'NAMA LENGKAP DAN GELAR',
      'NAMA GELAR',
      'NAMA BERIKUT GELAR',
      'NAMA BESERTA GELAR',
      'NAMA TANPA GELAR',
    ],
    { compare: 'words' },
  ),
  frontTitle: text(60, ['GELAR DEPAN', 'GLR DEPAN'], { read: own }),
  backTitle: text(120, ['GELAR BELAKANG', 'GLR BELAKANG'], { read: own }),
  employeeType: field(z.enum(employeeTypes), [
    'JENIS PEGAWAI',
    'JENIS PEGAWAI NAMA',
    'STATUS PEGAWAI',
    'STATUS KEPEGAWAIAN',
    'STATUS ASN',
    'STATUS',
    'JENIS ASN',
  ]),
  status: field(z.enum(employeeStatuses).default('active'), [
    'KEDUDUKAN HUKUM',
    'KEDUDUKAN HUKUM NAMA',
    'KEDUDUKAN PEGAWAI',
    'STATUS AKTIF',
    'STATUS',
  ]),
  statusDate: date([
    'TMT KEDUDUKAN HUKUM',
    'TANGGAL KEDUDUKAN HUKUM',
    'TGL KEDUDUKAN HUKUM',
    'TMT KEDUDUKAN',
  ]),
  sex: field(z.enum(sexes).optional(), [
    'JENIS KELAMIN',
    'JK',
    'L P',
    'KELAMIN',
    'JNS KELAMIN',
    'GENDER',
    'SEX',
  ]),
  birthPlace: text(100, ['TEMPAT LAHIR', 'TEMPAT LAHIR NAMA', 'TMP LAHIR', 'KOTA LAHIR'], { read: own }),
  birthDate: date(['TANGGAL LAHIR', 'TGL LAHIR', 'TGL BLN THN LAHIR'], { read: own }),
  cpnsDate: date(['TMT CPNS', 'TANGGAL CPNS', 'TGL CPNS'], { read: own }),
  pnsDate: date(['TMT PNS', 'TGL PNS', 'TANGGAL PNS']),
  contractStart: date(['TMT PPPK', 'AWAL KONTRAK', 'TMT KONTRAK', 'MULAI PERJANJIAN']),
  contractEnd: date(['AKHIR KONTRAK', 'AKHIR PERJANJIAN', 'TMT AKHIR KONTRAK']),
  serviceYears: field(z.int().min(0, 'error.tooSmall').max(60, 'error.tooBig').optional(), [
    'MK TAHUN',
    'MASA KERJA TAHUN',
    'MKG TAHUN',
    'TH',
    'THN',
    'MASA KERJA GOLONGAN TAHUN',
  ]),
  serviceMonths: field(z.int().min(0, 'error.tooSmall').max(11, 'error.tooBig').optional(), [
    'MK BULAN',
    'MASA KERJA BULAN',
    'MKG BULAN',
    'BL',
    'BLN',
    'MASA KERJA GOLONGAN BULAN',
  ]),
  educationLevel: field(z.enum(educationLevels).optional(), [
    'PENDIDIKAN',
    'TINGKAT PENDIDIKAN NAMA',
    'TINGKAT PENDIDIKAN',
    'PENDIDIKAN TERAKHIR',
    'TK PENDIDIKAN',
    'JENJANG PENDIDIKAN',
    'IJAZAH',
    'IJAZAH TERAKHIR',
    'TK IJAZAH',
    'TINGKAT IJAZAH',
    'PEND AKHIR',
  ]),
  major: text(150, ['JURUSAN', 'PENDIDIKAN NAMA', 'PROGRAM STUDI', 'PRODI']),
  school: text(150, ['NAMA SEKOLAH', 'SEKOLAH', 'UNIVERSITAS', 'PERGURUAN TINGGI']),
  graduationYear: field(
    z.int('error.yearRange').min(1940, 'error.yearRange').max(2100, 'error.yearRange').optional(),
    ['TAHUN LULUS', 'THN LULUS', 'LULUS TAHUN', 'T LLS', 'THN LLS'],
    { read: { as: 'whole', minimum: 1940, maximum: 2100, problem: 'YEAR_INVALID' } },
  ),
  lastIncrementDate: date(['TMT KGB', 'KGB TERAKHIR', 'TGL KGB', 'TMT KGB TERAKHIR', 'TMT GAJI BERKALA']),
  /** By decree, instead of the day counted from the age; no list of the staff is read for it, as those hold the counted one. */
  retirementDate: date([]),
  religion: personal(40, ['AGAMA', 'AGAMA NAMA', 'AGAMA KEPERCAYAAN']),
  maritalStatus: personal(40, ['STATUS KAWIN', 'JENIS KAWIN NAMA', 'STATUS PERKAWINAN', 'STATUS PERNIKAHAN']),
  nik: personal(20, ['NIK', 'NO KTP', 'NOMOR KTP']),
  oldNip: personal(20, ['NIP LAMA', 'NIP9', 'NOMOR INDUK PEGAWAI LAMA']),
  npwp: personal(30, ['NPWP', 'NPWP NOMOR', 'NOMOR NPWP']),
  karpeg: personal(30, ['KARPEG', 'NO KARPEG', 'KARTU ASN VIRTUAL', 'NO SERI KARPEG']),
  phone: personal(40, [
    'NOMOR HP',
    'NO HP',
    'HP',
    'TELEPON',
    'NO WA',
    'NO TELEPON',
    'NOMOR TELEPON',
    'NO HP WA',
    'HP WA',
    'NO TELEPON HP',
    'NO HANDPHONE',
  ]),
  email: personal(100, ['EMAIL', 'EMAIL GOV', 'E MAIL', 'ALAMAT EMAIL'], { compare: 'anyCase' }),
  address: personal(300, ['ALAMAT', 'ALAMAT RUMAH', 'ALAMAT TEMPAT TINGGAL', 'ALAMAT DOMISILI']),
  note: personal(500, ['KET', 'KETERANGAN', 'CATATAN']),
}

type Fields = typeof personFields
export type PersonField = keyof Fields
type PersonalField = {
  [Field in PersonField]: Fields[Field]['personal'] extends true ? Field : never
}[PersonField]
/** Fields that a list of people may show. */
type ListedField = Exclude<PersonField, PersonalField>

/** A person in a list, with what may be shown there; null where nothing is known. */
export type ListedPerson = {
  readonly [Field in ListedField]-?:
    | Exclude<PersonDraft[Field], undefined>
    | (undefined extends PersonDraft[Field] ? null : never)
}

export const personFieldNames = Object.keys(personFields) as readonly PersonField[]
export const personalFields = personFieldNames.filter(isPersonal)
export const listedFields = personFieldNames.filter((name): name is ListedField => !isPersonal(name))

function isPersonal(name: PersonField): name is PersonalField {
  return personFields[name].personal
}

/** The schemas alone, for the form and its command. */
export const personSchemas = Object.fromEntries(
  personFieldNames.map((name) => [name, personFields[name].schema]),
) as { readonly [Field in PersonField]: Fields[Field]['schema'] }
/** What is stored of a person; absent is unknown. */
export type PersonDraft = z.output<z.ZodObject<typeof personSchemas>>

/** The column of a field: `birthDate` is `birth_date`. */
export type ColumnOf<Field extends string> = Field extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${ColumnOf<Rest>}`
  : ''
export function columnOf<Field extends PersonField>(name: Field): ColumnOf<Field> {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as ColumnOf<Field>
}
