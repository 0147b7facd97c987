import type { Page } from '@playwright/test'
import type { Call } from '#shared/api/client.ts'
import { buildOffice } from '../builders.ts'
import { approve, beginAnew, reports } from '../planning-office.ts'
import { callIn, expect, test } from './timbang.ts'

/** Counts what a hand does: each click and each choice in a list is one. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { clicks: 0 })
    const count = (event: Event) => event.isTrusted && (window as unknown as { clicks: number }).clicks++
    addEventListener('click', count, true)
  })
  return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks)
}

const callOf = (page: Page) => ((name: string, input: object) => callIn(page, name, input)) as Call

test.describe('the sample', () => {
  test.use({ sample: true })

  test('agenda: from Beranda to what is to be done, by keyboard to where it is done, and gone from the list', async ({
    page,
    timbang,
    pageErrors,
  }) => {
    await page.goto(timbang.address)
    await expect(page.getByRole('navigation')).toBeVisible()
    const call = callOf(page)
    const { rows } = await call('employee.list', { search: 'Siti Tundan' })
    const { id, fullName } = rows[0]!
    await beginAnew(call, id, 2026)
    await page.evaluate(() => void (location.hash = '/?period=2026'))
    const card = page.getByRole('region', { name: 'Yang harus dikerjakan' })
    await expect(card.getByText(`Ajukan SKP: ${fullName}`)).toBeVisible()
    await card.getByRole('link', { name: /^Lihat semua/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Yang harus dikerjakan' })).toBeVisible()

    const grid = page.getByRole('grid', { name: 'Daftar pekerjaan' })
    const row = grid.getByRole('row', { name: new RegExp(`Ajukan SKP.*${fullName}`) })
    await expect(row).toContainText('hari kerja lewat')
    await grid.focus()
    await page.keyboard.press('Control+Home')
    await expect(page.getByText('Bagaimana dihitung')).toBeVisible()
    await expect(page.getByRole('complementary').getByText(fullName)).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: `Rencana ${fullName}` })).toBeVisible()
    await page.goBack()
    // by its button too, in one click from the list
    await row.getByRole('link', { name: `Ajukan: ${fullName}` }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Rencana ${fullName}` })).toBeVisible()
    await page.goBack()

    // narrowed by risk, stage and to what one can do
    await page.getByRole('button', { name: /^Tanpa tanggal/ }).click()
    await expect(row).toHaveCount(0)
    await page.getByRole('button', { name: /^Semua \d/ }).click()
    await page.getByRole('combobox', { name: 'Jenis pekerjaan' }).selectOption({ label: 'Ajukan SKP (1)' })
    await page.getByText('Yang bisa saya kerjakan').click()
    await expect(grid.getByRole('row')).toHaveCount(2)
    const { plan } = await call('plan.get', { employeeId: id, year: 2026 })
    await call('plan.saveIndicator', reports(plan!.results[0]!.id))
    await approve(call, [id], 2026)
    await page.reload()
    await expect(page.getByText('Tidak ada yang cocok dengan saringan ini.')).toBeVisible()
    expect(pageErrors).toEqual([])
  })

  test('agenda: the same step for many is one line, which opens from Beranda and in the list', async ({
    page,
    timbang,
    pageErrors,
  }) => {
    await page.goto(timbang.address)
    await expect(page.getByRole('navigation')).toBeVisible()
    const call = callOf(page)
    const asked = { year: 2026, whose: 'mine', grouped: true } as const
    const { rows } = await call('clock.next', asked)
    const place = rows.findIndex(({ group }) => group)
    const { key, people } = rows[place]!.group!
    const [first] = (await call('clock.next', { ...asked, open: [key], offset: place + 1, limit: 1 })).rows
    expect(first!.of).toBe(key)
    await page.evaluate(() => void (location.hash = '/?period=2026'))
    const card = page.getByRole('region', { name: 'Yang harus dikerjakan' })
    await card
      .getByRole('link', { name: `Lihat: ${people} orang` })
      .first()
      .click()
    const grid = page.getByRole('grid', { name: 'Daftar pekerjaan' })
    const link = grid.getByRole('link', { name: new RegExp(`: ${first!.name}$`) })
    await expect(link).toBeVisible()
    await page.getByRole('button', { name: /^Lipat .* orang$/ }).click()
    await expect(link).toHaveCount(0)
    await expect(page.getByText(`dengan batas yang sama untuk ${people} orang.`)).toBeVisible()
    // by a press on the line too
    await grid.getByText(`${people} orang`).first().click()
    await expect(link).toBeVisible()
    expect(pageErrors).toEqual([])
  })

  test('board: unfolds to people, follows what another window enters, and leads to the figures', async ({
    page,
    timbang,
    pageErrors,
    context,
  }) => {
    await page.goto(timbang.address)
    await expect(page.getByRole('navigation')).toBeVisible()
    await page.evaluate(() => void (location.hash = '/realisation?period=2026'))
    await page.getByRole('link', { name: 'Papan' }).click()
    await page.getByRole('button', { name: 'Buka Seksi Kesejahteraan Sosial' }).click()
    const person = page.getByRole('row', { name: /Yansen Lukas Iskandar/ })
    await expect(person).toContainText('Belum ada data')
    const other = await context.newPage()
    await other.goto(timbang.address)
    await expect(other.getByRole('navigation')).toBeVisible()
    const call = callOf(other)
    const [yansen] = (await call('employee.list', { search: 'Yansen Lukas' })).rows
    const { rows } = await call('realisation.grid', { year: 2026, employeeId: yansen!.id })
    await call('realisation.enter', {
      cells: [
        {
          indicatorId: rows[0]!.indicatorId,
          period: rows[0]!.grain === 'month' ? '2026-01' : '2026-Q1',
          value: 1,
        },
      ],
    })
    await expect(person).toContainText('Terlambat mengisi')
    await page.getByRole('button', { name: /^Tertinggal/ }).click()
    await expect(person).toHaveCount(0)
    expect(pageErrors).toEqual([])
  })
})

test('T2: the year of the reference office is opened within ten clicks', async ({
  page,
  timbang,
  pageErrors,
}) => {
  test.setTimeout(120_000)
  await page.goto(timbang.address)
  await page.getByRole('textbox', { name: /Nama kantor/ }).fill('Kecamatan Rakumpit')
  await page.getByRole('button', { name: 'Buat kantor' }).click()
  await expect(page.getByRole('navigation')).toBeVisible()
  const call = callOf(page)
  const year = new Date().getFullYear()
  const built = await buildOffice(call)
  // last year has plans; this one is not open, its people of one section have lost their head
  await call('year.open', { year: year - 1, rhythm: 'quarterly' })
  await call('year.delete', { year })
  for (const { id } of built.people) {
    const result = await call('plan.saveResult', {
      employeeId: id,
      year: year - 1,
      kind: 'main',
      text: 'Arsip tertata',
    })
    await call('plan.saveIndicator', {
      workResultId: result.id,
      text: 'Jumlah laporan',
      aspects: ['quantity'],
      targetKind: 'number',
      low: 12,
      targetUnit: 'laporan',
      direction: 'higher',
    })
  }
  await page.evaluate((of) => void (location.hash = `/settings?tab=years&period=${of}`), year - 1)
  await page.reload()
  const clicks = await countClicks(page)

  await page.getByRole('link', { name: `Buka tahun ${year} langkah demi langkah` }).click()
  await expect(page.getByText(`Tahun ${year} belum dibuka.`)).toBeVisible()
  await expect(page.getByRole('table', { name: `Tenggat tahun ${year}` })).toContainText('SKP ditetapkan')
  await page.getByRole('button', { name: `Buka tahun ${year}` }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Masih terbuka' })).toContainText(
    '30 orang tanpa SKP',
  )
  await page.getByRole('button', { name: 'Tandai semua sudah diperiksa' }).click()
  await page
    .getByRole('combobox', { name: /^Capaian, Kecamatan|Kecamatan Rakumpit$/ })
    .first()
    .selectOption({ label: 'Baik' })
  await page.getByRole('button', { name: `Susun rancangan dari SKP ${year - 1}` }).click()
  await expect(page.getByText('Semua orang punya SKP.')).toBeVisible()
  await expect(page.getByText('Semua orang punya atasan.')).toBeVisible()
  // a choice in a list is a click to open it and one to choose
  expect((await clicks()) + 2).toBeLessThanOrEqual(10)
  const opened = await call('clock.opening', { year })
  expect(opened).toMatchObject({ isOpen: true, holidays: { unchecked: 0 } })
  expect(opened.withoutPlan.count).toBe(0)
  expect(pageErrors).toEqual([])
})
