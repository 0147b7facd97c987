import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { approve, fillAnnex } from '#tests/planning-office.ts'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
const patient = { timeout: 15_000 }
// the whole page on a real office: slow on a busy PC
vi.setConfig({ testTimeout: 90_000 })
afterEach(() => page.close())

/** Somebody of the sample in a year that nobody has planned yet. */
async function openEmptyPlan() {
  page = await openPage({ path: '/plan?period=2027', today: '2027-02-02' })
  await page.call('year.open', { year: 2027, rhythm: 'quarterly' })
  const { rows } = await page.call('employee.list', {})
  const person = rows[3]!
  await page.router.navigate({ to: '/plan/$employeeId', params: { employeeId: person.id } })
  // by text and label: a search by role through a page of fields is slow in jsdom
  await screen.findByText(`Rencana ${person.fullName}`, {}, patient)
  await screen.findByLabelText('Tambah hasil kerja utama', {}, patient)
  return person
}
const planOf = async (employeeId: string) => (await page.call('plan.get', { employeeId, year: 2027 })).plan

test('A result and its indicator are added from the keyboard, with the hint of the article beside them', async () => {
  const { id } = await openEmptyPlan()
  await page.user.type(screen.getByLabelText('Tambah hasil kerja utama'), 'Menyusun laporan{Enter}')
  await screen.findByText('Berbunyi seperti kegiatan. Tuliskan hasilnya (Ps 9 ayat 1).', {}, patient)
  await page.user.type(screen.getByLabelText('Indikator · Indikator baru 1'), 'Jumlah laporan')
  await page.user.tab()
  await page.user.keyboard('12,5')
  await page.user.tab()
  await page.user.keyboard('laporan{Enter}')
  await screen.findByLabelText('Target: Jumlah laporan', {}, patient)
  expect((await planOf(id))?.results).toMatchObject([
    { text: 'Menyusun laporan', indicators: [{ text: 'Jumlah laporan', low: 12.5, accumulation: 'sum' }] },
  ])
  // the annex is obligatory for everyone
  expect(await screen.findByText(/3 kekurangan · Atasan/, {}, patient)).toBeTruthy()
})

test('A field stores itself when it is left, two in a row, and what is no number stays with its message', async () => {
  const { id } = await openEmptyPlan()
  const { id: workResultId } = await page.call('plan.saveResult', {
    employeeId: id,
    year: 2027,
    kind: 'main',
    text: 'Laporan tersedia',
  })
  await page.call('plan.saveIndicator', {
    workResultId,
    text: 'Waktu',
    aspects: ['time'],
    targetKind: 'number',
    low: 3,
    direction: 'lower',
  })
  const baseline = await screen.findByLabelText('Nilai awal: Waktu', {}, patient)
  await page.user.type(baseline, 'sepuluh')
  await page.user.tab()
  await screen.findByText('Isi dengan angka.', {}, patient)
  await page.user.clear(baseline)
  await page.user.type(baseline, '10,5')
  await page.user.click(screen.getByLabelText('Satuan: Waktu'))
  await page.user.keyboard('hari')
  await page.user.tab()
  await waitFor(async () => {
    const indicator = (await planOf(id))?.results[0]?.indicators[0]
    expect(indicator).toMatchObject({ baseline: 10.5, targetUnit: 'hari', low: 3 })
  }, patient)
})

test('Last year is copied after its differences are shown, and one click approves', async () => {
  const { id } = await openEmptyPlan()
  await page.user.click(await screen.findByText('Salin dari tahun lain', {}, patient))
  await page.user.click(await screen.findByText(/^Salin [1-9] hasil/, {}, patient))
  // the workbook that last year came from had no annex; its sentences are one click each
  await fillAnnex(page.call, id, 2027)
  await page.user.click(await screen.findByText('Setujui', {}, patient))
  await waitFor(
    async () => expect(await planOf(id)).toMatchObject({ state: 'approved', origin: 'copy' }),
    patient,
  )
  // what two people signed is closed: a change is a version of its own
  await screen.findByText('Rencana ini sudah disetujui. Perubahan dibuat sebagai adendum.', {}, patient)
  expect(screen.queryByLabelText('Tambah hasil kerja utama')).toBeNull()
})

