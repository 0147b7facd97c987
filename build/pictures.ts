// npm run pictures: the screenshots of README and user guide, taken from the sample office in an installed browser.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { installedBrowser, sandboxFlags } from '#electron/window/installed-browser.ts'

const root = path.resolve(import.meta.dirname, '..')
const to = (name: string) => path.join(root, 'docs/images', `${name}.png`)

const pictures: readonly (readonly [
  language: 'id' | 'en',
  page: string,
  name: string,
  prepare?: (page: Page) => Promise<void>,
])[] = [
  ['id', '/', 'beranda'],
  ['id', '/data', 'data', chooseWorkbook],
  ['id', '/realisation?period=2026', 'realisasi'],
  ['id', '/appraisal?period=2026', 'penilaian', chooseUnit],
  ['id', '/ranking?period=2026', 'peringkat'],
  ['en', '/', 'home'],
  ['en', '/appraisal?period=2026', 'appraisal', chooseUnit],
]

async function chooseWorkbook(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(path.join(root, 'tests/fixtures/kecamatan/siasn.csv'))
  await page.getByText('NIP harus 18 angka').first().waitFor()
}

async function chooseUnit(page: Page): Promise<void> {
  const units = page.locator('main select').first()
  const unit = await units.locator('option', { hasText: 'Seksi Pelayanan Umum' }).getAttribute('value')
  await units.selectOption(unit)
  await page.getByRole('grid').focus()
  await page.waitForTimeout(800)
}

const home = mkdtempSync(path.join(tmpdir(), 'timbang-pictures-'))
const server = spawn(process.execPath, [path.join(root, 'dist/main/serve.js'), '--no-open', '--sample'], {
  env: {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    APPDATA: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
  },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const address = await new Promise<string>((resolve) => {
  let text = ''
  server.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8')
    const found = /http:\S+/.exec(text)
    if (found) resolve(found[0])
  })
})
const browser = await chromium.launch({
  executablePath: installedBrowser() ?? 'chromium',
  args: ['--disable-gpu', ...sandboxFlags()],
})
const page = await browser.newPage({
  viewport: { width: 1366, height: 768 },
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
})
await page.goto(address)
await page.getByRole('navigation').first().waitFor()
for (const [language, where, name, prepare] of pictures) {
  await page.evaluate(
    (input) =>
      fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-timbang': '1' },
        body: JSON.stringify({ name: 'preference.save', input }),
      }),
    { language, theme: 'light' },
  )
  await page.evaluate((hash) => void (location.hash = hash), where)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await prepare?.(page)
  await page.waitForTimeout(1500)
  await page.screenshot({ path: to(name) })
  console.log(`docs/images/${name}.png`)
}
await browser.close()
server.kill('SIGTERM')
