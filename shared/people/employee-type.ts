import { spellingLookup } from '../spelling/spelling.ts'

export const employeeTypes = ['pns', 'cpns', 'pppk', 'pppkPartTime', 'nonAsn'] as const
export type EmployeeType = (typeof employeeTypes)[number]

export function isPppk(type: EmployeeType): boolean {
  return type === 'pppk' || type === 'pppkPartTime'
}

/** Whether the person is a civil servant, who alone gets a plan (PermenPANRB 6/2022 Ps 4). */
export function isAsn(type: EmployeeType): boolean {
  return type !== 'nonAsn'
}

/** The type that a cell names, else undefined. */
export const parseEmployeeType = spellingLookup<EmployeeType>({
  pns: ['PNS', 'Pegawai Negeri Sipil', 'PNS Daerah', 'PNS Pusat', 'PNSD'],
  cpns: ['CPNS', 'Calon PNS', 'Calon Pegawai Negeri Sipil'],
  pppk: ['PPPK', 'P3K', 'Pegawai Pemerintah dengan Perjanjian Kerja', 'PPPK Penuh Waktu'],
  pppkPartTime: ['PPPK Paruh Waktu', 'P3K Paruh Waktu', 'PPPK PW', 'P3K PW'],
  nonAsn: [
    'Honorer',
    'Non ASN',
    'Non PNS',
    'THL',
    'Tenaga Harian Lepas',
    'Tenaga Kontrak',
    'Kontrak',
    'PTT',
    'PHL',
    'TKS',
    'TKD',
    'GTT',
    'PJLP',
    'Outsourcing',
    'Tenaga Alih Daya',
    'Pegawai Tidak Tetap',
    'Guru Tidak Tetap',
  ],
})
