import { Id, text, Year } from '../../api/fields.ts'
import { z } from '../../api/zod.ts'
import { spellingLookup, spellingOf } from '../../spelling/spelling.ts'
import type { PlanState } from '../plan-state.ts'

/** Columns of a matrix of roles (A.1.5): a leader's indicators, or a team lead's results (forms.md §3). */
export const matrixLevels = ['indicator', 'result'] as const
export type MatrixLevel = (typeof matrixLevels)[number]

export const OfMatrix = z.strictObject({ leaderId: Id, year: Year, level: z.enum(matrixLevels).optional() })
export const MatrixFill = z.strictObject({
  leaderId: Id,
  year: Year,
  level: z.enum(matrixLevels),
  cells: z
    .array(
      z.strictObject({
        employeeId: Id,
        columnId: Id,
        /** One result a line, or the words for no role; empty: not decided yet. */
        text: text(5000),
        /** What the page showed when typing began. */
        seen: z.string().max(20_000),
      }),
    )
    .min(1)
    .max(5000),
})
export type MatrixFill = z.infer<typeof MatrixFill>
export const MatrixGuest = z.strictObject({ leaderId: Id, year: Year, employeeId: Id })

export interface MatrixColumn {
  /** The indicator, or the result at level 2 and where a result has no indicator yet. */
  readonly id: string
  readonly workResultId: string
  readonly indicatorId?: string
  readonly number: number
  readonly result: string
  readonly indicator?: string
  readonly target?: string
}
interface RoleResult {
  readonly id: string
  readonly text: string
}
export interface MatrixCell {
  readonly results: readonly RoleResult[]
  /** Somebody said that there is no role; without results and without this nobody has decided. */
  readonly noRole: boolean
}
export interface MatrixRow {
  readonly employeeId: string
  readonly name: string
  readonly unit: string
  readonly position?: string
  /** Of another unit, taken in for this year. */
  readonly isGuest: boolean
  readonly state?: PlanState
  /** Whether the session may write in this person's plan as it stands. */
  readonly editable: boolean
  /** By column. */
  readonly cells: Readonly<Record<string, MatrixCell>>
  /** Main results that name no leader's result: the orphans of the other way. */
  readonly loose: readonly RoleResult[]
}
export interface RoleMatrix {
  readonly leader: {
    readonly id: string
    readonly name: string
    readonly position?: string
    readonly unit: string
  }
  readonly year: number
  readonly level: MatrixLevel
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}
/** Somebody who rates others, for the choice of a matrix. */
export interface MatrixLeader {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly people: number
}

/** What a cell says when it is decided that the person has no part in it (p48). */
export const noRoleWords = 'TIDAK ADA PERAN'
const saysNoRole = spellingLookup<'none'>({ none: [noRoleWords, 'Tidak ada', 'No role'] })

const nothing: MatrixCell = { results: [], noRole: false }
export const cellOf = ({ cells }: MatrixRow, columnId: string): MatrixCell => cells[columnId] ?? nothing

/** A cell as text, one result a line: what is copied, edited and compared. */
export function cellText({ results, noRole }: MatrixCell): string {
  return noRole ? noRoleWords : results.map(({ text: line }) => line).join('\n')
}

interface CellChange {
  readonly noRole: boolean
  readonly renamed: readonly RoleResult[]
  readonly added: readonly string[]
  readonly removed: readonly RoleResult[]
}

/**
 * What a new text of a cell makes of its results: lines of the same words stay as they are, the others take each other's place in their
 * order, and what is left over comes or goes.
 */
export function changeCell({ results }: MatrixCell, typed: string): CellChange {
  const noRole = saysNoRole(typed) === 'none' || /^\s*[-–—]\s*$/.test(typed)
  const lines = noRole ? [] : linesOf(typed)
  const open = [...results]
  const others = lines.filter((line) => {
    const at = open.findIndex((result) => result.text === line)
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
  const renamed = open.slice(0, others.length).map(({ id }, index) => ({ id, text: others[index]! }))
  return { noRole, renamed, added: others.slice(renamed.length), removed: open.slice(renamed.length) }
}

/** Lines that say something, each once; a bullet before a line is no part of it. */
function linesOf(typed: string): string[] {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-•–*]|\d+[.)])\s+/, '').trim())
    .filter((line) => spellingOf(line) !== '')
  return [...new Set(lines)]
}

interface MatrixGaps {
  /** Columns that nobody has a part in. */
  readonly columns: readonly MatrixColumn[]
  /** People with a result that names no leader's. */
  readonly loose: readonly MatrixRow[]
  /** People without any part. */
  readonly idle: readonly MatrixRow[]
}

/** The check both ways (domain.md §4.4): each of the leader's indicators has a cell, each result a parent, each person a part. */
export function matrixGaps({ columns, rows }: Pick<RoleMatrix, 'columns' | 'rows'>): MatrixGaps {
  const isFilled = (row: MatrixRow, { id }: MatrixColumn) => cellOf(row, id).results.length > 0
  return {
    columns: columns.filter((column) => !rows.some((row) => isFilled(row, column))),
    loose: rows.filter(({ loose }) => loose.length > 0),
    idle: rows.filter((row) => !columns.some((column) => isFilled(row, column))),
  }
}
