import type { Locator, Page } from '@playwright/test'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import { expect } from '../timbang.ts'
import { go } from './at-work.ts'
import type { YearOffice } from './office.ts'

export const nameOf = ({ office }: YearOffice, at: number) => office.people[at]!.name

/** What stands beside the list of documents, of one person. */
export const panelOf = (page: Page, name: string) => page.getByRole('complementary').filter({ hasText: name })
export const stands = (page: Page, name: string, state: string) =>
  expect(panelOf(page, name).getByText(state, { exact: true }).first()).toBeVisible()

/** Comes to a field from where the focus is, and writes. */
export async function writeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(words)
}

/** Comes to a list from where the focus is, and chooses by the arrow. */
export async function choose(page: Page, list: Locator, label: string): Promise<void> {
  await tabTo(page, list)
  const chosen = () => list.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.label.trim())
  if ((await chosen()) !== label) await page.keyboard.press('Home')
  for (let presses = 0; presses < 40 && (await chosen()) !== label; presses++)
    await page.keyboard.press('ArrowDown')
  expect(await chosen()).toBe(label)
}

async function tabTo(page: Page, field: Locator): Promise<void> {
  await expect(field).toBeVisible()
  const isThere = () => field.evaluate((one) => one === document.activeElement)
  for (let presses = 0; presses < 20 && !(await isThere()); presses++) await page.keyboard.press('Tab')
  await expect(field).toBeFocused()
}

/** In the grid, in the row of the one who is chosen: comes to a column by the arrow. */
export async function comeTo(page: Page, name: string, column: RegExp): Promise<void> {
  const grid = page.getByRole('grid')
  const headers = await grid.getByRole('columnheader').allInnerTexts()
  const at = headers.findIndex((header) => column.test(header.trim()))
  const place = async () => (await grid.getAttribute('aria-activedescendant')) ?? ''
  await expect(grid).toBeFocused()
  for (let presses = 0; presses < headers.length && !(await place()).endsWith(`-${at}`); presses++)
    await page.keyboard.press('ArrowRight')
  const row = grid.getByRole('row').filter({ has: page.locator(`[id="${await place()}"]`) })
  await expect(row).toContainText(name)
}

/** Rates everybody in sight as said by keys alone; answers how many are done. */
export async function rateByKeys(page: Page, people: number): Promise<number> {
  const done = page.getByText(`${people} orang, ${people} selesai.`)
  for (let presses = 0; presses < 12 * people && !(await done.isVisible()); presses++)
    await page.keyboard.press(presses % 3 === 0 ? '1' : '2')
  await expect(done).toBeVisible()
  return people
}

/** One click for all documents in a state, and one to say yes. */
export async function takeAll(
  page: Page,
  period: string,
  [state, action, count]: readonly [EvaluationState, string, number],
): Promise<void> {
  await go(page, `/documents?period=${period}&tab=${state}`)
  await page.getByRole('button', { name: `${action} (${count})`, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).last().click()
  await expect(page.getByText(`${action}: ${count} dokumen.`)).toBeVisible()
}
