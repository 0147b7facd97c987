import { type KeyboardEvent, useEffect, useRef } from 'react'
import { columnLetter } from '#shared/report/sheet-layout.ts'
import { addressIn } from '#shared/report/sheet-layout.ts'
import { mergeAt } from '#shared/template/headings.ts'
import { mostShownColumns, mostShownRows, type TemplateSheet } from '#shared/template/template-sheet.ts'
import { useTexts } from '../../i18n/texts.ts'
import type { CellPart } from './mapping-draft.ts'

/** From 0. */
export interface SheetPlace {
  readonly row: number
  readonly column: number
}

interface SheetGridProps {
  readonly sheet: TemplateSheet
  readonly chosen: SheetPlace | undefined
  readonly onChoose: (place: SheetPlace) => void
  /** Whether it is the list's row or one that gives way to it. */
  readonly partOf: (row: number) => CellPart
  /** What a cell is tied to, in words. */
  readonly tieOf: (place: SheetPlace) => string | undefined
}

/** Rows below the last text, so that the row of an empty table can be chosen too. */
const rowsBelow = 4

/** A sheet as it looks, merged cells merged; one cell is chosen by mouse or arrows. */
export function SheetGrid({ sheet, chosen, onChoose, partOf, tieOf }: SheetGridProps) {
  const { t } = useTexts()
  const size = sizeOf(sheet)
  const table = useRef<HTMLTableElement>(null)
  const at = chosen ?? { row: 0, column: 0 }
  useEffect(() => {
    if (table.current?.contains(document.activeElement))
      table.current.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  }, [at.row, at.column])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, at, sheet, size)
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
  }
  return (
    <div className="template-sheet" onKeyDown={onKeyDown} role="presentation">
      <table ref={table}>
        <caption className="sr-only">{t('template.map.grid', { sheet: sheet.name })}</caption>
        <SheetHead sheet={sheet} />
        <tbody>
          {numbers(size.rows).map((row) => (
            <tr key={row} data-part={partOf(row)}>
              <th scope="row">{row + 1}</th>
              {numbers(size.columns)
                .filter((column) => isCorner(sheet, row, column))
                .map((column) => (
                  <SheetCell
                    key={column}
                    sheet={sheet}
                    place={{ row, column }}
                    isChosen={at.row === row && at.column === column}
                    tied={tieOf({ row, column })}
                    onChoose={onChoose}
                  />
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.more && (
        <p className="hint">{t('template.map.more', { rows: mostShownRows, columns: mostShownColumns })}</p>
      )}
    </div>
  )
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)
const sizeOf = ({ rows, columns }: TemplateSheet) => ({
  rows: Math.min(rows.length + rowsBelow, mostShownRows),
  columns,
})

function SheetHead({ sheet }: Pick<SheetGridProps, 'sheet'>) {
  const { t } = useTexts()
  return (
    <>
      <colgroup>
        <col style={{ width: '2.5rem' }} />
        {numbers(sheet.columns).map((column) => (
          <col key={column} style={{ width: `${widthOf(sheet, column)}px` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('template.map.rowNumber')}</span>
          </th>
          {numbers(sheet.columns).map((column) => (
            <th key={column} scope="col">
              {columnLetter(column)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}

/** Of merged cells only the corner is drawn. */
function isCorner(sheet: TemplateSheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column)
  return merge === undefined || (merge.top === row && merge.left === column)
}

interface SheetCellProps extends Pick<SheetGridProps, 'sheet' | 'onChoose'> {
  readonly place: SheetPlace
  readonly isChosen: boolean
  readonly tied: string | undefined
}

function SheetCell({ sheet, place, isChosen, tied, onChoose }: SheetCellProps) {
  const { row, column } = place
  const merge = mergeAt(sheet, row, column)
  const text = sheet.rows[row]?.[column] ?? ''
  const spans = merge && {
    rowSpan: merge.bottom - row + 1,
    colSpan: Math.min(merge.right, sheet.columns - 1) - column + 1,
  }
  const told = tied ?? text
  return (
    <td {...spans} data-tied={tied === undefined ? undefined : true} data-chosen={isChosen || undefined}>
      <button
        type="button"
        tabIndex={isChosen ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={told === '' ? addressIn(row, column) : `${addressIn(row, column)}: ${told}`}
        title={tied === undefined || text === '' ? told : `${tied} ← ${text}`}
        onClick={() => onChoose(place)}
      >
        {told}
      </button>
    </td>
  )
}

/** Pixels of a column's characters, so that a wide one does not take the page. */
function widthOf({ widths }: TemplateSheet, column: number): number {
  return Math.max(36, Math.min(240, Math.round((widths[column] ?? 9) * 7)))
}

const steps: Readonly<Record<string, SheetPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** Past merged cells to the next one that is seen. */
function placeAfter(
  key: string,
  from: SheetPlace,
  sheet: TemplateSheet,
  size: { readonly rows: number; readonly columns: number },
): SheetPlace | undefined {
  const step = steps[key]
  if (step === undefined) return undefined
  const own = mergeAt(sheet, from.row, from.column)
  const row = step.row > 0 && own ? own.bottom + 1 : from.row + step.row
  const column = step.column > 0 && own ? own.right + 1 : from.column + step.column
  if (row < 0 || column < 0 || row >= size.rows || column >= size.columns) return from
  const merge = mergeAt(sheet, row, column)
  return merge ? { row: merge.top, column: merge.left } : { row, column }
}
