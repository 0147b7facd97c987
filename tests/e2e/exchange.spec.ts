import { everyLook } from './every-page.ts'
import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
const pictures = process.env['TIMBANG_LOOK']

test('a list of e-Kinerja is pasted, its differences are looked through, and the plan is copied field by field', async ({
  page,
  context,
  timbang,
  pageErrors,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(timbang.address)
  await page.goto(`${timbang.address.split('#')[0]}#/documents?period=2025`)
  await page.getByRole('link', { name: 'Cocokkan e-Kinerja' }).click()
  const { rows } = await callIn<{ rows: { nip?: string; name: string }[] }>(page, 'employee.list', {
    limit: 12,
  })
  const people = rows.filter(({ nip }) => nip !== undefined)
  const lines = people.map(({ nip, name }, at) =>
    [nip, name, at % 3 ? 'Sudah' : 'Belum', 'Orang Lain', 'Cukup'].join('\t'),
  )
  for (const { language, theme } of everyLook) {
    await callIn(page, 'preference.save', { language, theme })
    await page.reload()
    await page
      .getByRole('button', { name: /^(Tempel daftar|Paste a list)$/ })
      .first()
      .click()
    await page
      .getByRole('dialog')
      .getByRole('textbox')
      .fill(['NIP\tNAMA\tSKP\tATASAN\tPREDIKAT', ...lines].join('\n'))
    await page.getByRole('button', { name: /^(Cocokkan|Compare)$/ }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await page
      .getByRole('combobox', { name: /^(Jenis perbedaan|Kind of difference)$/ })
      .selectOption('superior')
    await page
      .getByRole('button', { name: /^(Salin Indikator|Copy Indicator)$/ })
      .first()
      .click()
    await expect(page.getByRole('button', { name: /^(Indikator tersalin|Indicator copied)$/ })).toBeVisible()
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/exchange-${language}-${theme}.png` })
    await expectSound(page, `exchange ${language} ${theme}`)
    await page.getByRole('combobox', { name: /^(Jenis perbedaan|Kind of difference)$/ }).selectOption('')
  }
  expect(pageErrors).toEqual([])
})
