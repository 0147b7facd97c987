import { Button } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch, IconSitemap, IconUserPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { EmployeePage, EmployeeRow } from '#shared/people/employee.ts'
import { call } from '../../api/transport.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { parseSort, sortText } from '../../shell/search.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { FailedState } from '../../ui/failed-state.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { countSentence, employeeColumns, employeeExport } from './employee-columns.tsx'
import { EmployeeDrawer } from './employee-drawer.tsx'
import { EmployeeFilters } from './employee-filters.tsx'
import { filterOf, isFiltered, type ListFilter, useListSearch } from './employee-search.ts'
import { PeopleTabs } from './people-tabs.tsx'
import { useSettled } from './use-settled.ts'

export function EmployeeListPage() {
  const { t, language } = useTexts()
  const format = useFormat()
  const navigate = useNavigate()
  const [search, change] = useListSearch()
  const [typing, setTyping] = useState<string>()
  const typed = typing ?? search.search ?? ''
  const follow = useDebouncedCallback((text: string) => {
    change({ search: text === '' ? undefined : text })
    setTyping(undefined)
  }, 300)
  const searchBox = useRef<HTMLInputElement>(null)
  const [adding, setAdding] = useState(false)
  const filter = filterOf(search, typed)
  const rows = useWindowedRows<EmployeeRow, EmployeePage>(['employee.list', filter], (offset, limit) =>
    call('employee.list', { ...filter, offset, limit }),
  )
  const shown = useSettled(rows, rows.isLoading)
  // t changes with the language only
  const columns = useMemo(() => employeeColumns(t), [language]) // oxlint-disable-line exhaustive-deps
  const open = ({ id }: { readonly id: string }) => void navigate({ to: '/employees/$id', params: { id } })
  useCommands([
    {
      id: 'employee.add',
      labelKey: 'employee.command.add',
      icon: IconUserPlus,
      shortcut: 'alt+N',
      perform: () => setAdding(true),
    },
    {
      id: 'employee.search',
      labelKey: 'employee.command.search',
      icon: IconSearch,
      shortcut: '/',
      perform: () => searchBox.current?.select(),
    },
    {
      id: 'employee.units',
      labelKey: 'employee.command.units',
      icon: IconSitemap,
      perform: () => void navigate({ to: '/employees/units' }),
    },
  ])
  const sort = parseSort(search.sort)
  const isNarrowed = isFiltered(search) || typed !== ''
  const isEmptyOffice = shown?.count === 0 && !isNarrowed
  return (
    <div className="page">
      <PageHeader
        title={t('employee.title')}
        state={shown?.first && countSentence(shown.first, t, format)}
        actions={
          <>
            <ExportButton table={async () => employeeExport(await everyRow(filter), t)} />
            <Button
              variant={isEmptyOffice ? 'default' : 'filled'}
              leftSection={<IconUserPlus size={16} />}
              onClick={() => setAdding(true)}
            >
              {t('employee.add')}
            </Button>
          </>
        }
      />
      <PeopleTabs />
      <EmployeeFilters
        search={search}
        typed={typed}
        searchBox={searchBox}
        onChange={change}
        onType={(text) => {
          setTyping(text)
          follow(text)
        }}
      />
      {rows.error !== null && <FailedState error={rows.error} onRetry={rows.refetch} />}
      {rows.error === null && shown === undefined && <Skeleton lines={10} />}
      {rows.error === null && shown !== undefined && (
        <section className="card fill">
          <DataGrid
            label={t('employee.list.label')}
            columns={columns}
            rows={shown}
            rowKey={({ id }) => id}
            rowHeight={40}
            sort={sort}
            onSort={(next) => change({ sort: sortText(next) })}
            onOpen={open}
            empty={isNarrowed ? <NothingFits /> : <NobodyYet />}
          />
        </section>
      )}
      {adding && <EmployeeDrawer onClose={() => setAdding(false)} onSaved={open} />}
    </div>
  )
}

function NothingFits() {
  const { t } = useTexts()
  return <EmptyState>{t('employee.list.noMatch')}</EmptyState>
}

function NobodyYet() {
  const { t } = useTexts()
  return (
    <EmptyState
      action={
        <Button component={Link} to="/data">
          {t('employee.list.import')}
        </Button>
      }
    >
      {t('employee.list.empty')}
    </EmptyState>
  )
}

/** All that the filter fits, not only what has been scrolled to. */
async function everyRow(filter: ListFilter): Promise<readonly EmployeeRow[]> {
  const rows: EmployeeRow[] = []
  for (let page: EmployeePage | undefined; page === undefined || rows.length < page.total;) {
    page = await call('employee.list', { ...filter, withSuperior: true, offset: rows.length, limit: 1000 })
    if (page.rows.length === 0) break
    rows.push(...page.rows)
  }
  return rows
}
