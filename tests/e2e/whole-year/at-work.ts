import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import type { Call } from '#shared/api/client.ts'
import { callIn, expect, startTimbang } from '../timbang.ts'
import type { YearOffice } from './office.ts'
import { shiftDate } from './shift-date.ts'

/** The office's program and a browser on a day of the year; what the page complains about fails the day. */
export async function atWork(
  browser: Browser,
  { file }: YearOffice,
  day: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const shift = new Date(`${day}T09:30:00`).getTime() - Date.now()
  const before = pathToFileURL(path.resolve('tests/e2e/whole-year/other-day.ts')).href
  const timbang = await startTimbang(['--file', file], undefined, {
    NODE_OPTIONS: `--import=${before}`,
    TIMBANG_TEST_SHIFT: String(shift),
  })
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  try {
    await page.addInitScript(shiftDate, shift)
    await page.goto(timbang.address)
    await work(page)
    expect(errors).toEqual([])
  } finally {
    await page.context().close()
    await timbang.stop()
  }
}

export const callOf = (page: Page) => ((name: string, input: object) => callIn(page, name, input)) as Call

export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((where) => void (location.hash = where), hash)
}

/** Counts in the page what hands do: each click of theirs and each key. */
export async function countHands(page: Page): Promise<() => Promise<{ clicks: number; keys: number }>> {
  await page.evaluate(() => {
    const counted = { clicks: 0, keys: 0 }
    Object.assign(window, { counted })
    addEventListener('click', (event) => event.isTrusted && counted.clicks++, true)
    addEventListener('keydown', (event) => event.isTrusted && counted.keys++, true)
  })
  return () =>
    page.evaluate(() => (window as unknown as { counted: { clicks: number; keys: number } }).counted)
}
