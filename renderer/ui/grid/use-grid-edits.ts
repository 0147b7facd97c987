import { useState } from 'react'
import { AppError, type Message } from '#shared/api/errors.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { notifyDone, notifyFailed } from '../notify.tsx'
import { keepStarted, readStarted } from '../started-entry.ts'
import type { CellPlace } from './cell-range.ts'
import { canEdit, type CellChange, type GridColumn, type GridSource } from './grid-column.ts'

/** A cell whose text could not be stored keeps it in sight with the reason. */
export interface WrongCell {
  readonly text: string
  readonly message: Message
  /** Another window was faster: whoever typed here keeps what arrived or writes his own. */
  readonly isConflict: boolean
}

export interface GridEdits<Row> {
  readonly wrong: ReadonlyMap<string, WrongCell>
  /** Stores what can be stored as one act and marks the rest at its cells; `seen` is the row as it stood when typing began. */
  store(cells: readonly (CellPlace & { text: string })[], seen?: Row): void
  /** Stores a pasted block: its blank cells leave what stands there. */
  paste(cells: readonly (CellPlace & { text: string })[]): void
  /** The stored values come back where a refused text stood. */
  forget(cells: readonly CellPlace[]): void
  /** Ends a conflict: `theirs` stays, or the refused text of the cell is stored over it. */
  choose(cell: CellPlace, whose: 'theirs' | 'mine'): void
}

interface RefusedCell {
  readonly place: string
  readonly message: string
}

/** A notice lists so many refused cells; the others are marked all the same. */
const mostListed = 5

interface GridEditsOptions<Row> {
  readonly source: GridSource<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly rowKey: (row: Row) => string
  /** One act: stored together, undone together. Its promise may fail with fields `cells.3.…`. */
  readonly onChange: ((cells: readonly CellChange<Row>[]) => Promise<unknown> | void) | undefined
  /** The name under which refused texts survive a reload. */
  readonly keepAs: string | undefined
}

export function useGridEdits<Row>(options: GridEditsOptions<Row>): GridEdits<Row> {
  const { source, columns, rowKey, keepAs } = options
  const { t, say } = useTexts()
  const refusedKey = keepAs && `${keepAs}.refused`
  const [wrong, setWrong] = useState<ReadonlyMap<string, WrongCell>>(
    () => new Map(readStarted<[string, WrongCell][]>(refusedKey)),
  )
  const keyOf: KeyOf<Row> = ({ row, columnId }) => `${rowKey(row)}:${columnId}`
  const mark = (cells: readonly Mark[]) =>
    setWrong((old) => {
      const next = marked(old, cells)
      if (old.size + next.size > 0) keepStarted(refusedKey, next.size > 0 ? [...next] : undefined)
      return next
    })

  const storeCells = async (cells: readonly TypedCell[], blank: number, seen?: Row) => {
    const { good, marks, refused, unfillable } = sorted(cells, { ...options, say, keyOf, seen })
    mark(marks)
    refused.push(...(await send(good, { ...options, say, keyOf, mark })))
    if (cells.length + blank > 1) notifyLeftOut(t, { refused, blank, unfillable })
  }

  const keyAt = ({ row, column }: CellPlace): string | undefined => {
    const there = source.rowAt(row)
    const columnId = columns[column]?.id
    return there === undefined || columnId === undefined ? undefined : keyOf({ row: there, columnId })
  }
  const forget = (cells: readonly CellPlace[]) =>
    mark(cells.flatMap((cell) => keyAt(cell) ?? []).map((key) => ({ key })))

  return {
    wrong,
    store: (cells, seen) => void storeCells(cells, 0, seen),
    paste(cells) {
      const filled = cells.filter(({ text }) => text.trim() !== '')
      void storeCells(filled, cells.length - filled.length)
    },
    forget,
    choose(cell, whose) {
      const refused = wrong.get(keyAt(cell) ?? '')
      if (whose === 'theirs' || refused === undefined) return forget([cell])
      void storeCells([{ ...cell, text: refused.text }], 0)
    },
  }
}

type TypedCell = CellPlace & { readonly text: string }
type KeyOf<Row> = (cell: { readonly row: Row; readonly columnId: string }) => string
type Say = (message: Message) => string
/** A cell whose refused text comes, or goes. */
interface Mark {
  readonly key: string
  readonly bad?: WrongCell
}

/** The same where nothing was refused and nothing is: then no row is drawn anew. */
function marked(old: ReadonlyMap<string, WrongCell>, cells: readonly Mark[]): ReadonlyMap<string, WrongCell> {
  if (cells.every(({ key, bad }) => bad === undefined && !old.has(key))) return old
  const next = new Map(old)
  for (const { key, bad } of cells) {
    next.delete(key)
    if (bad !== undefined) next.set(key, bad)
  }
  return next
}

