import { Button } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import type { EmployeePage, EmployeeRow } from '#shared/people/employee.ts'
import { call } from '../../api/transport.ts'
import { pageCommand } from '../../commands/page-commands.ts'
import { useCommands } from '../../commands/registry.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { parseSort, sortText } from '../../shell/search.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { useWindowedRows } from '../../ui/grid/use-windowed-rows.ts'
import { NobodyYet } from '../../ui/state/nobody-yet.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { countSentence, employeeColumns, employeeExport } from './employee-columns.tsx'
import { EmployeeDrawer } from './employee-drawer.tsx'
import { EmployeeFilters } from './employee-filters.tsx'
import { filterOf, isFiltered, type ListFilter } from './employee-filter.ts'
import { useListSearch } from './employee-search.ts'
import { PeopleTabs } from './people-tabs.tsx'
import { useSettled } from '../../ui/grid/use-settled.ts'
import { Act } from '../../ui/act.tsx'

export function EmployeeListPage() {
  const { t, language } = useTexts()
  const format = useFormat()
  const navigate = useNavigate()
  const list = useEmployeeList()
  const { search, change, shown, isNarrowed } = list
  const searchBox = useRef<HTMLInputElement>(null)
  const [adding, setAdding] = useState(false)
  // t changes with the language only
  const columns = useMemo(() => employeeColumns(t), [language]) // oxlint-disable-line exhaustive-deps
  const open = ({ id }: { readonly id: string }) => void navigate({ to: '/employees/$id', params: { id } })
  const add = () => setAdding(true)
  const isEmptyOffice = shown?.count === 0 && !isNarrowed
  useListCommands(add, searchBox)
  return (
    <div className="page">
      <PageHeader
        title={t('employee.title')}
        state={
          shown?.first && (isEmptyOffice ? t('employee.list.nobody') : countSentence(shown.first, t, format))
        }
        actions={
          <>
            <ExportButton table={async () => employeeExport(await everyRow(list.filter), t)} />
            <AddPerson isFirst={isEmptyOffice} onAdd={add} />
          </>
        }
      />
      <PeopleTabs />
      <EmployeeFilters
        search={search}
        typed={list.typed}
        searchBox={searchBox}
        onChange={change}
        onType={list.type}
      />
      <LoadedList list={list}>
        {(rows) => (
          <DataGrid
            label={t('employee.list.label')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            rowHeight={40}
            sort={parseSort(search.sort)}
            onSort={(next) => change({ sort: sortText(next) })}
            onOpen={open}
            empty={isNarrowed ? <NothingFits /> : <NobodyYet />}
          />
        )}
      </LoadedList>
      {adding && <EmployeeDrawer onClose={() => setAdding(false)} onSaved={open} />}
    </div>
  )
}

interface AddPersonProps {
  /** Importing a list comes before. */
  readonly isFirst: boolean
  readonly onAdd: () => void
}

function AddPerson({ isFirst, onAdd }: AddPersonProps) {
  const { t } = useTexts()
  return (
    <Act name="employee.save">
      <Button
        variant={isFirst ? 'default' : 'filled'}
        leftSection={<IconUserPlus size={16} />}
        onClick={onAdd}
      >
        {t('employee.add')}
      </Button>
    </Act>
  )
}

/** The people whom the address and the text just typed let through; the address follows the typing. */
function useEmployeeList() {
  const [search, change] = useListSearch()
  const [typing, setTyping] = useState<string>()
  const typed = typing ?? search.search ?? ''
  const follow = useDebouncedCallback((text: string) => {
    change({ search: text === '' ? undefined : text })
    setTyping(undefined)
  }, 300)
  const filter = filterOf(search, typed)
  const rows = useWindowedRows<EmployeeRow, EmployeePage>(['employee.list', filter], (offset, limit) =>
    call('employee.list', { ...filter, offset, limit }),
  )
  return {
    search,
    change,
    typed,
    type(text: string) {
      setTyping(text)
      follow(text)
    },
    filter,
    isNarrowed: isFiltered(search) || typed !== '',
    error: rows.error,
    refetch: rows.refetch,
    shown: useSettled(rows, rows.isLoading),
  }
}
type EmployeeList = ReturnType<typeof useEmployeeList>

interface LoadedListProps {
  readonly list: EmployeeList
  readonly children: (rows: NonNullable<EmployeeList['shown']>) => ReactNode
}

function LoadedList({ list: { shown, error, refetch }, children }: LoadedListProps) {
  if (error !== null) return <FailedState error={error} onRetry={refetch} />
  return shown === undefined ? (
    <Skeleton lines={10} />
  ) : (
    <section className="card fill">{children(shown)}</section>
  )
}

function useListCommands(add: () => void, searchBox: RefObject<HTMLInputElement | null>): void {
  const navigate = useNavigate()
  useCommands([
    { ...pageCommand('employee.add'), perform: add },
    { ...pageCommand('employee.search'), perform: () => searchBox.current?.select() },
    {
      ...pageCommand('employee.units'),
      perform: () => void navigate({ to: '/employees/units' }),
    },
  ])
}

function NothingFits() {
  const { t } = useTexts()
  return <EmptyState>{t('employee.list.noMatch')}</EmptyState>
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
