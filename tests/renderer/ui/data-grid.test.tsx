import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { AppError } from '#shared/api/errors.ts'
import { DataGrid } from '../../../renderer/ui/grid/data-grid.tsx'
import type { DataGridProps } from '../../../renderer/ui/grid/data-grid-props.ts'
import type { CellChange, GridColumn } from '../../../renderer/ui/grid/grid-column.ts'
import { renderPart } from '../page.tsx'

interface Row {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly rating: string
}
const rows: readonly Row[] = Array.from({ length: 500 }, (_, index) => ({
  id: `r${index}`,
  name: `Pegawai ${index + 1}`,
  value: String(index * 10),
  rating: '',
}))
const columns: readonly GridColumn<Row>[] = [
  {
    id: 'name',
    header: 'Nama',
    width: 200,
    grow: true,
    sortable: true,
    cell: ({ name }) => name,
    text: ({ name }) => name,
  },
  {
    id: 'value',
    header: 'Nilai',
    width: 100,
    cell: ({ value }: Row) => value,
    text: ({ value }: Row) => value,
    edit: { check: (text) => (/^\d+$/.test(text) ? undefined : { key: 'error.number' }) },
  },
  {
    id: 'rating',
    header: 'Rating',
    width: 100,
    cell: ({ rating }: Row) => rating,
    text: ({ rating }: Row) => rating,
    edit: { keys: { 1: 'diatas', 2: 'sesuai' }, afterKey: 'down' },
  },
]

function Sheet(props: Partial<DataGridProps<Row>> & { readonly acts: (readonly CellChange<Row>[])[] }) {
  const [current, setCurrent] = useState(rows)
  const { acts, ...more } = props
  return (
    <DataGrid
      label="Daftar"
      columns={columns}
      rows={current}
      rowKey={({ id }) => id}
      onChange={(cells) => {
        acts.push(cells)
        setCurrent((old) =>
          old.map((row) =>
            cells
              .filter((cell) => cell.row.id === row.id)
              .reduce((next, { columnId, text }) => ({ ...next, [columnId]: text }), row),
          ),
        )
      }}
      {...more}
    />
  )
}

async function openSheet(props: Partial<DataGridProps<Row>> = {}) {
  const acts: (readonly CellChange<Row>[])[] = []
  renderPart(<Sheet acts={acts} {...props} />)
  const user = userEvent.setup()
  const grid = screen.getByRole('grid', { name: 'Daftar' })
  await user.click(cell(0, 1))
  return { acts, user, grid }
}
/** The cell by its place, counted from 0. */
function cell(row: number, column: number): HTMLElement {
  const found = screen
    .getAllByRole('row')
    .find((one) => one.getAttribute('aria-rowindex') === String(row + 2))
  if (found === undefined) throw new Error(`row ${row} is not drawn`)
  return within(found).getAllByRole('gridcell')[column] as HTMLElement
}
const cursor = () => document.querySelector('[data-cursor]')?.id.split('-').slice(-2).join(',')
const acted = (acts: (readonly CellChange<Row>[])[]) =>
  acts.map((cells) => cells.map(({ rowIndex, columnId, text }) => `${rowIndex} ${columnId} ${text}`))

afterEach(cleanup)

test('Only the rows in sight are drawn, and the grid says how many there are', async () => {
  await openSheet()
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('501')
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
})

test('Arrows, Home, End and Ctrl with them move the cursor and stop at the edges', async () => {
  const { user } = await openSheet()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
  expect(cursor()).toBe('2,2')
  await user.keyboard('{ArrowRight}{Home}{ArrowUp}')
  expect(cursor()).toBe('1,0')
  await user.keyboard('{End}{Control>}{Home}{/Control}')
  expect(cursor()).toBe('0,0')
})

test('Typing replaces a cell, Enter stores it and goes down, Esc leaves it as it was', async () => {
  const { acts, user } = await openSheet()
  await user.keyboard('42{Enter}')
  await user.keyboard('7{Escape}')
  expect(acted(acts)).toEqual([['0 value 42']])
  expect(cell(0, 1)).toHaveProperty('textContent', '42')
  expect(cell(1, 1)).toHaveProperty('textContent', '10')
  expect(cursor()).toBe('1,1')
})

test('F2 keeps what stands in the cell, and an unchanged cell is not stored', async () => {
  const { acts, user } = await openSheet()
  await user.keyboard('{ArrowDown}{F2}')
  expect(screen.getByRole('textbox', { name: 'Nilai' })).toHaveProperty('value', '10')
  await user.keyboard('{Enter}')
  expect(acts).toEqual([])
})

