import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { startBackend } from '#tests/backend.ts'
import { byHand } from '#tests/logged-office.ts'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(() => page.close())

const rename = async ({ call }: Pick<typeof page, 'call'>, name: string) => {
  const { rowVersion } = await call('office.get', {})
  await call('office.save', { name, rowVersion })
}
const nameOf = async () => (await page.call('office.get', {})).name
const openWay = async (name: RegExp, title = 'Kembali ke keadaan setelah ini') => {
  await page.user.click(await screen.findByRole('button', { name }))
  return screen.findByRole('dialog', { name: title })
}

test('the office goes back to what it was after an event, and one undo brings all of it back', async () => {
  page = await openPage({ path: '/settings?tab=history', office: 'new' })
  await rename(page, 'Kecamatan A')
  for (const name of ['Kecamatan B', 'Kecamatan C']) await rename(page, name)
  const dialog = await openWay(/Kembali ke sini….*Kecamatan A/)
  await within(dialog).findByText(/2 langkah diurungkan/)
  const steps = within(dialog).getAllByRole('row').slice(1)
  expect(steps.map((row) => /Kecamatan \w/.exec(row.textContent ?? '')?.[0])).toEqual([
    'Kecamatan C',
    'Kecamatan B',
  ])
  expect(steps[0]?.textContent).toContain('Pemilik')
  expect(within(dialog).getAllByText('Nama: Kecamatan C → Kecamatan A')).not.toHaveLength(0)
  expect(await nameOf()).toBe('Kecamatan C')
  await page.user.click(within(dialog).getByRole('button', { name: 'Kembalikan kantor' }))
  const toast = (await screen.findByText('2 langkah diurungkan sekaligus.')).closest('[role=alert]')!
  expect(await nameOf()).toBe('Kecamatan A')
  expect(screen.queryByRole('dialog')).toBeNull()
  await page.user.click(within(toast as HTMLElement).getByRole('button', { name: 'Urungkan' }))
  await waitFor(async () => expect(await nameOf()).toBe('Kecamatan C'))
})

test('closing the sheet changes nothing; the newest event has no way back', async () => {
  page = await openPage({ path: '/settings?tab=history', office: 'new', language: 'en' })
  await rename(page, 'Kecamatan A')
  await rename(page, 'Kecamatan B')
  const dialog = await openWay(/Back to here….*Kecamatan A/, 'Back to the state after this')
  await within(dialog).findByText(/Steps taken back: 1/)
  await page.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(document.activeElement?.textContent).toBe('Back to here…')
  expect(await nameOf()).toBe('Kecamatan B')
  expect(screen.queryByRole('button', { name: /Back to here….*Kecamatan B/ })).toBeNull()
})

test('a step that cannot be taken back is named with its reason, and nothing can be done', async () => {
  const { call, file, close } = startBackend()
  await rename({ call }, 'Kecamatan A')
  const [{ seq } = { seq: 0 }] = await call('history.list', { limit: 1 })
  await rename({ call }, 'Kecamatan B')
  close()
  byHand(file, `DELETE FROM audit_payload WHERE seq = ${seq}`)
  page = await openPage({ path: '/settings?tab=history', office: 'none', file })
  const dialog = await openWay(/Kembali ke sini….*#1$/)
  expect((await within(dialog).findByRole('alert')).textContent).toContain('1 langkah ditolak')
  const row = within(dialog)
    .getByText(/dimusnahkan bersama tahunnya/)
    .closest('tr')!
  expect(row.textContent).toContain('Kecamatan A')
  expect(within(dialog).getByRole('button', { name: 'Kembalikan kantor' })).toHaveProperty('disabled', true)
})

test('a long way is shown in parts', async () => {
  page = await openPage({ path: '/settings?tab=history', office: 'new' })
  await rename(page, 'Kecamatan A')
  for (let number = 0; number < 22; number++) await rename(page, `Kecamatan ${number}`)
  const dialog = await openWay(/Kembali ke sini….*Kecamatan A/)
  await page.user.click(await within(dialog).findByRole('button', { name: 'Langkah berikutnya (2)' }))
  await waitFor(() => expect(within(dialog).getAllByRole('row')).toHaveLength(23))
})
