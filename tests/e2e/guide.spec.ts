import { everyLook, everyPage } from './every-page.ts'
import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(300_000)

test('F1 opens the guide at its place on every page', async ({ page, timbang, pageErrors }) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('navigation')).toBeVisible()
  const { rows } = await callIn<{ rows: { id: string }[] }>(page, 'employee.list', {
    search: 'Citra',
    limit: 1,
  })
  const guide = page.getByRole('complementary', { name: 'Panduan' })
  const places = new Set<string>()
  for (const where of everyPage) {
    await page.evaluate((hash) => void (location.hash = hash), where.replace('first', rows[0]!.id))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // a page that comes up takes the focus to itself
    await page.waitForTimeout(300)
    await page.keyboard.press('F1')
    await expect(guide.getByRole('heading', { level: 3 })).toBeVisible()
    places.add(await guide.getByRole('heading', { level: 3 }).innerText())
    await expect.poll(() => guide.evaluate((panel) => panel.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(guide).toHaveCount(0)
  }
  console.log(`guide: ${everyPage.length} pages opened it, in ${places.size} chapters`)
  expect(places.size).toBeGreaterThan(12)
  expect(pageErrors).toEqual([])
})

for (const { language, theme } of everyLook)
  test(`the guide in ${language}, ${theme}, is sound: a chapter, and what is found`, async ({
    page,
    timbang,
    pageErrors,
  }) => {
    await page.goto(timbang.address)
    await expect(page.getByRole('navigation')).toBeVisible()
    await callIn(page, 'preference.save', { language, theme })
    await page.reload()
    await expect(page.getByRole('navigation')).toBeVisible()
    await page.keyboard.press('F1')
    const guide = page.getByRole('complementary', { name: language === 'id' ? 'Panduan' : 'Guide' })
    await expect(guide.getByRole('img').first()).toBeVisible()
    await expectSound(page, 'a chapter')
    await guide.getByRole('searchbox').fill('SKP')
    await expect(guide.getByRole('status')).toBeVisible()
    await expectSound(page, 'what is found')
    await guide.getByRole('listitem').first().getByRole('button').click()
    await expect(guide.getByRole('heading', { level: 3 })).toBeVisible()
    expect(pageErrors).toEqual([])
  })
