import { everyLook } from './every-page.ts'
import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
const pictures = process.env['TIMBANG_LOOK']

test('lists of SIASN and of the payroll are compared, who is right is said, and the letter comes as Word', async ({
  page,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/exchange?period=2025`)
  await page.getByRole('link', { name: 'Perbaikan data' }).click()
  const { rows } = await callIn<{ rows: { nip?: string; fullName: string }[] }>(page, 'employee.list', {
    limit: 12,
  })
  const people = rows.filter(({ nip }) => nip !== undefined)
  const csv = (name: string, lines: readonly (readonly string[])[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from([['NIP', 'NAMA', 'TMT GOL'], ...lines].map((cells) => cells.join(';')).join('\n')),
  })
  const siasn = csv(
    'siasn.csv',
    people.map(({ nip = '', fullName }, at) => [nip, at === 0 ? 'Nama Lain' : fullName, '01-10-2010']),
  )
  const payroll = csv('gaji.csv', [
    ...people.map(({ nip = '', fullName }) => [nip, fullName, '']),
    ['', 'Tanpa NIP', ''],
  ])
  for (const { language, theme } of everyLook) {
    await callIn(page, 'preference.save', { language, theme })
    await page.reload()
    const look = `${language}-${theme}`
    const isFirst = look === 'id-light'
    await page.getByRole('button', { name: /^(Pilih berkas…|Choose files…)$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type=file]').first().setInputFiles(siasn)
    await dialog.locator('input[type=file]').last().setInputFiles(payroll)
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/repair-files-${look}.png` })
    await dialog.getByRole('button', { name: /^(Cocokkan|Compare)$/ }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    const panel = page.getByRole('complementary')
    await page
      .getByRole('combobox', { name: /^(Data yang ditampilkan|Fields shown)$/ })
      .selectOption('gradeDate')
    const right = panel.getByRole('combobox', { name: /^(Yang benar|Right)$/ })
    await right.selectOption(isFirst ? 'ours' : '')
    if (isFirst) {
      await panel.getByRole('textbox').fill('SK 823.3/17/2012, 1 April 2012')
      await panel.getByRole('button', { name: 'Simpan' }).click()
      await expect(page.getByRole('button', { name: 'Susun surat (1)…' })).toBeEnabled()
      await page.getByRole('button', { name: 'Susun surat (1)…' }).click()
      if (pictures !== undefined) await page.screenshot({ path: `${pictures}/repair-letter-${look}.png` })
      await page
        .getByRole('dialog')
        .getByLabel(/^Nomor surat/)
        .fill('800/17/KEC')
      const download = page.waitForEvent('download')
      await page.getByRole('dialog').getByRole('button', { name: 'Buat surat' }).click()
      expect((await download).suggestedFilename()).toBe('Surat 800 17 KEC perbaikan data.docx')
    }
    await page
      .getByRole('combobox', { name: /^(Keadaan yang ditampilkan|States shown)$/ })
      .selectOption('all')
    await expect(
      page
        .getByRole('grid')
        .getByText(/^(Sudah diajukan|Asked for on) /)
        .first(),
    ).toBeVisible()
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/repair-${look}.png` })
    await expectSound(page, `repair ${look}`)
    await page.getByRole('button', { name: /^(Surat yang dibuat|Letters made) \(1\)$/ }).click()
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/repair-letters-${look}.png` })
    await expectSound(page, `letters ${look}`)
    await page.keyboard.press('Escape')
  }
  expect(pageErrors).toEqual([])
})
