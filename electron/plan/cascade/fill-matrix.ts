import { AppError, type Message } from '#shared/api/errors.ts'
import { dayIn } from '#shared/period/day-in.ts'
import {
  cellOf,
  cellText,
  changeCell,
  type MatrixColumn,
  type MatrixFill,
  type MatrixRow,
  type RoleMatrix,
} from '#shared/plan/cascade/matrix.ts'
import type { CommandContext } from '../../api/context.ts'
import { newId } from '../../db/id.ts'
import { prepare, type WritableDb } from '../../db/sql.ts'
import { requireYear } from '../../office/years.ts'
import { findPerson } from '../../people/people.ts'
import { mayWrite, requireHand } from '../../people/relations.ts'
import { isRatedBy } from '../../people/superiors.ts'
import { makePlan } from '../write-plan.ts'
import { refuseLossOfResult } from '../plan-losses.ts'
import { removeResult } from '../write-result.ts'
import { insertResult } from './lines.ts'
import { guestsOf, readMatrix } from './matrix.ts'
import { openPlans } from './open-plans.ts'

type Cell = MatrixFill['cells'][number]

/**
 * Writes cells of a leader's matrix: each line is a result of that person's draft with the column as its parent. One bad cell refuses
 * all, each with its message at `cells.N.text`; where another window was faster it is a conflict, for a person to decide.
 */
export function fillMatrix(context: CommandContext, { leaderId, year, level, cells }: MatrixFill): number {
  const { db } = context
  const employeeIds = [...new Set(cells.map(({ employeeId }) => employeeId))]
  const matrix = readMatrix(context, { leaderId, year, level, employeeIds })
  const { people, planOf, whyClosed } = openPlans(context, year, employeeIds, mayWrite)
  const places = cells.map((cell) => placeOf(matrix, cell))
  refuseAt('invalid', 'matrix.error.cells', cells, (cell, index) => {
    const { row, column } = places[index]!
    const person = people.get(cell.employeeId)
    if (!row || !person) return { key: 'matrix.error.noRow', params: { name: person?.fullName ?? '' } }
    if (!column) return { key: 'matrix.error.noColumn' }
    return whyClosed(person) ?? problemOf(db, cell, row)
  })
  refuseAt('conflict', 'matrix.error.cells', cells, (cell, index) => {
    const now = cellText(cellOf(places[index]!.row!, cell.columnId))
    if (now === cell.seen) return undefined
    return now === '' ? { key: 'matrix.error.emptied' } : { key: 'matrix.error.changed', params: { now } }
  })
  const plans = new Map(employeeIds.map((id) => [id, planOf(id)]))
  for (const [index, cell] of cells.entries()) {
    const { row, column } = places[index]!
    const change = changeCell(cellOf(row!, cell.columnId), cell.text)
    if (change.added.length > 0)
      plans.set(
        cell.employeeId,
        plans.get(cell.employeeId) ?? makePlan(context, cell.employeeId, year, 'typed'),
      )
    const plan = plans.get(cell.employeeId)
    for (const { id } of change.removed) removeResult(db, id)
    for (const { id, text } of change.renamed) renameResult(db, id, text)
    for (const text of plan ? change.added : [])
      insertResult(db, plan!, {
        kind: 'main',
        text,
        parentId: column!.workResultId,
        ...(column!.indicatorId !== undefined && { parentIndicatorId: column!.indicatorId }),
      })
    setNoRole(db, cell.employeeId, column!, change.noRole)
  }
  context.describe({ object: `${matrix.leader.name} · ${year}`, employeeIds })
  return cells.length
}

function placeOf({ rows, columns }: RoleMatrix, { employeeId, columnId }: Cell) {
  return {
    row: rows.find((row) => row.employeeId === employeeId),
    column: columns.find(({ id }) => id === columnId),
  }
}

