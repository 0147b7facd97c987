import type { Page } from '@playwright/test'
import { addAccount, makeGuardedOffice, makeOffice, passwords, signIn, takeOver } from './account-office.ts'
import { everyLook } from './every-page.ts'
import { expectSound } from './look.ts'
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
  await makeGuardedOffice(page, timbang.address)
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
  await makeGuardedOffice(page, timbang.address)
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
  await page.getByRole('button', { name: 'Tambah pegawai' }).click()
  const form = page.getByRole('dialog', { name: 'Tambah pegawai' })
  await form.getByLabel(/^Nama/).first().fill('Setengah Jadi')

  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { level: 1, name: 'Layar terkunci' })).toBeVisible()
  await expect(page.getByText('Budi Santoso').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(callIn(page, 'employee.list', {})).rejects.toThrow('error.account.locked')
  await page.getByLabel('PIN', { exact: true }).fill('4711')
  await page.keyboard.press('Enter')
  // where one was before, with what was begun
  await expect(form).toBeVisible()
  await expect(form.getByLabel(/^Nama/).first()).toHaveValue('Setengah Jadi')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Tutup tanpa menyimpan' }).click()
  await expect(form).toHaveCount(0)
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

const navigationOf = (page: Page) => page.getByRole('navigation', { name: 'Halaman' })

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((where) => void (location.hash = where), hash)
}

