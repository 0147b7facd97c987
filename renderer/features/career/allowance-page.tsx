import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { AllowancePage as Page, AllowanceRow } from '#shared/career/allowance.ts'
import type { CareerColumn } from '#shared/career/career-table.ts'
import { type Predikat, predikats } from '#shared/appraisal/predikat.ts'
import { call } from '../../api/transport.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { DecimalField } from '../../ui/form/decimal-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { AllowanceTableDialog } from './allowance-table-dialog.tsx'
import { CareerTabs } from './career-tabs.tsx'
import { TakeButtons, useWholeList, wholeList } from './whole-list.tsx'
import './career.css'

/** Pratinjau TPP: what the office's own table would make of the predikat as it stands; labelled as a preview, stored nowhere. */
export function AllowancePage() {
  const { t } = useTexts()
  const format = useFormat()
  const [editing, setEditing] = useState(false)
  const list = useAllowance()
  const { first } = list.shown ?? {}
  const rule = t('allowance.rule', { decree: first?.decree || t('allowance.noDecree') })
  const whole = useWholeList<AllowanceRow>({
    title: `${t('allowance.list')} · ${format.period(list.key)}`,
    columns: exportColumns(t),
    everybody: list.everybody,
    footer: rule,
  })
  return (
    <div className="page">
      <PrintHead title={t('allowance.list')} about={format.period(list.key)} note={rule} />
      <PageHeader
        title={t('career.title')}
        state={t('allowance.state')}
        actions={
          <>
            <TakeButtons {...whole} />
            <Act name="setting.save">
              <Button onClick={() => setEditing(true)}>{t('allowance.table.edit')}</Button>
            </Act>
          </>
        }
      />
      <CareerTabs />
      <AllowanceToolbar list={list} />
      <p className="hint no-print">{rule}</p>
      <AllowanceList list={list} />
      {whole.paper}
      {editing && <AllowanceTableDialog onClose={() => setEditing(false)} />}
    </div>
  )
}

function useAllowance() {
  const { key } = usePeriod()
  const [{ unit }] = useAppSearch()
  const [predikat, setPredikat] = useState<Predikat>()
  const [discipline, setDiscipline] = useState<number | undefined>(100)
  const isPercent = discipline !== undefined && discipline >= 0 && discipline <= 100
  const asked = {
    period: key,
    discipline: isPercent ? discipline : 100,
    ...(predikat !== undefined && { predikat }),
    ...(unit !== undefined && { unitId: unit }),
  }
  const ask = (offset: number, limit: number) => call('allowance.preview', { ...asked, offset, limit })
  const rows = useWindowedRows<AllowanceRow, Page>(['allowance.preview', asked], ask, { windowSize: 100 })
  return {
    key,
    predikat,
    setPredikat,
    discipline,
    setDiscipline,
    isPercent,
    shown: useSettled(rows, rows.isLoading),
    error: rows.error,
    refetch: rows.refetch,
    everybody: () => wholeList(ask),
  }
}
type Allowance = ReturnType<typeof useAllowance>

function AllowanceToolbar({ list }: { readonly list: Allowance }) {
  const { t } = useTexts()
  const format = useFormat()
  const [{ unit }, change] = useAppSearch()
  const { first } = list.shown ?? {}
  return (
    <div className="toolbar">
      <SelectField
        aria-label={t('allowance.whatIf')}
        value={list.predikat}
        none={t('allowance.asIs')}
        choices={predikats.map((value) => ({
          value,
          label: `${t('allowance.whatIf')}: ${t(`predikat.${value}`)}`,
        }))}
        onChange={list.setPredikat}
      />
      <DecimalField
        aria-label={t('allowance.discipline')}
        w="8rem"
        unit="%"
        value={list.discipline}
        error={!list.isPercent}
        onChange={list.setDiscipline}
      />
      <UnitPicker aria-label={t('field.unit')} value={unit} onChange={(next) => change({ unit: next })} />
      {first && (
        <span className="allowance-sum" data-figure>
          {[
            t('allowance.sum', { amount: `Rp${format.whole(first.sum)}` }),
            ...(first.withoutCeiling > 0 ? [t('allowance.without', { count: first.withoutCeiling })] : []),
          ].join('; ')}
        </span>
      )}
    </div>
  )
}

