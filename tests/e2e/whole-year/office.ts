import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownerSession } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { createOffice } from '#electron/host/office-file.ts'
import { type Call, createCall } from '#shared/api/client.ts'
import { type BuiltOffice, buildOffice } from '../../builders.ts'
import { fillAnnex } from '../../planning-office.ts'
import { onDay } from './on-day.ts'

export const year = 2025

export interface YearOffice {
  readonly file: string
  readonly office: BuiltOffice
}

/** The reference office of screens.md in the first days of its year: everybody but one has handed in a plan of five results. */
export async function buildYearOffice(): Promise<YearOffice> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'timbang-')), 'kantor.timbang')
  const now = new Date(`${year}-01-06T08:00:00`)
  createOffice(file, { name: 'Kecamatan Rakumpit', year, rhythm: 'quarterly' }, { now })
  const backend = openBackend(file, { clock: () => now })
  const call = createCall((name, input) => backend.dispatch(ownerSession('e2e'), name, input))
  const office = await buildOffice(call)
  await call('setting.save', { values: { headOfOfficeForm: 'administration' }, validFrom: `${year}-01-01` })
  backend.close()
  const last = lastOf(office)
  await onDay({ file, office }, `${year}-01-08`, async ({ clerk }) => {
    for (const { id } of office.people) if (id !== last.id) await plan(clerk, id)
  })
  return { file, office }
}

/** Of the section in which eight work, the one whose plan is written in the browser. */
export const lastOf = ({ people, units }: BuiltOffice) =>
  people.findLast(({ unitId }) => unitId === units['service'])!

const fiveServices = ['Layanan 1', 'Layanan 2', 'Layanan 3', 'Layanan 4', 'Layanan 5']

/** Main results with three indicators each, handed in. */
export async function plan(clerk: Call, employeeId: string, results = fiveServices): Promise<void> {
  const lines = results.map((result) => ({
    kind: 'main' as const,
    text: `${result} selesai tepat waktu`,
    indicators: ['Jumlah', 'Mutu', 'Lama'].map((text) => ({
      text: `${text} ${result.toLowerCase()}`,
      aspects: ['quantity' as const],
      targetKind: 'number' as const,
      low: 12,
      targetUnit: 'berkas',
      direction: 'higher' as const,
    })),
  }))
  await clerk('plan.addLines', { employeeId, year, lines })
  await fillAnnex(clerk, employeeId, year)
  await move(clerk, employeeId, 'submit')
}

export async function move(call: Call, employeeId: string, action: 'submit' | 'approve'): Promise<void> {
  const { refused, changed } = await call('plan.setState', { employeeIds: [employeeId], year, action })
  if (refused.length > 0 || changed !== 1) throw new Error(JSON.stringify({ action, changed, refused }))
}
