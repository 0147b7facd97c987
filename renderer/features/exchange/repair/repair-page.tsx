import { Button } from '@mantine/core'
import { IconFileTypeDocx, IconFiles, IconMail } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { RepairComparison, RepairField } from '#shared/exchange/repair/repair.ts'
import { useApiAct, useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DocumentTabs } from '../../../ui/tabs/document-tabs.tsx'
import { FilesDialog } from './files-dialog.tsx'
import { LetterDialog } from './letter-dialog.tsx'
import { LettersDialog } from './letters-dialog.tsx'
import { RepairBar } from './repair-bar.tsx'
import { RepairPanel } from './repair-panel.tsx'
import { isReady, type MarkedRow, markedRows, marksOf, rowsIn, type RepairState } from './repair-rows.ts'
import { columnsOf, exportTable } from './repair-table.tsx'

type Asking = 'files' | 'letter' | 'letters'

/** Perbaikan data: the staff against SIASN and a payroll list, and the letter that asks for the mending. */
export function RepairPage() {
  const { t } = useTexts()
  const [comparison, setComparison] = useState<RepairComparison>()
  const [asking, setAsking] = useState<Asking>()
  const [state, setState] = useState<RepairState>('open')
  const [field, setField] = useState<RepairField>()
  const repairs = useApiQuery('exchange.repairs', {})
  const rows = useMemo(() => markedRows(comparison, repairs.data), [comparison, repairs.data])
  const shown = useMemo(() => rowsIn(rows, state, field), [rows, state, field])
  const letters = repairs.data?.letters ?? []
  const ready = shown.filter(isReady).flatMap(({ line }) => line?.id ?? [])
  const ask = <AskButtons isFirst={!comparison} letters={letters.length} onAsk={setAsking} />
  const close = () => setAsking(undefined)
  return (
    <div className="page">
      <PageHeader
        title={t('exchange.repair.title')}
        state={comparison ? summaryOf(comparison, rows, t) : '\u00a0'}
        actions={
          comparison && (
            <>
              <ExportShown rows={shown} comparison={comparison} />
              {ask}
              <WriteButton lines={ready.length} onAsk={setAsking} />
            </>
          )
        }
      />
      <DocumentTabs />
      {comparison ? (
        <>
          <RepairBar
            comparison={comparison}
            rows={rows}
            state={state}
            field={field}
            onState={setState}
            onField={setField}
          />
          <RepairGrid comparison={comparison} rows={shown} isNothing={rows.length === 0} />
        </>
      ) : (
        <EmptyState
          icon={<IconFiles size={32} stroke={1.5} aria-hidden />}
          action={<div className="toolbar">{ask}</div>}
        >
          {t('exchange.repair.start')}
        </EmptyState>
      )}
      {asking === 'files' && <FilesDialog onClose={close} onCompared={setComparison} />}
      {asking === 'letter' && <LetterDialog lines={ready} onClose={close} />}
      {asking === 'letters' && <LettersDialog letters={letters} onClose={close} />}
    </div>
  )
}

function summaryOf({ same }: RepairComparison, rows: readonly MarkedRow[], t: Translate): string {
  const count = (state: RepairState) => rowsIn(rows, state).length
  return t('exchange.repair.state', { count: rows.length, ready: count('ready'), sent: count('sent'), same })
}

interface AskButtonsProps {
  /** Nothing was compared yet. */
  readonly isFirst: boolean
  readonly letters: number
  readonly onAsk: (asking: Asking) => void
}

function AskButtons({ isFirst, letters, onAsk }: AskButtonsProps) {
  const { t } = useTexts()
  return (
    <>
      {letters > 0 && (
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size={16} aria-hidden />}
          onClick={() => onAsk('letters')}
        >
          {t('exchange.repair.letter.list', { count: letters })}
        </Button>
      )}
      <Button
        variant={isFirst ? 'filled' : 'default'}
        leftSection={<IconFiles size={16} aria-hidden />}
        onClick={() => onAsk('files')}
      >
        {t(isFirst ? 'exchange.repair.choose' : 'exchange.repair.chooseAgain')}
      </Button>
    </>
  )
}

interface WriteButtonProps {
  readonly lines: number
  readonly onAsk: (asking: Asking) => void
}

function WriteButton({ lines, onAsk }: WriteButtonProps) {
  const { t } = useTexts()
  return (
    <Act name="exchange.writeLetter">
      <Button
        disabled={lines === 0}
        leftSection={<IconMail size={16} aria-hidden />}
        onClick={() => onAsk('letter')}
      >
        {t('exchange.repair.letter.action', { count: lines })}
      </Button>
    </Act>
  )
}

interface ExportShownProps {
  readonly rows: readonly MarkedRow[]
  readonly comparison: RepairComparison
}

function ExportShown({ rows, comparison }: ExportShownProps) {
  const { t } = useTexts()
  const format = useFormat()
  return <ExportButton table={() => exportTable(rows, comparison, t, format)} />
}

interface RepairGridProps {
  readonly comparison: RepairComparison
  readonly rows: readonly MarkedRow[]
  readonly isNothing: boolean
}

function RepairGrid({ comparison, rows, isNothing }: RepairGridProps) {
  const { t, language } = useTexts()
  const format = useFormat()
  const [selected, setSelected] = useState<string>()
  const decide = useApiAct('exchange.decide')
  // t and the format change with the language only
  const columns = useMemo(() => columnsOf(comparison, t, format), [comparison, language]) // oxlint-disable-line exhaustive-deps
  const chosen = rows.find(({ key }) => key === selected) ?? rows[0]
  const choose = ({ key }: MarkedRow) => setSelected(key)
  return (
    <div className="split">
      <section className="card fill">
        <DataGrid
          label={t('exchange.repair.title')}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          rowHeight={44}
          act="exchange.decide"
          onChange={async (cells) => {
            const marks = marksOf(cells)
            if (marks.length > 0) await decide({ marks })
          }}
          onOpen={choose}
          onCursor={choose}
          empty={
            <EmptyState>{t(isNothing ? 'exchange.repair.nothing' : 'exchange.repair.noneShown')}</EmptyState>
          }
        />
      </section>
      {chosen && (
        <RepairPanel key={`${chosen.key} ${chosen.line?.right} ${chosen.line?.evidence}`} row={chosen} />
      )}
    </div>
  )
}
