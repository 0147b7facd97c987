import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import {
  type Clinic,
  type ClinicRow,
  countNotes,
  type NoteKind,
  noteKinds,
} from '#shared/plan/cascade/notes.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { UnitPicker, useUnitName } from '../../../ui/form/unit-picker.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { type SimpleColumn, SimpleTable } from '../../../ui/simple-table.tsx'
import { PlanTabs } from '../plan-tabs.tsx'
import { useTooMany } from './most-people.ts'
import { noteText } from './note-text.ts'

/** Klinik indikator: what the office's own plans lack, by unit and person; advice, never a bar. */
export function ClinicPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [search, change] = useAppSearch()
  const kind = noteKinds.find((one) => one === search.tab)
  const tooMany = useTooMany(search.unit)
  const filter = { year, ...(search.unit !== undefined && { unitId: search.unit }) }
  const clinic = useApiQuery('plan.clinic', filter, { enabled: tooMany === false })
  const unitName = useUnitName(search.unit)
  const shown = useMemo(() => only(clinic.data?.rows ?? [], kind), [clinic.data, kind])
  const print = () => window.print()
  useCommands([{ ...pageCommand('plan.clinic'), perform: () => change({ tab: undefined }) }])
  return (
    <div className="page">
      <PrintHead
        title={t('clinic.title')}
        about={[unitName, String(year)].filter(Boolean).join(' · ')}
        note={t('clinic.about')}
      />
      <PageHeader
        title={t('clinic.title')}
        state={clinic.data ? stateOf(clinic.data, t) : '\u00a0'}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>
            {t('clinic.print')}
          </Button>
        }
      />
      <PlanTabs />
      <div className="toolbar no-print">
        <UnitPicker aria-label={t('field.unit')} value={search.unit} onChange={(unit) => change({ unit })} />
        <SelectField
          aria-label={t('clinic.only')}
          value={kind}
          none={t('clinic.every')}
          choices={noteKinds.map((value) => ({ value, label: t(`clinic.short.${value}`) }))}
          onChange={(tab) => change({ tab })}
        />
        <span className="hint">{t('clinic.about')}</span>
      </div>
      {tooMany ? (
        <EmptyState>{t('clinic.chooseUnit')}</EmptyState>
      ) : (
        <QueryView query={clinic}>
          {() =>
            shown.length === 0 ? (
              <EmptyState>{t('clinic.fine')}</EmptyState>
            ) : (
              // what scrolls must be reachable by the keyboard
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              <div className="plan-body scroll-y" tabIndex={0}>
                <UnitCounts rows={shown} />
                <NoteList rows={shown} year={year} />
              </div>
            )
          }
        </QueryView>
      )}
    </div>
  )
}

function stateOf({ people, results, rows }: Clinic, t: ReturnType<typeof useTexts>['t']): string {
  return t('clinic.state', { people, results, notes: rows.reduce((sum, { notes }) => sum + notes.length, 0) })
}

function only(rows: readonly ClinicRow[], kind: NoteKind | undefined): readonly ClinicRow[] {
  if (kind === undefined) return rows
  return rows
    .map((row) => ({ ...row, notes: row.notes.filter((note) => note.kind === kind) }))
    .filter(({ notes }) => notes.length > 0)
}

function UnitCounts({ rows }: { readonly rows: readonly ClinicRow[] }) {
  const { t } = useTexts()
  const units = useMemo(() => countNotes(rows), [rows])
  const kinds = noteKinds.filter((kind) => units.some(({ counts }) => counts[kind] !== undefined))
  const columns: SimpleColumn<(typeof units)[number]>[] = [
    { id: 'unit', header: t('field.unit'), cell: ({ unit }) => unit },
    ...kinds.map((kind) => ({
      id: kind,
      header: t(`clinic.short.${kind}`),
      numeric: true,
      cell: ({ counts }: (typeof units)[number]) => counts[kind] ?? '',
    })),
    {
      id: 'total',
      header: t('clinic.total'),
      numeric: true,
      cell: ({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0),
    },
  ]
  return (
    <Card title={t('clinic.byUnit')} className="clinic-counts">
      <SimpleTable
        caption={t('clinic.byUnit')}
        columns={columns}
        rows={units}
        rowKey={({ unitId }) => unitId}
      />
    </Card>
  )
}

function NoteList({ rows, year }: { readonly rows: readonly ClinicRow[]; readonly year: number }) {
  const { t } = useTexts()
  const format = useFormat()
  const lines = rows.flatMap(({ employeeId, name, unit, notes }) =>
    notes.map((note, at) => ({
      ...note,
      employeeId,
      name,
      unit,
      isFirst: at === 0,
      key: `${employeeId}${at}`,
    })),
  )
  const columns: SimpleColumn<(typeof lines)[number]>[] = [
    {
      id: 'person',
      header: t('clinic.person'),
      width: '22%',
      cell: ({ employeeId, name, unit, isFirst }) =>
        isFirst && (
          <Link to={'/plan/$employeeId' as '/'} params={{ employeeId }} className="plan-link">
            <strong>{name}</strong>
            <br />
            <small className="hint">{unit}</small>
          </Link>
        ),
    },
    {
      id: 'result',
      header: t('clinic.result'),
      width: '30%',
      cell: ({ text, params }) => `${params['number']}. ${text}`,
    },
    { id: 'note', header: t('clinic.noteColumn'), cell: (note) => noteText(note, t, format) },
  ]
  const label = t('clinic.list', { year })
  return (
    <Card title={label} className="clinic-notes">
      <SimpleTable caption={label} columns={columns} rows={lines} rowKey={({ key }) => key} />
    </Card>
  )
}
