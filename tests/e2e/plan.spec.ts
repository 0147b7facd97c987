import type { Page } from '@playwright/test'
import type { PlanOfEmployee } from '#shared/plan/plan.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(180_000)

const year = 2027

/** An empty plan of somebody of the sample, in a year that nobody has planned yet. */
async function openPlan(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await expect(page.getByRole('navigation')).toBeVisible()
  await callIn(page, 'year.open', { year, rhythm: 'quarterly' })
  const { rows } = await callIn<{ rows: { id: string }[] }>(page, 'employee.list', {})
  const id = rows[3]!.id
  await page.evaluate((hash) => void (location.hash = hash), `/plan/${id}?period=${year}`)
  await page.reload()
  await expect(page.getByLabel('Tambah hasil kerja utama')).toBeVisible()
  return id
}
const planOf = async (page: Page, employeeId: string) =>
  (await callIn<PlanOfEmployee>(page, 'plan.get', { employeeId, year })).plan
const resultField = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Hasil kerja ${number}`, exact: true })
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName)

/** Whether the element with the keyboard, its box or its label looks otherwise than without it; the keyboard is there again afterwards. */
const looksFocused = (page: Page) =>
  page.evaluate(async () => {
    const element = document.activeElement as HTMLElement
    const settled = () => new Promise((resolve) => setTimeout(resolve, 250))
    const look = () =>
      [element, element.parentElement, element.nextElementSibling].flatMap((one) => {
        if (one === null) return []
        const { outlineStyle, outlineColor, boxShadow, borderColor } = getComputedStyle(one)
        return [outlineStyle, outlineColor, boxShadow, borderColor]
      })
    await settled()
    const focused = look().join()
    element.blur()
    await settled()
    const plain = look().join()
    element.focus()
    return focused !== plain
  })

test('a plan is written, changed and cut back by the keyboard alone', async ({ page, timbang }) => {
  const id = await openPlan(page, timbang.address)
  await page.getByLabel('Tambah hasil kerja utama').focus()
  for (const text of ['Laporan pelayanan', 'Data warga']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Tambah hasil kerja utama')).toHaveValue('')
    // the next one can be written at once
    await expect(page.getByLabel('Tambah hasil kerja utama')).toBeFocused()
  }
  const texts = async () => (await planOf(page, id))?.results.map(({ text }) => text)
  await expect.poll(texts).toEqual(['Laporan pelayanan', 'Data warga'])
  // Alt with an arrow moves the result and the keyboard stays in it
  await resultField(page, 1).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(texts).toEqual(['Data warga', 'Laporan pelayanan'])
  await expect(resultField(page, 2)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(texts).toEqual(['Laporan pelayanan', 'Data warga'])
  await expect(resultField(page, 1)).toBeFocused()

  // an indicator: its three fields, then the next one
  const newIndicator = page.getByLabel('Indikator · Indikator baru 1')
  await newIndicator.focus()
  await page.keyboard.type('Jumlah laporan')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12')
  await page.keyboard.press('Tab')
  await page.keyboard.type('laporan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Target: Jumlah laporan' })).toHaveValue('12')
  await expect(newIndicator).toBeFocused()

  // Tab walks through every field and leaves the page at its end: nothing holds the keyboard, each stop shows where it is
  const stops: (string | undefined)[] = []
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop === undefined || stop === 'BODY' || stop === 'HTML') break
    stops.push(stop)
    expect(await looksFocused(page), stop).toBe(true)
  }
  expect(stops.length).toBeLessThan(200)
  expect(stops).toContain('Tambah hasil kerja utama')

  // what is removed leaves the keyboard beside it
  await page.getByRole('button', { name: 'Hapus indikator: Jumlah laporan' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Target: Jumlah laporan' })).toHaveCount(0)
  await expect(newIndicator).toBeFocused()
  await page.getByRole('button', { name: 'Menu hasil kerja 1' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /Hapus/ }).press('Enter')
  await expect.poll(texts).toEqual(['Data warga'])
  await expect(resultField(page, 1)).toBeFocused()
})

test('what is half written in a field of a plan survives a reload, and is stored when the field is left', async ({
  page,
  timbang,
}) => {
  const employeeId = await openPlan(page, timbang.address)
  await callIn(page, 'plan.saveResult', { employeeId, year, kind: 'main', text: 'Laporan' })
  const field = resultField(page, 1)
  await expect(field).toHaveValue('Laporan')
  await field.focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' bulanan')
  await page.reload()
  await expect(field).toHaveValue('Laporan bulanan')
  await expect(field).toBeFocused()
  expect((await planOf(page, employeeId))?.results[0]?.text).toBe('Laporan')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await planOf(page, employeeId))?.results[0]?.text).toBe('Laporan bulanan')
  // Esc gives back what is stored, and nothing is left of the other
  await field.focus()
  await page.keyboard.type('x')
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('Laporan bulanan')
  await page.reload()
  await expect(field).toHaveValue('Laporan bulanan')
})
