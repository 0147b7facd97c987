import { Button } from '@mantine/core'
import type { ImportPreview } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import {
  type Decisions,
  type ImportJob,
  withCorrections,
  withLeftOut,
  withoutCorrections,
  withoutLeftOut,
  withSpelling,
} from '../desk/import-job.ts'
import { ColumnMapping } from '../mapping/column-mapping.tsx'
import { Differences } from './differences.tsx'
import { FixAll } from './fix-all.tsx'
import { PreviewList } from './preview-list.tsx'
import type { ProblemGroup } from './problem-groups.ts'
import { SheetPictures } from './sheet-pictures.tsx'
import type { ShownRows } from './use-shown-rows.ts'

export type PreviewTab = 'rows' | 'differences' | 'columns' | 'sheets'

interface PreviewContentProps {
  readonly tab: PreviewTab
  readonly job: ImportJob
  readonly preview: ImportPreview
  readonly shown: ShownRows
  /** The kind of problem whose rows alone are shown. */
  readonly group: ProblemGroup | undefined
  readonly onDecide: (decisions: Decisions) => void
}

/** What the chosen tab shows of a file. */
export function PreviewContent({ tab, job, preview, shown, group, onDecide }: PreviewContentProps) {
  const { decisions } = job
  const isBusy = job.busy !== undefined
  const common = { preview, decisions, onDecide }
  if (tab === 'differences') return <Differences {...common} isBusy={isBusy} />
  if (tab === 'sheets') return <SheetPictures {...common} />
  if (tab === 'columns') return <ColumnMapping {...common} />
  return (
    <>
      {group && (
        <FixAll
          key={group.key}
          group={group}
          isBusy={isBusy}
          onSpell={(said, meant) =>
            onDecide(withSpelling(decisions, { field: group.problem.column ?? '', said, meant }))
          }
          onTakeOffers={() => onDecide(withCorrections(decisions, offersOf(group)))}
        />
      )}
      <SourceRows {...common} shown={shown} />
    </>
  )
}

/** Every row of the group takes what it is offered. */
const offersOf = ({ offered }: ProblemGroup) =>
  offered.map(({ row: { sheet, line }, field, text }) => ({ sheet, line, field, text }))

interface SourceRowsProps {
  readonly preview: ImportPreview
  readonly decisions: Decisions
  readonly shown: ShownRows
  readonly onDecide: (decisions: Decisions) => void
}

/** A row that is decided on stays in sight, also where it no longer fits the filter. */
function SourceRows({ preview, decisions, shown, onDecide }: SourceRowsProps) {
  if (shown.items.length === 0) return <NothingFits shown={shown} />
  return (
    <PreviewList
      preview={preview}
      items={shown.items}
      decide={{
        correct(row, field, text) {
          shown.keep(row)
          onDecide(withCorrections(decisions, [{ sheet: row.sheet, line: row.line, field, text }]))
        },
        revert(row) {
          shown.keep(row)
          onDecide(withoutCorrections(decisions, row))
        },
        leaveOut(row) {
          shown.keep(row)
          onDecide(withLeftOut(decisions, row))
        },
        takeBack(row) {
          shown.keep(row)
          onDecide(withoutLeftOut(decisions, row))
        },
      }}
    />
  )
}

function NothingFits({ shown }: { readonly shown: ShownRows }) {
  const { t } = useTexts()
  const showAll = () => {
    shown.show('all')
    shown.setSearch('')
  }
  return (
    <EmptyState
      action={
        <Button variant="default" onClick={showAll}>
          {t('data.filter.showAll')}
        </Button>
      }
    >
      {t('data.filter.nothing')}
    </EmptyState>
  )
}