test('each role sees and is offered what is its own: office head, clerk, head of section, employee', async ({
  page,
  timbang,
}) => {
  const { ids } = await makeGuardedOffice(page, timbang.address)
  await addAccount(page, { login: 'ani', role: 'head', employeeId: ids['ani'] })
  await addAccount(page, { login: 'budi', role: 'employee', employeeId: ids['budi'] })
  await page.reload()
  await signIn(page, 'Cakra Wijaya', passwords.camat)
  await go(page, '/settings?tab=account')
  await expect(page.getByRole('cell', { name: 'Ani Lestari ani' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tambah akun' })).toBeVisible()
  await expect(navigationOf(page).getByRole('link', { name: 'Data' })).toHaveCount(0)

  await takeOver(page, 'Sari', passwords.pengelola)
  await expect(navigationOf(page).getByRole('link', { name: 'Data' })).toBeVisible()
  await go(page, '/settings?tab=account')
  await expect(page.getByRole('cell', { name: 'Ani Lestari ani' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tambah akun' })).toHaveCount(0)

  await takeOver(page, 'Ani Lestari', passwords.other)
  await go(page, '/employees')
  await expect(page.getByText('Budi Santoso')).toBeVisible()
  await expect(page.getByText('Citra Dewi')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Tambah pegawai' })).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.getByLabel('Cari nama, NIP, halaman, atau perintah').fill('Citra')
  await expect(page.getByText('Tidak ada yang cocok.')).toBeVisible()
  await page.keyboard.press('Escape')
  await go(page, '/plan?period=2026')
  await expect(page.getByText('Budi Santoso')).toBeVisible()
  await expect(page.getByText(/Citra Dewi|Beni Saputra/)).toHaveCount(0)
  await go(page, '/ranking?period=2026')
  await expect(page.getByRole('heading', { level: 1, name: /^Peringkat/ })).toBeVisible()
  await expect(page.getByText(/Citra Dewi|Beni Saputra/)).toHaveCount(0)
  await go(page, '/settings?tab=history')
  await expect(page.getByRole('tab', { name: 'Akun' })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Riwayat' })).toHaveCount(0)
  await go(page, '/data')
  await expect(page.getByRole('heading', { level: 1, name: 'Tidak berwenang' })).toBeVisible()
  await go(page, `/employees/${ids['citra']}`)
  await expect(page.getByText('Pegawai ini tidak ada dalam data yang boleh Anda lihat.')).toBeVisible()

  await takeOver(page, 'Budi Santoso', passwords.other)
  await expect(page.getByRole('heading', { level: 1, name: 'Budi Santoso' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ubah data' })).toHaveCount(0)
  await navigationOf(page).getByRole('link', { name: 'Rencana saya' }).click()
  await page.getByPlaceholder('Tambah hasil kerja utama — Tulis hasilnya, lalu Enter').fill('Surat selesai')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 utama')).toBeVisible()
  await navigationOf(page).getByRole('link', { name: 'Realisasi saya' }).click()
  await expect(page.getByText(/Ani Lestari|Citra Dewi/)).toHaveCount(0)
  await go(page, '/ranking')
  await expect(page.getByRole('heading', { level: 1, name: 'Tidak berwenang' })).toBeVisible()
})

test('the sealed code gives the office head a new password, once, and a new code', async ({
  page,
  timbang,
}) => {
  const { recoveryCode } = await makeGuardedOffice(page, timbang.address)
  const recover = async (code: string) => {
    await page.getByRole('button', { name: 'Masuk dengan kode pemulihan…' }).click()
    await page.getByLabel(/^Kode/).fill(code)
    await page.getByLabel('Kata sandi baru').fill(passwords.other)
    await page.getByRole('button', { name: 'Simpan kata sandi baru' }).click()
  }
  await page.getByRole('button', { name: /^Cakra/ }).click()
  await recover('AAAAA-BBBBB-CCCCC-DDDDD-EEEEE')
  await expect(page.getByText(/^Nama atau kode pemulihan salah/)).toBeVisible()
  await page.waitForTimeout(1100)
  await page.getByLabel(/^Kode/).fill(recoveryCode.toLowerCase())
  await page.getByRole('button', { name: 'Simpan kata sandi baru' }).click()
  await expect(page.locator('code')).toHaveText(codePattern)
  await expect(page.locator('code')).not.toHaveText(recoveryCode)
  await page.getByLabel(/^Kode sudah dicetak/).check()
  await page.getByRole('button', { name: 'Lanjut ke halaman masuk' }).click()
  await signIn(page, 'Cakra', passwords.other)
  await expect(page.getByRole('button', { name: /^Akun: Cakra Wijaya/ })).toBeVisible()
})

test('two windows are two people; whoever was signed out in another tab is told', async ({
  page,
  timbang,
  browser,
}) => {
  await makeGuardedOffice(page, timbang.address)
  await signIn(page, 'Sari', passwords.pengelola)
  await go(page, '/employees')
  const other = await (await browser.newContext()).newPage()
  await other.goto(timbang.address)
  await signIn(other, 'Cakra', passwords.camat)
  await expect(other.getByRole('button', { name: /^Akun: Cakra Wijaya/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Akun: Sari/ })).toBeVisible()
  await expect(page.getByText('Budi Santoso')).toBeVisible()

  // a second tab of the same window is the same person
  const tab = await page.context().newPage()
  await tab.goto(`${new URL(timbang.address).origin}/#/`)
  await tab.getByRole('button', { name: /^Akun: Sari/ }).click()
  await tab.getByRole('menuitem', { name: 'Keluar' }).click()
  await expect(page.getByText(/^Anda sudah keluar/)).toBeVisible()
  await expect(page.getByText('Budi Santoso')).toHaveCount(0)
  await expect(tab.getByText(/^Anda sudah keluar/)).toHaveCount(0)
  await expect(other.getByRole('button', { name: /^Akun: Cakra Wijaya/ })).toBeVisible()
  await other.context().close()
})

test('the office head edits an account, resets a password and turns accounts off; everybody clears his own PIN', async ({
  page,
  timbang,
}) => {
  await makeGuardedOffice(page, timbang.address)
  await callIn(page, 'account.signIn', { login: 'camat', password: passwords.camat })
  await callIn(page, 'account.setPin', { pin: '4711', password: passwords.camat })
  await page.reload()
  await page.getByRole('button', { name: /^Akun: Cakra/ }).click()
  await page.getByRole('menuitem', { name: 'Ganti atau hapus PIN…' }).click()
  const pin = page.getByRole('dialog', { name: 'PIN' })
  await pin.getByLabel('Kata sandi Anda').fill(passwords.camat)
  await pin.getByRole('button', { name: 'Hapus PIN' }).click()
  await expect(page.getByText('PIN dihapus.')).toBeVisible()

  await go(page, '/settings?tab=account')
  const row = page.getByRole('row', { name: /Sari/ })
  await page.getByRole('button', { name: 'Ubah akun Sari' }).click()
  const edit = page.getByRole('dialog', { name: 'Akun Sari' })
  await edit.getByLabel('Aktif: boleh masuk').uncheck()
  await edit.getByRole('button', { name: 'Simpan' }).click()
  await expect(row.getByText('tidak aktif')).toBeVisible()
  await page.getByRole('button', { name: 'Ubah akun Sari' }).click()
  await edit.getByLabel('Aktif: boleh masuk').check()
  await edit.getByRole('button', { name: 'Simpan' }).click()
  await expect(row.getByText('tidak aktif')).toHaveCount(0)

  await page.getByRole('button', { name: 'Setel ulang kata sandi Sari' }).click()
  const reset = page.getByRole('dialog', { name: 'Kata sandi baru untuk Sari' })
  await reset.getByLabel('Kata sandi baru').fill(passwords.other)
  await reset.getByRole('button', { name: 'Beri kata sandi ini' }).click()
  await expect(row.getByText('harus ganti kata sandi')).toBeVisible()

  await page.getByRole('button', { name: 'Matikan akun…' }).click()
  const off = page.getByRole('dialog', { name: 'Matikan akun' })
  await off.getByLabel('Kata sandi Anda').fill(passwords.camat)
  await off.getByLabel('Alasan, untuk riwayat').fill('Satu komputer, satu petugas')
  await off.getByRole('button', { name: 'Matikan akun' }).click()
  // the password takes its time
  await expect(off).toHaveCount(0)
  await expect(navigationOf(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Akun:/ })).toBeVisible()
  expect(await callIn(page, 'account.who', {})).toMatchObject({ state: 'open' })
})

test('the pages before one is in are sound in both languages, light and dark', async ({ page, timbang }) => {
  test.slow() // three pages in four looks, each by axe
  await makeGuardedOffice(page, timbang.address)
  const inEvery = async (where: string) => {
    for (const { language, theme } of everyLook) {
      await callIn(page, 'preference.save', { language, theme })
      await page.reload()
      await expect(page.locator('main h1')).toBeVisible()
      await expectSound(page, `${where} ${language} ${theme}`)
    }
    await callIn(page, 'preference.save', { language: 'id', theme: 'light' })
    await page.reload()
  }
  await inEvery('names')
  await signIn(page, 'Sari', passwords.pengelola)
  await expect(navigationOf(page)).toBeVisible()
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { level: 1, name: 'Layar terkunci' })).toBeVisible()
  await inEvery('lock')
  await page.getByRole('button', { name: 'Ganti orang' }).click()
  await signIn(page, 'Cakra', passwords.camat)
  await expect(navigationOf(page)).toBeVisible()
  await go(page, '/settings?tab=account')
  await inEvery('list')
})

test.describe('the sample', () => {
  test.use({ sample: true })

  test('is entered as any role with one click, and left again', async ({ page, timbang }) => {
    await page.goto(timbang.address)
    await page.getByRole('button', { name: 'Masuk sebagai' }).click()
    await page.getByRole('menuitem', { name: 'Kepala seksi' }).click()
    await expect(navigationOf(page).getByRole('link', { name: 'Data' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Masuk sebagai: Kepala seksi' }).click()
    await page.getByRole('menuitem', { name: 'Pegawai', exact: true }).click()
    await expect(navigationOf(page).getByRole('link', { name: 'Halaman saya' })).toBeVisible()
    await page.getByRole('button', { name: 'Masuk sebagai: Pegawai' }).click()
    await page.getByRole('menuitem', { name: 'Tanpa akun' }).click()
    await expect(navigationOf(page).getByRole('link', { name: 'Data' })).toBeVisible()
  })

  test('figures are covered by a key on every page, until it is pressed again', async ({ page, timbang }) => {
    await page.goto(timbang.address)
    await expect(navigationOf(page)).toBeVisible()
    await go(page, '/appraisal?period=2026')
    const predikat = page.getByRole('grid').locator('.pill').first()
    await expect(predikat).toBeVisible()
    await page.keyboard.press('Control+Shift+h')
    await expect(predikat).toBeHidden()
    await expect(page.getByRole('grid').locator('.rating-key').first()).toBeHidden()
    await go(page, '/ranking?period=2026')
    await expect(page.locator('td[data-column="index"] b').first()).toBeHidden()
    await go(page, '/?period=2026')
    await expect(page.locator('.distribution')).toBeHidden()
    await page.keyboard.press('Control+Shift+h')
    await expect(page.locator('.distribution')).toBeVisible()
  })
})
