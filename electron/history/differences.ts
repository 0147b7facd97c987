import { AppError } from '#shared/api/errors.ts'
import type { Difference, FileDifferences } from '#shared/history/history.ts'
import { type Image, type LoggedChange, loggedHash, readChanges } from '../api/audit.ts'
import type { CommandContext, QueryContext } from '../api/context.ts'
import { revert } from '../api/undo.ts'
import { noteChange } from '../db/change-capture.ts'
import { type Columns, columnsOf } from '../db/columns.ts'
import { contentHash, contentOf, contentSum, createContentSum, hashOfSum } from '../db/content-hash.ts'
import { type ContentTable, contentTables } from '../db/schema.ts'
import { type Db, tuples } from '../db/sql.ts'
import { readableChange } from './events.ts'
import { aboutOf, nameOf, periodOf, unitName, withName } from './row-words.ts'

/** Where the content is not what the log says: `before` is what the log says of a row, `after` what stands in the file. */
interface FoundDifferences {
  readonly changes: readonly LoggedChange[]
  /** With all of them put back, the content is what the log says. */
  readonly explained: boolean
}

/** More are counted and not told. */
const mostTold = 200

/** As the page shows it to whoever may see these people. */
export function tellDifferences(
  { db }: QueryContext,
  isVisible: (employeeId: string) => boolean,
): FileDifferences {
  const { changes, explained } = findDifferences(db)
  const rows = changes
    .filter((change) => {
      const about = aboutOf(db, change)
      return about === undefined || isVisible(about)
    })
    .slice(0, mostTold)
    .map((change) => differenceOf(db, change))
  return { rows, total: changes.length, explained, contentHash: contentHash(db) }
}

/** Writes back what the log says of every row; refused where that does not give the content that the log says. */
export function putBack(context: CommandContext, seen: string): { rows: number } {
  const { db } = context
  const changes = differencesSeen(context, seen)
  revert(db, changes)
  context.follow()
  if (contentHash(db) !== loggedHash(db)) throw new AppError('conflict', 'error.content.notAllKnown')
  context.describe({ startsAnew: true })
  return { rows: changes.length }
}

/** Takes what stands in the file: the log holds each row's two images, so that the act can be read and undone. */
export function acceptContent(
  context: CommandContext,
  { contentHash: seen, reason }: { readonly contentHash: string; readonly reason: string },
): { rows: number } {
  const { db } = context
  const changes = differencesSeen(context, seen)
  for (const change of changes) {
    const { columns } = columnsOf(db, change.table)
    const text = (image: Image | undefined) =>
      image === undefined ? null : JSON.stringify(columns.map((column) => image[column] ?? null))
    const key = JSON.stringify(change.key)
    noteChange(db, change.table, [key, aboutOf(db, change) ?? null, text(change.before), text(change.after)])
  }
  context.describe({ startsAnew: true, reason })
  return { rows: changes.length }
}

function differencesSeen({ db, found }: CommandContext, seen: string): readonly LoggedChange[] {
  if (found !== 'differs') throw new AppError('conflict', 'error.content.sameAsLog')
  if (contentHash(db) !== seen) throw new AppError('conflict', 'error.content.notAsSeen')
  return findDifferences(db).changes
}

/** Compares every row of the file with the last that the log says of it. */
function findDifferences(db: Db): FoundDifferences {
  const logged = readLoggedRows(db)
  const changes: LoggedChange[] = []
  const unlogged: LoggedChange[] = []
  for (const table of contentTables) {
    const rows = logged.get(table) ?? new Map<string, Image | null>()
    for (const [key, after] of rowsOf(db, table)) {
      const text = JSON.stringify(key)
      const before = rows.get(text)
      rows.delete(text)
      if (before === undefined) unlogged.push({ table, key, after })
      else if (before === null) changes.push({ table, key, after })
      else if (isOther(before, after, columnsOf(db, table))) changes.push({ table, key, before, after })
    }
    for (const [text, before] of rows)
      if (before !== null) changes.push({ table, key: JSON.parse(text) as LoggedChange['key'], before })
  }
  const wanted = loggedHash(db)
  const putBackSum = (more: readonly LoggedChange[]) => hashOfSum(contentSum(db) - movedBy(db, more))
  if (putBackSum(changes) === wanted) return { changes, explained: true }
  // where the log holds every row, one that it never held was added by something else
  const withAdded = [...changes, ...unlogged]
  if (putBackSum(withAdded) === wanted) return { changes: withAdded, explained: true }
  return { changes, explained: false }
}

/** Table → key (JSON) → the row as the log left it, null where it deleted it. */
function readLoggedRows(db: Db): Map<ContentTable, Map<string, Image | null>> {
  const logged = new Map<ContentTable, Map<string, Image | null>>(
    contentTables.map((table) => [table, new Map()]),
  )
  for (const [seq] of tuples<[number]>(db, 'SELECT seq FROM audit_payload ORDER BY seq'))
    for (const { table, key, after } of readableChanges(db, seq))
      logged.get(table)?.set(JSON.stringify(key), after ?? null)
  return logged
}

/** A payload that cannot be unpacked says nothing; the chain of the log tells of it. */
function readableChanges(db: Db, seq: number): readonly LoggedChange[] {
  try {
    return readChanges(db, seq)
  } catch {
    return []
  }
}

function* rowsOf(db: Db, table: ContentTable): Generator<[LoggedChange['key'], Image]> {
  const { columns, key } = columnsOf(db, table)
  const rows = db.sqlite.prepare(
    `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM "${table}"`,
  )
  for (const row of rows.iterate()) {
    const image = row as Image
    yield [key.map((column) => image[column] as string | number), image]
  }
}

/** A column that came with a later migration is in no image of before it. */
function isOther(before: Image, after: Image, { content }: Columns): boolean {
  return content.some((column) => Object.hasOwn(before, column) && before[column] !== after[column])
}

/** By how much the changes have moved the sum of the content. */
function movedBy(db: Db, changes: readonly LoggedChange[]): bigint {
  const sum = createContentSum()
  for (const { table, before, after } of changes) {
    const columns = columnsOf(db, table)
    // of a column that came with a later migration the log says nothing: it is as it stands
    const valueOf = (image: Image, column: string) =>
      (Object.hasOwn(image, column) ? image[column] : after?.[column]) ?? null
    const text = (image: Image) =>
      contentOf(JSON.stringify(columns.columns.map((column) => valueOf(image, column))), columns)
    if (before) sum.subtract(table, text(before))
    if (after) sum.add(table, text(after))
  }
  return sum.value()
}

function differenceOf(db: Db, change: LoggedChange): Difference {
  const { before, after } = change
  const image = after ?? before ?? {}
  const unit = nameOf(db, unitName, image['unit_id'])
  const told = readableChange(db, change, change.table === 'employee' ? undefined : aboutOf(db, change))
  const period = periodOf(db, change)
  return {
    ...told,
    fields: told.fields.map((field) => withName(db, field)),
    kind: before === undefined ? 'added' : after === undefined ? 'missing' : 'changed',
    ...(unit !== undefined && { unit: String(unit) }),
    ...(period !== undefined && { period }),
  }
}
