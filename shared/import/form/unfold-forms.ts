import { type CellValue, markOf, type Merge, type RowKind, type SheetGrid } from '../grid.ts'
import { spellingOf } from '../../spelling/spelling.ts'
import { findForms, type Form, textsOf } from './find-forms.ts'
import { type FormLine, linesOf } from './form-lines.ts'

/** The columns of the flat table, headed as a list of plans is. */
const heads = {
  nip: 'NIP',
  name: 'NAMA',
  year: 'TAHUN',
  appraiserNip: 'NIP PEJABAT PENILAI',
  appraiserName: 'PEJABAT PENILAI',
  resultKind: 'JENIS',
  parentResult: 'RHK PIMPINAN',
  workResult: 'RENCANA HASIL KERJA',
  aspect: 'ASPEK',
  indicator: 'INDIKATOR KINERJA INDIVIDU',
  target: 'TARGET',
  targetUnit: 'SATUAN',
  direction: 'ARAH',
  coreValue: 'NILAI PERILAKU KERJA',
  expectation: 'EKSPEKTASI KHUSUS PIMPINAN',
} as const
type Field = keyof typeof heads
const fields = Object.keys(heads) as Field[]
/** What a line that continues a result takes from the result's own. */
const ofResult: readonly string[] = ['workResult', 'parentResult']

/**
 * A sheet of official forms as one table: each indicator and each special expectation is a row of it, on its own line, with
 * the person and the appraiser of its form's head. Undefined for a sheet without a form.
 */
export function unfoldForms(grid: SheetGrid): SheetGrid | undefined {
  const forms = findForms(grid)
  const [first] = forms
  if (first === undefined) return undefined
  const unread = unreadLabels(forms)
  const labels = [...fields.map((field) => heads[field]), ...unread]
  const rows: CellValue[][] = grid.rows.map(() => [])
  const kinds: RowKind[] = grid.rows.map((_, row) => (textsOf(grid, row).length === 0 ? 'empty' : 'title'))
  const marks = new Uint8Array(rows.length * labels.length)
  for (const form of forms) {
    for (let row = form.top; row <= form.bottom; row++) kinds[row] = 'header'
    const cells = cellsOf(grid, form, labels)
    for (const [index, line] of linesOf(grid, form).entries()) {
      const row = form.bottom + 1 + index
      kinds[row] = line.kind
      if (line.kind !== 'data') continue
      for (const [column, [value, bits]] of cells(row, line).entries()) {
        if (value === undefined) continue
        ;(rows[row] ??= [])[column] = value
        marks[row * labels.length + column] = bits
      }
    }
  }
  const { name, hidden } = grid
  const form = { source: grid, line: first.bottom, labels, kinds }
  return { name, hidden, columns: labels.length, rows, marks, merges: [], form }
}

function unreadLabels(forms: readonly Form[]): string[] {
  const labels = forms.flatMap(({ columns }) =>
    columns.filter(({ field, label }) => field === null && label !== '').map(({ label }) => label),
  )
  return [...new Map(labels.map((label) => [spellingOf(label), label])).values()]
}

type Content = readonly [value: CellValue | undefined, bits: number]

/** Reads the cells of one form's lines into the columns of the flat table. */
function cellsOf(grid: SheetGrid, form: Form, labels: readonly string[]) {
  const at = new Map<string, number>()
  for (const [column, { field, label }] of form.columns.entries()) at.set(field ?? label, column)
  const merged = topsOf(grid.merges, grid.columns)
  const cell = (row: number, key: string): Content => {
    const column = at.get(key)
    if (column === undefined) return [undefined, 0]
    const top = merged.get(row * grid.columns + column) ?? row
    return [grid.rows[top]?.[column], markOf(grid, top, column)]
  }
  const { person, appraiser, year } = form
  const head: Readonly<Record<string, CellValue | undefined>> = {
    nip: person?.nip,
    name: person?.name,
    year,
    appraiserNip: appraiser?.nip,
    appraiserName: appraiser?.name,
  }
  return (row: number, line: FormLine): Content[] => {
    const own: Readonly<Record<string, CellValue | undefined>> = {
      ...head,
      ...line.told,
      ...(line.resultKind && { resultKind: line.resultKind === 'main' ? 'Utama' : 'Tambahan' }),
    }
    return labels.map((label, index): Content => {
      const field = fields[index]
      if (field !== undefined && own[field] !== undefined) return [own[field], 0]
      if (line.told !== undefined) return [undefined, 0]
      const [value, bits] = cell(
        ofResult.includes(field ?? '') ? (line.resultRow ?? row) : row,
        field ?? label,
      )
      return field === 'parentResult' && typeof value === 'string' ? [resultOf(value), 0] : [value, bits]
    })
  }
}

/** A leader's result has its indicator below it. */
function resultOf(text: string): string {
  return text.replace(/\s*\bIndikator Kinerja Individu\s*:.*$/is, '').trim()
}

/** Cell below in a vertical merge → the merge's first row. */
function topsOf(merges: readonly Merge[], columns: number): Map<number, number> {
  const tops = new Map<number, number>()
  for (const { top, left, bottom } of merges)
    for (let row = top + 1; row <= bottom; row++) tops.set(row * columns + left, top)
  return tops
}
