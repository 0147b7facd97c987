import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

const open = (language: 'id' | 'en' = 'id') =>
  openPage({ path: '/settings?tab=holidays', office: 'new', today: '2026-01-15', language })
const holidays = async () => (await page.call('clock.holidays', { year: 2026 })).holidays

/** Chosen in the page, since the year of this PC's clock is whatever it is. */
async function choose(year: number, label: string) {
  await page.user.selectOptions(await screen.findByRole('combobox', { name: label }), String(year))
  return await screen.findByRole('table', { name: new RegExp(String(year)) })
}

test('A year’s holidays are listed with their decree, each marked and all marked as checked', async () => {
  page = await open()
  const table = await choose(2026, 'Tahun hari libur')
  expect(within(table).getAllByText('SKB 3 Menteri No. 1497/2025, 2/2025, 5/2025')).toHaveLength(25)
  await page.user.click(screen.getByRole('checkbox', { name: /^Sudah diperiksa: Hari Lahir Pancasila/ }))
  await screen.findByText('25 hari, 24 perlu diperiksa')
  await page.user.click(screen.getByRole('button', { name: 'Tandai semua sudah diperiksa' }))
  await screen.findByText('25 hari, semua sudah diperiksa')
  expect((await holidays()).every(({ checked }) => checked)).toBe(true)
})

test('A holiday is added, changed and removed; a taken day is refused at its field', async () => {
  page = await open()
  await choose(2026, 'Tahun hari libur')
  await page.user.click(screen.getByRole('button', { name: 'Tambah hari libur' }))
  const date = await screen.findByRole('textbox', { name: /^Tanggal/ })
  await page.user.type(date, '1-1-2026')
  await page.user.type(screen.getByRole('textbox', { name: /^Nama/ }), 'HUT kota')
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await screen.findByText('Tanggal ini sudah ada di daftar: Tahun Baru 2026 Masehi.')
  await page.user.clear(date)
  await page.user.type(date, '17-7-2026')
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await page.user.click(await screen.findByRole('button', { name: 'Ubah HUT kota' }))
  const name = await screen.findByRole('textbox', { name: /^Nama/ })
  await page.user.clear(name)
  await page.user.type(name, 'Hari jadi kota')
  await page.user.click(screen.getByRole('button', { name: 'Simpan' }))
  await page.user.click(await screen.findByRole('button', { name: 'Hapus Hari jadi kota' }))
  await waitFor(async () => expect(await holidays()).toHaveLength(25))
})

test('A pasted list is added whole; a line that cannot be read is named and nothing is added', async () => {
  page = await open('en')
  await choose(2026, 'Year of the holidays')
  await page.user.click(screen.getByRole('button', { name: 'Paste a list…' }))
  const list = await screen.findByRole('textbox', { name: /^List/ })
  await page.user.type(list, '17 Juli Hari jadi kota{Enter}besok libur')
  await page.user.click(screen.getByRole('button', { name: 'Add them' }))
  await screen.findByText(/^Line 2 cannot be read/)
  expect(await holidays()).toHaveLength(25)
  await page.user.clear(list)
  await page.user.type(list, '17 Juli Hari jadi kota')
  await page.user.click(screen.getByRole('button', { name: 'Add them' }))
  await screen.findByText('1 days were added, 0 were there already.')
  expect(await holidays()).toHaveLength(26)
})

test('A week of six days and other limits are stored from here', async () => {
  page = await open()
  await page.user.selectOptions(
    await screen.findByRole('combobox', { name: 'Hari kerja dalam sepekan' }),
    'Senin–Sabtu',
  )
  await waitFor(async () => expect((await page.call('setting.get', {})).workWeek).toBe('six'))
})
