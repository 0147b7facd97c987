import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Locator, type Page } from '@playwright/test'
import * as XLSX from '@e965/xlsx'
import { openBackend } from '#electron/backend.ts'
import { ownerSession } from '#electron/api/session.ts'
import { createCall } from '#shared/api/client.ts'
import { expect, test } from './timbang.ts'

test.setTimeout(240_000)

const workbook = (name: string) => path.resolve('tests/fixtures/kecamatan', name)

/** Counts what a person's hand does; a form's fields are typed, not clicked. */
function countingHand(page: Page) {
  let clicks = 0
  return {
    async click(target: Locator) {
      await target.click()
      clicks++
    },
    /** One click on the button that opens the system's file window. */
    async choose(target: Locator, files: readonly string[]) {
      const chooser = page.waitForEvent('filechooser')
      await this.click(target)
      await (await chooser).setFiles([...files])
    },
    take() {
      const taken = clicks
      clicks = 0
      return taken
    },
  }
}

test('a clerk takes the office’s own workbooks to a rated, ranked, exported year', async ({
  page,
  timbang,
  pageErrors,
}) => {
  const hand = countingHand(page)
  const nav = (name: string) => page.getByRole('navigation').getByRole('link', { name })
  const button = (name: string | RegExp) => page.getByRole('button', { name })

  // a new office
  await page.goto(timbang.address)
  await page.getByLabel('Nama kantor').fill('Kecamatan Rakumpit')
  await page.getByLabel('Tahun pertama yang dinilai').selectOption('2025')
  await button('Buat kantor').click()
  await expect(nav('Data')).toBeVisible()

  // T1: the untidy staff list comes in within 8 clicks
  hand.take()
  await hand.click(nav('Data'))
  await hand.choose(button('Pilih berkas'), [workbook('nominatif.xlsx')])
  await hand.click(button('Simpan 36 baris'))
  await expect(page.getByText('nominatif.xlsx tersimpan: 36 baris baru.')).toBeVisible()
  expect(hand.take()).toBeLessThanOrEqual(8)

  // the other three, one of them with a bad cell that is corrected where it stands
  for (const [name, rows] of [
    ['skp.xlsx', 181],
    ['realisasi.xlsx', 181],
  ] as const) {
    await hand.choose(button(/^(Pilih|Tambah) berkas/).first(), [workbook(name)])
    await hand.click(button(`Simpan ${rows} baris`))
    await expect(page.getByText(`${name} tersimpan: ${rows} baris baru.`)).toBeVisible()
  }
  await hand.choose(button(/^(Pilih|Tambah) berkas/).first(), [workbook('perilaku.xlsx')])
  await expect(button('Simpan 35 baris')).toBeVisible()
  await hand.click(
    button(/^Ditolak/)
      .or(page.getByRole('radio', { name: /^Ditolak/ }))
      .first(),
  )
  const bad = page.getByLabel(/^Perbaiki Adaptif, baris 17/)
  await expect(bad).toHaveValue('870')
  await bad.fill('87')
  await bad.press('Enter')
  await hand.click(button('Simpan 36 baris'))
  await expect(page.getByText('perilaku.xlsx tersimpan: 36 baris baru.')).toBeVisible()

  // a head rates his unit by keyboard
  await nav('Penilaian').click()
  await page
    .getByRole('group', { name: /periode/i })
    .getByText('Tahunan')
    .click()
  const units = page.getByLabel('Unit yang dinilai kepalanya')
  const unit = await units.locator('option', { hasText: 'Seksi Pelayanan Umum' }).getAttribute('value')
  await units.selectOption(unit)
  const grid = page.getByRole('grid', { name: /Seksi Pelayanan Umum/ })
  await expect(grid).toBeVisible()
  const people = (await grid.getByRole('row').count()) - 1
  await rateByKeyboard(page, grid, people)
  await expect(page.getByText(`${people} orang, ${people} selesai.`)).toBeVisible()

  // why
  const panel = page
    .getByRole('complementary', { name: /Mengapa/ })
    .or(page.locator('.why-panel'))
    .first()
  await expect(panel).toContainText('Lampiran IV')

  // ranking, and the report within 4 clicks from there (T9)
  hand.take()
  await hand.click(nav('Peringkat'))
  await page.getByLabel('Unit', { exact: true }).selectOption({ label: 'Semua unit' })
  await expect(page.getByText(`${people} orang berperingkat, ${36 - people} belum lengkap.`)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await hand.click(button('Laporan tahunan'))
  const download = await downloading
  expect(hand.take()).toBeLessThanOrEqual(4)

  // the workbook holds what the database holds
  mkdirSync('test-results', { recursive: true })
  const saved = path.resolve('test-results', download.suggestedFilename())
  await download.saveAs(saved)
  expect(pageErrors).toEqual([])
  await timbang.stop()
  await expectEqualTotals(saved, path.join(timbang.home, 'Timbang/kecamatan-rakumpit.timbang'), people)
})

/** T6: marks, results and behaviour by keys alone; the cursor finds the next empty cell by itself. At most 12 presses a person. */
async function rateByKeyboard(page: Page, grid: Locator, people: number): Promise<void> {
  const done = page.getByText(`${people} orang, ${people} selesai.`)
  await grid.focus()
  let presses = 0
  while (presses < 12 * people && !(await done.isVisible())) {
    await page.keyboard.press(presses % 5 === 0 ? '1' : '2')
    presses++
  }
  expect(presses).toBeLessThanOrEqual(12 * people)
}

async function expectEqualTotals(saved: string, file: string, rated: number): Promise<void> {
  const backend = openBackend(file)
  try {
    const call = createCall((name, input) => backend.dispatch(ownerSession('e2e'), name, input))
    const ranking = await call('ranking.list', { period: '2025' })
    const rows = ranking.scopes[0]!.rows
    expect(rows).toHaveLength(rated)
    const book = XLSX.read(readFileSync(saved), { raw: true, dense: true })
    const cells = book.SheetNames.flatMap((name) =>
      (XLSX.utils.sheet_to_json(book.Sheets[name]!, { header: 1, raw: true }) as unknown[][]).map((row) => ({
        name,
        row,
      })),
    )
    for (const { nip, index } of rows) {
      const line = cells.find(({ row }) => row.includes(nip) && row.includes(index))
      expect(line, `${nip} with its index ${index}`).toBeDefined()
    }
    const total = cells.find(({ row }) =>
      String(row[0] ?? row[1])
        .toLowerCase()
        .includes('jumlah'),
    )
    expect(total?.row).toContain(rated)
  } finally {
    backend.close()
  }
}
