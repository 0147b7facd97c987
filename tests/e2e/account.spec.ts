import type { Page } from '@playwright/test'
import { makeOffice, passwords, signIn } from './account-office.ts'
import { callIn, expect, test } from './timbang.ts'

const codePattern = /[0-9A-Z]{5}(-[0-9A-Z]{5}){4}/

/** Accounts are turned on in the settings; answers the sealed code. The sign-in page is there afterwards. */
async function turnOn(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await expect(page.getByRole('button', { name: 'Buat kantor', exact: true })).toBeVisible()
  await makeOffice(page)
  await page.goto(`${new URL(address).origin}/#/settings?tab=account`)
  const [head, clerk] = [
    page.getByRole('region', { name: 'Siapa Camat?' }),
    page.getByRole('region', { name: 'Siapa pengelola kepegawaian?' }),
  ]
  // who leads the office is proposed
  await expect(head.getByLabel('Pegawai', { exact: true })).toHaveValue(/Cakra/)
  await head.getByLabel(/^Kata sandi/).fill(passwords.camat)
  await clerk.getByLabel('Nama, bila bukan pegawai di daftar').fill('Sari')
  await clerk.getByLabel(/^Kata sandi/).fill(passwords.pengelola)
  await page.getByRole('button', { name: 'Aktifkan akun' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kode pemulihan akun' })).toBeVisible()
  const code = codePattern.exec(await page.locator('code').innerText())![0]
  await page.getByLabel(/^Kode sudah dicetak/).check()
  await page.getByRole('button', { name: 'Lanjut ke halaman masuk' }).click()
  await expect(page.getByRole('heading', { name: 'Siapa Anda?' })).toBeVisible()
  return code
}

test('turned on in one step: the code is shown once, everybody is out, and nothing of the office is asked before one is in', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await turnOn(page, timbang.address)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(callIn(page, 'employee.list', {})).rejects.toThrow('error.account.notSignedIn')
  await page.reload()
  await expect(page.locator('code')).toHaveCount(0)
  await signIn(page, 'Sari', passwords.pengelola)
  await expect(page.getByRole('navigation', { name: 'Halaman' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Akun: Sari, Pengelola kepegawaian' })).toBeVisible()
  expect(pageErrors).toEqual([])
})

/** Clicks are counted in the page itself, so that none is forgotten. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { clicks: 0 })
    window.addEventListener(
      'click',
      (event) => event.isTrusted && (window as unknown as { clicks: number }).clicks++,
      true,
    )
  })
  return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks)
}

test('another person takes over in two clicks and the password, and finds pages of his own', async ({
  page,
  timbang,
}) => {
  await turnOn(page, timbang.address)
  await signIn(page, 'Sari', passwords.pengelola)
  await expect(page.getByRole('navigation', { name: 'Halaman' })).toBeVisible()
  await page.evaluate(() => void (location.hash = '/employees'))
  await expect(page.getByRole('heading', { level: 1, name: 'Pegawai' })).toBeVisible()
  const clicks = await countClicks(page)
  await page.getByRole('button', { name: /^Akun: Sari/ }).click()
  await page.getByRole('menuitem', { name: /^Cakra Wijaya/ }).click()
  expect(await clicks()).toBe(2)
  await expect(page.getByLabel('Kata sandi', { exact: true })).toBeFocused()
  await page.keyboard.type(passwords.camat)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Akun: Cakra Wijaya/ })).toBeVisible()
  await expect.poll(() => new URL(page.url()).hash).toBe('#/')
})

test('locked by a key: a PIN unlocks, five wrong ones ask for the password, a wrong password waits and says how long', async ({
  page,
  timbang,
}) => {
  await turnOn(page, timbang.address)
  await signIn(page, 'Sari', passwords.pengelola)
  await page.getByRole('button', { name: /^Akun: Sari/ }).click()
  await page.getByRole('menuitem', { name: 'Pasang PIN…' }).click()
  const dialog = page.getByRole('dialog', { name: 'PIN' })
  await dialog.getByLabel('Kata sandi Anda').fill(passwords.pengelola)
  await dialog.getByLabel('PIN baru (4–8 angka)').fill('4711')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText('PIN disimpan.')).toBeVisible()
  await page.evaluate(() => void (location.hash = '/employees'))
  await expect(page.getByText('Budi Santoso')).toBeVisible()

  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { level: 1, name: 'Layar terkunci' })).toBeVisible()
  await expect(page.getByText('Budi Santoso')).toHaveCount(0)
  await expect(callIn(page, 'employee.list', {})).rejects.toThrow('error.account.locked')
  await page.getByLabel('PIN', { exact: true }).fill('4711')
  await page.keyboard.press('Enter')
  // where one was before
  await expect(page.getByText('Budi Santoso')).toBeVisible()

  await page.keyboard.press('Control+l')
  for (const left of [4, 3, 2, 1]) {
    await page.getByLabel('PIN', { exact: true }).fill('0000')
    await page.keyboard.press('Enter')
    await expect(page.getByText(`PIN salah. Sisa percobaan: ${left}.`)).toBeVisible()
  }
  await page.getByLabel('PIN', { exact: true }).fill('0000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('PIN salah terlalu sering. Buka dengan kata sandi.')).toBeVisible()
  const password = page.getByLabel('Kata sandi', { exact: true })
  await password.fill('salah sekali')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Nama atau kata sandi salah\. Coba lagi setelah \d+ detik\.$/)).toBeVisible()
  await expect(page.getByText('Sekarang boleh dicoba lagi.')).toBeVisible()
  await password.fill(passwords.pengelola)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Budi Santoso')).toBeVisible()
})
