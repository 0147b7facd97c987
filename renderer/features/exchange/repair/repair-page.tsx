import { Button } from '@mantine/core'
import { IconFileTypeDocx, IconFiles, IconMail } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { type RepairComparison, repairFields, type RepairField } from '#shared/exchange/repair/repair.ts'
import { useApiAct, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DocumentTabs } from '../../../ui/tabs/document-tabs.tsx'
import { FilesDialog } from './files-dialog.tsx'
import { LetterDialog } from './letter-dialog.tsx'
import { LettersDialog } from './letters-dialog.tsx'
import { RepairPanel } from './repair-panel.tsx'
import {
  isReady,
  type MarkedRow,
  markedRows,
  marksOf,
  rowsIn,
  type RepairState,
  repairStates,
} from './repair-rows.ts'
import { columnsOf, exportTable } from './repair-table.tsx'

/** Perbaikan data: the staff against SIASN and a payroll list, and the letter that asks for the mending. */
export function RepairPage() {
  const { t } = useTexts()
  const format = useFormat()
  const [comparison, setComparison] = useState<RepairComparison>()
  const [asking, setAsking] = useState<'files' | 'letter' | 'letters'>()
  const [state, setState] = useState<RepairState>('open')
  const [field, setField] = useState<RepairField>()
  const repairs = useApiQuery('exchange.repairs', {})
  const rows = useMemo(() => markedRows(comparison, repairs.data), [comparison, repairs.data])
  const shown = useMemo(() => rowsIn(rows, state, field), [rows, state, field])
  const letters = repairs.data?.letters ?? []
  const ready = shown.filter(isReady).flatMap(({ line }) => line?.id ?? [])
  const choose = (
    <Button
      variant={comparison ? 'default' : 'filled'}
      leftSection={<IconFiles size={16} aria-hidden />}
      onClick={() => setAsking('files')}
    >
      {t(comparison ? 'exchange.repair.chooseAgain' : 'exchange.repair.choose')}
    </Button>
  )
  const made = letters.length > 0 && (
    <Button
      variant="default"
      leftSection={<IconFileTypeDocx size={16} aria-hidden />}
      onClick={() => setAsking('letters')}
    >
      {t('exchange.repair.letter.list', { count: letters.length })}
    </Button>
  )
  return (
    <div className="page">
      <PageHeader
        title={t('exchange.repair.title')}
        state={
          comparison
            ? t('exchange.repair.state', {
                count: rows.length,
                ready: rowsIn(rows, 'ready').length,
                sent: rowsIn(rows, 'sent').length,
                same: comparison.same,
              })
            : '\u00a0'
        }
        actions={
          comparison && (
            <>
              <ExportButton table={() => exportTable(shown, comparison, t, format)} />
              {made}
              {choose}
              <Act name="exchange.writeLetter">
                <Button
                  disabled={ready.length === 0}
                  leftSection={<IconMail size={16} aria-hidden />}
                  onClick={() => setAsking('letter')}
                >
                  {t('exchange.repair.letter.action', { count: ready.length })}
                </Button>
              </Act>
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
          action={
            <div className="toolbar">
              {made}
              {choose}
            </div>
          }
        >
          {t('exchange.repair.start')}
        </EmptyState>
      )}
      {asking === 'files' && <FilesDialog onClose={() => setAsking(undefined)} onCompared={setComparison} />}
      {asking === 'letter' && <LetterDialog lines={ready} onClose={() => setAsking(undefined)} />}
      {asking === 'letters' && <LettersDialog letters={letters} onClose={() => setAsking(undefined)} />}
    </div>
  )
}

interface RepairBarProps {
  readonly comparison: RepairComparison
  readonly rows: readonly MarkedRow[]
  readonly state: RepairState
  readonly field: RepairField | undefined
  readonly onState: (state: RepairState) => void
  readonly onField: (field: RepairField | undefined) => void
}

/** Which differences are shown, and lines that belong to nobody for certain. */
function RepairBar({ comparison: { unclear }, rows, state, field, onState, onField }: RepairBarProps) {
  const { t } = useTexts()
  const count = (one: RepairField) => rowsIn(rows, state, one).length
  return (
    <>
      <div className="toolbar no-print">
        <SelectField<RepairState>
          aria-label={t('exchange.repair.show.label')}
          value={state}
          choices={repairStates.map((value) => ({
            value,
            label: t(`exchange.repair.show.${value}`, { count: rowsIn(rows, value, field).length }),
          }))}
          onChange={(next) => onState(next ?? 'open')}
        />
        <SelectField<RepairField>
          aria-label={t('exchange.repair.which')}
          value={field}
          none={t('exchange.repair.all')}
          choices={repairFields
            .filter((value) => count(value) > 0 || value === field)
            .map((value) => ({
              value,
              label: t('exchange.repair.choice', {
                field: t(`exchange.repair.field.${value}`),
                count: count(value),
              }),
            }))}
          onChange={onField}
        />
        <p className="hint">
          {t('exchange.repair.column.right')}: {t('exchange.repair.keys')}
        </p>
      </div>
      {unclear.length > 0 && (
        <p className="notice">
          {t('exchange.repair.unclear', {
            count: unclear.length,
            lines: unclear
              .slice(0, 10)
              .map(({ source, line, text }) =>
                t('exchange.repair.unclearLine', {
                  source: t(`exchange.repair.side.${source}`),
                  line,
                  text: text.slice(0, 40),
                }),
              )
              .join(', '),
          })}
        </p>
      )}
    </>
  )
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
