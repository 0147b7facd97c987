import path from 'node:path'
import type { Page } from 'playwright-core'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { openPage, patient, slowDown, throttle } from './browser.ts'
import { type BenchOptions, median, type Row } from './measure.ts'

/** P7: the staff list of 10,000 from the click to the frame after its rows stand there, the processor slowed four times. */
export async function pageRow({ size, runs, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const { page, close } = await openPage(path.join(folder, `office-${size}.timbang`), folder, browserPath)
  try {
    await slowDown(page)
    const [own, plain]: [number[], number[]] = [[], []]
    for (let run = -1; run < runs; run++) {
      const mounted = await mountMs(page)
      const html = await page
        .locator('[role="row"]')
        .evaluateAll((rows) => rows.map((row) => row.outerHTML).join(''))
      const innerHtml = await innerHtmlMs(page, html)
      if (run >= 0) {
        own.push(mounted)
        plain.push(innerHtml)
      }
      await page.goBack(patient)
      await page.waitForSelector('[role="row"]', { state: 'detached', timeout: 60_000 })
    }
    const [ours, peers] = [median(own), median(plain)]
    return {
      id: 'P7',
      work: `page: list of ${size.toLocaleString('en')} mounted → next frame, processor slowed ${throttle}×, data fetched anew`,
      peer: 'innerHTML of the visible rows',
      ours,
      peers,
      ratio: ours / peers,
      unit: 'ms',
      first: 6,
      goal: 2,
    }
  } finally {
    await close()
  }
}

async function mountMs(page: Page): Promise<number> {
  return await page.evaluate(
    async () =>
      await new Promise<number>((resolve) => {
        const begun = performance.now()
        const seen = new MutationObserver(() => {
          if (document.querySelectorAll('[role="row"]').length < 6) return
          seen.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)))
        })
        seen.observe(document.body, { childList: true, subtree: true })
        document.querySelector<HTMLAnchorElement>('a[href$="/employees"]')?.click()
      }),
  )
}

async function innerHtmlMs(page: Page, html: string): Promise<number> {
  return await page.evaluate(
    async (content) =>
      await new Promise<number>((resolve) => {
        const begun = performance.now()
        const box = document.createElement('div')
        document.body.append(box)
        box.innerHTML = content
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const elapsed = performance.now() - begun
            box.remove()
            resolve(elapsed)
          }),
        )
      }),
    html,
  )
}
