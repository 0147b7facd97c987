import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { mkdtempSync } from 'node:fs'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { launch, patient } from './browser.ts'
import type { BenchOptions, Row } from './measure.ts'
import { serveOffice } from './serve-office.ts'

const settledMs = 1500

/** P16: what the first screen loads: script and style as compressed bytes, the share of script that ran, and requests. */
export async function weightRow({ size, folder }: BenchOptions): Promise<Row | undefined> {
  const browserPath = installedBrowser()
  if (browserPath === undefined) return undefined
  const file = path.join(folder, `office-${size}.timbang`)
  const served = await serveOffice(file, mkdtempSync(path.join(folder, 'home-')))
  const browser = await launch(browserPath)
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    const files: string[] = []
    let calls = 0
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/')) calls++
      else files.push(pathname)
    })
    await page.coverage.startJSCoverage()
    await page.coverage.startCSSCoverage()
    await page.goto(served.address, patient)
    await page.waitForSelector('.stage', patient)
    await page.waitForTimeout(settledMs)
    // what comes later is fetched for the other pages
    const requests = files.length
    const scripts = await page.coverage.stopJSCoverage()
    const styles = await page.coverage.stopCSSCoverage()
    const bytes = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000
    const all = scripts.reduce((sum, { source = '' }) => sum + source.length, 0)
    const ran = scripts.reduce((sum, script) => sum + executed(script), 0)
    const script = bytes(scripts.map(({ source = '' }) => source))
    const style = bytes(styles.map(({ text = '' }) => text))
    return {
      id: 'P16',
      work: 'first screen: script, compressed',
      peer: '—',
      ours: script,
      unit: 'kB',
      first: 350,
      goal: 175,
      also: [
        { what: 'style', ours: style, first: 80, unit: 'kB' },
        { what: 'script not executed', ours: (100 * (all - ran)) / all, first: 25, unit: '%' },
        { what: 'requests for files', ours: requests, first: 12, unit: '' },
      ],
      note: `besides ${calls} questions to the office`,
    }
  } finally {
    await browser.close()
    await served.stop()
  }
}

interface Covered {
  readonly source?: string
  readonly functions: readonly {
    readonly ranges: readonly {
      readonly count: number
      readonly startOffset: number
      readonly endOffset: number
    }[]
  }[]
}

/** Ranges are nested, the inner telling more than the outer: each place is as its innermost range says. */
function executed({ source = '', functions }: Covered): number {
  const ran = new Uint8Array(source.length)
  const ranges = functions.flatMap((one) => one.ranges)
  for (const { count, startOffset, endOffset } of ranges.toSorted(
    (a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset),
  ))
    ran.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  return ran.reduce((sum, one) => sum + one, 0)
}
