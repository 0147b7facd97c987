import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
const patient = { timeout: 15_000 }
afterEach(() => page.close())

test('A moved person: what follows is seen before it is stored, in at most ten clicks', async () => {
  page = await openPage({ path: '/employees' })
  const { rows } = await page.call('employee.list', { limit: 100 })
  const person = rows.find((row) => !row.leadsUnit && row.unit === 'Seksi Pelayanan Umum')!
  const units = await page.call('unit.list', {})
  const to = units.find(({ name }) => name === 'Seksi Pemerintahan')!
  await page.router.navigate({ to: '/employees/$id', params: { id: person.id } })
  let clicks = 0
  const click = (element: HTMLElement) => {
    clicks++
    return page.user.click(element)
  }
  await click(await screen.findByRole('button', { name: 'Catat kejadian…' }, patient))
  const dialog = within(await screen.findByRole('dialog', {}, patient))
  expect(dialog.getByText('Lengkapi isian untuk melihat akibatnya.')).toBeTruthy()
  clicks++
  await page.user.selectOptions(dialog.getByRole('combobox', { name: /Unit baru/ }), to.id)
  await dialog.findByText(/Rencana baru untuk jabatan baru|Rencana berlanjut|Tidak ada rencana/, {}, patient)
  await click(dialog.getByRole('button', { name: 'Catat' }))
  await waitFor(async () => {
    expect(await page.call('employee.get', { id: person.id, on: '2099-12-31' })).toMatchObject({
      unitId: to.id,
    })
  }, patient)
  expect(clicks).toBeLessThanOrEqual(10)
})

test('Several years stand side by side, with what changed in a sentence', async () => {
  page = await openPage({ path: '/employees' })
  const { rows } = await page.call('employee.list', { limit: 100 })
  const person = rows.find((row) => !row.leadsUnit && row.unit === 'Seksi Pelayanan Umum')!
  await page.router.navigate({ to: '/employees/$id/years', params: { id: person.id } } as never)
  const table = await screen.findByRole('table', { name: 'Beberapa tahun' }, patient)
  expect(within(table).getByRole('columnheader', { name: '2025' })).toBeTruthy()
  await screen.findByText(/Naik dari|Turun dari|Tetap |Belum ada dua tahun/, {}, patient)
})

test('The change story is narrowed by kind and tells it in sentences', async () => {
  page = await openPage({ path: '/history?kind=office' })
  await screen.findByRole('heading', { name: 'Riwayat perubahan' }, patient)
  const story = await screen.findByRole('list', { name: 'Riwayat perubahan' }, patient)
  await waitFor(() => expect(within(story).getAllByRole('listitem').length).toBeGreaterThan(0), patient)
  await page.user.selectOptions(screen.getByRole('combobox', { name: 'Jenis' }), 'reading')
  await screen.findByText('Tidak ada perubahan yang cocok.', {}, patient)
})
