import type { Page } from '@playwright/test'
import type { LibraryPost } from '#shared/plan/cascade/library.ts'
import type { Plan, PlanOfEmployee } from '#shared/plan/plan.ts'
import {
  before,
  headOf,
  referenceTest as test,
  type RunningOffice,
  staffOf,
  year,
} from './reference-office.ts'
import { callIn, expect } from './timbang.ts'

test.setTimeout(240_000)

async function open(page: Page, { address }: RunningOffice, where: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.evaluate((hash) => void (location.hash = hash), where)
  await page.reload()
}
const planOf = async (page: Page, employeeId: string): Promise<Plan | undefined> =>
  (await callIn<PlanOfEmployee>(page, 'plan.get', { employeeId, year })).plan

test('plans written before their superior’s are linked to it later: the same words, near ones, and one left out', async ({
  page,
  running,
  pageErrors,
}) => {
  const head = headOf(running.office)
  const [first, second, third] = staffOf(running.office)
  await open(page, running, `/plan?period=${year}`)
  const write = (employeeId: string, parentWords: string) =>
    callIn(page, 'plan.saveResult', {
      employeeId,
      year,
      kind: 'main',
      text: `Hasil untuk ${parentWords}`,
      parentWords,
    })
  await write(first!.id, 'Pengaduan warga terjawab')
  await write(second!.id, 'Pengaduan warga terjwab')
  await write(third!.id, 'Taman kantor hijau')
  await open(page, running, `/plan/matrix?period=${year}&selected=${head.id}`)
  await page.getByRole('button', { name: 'Sambungkan ke pimpinan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sambungkan hasil kerja sementara' })
  const lineOf = (name: string) => dialog.getByRole('checkbox', { name })
  await expect(lineOf(first!.name)).toBeChecked()
  await expect(lineOf(second!.name)).toBeChecked()
  // what its leader has not written yet cannot be linked
  await expect(lineOf(third!.name)).toBeDisabled()
  await expect(dialog.getByText('mirip', { exact: true })).toBeVisible()
  await lineOf(second!.name).click()
  await dialog.getByRole('button', { name: 'Sambungkan 1' }).click()
  await expect(page.getByText('1 hasil kerja tersambung.')).toBeVisible()
  expect((await planOf(page, first!.id))?.results[0]).toMatchObject({
    parentText: 'Pengaduan warga terjawab',
  })
  expect((await planOf(page, second!.id))?.results[0]).toMatchObject({
    parentWords: 'Pengaduan warga terjwab',
  })
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect
    .poll(async () => (await planOf(page, first!.id))?.results[0]?.parentWords)
    .toBe('Pengaduan warga terjawab')
  expect(pageErrors).toEqual([])
})

test('somebody of another section is a guest of the matrix by the keyboard, gets a part there, and is taken out again', async ({
  page,
  running,
  pageErrors,
}) => {
  const head = headOf(running.office)
  const guest = running.office.people.findLast(({ head: leads, unitId }) => !leads && unitId !== head.unitId)!
  await open(page, running, `/plan/matrix?period=${year}&selected=${head.id}`)
  const row = page.getByRole('row').filter({ hasText: guest.name })
  await page.getByRole('button', { name: 'Tambah tamu' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tambah tamu' })
  await expect(dialog.getByLabel('Pegawai')).toBeFocused()
  await page.keyboard.type(guest.nip)
  await expect(page.getByRole('option').filter({ hasText: guest.name })).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(row.getByText(/^tamu · /)).toBeVisible()
  await row.getByRole('gridcell').nth(1).click()
  await page.keyboard.type('Loket pengaduan dibantu')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await planOf(page, guest.id))?.results.map(({ text }) => text))
    .toEqual(['Loket pengaduan dibantu'])
  // who has a part stays until it is cleared
  const takeOut = () => page.getByRole('button', { name: `Keluarkan ${guest.name}` }).click()
  await takeOut()
  await expect(
    page.getByText(`${guest.name} masih punya peran di matriks ini; kosongkan dulu selnya.`),
  ).toBeVisible()
  await row.getByRole('gridcell').nth(1).click()
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await planOf(page, guest.id))?.results ?? []).toEqual([])
  await takeOut()
  await expect(row).toHaveCount(0)
  expect(pageErrors).toEqual([])
})

test('the library of posts: filled from last year’s plans by one action, a responsibility and a result by hand, and given to many', async ({
  page,
  running,
  pageErrors,
}) => {
  const posts = () => callIn<LibraryPost[]>(page, 'library.list', { year })
  await open(page, running, `/plan/library?period=${year}`)
  await page.getByRole('button', { name: 'Isi dari rencana' }).click()
  const fill = page.getByRole('dialog', { name: 'Isi pustaka dari rencana' })
  await expect(fill.getByLabel('Tahun rencana')).toHaveValue(String(before))
  await fill.getByRole('button', { name: /^Tambahkan \d+ hasil kerja$/ }).click()
  await expect(page.getByText(/^\d+ hasil kerja masuk pustaka\.$/)).toBeVisible()
  const post = 'Pengelola Layanan Operasional'
  await page.getByRole('button', { name: post }).click()
  await page.getByRole('button', { name: 'Tambah tanggung jawab' }).click()
  await page
    .getByLabel('Tanggung jawab', { exact: false })
    .last()
    .fill('Antrean loket terlayani hari itu juga')
  await page.getByLabel('Ukurannya').fill('Sisa antrean pukul 16.00')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByText('Ukuran: Sisa antrean pukul 16.00')).toBeVisible()
  await page.getByRole('button', { name: 'Tambah hasil kerja' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Hasil kerja').fill('Loket bersih dan tertata')
  await form.getByRole('button', { name: 'Tambah indikator' }).click()
  await form.getByLabel('Indikator', { exact: false }).last().fill('Hari loket tertata')
  await form.getByLabel('Target', { exact: true }).fill('240')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(form).toHaveCount(0)
  const mine = (await posts()).find(({ position }) => position === post)
  expect(mine?.responsibilities.map(({ text }) => text)).toEqual(['Antrean loket terlayani hari itu juga'])
  expect(mine?.results.map(({ text }) => text)).toContain('Loket bersih dan tertata')
  expect(mine?.results.map(({ text }) => text)).toContain('Layanan 1 selesai tepat waktu')
  // from here it is given to many
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Loket bersih dan tertata' })
    .getByRole('link', { name: 'Satu hasil ke banyak orang' })
    .click()
  await expect(page.getByRole('heading', { name: 'Satu hasil kerja untuk banyak orang' })).toBeVisible()
  await expect(page.getByLabel('Hasil kerja', { exact: true })).toHaveValue('Loket bersih dan tertata')
  expect(pageErrors).toEqual([])
})