/** "Citra Lestari, Triwulan I", as a notice names a cell. */
function placeName<Row>(
  { row, columnId }: { readonly row: Row; readonly columnId: string },
  columns: readonly GridColumn<Row>[],
): string {
  return `${columns[0]?.text(row) ?? ''}, ${columns.find(({ id }) => id === columnId)?.header ?? ''}`
}

interface SortOptions<Row> extends Pick<GridEditsOptions<Row>, 'source' | 'columns'> {
  readonly say: Say
  readonly keyOf: KeyOf<Row>
  readonly seen: Row | undefined
}

/** What may be sent, what its own column refuses, and how many cells take nothing at all. */
function sorted<Row>(cells: readonly TypedCell[], { source, columns, say, keyOf, seen }: SortOptions<Row>) {
  const good: CellChange<Row>[] = []
  const marks: Mark[] = []
  const refused: RefusedCell[] = []
  let unfillable = 0
  for (const { row: rowIndex, column, text: typed } of cells) {
    const row = seen ?? source.rowAt(rowIndex)
    const definition = columns[column]
    if (row === undefined || definition === undefined || !canEdit(definition, row)) {
      unfillable++
      continue
    }
    const text = typed.trim()
    const change = { row, rowIndex, columnId: definition.id, text }
    const problem: Message | undefined = text === '' ? undefined : definition.edit?.check?.(text, row)
    if (problem === undefined) {
      good.push(change)
      marks.push({ key: keyOf(change) })
      continue
    }
    marks.push({ key: keyOf(change), bad: { text, message: problem, isConflict: false } })
    refused.push({ place: placeName(change, columns), message: say(problem) })
  }
  return { good, marks, refused, unfillable }
}

interface SendOptions<Row> extends Pick<GridEditsOptions<Row>, 'columns' | 'onChange'> {
  readonly say: Say
  readonly keyOf: KeyOf<Row>
  readonly mark: (cells: readonly Mark[]) => void
}

/**
 * An act is stored whole or not at all, so what was refused is marked and the rest is sent again: what fits is stored,
 * as one act with one undo. Returns every cell that was refused.
 */
async function send<Row>(
  good: readonly CellChange<Row>[],
  options: SendOptions<Row>,
): Promise<RefusedCell[]> {
  if (good.length === 0) return []
  const { columns, onChange, keyOf, mark } = options
  try {
    await onChange?.(good)
    return []
  } catch (error) {
    const bad = refusedIn(error, good)
    const isConflict = error instanceof AppError && error.code === 'conflict'
    if (bad.size === 0) {
      notifyFailed(error)
      return []
    }
    mark(
      [...bad].map(([cell, message]) => ({
        key: keyOf(cell),
        bad: { text: cell.text, message, isConflict },
      })),
    )
    const refused = [...bad].map(([cell, message]) => ({
      place: placeName(cell, columns),
      message: options.say(message),
    }))
    const rest = good.filter((cell) => !bad.has(cell))
    return [...refused, ...(await send(rest, options))]
  }
}

/** The cells that a refusal is about, each with the reason. */
function refusedIn<Row>(
  error: unknown,
  sent: readonly CellChange<Row>[],
): ReadonlyMap<CellChange<Row>, Message> {
  const fields = error instanceof AppError ? Object.entries(error.fields) : []
  return new Map(
    fields.flatMap(([path, message]) => {
      const cell = sent[Number(/^cells\.(\d+)\./.exec(path)?.[1] ?? -1)]
      return cell === undefined ? [] : [[cell, message] as const]
    }),
  )
}

interface LeftOut {
  readonly refused: readonly RefusedCell[]
  readonly blank: number
  readonly unfillable: number
}

/** What an act of many cells did not store, by its reasons. */
function notifyLeftOut(t: Translate, { refused, blank, unfillable }: LeftOut): void {
  const listed = refused.slice(0, mostListed).map(({ place, message }) => `${place}: ${message}`)
  const sentences = [
    refused.length + unfillable > 0 && t('ui.grid.someWrong', { count: refused.length + unfillable }),
    ...listed,
    refused.length > mostListed && t('ui.grid.moreWrong', { count: refused.length - mostListed }),
    blank > 0 && t('ui.grid.blankKept', { count: blank }),
  ].filter((sentence) => sentence !== false)
  if (sentences.length > 0) void notifyDone(sentences.join('\n'))
}
