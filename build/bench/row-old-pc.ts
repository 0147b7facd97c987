import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { openPage, patient, slowDown, throttle } from './browser.ts'
import { type BenchOptions, median, type Row } from './measure.ts'
import { freshOffice } from './open-office.ts'
import { root } from './root.ts'

/** One thing that a hand does, and how the page shows that it is done (an expression, false before). */
interface Action {
  readonly name: string
  readonly act: (page: Page) => Promise<void>
  readonly done: string
}

const settleMs = 3000
const idleMs = 20_000
const ratedPeople = 8
const keysPerPerson = 12

const says = (text: string) => `document.querySelector('main').textContent.includes('${text}')`
const button = (pattern: string) =>
  `[...document.querySelectorAll('button')].some((button) => ${pattern}.test(button.textContent))`
const go = (page: string, done: string): Action => ({
  name: `open ${page}`,
  act: (view) => view.getByRole('navigation').getByRole('link', { name: page }).click(),
  done,
})

/** T1: the office's own workbooks, each chosen, looked at and stored. */
const importing: readonly Action[] = [
  go('Data', button('/Pilih berkas/')),
  ...['nominatif.xlsx', 'skp.xlsx', 'realisasi.xlsx', 'perilaku.xlsx'].flatMap((name): Action[] => [
    {
      name: `read ${name}`,
      act: (page) =>
        page
          .locator('input[type="file"]')
          .first()
          .setInputFiles(path.join(root, 'tests/fixtures/kecamatan', name)),
      done: button('/^Simpan \\d+ baris/'),
    },
    {
      name: `store ${name}`,
      act: (page) => page.getByRole('button', { name: /^Simpan \d+ baris/ }).click(),
      done: says(`${name} tersimpan`),
    },
  ]),
]

/** T9: the year's workbook from Peringkat. */
const reporting: readonly Action[] = [
  go('Peringkat', button('/Laporan tahunan/')),
  {
    name: 'Laporan tahunan',
    act: (page) => page.getByRole('button', { name: 'Laporan tahunan' }).first().click(),
    done: 'window.downloads > 0',
  },
]

/**
 * P19: an old PC: everything on one core, the page's processor slowed four times. T1, T6 and T9 of a day's work, each action from
 * the key or click to the frame that shows it done; then nobody does anything and the program's processor time is read.
 */
export async function oldPcRow({ runs, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const release = onOneCore()
  const times = new Map<string, number[]>()
  const keys: number[] = []
  let idle: Idle | undefined
  try {
    for (let run = 0; run < Math.min(runs, 3); run++) {
      const file = path.join(folder, 'old-pc.timbang')
      freshOffice(file)
      const { page, served, close } = await openPage(file, folder, browserPath)
      try {
        await watch(page)
        for (const action of importing) note(times, action.name, await timed(page, action))
        keys.push(...(await rate(page)))
        for (const action of reporting) note(times, action.name, await timed(page, action))
        idle ??= await idleShare(page, served.pid)
      } finally {
        await close()
      }
    }
  } finally {
    release?.()
  }
  const actions = [...times].map(([name, all]) => ({ name, ms: median(all) }))
  const slowest = [...actions, { name: 'a key of Penilaian', ms: Math.max(...keys) }].toSorted(
    (a, b) => b.ms - a.ms,
  )
  return {
    id: 'P19',
    work: `an old PC (${release ? 'one core, ' : ''}processor slowed ${throttle}×): import of four workbooks, ${ratedPeople} people rated by keys, the year's report; the slowest action`,
    peer: '—',
    ours: slowest[0]?.ms ?? Number.NaN,
    unit: 'ms',
    first: 300,
    goal: 100,
    ...(idle !== undefined && {
      also: [{ what: 'idle processor of the program', ours: 100 * idle.whole, first: 0.5, unit: '%' }],
    }),
    note: [
      `a key of Penilaian ${median(keys).toFixed(0)} ms, at worst ${Math.max(...keys).toFixed(0)}`,
      ...actions.map(({ name, ms }) => `${name} ${ms.toFixed(0)}`),
      ...(idle === undefined ? [] : [`idle in the second half ${(100 * idle.late).toFixed(2)} %`]),
    ].join(', '),
  }
}

function note(times: Map<string, number[]>, name: string, ms: number): void {
  times.set(name, [...(times.get(name) ?? []), ms])
}

/** This process and all that it starts, where the system can do that; answers how to undo it. */
function onOneCore(): (() => void) | undefined {
  const pin = (cores: string) =>
    execFileSync('taskset', ['-a', '-c', '-p', cores, String(process.pid)], { stdio: 'ignore' })
  const all = `0-${availableParallelism() - 1}`
  try {
    pin('0')
  } catch {
    return undefined
  }
  return () => pin(all)
}

declare global {
  interface Window {
    /** When the hand began, by the event's own clock. */
    begun: number | undefined
    downloads: number
  }
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.downloads = 0
    const begin = ({ timeStamp }: Event) => void (window.begun ??= timeStamp)
    for (const type of ['pointerdown', 'keydown', 'change']) window.addEventListener(type, begin, true)
    // a download is a click on a link that is in no page
    const { click } = HTMLAnchorElement.prototype
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download !== '') window.downloads++
      click.call(this)
    }
  })
  await slowDown(page)
}

