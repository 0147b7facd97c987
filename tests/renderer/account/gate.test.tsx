import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { password, startGuardedOffice } from '../../access/guarded-office.ts'
import { openPage } from '../page.tsx'

beforeEach(() => sessionStorage.clear())

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
  expect(screen.queryByText(/^Budi/)).toBeNull()
  await page.call('account.unlock', { password })
  await screen.findByText(/^Budi/)
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
