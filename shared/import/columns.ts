import { coreValues } from '../appraisal/core-value.ts'
import type { ImportKind } from './preview.ts'

type Spellings = Readonly<Record<string, readonly string[]>>

const identity = {
  nip: [
    ...['NIP', 'NIP BARU', 'NIP PEGAWAI', 'NIP NI PPPK', 'NI PPPK', 'NIPPPK', 'NIP NIPPPK', 'NOMOR INDUK PEGAWAI'],
    ...['NO INDUK PEGAWAI', 'NIP18', 'NIP ASN', 'NIP PNS', 'NIP PPPK', 'NIP NRP'],
  ],
  name: [
    ...['NAMA', 'NAMA LENGKAP', 'NAMA PEGAWAI', 'NAMA PNS', 'NAMA ASN', 'NAMA DAN GELAR', 'NAMA LENGKAP DAN GELAR'],
    ...['NAMA PPPK', 'PEGAWAI'],
  ],
  /** One cell holds both; the 18 digits part them. */
  nameNip: ['NAMA NIP', 'NIP NAMA', 'NAMA DAN NIP', 'NAMA PEGAWAI NIP'],
} as const

const employees = {
  ...identity,
  frontTitle: ['GELAR DEPAN', 'GLR DEPAN'],
  backTitle: ['GELAR BELAKANG', 'GLR BELAKANG'],
  birthPlace: ['TEMPAT LAHIR', 'TEMPAT LAHIR NAMA', 'TMP LAHIR'],
  birthDate: ['TANGGAL LAHIR', 'TGL LAHIR'],
  /** Place, then date after the comma. */
  birth: ['TEMPAT TANGGAL LAHIR', 'TTL', 'TEMPAT TGL LAHIR', 'TEMPAT DAN TANGGAL LAHIR', 'TEMPAT DAN TGL LAHIR'],
  /** Name above the line break, place and date below. */
  nameBirth: ['NAMA TEMPAT TGL LAHIR', 'NAMA TEMPAT TANGGAL LAHIR', 'NAMA TTL'],
  sex: ['JENIS KELAMIN', 'JK', 'L P', 'KELAMIN', 'GENDER', 'SEX'],
  religion: ['AGAMA', 'AGAMA NAMA'],
  maritalStatus: ['STATUS KAWIN', 'JENIS KAWIN NAMA', 'STATUS PERKAWINAN', 'STATUS PERNIKAHAN'],
  nik: ['NIK', 'NO KTP', 'NOMOR KTP'],
  npwp: ['NPWP', 'NPWP NOMOR', 'NOMOR NPWP'],
  karpeg: ['KARPEG', 'NO KARPEG', 'KARTU ASN VIRTUAL', 'NO SERI KARPEG'],
  phone: ['NOMOR HP', 'NO HP', 'HP', 'TELEPON', 'NO WA', 'NO TELEPON', 'NOMOR TELEPON'],
  email: ['EMAIL', 'EMAIL GOV', 'E MAIL'],
  address: ['ALAMAT', 'ALAMAT RUMAH'],
  employeeType: [
    ...['JENIS PEGAWAI', 'JENIS PEGAWAI NAMA', 'STATUS PEGAWAI', 'STATUS KEPEGAWAIAN', 'STATUS CPNS PNS', 'STATUS ASN'],
    ...['STATUS', 'JENIS ASN'],
  ],
  status: ['KEDUDUKAN HUKUM', 'KEDUDUKAN HUKUM NAMA', 'KEDUDUKAN PEGAWAI', 'STATUS AKTIF', 'STATUS'],
  note: ['KET', 'KETERANGAN', 'CATATAN'],
  cpnsDate: ['TMT CPNS', 'TANGGAL CPNS', 'TGL CPNS'],
  pnsDate: ['TMT PNS', 'TGL PNS', 'TANGGAL PNS'],
  contractStart: ['TMT PPPK', 'AWAL KONTRAK', 'TMT KONTRAK', 'MULAI PERJANJIAN'],
  contractEnd: ['AKHIR KONTRAK', 'AKHIR PERJANJIAN', 'TMT AKHIR KONTRAK'],
  grade: [
    ...['GOL', 'GOLONGAN', 'GOL RUANG', 'GOLONGAN RUANG', 'GOL AKHIR NAMA', 'GOL AKHIR', 'PANGKAT GOL', 'PANGKAT GOL RUANG'],
    ...['PANGKAT GOLONGAN', 'PANGKAT GOLONGAN RUANG', 'PANGKAT GOL RUANG TERAKHIR', 'PANGKAT GOLONGAN TERAKHIR'],
  ],
  rankName: ['PANGKAT', 'PANGKAT TERAKHIR', 'NAMA PANGKAT', 'PANGKAT NAMA'],
  gradeDate: ['TMT GOLONGAN', 'TMT GOL', 'TMT PANGKAT', 'TMT PANGKAT TERAKHIR', 'TMT GOL RUANG', 'TMT PANGKAT GOL'],
  serviceYears: ['MK TAHUN', 'MASA KERJA TAHUN', 'MKG TAHUN', 'TH', 'THN', 'MASA KERJA GOLONGAN TAHUN'],
  serviceMonths: ['MK BULAN', 'MASA KERJA BULAN', 'MKG BULAN', 'BL', 'BLN', 'MASA KERJA GOLONGAN BULAN'],
  service: ['MASA KERJA', 'MASA KERJA GOLONGAN', 'MKG'],
  positionKind: ['JENIS JABATAN NAMA', 'JENIS JABATAN', 'JENIS JABATAN ID', 'KELOMPOK JABATAN'],
  positionName: [
    ...['JABATAN', 'JABATAN NAMA', 'NAMA JABATAN', 'JABATAN TERAKHIR', 'JABATAN SAAT INI', 'JABATAN STRUKTURAL'],
    ...['JABATAN FUNGSIONAL'],
  ],
  positionLevel: ['JENJANG', 'JENJANG JABATAN', 'TINGKAT JABATAN'],
  echelon: ['ESELON', 'ESELON NAMA', 'ESEL', 'ESELONERING'],
  positionDate: ['TMT JABATAN', 'TGL JABATAN', 'TMT JAB', 'TANGGAL JABATAN'],
  unit: [
    ...['UNIT KERJA', 'UNOR', 'UNOR NAMA', 'UNIT ORGANISASI', 'SATUAN KERJA', 'SATUAN KERJA KERJA NAMA', 'SKPD', 'OPD'],
    ...['PERANGKAT DAERAH', 'BAGIAN', 'SEKSI', 'SUB BAGIAN', 'SUBBAGIAN', 'KELURAHAN', 'UNIT', 'BAGIAN SEKSI', 'SEKSI BAGIAN'],
  ],
  parentUnit: ['UNOR INDUK', 'UNOR ATASAN', 'UNOR INDUK NAMA', 'UNIT INDUK'],
  educationLevel: [
    ...['PENDIDIKAN', 'TINGKAT PENDIDIKAN NAMA', 'TINGKAT PENDIDIKAN', 'PENDIDIKAN TERAKHIR', 'TK PENDIDIKAN'],
    ...['JENJANG PENDIDIKAN', 'IJAZAH', 'IJAZAH TERAKHIR'],
  ],
  major: ['JURUSAN', 'PENDIDIKAN NAMA', 'PROGRAM STUDI', 'PRODI'],
  school: ['NAMA SEKOLAH', 'SEKOLAH', 'UNIVERSITAS', 'PERGURUAN TINGGI'],
  graduationYear: ['TAHUN LULUS', 'THN LULUS', 'LULUS TAHUN'],
  lastIncrementDate: ['TMT KGB', 'KGB TERAKHIR', 'TGL KGB', 'TMT KGB TERAKHIR', 'TMT GAJI BERKALA'],
  superiorNip: ['NIP ATASAN', 'NIP PENILAI', 'NIP PEJABAT PENILAI', 'NIP ATASAN LANGSUNG', 'NIP PEJABAT PENILAI KINERJA'],
  superiorName: [
    ...['ATASAN LANGSUNG', 'NAMA ATASAN', 'PEJABAT PENILAI', 'PEJABAT PENILAI KINERJA', 'NAMA PENILAI', 'NAMA PEJABAT PENILAI'],
    ...['NAMA ATASAN LANGSUNG'],
  ],
} as const

