import type { Call } from '#shared/api/client.ts'
import type { Input } from '#shared/api/contract.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { approve, planned, startPlanningOffice } from './planning-office.ts'

type Draft = Omit<Input<'employee.save'>, 'id' | 'rowVersion' | 'name' | 'employeeType'>

/** Fills a person's form in: Budi is a functional official unless told otherwise. */
export async function describePerson(call: Call, id: string, more: Draft & { readonly name?: string }) {
  const { rowVersion, name, employeeType, unitId } = await call('employee.get', { id })
  return await call('employee.save', { id, rowVersion, name, employeeType, unitId, ...more })
}

export const functional = {
  nip: '198609262015051003',
  birthDate: '1986-09-26',
  positionKind: 'functional',
  positionLevel: 'ahliPertama',
  positionName: 'Arsiparis Ahli Pertama',
  positionDate: '2023-01-02',
  grade: 'III/a',
  gradeDate: '2023-01-01',
} as const

/** Somebody's annual evaluation of 2025 up to the receipt: nobody objects any more to what was acknowledged. */
export async function acknowledged(
  call: Call,
  root: string,
  employeeId: string,
  result: Rating = 'asExpected',
): Promise<void> {
  const period = '2025'
  await call('orgResult.save', { unitId: root, period, value: 'good', rowVersion: 0 }).catch(() => undefined)
  await call('appraisal.rate', {
    period,
    cells: [
      { employeeId, field: 'result', value: result },
      { employeeId, field: 'behaviour', value: 'asExpected' },
      ...(result === 'below' ? [{ employeeId, field: 'note' as const, value: 'Perlu dibimbing' }] : []),
    ],
  })
  for (const action of ['submit', 'review', 'sign', 'deliver', 'acknowledge'] as const) {
    const { refused } = await call('evaluation.setState', { period, employeeIds: [employeeId], action })
    if (refused.length > 0) throw new Error(JSON.stringify(refused))
  }
}

/** An office in which Budi is a functional official with an approved plan of 2025, and Ani leads him. */
export async function startCareerOffice(today = '2026-02-10') {
  // documents are signed within the window
  const office = startPlanningOffice({ today })
  const { call, budi, ani } = office
  await describePerson(call, budi, functional)
  await planned(call, budi)
  await planned(call, ani)
  await approve(call, [budi, ani])
  return office
}
