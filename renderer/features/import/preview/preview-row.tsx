import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconPencil, IconX } from '@tabler/icons-react'
import type { ImportKind, PreviewRow as Row, PreviewSheet, SkippedRow } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { ActionPill } from './action-pill.tsx'
import type { LineOf } from '../desk/import-job.ts'
import { RowDetails } from './row-details.tsx'
import { RowEffect } from './row-effect.tsx'

/** What can be decided about a row of the source. */
export interface RowDecisions {
  readonly correct: (row: Row, field: string, text: string) => void
  readonly revert: (row: Row) => void
  readonly leaveOut: (row: LineOf) => void
  readonly takeBack: (row: LineOf) => void
}

interface PreviewRowProps {
  readonly kind: ImportKind
  readonly row: Row
  readonly sheet: PreviewSheet | undefined
  readonly open: boolean
  /** Whether Tab stops here; arrows go to the others. */
  readonly current: boolean
  readonly onToggle: () => void
  readonly decide: RowDecisions
}

export function PreviewRow({ kind, row, sheet, open, current, onToggle, decide }: PreviewRowProps) {
  const { t } = useTexts()
  const tabIndex = current ? 0 : -1
  const Chevron = open ? IconChevronDown : IconChevronRight
  // the key starts with the NIP; what follows says which of the person's things the row is about
  const [nip] = row.key.split(/\s/)
  return (
    <>
      <span role="cell" className="num muted">
        {row.line}
      </span>
      <span role="cell">
        <ActionPill action={row.action} />
      </span>
      <span role="cell" className="import-person">
        <button type="button" data-toggle tabIndex={tabIndex} aria-expanded={open} onClick={onToggle}>
          <Chevron size={15} aria-hidden />
          <TwoLines first={row.name ?? <span className="muted">{t('data.list.noName')}</span>} second={nip} />
          {row.corrected && <IconPencil size={13} aria-label={t('data.list.corrected')} />}
          <span className="sr-only">{t('data.list.open', { line: row.line })}</span>
        </button>
      </span>
      <span role="cell" className="import-effect">
        <RowEffect kind={kind} row={row} onCorrect={(field, text) => decide.correct(row, field, text)} />
      </span>
      <span role="cell">
        <ActionIcon
          className="import-leave-out"
          tabIndex={tabIndex}
          aria-label={t('data.row.leaveOut', { line: row.line })}
          title={t('data.row.leaveOutShort')}
          onClick={() => decide.leaveOut(row)}
        >
          <IconX size={15} stroke={1.75} />
        </ActionIcon>
      </span>
      {open && (
        <div role="cell" className="import-open">
          <RowDetails
            row={row}
            sheet={sheet}
            onCorrect={(field, text) => decide.correct(row, field, text)}
            onRevert={() => decide.revert(row)}
          />
        </div>
      )}
    </>
  )
}

interface SkippedLineProps {
  readonly row: SkippedRow
  readonly current: boolean
  readonly onTakeBack: (row: LineOf) => void
}

/** A row that holds no record, named with the reason; one that the person left out can be taken back. */
export function SkippedLine({ row, current, onTakeBack }: SkippedLineProps) {
  const { t } = useTexts()
  return (
    <>
      <span role="cell" className="num muted">
        {row.line}
      </span>
      <span role="cell">
        <ActionPill action="skipped" />
      </span>
      <span role="cell" className="muted">
        {t(`import.skip.${row.reason}`)}
      </span>
      <span role="cell" className="truncate muted" title={row.text}>
        {row.text}
      </span>
      <span role="cell">
        {row.reason === 'leftOut' && (
          <Button
            data-toggle
            tabIndex={current ? 0 : -1}
            variant="subtle"
            size="compact-sm"
            aria-label={t('data.row.takeBack', { line: row.line })}
            onClick={() => onTakeBack(row)}
          >
            {t('data.row.takeBackShort')}
          </Button>
        )}
      </span>
    </>
  )
}
