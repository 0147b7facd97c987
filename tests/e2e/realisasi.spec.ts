import type { Locator, Page } from '@playwright/test'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { callIn, expect, startTimbang, test as base } from './timbang.ts'

// One program for all tests; each works on rows of its own.
const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const timbang = await startTimbang(['--sample'])
      await use(timbang.address)
      await timbang.stop()
    },
    { scope: 'worker' },
  ],
})
test.setTimeout(180_000)

interface View {
  readonly language?: 'id' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly where?: string
}

async function openGrid(page: Page, address: string, view: View = {}): Promise<Locator> {
  const { language = 'id', theme = 'light', where = '/realisation?period=2026&tab=quarter' } = view
  await page.goto(address)
  await expect(page.getByRole('navigation')).toBeVisible()
  await callIn(page, 'preference.save', { language, theme })
  await page.evaluate((hash) => void (location.hash = hash), where)
  await page.reload()
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('gridcell').first()).toBeVisible()
  return grid
}
const cellAt = (grid: Locator, row: number, column: number) =>
  grid.locator(`[data-row="${row}"] [data-column="${column}"]`)
const rowsOf = async (page: Page) =>
  (await callIn<{ rows: RealisationRow[] }>(page, 'realisation.grid', { year: 2026 })).rows
const valueOf = async (page: Page, index: number) => (await rowsOf(page))[index]?.values['2026-Q1']

test('of two windows on one cell the later one hears who stored what and when, and writes its own over it or keeps theirs', async ({
  page,
  context,
  address,
}) => {
  const other = await context.newPage()
  const [here, there] = [await openGrid(page, address), await openGrid(other, address)]
  await cellAt(here, 0, 1).click()
  await page.keyboard.type('7')
  await cellAt(there, 0, 1).click()
  await other.keyboard.type('5')
  await other.keyboard.press('Enter')
  await expect.poll(() => valueOf(other, 0)).toBe(5)
  await page.keyboard.press('Enter')
  const conflict = here.getByRole('alert')
  await expect(conflict).toContainText(
    /Sementara itu Pemilik mengisi 5 dari jendela lain \(.*\d\d[.:]\d\d\)\./,
  )
  await expect(cellAt(here, 0, 1)).toContainText('7')
  expect(await valueOf(page, 0)).toBe(5)
  await conflict.getByRole('button', { name: 'Tulis 7' }).click()
  await expect(conflict).toHaveCount(0)
  await expect.poll(() => valueOf(page, 0)).toBe(7)
  // and the other way round: theirs stays, by the key that the button names
  await expect(cellAt(there, 0, 1)).toHaveText('7')
  await cellAt(here, 0, 1).click()
  await page.keyboard.type('9')
  await cellAt(there, 0, 1).click()
  await other.keyboard.press('Delete')
  await expect.poll(() => valueOf(other, 0)).toBeUndefined()
  await page.keyboard.press('Enter')
  await expect(conflict).toContainText('Sementara itu Pemilik mengosongkan isian ini')
  await cellAt(here, 0, 1).click()
  await page.keyboard.press('Escape')
  await expect(conflict).toHaveCount(0)
  await expect(cellAt(here, 0, 1)).toHaveText('')
  expect(await valueOf(page, 0)).toBeUndefined()
  await other.close()
})