function AllowanceList({ list }: { readonly list: Allowance }) {
  const { t, language } = useTexts()
  const format = useFormat()
  // t and format change with the language only
  const columns = useMemo(() => columnsOf(t, format), [language]) // oxlint-disable-line exhaustive-deps
  if (list.error !== null) return <FailedState error={list.error} onRetry={list.refetch} />
  if (list.shown === undefined) return <Skeleton lines={10} />
  const { first } = list.shown
  if (first && first.total > 0 && first.withoutCeiling === first.total)
    return <EmptyState>{t('allowance.noTable')}</EmptyState>
  return (
    <section className="card fill no-print">
      <DataGrid
        label={t('allowance.list')}
        columns={columns}
        rows={list.shown}
        rowKey={({ employeeId }) => employeeId}
        rowHeight={44}
        empty={<EmptyState>{t('allowance.empty')}</EmptyState>}
      />
    </section>
  )
}

function columnsOf(t: Translate, format: Format): GridColumn<AllowanceRow>[] {
  const money = (value: number | undefined) => (value === undefined ? '–' : format.whole(value))
  return [
    {
      id: 'who',
      header: t('allowance.column.who'),
      width: 220,
      pinned: true,
      grow: true,
      cell: (row) => (
        <TwoLines first={row.fullName} second={[row.grade, row.positionName].filter(Boolean).join(' · ')} />
      ),
      text: ({ fullName }) => fullName,
    },
    {
      id: 'ceiling',
      header: t('allowance.column.ceiling'),
      width: 120,
      align: 'right',
      cell: ({ ceiling }) => (ceiling === undefined ? t('allowance.column.noCeiling') : money(ceiling)),
      text: ({ ceiling }) => money(ceiling),
    },
    {
      id: 'predikat',
      header: t('allowance.column.predikat'),
      width: 150,
      figure: true,
      cell: ({ predikat, isFinal }) =>
        predikat && (
          <TwoLines
            first={<PredikatBadge predikat={predikat} />}
            second={isFinal ? undefined : t('allowance.column.notFinal')}
          />
        ),
      text: ({ predikat }) => (predikat ? t(`predikat.${predikat}`) : ''),
    },
    {
      id: 'amount',
      header: t('allowance.column.amount'),
      width: 130,
      align: 'right',
      figure: true,
      cell: ({ amount }) => <b>{money(amount)}</b>,
      text: ({ amount }) => money(amount),
    },
    ...predikats.map((predikat): GridColumn<AllowanceRow> => ({
      id: predikat,
      header: t(`predikat.${predikat}`),
      width: 118,
      align: 'right',
      cell: ({ amounts }) => money(amounts?.[predikat]),
      text: ({ amounts }) => money(amounts?.[predikat]),
    })),
  ]
}

function exportColumns(t: Translate): CareerColumn<AllowanceRow>[] {
  return [
    { header: t('allowance.column.who'), kind: 'text', width: 30, cell: ({ fullName }) => fullName },
    { header: t('field.nip'), kind: 'text', width: 21, cell: ({ nip }) => nip },
    { header: t('field.grade'), kind: 'text', width: 8, cell: ({ grade }) => grade },
    { header: t('field.positionName'), kind: 'text', width: 30, cell: ({ positionName }) => positionName },
    { header: t('allowance.column.ceiling'), kind: 'number', width: 14, cell: ({ ceiling }) => ceiling },
    {
      header: t('allowance.column.predikat'),
      kind: 'text',
      width: 18,
      cell: ({ predikat }) => predikat && t(`predikat.${predikat}`),
    },
    {
      header: `${t('allowance.column.amount')} (${t('allowance.preview')})`,
      kind: 'number',
      width: 16,
      cell: ({ amount }) => amount,
    },
  ]
}
