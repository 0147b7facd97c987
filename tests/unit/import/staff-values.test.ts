import { describe, expect, it } from 'vitest'
import { gridFrom, interpreted } from './build-grid.ts'

const nips = [1, 2, 3, 4].map((day) => `1986090${day}201505100${day}`)

/** The drafts' values of one column and the problems told, one person a cell. */
function read(
  header: string,
  field: string,
  cells: readonly (string | number)[],
  more: readonly string[] = [],
) {
  const { rows } = interpreted(
    gridFrom([
      ['NIP', 'NAMA', header, ...(more.length > 0 ? ['TMT CPNS'] : [])],
      ...cells.map((cell, index) => [nips[index] ?? '', 'Budi', cell, ...more.slice(index, index + 1)]),
    ]),
  )
  return rows.map(({ draft, problems }) => [
    (draft as Record<string, unknown> | undefined)?.[field],
    ...problems.filter(({ column }) => column === field).map(({ code }) => code),
  ])
}

describe('a column of dates', () => {
  it('has the month first throughout where one cell can be nothing else', () => {
    expect(read('TMT PANGKAT', 'gradeDate', ['04/13/2019', '04/01/2019', '10/01/2020'])).toEqual([
      ['2019-04-13', 'DATE_MONTH_FIRST'],
      ['2019-04-01', 'DATE_MONTH_FIRST'],
      ['2020-10-01', 'DATE_MONTH_FIRST'],
    ])
  })

  it('has the day first without a word where one cell can be nothing else', () => {
    expect(read('TMT PANGKAT', 'gradeDate', ['13/04/2019', '04/01/2019'])).toEqual([
      ['2019-04-13'],
      ['2019-01-04'],
    ])
  })

  it('follows the other columns of dates when it does not tell itself', () => {
    expect(read('TMT PANGKAT', 'gradeDate', ['04/05/2019'], ['05/13/2015'])).toEqual([
      ['2019-04-05', 'DATE_MONTH_FIRST'],
    ])
    expect(read('TMT PANGKAT', 'gradeDate', ['04/05/2019'], ['13/05/2015'])).toEqual([['2019-05-04']])
  })

  it('shows each cell that both orders know when nothing decides or the cells contradict each other', () => {
    expect(read('TMT PANGKAT', 'gradeDate', ['04/05/2019', '01/04/2019', '05/05/2019'])).toEqual([
      ['2019-05-04', 'DATE_ORDER_UNSURE'],
      ['2019-04-01', 'DATE_ORDER_UNSURE'],
      ['2019-05-05'],
    ])
    expect(read('TMT PANGKAT', 'gradeDate', ['13/05/2019', '05/13/2019', '04/05/2019'])).toEqual([
      ['2019-05-13'],
      ['2019-05-13', 'DATE_MONTH_FIRST'],
      ['2019-05-04', 'DATE_ORDER_UNSURE'],
    ])
  })

  it('is day first for firsts of the month and for dashes, which no program writes month first', () => {
    expect(read('TMT PANGKAT', 'gradeDate', ['01/04/2019', '01/10/2020'])).toEqual([
      ['2019-04-01'],
      ['2020-10-01'],
    ])
    expect(read('TMT PANGKAT', 'gradeDate', ['02-03-2020'])).toEqual([['2020-03-02']])
  })

  it('keeps and shows a day of service before the fifteenth birthday', () => {
    expect(read('TMT PANGKAT', 'gradeDate', ['01-01-1970', '01-09-2001', '01-10-2001'])).toEqual([
      ['1970-01-01', 'DATE_TOO_EARLY'],
      ['2001-09-01', 'DATE_TOO_EARLY'],
      ['2001-10-01'],
    ])
  })
})

describe('a value of a staff list', () => {
  it('is the one above where the cell says so, past rows that are no person', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NIP', 'NAMA', 'UNIT KERJA', 'JABATAN'],
        [nips[0] ?? '', 'Budi', 'Seksi Pemerintahan', 'Staf'],
        ['Halaman 1'],
        [nips[1] ?? '', 'Siti', '"', 'idem'],
        [nips[2] ?? '', 'Agus', 'sda', 's.d.a'],
      ]),
    )
    expect(rows.map(({ draft }) => draft)).toEqual(
      [1, 2, 3].map(() => expect.objectContaining({ unit: 'Seksi Pemerintahan', positionName: 'Staf' })),
    )
  })

  it('that looks like a grade is offered, not taken', () => {
    expect(read('GOLONGAN', 'grade', ['lll/d', 'IlI/a', 'lV/b', 'Gol. llI/c'])).toEqual([
      [undefined, 'GRADE_LOOKALIKE'],
      [undefined, 'GRADE_LOOKALIKE'],
      [undefined, 'GRADE_LOOKALIKE'],
      [undefined, 'GRADE_LOOKALIKE'],
    ])
  })

  it('rejects a NIP with letters in it and names the likely digits', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NIP', 'NAMA'],
        ['l98609262Ol505lOOl', 'Budi'],
        ['19860926201505100A', 'Siti'],
      ]),
    )
    expect(
      rows.map(({ problems }) => problems.map(({ code, params }) => [code, params?.['likely']])),
    ).toEqual([[['NIP_LOOKALIKE', '198609262015051001']], [['NIP_LENGTH', undefined]]])
  })

  it('is the sex whose column is ticked; both ticked is told', () => {
    const { rows } = interpreted(
      gridFrom([
        ['NIP', 'NAMA', 'L', 'P'],
        [nips[0] ?? '', 'Budi', '√', ''],
        [nips[1] ?? '', 'Siti', '', 1],
        [nips[2] ?? '', 'Agus', 'x', 'x'],
      ]),
    )
    expect(rows.map(({ draft }) => (draft as { sex?: string } | undefined)?.sex)).toEqual([
      'male',
      'female',
      'male',
    ])
    expect(rows[1]?.problems.map(({ code }) => code)).toEqual(['NIP_MISMATCH'])
    expect(rows[2]?.problems.map(({ code }) => code)).toEqual(['SEX_UNKNOWN'])
  })

  it('in the place of the echelon may be the kind or the level of the post', () => {
    expect(read('ESELON', 'positionKind', ['JFU', 'JFT', 'Pelaksana', 'Pengawas'])).toEqual([
      ['pelaksana'],
      ['functional'],
      ['pelaksana'],
      ['structural'],
    ])
    expect(read('ESELON', 'echelon', ['Esl. III.b', 'IV/a', 'Eselon lima'])).toEqual([
      ['III.b'],
      ['IV.a'],
      [undefined, 'ECHELON_UNKNOWN'],
    ])
  })
})
