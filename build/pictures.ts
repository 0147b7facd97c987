// npm run pictures: the screenshots of README and user guide, taken from the sample office in an installed browser;
// with `-- --all FOLDER` every page in both languages, light and dark.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { everyLook, everyPage } from '#tests/e2e/every-page.ts'
import { installedBrowser, sandboxFlags } from '#electron/window/installed-browser.ts'

const root = path.resolve(import.meta.dirname, '..')

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
  // the sample has no accounts: from here on it is an office that has
  ['id', '/', 'masuk', showSignIn],
  ['en', '/', 'sign-in', showSignIn],
]

async function showSignIn(page: Page): Promise<void> {
  const person = (login: string, name: string) => ({ login, name, password: `kata sandi ${login}` })
  const [officeHead, clerk] = [person('camat', 'Wahyu Gohong, S.Sos.'), person('pengelola', 'Sari Handayani')]
  const state = (await call(page, 'account.who', {})) as { readonly state: string }
  if (state.state === 'open') {
    await call(page, 'office.new', { name: 'Kecamatan Rakumpit', year: 2026, rhythm: 'quarterly' })
    await call(page, 'account.turnOn', { officeHead, clerk })
    await call(page, 'account.signIn', { login: officeHead.login, password: officeHead.password })
    await call(page, 'account.save', { ...person('sekretaris', 'Ratna Usop, S.Sos.'), role: 'secretary' })
    await call(page, 'account.save', { ...person('periksa', 'Irwan Salindeho'), role: 'auditor' })
    await call(page, 'account.signOut', {})
  }
  await page.reload()
  await page.getByRole('heading', { level: 2 }).waitFor()
}

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

/** The built program with the sample office, in a home folder of its own. */
async function startSample(): Promise<{ readonly address: string; readonly stop: () => void }> {
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
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    server.once('exit', (code) => reject(new Error(`the program ended with ${code}; npm run build makes it`)))
    server.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      const found = /http:\S+/.exec(text)
      if (found) resolve(found[0])
    })
  })
  return { address, stop: () => server.kill('SIGTERM') }
}

function call(page: Page, name: string, input: object): Promise<unknown> {
  return page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'x-timbang': '1' }
      const reply = await fetch('/api/call', { method: 'POST', headers, body: JSON.stringify(body) })
      return ((await reply.json()) as { value: unknown }).value
    },
    { name, input },
  )
}

async function show(page: Page, where: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), where)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function forDocs(page: Page): Promise<void> {
  for (const [language, where, name, prepare] of pictures) {
    await call(page, 'preference.save', { language, theme: 'light' })
    await show(page, where)
    await prepare?.(page)
    // Beranda asks for its deadlines once it rests
    await page.waitForTimeout(3000)
    await page.screenshot({ path: path.join(root, 'docs/images', `${name}.png`) })
    console.log(`docs/images/${name}.png`)
  }
}

/** Every page in both languages, light and dark, to be looked at. */
async function forReview(page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const { rows } = (await call(page, 'employee.list', { search: 'Citra', limit: 1 })) as {
    rows: { id: string }[]
  }
  for (const { language, theme } of everyLook) {
    await call(page, 'preference.save', { language, theme })
    for (const where of everyPage) {
      await show(page, where.replace('first', rows[0]?.id ?? ''))
      await page.waitForTimeout(700)
      const name = where.replaceAll(/[^a-z]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home'
      await page.screenshot({ path: path.join(folder, `${name}-${language}-${theme}.png`) })
    }
    console.log(`${everyPage.length} pages in ${language}, ${theme}`)
  }
}

const sample = await startSample()
const browser = await chromium.launch({
  executablePath: installedBrowser() ?? 'chromium',
  args: ['--disable-gpu', ...sandboxFlags()],
})
const page = await browser.newPage({
  viewport: { width: 1366, height: 768 },
  locale: 'id-ID',
  timezoneId: 'Asia/Jakarta',
})
await page.goto(sample.address)
await page.getByRole('navigation').first().waitFor()
const at = process.argv.indexOf('--all')
if (at < 0) await forDocs(page)
else await forReview(page, path.resolve(process.argv[at + 1] ?? 'dist/pictures'))
await browser.close()
sample.stop()
