import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openFile } from '#electron/db/open.ts'
import { startSample } from '../../sample-backend.ts'
import { openPage } from '../page.tsx'

let page: Awaited<ReturnType<typeof openPage>>
afterEach(async () => {
  vi.restoreAllMocks()
  await page.close()
})

/** How many people stand on paper when the page prints. */
function watchPrint(): { readonly printed: () => readonly (string | undefined)[] } {
  let names: (string | undefined)[] = []
  vi.spyOn(window, 'print').mockImplementation(() => {
    const shown = document.querySelector('.only-print.ranking-lists') ?? document
    names = [...shown.querySelectorAll('.ranking-name .two-lines')].map(
      (name) => name.firstChild?.textContent ?? undefined,
    )
  })
  return { printed: () => names }
}

test('A name typed into the search narrows the list, its place stays, and the print still has everybody', async () => {
  page = await openPage({ path: '/ranking?period=2026' })
  const { scopes } = await page.call('ranking.list', { period: '2026' })
  const rows = scopes[0]!.rows
  const wanted = rows[20]!
  await screen.findByText(rows.at(-1)!.name)
  await page.user.type(screen.getByRole('searchbox'), wanted.name.split(',')[0]!)
  await waitFor(() => expect(screen.queryByText(rows[0]!.name)).toBeNull())
  const row = (await screen.findByText(wanted.name)).closest('tr')!
  expect(within(row).getAllByRole('cell')[0]?.textContent).toContain(String(wanted.rank))
  const paper = watchPrint()
  await page.user.click(screen.getByRole('button', { name: 'Cetak' }))
  await waitFor(() => expect(paper.printed()).toEqual(rows.map(({ name }) => name)))
  fireEvent(window, new Event('afterprint'))
  await waitFor(() => expect(screen.queryByText(rows[0]!.name)).toBeNull())
})

test('A search that fits nobody says so', async () => {
  page = await openPage({ path: '/ranking?period=2026' })
  await page.user.type(await screen.findByRole('searchbox'), 'tidak ada orangnya')
  await screen.findByText('Tidak ada yang cocok di daftar ini.')
})

test('Lists by unit stand under their unit, each with places of its own', async () => {
  page = await openPage({ path: '/ranking?period=2026&tab=unit' })
  const { scopes } = await page.call('ranking.list', { period: '2026', by: 'unit' })
  for (const { name, rows } of scopes) {
    const part = await screen.findByRole('region', { name: name! })
    await waitFor(() => expect(within(part).queryAllByRole('row').length).toBe(rows.length + 1))
  }
})

test('A list of hundreds comes by windows as it is scrolled, and is printed whole', async () => {
  const { file, close } = await startSample()
  close()
  addRanked(file, 700)
  page = await openPage({ file, path: '/ranking?period=2026' })
  const { scopes } = await page.call('ranking.list', { period: '2026' })
  const rows = scopes[0]!.rows
  const grid = await screen.findByRole('grid')
  expect(grid.getAttribute('aria-rowcount')).toBe(String(rows.length + 1))
  expect(within(grid).queryByText(rows[400]!.name)).toBeNull()
  Object.defineProperty(grid, 'scrollTop', { configurable: true, writable: true, value: 400 * 36 })
  fireEvent.scroll(grid)
  await within(grid).findByText(rows[400]!.name)
  const paper = watchPrint()
  await page.user.click(screen.getByRole('button', { name: 'Cetak' }))
  await waitFor(() => expect(paper.printed()).toEqual(rows.map(({ name }) => name)))
})

/** People with a kept score of 2026, as an import of a large office leaves them. */
function addRanked(path: string, people: number): void {
  const { write, close } = openFile(path)
  const { id: unit } = write.sqlite.prepare('SELECT id FROM unit WHERE parent_id IS NULL').get() as {
    id: string
  }
  const person = write.sqlite.prepare(
    `INSERT INTO employee (id, name, employee_type, status) VALUES (?, ?, 'pns', 'active')`,
  )
  const evaluation = write.sqlite.prepare(
    `INSERT INTO evaluation (id, employee_id, unit_id, period_key, state, result_rating, behaviour_rating, predikat, detail, index_value)
     VALUES (?, ?, ?, '2026', 'rated', 'asExpected', 'asExpected', 'good', 5000, ?)`,
  )
  write.sqlite.transaction(() => {
    for (let n = 0; n < people; n++) {
      person.run(`banyak-${n}`, `Orang Ke-${n}`)
      evaluation.run(`nilai-${n}`, `banyak-${n}`, unit, 8000 - n)
    }
  })()
  close()
}
