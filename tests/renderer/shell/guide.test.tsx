import { afterEach, expect, test } from 'vitest'
import { screen, waitFor, within } from '@testing-library/react'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

const guide = () => screen.findByRole('complementary', { name: 'Panduan' })

test('F1 opens the guide where it speaks of the page, beside it, and Escape gives the focus back', async () => {
  page = await openPage({ path: '/plan/matrix?period=2026', office: 'new' })
  await screen.findByRole('heading', { level: 1 })
  await page.user.keyboard('{F1}')
  const panel = await guide()
  await within(panel).findByRole('heading', { level: 3, name: '4. Rencana (SKP)' })
  await waitFor(() => expect((document.activeElement as HTMLElement).dataset['place']).toBe('plan.matrix'))
  // the page is still there to work with
  expect(screen.getByRole('navigation', { name: 'Halaman' })).toBeTruthy()
  await page.user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary', { name: 'Panduan' })).toBeNull()
})

test('F1 on another page leads to its chapter, and what is searched opens where it stands', async () => {
  page = await openPage({ path: '/settings?tab=backup', office: 'new' })
  await screen.findByRole('heading', { level: 1 })
  await page.user.keyboard('{F1}')
  const panel = await guide()
  await within(panel).findByRole('heading', { level: 3, name: 'Bila terjadi sesuatu' })
  await page.user.type(within(panel).getByRole('searchbox', { name: 'Cari di panduan' }), 'kuadran tabel')
  await page.user.click(await within(panel).findByRole('button', { name: /6\. Penilaian/ }))
  await within(panel).findByRole('heading', { level: 3, name: '6. Penilaian' })
  await page.user.type(within(panel).getByRole('searchbox', { name: 'Cari di panduan' }), 'xyzzy')
  await within(panel).findByText('Ditemukan di 0 tempat.')
})

test('Without an office the guide begins at its start, in the language of the page', async () => {
  page = await openPage({ office: 'none', language: 'en' })
  await screen.findByRole('heading', { level: 1 })
  await page.user.keyboard('{F1}')
  const panel = await screen.findByRole('complementary', { name: 'Guide' })
  await within(panel).findByRole('heading', { level: 3, name: '1. Start' })
})

test('A field whose term the guide explains has its "?" out of the way of Tab, and F1 in it leads to the same place', async () => {
  page = await openPage({ path: '/settings?tab=holidays', office: 'new' })
  await page.user.click(await screen.findByRole('button', { name: 'Tambah hari libur' }))
  const field = await screen.findByRole('combobox', { name: 'Jenis' })
  const mark = field.closest('.helped')!.querySelector<HTMLElement>(':scope > button')!
  expect(mark.tabIndex).toBe(-1)
  field.focus()
  await page.user.keyboard('{F1}')
  const chapter = { level: 3, name: 'Tenggat menurut peraturan' }
  const place = () => (document.activeElement as HTMLElement).dataset['place']
  await within(await guide()).findByRole('heading', chapter)
  await waitFor(() => expect(place()).toBe('clock.holidays'))
  await page.user.click(within(await guide()).getByRole('button', { name: 'Tutup' }))
  await page.user.click(mark)
  await waitFor(() => expect(place()).toBe('clock.holidays'))
})
