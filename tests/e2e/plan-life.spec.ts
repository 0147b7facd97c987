import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(180_000)

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

/** Everything that a plan's life shows: a change under way, what it changes, and the list with what waits. */
test('an approved plan is changed as an addendum, compared on paper, handed in and approved', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('navigation')).toBeVisible()
  await callIn(page, 'year.open', { year: 2027, rhythm: 'quarterly' })
  const { rows } = await callIn<{ rows: { id: string }[] }>(page, 'employee.list', {})
  const id = rows[3]!.id
  await callIn(page, 'plan.copy', { employeeId: id, fromYear: 2026, toYear: 2027 })
  await page.evaluate((hash) => void (location.hash = hash), `/plan/${id}?period=2027`)
  await page.reload()
  const annex = page.getByRole('region', { name: 'Lampiran SKP (A.1.8)' })
  await expect(annex).toBeVisible()
  await page.getByRole('button', { name: 'Setujui', exact: true }).click()
  await page.getByRole('button', { name: 'Buat adendum' }).click()
  await page.getByLabel('Alasan').fill('Target pimpinan berubah')
  await page.getByRole('dialog').getByRole('button', { name: 'Buat adendum' }).click()
  await expect(page.getByText(/^Ini adendum: Target pimpinan berubah\./)).toBeVisible()
  await sound(page)
  await page
    .getByRole('textbox', { name: 'Hasil kerja 1', exact: true })
    .fill('Layanan surat selesai lebih cepat')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Bandingkan dengan versi 1' }).click()
  await expect(page.getByText('Layanan surat selesai lebih cepat')).toBeVisible()
  await sound(page)
  await page.getByRole('link', { name: 'Ke rencana' }).click()
  await page.getByRole('button', { name: 'Ajukan', exact: true }).click()
  await page.getByRole('link', { name: 'Semua rencana' }).click()
  await page.getByRole('button', { name: 'Setujui 1 yang diajukan' }).click()
  await expect(page.getByText(/1 disetujui · 0 diajukan/)).toBeVisible()
  expect(pageErrors).toEqual([])
})
