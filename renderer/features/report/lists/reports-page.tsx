import { Button } from '@mantine/core'
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { listChart } from '#shared/report/lists/list-chart.ts'
import {
  type ListReport,
  type ListReportFilter,
  type ReportDefinition,
  reportLists,
  type ReportListName,
} from '#shared/report/lists/list-report.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { DownloadMenu } from './download-menu.tsx'
import { ReportGrid } from './report-grid.tsx'
import { SaveDialog } from './save-dialog.tsx'
import { ListChartView } from './list-chart-view.tsx'
import './reports.css'

/** What the office hands in: a list with its unit and columns, by one click on screen, in Excel, as CSV and on paper. */
export function ReportsPage() {
  const { t } = useTexts()
  const { filter, chosen, definitions, choose, change, columns, setColumns } = useReport()
  const report = useApiQuery('report.run', filter)
  const [isSaving, setSaving] = useState(false)
  const { data } = report
  return (
    <div className="page">
      <PageHeader
        title={t('reports.page')}
        state={data ? t('reports.state', { rows: data.rows.length, about: data.about }) : '\u00a0'}
        actions={
          <>
            {chosen && <RemoveReport report={chosen} onDone={() => choose('recap')} />}
            <Act name="report.save">
              <Button
                variant="default"
                leftSection={<IconDeviceFloppy size={16} aria-hidden />}
                onClick={() => setSaving(true)}
              >
                {t('reports.save')}
              </Button>
            </Act>
            <DownloadMenu filter={filter} />
          </>
        }
      />
      <div className="toolbar">
        <ReportPicker value={chosen?.id ?? filter.list} definitions={definitions} onChange={choose} />
        <UnitPicker
          aria-label={t('field.unit')}
          value={filter.unitId}
          onChange={(unit) => change({ unit })}
        />
        {data && <ColumnChoice offered={data.offered} chosen={columns} onChange={setColumns} />}
      </div>
      <QueryView query={report} lines={12}>
        {(shown) => <Shown report={shown} list={filter.list} />}
      </QueryView>
      {isSaving && (
        <SaveDialog
          draft={{
            list: filter.list,
            ...(filter.unitId !== undefined && { unitId: filter.unitId }),
            ...(columns && { columns: [...columns] }),
          }}
          onClose={() => setSaving(false)}
          onSaved={(id) => choose(id)}
        />
      )}
    </div>
  )
}

function Shown({ report, list }: { readonly report: ListReport; readonly list: ListReportFilter['list'] }) {
  const { t, language } = useTexts()
  // t changes with the language only
  const chart = useMemo(() => listChart(list, report, t), [list, report, language]) // oxlint-disable-line exhaustive-deps
  return (
    <>
      {chart && <ListChartView chart={chart} />}
      <ReportGrid key={report.columns.map(({ key }) => key).join(' ')} report={report} />
      {report.footer !== undefined && <p className="hint">{report.footer}</p>}
    </>
  )
}

/** The report that the address names: a ready-made list, or one of the office's own, whose unit and columns it brings. */
function useReport() {
  const { key: period } = usePeriod()
  const { language } = useTexts()
  const [{ tab, unit }, change] = useAppSearch()
  const definitions = useApiQuery('report.definitions', {}).data ?? []
  const chosen = definitions.find(({ id }) => id === tab)
  const list = listNamed(chosen, tab)
  const [picked, setPicked] = useState<{
    readonly of: string
    readonly columns: readonly string[] | undefined
  }>()
  const of = chosen?.id ?? list
  const columns = picked?.of === of ? picked.columns : chosen?.columns
  const unitId = unit ?? chosen?.unitId
  const filter: ListReportFilter = {
    list,
    period,
    language,
    ...(unitId !== undefined && { unitId }),
    ...(columns && { columns: [...columns] }),
  }
  return {
    filter,
    chosen,
    definitions,
    change,
    columns,
    choose: (name: string) => change({ tab: name, unit: undefined }),
    setColumns: (next: readonly string[] | undefined) => setPicked({ of, columns: next }),
  }
}

const listNamed = (chosen: ReportDefinition | undefined, tab: string | undefined): ReportListName =>
  chosen?.list ?? reportLists.find((name) => name === tab) ?? 'recap'

interface ReportPickerProps {
  readonly value: string
  readonly definitions: readonly ReportDefinition[]
  readonly onChange: (name: string) => void
}

function ReportPicker({ value, definitions, onChange }: ReportPickerProps) {
  const { t } = useTexts()
  return (
    <select
      className="report-picker"
      aria-label={t('reports.choose')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {definitions.length > 0 && (
        <optgroup label={t('reports.own')}>
          {definitions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t('reports.ready')}>
        {reportLists.map((name) => (
          <option key={name} value={name}>
            {nameOfList(name, t)}
          </option>
        ))}
      </optgroup>
    </select>
  )
}

const nameOfList = (name: (typeof reportLists)[number], t: Translate) => t(`reports.name.${name}`)

function RemoveReport({
  report,
  onDone,
}: {
  readonly report: ReportDefinition
  readonly onDone: () => void
}) {
  const { t } = useTexts()
  const remove = useApiCommand('report.remove', {
    onDone: () => {
      onDone()
      void notifyDone(t('reports.removed'), { undo: true })
    },
  })
  const { id, rowVersion } = report
  return (
    <Act name="report.remove">
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
      >
        {t('reports.remove')}
      </Button>
    </Act>
  )
}
