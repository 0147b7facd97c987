import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type Page } from '@playwright/test'
import { pdfOfPictures, type Picture } from '#electron/scan/pdf-of-pictures.ts'
import { expectSound } from './look.ts'
import { callIn, expect, test } from './timbang.ts'

test.use({ sample: true })
test.setTimeout(900_000)

interface Printed {
  readonly base64: string
}
/** A page as a scanner makes it. */
interface Scan {
  readonly jpeg: Buffer
  readonly width: number
  readonly height: number
}

const file = (name: string) => createRequire(import.meta.url).resolve(name)

/** The pages of a PDF as a worn office scanner has them: 150 dpi, each turned and skewed otherwise, with grain, a grey cast and JPEG's own marks. */
async function scanned(browser: Browser, printed: Printed): Promise<Scan[]> {
  const page = await browser.newPage()
  for (const part of ['pdf.worker.mjs', 'pdf.mjs'])
    await page.addScriptTag({
      type: 'module',
      content: readFileSync(file(`pdfjs-dist/legacy/build/${part}`), 'utf8'),
    })
  await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis)
  const scans: Scan[] = []
  const count = await page.evaluate(openPrinted, printed.base64)
  for (let number = 1; number <= count; number++) {
    const { url, width, height } = await page.evaluate(scanOne, number)
    scans.push({ jpeg: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'), width, height })
  }
  await page.close()
  return scans
}

interface InPage {
  pdfjsLib: typeof import('pdfjs-dist')
  printed: import('pdfjs-dist').PDFDocumentProxy
}

async function openPrinted(base64: string): Promise<number> {
  const own = globalThis as unknown as InPage
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  own.printed = await own.pdfjsLib.getDocument({ data, verbosity: 0 }).promise
  return own.printed.numPages
}

async function scanOne(number: number): Promise<{ url: string; width: number; height: number }> {
  const { printed } = globalThis as unknown as InPage
  let seed = number * 7919
  const random = () => (seed = (seed * 48_271) % 0x7fffffff) / 0x7fffffff
  const page = await printed.getPage(number)
  const viewport = page.getViewport({ scale: 150 / 72 })
  const sheet = new OffscreenCanvas(viewport.width, viewport.height)
  await page.render({ canvas: sheet as unknown as HTMLCanvasElement, viewport }).promise
  const quarter = number % 4
  const [width, height] = quarter % 2 === 0 ? [sheet.width, sheet.height] : [sheet.height, sheet.width]
  const scan = document.createElement('canvas')
  scan.width = width
  scan.height = height
  const on = scan.getContext('2d')!
  on.fillStyle = '#ddd'
  on.fillRect(0, 0, width, height)
  on.translate(width / 2, height / 2)
  on.rotate((quarter * Math.PI) / 2 + ((random() * 6 - 3) * Math.PI) / 180)
  on.drawImage(sheet, -sheet.width / 2, -sheet.height / 2)
  const image = on.getImageData(0, 0, width, height)
  const [dark, light] = [20 + random() * 40, 215 + random() * 30]
  for (let at = 0; at < image.data.length; at += 4) {
    const grain = random() * 36 - 18
    for (let channel = 0; channel < 3; channel++)
      image.data[at + channel] = dark + (image.data[at + channel]! * (light - dark)) / 255 + grain
  }
  on.putImageData(image, 0, 0)
  return { url: scan.toDataURL('image/jpeg', 0.5 + random() * 0.3), width, height }
}

const shuffled = <T>(items: readonly T[]): T[] => {
  let seed = 17
  const random = () => (seed = (seed * 48_271) % 0x7fffffff) / 0x7fffffff
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item)
}

const pictureOf = ({ jpeg, width, height }: Scan): Picture => ({
  width,
  height,
  coding: 'jpeg',
  channels: 3,
  bytes: jpeg,
  longSide: 936,
  turn: 0,
})

const period = '2026-Q2'
const states = async (page: Page) => {
  const { rows } = await callIn<{ rows: { employeeId: string; state: string }[] }>(page, 'document.list', {
    period,
    offset: 0,
    limit: 100,
  })
  return new Map(rows.map(({ employeeId, state }) => [employeeId, state]))
}

