import { AppError } from '#shared/api/errors.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import { dayIn } from '#shared/period/day-in.ts'
import type { Aspect } from '#shared/plan/aspect.ts'
import {
  type LibraryDraft,
  type LibraryIndicator,
  type LibraryPost,
  type LibraryResult,
  lineOfLibrary,
  type Responsibility,
  type ResponsibilityDraft,
} from '#shared/plan/cascade/library.ts'
import type { AddedLines, IndicatorLine } from '#shared/plan/cascade/line.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import type { CommandContext, QueryContext } from '../../api/context.ts'
import { newId } from '../../db/id.ts'
import { changeRow, requireVersion } from '../../db/row-version.ts'
import type { Row } from '../../db/schema.ts'
import { prepare, prepareValues, run, sql, type Db, type WritableDb } from '../../db/sql.ts'
import { requireYear } from '../../office/years.ts'
import { absentOn, everybodyInOrder } from '../../people/everybody.ts'
import { visibleIn } from '../../people/people.ts'
import { measureColumns } from '../write-indicator.ts'
import { addLines } from './lines.ts'

/** Posts that people in sight hold or of which the library says something, by name. */
export function listLibrary(
  context: QueryContext,
  { year, position }: { readonly year: number; readonly position?: string | undefined },
): LibraryPost[] {
  const { db, session, today } = context
  requireYear(db, year)
  const on = dayIn(year, today)
  const results = Map.groupBy(allResults(db), ({ position: name }) => spellingOf(name))
  const duties = Map.groupBy(
    prepare(db, 'SELECT * FROM responsibility ORDER BY sort, id').all() as Row<'responsibility'>[],
    ({ position: name }) => spellingOf(name),
  )
  const isVisible = visibleIn(db, session.scope, on)
  const absent = new Set(absentOn(db, on))
  const holders = everybodyInOrder(db, on).filter(({ id }) => isVisible(id) && !absent.has(id))
  const held = Map.groupBy(
    holders.flatMap(({ positionName }) => positionName ?? []),
    (name) => spellingOf(name),
  )
  const keys = [...new Set([...held.keys(), ...results.keys(), ...duties.keys()])]
  const wanted = position === undefined ? undefined : spellingOf(position)
  return keys
    .filter((key) => key !== '' && (wanted === undefined || key === wanted))
    .map((key): LibraryPost => {
      const [own, usual, answers] = [held.get(key) ?? [], results.get(key) ?? [], duties.get(key) ?? []]
      return {
        position: own[0] ?? [...usual, ...answers][0]?.position ?? key,
        people: own.length,
        responsibilities: answers.map(responsibilityOf),
        results: usual.map(({ position: _position, ...result }) => result),
      }
    })
    .toSorted((a, b) => a.position.localeCompare(b.position, 'id'))
}

function responsibilityOf({ id, row_version, text, measure }: Row<'responsibility'>): Responsibility {
  return { id, rowVersion: row_version, text, ...(measure !== null && { measure }) }
}

type Placed = LibraryResult & { readonly position: string }

export function allResults(db: Db): Placed[] {
  const indicators = Map.groupBy(
    prepare(db, 'SELECT * FROM library_indicator ORDER BY sort, id').all() as Row<'library_indicator'>[],
    (row) => row.library_result_id,
  )
  const rows = prepare(
    db,
    "SELECT * FROM library_result ORDER BY kind = 'additional', sort, id",
  ).all() as Row<'library_result'>[]
  return rows.map((row) => ({
    position: row.position,
    id: row.id,
    rowVersion: row.row_version,
    kind: row.kind,
    text: row.text,
    ...(row.outcome !== null && { outcome: row.outcome }),
    indicators: (indicators.get(row.id) ?? []).map(indicatorOf),
  }))
}

function indicatorOf(row: Row<'library_indicator'>): LibraryIndicator {
  return {
    text: row.text,
    aspects: row.aspects.split(',') as Aspect[],
    targetKind: row.target_kind,
    ...(row.low !== null && { low: decimalOf(row.low) }),
    ...(row.high !== null && { high: decimalOf(row.high) }),
    ...(row.target_text !== null && { targetText: row.target_text }),
    ...(row.target_unit !== null && { targetUnit: row.target_unit }),
    direction: row.direction,
    accumulation: row.accumulation,
  }
}

/** What is usual for a post, by its name in whatever spelling. */
export function resultsOfPost(db: Db, position: string | undefined): LibraryResult[] {
  if (position === undefined) return []
  const wanted = spellingOf(position)
  return allResults(db)
    .filter((result) => spellingOf(result.position) === wanted)
    .map(({ position: _position, ...result }) => result)
}

