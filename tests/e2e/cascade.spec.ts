import type { Locator, Page } from '@playwright/test'
import type { Plan, PlanOfEmployee } from '#shared/plan/plan.ts'
import { headOf, referenceTest as test, type RunningOffice, staffOf, year } from './reference-office.ts'
import { callIn, expect } from './timbang.ts'

test.setTimeout(240_000)

/** Counts what a person's hand does; fields are typed, not clicked. */
function countingHand() {
  let clicks = 0
  return {
    async click(target: Locator) {
      await target.click()
      clicks++
    },
    async choose(target: Locator, label: string) {
      await target.selectOption({ label })
      clicks++
    },
    taken: () => clicks,
  }
}

async function open(page: Page, { address }: RunningOffice, where: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate((hash) => void (location.hash = hash), where)
  await page.reload()
}
const planOf = async (page: Page, employeeId: string): Promise<Plan | undefined> =>
  (await callIn<PlanOfEmployee>(page, 'plan.get', { employeeId, year })).plan

test('T3: one person’s plan from last year, the leader’s new result and a changed target within 15 clicks, one undo', async ({
  page,
  running,
  pageErrors,
}) => {
  const [person] = staffOf(running.office)
  const hand = countingHand()
  await open(page, running, `/plan?period=${year}`)
  await page.getByLabel('Cari nama atau NIP').fill(person!.nip)
  await hand.click(page.getByRole('link', { name: person!.name }))
  await hand.click(page.getByRole('link', { name: 'Susun rencana' }))
  await expect(page.getByRole('heading', { name: `Susun rencana ${person!.name}` })).toBeVisible()
  // one result of last year goes, one target grows, the leader's new result is taken
  await hand.click(page.getByLabel('Ambil: Layanan 5 selesai tepat waktu'))
  await page.getByLabel('Target Jumlah layanan 1').fill('99')
  await hand.click(page.getByLabel('Ambil: Pengaduan warga terjawab'))
  await expect(
    page.getByText('5 dari 6 hasil kerja diambil · 3 sama · 1 diubah · 1 baru · 1 dilepas'),
  ).toBeVisible()
  await hand.click(page.getByRole('button', { name: 'Buat draf (5)' }))
  await expect(page.getByText('5 hasil kerja masuk draf.')).toBeVisible()
  expect(hand.taken()).toBeLessThanOrEqual(15)
  const plan = await planOf(page, person!.id)
  expect(plan?.results.map(({ text }) => text)).toEqual([
    'Layanan 1 selesai tepat waktu',
    'Layanan 2 selesai tepat waktu',
    'Layanan 3 selesai tepat waktu',
    'Layanan 4 selesai tepat waktu',
    'Pengaduan warga terjawab',
  ])
  expect(plan?.results[0]?.indicators[0]?.low).toBe(99)
  expect(plan?.results[4]?.parentText).toBe('Pengaduan warga terjawab')
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect.poll(() => planOf(page, person!.id)).toBeUndefined()
  expect(pageErrors).toEqual([])
})

test('T4: the same result for thirty people within 10 clicks, those who cannot take it named, one undo', async ({
  page,
  running,
}) => {
  const { people } = running.office
  const hand = countingHand()
  await open(page, running, `/plan?period=${year}`)
  await hand.click(page.getByRole('link', { name: 'Satu hasil ke banyak orang' }))
  await page.getByLabel('Hasil kerja', { exact: true }).fill('Laporan bulanan tersedia tepat waktu')
  await page.getByLabel('Indikator', { exact: true }).fill('Jumlah laporan')
  await page.getByLabel('Target', { exact: true }).fill('12')
  await page.getByLabel('Satuan').fill('laporan')
  await hand.click(page.getByRole('button', { name: 'Pilih 30 yang terlihat' }))
  await hand.click(page.getByRole('button', { name: 'Berikan ke 30 orang' }))
  await expect(page.getByText('30 orang mendapat hasil kerja ini.')).toBeVisible()
  expect(hand.taken()).toBeLessThanOrEqual(10)
  for (const { id } of [people[0]!, people[29]!])
    expect((await planOf(page, id))?.results.at(-1)).toMatchObject({
      text: 'Laporan bulanan tersedia tepat waktu',
      indicators: [{ text: 'Jumlah laporan', low: 12, targetUnit: 'laporan' }],
    })
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect.poll(() => planOf(page, people[29]!.id)).toBeUndefined()
})

test('the year’s thirty drafts are built from last year in one act', async ({ page, running }) => {
  await open(page, running, `/plan?period=${year}`)
  await page.getByRole('button', { name: 'Susun semua draf' }).click()
  await expect(page.getByText('30 orang · 150 hasil kerja')).toBeVisible()
  await page.getByRole('button', { name: 'Susun 30 draf' }).click()
  await expect(page.getByText('30 draf disusun.')).toBeVisible()
  await expect(page.getByText('30 orang · 0 disetujui · 0 diajukan · 30 draf · 0 belum ada')).toBeVisible()
})

test('the matrix is filled by the keyboard as a sheet: lines, no role, a block from Excel, a correction, undo', async ({
  page,
  running,
  pageErrors,
}) => {
  const head = headOf(running.office)
  const staff = staffOf(running.office)
  await open(page, running, `/plan/matrix?period=${year}&selected=${head.id}`)
  const grid = page.getByRole('grid')
  await expect(grid).toBeFocused()
  const texts = async (at: number) =>
    (await planOf(page, staff[at]!.id))?.results.map(({ text }) => text) ?? []
  const order = await grid.getByRole('row').allInnerTexts()
  const person = (row: number) => staff.findIndex(({ name }) => order[row]?.startsWith(name))
  const first = person(1)
  const second = person(2)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Pengaduan tercatat')
  await page.keyboard.press('Alt+Enter')
  await page.keyboard.type('Loket terjaga')
  await page.keyboard.press('Enter')
  await expect.poll(() => texts(first)).toEqual(['Pengaduan tercatat', 'Loket terjaga'])
  // the cursor is one row below
  await page.keyboard.type('-')
  await page.keyboard.press('Enter')
  await expect(grid.getByText('TIDAK ADA PERAN')).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '"Jawaban terkirim\nArsip jawaban"\nRekap mingguan\n')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  await expect.poll(() => texts(second)).toEqual(['Jawaban terkirim', 'Arsip jawaban'])
  await expect(grid.getByText('Rekap mingguan')).toBeVisible()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Jawaban terkirim sehari')
  await page.keyboard.press('Enter')
  await expect.poll(() => texts(second)).toEqual(['Jawaban terkirim sehari'])
  await page.keyboard.press('Control+Z')
  await expect.poll(() => texts(second)).toEqual(['Jawaban terkirim', 'Arsip jawaban'])
  expect(pageErrors).toEqual([])
})
