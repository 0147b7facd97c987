import {
  cellOf,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  noRoleWords,
  type RoleMatrix,
} from '../plan/cascade/matrix.ts'
import type { FormFacts, MatrixFacts } from './form-facts.ts'
import { frameOf } from './form-frame.ts'
import type { Cell, FormPage, Table } from './form-page.ts'
import { formSpecs } from './form-spec.ts'
import { byHand, centred, signatureOf, tinted } from './form-tables.ts'

/** Columns beside each other upright; more stand on a page on its side (forms.md A.1.5). */
const mostUpright = 4
/** More than these become several tables, as even as can be. */
const mostBeside = 8

/** Name, position, and the columns together: with team leads (p49), on its side as in the filled examples (p180). */
const withTeams = [26, 14.3, 59.7]
const onItsSide = [10.2, 14.2, 75.6]

/** A column that is narrower, in hundredths of the page, has smaller letters (points). */
const narrow = { upright: 18, onItsSide: 11.5, letters: 9 } as const

/** A.1.5: who has which part in what a leader is to reach. */
export function matrixForm(facts: FormFacts, { leader, matrices }: MatrixFacts): FormPage {
  const parts = matrices.flatMap((matrix) =>
    evenly(matrix.columns).map((columns): Part => ({ matrix, columns })),
  )
  const landscape = parts.some(({ columns }) => columns.length > mostUpright)
  const upright = matrices.length > 1 ? withTeams : (formSpecs['A.1.5'].results ?? [])
  const widths = landscape ? onItsSide : upright
  const [own, ...teams] = matrices
  const leads = new Set(teams.map((team) => team.leader.id))
  const { matrixSigned, place } = facts.style
  return {
    ...frameOf(facts, { code: 'A.1.5', subject: leader.name }),
    landscape,
    ...(matrixSigned && { agency: { name: own.leader.unit, range: [`TAHUN ${own.year}`] } }),
    tables: parts.map((part, index) => ({
      ...tableOf(part, { widths, leads, least: landscape ? narrow.onItsSide : narrow.upright }),
      ...(index > 0 && { apart: true as const }),
    })),
    kept: matrixSigned ? 1 : 0,
    ...(matrixSigned && {
      right: signatureOf({ role: own.leader.position ?? 'Pimpinan', person: leader, place, on: byHand }),
    }),
    notes: [],
  }
}

interface Part {
  readonly matrix: RoleMatrix
  readonly columns: readonly MatrixColumn[]
}

function evenly(columns: readonly MatrixColumn[]): (readonly MatrixColumn[])[] {
  const size = Math.ceil(columns.length / Math.ceil(columns.length / mostBeside))
  return Array.from({ length: Math.ceil(columns.length / size) }, (_, at) =>
    columns.slice(at * size, (at + 1) * size),
  )
}

interface Look {
  readonly widths: readonly number[]
  /** People with a table of their own below. */
  readonly leads: ReadonlySet<string>
  /** A column that is narrower has smaller letters. */
  readonly least: number
}

function tableOf({ matrix: { leader, rows }, columns }: Part, { widths, leads, least }: Look): Table {
  const [name = 0, position = 0, together = 0] = widths
  const head = [
    tinted(leader.name),
    tinted(leader.position ?? '', { align: 'center' }),
    ...columns.map(({ indicator, result }) => tinted(indicator ?? result, { align: 'center' })),
  ]
  const each = together / columns.length
  return {
    widths: [name, position, ...columns.map(() => each)],
    ...(each < least && { letters: narrow.letters }),
    head: [
      [
        tinted('PEGAWAI'),
        tinted('JABATAN', { align: 'center' }),
        tinted('OUTCOME ANTARA/ OUTPUT/ LAYANAN', { across: columns.length, align: 'middle' }),
      ],
      leads.has(leader.id) ? framed(head) : head,
    ],
    rows: rows.map((row) => {
      const cells = [
        tinted(row.name),
        positionCell(row),
        ...columns.map(({ id }) => roleCell(cellOf(row, id))),
      ]
      return leads.has(row.employeeId) ? framed(cells) : cells
    }),
  }
}

/** A guest is told apart by the unit that he comes from. */
const positionCell = ({ position, isGuest, unit }: MatrixRow): Cell => ({
  lines: [
    ...(position === undefined ? [] : [position]),
    ...(isGuest ? [{ text: unit, style: 'italic' as const }] : []),
  ],
  tint: true,
  align: 'center',
})

/** Empty where nobody has decided yet. */
function roleCell({ results, noRole }: MatrixCell): Cell {
  if (noRole) return centred(noRoleWords)
  return { lines: results.map(({ text }) => (results.length > 1 ? { text, number: '•' } : text)) }
}

/** Whoever leads a team stands in a heavy frame, here and at the head of the table below (p49). */
const framed = (cells: readonly Cell[]): Cell[] =>
  cells.map((cell, at) => ({
    ...cell,
    framed: at === 0 ? 'start' : at === cells.length - 1 ? 'end' : 'middle',
  }))