test('The list counts the states, filters by words, hands in the drafts in sight and approves what was handed in', async () => {
  const person = await openEmptyPlan()
  const copy = { fromYear: 2026, toYear: 2027 }
  await page.call('plan.copy', { ...copy, employeeId: person.id })
  await fillAnnex(page.call, person.id, 2027)
  await page.user.click(screen.getByText('Semua rencana'))
  await screen.findByText('36 orang · 0 disetujui · 0 diajukan · 1 draf · 35 belum ada', {}, patient)
  await page.user.type(screen.getByLabelText('Cari nama atau NIP'), person.fullName)
  await waitFor(() => expect(document.querySelectorAll('.plan-link')).toHaveLength(1), patient)
  await page.user.click(screen.getByText('Ajukan 1 draf'))
  await waitFor(async () => expect((await planOf(person.id))?.state).toBe('submitted'), patient)
  await page.user.click(await screen.findByText('Setujui 1 yang diajukan', {}, patient))
  await waitFor(async () => expect((await planOf(person.id))?.state).toBe('approved'), patient)
})

test('A change of an approved plan is an addendum with its reason, and its history is ended there', async () => {
  const { id } = await openEmptyPlan()
  await page.call('plan.copy', { employeeId: id, fromYear: 2026, toYear: 2027 })
  await approve(page.call, [id], 2027)
  await page.user.click(await screen.findByText('Buat adendum', {}, patient))
  await page.user.type(await screen.findByLabelText(/^Alasan/, {}, patient), 'Target pimpinan berubah')
  await page.user.keyboard('{Tab}')
  const dialog = await screen.findByRole('dialog', {}, patient)
  await page.user.click(within(dialog).getByRole('button', { name: 'Buat adendum' }))
  await screen.findByText(/^Ini adendum: Target pimpinan berubah\./, {}, patient)
  const plan = await planOf(id)
  expect(plan).toMatchObject({ version: 2, state: 'draft', reason: 'Target pimpinan berubah' })
  await screen.findByLabelText('Versi rencana', {}, patient)
  await page.user.click(screen.getByLabelText('Menu hasil kerja 1'))
  await page.user.click(await screen.findByText('Akhiri…', {}, patient))
  await page.user.type(await screen.findByLabelText(/^Alasan/, {}, patient), 'Dialihkan')
  await page.user.click(screen.getByRole('button', { name: 'Akhiri hasil kerja 1' }))
  await screen.findByText(/Diakhiri .* Dialihkan/, {}, patient)
  await page.user.click(screen.getByText('Bandingkan dengan versi 1'))
  await screen.findByText('Hasil kerja dan indikator', {}, patient)
  expect(await screen.findByText(/Diakhiri .* Dialihkan/, {}, patient)).toBeTruthy()
})

test('Plans are ticked by click and by key for an act on some; a tick opens no plan', async () => {
  page = await openPage({ path: '/plan?period=2027', today: '2027-02-02' })
  await page.call('year.open', { year: 2027, rhythm: 'quarterly' })
  const { rows } = await page.call('employee.list', {})
  const people = rows.slice(1, 4)
  for (const { id } of people)
    await page.call('plan.saveResult', { employeeId: id, year: 2027, kind: 'main', text: 'Laporan tersedia' })
  await page.router.navigate({ to: '/', search: { period: '2027' } })
  await page.router.navigate({ to: '/plan' as '/', search: { period: '2027' } })
  await screen.findByText('Ajukan 3 draf', {}, patient)
  const tick = (at: number) => screen.findByLabelText(`Pilih ${people[at]!.fullName}`, {}, patient)
  await page.user.click(await tick(0))
  await screen.findByText('1 dipilih', {}, patient)
  await screen.findByText('Ajukan 1 draf', {}, patient)
  await page.user.keyboard('{Control>}{Home}{/Control}{ArrowDown}{ArrowDown} ')
  await screen.findByText('2 dipilih', {}, patient)
  expect(page.router.state.location.pathname).toBe('/plan')
  await page.user.click(screen.getByText('Batalkan pilihan'))
  await screen.findByText('Ajukan 3 draf', {}, patient)
})
