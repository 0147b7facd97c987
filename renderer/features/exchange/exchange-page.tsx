import { Button } from '@mantine/core'
import { IconArrowsDiff, IconUserEdit } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { type Comparison, differenceKinds } from '#shared/exchange/exchange.ts'
import { rowsShown, type SettledRow, withSettlements } from '#shared/exchange/settled-rows.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { ExportButton } from '../../ui/export-button.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { DocumentTabs } from '../../ui/tabs/document-tabs.tsx'
import { DifferenceBar } from './difference-bar.tsx'
import { useExchangeSearch } from './exchange-search.ts'
import { columnsOf, exportTable } from './exchange-table.tsx'
import { ListDialog } from './list-dialog.tsx'
import { RepairPage } from './repair/repair-page.tsx'
import { PersonPanel } from './person-panel.tsx'
import { TypedDialog } from './typed-dialog.tsx'
import { useComparison } from './use-comparison.ts'

/**
 * Cocokkan e-Kinerja: who differs from another system's list, what is to be typed there, and what was dealt with. Beside it, in a tab of
 * its own, what is to be mended in SIASN and payroll lists.
 */
export function ExchangePage() {
  const [{ tab }] = useExchangeSearch()
  return tab === 'repair' ? <RepairPage /> : <KinerjaPage />
}

function KinerjaPage() {
  const { t } = useTexts()
  const { key: period } = usePeriod()
  const { comparison, takeList, takePerson } = useComparison(period)
  const [asking, setAsking] = useState<'list' | 'person'>()
  const settled = useApiQuery('exchange.settlements', { period }, { enabled: comparison !== undefined })
  const rows = useMemo(
    () => withSettlements(comparison?.rows ?? [], settled.data ?? []),
    [comparison, settled.data],
  )
  const shown = useShown(rows)
  const ask = (
    <>
      <Button
        variant="default"
        leftSection={<IconUserEdit size={16} aria-hidden />}
        onClick={() => setAsking('person')}
      >
        {t('exchange.typed.action')}
      </Button>
      <Button leftSection={<IconArrowsDiff size={16} aria-hidden />} onClick={() => setAsking('list')}>
        {t(comparison ? 'exchange.pasteAgain' : 'exchange.paste')}
      </Button>
    </>
  )
  return (
    <div className="page">
      <PageHeader
        title={t('exchange.title')}
        state={comparison ? stateOf(comparison, rows, t) : '\u00a0'}
        actions={
          comparison && (
            <>
              <ExportButton table={() => exportTable(shown.rows, t)} />
              {ask}
            </>
          )
        }
      />
      <DocumentTabs />
      {comparison ? (
        <Differences comparison={comparison} rows={rows} shown={shown} />
      ) : (
        <EmptyState
          icon={<IconArrowsDiff size={32} stroke={1.5} aria-hidden />}
          action={<div className="toolbar">{ask}</div>}
        >
          {t('exchange.start')}
        </EmptyState>
      )}
      {asking === 'list' && <ListDialog onClose={() => setAsking(undefined)} onList={takeList} />}
      {asking === 'person' && <TypedDialog onClose={() => setAsking(undefined)} onPerson={takePerson} />}
    </div>
  )
}

function stateOf({ same, read }: Comparison, rows: readonly SettledRow[], t: Translate): string {
  return t('exchange.state', { count: rows.length, open: rowsShown(rows, 'open').length, same, read })
}

/** Those of the kind and state that the address names. */
function useShown(rows: readonly SettledRow[]) {
  const [{ tab, show = 'open' }] = useExchangeSearch()
  const kind = differenceKinds.find((one) => one === tab)
  const shown = useMemo(() => rowsShown(rows, show, kind), [rows, show, kind])
  return { kind, show, rows: shown }
}

interface DifferencesProps {
  readonly comparison: Comparison
  readonly rows: readonly SettledRow[]
  readonly shown: ReturnType<typeof useShown>
}

function Differences({ comparison, rows: all, shown: { kind, show, rows } }: DifferencesProps) {
  const { t, language } = useTexts()
  const [{ selected }, change] = useExchangeSearch()
  // t changes with the language only
  const gridColumns = useMemo(() => columnsOf(t), [language]) // oxlint-disable-line exhaustive-deps
  const at = rows.find(({ key }) => key === selected)?.key ?? rows[0]?.key
  const chosen = all.find(({ key }) => key === at)
  const choose = ({ key }: SettledRow) => change({ selected: key })
  return (
    <>
      <DifferenceBar comparison={comparison} rows={all} kind={kind} show={show} />
      <div className="split">
        <section className="card fill">
          <DataGrid
            label={t('exchange.title')}
            columns={gridColumns}
            rows={rows}
            rowKey={({ key }) => key}
            rowHeight={44}
            onOpen={choose}
            onCursor={choose}
            empty={
              <EmptyState>{t(all.length === 0 ? 'exchange.nothing' : 'exchange.noneOfKind')}</EmptyState>
            }
          />
        </section>
        {chosen && <PersonPanel key={chosen.key} row={chosen} />}
      </div>
    </>
  )
}
