import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { createCall } from '#shared/api/client.ts'
import { type BuiltOffice, buildOffice } from '../builders.ts'
import { approve } from '../planning-office.ts'
import { startTimbang, test } from './timbang.ts'

export const [before, year] = [2025, 2026]

/** The reference office of screens.md: 30 people with an approved plan of last year, five results each, and a leader's new one in this year. */
async function buildReferenceOffice(): Promise<{ file: string; office: BuiltOffice }> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'kantor.timbang')
  createOffice(file, { name: 'Kecamatan Rakumpit', year: before, rhythm: 'quarterly' })
  const backend = openBackend(file, { clock: () => new Date('2026-01-15T08:00:00') })
  const call = createCall((name, input) => backend.dispatch(ownerSession('e2e'), name, input))
  await call('year.open', { year, rhythm: 'quarterly' })
  const office = await buildOffice(call)
  for (const [at, { id: employeeId }] of office.people.entries()) {
    const line = (number: number) => ({
      kind: 'main' as const,
      text: `Layanan ${number} selesai tepat waktu`,
      indicators: ['Jumlah', 'Mutu', 'Lama'].map((text) => ({
        text: `${text} layanan ${number}`,
        aspects: ['quantity' as const],
        targetKind: 'number' as const,
        low: 12 + at,
        targetUnit: 'berkas',
        direction: 'higher' as const,
      })),
    })
    await call('plan.addLines', { employeeId, year: before, lines: [1, 2, 3, 4, 5].map(line) })
  }
  const employeeIds = office.people.map(({ id }) => id)
  // the head of this office plans on the common form
  const form = { headOfOfficeForm: 'administration' }
  await call('setting.save', { values: form, validFrom: `${before}-01-01` })
  await approve(call, employeeIds, before)
  const { id } = await call('plan.saveResult', {
    employeeId: headOf(office).id,
    year,
    kind: 'main',
    text: 'Pengaduan warga terjawab',
  })
  for (const text of ['Pengaduan selesai', 'Lama jawaban'])
    await call('plan.saveIndicator', {
      workResultId: id,
      text,
      aspects: ['quantity'],
      targetKind: 'number',
      low: 90,
      targetUnit: '%',
      direction: 'higher',
    })
  backend.close()
  return { file, office }
}

/** Of the section in which eight work. */
export const headOf = ({ people, units }: BuiltOffice) =>
  people.find(({ head, unitId }) => head && unitId === units['service'])!
export const staffOf = ({ people, units }: BuiltOffice) =>
  people.filter(({ head, unitId }) => !head && unitId === units['service'])

export interface RunningOffice {
  readonly address: string
  readonly office: BuiltOffice
}

/** A browser test on the reference office. */
export const referenceTest = test.extend<{ running: RunningOffice }>({
  running: async ({}, use) => {
    const { file, office } = await buildReferenceOffice()
    const timbang = await startTimbang(['--file', file])
    await use({ address: timbang.address, office })
    await timbang.stop()
  },
})
