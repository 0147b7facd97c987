import { expect, test } from 'vitest'
import { startPlanningOffice } from '../../planning-office.ts'
import { terminal } from './terminal.ts'

const run = (...argv: string[]) => terminal({ now: '2025-01-20' }, ...argv)

test('what has to be done is what Agenda lists: person, stage, due, article and action', async () => {
  const { file, budi, close } = startPlanningOffice({ today: '2025-01-20' })
  close()
  const { out } = await run('next', file, '--json')
  const rows = JSON.parse(out) as Record<string, unknown>[]
  expect(rows).toHaveLength(3)
  expect(rows.find(({ person }) => person === budi)).toMatchObject({
    stage: 'write',
    period: '2025',
    actor: 'employee',
    due: '2025-01-31',
    article: 'Ps 14(1); L II.C.4',
    risk: 'running',
    action: 'plan.saveResult',
    isMine: true,
  })
  const table = await run('next', file, '--mine', '--lang', 'en')
  expect(table.code).toBe(0)
  expect(table.out.trim().split('\n')).toHaveLength(5)
  expect(table.out).toMatch(/2025-01-31.*Write the plan.*Budi/)
  expect((await run('next', file, '--year', '2001')).code).toBe(1)
  expect((await run('next')).code).toBe(2)
})
