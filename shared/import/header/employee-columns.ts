import { personFieldNames, personFields } from '../../people/person-fields.ts'
import { identity } from './identity-columns.ts'

const ofPerson: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  personFieldNames
    .map((name) => [name, personFields[name].import.spellings] as const)
    .filter(([, spellings]) => spellings.length > 0),
)

/** Header spellings of a staff list (domain.md §12.2): those of a person's own fields, and of what tells several at once. */
export const employees = {
  ...identity,
  ...ofPerson,
  /** Place, then date after the comma. */
  birth: [
    'TEMPAT TANGGAL LAHIR',
    'TTL',
    'TEMPAT TGL LAHIR',
    'TEMPAT DAN TANGGAL LAHIR',
    'TEMPAT DAN TGL LAHIR',
  ],
  /** Name above the line break, place and date below. */
  nameBirth: ['NAMA TEMPAT TGL LAHIR', 'NAMA TEMPAT TANGGAL LAHIR', 'NAMA TTL'],
  /** Two columns of which one is ticked. */
  sexMale: ['L', 'LK', 'JENIS KELAMIN L', 'JENIS KELAMIN LK', 'JK L', 'L P L', 'LAKI LAKI'],
  sexFemale: ['P', 'PR', 'JENIS KELAMIN P', 'JENIS KELAMIN PR', 'JK P', 'L P P', 'PEREMPUAN'],
  /** Refines the type of a PNS: C or P. */
  cpnsStatus: ['STATUS CPNS PNS', 'CPNS PNS'],
  grade: [
    'GOL',
    'GOLONGAN',
    'GOL RUANG',
    'GOLONGAN RUANG',
    'GOL AKHIR NAMA',
    'GOL AKHIR',
    'PANGKAT GOL',
    'PANGKAT GOL RUANG',
    'PANGKAT GOLONGAN',
    'PANGKAT GOLONGAN RUANG',
    'PANGKAT GOL RUANG TERAKHIR',
    'PANGKAT GOLONGAN TERAKHIR',
  ],
  /** The letter, where GOL holds only the roman number. */
  gradeRoom: ['RUANG'],
  rankName: ['PANGKAT', 'PANGKAT TERAKHIR', 'NAMA PANGKAT', 'PANGKAT NAMA'],
  gradeDate: [
    'TMT GOLONGAN',
    'TMT GOL',
    'TMT PANGKAT',
    'TMT PANGKAT TERAKHIR',
    'TMT GOL RUANG',
    'TMT PANGKAT GOL',
  ],
  service: ['MASA KERJA', 'MASA KERJA GOLONGAN', 'MKG'],
  positionKind: ['JENIS JABATAN NAMA', 'JENIS JABATAN', 'JENIS JABATAN ID', 'KELOMPOK JABATAN'],
  positionName: [
    'JABATAN',
    'JABATAN NAMA',
    'NAMA JABATAN',
    'JABATAN TERAKHIR',
    'JABATAN SAAT INI',
    'JABATAN STRUKTURAL',
    'JABATAN FUNGSIONAL',
  ],
  positionLevel: ['JENJANG', 'JENJANG JABATAN', 'TINGKAT JABATAN'],
  echelon: ['ESELON', 'ESELON NAMA', 'ESEL', 'ESELONERING', 'ESLON', 'ESL'],
  positionDate: ['TMT JABATAN', 'TGL JABATAN', 'TMT JAB', 'TANGGAL JABATAN'],
  unit: [
    'UNIT KERJA',
    'UNOR',
    'UNOR NAMA',
    'UNIT ORGANISASI',
    'SATUAN KERJA',
    'SATUAN KERJA KERJA NAMA',
    'SKPD',
    'OPD',
    'PERANGKAT DAERAH',
    'BAGIAN',
    'SEKSI',
    'SUB BAGIAN',
    'SUBBAGIAN',
    'KELURAHAN',
    'UNIT',
    'BAGIAN SEKSI',
    'SEKSI BAGIAN',
    'TEMPAT TUGAS',
    'TEMPAT BERTUGAS',
    'UNIT TUGAS',
    'UNIT PENEMPATAN',
  ],
  parentUnit: ['UNOR INDUK', 'UNOR ATASAN', 'UNOR INDUK NAMA', 'UNIT INDUK'],
  superiorNip: [
    'NIP ATASAN',
    'NIP PENILAI',
    'NIP PEJABAT PENILAI',
    'NIP ATASAN LANGSUNG',
    'NIP PEJABAT PENILAI KINERJA',
  ],
  superiorName: [
    'ATASAN LANGSUNG',
    'NAMA ATASAN',
    'PEJABAT PENILAI',
    'PEJABAT PENILAI KINERJA',
    'NAMA PENILAI',
    'NAMA PEJABAT PENILAI',
    'NAMA ATASAN LANGSUNG',
  ],
}
