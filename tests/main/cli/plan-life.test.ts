import { expect, test } from 'vitest'
import { fillAnnex, reports, startPlanningOffice } from '../../planning-office.ts'
import { terminal } from './terminal.ts'

const run = (...argv: string[]) => terminal({ now: '2025-01-20' }, ...argv)

test('plans are listed, handed in, returned, approved and changed from the terminal, each refusal with its reason', async () => {
  const { file, call, budi, citra, close } = startPlanningOffice({ today: '2025-01-20' })
  for (const employeeId of [budi, citra]) {
    const { id } = await call('plan.saveResult', {
      employeeId,
      year: 2025,
      kind: 'main',
      text: 'Arsip tertata',
    })
    await call('plan.saveIndicator', reports(id))
  }
  await fillAnnex(call, budi)
  close()
  const plans = (deed: string, ...more: string[]) =>
    run('plans', file, deed, '--year', '2025', ...more, '--json')
  const states = async () =>
    (JSON.parse((await plans('list')).out) as { name: string; state: string | null }[]).map(
      ({ name, state }) => `${name} ${state}`,
    )
  expect(await states()).toEqual(['Citra draft', 'Ani null', 'Budi draft'])
  const submitted = await plans('submit')
  expect(submitted.code).toBe(3)
  expect(JSON.parse(submitted.out)).toMatchObject({
    changed: 1,
    refused: [{ name: 'Citra', reason: 'Lampiran belum menyebut dukungan sumber daya (Ps 11).' }],
  })
  expect((await plans('return', '--unit', 'Seksi Pelayanan Umum')).out).toContain('Tulis alasannya dulu.')
  const returned = await plans(
    'return',
    '--unit',
    'Seksi Pelayanan Umum',
    '--reason',
    'Target terlalu rendah',
  )
  expect(returned.code).toBe(0)
  for (const deed of ['resume', 'submit', 'approve'])
    expect((await plans(deed, '--unit', 'Seksi Pelayanan Umum')).code, deed).toBe(0)
  expect(await states()).toEqual(['Citra draft', 'Ani null', 'Budi approved'])
  expect((await plans('addendum', '--unit', 'Seksi Pelayanan Umum')).code).toBe(1)
  const addendum = await plans('addendum', '--unit', 'Seksi Pelayanan Umum', '--reason', 'Tugas baru')
  expect(JSON.parse(addendum.out)).toMatchObject([{ name: 'Budi', version: 2 }])
  expect((await run('plans', file, 'hapus', '--year', '2025')).code).toBe(2)
  expect((await plans('list', '--person', '123')).code).toBe(1)
  const table = await run('plans', file, 'list', '--year', '2025')
  expect(table.out).toMatch(/Budi .*Seksi Pelayanan Umum.*Draf/)
})
