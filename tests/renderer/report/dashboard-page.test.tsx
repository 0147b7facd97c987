import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

test('Beranda says how the period stands, and its figures are those of the backend', async () => {
  page = await openPage({ path: '/?period=2026-Q3' })
  const { people, realisationEntered, rated, plansApproved } = await page.call('dashboard.get', {
    period: '2026-Q3',
  })
  await screen.findByText(
    `Triwulan III 2026: ${realisationEntered} dari ${people} pegawai sudah ada realisasi, ${rated} sudah dinilai.`,
  )
  expect(screen.getByRole('link', { name: /Rencana disetujui/ }).textContent).toContain(
    `${plansApproved}/${people}`,
  )
})

test('What has to be done first stands on one line where it is the same for many, with the button that opens it', async () => {
  page = await openPage({ path: '/?period=2026' })
  const { total } = await page.call('clock.next', { year: 2026, whose: 'mine' })
  const { rows } = await page.call('clock.next', { year: 2026, whose: 'mine', grouped: true })
  // what nobody signed is late: one line for all of them
  const { key, people } = rows.find(({ group }) => group)!.group!
  const links = await screen.findAllByRole('link', { name: `Lihat: ${people} orang` })
  expect(decodeURIComponent(links[0]!.getAttribute('href')!)).toContain(`open=${key}`)
  await screen.findByRole('link', { name: `Lihat semua (${total})` })
})

test('The watched indicator is told as a sentence, and another can be chosen', async () => {
  page = await openPage({ path: '/?period=2026' })
  await screen.findByText(/turun dari 10 hari menjadi 3 hari dalam 6 bulan \(membaik 70,00 %\)/)
  const chart = screen.getByRole('table', { name: 'Rata-rata waktu tanggap pengaduan' })
  expect(within(chart).getAllByRole('row').at(-1)?.textContent).toContain('3 hari')
  await page.user.click(screen.getByRole('button', { name: 'Indikator lain' }))
  const dialog = await screen.findByRole('dialog')
  const choices = await within(dialog).findAllByRole('listitem')
  const other = choices.find((choice) => !/waktu tanggap pengaduan/.test(choice.textContent ?? ''))
  if (other === undefined) throw new Error('the sample has only one indicator')
  await page.user.click(within(other).getByRole('button'))
  await waitFor(() => expect(screen.queryByText(/turun dari 10 hari/)).toBeNull())
})

test('The period at the top is kept in the address and in what the page shows', async () => {
  page = await openPage({ path: '/?period=2025-Q3' })
  await page.user.click(await screen.findByRole('button', { name: 'TW II' }))
  await screen.findByText(/^Triwulan II 2025: /)
  expect(page.router.state.location.search).toMatchObject({ period: '2025-Q2' })
})

test('An office without people is led to the import of its staff list', async () => {
  page = await openPage({ office: 'new' })
  const link = await screen.findByRole('link', { name: 'Impor daftar pegawai' })
  expect(link.getAttribute('href')).toContain('/data')
})

test('The yearly report is handed over as a workbook named after the office and the year', async () => {
  page = await openPage({ path: '/?period=2025' })
  const names: string[] = []
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }))
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  await page.user.click(await screen.findByRole('button', { name: 'Laporan tahunan' }))
  await waitFor(() => expect(names).toHaveLength(1))
  expect(names[0]).toMatch(/2025.*\.xlsx$/)
  click.mockRestore()
})