test('an entry renews its own row without the grid being fetched again, and another window hears of it', async ({
  page,
  context,
  address,
}) => {
  const other = await context.newPage()
  const [here, there] = [await openGrid(page, address), await openGrid(other, address)]
  const asked: string[] = []
  page.on('request', (request) => {
    const { name } = (request.postDataJSON() ?? {}) as { name?: string }
    if (name !== undefined) asked.push(name)
  })
  const { accumulated } = (await rowsOf(page))[3]!
  asked.length = 0
  await cellAt(here, 3, 1).click()
  await page.keyboard.type('4321')
  await page.keyboard.press('Enter')
  await expect(cellAt(here, 3, 1)).toHaveText('4.321')
  await expect(cellAt(there, 3, 1)).toHaveText('4.321')
  // what else is on screen is asked again once the hand rests, the grid is not
  await expect.poll(() => asked).toContain('office.get')
  expect(asked).not.toContain('realisation.grid')
  const now = (await rowsOf(page))[3]!
  expect(now.accumulated).not.toBe(accumulated)
  await expect(here.locator('[data-row="3"]')).toContainText(now.accumulated!.toLocaleString('id-ID'))
  // and the other way round: what the other window stores is fetched here
  await cellAt(there, 3, 1).click()
  await other.keyboard.type('5')
  await other.keyboard.press('Enter')
  await expect(cellAt(here, 3, 1)).toHaveText('5')
  expect(asked).toContain('realisation.grid')
  await other.close()
})

