import { spellingLookup } from '../spelling/spelling.ts'

export const employeeStatuses = [
  'active',
  'studyAssignment',
  'unpaidLeave',
  'suspended',
  'preRetirement',
  'stateOfficial',
  'retired',
  'moved',
  'dismissed',
  'deceased',
] as const
export type EmployeeStatus = (typeof employeeStatuses)[number]

/**
 * Whether the person counts in lists and gets a plan. Study assignment counts (L II.B); state officials, suspension,
 * unpaid leave and the preparation for retirement do not (L II.C.8), nor does anyone who has left.
 */
export function isInService(status: EmployeeStatus): boolean {
  return status === 'active' || status === 'studyAssignment'
}

/** Whether the person still belongs to the office, in service or not. */
export function hasLeft(status: EmployeeStatus): boolean {
  return status === 'retired' || status === 'moved' || status === 'dismissed' || status === 'deceased'
}

/** The status that a cell names (kedudukan hukum), else undefined. `PPPK Aktif` is active. */
export const parseStatus = spellingLookup<EmployeeStatus>({
  active: ['Aktif', 'PPPK Aktif', 'P3K Aktif', 'PNS Aktif', 'CPNS Aktif', 'Active', 'Masih Aktif'],
  studyAssignment: ['Tugas Belajar', 'TB', 'Sedang Tugas Belajar', 'studyAssignment'],
  unpaidLeave: [
    'CLTN',
    'Perpanjangan CLTN',
    'Cuti di Luar Tanggungan Negara',
    'Cuti Luar Tanggungan Negara',
    'unpaidLeave',
  ],
  suspended: ['Pemberhentian Sementara', 'Diberhentikan Sementara', 'Skorsing', 'suspended'],
  preRetirement: ['MPP', 'Masa Persiapan Pensiun', 'Bebas Tugas', 'preRetirement'],
  stateOfficial: ['Pejabat Negara', 'Pejabat Negara dan Lembaga Nonstruktural', 'stateOfficial'],
  retired: ['Pensiun', 'Pensiunan', 'BUP', 'Pensiun BUP', 'Purna Tugas', 'retired'],
  moved: ['Pindah', 'Mutasi', 'Pindah Instansi', 'Mutasi Keluar', 'Pindah Keluar', 'moved'],
  dismissed: [
    'Diberhentikan',
    'Pemberhentian',
    'Diberhentikan dengan Hormat',
    'Diberhentikan Tidak dengan Hormat',
    'Berhenti',
    'PTDH',
    'dismissed',
  ],
  deceased: ['Meninggal', 'Meninggal Dunia', 'Wafat', 'deceased'],
})

/**
 * The nearest status to a word of BKN's list of kedudukan hukum for which the office has none of its own. Not in service
 * are who waits with pay, serves as a soldier or village head, appeals a dismissal, is missing or has no NIP any more.
 */
export const nearestStatusOf = spellingLookup<EmployeeStatus>({
  active: [
    'Pegawai Titipan',
    'PNS Kena Hukuman Disiplin',
    'Kena Hukuman Disiplin',
    'Dipekerjakan',
    'Diperbantukan',
    'Penugasan',
  ],
  studyAssignment: [],
  unpaidLeave: ['Penerima Uang Tunggu', 'Uang Tunggu'],
  suspended: [
    'Sedang dlm Proses Banding BAPEK',
    'Sedang dalam Proses Banding BAPEK',
    'Proses Banding BAPEK',
    'PNS yang Dinyatakan Hilang',
    'Dinyatakan Hilang',
  ],
  preRetirement: [],
  stateOfficial: ['Kepala Desa', 'Prajurit Wajib'],
  retired: ['Pensiun Dini', 'Pensiun Atas Permintaan Sendiri', 'Pensiun Janda/Duda'],
  moved: ['Pindah Antar Instansi'],
  dismissed: ['Pembatalan NIP', 'Mengundurkan Diri', 'Punah'],
  deceased: [],
})