async function timed(page: Page, { name, act, done }: Action): Promise<number> {
  await page.evaluate(() => void (window.begun = undefined))
  const waited = page.evaluate<number>(`new Promise((resolve) => {
    const look = () => window.begun !== undefined && ${done}
      ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - window.begun)))
      : requestAnimationFrame(look)
    look()
  })`)
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`P19: ${name} was not done in time`)), patient.timeout).unref(),
  )
  await act(page)
  return await Promise.race([waited, late])
}

/** T6: a head rates his people by keys alone; the cursor finds the next empty cell by itself. */
async function rate(page: Page): Promise<number[]> {
  await timed(page, go('Penilaian', `document.querySelector('[role="gridcell"]') !== null`))
  await page.getByText('Tahunan', { exact: true }).first().click()
  await page.waitForSelector('[role="grid"] [role="gridcell"]', patient)
  await page.locator('[role="grid"]').first().focus()
  const keys: number[] = []
  for (let press = 0; press < ratedPeople * keysPerPerson; press++) {
    const key = press % 5 === 0 ? '1' : '2'
    keys.push(
      await timed(page, { name: `key ${key}`, act: (view) => view.keyboard.press(key), done: 'true' }),
    )
  }
  return keys
}

/** The share of a core that the program takes while its page stands open and nobody does anything. */
interface Idle {
  readonly whole: number
  /** In the second half, when what the work before left to do is done. */
  readonly late: number
}

/** Known on Linux alone. */
async function idleShare(page: Page, pid: number | undefined): Promise<Idle | undefined> {
  if (process.platform !== 'linux' || pid === undefined) return undefined
  await page.waitForTimeout(settleMs)
  const at = () => ({ used: processorMs(pid), ms: performance.now() })
  const begun = at()
  await page.waitForTimeout(idleMs / 2)
  const half = at()
  await page.waitForTimeout(idleMs / 2)
  const end = at()
  const share = (from: typeof begun) => (end.used - from.used) / (end.ms - from.ms)
  return { whole: share(begun), late: share(half) }
}

/** The kernel counts in hundredths of a second (proc(5)). */
const tickMs = 10

/**
 * Processor time of a program and of those that it started: of all its threads and of the programs that have ended too, so that it never
 * goes back.
 */
function processorMs(pid: number): number {
  // the name of the program stands in brackets and may hold anything
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number)
  const own = (user! + system! + endedUser! + endedSystem!) * tickMs
  const started = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
  )
  return started.reduce((sum, child) => sum + processorMs(Number(child)), own)
}
