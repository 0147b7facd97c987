import type { Page } from '@playwright/test'
import { newOffice } from './import-desk.ts'
import { expect, test } from './timbang.ts'

test.setTimeout(120_000)

/** Presses a key until the element that has the focus fits; a page on which it never does fails here. */
async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const text = await page.evaluate(() => {
      const element = document.activeElement === document.body ? null : document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent
    })
    if (text && name.test(text.trim())) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never reached ${name}`)
}

test('by keyboard alone: from the start page into the sample, to a person, through his form and back', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('button', { name: 'Buka kantor contoh' })).toBeVisible()
  await pressUntil(page, 'Tab', /^Buka kantor contoh$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()

  // the list, and the third row of it
  await pressUntil(page, 'Tab', /^Pegawai/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid')).toBeVisible()
  await pressUntil(page, 'Tab', /^Daftar pegawai$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const edit = page.getByRole('button', { name: 'Ubah', exact: true })
  await expect(edit).toBeVisible()

  // a change asks before it is left; Escape answers "no" and the form stays as it is
  await page.keyboard.press('Alt+E')
  const name = page.getByRole('textbox', { name: /^Nama/ })
  await expect(name).toBeVisible()
  await name.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' Baru')
  await page.keyboard.press('Escape')
  const question = page.getByText('Tutup tanpa menyimpan?')
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(name).toHaveValue(/ Baru$/)

  // stored with Enter, taken back with Ctrl+Z
  await name.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: / Baru/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 1, name: / Baru/ })).toBeHidden()
  expect(pageErrors).toEqual([])
})

test('an office without people has one primary button on every page', async ({ page, timbang }) => {
  await newOffice(page, timbang.address)
  for (const where of ['/', '/employees', '/plan', '/realisation', '/appraisal', '/ranking', '/data']) {
    await page.evaluate((hash) => void (location.hash = hash), where)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.mantine-Skeleton-root, [aria-busy="true"]')).toHaveCount(0)
    const primary = page.locator('#main .mantine-Button-root:is(:not([data-variant]), [data-variant=filled])')
    await expect(primary, where).toHaveCount(1)
  }
})
