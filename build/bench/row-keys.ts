import path from 'node:path'
import type { Page } from 'playwright-core'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { openPage, patient, slowDown, throttle } from './browser.ts'
import { press, watchKeys } from './key-times.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { makeOffice } from './office-of.ts'
import { benchYear } from './person-of.ts'

const sizes = [50, 300]
/** What fills cells: in the rating grid one key a cell, in Realisasi four figures, each left by Enter. */
const pages = [
  { name: 'Penilaian', route: 'appraisal', start: [], edits: ['1', '2', '3', '2', '1', '3', '2', '1'] },
  {
    name: 'Realisasi',
    route: 'realisation',
    // its cursor begins at the indicator, which takes no figure
    start: ['ArrowRight'],
    edits: ['8', 'Enter', '9', 'Enter', '7', 'Enter', '8', 'Enter'],
  },
] as const
const moves = ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowUp']
interface Measured {
  readonly name: string
  readonly moves: readonly number[]
  readonly edits: readonly number[]
  readonly bare: readonly number[]
}

/** P15: a key in the rating grid and in Realisasi until the next frame, the processor slowed four times. */
export async function keysRow({ runs, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const measured: Measured[] = []
  for (const size of sizes) {
    const file = path.join(folder, `one-unit-${size}.timbang`)
    makeOffice(file, size, size)
    const { page, close } = await openPage(file, folder, browserPath)
    try {
      await watchKeys(page)
      for (const { name, ...keys } of pages)
        measured.push({ name: `${name} ${size}`, ...(await keysOn(page, { ...keys, runs })) })
    } finally {
      await close()
    }
  }
  const all = measured.flatMap((row) => [...row.moves, ...row.edits])
  const [ours, peers] = [median(all), median(measured.flatMap(({ bare }) => bare))]
  const figures = (times: readonly number[]) => `${median(times).toFixed(0)}/${Math.max(...times).toFixed(0)}`
  return {
    id: 'P15',
    work: `a key in the rating grid and in Realisasi → next frame, processor slowed ${throttle}×, 50 and 300 people`,
    peer: 'bare grid of divs',
    ours,
    peers,
    unit: 'ms',
    first: 50,
    goal: 16,
    also: [{ what: 'worst', ours: Math.max(...all), first: 100, unit: 'ms' }],
    note: `median/worst ms of moves, of edits: ${measured
      .map((row) => `${row.name} ${figures(row.moves)}, ${figures(row.edits)}`)
      .join('; ')}`,
  }
}

interface GridKeys {
  readonly route: string
  /** From where the cursor begins to the first cell that is filled. */
  readonly start: readonly string[]
  readonly edits: readonly string[]
  readonly runs: number
}

async function keysOn(page: Page, { route, start, edits, runs }: GridKeys): Promise<Omit<Measured, 'name'>> {
  await page.goto(`${new URL(page.url()).origin}/#/${route}?period=${benchYear}`, patient)
  // the page before was replaced by bare elements
  await page.reload(patient)
  await page.waitForSelector('[role="grid"] [role="gridcell"]', patient)
  const html = await page.locator('[role="grid"]').evaluate((grid) => grid.innerHTML)
  await slowDown(page)
  const [moved, edited]: [number[], number[]] = [[], []]
  await page.locator('[role="grid"]').focus()
  await press(page, start)
  for (let run = -1; run < runs; run++) {
    const times = { moves: await press(page, moves), edits: await press(page, edits) }
    if (run < 0) continue
    moved.push(...times.moves)
    edited.push(...times.edits)
  }
  const bare = await bareGrid(page, html)
  return { moves: moved, edits: edited, bare }
}

/** The same rows as plain elements in which a key only moves a mark. */
async function bareGrid(page: Page, html: string): Promise<number[]> {
  await page.evaluate((rows) => {
    const box = document.createElement('div')
    box.id = 'bare'
    box.tabIndex = 0
    box.innerHTML = rows
    let at = 0
    const cells = box.querySelectorAll<HTMLElement>('[role="gridcell"]')
    box.addEventListener('keydown', () => {
      cells[at]?.removeAttribute('data-cursor')
      cells[++at % cells.length]?.setAttribute('data-cursor', 'true')
    })
    document.body.replaceChildren(box)
    box.focus()
  }, html)
  return await press(page, moves)
}