test('Clicking elsewhere stores what was being typed', async () => {
  const { acts, user } = await openSheet()
  await user.keyboard('99')
  await user.click(cell(3, 0))
  expect(acted(acts)).toEqual([['0 value 99']])
  expect(cursor()).toBe('3,0')
})

test('What cannot be stored stays in its cell with the reason, and is not sent', async () => {
  const { acts, user } = await openSheet()
  await user.keyboard('abc{Enter}')
  expect(acts).toEqual([])
  expect(cell(0, 1).getAttribute('aria-invalid')).toBe('true')
  expect(within(cell(0, 1)).getByRole('alert').textContent).toBe('Isi dengan angka.')
  await user.keyboard('{ArrowUp}12{Enter}')
  expect(acted(acts)).toEqual([['0 value 12']])
  expect(cell(0, 1).getAttribute('aria-invalid')).toBeNull()
})

test('A block from Excel is one act; cells that cannot be filled are left out and say so', async () => {
  const { acts, user } = await openSheet()
  await user.paste('1\tdiatas\r\n2x\tsesuai\r\n3\tsesuai\r\n')
  expect(acted(acts)).toEqual([
    ['0 value 1', '0 rating diatas', '1 rating sesuai', '2 value 3', '2 rating sesuai'],
  ])
  expect(within(cell(1, 1)).getByRole('alert').textContent).toBe('Isi dengan angka.')
})

test('Esc on a refused value brings the stored one back', async () => {
  const { user } = await openSheet()
  await user.keyboard('abc{Enter}{ArrowUp}')
  expect(cell(0, 1).textContent).toContain('abc')
  await user.keyboard('{Escape}')
  expect(cell(0, 1).textContent).toBe('0')
})

test('One pasted value fills every selected cell', async () => {
  const { acts, user } = await openSheet()
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  await user.paste('5')
  expect(acted(acts)).toEqual([['0 value 5', '1 value 5', '2 value 5']])
})

test('A copied range is tabs and lines, as Excel reads them', async () => {
  const { user } = await openSheet()
  await user.keyboard('{Home}{Shift>}{ArrowDown}{ArrowRight}{/Shift}')
  let copied = ''
  fireEvent.copy(screen.getByRole('grid'), {
    clipboardData: { setData: (_type: string, text: string) => void (copied = text) },
  })
  expect(copied).toBe('Pegawai 1\t0\nPegawai 2\t10')
})

test('Ctrl+D fills the selection from its top row, and Delete clears it, each as one act', async () => {
  const { acts, user } = await openSheet()
  await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}{Delete}')
  expect(acted(acts)).toEqual([
    ['2 value 10', '3 value 10'],
    ['1 value ', '2 value ', '3 value '],
  ])
})

test('A rating key fills the cell without an editor and goes down', async () => {
  const { acts, user } = await openSheet()
  await user.keyboard('{ArrowRight}12x')
  expect(acted(acts)).toEqual([['0 rating diatas'], ['1 rating sesuai']])
  expect(cursor()).toBe('2,2')
})

test('Tab goes from cell to cell, and after Esc it leaves the grid', async () => {
  const { user, grid } = await openSheet()
  await user.keyboard('{Tab}{Tab}')
  expect(cursor()).toBe('1,0')
  await user.keyboard('{Escape}{Tab}')
  expect(document.activeElement).not.toBe(grid)
})

test('A refusal of the backend stands at the cell that it names', async () => {
  const { user } = await openSheet({
    onChange: () => Promise.reject(AppError.atField('cells.0.value', 'error.tooBig', { maximum: 10 })),
  })
  await user.keyboard('11{Enter}')
  expect((await within(cell(0, 1)).findByRole('alert')).textContent).toBe('Paling besar 10.')
})

test('Enter on a cell that cannot be filled opens its row, and a sorted header says its direction', async () => {
  const opened: string[] = []
  const sorted: string[] = []
  const { user } = await openSheet({
    onOpen: ({ name }) => opened.push(name),
    sort: { column: 'name', descending: false },
    onSort: ({ column, descending }) => sorted.push(`${column} ${descending}`),
  })
  await user.keyboard('{Home}{ArrowDown}{Enter}')
  expect(opened).toEqual(['Pegawai 2'])
  await user.click(screen.getByRole('button', { name: 'Nama' }))
  expect(sorted).toEqual(['name true'])
  expect(screen.getByRole('columnheader', { name: 'Nama' }).getAttribute('aria-sort')).toBe('ascending')
})
