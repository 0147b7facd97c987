import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ImportPreview } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { lineKey } from '../desk/import-job.ts'
import { PreviewRow, type RowDecisions, SkippedLine } from './preview-row.tsx'
import type { ListItem } from './preview-rows.ts'

interface PreviewListProps {
  readonly preview: ImportPreview
  readonly items: readonly ListItem[]
  readonly decide: RowDecisions
}

const guess = { sheet: 30, row: 46, skipped: 33 } as const
/** The head of the table scrolls with the rows and stays on top of them. */
const headHeight = 30

/** Every source row by its line; only those in sight are drawn. Arrows move between rows, Enter opens one, Del leaves it out. */
export function PreviewList({ preview, items, decide }: PreviewListProps) {
  const { t } = useTexts()
  const scroll = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [currentKey, setCurrentKey] = useState<string>()
  const stops = items.flatMap((item, index) => (isStop(item) ? [index] : []))
  const current = stops.find((index) => items[index]?.key === currentKey) ?? stops[0] ?? -1
  const corrected = useRef<string>(undefined)

  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => guess[items[index]?.type ?? 'row'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // the row that has the focus stays drawn wherever the list is scrolled
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.max(current, 0)])].toSorted((a, b) => a - b),
  })
  const focus = (key: string) =>
    [...(scroll.current?.querySelectorAll<HTMLElement>('[data-toggle]') ?? [])]
      .find((toggle) => keyAt(toggle) === key)
      ?.focus({ preventScroll: true })
  // a corrected cell disappears with its message: the focus stays on its row
  useEffect(() => {
    if (corrected.current === undefined || document.activeElement !== document.body) return
    focus(corrected.current)
    corrected.current = undefined
  }, [preview])

  const go = (index: number | undefined) => {
    const item = index === undefined ? undefined : items[index]
    if (index === undefined || item === undefined) return
    // drawn and focused before the next key, which belongs to that row
    flushSync(() => setCurrentKey(item.key))
    focus(item.key)
    virtual.scrollToIndex(index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['toggle'] === undefined) return
    const place = stops.indexOf(current)
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowDown: stops[place + 1],
      ArrowUp: stops[place - 1],
      PageDown: stops[Math.min(place + 10, stops.length - 1)],
      PageUp: stops[Math.max(place - 10, 0)],
      Home: stops[0],
      End: stops.at(-1),
    }
    const item = items[current]
    if (event.key in steps) go(steps[event.key])
    else if (event.key === 'Delete' && item?.type === 'row') decide.leaveOut(item.row)
    else return
    event.preventDefault()
  }
  const toggle = (key: string) =>
    setOpened((keys) => new Set(keys.has(key) ? [...keys].filter((other) => other !== key) : [...keys, key]))

  return (
    // the keys are pressed on the rows' buttons and handled once for all of them
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={scroll}
      className="import-list"
      role="table"
      aria-label={t('data.list.caption', { file: preview.fileName })}
      aria-rowcount={items.length + 1}
      onKeyDown={onKeyDown}
      onFocus={(event) => setCurrentKey(keyAt(event.target) ?? currentKey)}
    >
      <div role="rowgroup" className="import-head">
        <div role="row" className="import-row" aria-rowindex={1}>
          {(['line', 'action', 'person', 'what'] as const).map((column) => (
            <span key={column} role="columnheader" className={column === 'line' ? 'num' : ''}>
              {t(`data.list.${column}`)}
            </span>
          ))}
          <span role="columnheader">
            <span className="sr-only">{t('data.row.leaveOutShort')}</span>
          </span>
        </div>
      </div>
      <div role="rowgroup" className="import-body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={index}
              data-key={item.key}
              role="row"
              aria-rowindex={index + 2}
              className={item.type === 'sheet' ? 'import-sheet' : 'import-row'}
              data-type={item.type}
              style={{ transform: `translateY(${start - headHeight}px)` }}
            >
              {item.type === 'sheet' && (
                <span role="cell">{t('data.list.sheet', { sheet: item.sheet })}</span>
              )}
              {item.type === 'skipped' && (
                <SkippedLine row={item.row} current={index === current} onTakeBack={decide.takeBack} />
              )}
              {item.type === 'row' && (
                <PreviewRow
                  kind={preview.kind}
                  row={item.row}
                  sheet={preview.sheets.find(({ name }) => name === item.row.sheet)}
                  open={opened.has(item.key)}
                  current={index === current}
                  onToggle={() => toggle(item.key)}
                  decide={{
                    ...decide,
                    correct: (row, field, text) => {
                      corrected.current = lineKey(row)
                      decide.correct(row, field, text)
                    },
                  }}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function isStop(item: ListItem): boolean {
  return item.type === 'row' || (item.type === 'skipped' && item.row.reason === 'leftOut')
}

function keyAt(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-key]')?.dataset['key']
}
