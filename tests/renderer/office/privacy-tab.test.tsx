import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

test('What the office says stands in its documents, and one person’s data is shown in words and told as read', async () => {
  page = await openPage({ path: '/settings?tab=privacy' })
  const { user, call, router } = page
  await user.type(await screen.findByLabelText('Narahubung data pribadi'), 'Rina Sari')
  await user.type(screen.getByLabelText('Masa simpan (tahun)'), '10')
  await user.click(screen.getByRole('button', { name: 'Simpan' }))
  await screen.findByText('Isian data pribadi tersimpan.')
  await user.click(screen.getByRole('link', { name: 'Catatan kegiatan pemrosesan' }))
  await screen.findAllByText(/^Rina Sari/)
  // a page of Pengaturan is marked as such in the sidebar
  expect(screen.getByRole('link', { name: 'Pengaturan' }).getAttribute('aria-current')).toBe('page')
  expect(screen.getByText(/^10 tahun\. Dasar:/)).toBeTruthy()
  const { rows } = await call('employee.list', { search: 'Citra', limit: 1 })
  await router.navigate({ to: '/employees/$id/data', params: { id: rows[0]!.id } } as never)
  const identity = await screen.findByRole('region', { name: 'Identitas' })
  expect(within(identity).getByText(rows[0]!.nip!)).toBeTruthy()
  expect(
    within(screen.getByRole('region', { name: 'Indikator' })).getAllByText(/Kuantitas/),
  ).not.toHaveLength(0)
  const readings = await call('privacy.readings', { employeeId: rows[0]!.id })
  expect(readings.map(({ operation }) => operation)).toEqual(['privacy.person'])
})
