import path from 'node:path'
import type { Page } from 'playwright-core'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { openPage, patient } from './browser.ts'
import { press, watchKeys } from './key-times.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { benchYear } from './person-of.ts'

const grid = '[role="grid"] [role="gridcell"]'
const moves = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'PageDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End']
const tabs = ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']

/** The pages of everybody, what stands there once they are open, and keys that go through them. */
const pages = [
  { name: 'board', route: 'realisation/board', stands: grid, keys: moves },
  { name: 'Agenda', route: 'clock/next', stands: grid, keys: moves },
  { name: 'plan list', route: 'plan', stands: grid, keys: moves },
  { name: 'matrix', route: 'plan/matrix', stands: grid, keys: moves },
  { name: 'rating', route: 'appraisal', stands: grid, keys: moves },
  { name: 'guide', route: 'calibration', stands: grid, keys: moves },
  { name: 'documents', route: 'documents', stands: grid, keys: moves },
  { name: 'story', route: 'history', stands: 'ol.story li', keys: tabs },
] as const

/** A reader is no quicker than that, and the program reads ahead meanwhile. */
const lookedAtMs = 5000

interface Measured {
  readonly name: string
  /** The first time, and the slowest of all. */
  readonly first: number
  readonly worst: number
  readonly keys: readonly number[]
}

/** P25: pages of everybody in a browser, from the change of address to the frame with their rows, and keys on them. */
export async function pagesRow({ size, runs, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const { page, close } = await openPage(path.join(folder, `office-${size}.timbang`), folder, browserPath)
  const measured: Measured[] = []
  try {
    await watchKeys(page)
    // Beranda is looked at before anything else is opened
    await page.waitForTimeout(lookedAtMs)
    for (const one of pages) {
      const opened: number[] = []
      for (let run = 0; run < runs; run++) {
        await page.goto(`${new URL(page.url()).origin}/#/settings?tab=about`, patient)
        await page.waitForSelector(one.stands, { state: 'detached', ...patient })
        // whoever goes to a page has just touched the program, which then fetches nothing ahead
        await page.keyboard.press('Shift')
        opened.push(await openMs(page, one))
      }
      if (one.stands === grid) await page.locator('[role="grid"]').first().focus()
      measured.push({
        name: one.name,
        first: opened[0]!,
        worst: Math.max(...opened),
        keys: await press(page, one.keys),
      })
    }
  } finally {
    await close()
  }
  const keys = measured.flatMap((one) => one.keys)
  return {
    id: 'P25',
    work: `a page of everybody at ${size.toLocaleString('en')} in the browser: address → the frame with its rows, the slowest of the first and later times`,
    peer: '—',
    ours: Math.max(...measured.map(({ worst }) => worst)),
    unit: 'ms',
    first: 300,
    goal: 100,
    also: [{ what: 'slowest key', ours: Math.max(...keys), first: 50, unit: 'ms' }],
    note: measured
      .map(
        (one) =>
          `${one.name} ${one.first.toFixed(0)}, at worst ${one.worst.toFixed(0)}, keys ${median(one.keys).toFixed(0)}/${Math.max(...one.keys).toFixed(0)}`,
      )
      .join('; '),
  }
}

/** From the change of the address within the page to after the frame in which `stands` is there. */
async function openMs(page: Page, { route, stands }: (typeof pages)[number]): Promise<number> {
  const ms = page.evaluate(
    async ([address, selector]) =>
      await new Promise<number>((resolve) => {
        const begun = performance.now()
        const done = () =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)))
        const seen = new MutationObserver(() => {
          if (document.querySelector(selector) === null) return
          seen.disconnect()
          done()
        })
        seen.observe(document.body, { childList: true, subtree: true })
        location.hash = address
      }),
    [`#/${route}?period=${benchYear}`, stands] as const,
  )
  return await Promise.race([
    ms,
    page.waitForTimeout(patient.timeout).then(() => {
      throw new Error(`P25: ${route} shows nothing at ${stands}`)
    }),
  ])
}