test('what was being typed survives a reload, and so does what was refused', async ({ page, address }) => {
  const grid = await openGrid(page, address)
  const before = await valueOf(page, 20)
  // far enough down to be out of sight when the page opens again
  await grid.focus()
  for (let row = 0; row < 20; row++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('12,5')
  await page.reload()
  const editor = grid.getByRole('textbox')
  await expect(editor).toHaveValue('12,5')
  await expect(editor).toBeFocused()
  await expect(editor).toBeInViewport()
  expect(await valueOf(page, 20)).toBe(before)
  await page.keyboard.press('Enter')
  await expect.poll(() => valueOf(page, 20)).toBe(12.5)
  await page.reload()
  await expect(grid.getByRole('gridcell').first()).toBeVisible()
  await expect(editor).toHaveCount(0)

  await cellAt(grid, 1, 1).click()
  await page.keyboard.type('abc')
  await page.keyboard.press('Enter')
  await expect(cellAt(grid, 1, 1)).toContainText('Isi dengan angka.')
  await page.reload()
  await expect(cellAt(grid, 1, 1)).toContainText('abc')
  await cellAt(grid, 1, 1).click()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(cellAt(grid, 1, 1)).not.toContainText('abc')
})

test('a person has one head that stays in sight, and an indicator its whole name', async ({
  page,
  address,
}) => {
  const grid = await openGrid(page, address)
  const rows = await rowsOf(page)
  const second = rows.find(({ employeeId }) => employeeId !== rows[0]?.employeeId)!
  for (const { employee } of [rows[0]!, second])
    await expect(grid.locator('.grid-group-head', { hasText: employee })).toHaveCount(1)
  await grid.evaluate((element) => void (element.scrollTop = 120))
  await expect(grid.locator('.grid-group-head', { hasText: rows[0]!.employee })).toBeInViewport()
  const long =
    'Persentase pengaduan masyarakat yang ditindaklanjuti sampai selesai menurut tenggat pelayanan '.repeat(4)
  const plan = await callIn<{ plan: { results: { indicators: object[] }[] } }>(page, 'plan.get', {
    employeeId: rows[0]!.employeeId,
    year: 2026,
  })
  const {
    grain: _grain,
    entries: _entries,
    ...indicator
  } = plan.plan.results[0]!.indicators[0]! as Record<string, unknown>
  await callIn(page, 'plan.saveIndicator', { ...indicator, text: long.trim() })
  await page.reload()
  const name = grid.getByText(long.trim())
  await expect(name).toBeInViewport({ ratio: 1 })
  const next = cellAt(grid, 1, 0)
  const [box, below] = [await name.boundingBox(), await next.boundingBox()]
  expect(below!.y).toBeGreaterThanOrEqual(box!.y + box!.height)
})

test('the month view greys what was entered by quarter, and its sentence counts the months', async ({
  page,
  address,
}) => {
  const grid = await openGrid(page, address, { where: '/realisation?period=2026&tab=month' })
  const rows = await rowsOf(page)
  const byQuarter = rows.filter((row) => row.grain === 'quarter').length
  const own = rows.filter((row) => row.grain !== 'quarter')
  const filled = own.reduce((sum, row) => sum + Object.keys(row.values).length, 0)
  await expect(page.locator('.page-header')).toContainText(
    `${filled} dari ${own.length * 12} sel bulan terisi · ${byQuarter} diisi per triwulan (abu-abu)`,
  )
  const index = rows.findIndex(({ values }) => values['2026-Q3'] !== undefined)
  const value = String(rows[index]!.values['2026-Q3']).replace('.', ',')
  await expect(cellAt(grid, index, 8)).toHaveText(`TW III${value}`)
  await expect(cellAt(grid, index, 7)).toHaveText('')
  await expect(cellAt(grid, index, 8).locator('.realisation-quarter')).toHaveAttribute(
    'title',
    /Diisi per triwulan: TW III/,
  )
})

test('the panel opens on demand: by its button, by Enter on a name, and closes again', async ({
  page,
  address,
}) => {
  const grid = await openGrid(page, address)
  const panel = page.locator('.why-panel')
  await expect(panel).toHaveCount(0)
  const wide = (await grid.boundingBox())!.width
  await page.setViewportSize({ width: 1024, height: 768 })
  expect((await grid.boundingBox())!.width).toBeLessThan(wide)
  await page.setViewportSize({ width: 1366, height: 768 })
  await cellAt(grid, 2, 0).click()
  await expect(panel).toHaveCount(0)
  await page.keyboard.press('Enter')
  const rows = await rowsOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(rows[2]!.indicator)
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(rows[3]!.indicator)
  await panel.getByRole('button', { name: 'Tutup' }).click()
  await expect(panel).toHaveCount(0)
  await page.getByRole('button', { name: 'Rincian', exact: true }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(rows[3]!.indicator)
})

/** Texts of the grid that stick out of their cell or are cut, as far as they are drawn. */
function clippedTexts(grid: Element): string[] {
  const clipped: string[] = []
  for (const cell of grid.querySelectorAll<HTMLElement>('[role="gridcell"], [role="columnheader"]')) {
    const box = cell.getBoundingClientRect()
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement!
      if (parent.closest('.sr-only, .grid-why') || texts.currentNode.textContent?.trim() === '') continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const text = range.getBoundingClientRect()
      const sticksOut = text.left < box.left - 0.5 || text.right > box.right + 0.5
      let isCut = false
      for (let part: HTMLElement = parent; part !== cell.parentElement; part = part.parentElement!)
        isCut ||= part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1
      if (sticksOut || isCut)
        clipped.push(`${cell.dataset.column ?? 'head'}: ${texts.currentNode.textContent}`)
    }
  }
  return clipped
}

for (const language of ['id', 'en'] as const)
  test(`no figure is cut at 1366 or 1024 pixels, by quarter or month, in ${language}`, async ({
    page,
    address,
  }) => {
    await openGrid(page, address, { language })
    const rows = await rowsOf(page)
    // the largest that may be entered
    const cells = [{ indicatorId: rows[5]!.indicatorId, period: '2026-Q2', value: 999_999_999_999.99 }]
    if (language === 'id') await callIn(page, 'realisation.enter', { cells })
    const views = [
      ...[1366, 1024].flatMap((width) => [
        { width, search: '&tab=quarter' },
        { width, search: '&tab=month' },
      ]),
      { width: 1366, search: `&tab=quarter&selected=${rows[0]!.indicatorId}` },
    ]
    for (const { width, search } of views) {
      await page.setViewportSize({ width, height: 768 })
      const grid = await openGrid(page, address, { language, where: `/realisation?period=2026${search}` })
      let isAtEnd = false
      while (!isAtEnd) {
        expect(await grid.evaluate(clippedTexts), `${search} at ${width}`).toEqual([])
        isAtEnd = await grid.evaluate((element) => {
          const from = element.scrollTop
          element.scrollTop += element.clientHeight * 0.9
          return element.scrollTop === from
        })
      }
    }
  })
