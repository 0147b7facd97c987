import type { Period } from '../period/period.ts'
import type { Aspect } from '../plan/aspect.ts'
import type { Indicator, WorkResult } from '../plan/plan.ts'
import type { PlanSnapshot, SignedPerson } from '../plan/snapshot.ts'
import type { FormFacts, FormStyle } from './form-facts.ts'

// A form with nobody's data: in it an office sees how its own settings look on paper.

const person = (name: string, position: string): SignedPerson => ({
  name,
  nip: '000000000000000000',
  grade: 'Penata / III/c',
  position,
  unit: 'Unit Kerja',
})
const peopleOn = (on: string): PlanSnapshot => ({
  on,
  employee: person('Nama Pegawai', 'Jabatan Pegawai'),
  appraiser: person('Nama Pejabat Penilai', 'Jabatan Pejabat Penilai'),
  appraiserSuperior: person('Nama Atasan Pejabat Penilai', 'Jabatan Atasan Pejabat Penilai'),
})

const indicator = (workResultId: string, aspect: Aspect, text: string, targetText: string): Indicator => ({
  id: `${workResultId}-${aspect}`,
  rowVersion: 1,
  workResultId,
  text,
  aspects: [aspect],
  targetKind: 'text',
  targetText,
  direction: 'higher',
  accumulation: 'last',
  entries: 0,
})
const result = (number: number, text: string): WorkResult => ({
  id: `specimen-${number}`,
  rowVersion: 1,
  kind: 'main',
  number,
  text,
  parentWords: 'Rencana hasil kerja pimpinan yang diintervensi',
  indicators: [
    indicator(`specimen-${number}`, 'quantity', 'Jumlah layanan yang selesai', '12 layanan'),
    indicator(`specimen-${number}`, 'time', 'Ketepatan waktu penyelesaian', '3 hari kerja'),
  ],
})

/** An approved plan with an evaluation that was signed, of invented people. */
export function specimenFacts(period: Period, style: FormStyle): FormFacts {
  const people = peopleOn(period.end)
  return {
    style,
    period,
    isLeader: false,
    plan: {
      people,
      parentIndicators: new Map(),
      plan: {
        id: 'specimen',
        rowVersion: 1,
        employeeId: 'specimen',
        year: period.year,
        version: 1,
        state: 'approved',
        origin: 'typed',
        approach: 'quantitative',
        from: `${period.year}-01-01`,
        to: `${period.year}-12-31`,
        approvedOn: `${period.year}-01-15`,
        annex: [],
        results: [result(1, 'Rencana hasil kerja pertama'), result(2, 'Rencana hasil kerja kedua')],
        expectations: {},
      },
    },
    evaluation: {
      people,
      orgResult: 'good',
      isOrgResultOfLastYear: false,
      resultRating: 'asExpected',
      behaviourRating: 'asExpected',
      predikat: 'good',
      note: 'Catatan atau rekomendasi pejabat penilai kinerja.',
      isSigned: true,
      document: 'D11',
      signedOn: period.end,
    },
  }
}
