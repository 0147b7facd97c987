import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { creditColumns, levelText } from '#shared/career/career-table.ts'
import type { CreditPage as Page, CreditRow } from '#shared/career/credit.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { call } from '../../api/transport.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { CareerTabs } from './career-tabs.tsx'
import { TakeButtons, useWholeList, wholeList } from './whole-list.tsx'
import './career.css'

/** Angka kredit: where each functional official stands, and the year's predikat that become points by one press. */
export function CreditPage() {
  const { t, language } = useTexts()
  const format = useFormat()
  const [{ unit }, change] = useAppSearch()
  const list = useCredit()
  const { first } = list.shown ?? {}
  const whole = useWholeList<CreditRow>({
    title: `${t('career.tab.credit')} · ${list.year}`,
    columns: creditColumns(t),
    everybody: list.everybody,
    footer: t('credit.rule'),
  })
  useCommands([{ ...pageCommand('career.printCredit'), perform: whole.print }])
  // t and format change with the language only
  const columns = useMemo(() => columnsOf(t, format), [language]) // oxlint-disable-line exhaustive-deps
  return (
    <div className="page">
      <PrintHead title={t('career.tab.credit')} about={String(list.year)} note={t('credit.rule')} />
      <PageHeader
        title={t('career.title')}
        state={
          first ? t('credit.state', { count: first.total, ready: first.ready, year: list.year }) : '\u00a0'
        }
        actions={
          <>
            <TakeButtons {...whole} />
            {first && first.ready > 0 && <ConvertButton ready={first.ready} />}
          </>
        }
      />
      <CareerTabs />
      <div className="toolbar">
        <UnitPicker aria-label={t('field.unit')} value={unit} onChange={(next) => change({ unit: next })} />
      </div>
      <p className="hint no-print">{t('credit.rule')}</p>
      <CreditList list={list} columns={columns} />
      {whole.paper}
    </div>
  )
}

function ConvertButton({ ready }: { readonly ready: number }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [{ unit }] = useAppSearch()
  const convert = useApiCommand('credit.convert', {
    onDone: ({ converted }) =>
      void notifyDone(t('credit.converted', { count: converted, year }), { undo: true }),
  })
  return (
    <Act name="credit.convert">
      <Button
        loading={convert.isPending}
        onClick={() =>
          convert.mutate({ year, ...(unit !== undefined && { unitId: unit }) }, { onError: notifyFailed })
        }
      >
        {t('credit.convert', { count: ready })}
      </Button>
    </Act>
  )
}

function useCredit() {
  const { year } = usePeriod()
  const [{ unit }] = useAppSearch()
  const asked = { year, ...(unit !== undefined && { unitId: unit }) }
  const ask = (offset: number, limit: number) => call('credit.list', { ...asked, offset, limit })
  const rows = useWindowedRows<CreditRow, Page>(['credit.list', asked], ask, { windowSize: 100 })
  return {
    year,
    shown: useSettled(rows, rows.isLoading),
    error: rows.error,
    refetch: rows.refetch,
    everybody: () => wholeList(ask),
  }
}

interface CreditListProps {
  readonly list: ReturnType<typeof useCredit>
  readonly columns: readonly GridColumn<CreditRow>[]
}

function CreditList({ list, columns }: CreditListProps) {
  const { t } = useTexts()
  if (list.error !== null) return <FailedState error={list.error} onRetry={list.refetch} />
  if (list.shown === undefined) return <Skeleton lines={10} />
  return (
    <section className="card fill no-print">
      <DataGrid
        label={t('credit.list')}
        columns={columns}
        rows={list.shown}
        rowKey={({ employeeId }) => employeeId}
        rowHeight={44}
        empty={<EmptyState>{t('credit.empty')}</EmptyState>}
      />
    </section>
  )
}

function columnsOf(t: Translate, format: Format): GridColumn<CreditRow>[] {
  const figure = figureIn(t, format)
  return [
    {
      id: 'who',
      header: t('credit.column.who'),
      width: 220,
      pinned: true,
      grow: true,
      cell: (row) => <Who row={row} />,
      text: ({ fullName }) => fullName,
    },
    {
      id: 'level',
      header: t('credit.column.level'),
      width: 170,
      cell: (row) => levelText(row, t),
      text: (row) => levelText(row, t),
    },
    figure('ofYear', ({ ofYear }) => ofYear),
    figure('points', ({ points }) => points),
    {
      id: 'goal',
      header: t('credit.column.goal'),
      width: 200,
      grow: true,
      cell: (row) => goalText(row, t),
      text: (row) => goalText(row, t),
    },
    figure('surplus', ({ surplus }) => surplus),
    {
      id: 'gap',
      header: t('credit.column.gap'),
      width: 210,
      cell: ({ gap }) => gap && t(`credit.gap.${gap}`),
      text: ({ gap }) => (gap ? t(`credit.gap.${gap}`) : ''),
    },
  ]
}

function Who({ row: { employeeId, fullName, unit } }: { readonly row: CreditRow }) {
  const link = (
    <Link to="/career/credit/$employeeId" params={{ employeeId }} search={(old) => old}>
      {fullName}
    </Link>
  )
  return <TwoLines first={link} second={unit} />
}

function figureIn(t: Translate, format: Format) {
  return (
    id: 'ofYear' | 'points' | 'surplus',
    valueOf: (row: CreditRow) => number | undefined,
  ): GridColumn<CreditRow> => {
    const text = (row: CreditRow) => {
      const value = valueOf(row)
      return value === undefined ? '–' : format.figure(value)
    }
    return {
      id,
      header: t(`credit.column.${id}`),
      width: 112,
      align: 'right',
      figure: true,
      cell: text,
      text,
    }
  }
}

function goalText({ goal }: CreditRow, t: Translate): string {
  return goal ? t(`credit.goal.${goal.kind}`, { points: goal.points }) : t('credit.goal.none')
}
