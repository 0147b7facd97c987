import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { type ExportTable, ExportButton } from '../../../ui/export-button.tsx'
import { UnitPicker, useUnitName } from '../../../ui/form/unit-picker.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { DevelopmentTabs } from '../../../ui/tabs/development-tabs.tsx'
import { usePrintAll } from '../use-print-all.ts'

interface TrainingFrameProps {
  /** What the list is, of when: the title of its sheet. */
  readonly title: string
  readonly state: string
  readonly choice: ReactNode
  /** The list as a table, all of it; absent where it is no list of people. */
  readonly table?: () => Promise<ExportTable>
  /** What a reader of the sheet has to know. */
  readonly note?: string
  readonly actions?: ReactNode
  readonly filters?: ReactNode
  readonly withUnit?: boolean
  readonly children: ReactNode
}

/** The head of each list: how things stand, whose list it is, and the ways to take it along whole. */
export function TrainingFrame(props: TrainingFrameProps) {
  const { title, state, choice, table, note, actions, filters, withUnit = true, children } = props
  const { t } = useTexts()
  const [{ unit }, change] = useAppSearch()
  const unitName = useUnitName(unit)
  const { print, printed } = usePrintAll(async () => table?.())
  return (
    <div className="page" data-printed={printed !== undefined || undefined}>
      <PrintHead title={title} about={unitName ?? t('ui.unit.all')} {...(note !== undefined && { note })} />
      <PageHeader
        title={t('development.tab.training')}
        state={state}
        actions={
          <>
            {table && (
              <>
                <ExportButton table={table} />
                <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>
                  {t('training.print')}
                </Button>
              </>
            )}
            {actions}
          </>
        }
      />
      <DevelopmentTabs />
      <div className="toolbar no-print">
        {choice}
        {withUnit && (
          <UnitPicker
            aria-label={t('field.unit')}
            value={unit}
            onChange={(next) => change({ unit: next, selected: undefined })}
          />
        )}
        {filters}
      </div>
      {children}
      {printed && <PrintedTable table={printed} />}
    </div>
  )
}

/** The whole list, on paper only. */
function PrintedTable({ table: { columns, rows, title } }: { readonly table: ExportTable }) {
  return (
    <table className="simple-table development-paper">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={columns[column]?.header}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
