import { Button } from '@mantine/core'
import { IconClipboardText, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { CaseList, ServiceCase } from '#shared/progress/service-case.ts'
import { useApiAct, useApiQuery } from '../../../api/hooks.ts'
import { parseTypedDate } from '../../../i18n/parse-date.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { type Format, useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { CellChange } from '../../../ui/grid/grid-column.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { RealisationTabs } from '../../../ui/tabs/realisation-tabs.tsx'
import { CaseDialog } from './case-dialog.tsx'
import { caseColumns } from './case-columns.tsx'
import { CasePasteDialog } from './case-paste-dialog.tsx'

/** The register of cases of a year: typed into as a grid, one by one, or pasted. */
export function CasesView() {
  const { t } = useTexts()
  const format = useFormat()
  const { year } = usePeriod()
  const [{ unit }, change] = useAppSearch()
  const [open, setOpen] = useState<ServiceCase | 'new' | 'paste'>()
  const list = useApiQuery('case.list', { year, ...(unit !== undefined && { unitId: unit }) })
  const close = () => setOpen(undefined)
  return (
    <div className="page">
      <PageHeader
        title={t('serviceCase.title')}
        state={list.data ? stateOf(list.data, year, format, t) : '\u00a0'}
        actions={
          <>
            <UnitPicker
              aria-label={t('field.unit')}
              value={unit}
              onChange={(next) => change({ unit: next })}
            />
            <Act name="case.save">
              <Button
                variant="default"
                leftSection={<IconClipboardText size={16} aria-hidden />}
                onClick={() => setOpen('paste')}
              >
                {t('serviceCase.paste.open')}
              </Button>
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
                {t('serviceCase.add')}
              </Button>
            </Act>
          </>
        }
      />
      <RealisationTabs />
      <QueryView query={list} lines={10}>
        {({ cases }) => <CaseGrid cases={cases} year={year} onOpen={setOpen} />}
      </QueryView>
      {open === 'paste' && <CasePasteDialog unitId={unit} onClose={close} />}
      {open !== undefined && open !== 'paste' && (
        <CaseDialog unitId={unit} {...(open !== 'new' && { one: open })} onClose={close} />
      )}
    </div>
  )
}

function stateOf({ open, answered, median }: CaseList, year: number, format: Format, t: Translate): string {
  if (open + answered === 0) return t('serviceCase.state.none', { year })
  const speed =
    median === undefined
      ? t('serviceCase.state.few')
      : t('serviceCase.state.median', { days: format.number(median) })
  return `${t('serviceCase.state.some', { year, open, answered })} · ${speed}`
}

interface CaseGridProps {
  readonly cases: readonly ServiceCase[]
  readonly year: number
  readonly onOpen: (one: ServiceCase) => void
}

function CaseGrid({ cases, year, onOpen }: CaseGridProps) {
  const { t } = useTexts()
  const format = useFormat()
  const columns = useMemo(() => caseColumns(t, format), [t, format])
  const save = useApiAct('case.save')
  const store = async (cells: readonly CellChange<ServiceCase>[]) => {
    for (const [row, own] of Map.groupBy(cells, (cell) => cell.row)) await save(changed(row, own))
  }
  return (
    <section className="card fill">
      <DataGrid
        label={t('serviceCase.label', { year })}
        columns={columns}
        rows={cases}
        rowKey={({ id }) => id}
        rowHeight={32}
        act="case.save"
        onChange={store}
        onOpen={onOpen}
        empty={<EmptyState>{t('serviceCase.empty')}</EmptyState>}
      />
    </section>
  )
}

/** The row with what was typed into its cells; an emptied answer is none. */
function changed(
  { unit: _unit, days: _days, ...row }: ServiceCase,
  cells: readonly CellChange<ServiceCase>[],
) {
  const typed = Object.fromEntries(
    cells.map(({ columnId, text }) => [columnId, columnId.endsWith('On') ? parseTypedDate(text) : text]),
  )
  const { answeredOn, ...rest } = { ...row, ...typed }
  return { ...rest, ...(answeredOn !== undefined && { answeredOn }) }
}
