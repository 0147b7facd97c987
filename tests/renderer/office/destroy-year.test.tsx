import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

test('A year is destroyed once its time has passed, its document is named and the year typed; its record stays', async () => {
  page = await openPage({ path: '/settings?tab=privacy', today: '2028-02-01' })
  const { user, call } = page
  await screen.findByText(/Kantor belum menetapkan masa simpan/)
  expect(screen.queryByRole('button', { name: /^Musnahkan/ })).toBeNull()
  const { seen } = await call('privacy.get', {})
  await call('privacy.save', { seen, retentionYears: 2, contactName: 'Rina Sari' })
  await screen.findByText('Tahun 2026 masih disimpan sampai akhir 2028 menurut masa simpan kantor.')
  await user.click(await screen.findByRole('button', { name: 'Musnahkan 2025…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await dialog.findByText(/36 SKP dan 180 penilaian dari 36 pegawai/)
  const destroy = dialog.getByRole('button', { name: 'Musnahkan' })
  await user.type(dialog.getByLabelText(/^Ketik 2025/), '2026')
  await user.click(destroy)
  await dialog.findByText('Ketik tahun yang akan dimusnahkan.')
  await user.clear(dialog.getByLabelText(/^Ketik 2025/))
  await user.type(dialog.getByLabelText(/^Ketik 2025/), '2025')
  await user.click(destroy)
  expect(await dialog.findAllByText('Wajib diisi.')).toHaveLength(2)
  expect((await call('office.get', {})).years).toHaveLength(2)
  await user.type(dialog.getByLabelText(/^Dasar/), 'SK Camat 7/2028')
  await user.type(dialog.getByLabelText(/^Alasan/), 'Masa simpan habis')
  await user.click(destroy)
  await screen.findByRole('heading', { level: 1, name: 'Berita acara pemusnahan data tahun 2025' })
  expect(screen.getAllByText('SK Camat 7/2028')).not.toHaveLength(0)
  await screen.findByText('Tidak ada cadangan di PC ini yang masih memuat tahun itu.')
  expect((await call('office.get', {})).years.map(({ year }) => year)).toEqual([2026])
  await user.click(screen.getByRole('link', { name: 'Data pribadi' }))
  await screen.findByRole('region', { name: 'Register pemusnahan' })
})
