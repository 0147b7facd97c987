import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Everything that the page says: its text, what is folded away, and the words of tooltips, labels and fields. */
export function sayingsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    const said = [
      ...document.querySelectorAll<HTMLElement>('[title],[aria-label],[placeholder],input,option'),
    ]
    const words = said.flatMap((element) => [
      element.title,
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
      element instanceof HTMLInputElement ? element.value : '',
      element instanceof HTMLOptionElement ? element.text : '',
    ])
    return [document.body.innerText, ...words].join('\n')
  })
}

/** `2026-Q4` and `2026-10` are keys; a reader is told the name. Dates have a day behind or before them. */
export const periodCode = /(?<![\d-])20\d\d-(?:Q[1-4]|0[1-9]|1[0-2])(?![\d-])/

/** No violation by axe, no sideways scroll, no key shown as text, periods by their name. */
export async function expectSound(page: Page, where: string): Promise<void> {
  // there are no frames; without them axe need not open a page of its own for every result
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  const violations = found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => String(target))
        .slice(0, 3)
        .join(' | ')}`,
  )
  expect.soft(violations, where).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(overflow, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
  const text = await sayingsOf(page)
  expect.soft(text.match(periodCode), `${where} says a period by its key`).toBeNull()
  expect
    .soft(
      text.match(
        /\b(account|app|ui|field|error|import|missing|predikat|rating|setting|operation)\.[a-z]\w+/g,
      ),
      where,
    )
    .toBeNull()
}
