import { makeGuardedOffice, passwords, signIn } from './account-office.ts'
import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.setTimeout(180_000)

test('the clerk starts a kiosk: a sheet is given without a name, nothing leads out, and only the password of whoever started it does', async ({
  page,
  timbang,
  pageErrors,
}) => {
  const { ids } = await makeGuardedOffice(page, timbang.address)
  await signIn(page, 'Sari', passwords.pengelola)
  const { unitId } = await callIn<{ unitId: string }>(page, 'employee.get', { id: ids['budi'] })
  for (const [at, name] of ['Eka', 'Fina', 'Gani'].entries())
    await callIn(page, 'employee.save', {
      name,
      nip: `19800101200501190${at + 1}`,
      employeeType: 'pns',
      unitId,
      positionKind: 'pelaksana',
    })
  const period = '2026-Q1'
  const round = await callIn<{ id: string }>(page, 'peer.open', { employeeId: ids['budi'], period })
  await page.evaluate((hash) => void (location.hash = hash), `/feedback/peers/${round.id}`)
  await page.getByRole('button', { name: 'Mulai kios' }).click()
  const heading = page.getByRole('heading', { level: 1, name: /^Tentang Budi Santoso/ })
  await expect(heading).toBeVisible()
  await expectSound(page, 'the kiosk')
  // nothing of the office is there, nor is it after a reload or by a key
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.reload()
  await expect(heading).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Halaman' })).toHaveCount(0)
  await expect(callIn(page, 'employee.list', {})).rejects.toThrow('error.account.locked')
  await page
    .getByRole('group', { name: /^Loyal/ })
    .getByLabel('Diatas')
    .check()
  await page.getByLabel('Apa yang sudah baik dan sebaiknya diteruskan?').fill('Sabar menjelaskan')
  await page.getByRole('button', { name: 'Kirim' }).click()
  await expect(page.getByRole('heading', { name: /^Terima kasih/ })).toBeVisible()
  await page.getByRole('button', { name: 'Lembar berikutnya' }).click()
  await expect(page.getByLabel('Apa yang sudah baik dan sebaiknya diteruskan?')).toHaveValue('')
  await page.getByRole('button', { name: 'Selesai (petugas)' }).click()
  await page.getByLabel('Kata sandi', { exact: true }).fill(passwords.camat)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Halaman' })).toHaveCount(0)
  // a wrong password waits a second
  await expect(page.getByText('Sekarang boleh dicoba lagi.')).toBeVisible()
  await page.getByLabel('Kata sandi', { exact: true }).fill(passwords.pengelola)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Halaman' })).toBeVisible()
  await page.evaluate((hash) => void (location.hash = hash), `/feedback/peers/${round.id}`)
  await expect(page.getByText('1 dari 3 sudah menjawab')).toBeVisible()
  await expect(page.getByText('Sabar menjelaskan')).toHaveCount(0)
  // what the wrong password is answered with is no fault of the page
  expect(pageErrors.filter((text) => !/40[0-9]/.test(text))).toEqual([])
})