test('Accept 0: sixty printed forms, scanned at 150 dpi, turned, skewed and shuffled, file themselves', async ({
  page,
  browser,
  timbang,
  pageErrors,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('navigation')).toBeVisible()
  const before = await states(page)
  const printAll = async (forms: string[]) =>
    await callIn<{ file: Printed; people: number }>(page, 'form.printAll', { period, forms })
  const documents = await printAll(['document'])
  const { rows } = await callIn<{ rows: { id: string }[] }>(page, 'employee.list', {
    limit: 24,
    sort: 'name',
  })
  const { file: plans, people: planned } = await callIn<{ file: Printed; people: number }>(
    page,
    'form.printAll',
    {
      period,
      forms: ['annex'],
      employeeIds: rows.map(({ id }) => id),
    },
  )
  expect(documents.people + planned).toBeGreaterThanOrEqual(60)
  const pages = shuffled([...(await scanned(browser, documents.file)), ...(await scanned(browser, plans))])
  const half = Math.floor(pages.length / 2)
  const files = [
    {
      name: 'tumpukan.pdf',
      mimeType: 'application/pdf',
      buffer: pdfOfPictures(pages.slice(half).map(pictureOf)),
    },
    ...pages
      .slice(0, half)
      .map(({ jpeg }, at) => ({ name: `lembar-${at}.jpg`, mimeType: 'image/jpeg', buffer: jpeg })),
  ]
  await page.evaluate(() => void (location.hash = '/scan'))
  await page.locator('input[type=file]').setInputFiles(files)
  const forms = documents.people + planned
  const file = page.getByRole('button', { name: /^Arsipkan \d+ formulir$/ })
  await expect(page.getByText(new RegExp(`^${pages.length} halaman dibaca`))).toBeVisible({
    timeout: 600_000,
  })
  await expect(page.getByRole('status').filter({ hasText: 'Membaca' })).toHaveCount(0, { timeout: 60_000 })
  const filed = Number(/\d+/.exec((await file.textContent()) ?? '')?.[0])
  await file.click()
  await expect(page.getByText(`${filed} formulir diarsipkan.`)).toBeVisible({ timeout: 60_000 })

  // what each person has is his own paper, and only documents that waited for it are marked
  const after = await states(page)
  let right = 0
  let misfiled = 0
  for (const [employeeId, state] of after) {
    const list = await callIn<{ code: string; name: string }[]>(page, 'scan.list', { employeeId, period })
    const codes = list.map(({ code }) => code)
    if (new Set(codes).size !== codes.length) misfiled++
    right += codes.length
    const waited = before.get(employeeId) === 'documentSigned' || before.get(employeeId) === 'delivered'
    if (waited && codes.includes('D.1.1') && state !== 'acknowledged') misfiled++
    if (!codes.some((code) => code.startsWith('D')) && state !== before.get(employeeId)) misfiled++
  }
  console.log(`scans: ${forms} forms, ${pages.length} pages, ${filed} filed, ${misfiled} misfiled`)
  expect(right).toBe(filed)
  expect(misfiled).toBe(0)
  expect(filed).toBeGreaterThanOrEqual(Math.ceil(forms * 0.99))
  expect(pageErrors).toEqual([])
})

test('what is not readable is shown page by page and assigned by hand', async ({
  page,
  browser,
  timbang,
}) => {
  await page.goto(timbang.address)
  await expect(page.getByRole('navigation')).toBeVisible()
  const { rows } = await callIn<{ rows: { id: string; fullName: string }[] }>(page, 'employee.list', {
    search: 'Citra',
    limit: 1,
  })
  const printed = await callIn<Printed>(page, 'form.print', {
    employeeId: rows[0]!.id,
    period,
    forms: ['document', 'plan'],
  })
  const [document, first] = (await scanned(browser, printed)) as [Scan, Scan]
  const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
  await page.evaluate(() => void (location.hash = '/scan'))
  await page
    .locator('input[type=file]')
    .setInputFiles([
      jpeg('dokumen.jpg', document.jpeg),
      jpeg('rencana.jpg', first.jpeg),
      jpeg('rusak.jpg', Buffer.from('bukan gambar')),
      { name: 'kosong.png', mimeType: 'image/png', buffer: await page.screenshot() },
    ])
  await expect(page.getByText('rusak.jpg bukan PDF, PNG, atau JPEG, apa pun namanya.')).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByText(/Halaman 2.* belum ada\./)).toBeVisible()
  await expect(page.getByText('Tidak ada kode yang terbaca di halaman ini.')).toBeVisible({ timeout: 60_000 })
  await expectSound(page, 'scan')
  await page.getByRole('button', { name: 'Tentukan sendiri…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Pegawai').fill('Citra')
  await page.getByRole('option', { name: /Citra/ }).click()
  await dialog.getByLabel('Formulir yang pernah dicetak').selectOption({ index: 0 })
  await dialog.getByLabel('Halaman ke-').selectOption('2')
  await expectSound(page, 'scan-assign')
  await dialog.getByRole('button', { name: 'Tetapkan' }).click()
  await expect(page.getByRole('button', { name: /^Arsipkan [12] formulir$/ })).toBeVisible()
})
