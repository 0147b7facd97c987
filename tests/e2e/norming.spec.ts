import { before, referenceTest as test } from './reference-office.ts'
import { expect } from './timbang.ts'

test('two heads rate six cases by keys, each alone, then see who gave what', async ({
  page,
  running: { address, office },
  pageErrors,
}) => {
  const [, , one, other] = office.people.map(({ name }) => name)
  await page.goto(address)
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.evaluate((where) => void (location.hash = where), `/appraisal/norming?period=${before}`)
  await page.getByRole('button', { name: 'Mulai latihan' }).click()
  const dialog = page.getByRole('dialog')
  for (const name of [one!, other!]) {
    await dialog.getByLabel('Pimpinan').fill(name)
    await page.getByRole('option', { name }).click()
    await expect(dialog.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  }
  await dialog.getByRole('button', { name: 'Mulai latihan' }).click()

  for (const [name, key] of [
    [one!, '1'],
    [other!, '2'],
  ] as const) {
    await page.getByLabel('Siapa yang menilai sekarang?').selectOption({ label: name })
    const cases = page.getByRole('radiogroup')
    await expect(cases).toHaveCount(6)
    const store = page.getByRole('button', { name: `Simpan jawaban ${name}` })
    await expect(store).toBeDisabled()
    await cases.first().getByRole('radio').first().focus()
    for (let at = 0; at < 6; at++) {
      await page.keyboard.press(key)
      await page.keyboard.press('Tab')
    }
    await expect(store).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Tampilkan ke semua' }).click()
  await dialog.getByRole('button', { name: 'Tampilkan ke semua' }).click()
  const spread = page.locator('.norming-spread')
  await expect(spread).toHaveCount(6)
  await expect(spread.first().getByText(one!)).toBeVisible()
  await expect(spread.first().getByText(other!)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tampilkan ke semua' })).toHaveCount(0)
  expect(pageErrors).toEqual([])
})
