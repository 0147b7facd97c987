import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { password, startGuardedOffice } from '../../access/guarded-office.ts'
import { openPage } from '../page.tsx'

beforeEach(() => sessionStorage.clear())

/** Whether something is there and neither it nor what it is in is covered. */
function isShown(part: HTMLElement | null): boolean {
  for (let at = part; at !== null; at = at.parentElement)
    if (getComputedStyle(at).display === 'none') return false
  return part !== null
}

test('nothing is there before one is in; what one person saw is gone before the next one’s pages come, and while it is locked', async () => {
  const { file } = await startGuardedOffice()
  const page = await openPage({ office: 'none', file, path: '/plan?period=2025' })
  await screen.findByRole('heading', { name: 'Siapa Anda?' })
  expect(screen.queryByRole('navigation')).toBeNull()

  await page.call('account.signIn', { login: 'clerk', password })
  await screen.findByText(/^Citra/)
  await page.call('account.signIn', { login: 'head', password })
  await waitFor(() => expect(page.router.state.location.pathname).toBe('/'))
  // not for a moment either
  let seen = false
  const watch = new MutationObserver(() => (seen ||= screen.queryByText(/^Citra/) !== null))
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  await page.router.navigate({ to: '/plan', search: { period: '2025' } })
  await screen.findByText(/^Budi/)
  watch.disconnect()
  expect(seen || screen.queryByText(/^Citra/) !== null).toBe(false)

  await page.call('account.lock', {})
  await screen.findByRole('heading', { level: 1, name: 'Layar terkunci' })
  expect(isShown(screen.queryByText(/^Budi/))).toBe(false)
  await page.call('account.unlock', { password })
  await waitFor(() => expect(isShown(screen.queryByText(/^Budi/))).toBe(true))
  await page.call('account.lock', {})
  await screen.findByRole('heading', { level: 1, name: 'Layar terkunci' })
  await page.call('account.signIn', { login: 'clerk', password })
  await waitFor(() => expect(page.router.state.location.pathname).toBe('/'))
  await page.close()
})

test('what somebody had begun to type is only his own', async () => {
  const { file } = await startGuardedOffice()
  const page = await openPage({ office: 'none', file, path: '/employees' })
  await screen.findByRole('heading', { name: 'Siapa Anda?' })
  await page.call('account.signIn', { login: 'clerk', password })
  await screen.findByText(/^Citra/)
  sessionStorage.setItem('timbang.started:plan', '"kata rahasia"')
  await page.call('account.lock', {})
  await screen.findByRole('heading', { level: 1, name: 'Layar terkunci' })
  await page.call('account.unlock', { password })
  await screen.findByText(/^Citra/)
  expect(sessionStorage.getItem('timbang.started:plan')).not.toBeNull()
  await page.call('account.signIn', { login: 'secretary', password })
  await waitFor(() => expect(sessionStorage.getItem('timbang.started:plan')).toBeNull())
  await page.close()
})

test('a form in front of the page survives the lock, covered meanwhile, and is gone for anybody else', async () => {
  const { file } = await startGuardedOffice()
  const page = await openPage({ office: 'none', file, path: '/employees' })
  await screen.findByRole('heading', { name: 'Siapa Anda?' })
  await page.call('account.signIn', { login: 'clerk', password })
  await page.user.click(await screen.findByText('Tambah pegawai'))
  const name = await screen.findByLabelText(/^Nama/)
  await page.user.type(name, 'Setengah Jadi')
  await page.call('account.lock', {})
  await screen.findByRole('heading', { level: 1, name: 'Layar terkunci' })
  expect(isShown(screen.queryByDisplayValue('Setengah Jadi'))).toBe(false)
  await page.call('account.unlock', { password })
  await waitFor(() => expect(isShown(screen.queryByDisplayValue('Setengah Jadi'))).toBe(true))
  await page.user.type(screen.getByDisplayValue('Setengah Jadi'), '!')
  expect(screen.getByDisplayValue('Setengah Jadi!')).toBe(name)

  await page.call('account.lock', {})
  await screen.findByRole('heading', { level: 1, name: 'Layar terkunci' })
  await page.call('account.signIn', { login: 'secretary', password })
  await waitFor(() => expect(page.router.state.location.pathname).toBe('/'))
  expect(screen.queryByDisplayValue('Setengah Jadi!')).toBeNull()
  await page.close()
})

test('whoever sees himself alone is led to his documents as soon as one was handed over to him', async () => {
  const { file, actors } = await startGuardedOffice()
  const budi = actors.find(({ role }) => role === 'employee')!.people.own[0]!
  const page = await openPage({ office: 'none', file, path: '/' })
  await screen.findByRole('heading', { name: 'Siapa Anda?' })
  const signIn = (login: string) => page.call('account.signIn', { login, password })
  const step = async (action: 'submit' | 'review' | 'sign' | 'deliver') =>
    expect(await page.call('evaluation.setState', { period: '2025', employeeIds: [budi], action })).toEqual({
      changed: 1,
      refused: [],
    })
  await signIn('employee')
  await screen.findByRole('link', { name: 'Rencana saya' })
  await signIn('clerk')
  const root = (await page.call('unit.list', {})).find(({ parentId }) => parentId === undefined)!
  await page.call('orgResult.save', { unitId: root.id, period: '2025', value: 'good', rowVersion: 0 })
  await signIn('head')
  await step('submit')
  await signIn('officeHead')
  await step('review')
  await signIn('head')
  await step('sign')
  await signIn('employee')
  await screen.findByRole('link', { name: 'Rencana saya' })
  expect(screen.queryByRole('link', { name: 'Dokumen saya' })).toBeNull()
  await signIn('head')
  await step('deliver')
  await signIn('employee')
  await screen.findByRole('link', { name: 'Dokumen saya' })
  await page.close()
})
