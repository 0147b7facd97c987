import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

const grid = () => screen.findByRole('grid', { name: /Tenggat 2026|Deadlines of 2026/ })

test('What is late stands in the list with its article, and opens how it was counted', async () => {
  page = await openPage({ path: '/clock?period=2026', today: '2026-11-24' })
  const list = await grid()
  const [row] = await within(list).findAllByText('Atasan menandatangani D.1.2')
  expect(within(list).getAllByText('Lampiran V.A.8')).not.toEqual([])
  // how the first one was counted stands there already
  await screen.findByText('PermenPANRB 6/2022, Pasal 24(2)–(3)')
  await page.user.click(row!)
  await screen.findByText('Paling lama 14 hari kerja.')
  expect(screen.getByText(/^Hari terakhir: Selasa, 3 November 2026/)).toBeTruthy()
  expect(screen.getByText('hari kerja ke-14')).toBeTruthy()
  expect(screen.getByText('PermenPANRB 6/2022, Lampiran V.A.8')).toBeTruthy()
  expect(page.router.state.location.search).toMatchObject({ selected: expect.stringMatching(/^K8~2026-Q3~/) })
})

test('What has not begun and one kind of deadline are lists of their own, and the address keeps them', async () => {
  page = await openPage({ path: '/clock?period=2026', today: '2026-11-24', language: 'en' })
  await grid()
  await page.user.click(screen.getByRole('radio', { name: 'Not started' }))
  await page.user.selectOptions(
    screen.getByRole('combobox', { name: 'Kind of deadline' }),
    'Report to the authorised official (PyB)',
  )
  await waitFor(() => expect(page.router.state.location.search).toMatchObject({ tab: 'ahead', sort: 'K7' }))
  await waitFor(async () => expect(within(await grid()).queryByText('Evaluation')).toBeNull())
})

test('A list of holidays that nobody has checked is told, with the way to it', async () => {
  page = await openPage({ path: '/clock?period=2026', today: '2026-11-24' })
  await screen.findByText(/38 hari libur belum diperiksa/)
  await page.user.click(screen.getByRole('link', { name: 'Buka daftar hari libur' }))
  await screen.findByRole('table', { name: /^Hari libur/ })
})
