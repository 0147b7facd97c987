import type { KeyboardEvent } from 'react'
import { useTexts } from '../../../i18n/texts.ts'

interface GridCell {
  readonly key: string
  /** Beside the count: the predikat or the box. */
  readonly label: string
  readonly tone: string
  readonly count: number
  readonly names: readonly string[]
}
interface MapGridProps {
  readonly caption: string
  readonly axes: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly GridCell[] }[]
  readonly opened: string | undefined
  readonly onOpen: (key: string) => void
  readonly hint: string
}

/** Three by three: how many stand where, the first of them by name; arrows move, Enter opens. */
export function MapGrid({ caption, axes, columns, rows, opened, onOpen, hint }: MapGridProps) {
  return (
    <section className="card">
      <table className="ranking-map-grid">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td>{axes}</td>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell.key} data-figure>
                  <MapButton cell={cell} isOpen={opened === cell.key} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="card-body hint">{hint}</p>
    </section>
  )
}

const steps: Readonly<Record<string, readonly [row: number, column: number] | undefined>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** From the cell that has the keyboard to the one beside it. */
function move(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key]
  const buttons = [...(event.currentTarget.closest('table')?.querySelectorAll('button') ?? [])]
  const at = buttons.indexOf(event.currentTarget)
  if (step === undefined || at < 0) return
  const [row, column] = [Math.floor(at / 3) + step[0], (at % 3) + step[1]]
  if (row < 0 || row > 2 || column < 0 || column > 2) return
  event.preventDefault()
  buttons[row * 3 + column]?.focus()
}

interface MapButtonProps {
  readonly cell: GridCell
  readonly isOpen: boolean
  readonly onOpen: (key: string) => void
}

function MapButton({ cell: { key, label, tone, count, names }, isOpen, onOpen }: MapButtonProps) {
  const { t } = useTexts()
  const more = count - names.length
  return (
    <button
      type="button"
      className={`ranking-map-cell tone-${tone}`}
      aria-pressed={isOpen}
      onClick={() => onOpen(key)}
      onKeyDown={move}
    >
      <span>
        <b>{count}</b> {label}
      </span>
      <small>
        {[...names, more > 0 && t('ranking.panel.more', { count: more })].filter(Boolean).join('; ')}
      </small>
    </button>
  )
}