const work = {
  workResult: ['RENCANA HASIL KERJA', 'RHK', 'RENCANA KINERJA', 'HASIL KERJA', 'SASARAN KINERJA', 'RENCANA HASIL KERJA PEGAWAI'],
  indicator: ['INDIKATOR', 'IKI', 'INDIKATOR KINERJA INDIVIDU', 'INDIKATOR KINERJA', 'INDIKATOR KINERJA INDIVIDU IKI'],
  target: ['TARGET', 'TARGET JUMLAH', 'TARGET TAHUNAN', 'TARGET ANGKA'],
  targetUnit: ['SATUAN', 'TARGET SATUAN', 'SATUAN TARGET'],
  year: ['TAHUN'],
} as const

const plans = {
  ...identity,
  ...work,
  parentResult: [
    ...['RHK PIMPINAN', 'RENCANA HASIL KERJA PIMPINAN', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI'],
    ...['RHK PIMPINAN YANG DIINTERVENSI', 'RHK ATASAN'],
  ],
  resultKind: ['JENIS', 'KLASIFIKASI', 'KLASIFIKASI UTAMA TAMBAHAN', 'JENIS RHK', 'JENIS KINERJA', 'UTAMA TAMBAHAN'],
  aspect: ['ASPEK', 'ASPEK INDIKATOR'],
  direction: ['ARAH', 'ARAH CAPAIAN', 'ARAH TARGET'],
} as const

const realisations = {
  ...identity,
  ...work,
  /** A row a period: its name, and its value. */
  period: ['PERIODE', 'TRIWULAN', 'TW', 'BULAN', 'KUARTAL'],
  value: ['REALISASI', 'NILAI REALISASI', 'REALISASI KINERJA'],
} as const

const behaviour = { ...identity, year: work.year, period: ['PERIODE', 'TRIWULAN', 'BULAN'] } as const

/** Header spellings (domain.md §12.2), compared after normalisation with and without spaces, by field of each kind. */
export const spellingsOf: Readonly<Record<ImportKind, Spellings>> = { employees, plans, realisations, behaviour }

/** Columns that are known and not read: running numbers, and figures that the office computed itself (§6.2). */
export const ignoredSpellings: readonly string[] = [
  ...['NO', 'NOMOR', 'NO URUT', 'NOMOR URUT', 'URUT'],
  ...['NIP LAMA', 'NIP9', 'INSTANSI', 'INSTANSI KERJA NAMA', 'INSTANSI INDUK NAMA', 'NAMA INSTANSI', 'GOL AWAL NAMA'],
  ...['CAPAIAN', 'RATA RATA', 'JUMLAH', 'TOTAL', 'PERSENTASE CAPAIAN', 'NILAI CAPAIAN', 'USIA', 'UMUR'],
  ...['LATIHAN JABATAN', 'DIKLAT', 'DIKLAT STRUKTURAL', 'DIKLATPIM', 'NAMA DIKLAT', 'TAHUN DIKLAT', 'JML JAM', 'JUMLAH JAM', 'JP'],
  ...['TANDA TANGAN', 'PARAF', 'CATATAN MUTASI'],
]

/** Running numbers carry nothing, so that they are not even named as unread. */
export const numberSpellings: readonly string[] = ['NO', 'NOMOR', 'NO URUT', 'NOMOR URUT', 'URUT']

/** Fields of a kind that a person may choose for a column; periods and core values included. */
export function fieldsOf(kind: ImportKind): string[] {
  const fields = Object.keys(spellingsOf[kind])
  if (kind === 'realisations') return [...fields, ...periodFields]
  return kind === 'behaviour' ? [...fields, ...coreValues] : fields
}

/** `Q1` … `Q4`, then `01` … `12`: the period of a column without its year. */
export const periodFields: readonly string[] = [
  ...['Q1', 'Q2', 'Q3', 'Q4'],
  ...Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
]
