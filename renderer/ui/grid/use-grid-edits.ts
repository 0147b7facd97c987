import { useState } from 'react'
import { AppError, type Message } from '#shared/api/errors.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyDone, notifyFailed } from '../notify.tsx'
import type { CellPlace } from './cell-range.ts'
import { canEdit, type CellChange, type GridColumn, type GridSource } from './grid-column.ts'

/** A cell whose text could not be stored keeps it in sight with the reason. */
export interface WrongCell {
  readonly text: string
  readonly message: string
}

export interface GridEdits {
  readonly wrong: ReadonlyMap<string, WrongCell>
  /** Stores what can be stored as one act and marks the rest at its cells. */
  store(cells: readonly (CellPlace & { text: string })[]): void
  forget(key: string): void
}

export interface GridEditsOptions<Row> {
  readonly source: GridSource<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly rowKey: (row: Row) => string
  /** One act: stored together, undone together. Its promise may fail with fields `cells.3.…`. */
  readonly onChange: ((cells: readonly CellChange<Row>[]) => Promise<unknown> | void) | undefined
}

export function useGridEdits<Row>({ source, columns, rowKey, onChange }: GridEditsOptions<Row>): GridEdits {
  const { t, say } = useTexts()
  const [wrong, setWrong] = useState<ReadonlyMap<string, WrongCell>>(new Map())
  const keyOf = ({ row, columnId }: { row: Row; columnId: string }) => `${rowKey(row)}:${columnId}`

  const mark = (cells: readonly { readonly key: string; readonly bad?: WrongCell }[]) =>
    setWrong((old) => {
      const next = new Map(old)
      for (const { key, bad } of cells) {
        next.delete(key)
        if (bad !== undefined) next.set(key, bad)
      }
      return next
    })

  const refused = (good: readonly CellChange<Row>[], error: unknown) => {
    const fields = error instanceof AppError ? Object.entries(error.fields) : []
    const marks = fields.flatMap(([path, message]) => {
      const cell = good[Number(/^cells\.(\d+)\./.exec(path)?.[1] ?? -1)]
      return cell === undefined ? [] : [{ key: keyOf(cell), bad: { text: cell.text, message: say(message) } }]
    })
    mark(marks)
    if (marks.length === 0) notifyFailed(error)
  }

  return {
    wrong,
    forget: (key) => mark([{ key }]),
    store(cells) {
      const good: CellChange<Row>[] = []
      const marks: { key: string; bad?: WrongCell }[] = []
      let unfillable = 0
      for (const { row: rowIndex, column, text: typed } of cells) {
        const row = source.rowAt(rowIndex)
        const definition = columns[column]
        if (row === undefined || definition === undefined || !canEdit(definition, row)) {
          unfillable++
          continue
        }
        const text = typed.trim()
        const problem: Message | undefined = text === '' ? undefined : definition.edit?.check?.(text, row)
        const change = { row, rowIndex, columnId: definition.id, text }
        if (problem === undefined) good.push(change)
        marks.push({
          key: keyOf(change),
          ...(problem !== undefined && { bad: { text, message: say(problem) } }),
        })
      }
      mark(marks)
      const bad = marks.length - good.length + unfillable
      if (bad > 0 && cells.length > 1) void notifyDone(t('ui.grid.someWrong', { count: bad }))
      if (good.length > 0)
        void Promise.resolve(onChange?.(good)).catch((error: unknown) => refused(good, error))
    },
  }
}
