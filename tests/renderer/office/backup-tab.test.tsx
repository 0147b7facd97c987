import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

test('A backup is made by one click, shown with what it holds, restored after what would be lost was said, and taken back', async () => {
  page = await openPage({ path: '/settings?tab=backup', office: 'new' })
  const { user, call } = page
  await screen.findAllByText('Belum ada cadangan kantor ini.', { exact: false })
  await user.click(screen.getByRole('button', { name: 'Cadangkan sekarang' }))
  const look = await screen.findByRole('button', { name: /^Lihat dan pulihkan cadangan / })
  expect(within(look.closest('tr')!).getByText('diminta')).toBeTruthy()
  const [root] = await call('unit.list', {})
  await call('unit.save', { name: 'Seksi Uji', kind: 'section', parentId: root!.id })
  await user.click(look)
  await screen.findByText(/1 perubahan sesudahnya tidak lagi ada/)
  expect(screen.getByText('1 tentang pegawai dan unit')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Pulihkan cadangan ini' }))
  const undo = await screen.findByRole('button', { name: 'Urungkan pemulihan' })
  expect(await call('unit.list', {})).toHaveLength(1)
  await user.click(undo)
  await waitFor(async () => expect(await call('unit.list', {})).toHaveLength(2), { timeout: 60_000 })
})
