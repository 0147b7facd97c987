import { Button, Checkbox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import {
  type GuidanceKind,
  guidanceForms,
  guidanceKinds,
  type GuidancePage,
  type GuidanceRow,
  type ProposedGuidance,
} from '#shared/development/guidance.ts'
import { call } from '../../../api/transport.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { useSettled } from '../../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../../ui/grid/use-windowed-rows.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { DevelopmentTabs } from '../../../ui/tabs/development-tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { WhyPanel } from '../../../ui/why-panel.tsx'
import { GuidanceDialog } from './guidance-dialog.tsx'
import { kindWords } from './kind-words.ts'
import { GuidancePanel } from './guidance-panel.tsx'

/** The records of a year, and whom two periods below in a row propose. */
export function GuidanceView({ choice }: { readonly choice: ReactNode }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [{ unit, sort }] = useAppSearch()
  const [adding, setAdding] = useState(false)
  const due = sort === 'due'
  const kind = guidanceKinds.find((one) => one === sort)
  const asked = {
    year,
    due,
    ...(unit !== undefined && { unitId: unit }),
    ...(kind !== undefined && { kind }),
  }
  const rows = useWindowedRows<GuidanceRow, GuidancePage>(
    ['guidance.list', asked],
    (offset, limit) => call('guidance.list', { ...asked, offset, limit }),
    { windowSize: 100 },
  )
  const shown = useSettled(rows, rows.isLoading)
  return (
    <div className="page">
      <PageHeader
        title={t('development.tab.guidance')}
        state={shown?.first ? stateOf(shown.first, year, t) : '\u00a0'}
        actions={
          <Act name="guidance.save">
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              {t('guidance.add')}
            </Button>
          </Act>
        }
      />
      <DevelopmentTabs />
      <div className="toolbar">
        {choice}
        <GuidanceFilters kind={kind} due={due} />
      </div>
      {rows.error !== null && <FailedState error={rows.error} onRetry={rows.refetch} />}
      {rows.error === null && (shown ? <GuidanceSplit rows={shown} due={due} /> : <Skeleton lines={10} />)}
      {adding && <GuidanceDialog values={{ kind: 'coaching' }} onClose={() => setAdding(false)} />}
    </div>
  )
}

interface GuidanceFiltersProps {
  readonly kind: GuidanceKind | undefined
  readonly due: boolean
}

/** Of which unit and kind; the list has one order, so the part of the address that keeps a sort keeps the kind. */
function GuidanceFilters({ kind, due }: GuidanceFiltersProps) {
  const { t } = useTexts()
  const [{ unit }, change] = useAppSearch()
  return (
    <>
      <UnitPicker
        aria-label={t('field.unit')}
        value={unit}
        onChange={(next) => change({ unit: next, selected: undefined })}
      />
      <SelectField<GuidanceKind>
        aria-label={t('guidance.form.kind')}
        value={kind}
        none={t('guidance.allKinds')}
        choices={guidanceKinds.map((one) => ({ value: one, label: kindWords(one, t) }))}
        onChange={(next) => change({ sort: next, selected: undefined })}
      />
      <Checkbox
        label={t('guidance.onlyDue')}
        checked={due}
        onChange={(event) =>
          change({ sort: event.currentTarget.checked ? 'due' : undefined, selected: undefined })
        }
      />
    </>
  )
}

const stateOf = ({ counts, due, proposed }: GuidancePage, year: number, t: Translate) =>
  t('guidance.state', {
    year,
    due,
    total: guidanceKinds.reduce((sum, kind) => sum + counts[kind], 0),
    proposed: proposed.length,
  })

interface GuidanceSplitProps {
  readonly rows: ReturnType<typeof useWindowedRows<GuidanceRow, GuidancePage>>
  readonly due: boolean
}

function GuidanceSplit({ rows, due }: GuidanceSplitProps) {
  const { t, language } = useTexts()
  const format = useFormat()
  const { year } = usePeriod()
  const [{ selected }, change] = useAppSearch()
  // t and format change with the language only
  const columns = useMemo(() => columnsOf(t, format), [language]) // oxlint-disable-line exhaustive-deps
  const held = rows.windows.flatMap((window) => window.rows)
  const chosen = held.find(({ guidance }) => guidance.id === selected) ?? held[0]
  const proposed = rows.first?.proposed ?? []
  return (
    <div className="split">
      <section className="card fill">
        <DataGrid
          label={t('guidance.list', { year })}
          columns={columns}
          rows={rows}
          rowKey={({ guidance }) => guidance.id}
          rowHeight={44}
          onOpen={({ guidance }) => change({ selected: guidance.id })}
          onCursor={({ guidance }) => change({ selected: guidance.id })}
          empty={<EmptyState>{due ? t('guidance.noneDue') : t('guidance.none', { year })}</EmptyState>}
        />
      </section>
      <div className="stack scroll-y">
        {proposed.length > 0 && <Proposed proposed={proposed} />}
        {chosen && <GuidancePanel key={chosen.guidance.id} row={chosen} />}
      </div>
    </div>
  )
}

function columnsOf(t: Translate, format: Format): GridColumn<GuidanceRow>[] {
  const followUp = ({ guidance: { followUpOn, outcome } }: GuidanceRow) =>
    outcome ?? (followUpOn === undefined ? '–' : format.date(followUpOn))
  return [
    {
      id: 'person',
      header: t('guidance.column.person'),
      width: 180,
      grow: true,
      pinned: true,
      text: ({ fullName }) => fullName,
      cell: ({ fullName, unit }) => <TwoLines first={fullName} second={unit} />,
    },
    {
      id: 'kind',
      header: t('guidance.column.kind'),
      width: 150,
      text: ({ guidance }) => kindWords(guidance.kind, t),
      cell: ({ guidance }) => (
        <TwoLines first={t(`guidance.kind.${guidance.kind}`)} second={guidanceForms[guidance.kind]} />
      ),
    },
    {
      id: 'date',
      header: t('guidance.column.date'),
      width: 130,
      text: ({ guidance }) => guidance.date,
      cell: ({ guidance }) => format.date(guidance.date),
    },
    {
      id: 'agreed',
      header: t('guidance.column.agreed'),
      width: 220,
      grow: true,
      wrap: true,
      text: ({ guidance }) => guidance.agreed ?? '',
      cell: ({ guidance }) => guidance.agreed ?? '–',
    },
    {
      id: 'followUp',
      header: t('guidance.column.followUp'),
      width: 150,
      wrap: true,
      text: followUp,
      cell: (row) => <span className={row.due ? 'development-mark' : ''}>{followUp(row)}</span>,
    },
  ]
}

/** Whom two periods in a row propose, each with the way to record the talk. */
function Proposed({ proposed }: { readonly proposed: readonly ProposedGuidance[] }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<ProposedGuidance>()
  return (
    <WhyPanel title={t('guidance.proposed.title')} footer={t('guidance.proposed.rule')} figure>
      <ul className="development-proposed">
        {proposed.map((person) => (
          <li key={person.employeeId}>
            <span>
              {person.fullName}
              <small>
                {person.below
                  .map(({ axis, periods: [first, second] }) =>
                    t('guidance.proposed.line', { axis: t(`development.axis.${axis}`), first, second }),
                  )
                  .join('; ')}
              </small>
            </span>
            <Act name="guidance.save">
              <Button size="compact-sm" variant="default" onClick={() => setOpen(person)}>
                {t('guidance.add')}
              </Button>
            </Act>
          </li>
        ))}
      </ul>
      {open && (
        <GuidanceDialog
          person={{ id: open.employeeId, fullName: open.fullName }}
          values={{ kind: 'coaching' }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </WhyPanel>
  )
}
