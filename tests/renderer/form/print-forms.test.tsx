import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
/** Files handed to the browser, by their names. */
let handed: string[]
beforeEach(() => {
  handed = []
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handed.push(this.download)
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await page.close()
})

test('The matrix of roles is printed as A.1.5 from its page, with the columns that it shows', async () => {
  page = await openPage({ path: '/plan/matrix?period=2026' })
  await page.user.click(await screen.findByRole('button', { name: 'Cetak A.1.5' }))
  await waitFor(() => expect(handed).toHaveLength(1), { timeout: 20_000 })
  expect(handed[0]).toMatch(/_A\.1\.5_2026\.pdf$/)
})

test('The receipt list of a period is in the menu by which all is printed', async () => {
  page = await openPage({ path: '/documents?period=2025' })
  await page.user.click(await screen.findByRole('button', { name: 'Cetak semua' }))
  const menu = await screen.findByRole('menu')
  await page.user.click(within(menu).getByRole('menuitem', { name: 'Daftar tanda terima' }))
  await waitFor(() => expect(handed).toHaveLength(1), { timeout: 20_000 })
  expect(handed[0]).toMatch(/^Tanda terima .* 2025\.pdf$/)
})

test('The forms of everybody are stopped from the note that says how far they are', async () => {
  page = await openPage({ path: '/documents?period=2025' })
  await page.user.click(await screen.findByRole('button', { name: 'Cetak semua' }))
  const each = await screen.findByRole('group', { name: 'Satu berkas tiap pegawai (zip)' })
  await page.user.click(within(each).getByRole('menuitem', { name: 'Dokumen evaluasi (D.1)' }))
  await page.user.click(await screen.findByRole('button', { name: 'Batal' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Batal' })).toBeNull(), { timeout: 20_000 })
  expect(handed).toEqual([])
  expect(screen.queryByRole('alert')).toBeNull()
})
