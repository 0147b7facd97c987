import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { beginAnew } from '#tests/planning-office.ts'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
let unitId: string
afterEach(() => page.close())

const period = '2026'
const rowsNow = async () => (await page.call('appraisal.grid', { period, unitId })).rows
const named = (rows: readonly AppraisalRow[], name: string) =>
  rows.find(({ fullName }) => fullName.startsWith(name))!

// Ketenteraman: Yusuf, Yusuf and Supriadi are rated, Siti between them has no result rating yet
beforeEach(async () => {
  page = await openPage()
  const { units } = await page.call('appraisal.grid', { period, onlyUnits: true })
  unitId = units.find(({ name }) => name.includes('Ketenteraman'))?.id ?? ''
})

/** Opens the unit, puts the cursor on somebody's result rating and presses the button. */
async function sameFrom(name: string): Promise<void> {
  await page.router.navigate({ to: '/appraisal', search: { period, unit: unitId } } as never)
  const grid = await screen.findByRole('grid', { name: /Ketenteraman/ })
  const header = within(grid).getByRole('columnheader', { name: /^Hasil kerja/ })
  const row = (await within(grid).findByText(new RegExp(`^${name}`))).closest<HTMLElement>('[role=row]')!
  const at = header.getAttribute('aria-colindex')
  await page.user.click(row.querySelector<HTMLElement>(`[aria-colindex="${at}"]`)!)
  await page.user.click(screen.getByRole('button', { name: 'Samakan sisanya' }))
}

const rate = (employeeId: string, value: 'above' | null) =>
  page.call('appraisal.rate', { period, cells: [{ employeeId, field: 'result', value }] })

test('on a cell without a rating it says where to put the cursor', async () => {
  await sameFrom('Siti Tundan')
  await screen.findByText('Letakkan kursor pada rating yang akan disamakan.')
})

test('it asks, gives the rating to whoever has none, says to how many, and leaves the others', async () => {
  const before = await rowsNow()
  await sameFrom('Yusuf Wahyu')
  await page.user.click(await screen.findByRole('button', { name: 'Beri kepada 1 orang' }))
  await screen.findByText('1 orang mendapat rating yang sama.')
  const after = await rowsNow()
  expect(named(after, 'Siti').resultRating).toBe(named(before, 'Yusuf Wahyu').resultRating)
  expect(named(after, 'Supriadi')).toEqual(named(before, 'Supriadi'))
})

test('where everybody below has a rating it says so', async () => {
  await rate(named(await rowsNow(), 'Siti').employeeId, 'above')
  await sameFrom('Yusuf Wahyu')
  await screen.findByText('Tidak ada yang belum terisi di bawahnya.')
})

test('where nobody below can take one it says why', async () => {
  const { employeeId } = named(await rowsNow(), 'Siti')
  await beginAnew(page.call, employeeId, 2026)
  await sameFrom('Yusuf Wahyu')
  await screen.findByText(/^1 orang dilewati: rencananya belum disetujui/)
})

test('where some can and some cannot the question and the answer name those left out', async () => {
  const rows = await rowsNow()
  await beginAnew(page.call, named(rows, 'Siti').employeeId, 2026)
  await rate(named(rows, 'Supriadi').employeeId, null)
  await sameFrom('Yusuf Wahyu')
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('1 orang dilewati')
  await page.user.click(within(dialog).getByRole('button', { name: 'Beri kepada 1 orang' }))
  await screen.findByText(/^1 orang mendapat rating yang sama. 1 orang dilewati/)
  await waitFor(async () => expect(named(await rowsNow(), 'Supriadi').resultRating).toBeDefined())
})

test('taken back at the question, nothing changes', async () => {
  const before = await rowsNow()
  await sameFrom('Yusuf Wahyu')
  await page.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Batal' }))
  expect(await rowsNow()).toEqual(before)
})
