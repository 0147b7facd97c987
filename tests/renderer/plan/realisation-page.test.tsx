import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
const patient = { timeout: 15_000 }
// the whole page on a real office: slow on a busy PC
vi.setConfig({ testTimeout: 90_000 })
afterEach(() => page.close())

async function openGrid(path = '/realisation?period=2025') {
  page = await openPage({ path })
  // by label: a search by role through every cell is slow in jsdom
  const grid = await screen.findByLabelText('Realisasi 2025', {}, patient)
  const { rows } = await page.call('realisation.grid', { year: 2025 })
  return { grid, rows }
}
const valuesOf = async (index: number) =>
  (await page.call('realisation.grid', { year: 2025 })).rows[index]?.values ?? {}
const cellAt = (grid: HTMLElement, row: number, column: number) =>
  grid.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"]`)!

/** Clicks the first period of a row and pastes there, as Ctrl+V from Excel does. */
async function paste(grid: HTMLElement, text: string) {
  fireEvent.pointerDown(cellAt(grid, 0, 1), { button: 0 })
  grid.focus()
  fireEvent.paste(grid, { clipboardData: { getData: () => text } })
}

test('A block from Excel with Indonesian decimals is stored by one paste and undone by one step', async () => {
  const { grid, rows } = await openGrid()
  await paste(grid, '3,5\t1.250,75\n4\t0\n')
  await waitFor(async () => {
    expect(await valuesOf(0)).toMatchObject({ '2025-Q1': 3.5, '2025-Q2': 1250.75 })
    expect(await valuesOf(1)).toMatchObject({ '2025-Q1': 4, '2025-Q2': 0 })
  }, patient)
  await page.call('history.undo', { seq: (await page.call('history.state', {})).undo!.seq })
  expect(await valuesOf(0)).toEqual(rows[0]?.values)
  expect(await valuesOf(1)).toEqual(rows[1]?.values)
})

test('Of a pasted block what fits is stored, the rest is marked at its cell and listed', async () => {
  const { grid, rows } = await openGrid()
  await paste(grid, '3,5\tabc\n4\t1,234\n')
  await screen.findByText(/^2 sel tidak bisa diisi/, {}, patient)
  expect(cellAt(grid, 0, 2).textContent).toContain('Isi dengan angka.')
  expect(cellAt(grid, 1, 2).textContent).toContain('Paling banyak dua angka di belakang koma.')
  await waitFor(async () => expect(await valuesOf(0)).toMatchObject({ '2025-Q1': 3.5 }), patient)
  expect(await valuesOf(0)).toEqual({ ...rows[0]?.values, '2025-Q1': 3.5 })
  expect(await valuesOf(1)).toEqual({ ...rows[1]?.values, '2025-Q1': 4 })
  await page.call('history.undo', { seq: (await page.call('history.state', {})).undo!.seq })
  expect(await valuesOf(0)).toEqual(rows[0]?.values)
  expect(await valuesOf(1)).toEqual(rows[1]?.values)
})

test('A blank cell of a pasted block leaves what is stored there, and the paste says so', async () => {
  const { grid, rows } = await openGrid()
  expect(rows[0]?.values['2025-Q2']).toBeDefined()
  await paste(grid, '3,5\t\n')
  await screen.findByText(/^Sel kosong di blok yang ditempel: 1/, {}, patient)
  await waitFor(
    async () => expect(await valuesOf(0)).toEqual({ ...rows[0]?.values, '2025-Q1': 3.5 }),
    patient,
  )
})

test('A row that is entered by quarter refuses a month with the reason at the cell', async () => {
  const { grid, rows } = await openGrid('/realisation?period=2025&tab=month')
  fireEvent.pointerDown(cellAt(grid, 0, 1), { button: 0 })
  grid.focus()
  await page.user.keyboard('7{Enter}')
  await waitFor(() => expect(cellAt(grid, 0, 1).textContent).toContain('sudah diisi per triwulan'), patient)
  expect(await valuesOf(0)).toEqual(rows[0]?.values)
})

test('The panel of an indicator draws its course, says its trend in a sentence and keeps a note', async () => {
  const { rows } = await openGrid()
  const index = rows.findIndex(({ trend }) => trend !== undefined)
  const row = rows[index]!
  await page.router.navigate({
    to: '/realisation',
    search: { period: '2025', selected: row.indicatorId },
  } as never)
  const note = await screen.findByLabelText('Catatan Triwulan II 2025', {}, patient)
  const points = Object.keys(row.values).length + (row.baseline === undefined ? 0 : 1)
  expect(document.querySelectorAll('.measure-chart circle')).toHaveLength(points)
  await page.user.type(note, 'Data dari loket')
  await page.user.tab()
  await waitFor(async () => {
    const after = (await page.call('realisation.grid', { year: 2025 })).rows[index]
    expect(after?.notes['2025-Q2']).toBe('Data dari loket')
    expect(after?.values).toEqual(row.values)
  }, patient)
})

test('People without a plan are named', async () => {
  page = await openPage({ path: '/realisation?period=2027', today: '2027-02-02' })
  await page.call('year.open', { year: 2027, rhythm: 'monthly' })
  await screen.findByText('Belum ada indikator untuk diisi di sini.', {}, patient)
  expect(screen.getByText(/tanpa rencana: .+, dan 34 lagi/)).toBeTruthy()
})

test('A target in words takes its per cent in the panel, with a reason or not at all', async () => {
  const { rows } = await openGrid()
  const { employeeId } = rows[0]!
  const { id: workResultId } = await page.call('plan.saveResult', {
    employeeId,
    year: 2025,
    kind: 'additional',
    text: 'Arsip kantor tertib',
  })
  const { id } = await page.call('plan.saveIndicator', {
    workResultId,
    text: 'Arsip tertib',
    aspects: ['quality'],
    targetKind: 'text',
    targetText: 'Tertata menurut kode',
    direction: 'higher',
  })
  await page.router.navigate({ to: '/realisation', search: { period: '2025', selected: id } } as never)
  const percent = await screen.findByLabelText('Persen Tahunan 2025', {}, patient)
  await page.user.type(percent, '92,5')
  fireEvent.blur(percent)
  await screen.findByText(/^Tulis alasannya/, {}, patient)
  expect((await page.call('indicator.get', { id })).byHand).toEqual({})
  await page.user.type(screen.getByLabelText('Alasan Tahunan 2025'), 'satu lemari tersisa{Enter}')
  await waitFor(
    async () =>
      expect(await page.call('indicator.get', { id })).toMatchObject({
        achievement: 92.5,
        byHandNote: 'satu lemari tersisa',
      }),
    patient,
  )
  await screen.findByText('dengan tangan', {}, patient)
})
