import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ImportPreview } from '#shared/import/preview.ts'
import type { ListItem } from './preview-rows.ts'

interface CurrentRow {
  /** The places of the rows that something can be done to. */
  readonly stops: readonly number[]
  /** The place at which Tab stops; -1 where there is none. */
  readonly place: number
  readonly set: (key: string | undefined) => void
}

/** The row that has the keys; it stays the same row when others come and go. */
export function useCurrentRow(items: readonly ListItem[]): CurrentRow {
  const [key, setKey] = useState<string>()
  const stops = items.flatMap((item, index) => (isStop(item) ? [index] : []))
  const place = stops.find((index) => items[index]?.key === key) ?? stops[0] ?? -1
  return { stops, place, set: (next) => next !== undefined && setKey(next) }
}

interface RowKeys {
  readonly items: readonly ListItem[]
  readonly current: CurrentRow
  readonly list: RefObject<HTMLElement | null>
  readonly scrollTo: (place: number) => void
  readonly onDelete: (item: ListItem) => void
}

/** Arrows, Page, Home and End move between rows; Del is passed on. */
export function useRowKeys({ items, current, list, scrollTo, onDelete }: RowKeys) {
  const go = (place: number | undefined) => {
    const item = place === undefined ? undefined : items[place]
    if (place === undefined || item === undefined) return
    // drawn and focused before the next key, which belongs to that row
    flushSync(() => current.set(item.key))
    focusRow(list.current, item.key)
    scrollTo(place)
  }
  return (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['toggle'] === undefined) return
    const { stops } = current
    const at = stops.indexOf(current.place)
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowDown: stops[at + 1],
      ArrowUp: stops[at - 1],
      PageDown: stops[Math.min(at + 10, stops.length - 1)],
      PageUp: stops[Math.max(at - 10, 0)],
      Home: stops[0],
      End: stops.at(-1),
    }
    const item = items[current.place]
    if (event.key in steps) go(steps[event.key])
    else if (event.key === 'Delete' && item) onDelete(item)
    else return
    event.preventDefault()
  }
}

/** A corrected cell disappears with its message: the focus stays on its row. Takes the key of the row that was corrected. */
export function useFocusAfterCorrection(list: RefObject<HTMLElement | null>, preview: ImportPreview) {
  const corrected = useRef<string>(undefined)
  useEffect(() => {
    if (corrected.current === undefined || document.activeElement !== document.body) return
    focusRow(list.current, corrected.current)
    corrected.current = undefined
  }, [list, preview])
  return (key: string) => {
    corrected.current = key
  }
}

export function keyAt(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-key]')?.dataset['key']
}

function focusRow(list: HTMLElement | null, key: string): void {
  ;[...(list?.querySelectorAll<HTMLElement>('[data-toggle]') ?? [])]
    .find((toggle) => keyAt(toggle) === key)
    ?.focus({ preventScroll: true })
}

function isStop(item: ListItem): boolean {
  return item.type === 'row' || (item.type === 'skipped' && item.row.reason === 'leftOut')
}
