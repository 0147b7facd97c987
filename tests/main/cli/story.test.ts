import { expect, test } from 'vitest'
import { startPlanningOffice } from '../../planning-office.ts'
import { terminal } from './terminal.ts'

const run = (...argv: string[]) => terminal({ now: '2025-01-20' }, ...argv)

test('the change story of the office or of one person, in either language', async () => {
  const { file, call, services, close } = startPlanningOffice({ today: '2025-01-20' })
  const nip = '198001012005011004'
  const person = {
    name: 'Eka',
    employeeType: 'pns',
    nip,
    positionKind: 'pelaksana',
    unitId: services,
  } as const
  const { id: budi } = await call('employee.save', person)
  await call('plan.saveResult', { employeeId: budi, year: 2025, kind: 'main', text: 'Arsip tertata' })
  close()
  const all = JSON.parse((await run('story', file, '--json')).out) as { sentence: string }[]
  expect(all[0]!.sentence).toMatch(/^Pemilik menyimpan hasil kerja Eka, 2025/)
  const one = await run('story', file, '--person', nip, '--lang', 'en')
  expect(one.out).toMatch(/Owner saved a work result of Eka, 2025/)
  expect(one.out.trim().split('\n').length).toBeLessThan(all.length)
  expect((await run('story', file, '--year', '2024')).out.trim()).toBe('')
  const unknown = await run('story', file, '--person', '1980 0101', '--json')
  expect(unknown.code).toBe(1)
  expect(unknown.out).toContain('tidak ada pegawai ber-NIP 1980 0101')
  expect((await run('story', file, '--year', '2025', '--period', '2025-Q9')).code).toBe(2)
  expect((await run('story')).code).toBe(2)
})