function refuseAt(
  code: 'invalid' | 'conflict',
  key: 'matrix.error.cells',
  cells: readonly Cell[],
  problem: (cell: Cell, index: number) => Message | undefined,
): void {
  const fields = Object.fromEntries(
    cells.flatMap((cell, index) => {
      const message = problem(cell, index)
      return message ? [[`cells.${index}.text`, message]] : []
    }),
  )
  const count = Object.keys(fields).length
  if (count > 0) throw new AppError(code, key, { count, cells: cells.length }, fields)
}

const longestResult = 500

function problemOf(db: WritableDb, cell: Cell, row: MatrixRow): Message | undefined {
  const { added, renamed, removed } = changeCell(cellOf(row, cell.columnId), cell.text)
  const texts = [...added, ...renamed.map(({ text }) => text)]
  if (texts.some((text) => text.length > longestResult)) return { key: 'matrix.error.tooLong' }
  try {
    for (const { id } of removed) refuseLossOfResult(db, id)
  } catch (error) {
    if (error instanceof AppError) return { key: error.key, params: error.params }
    throw error
  }
  return undefined
}

function renameResult(db: WritableDb, id: string, text: string): void {
  prepare(db, 'UPDATE work_result SET text = ?, row_version = row_version + 1 WHERE id = ?').run(text, id)
}

function setNoRole(
  db: WritableDb,
  employeeId: string,
  { workResultId, indicatorId }: MatrixColumn,
  isNone: unknown,
): void {
  const cell = { employeeId, workResultId, indicatorId: indicatorId ?? null }
  prepare(
    db,
    `DELETE FROM no_role WHERE employee_id = @employeeId AND work_result_id = @workResultId
      AND indicator_id IS @indicatorId`,
  ).run(cell)
  if (isNone !== true) return
  prepare(
    db,
    `INSERT INTO no_role (id, employee_id, work_result_id, indicator_id)
      VALUES (@id, @employeeId, @workResultId, @indicatorId)`,
  ).run({ id: newId(), ...cell })
}

interface Guest {
  readonly leaderId: string
  readonly employeeId: string
  readonly year: number
}

/** Whoever may write for the leader takes somebody of another unit into the matrix, before that person's plan is written (p47). */
export function addGuest(context: CommandContext, guest: Guest): void {
  const { db } = context
  const { on, person } = guestNamed(context, guest)
  const { leaderId, employeeId, year } = guest
  if (
    employeeId === leaderId ||
    isRatedBy(db, leaderId, on)(employeeId) ||
    guestsOf(db, leaderId, year).has(employeeId)
  )
    throw AppError.atField('employeeId', 'matrix.error.guestRated', { name: person.fullName }, 'conflict')
  prepare(db, 'INSERT INTO matrix_guest (employee_id, leader_id, year) VALUES (?, ?, ?)').run(
    employeeId,
    leaderId,
    year,
  )
}

/** Refused while the guest has a part in the matrix. */
export function removeGuest(context: CommandContext, guest: Guest): void {
  const { db } = context
  const { person } = guestNamed(context, guest)
  const { leaderId, employeeId, year } = guest
  const row = readMatrix(context, { leaderId, year, employeeIds: [employeeId] }).rows[0]
  if (Object.values(row?.cells ?? {}).some(({ results }) => results.length > 0))
    throw new AppError('conflict', 'matrix.error.guestHolds', { name: person.fullName })
  prepare(db, 'DELETE FROM matrix_guest WHERE employee_id = ? AND leader_id = ? AND year = ?').run(
    employeeId,
    leaderId,
    year,
  )
}

function guestNamed(context: CommandContext, { leaderId, employeeId, year }: Guest) {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const leader = findPerson(db, leaderId, on, session.scope)
  const person = findPerson(db, employeeId, on, session.scope)
  requireHand(db, session, [leaderId], on)
  context.describe({ object: `${person.fullName} · ${leader.fullName} · ${year}`, employeeIds: [employeeId] })
  return { on, person }
}
