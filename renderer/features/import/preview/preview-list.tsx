import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useRef, useState } from 'react'
import type { ImportPreview } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { lineKey } from '../desk/import-job.ts'
import { PreviewRow, type RowDecisions, SkippedLine } from './preview-row.tsx'
import type { ListItem } from './preview-rows.ts'
import { keyAt, useCurrentRow, useFocusAfterCorrection, useRowKeys } from './use-row-keys.ts'

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
  const list = useRef<HTMLDivElement>(null)
  const [opened, toggle] = useOpened()
  const current = useCurrentRow(items)
  const drawn = useDrawnRows(items, current.place, list)
  const onKeyDown = useRowKeys({
    items,
    current,
    list,
    scrollTo: (place) => drawn.scrollToIndex(place),
    onDelete: (item) => item.type === 'row' && decide.leaveOut(item.row),
  })
  const focusAfter = useFocusAfterCorrection(list, preview)
  const correct: RowDecisions['correct'] = (row, field, text) => {
    focusAfter(lineKey(row))
    decide.correct(row, field, text)
  }
  return (
    // the keys are pressed on the rows' buttons and handled once for all of them
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={list}
      className="import-list"
      role="table"
      aria-label={t('data.list.caption', { file: preview.fileName })}
      aria-rowcount={items.length + 1}
      onKeyDown={onKeyDown}
      onFocus={(event) => current.set(keyAt(event.target))}
    >
      <ListHead />
      <div role="rowgroup" className="import-body" style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map(({ index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          return (
            <div
              key={item.key}
              ref={drawn.measureElement}
              data-index={index}
              data-key={item.key}
              role="row"
              aria-rowindex={index + 2}
              className={item.type === 'sheet' ? 'import-sheet' : 'import-row'}
              data-type={item.type}
              style={{ transform: `translateY(${start - headHeight}px)` }}
            >
              <ListLine
                preview={preview}
                item={item}
                open={opened.has(item.key)}
                current={index === current.place}
                decide={{ ...decide, correct }}
                onToggle={() => toggle(item.key)}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The rows whose details are unfolded. */
function useOpened(): readonly [ReadonlySet<string>, (key: string) => void] {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string) =>
    setOpened((keys) => new Set(keys.has(key) ? [...keys].filter((other) => other !== key) : [...keys, key]))
  return [opened, toggle]
}

function useDrawnRows(items: readonly ListItem[], current: number, list: RefObject<HTMLElement | null>) {
  return useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => guess[items[index]?.type ?? 'row'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // the row that has the focus stays drawn wherever the list is scrolled
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.max(current, 0)])].toSorted((a, b) => a - b),
  })
}

function ListHead() {
  const { t } = useTexts()
  return (
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
  )
}

interface ListLineProps {
  readonly preview: ImportPreview
  readonly item: ListItem
  readonly open: boolean
  readonly current: boolean
  readonly decide: RowDecisions
  readonly onToggle: () => void
}

function ListLine({ preview: { kind, sheets }, item, open, current, decide, onToggle }: ListLineProps) {
  const { t } = useTexts()
  if (item.type === 'sheet') return <span role="cell">{t('data.list.sheet', { sheet: item.sheet })}</span>
  if (item.type === 'skipped')
    return <SkippedLine row={item.row} current={current} onTakeBack={decide.takeBack} />
  return (
    <PreviewRow
      kind={kind}
      row={item.row}
      sheet={sheets.find(({ name }) => name === item.row.sheet)}
      open={open}
      current={current}
      onToggle={onToggle}
      decide={decide}
    />
  )
}
