import { type EmployeeType, parseEmployeeType } from '../../people/employee-type.ts'
import { remembered } from '../remembered.ts'
import { spellingOf } from '../../spelling/spelling.ts'

/** The type that a cell names, exactly or by its words (`PNS Daerah yang bekerja pada Kab/Kota`, `PPPK Aktif`). */
export const employeeTypeOf = remembered(readType)

function readType(text: string): EmployeeType | undefined {
  const exact = parseEmployeeType(text)
  if (exact !== undefined) return exact
  const words = spellingOf(text)
  if (/\b(?:NON (?:ASN|PNS)|HONORER|THL|PTT|TENAGA KONTRAK)\b/.test(words)) return 'nonAsn'
  if (/\b(?:PPPK|P3K)\b/.test(words)) return /\b(?:PARUH WAKTU|PW)\b/.test(words) ? 'pppkPartTime' : 'pppk'
  if (/\bCPNS\b|\bCALON (?:PNS|PEGAWAI)/.test(words)) return 'cpns'
  return /\bPNS\b/.test(words) ? 'pns' : undefined
}
