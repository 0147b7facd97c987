import type { Call } from '#shared/api/client.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import { approve, planned, startPlanningOffice } from './planning-office.ts'

export const period = '2025'

/** An office with a head, in which Ani rates Budi and five others and Beni of the other section rates Citra and two; everybody is planned. */
export async function startCalibrationOffice() {
  const office = startPlanningOffice({ today: '2026-01-15' })
  const { call, root, services, order, ani, budi, citra } = office
  let serial = 1
  const person = async (name: string, unitId: string, leadsUnit = false) => {
    const nip = `198001012005011${String(serial++).padStart(3, '0')}`
    const draft = { name, nip, unitId, employeeType: 'pns', leadsUnit } as const
    return (await call('employee.save', { ...draft, positionKind: leadsUnit ? 'structural' : 'pelaksana' }))
      .id
  }
  const camat = await person('Camat', root, true)
  const beni = await person('Beni', order, true)
  const team: string[] = [budi]
  for (const name of ['Dina', 'Eka', 'Fitri', 'Gita', 'Hadi']) team.push(await person(name, services))
  const others: string[] = [citra]
  for (const name of ['Indah', 'Joko']) others.push(await person(name, order))
  const everybody = [camat, ani, beni, ...team, ...others]
  for (const employeeId of everybody) await planned(call, employeeId)
  const form = { headOfOfficeForm: 'administration' }
  await call('setting.save', { values: form, validFrom: '2025-01-01' })
  await approve(call, everybody)
  return { ...office, camat, beni, team, others, everybody, staff: [...team, ...others] }
}

/** The two ratings of each, all of a period. */
export async function rate(
  call: Call,
  given: readonly (readonly [employeeId: string, result: Rating, behaviour?: Rating])[],
  of = period,
): Promise<void> {
  await call('appraisal.rate', {
    period: of,
    cells: given.flatMap(([employeeId, result, behaviour = 'asExpected']) => [
      { employeeId, field: 'result' as const, value: result },
      { employeeId, field: 'behaviour' as const, value: behaviour },
    ]),
  })
}

/** Everybody present, the office head in the chair. */
export const meetingOf = ({ camat, ani, beni }: { camat: string; ani: string; beni: string }) => ({
  period,
  heldOn: '2026-01-14',
  chairId: camat,
  attendeeIds: [ani, beni],
  rowVersion: 0,
})
