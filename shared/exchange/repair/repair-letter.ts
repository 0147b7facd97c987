import { dayOnForm } from '../../form/official-words.ts'
import type { Letter } from './letter.ts'
import { isDayField, type RepairField, type RepairLine, repairSources, type RepairSource } from './repair.ts'

// An official letter speaks Indonesian whatever the language of the screen (naskah dinas: surat dinas).

interface LetterFacts extends Pick<Letter, 'letterhead' | 'paper' | 'attachments'> {
  readonly number: string
  readonly date: string
  readonly subject: string
  readonly recipient: string
  /** Where the office is, and where the letter goes. */
  readonly place?: string
  readonly recipientPlace?: string
  readonly signer: { readonly position?: string; readonly name?: string; readonly nip?: string }
  readonly lines: readonly RepairLine[]
}

const fieldWords: Readonly<Record<RepairField, string>> = {
  presence: 'Keberadaan pada daftar',
  name: 'Nama',
  birthDate: 'Tanggal lahir',
  employeeType: 'Jenis pegawai',
  status: 'Kedudukan hukum',
  grade: 'Golongan ruang',
  gradeDate: 'TMT golongan',
  position: 'Jabatan',
  positionDate: 'TMT jabatan',
  unit: 'Unit kerja',
}
const sourceWords: Readonly<Record<RepairSource, string>> = { siasn: 'SIASN', payroll: 'Daftar gaji' }
const dots = '………………………………'

export function repairLetter(facts: LetterFacts): Letter {
  const { number, date, subject, recipient, place, recipientPlace, signer, lines, attachments } = facts
  const { letterhead, paper } = facts
  const sources = repairSources.filter((source) => lines.some(({ values }) => values[source] !== undefined))
  const named = sources.map((source) => (source === 'siasn' ? 'data SIASN' : 'daftar gaji')).join(' dan ')
  const people = new Set(lines.map(({ employeeId, nip }) => employeeId ?? nip)).size
  return {
    title: subject,
    paper,
    letterhead,
    placed: `${place ?? '……………………'}, ${dayOnForm(date)}`,
    head: [
      ['Nomor', number],
      ['Sifat', 'Biasa'],
      ['Lampiran', attachments.length === 0 ? '-' : `${attachments.length} berkas`],
      ['Hal', subject],
    ],
    to: [`Yth. ${recipient}`, 'di', recipientPlace ?? 'tempat'],
    opening: [
      `Berdasarkan hasil pencocokan data kepegawaian ${letterhead.name} dengan ${named}, masih terdapat ${lines.length} data dari ${people} pegawai yang berbeda. Bersama ini kami mohon kiranya data tersebut diperbaiki sebagaimana kolom “Seharusnya” pada daftar berikut, dengan bukti sebagaimana kolom terakhir.`,
    ],
    table: tableOf(lines, sources),
    closing: ['Demikian disampaikan. Atas perhatian dan kerja samanya diucapkan terima kasih.'],
    signature: {
      role: signer.position ?? `Kepala ${letterhead.name}`,
      name: signer.name ?? dots,
      ...(signer.nip !== undefined && { nip: signer.nip }),
    },
    attachments,
  }
}

function tableOf(lines: readonly RepairLine[], sources: readonly RepairSource[]): Letter['table'] {
  const side = sources.length > 1 ? 13 : 20
  return {
    widths: sources.length > 1 ? [5, 22, 12, side, side, 15, 20] : [5, 23, 13, side, 18, 21],
    head: [
      'No.',
      'Nama / NIP',
      'Data',
      ...sources.map((source) => sourceWords[source]),
      'Seharusnya',
      'Bukti',
    ],
    rows: lines.map(({ name, nip, field, values, right, evidence }, at) => [
      String(at + 1),
      [name, nip].filter(Boolean).join('\n'),
      fieldWords[field],
      ...sources.map((source) => shown(field, values[source])),
      shown(field, right && values[right]),
      evidence ?? '-',
    ]),
  }
}

function shown(field: RepairField, value: string | undefined): string {
  if (value === undefined) return '-'
  return isDayField(field) ? dayOnForm(value) : value
}
