import { expect, test } from 'vitest'
import { employeeStatuses, isInService } from '#shared/people/employee-status.ts'
import { startPlanningOffice } from '../../planning-office.ts'

/** PermenPANRB 6/2022 L II.B and L II.C.8: who gets a plan and counts. */
const inService = ['active', 'studyAssignment']

test('who is in service is the same for the rule, the list of people and the rating grid', async () => {
  const office = startPlanningOffice({ today: '2025-12-31' })
  for (const [index, status] of employeeStatuses.entries())
    await office.call('employee.save', {
      name: `Orang ${status}`,
      employeeType: 'pns',
      status,
      nip: `1986092620150510${10 + index}`,
      statusDate: '2025-01-02',
    })
  expect(employeeStatuses.filter(isInService)).toEqual(inService)
  const names = inService.map((status) => `Orang ${status}`)
  const listed = await office.call('employee.list', { search: 'Orang' })
  expect(listed.rows.map(({ fullName }) => fullName).toSorted()).toEqual(names)
  const left = await office.call('employee.list', { search: 'Orang', status: 'left' })
  expect(left.total).toBe(employeeStatuses.length - inService.length)
  const { rows } = await office.call('appraisal.grid', { period: '2025' })
  expect(rows.flatMap(({ fullName }) => (fullName.startsWith('Orang') ? [fullName] : [])).toSorted()).toEqual(
    names,
  )
  office.close()
})

test('a status that begins later does not count yet', async () => {
  const office = startPlanningOffice({ today: '2025-06-30' })
  await office.call('employee.endService', {
    rowVersion: 1,
    id: office.budi,
    status: 'retired',
    date: '2025-07-01',
  })
  expect((await office.call('employee.list', { search: 'Budi' })).total).toBe(1)
  office.close()
})