type Table = 'responsibility' | 'library_result'

function findLine<T extends Table>(db: Db, table: T, id: string): Row<T> {
  const row = prepare(db, `SELECT * FROM ${table} WHERE id = ?`).get(id) as Row<T> | undefined
  if (!row) throw new AppError('not_found', 'library.error.missing')
  return row
}

/** One post has each wording once. */
function refuseTwin(
  db: Db,
  table: Table,
  { id, position, text }: { id?: string | undefined; position: string; text: string },
): void {
  const rows = prepare(db, `SELECT id, position, text FROM ${table}`).all() as Row<'responsibility'>[]
  const isTwin = (row: Row<'responsibility'>) =>
    row.id !== id &&
    spellingOf(row.position) === spellingOf(position) &&
    spellingOf(row.text) === spellingOf(text)
  if (rows.some(isTwin)) throw AppError.atField('text', 'library.error.there', {}, 'conflict')
}

export const lastSort = (db: Db, table: Table) =>
  Number(prepareValues(db, `SELECT coalesce(max(sort), 0) FROM ${table}`).get())

export function saveResponsibility(context: CommandContext, draft: ResponsibilityDraft): void {
  const { db } = context
  const { id, position, text, measure, rowVersion } = draft
  const known = id === undefined ? undefined : findLine(db, 'responsibility', id)
  if (known) requireVersion(known.row_version, rowVersion)
  refuseTwin(db, 'responsibility', draft)
  context.describe({ object: `${position} · ${text}` })
  const values = { position, text, measure: measure ?? null }
  if (!known) {
    const sort = lastSort(db, 'responsibility') + 1
    run(db, sql.insertInto('responsibility').values({ id: newId(), ...values, sort }))
    return
  }
  changeRow(db, 'responsibility', { id: known.id }, values)
}

export function deleteResponsibility(context: CommandContext, id: string, rowVersion: number): void {
  const { db } = context
  const row = findLine(db, 'responsibility', id)
  requireVersion(row.row_version, rowVersion)
  context.describe({ object: `${row.position} · ${row.text}` })
  run(db, sql.deleteFrom('responsibility').where('id', '=', id))
}

export function saveLibraryResult(context: CommandContext, draft: LibraryDraft): void {
  const { db } = context
  const { id, position, kind, text, outcome, rowVersion } = draft
  const known = id === undefined ? undefined : findLine(db, 'library_result', id)
  if (known) requireVersion(known.row_version, rowVersion)
  refuseTwin(db, 'library_result', draft)
  context.describe({ object: `${position} · ${text}` })
  if (!known) {
    insertLibraryResult(db, draft, lastSort(db, 'library_result') + 1)
    return
  }
  changeRow(db, 'library_result', { id: known.id }, { position, kind, text, outcome: outcome ?? null })
  run(db, sql.deleteFrom('library_indicator').where('library_result_id', '=', known.id))
  insertIndicators(db, known.id, draft.indicators)
}

export function insertLibraryResult(
  db: WritableDb,
  { position, kind, text, outcome, indicators }: Omit<LibraryDraft, 'id' | 'rowVersion'>,
  sort: number,
): void {
  const id = newId()
  run(
    db,
    sql.insertInto('library_result').values({ id, position, kind, text, outcome: outcome ?? null, sort }),
  )
  insertIndicators(db, id, indicators)
}

function insertIndicators(
  db: WritableDb,
  library_result_id: string,
  indicators: readonly IndicatorLine[],
): void {
  for (const [index, indicator] of indicators.entries())
    run(
      db,
      sql
        .insertInto('library_indicator')
        .values({ id: newId(), library_result_id, ...measureColumns(indicator), sort: index + 1 }),
    )
}

export function deleteLibraryResult(context: CommandContext, id: string, rowVersion: number): void {
  const { db } = context
  const row = findLine(db, 'library_result', id)
  requireVersion(row.row_version, rowVersion)
  context.describe({ object: `${row.position} · ${row.text}` })
  run(db, sql.deleteFrom('library_indicator').where('library_result_id', '=', id))
  run(db, sql.deleteFrom('library_result').where('id', '=', id))
}

/** Lines of the library into one person's draft. */
export function addFromLibrary(
  context: CommandContext,
  {
    employeeId,
    year,
    ids,
  }: { readonly employeeId: string; readonly year: number; readonly ids: readonly string[] },
): AddedLines {
  const { db } = context
  const known = new Map(allResults(db).map((result) => [result.id, result]))
  const lines = ids.map((id) => {
    const result = known.get(id)
    if (!result) throw new AppError('not_found', 'library.error.missing')
    return lineOfLibrary(result)
  })
  return addLines(context, { employeeId, year, lines })
}
