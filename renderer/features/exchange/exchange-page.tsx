import { Button } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import {
  type Comparison,
  type DifferenceKind,
  differenceKinds,
  type ExchangeRow,
} from '#shared/exchange/exchange.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { ExportButton, type ExportTable } from '../../ui/export-button.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DataGrid } from '../../ui/grid/data-grid.tsx'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { DocumentTabs } from '../../ui/tabs/document-tabs.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { ListDialog } from './list-dialog.tsx'
import { PersonPanel } from './person-panel.tsx'

/** Cocokkan e-Kinerja: who differs from another system's list, and what is to be typed there. */
export function ExchangePage() {
  const { t } = useTexts()
  const { key: period } = usePeriod()
  const [found, setFound] = useState<{ readonly period: string; readonly comparison: Comparison }>()
  const [isAsking, setAsking] = useState(false)
  // of another period it says nothing
  const comparison = found?.period === period ? found.comparison : undefined
  const ask = (
    <Button leftSection={<IconArrowsDiff size={16} aria-hidden />} onClick={() => setAsking(true)}>
      {t(comparison ? 'exchange.pasteAgain' : 'exchange.paste')}
    </Button>
  )
  return (
    <div className="page">
      <PageHeader
        title={t('exchange.title')}
        state={comparison ? stateOf(comparison, t) : '\u00a0'}
        actions={
          comparison && (
            <>
              <ExportButton table={() => exportTable(comparison, t)} />
              {ask}
            </>
          )
        }
      />
      <DocumentTabs />
      {comparison ? (
        <Differences comparison={comparison} />
      ) : (
        <EmptyState icon={<IconArrowsDiff size={32} stroke={1.5} aria-hidden />} action={ask}>
          {t('exchange.start')}
        </EmptyState>
      )}
      {isAsking && (
        <ListDialog
          period={period}
          onClose={() => setAsking(false)}
          onDone={(answer) => {
            setAsking(false)
            setFound({ period, comparison: answer })
          }}
        />
      )}
    </div>
  )
}

const stateOf = ({ rows, same, read }: Comparison, t: Translate) =>
  t('exchange.state', { count: rows.length, same, read })

function Differences({ comparison }: { readonly comparison: Comparison }) {
  const { t, language } = useTexts()
  const [{ tab, selected }, change] = useAppSearch()
  const kind = differenceKinds.find((one) => one === tab)
  const { rows: all } = comparison
  const rows = useMemo(
    () =>
      kind === undefined
        ? all
        : all.filter(({ differences }) => differences.some((one) => one.kind === kind)),
    [all, kind],
  )
  // t changes with the language only
  const gridColumns = useMemo(() => columnsOf(t), [language]) // oxlint-disable-line exhaustive-deps
  const chosen = rows.find(({ key }) => key === selected) ?? rows[0]
  const choose = ({ key }: ExchangeRow) => change({ selected: key })
  return (
    <>
      <DifferenceBar comparison={comparison} kind={kind} />
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

interface DifferenceBarProps {
  readonly comparison: Comparison
  readonly kind: DifferenceKind | undefined
}

/** Which differences are shown, what was compared, and lines that belong to nobody for certain. */
function DifferenceBar({ comparison: { counts, columns, unclear }, kind }: DifferenceBarProps) {
  const { t } = useTexts()
  const [, change] = useAppSearch()
  return (
    <>
      <div className="toolbar no-print">
        <SelectField<DifferenceKind>
          aria-label={t('exchange.which')}
          value={kind}
          none={t('exchange.all')}
          choices={differenceKinds
            .filter((one) => counts[one] > 0 || one === kind)
            .map((value) => ({
              value,
              label: t('exchange.choice', { kind: t(`exchange.kind.${value}`), count: counts[value] }),
            }))}
          onChange={(next) => change({ tab: next, selected: undefined })}
        />
        <p className="hint">
          {t('exchange.columns', {
            columns: columns.map((one) => t(`exchange.theirColumn.${one}`)).join(', '),
          })}
        </p>
      </div>
      {unclear.length > 0 && (
        <p className="notice">
          {t('exchange.unclear', {
            count: unclear.length,
            lines: unclear
              .slice(0, 20)
              .map(({ line, text }) => `${line} (${text.slice(0, 40)})`)
              .join(', '),
          })}
        </p>
      )}
    </>
  )
}

function columnsOf(t: Translate): GridColumn<ExchangeRow>[] {
  const what = ({ differences }: ExchangeRow) =>
    differences.map(({ kind }) => t(`exchange.kind.${kind}`)).join(', ')
  const side =
    (of: 'here' | 'there') =>
    ({ differences }: ExchangeRow) =>
      differences.flatMap((one) => one[of] ?? []).join(' · ')
  return [
    {
      id: 'person',
      header: t('exchange.column.person'),
      width: 250,
      pinned: true,
      grow: true,
      cell: ({ name, nip, unit }) => (
        <TwoLines first={name} second={[nip, unit].filter(Boolean).join(' · ')} />
      ),
      text: ({ name }) => name,
    },
    {
      id: 'what',
      header: t('exchange.column.what'),
      width: 190,
      cell: ({ differences: [first, ...others] }) => (
        <TwoLines
          first={first && t(`exchange.kind.${first.kind}`)}
          second={others.map(({ kind }) => t(`exchange.kind.${kind}`)).join(' · ')}
        />
      ),
      text: what,
    },
    {
      id: 'here',
      header: t('exchange.column.here'),
      width: 150,
      figure: true,
      cell: side('here'),
      text: side('here'),
    },
    {
      id: 'there',
      header: t('exchange.column.there'),
      width: 150,
      figure: true,
      cell: side('there'),
      text: side('there'),
    },
  ]
}

/** A line for each difference, as it is worked through. */
function exportTable({ rows }: Comparison, t: Translate): ExportTable {
  return {
    title: t('exchange.title'),
    columns: [
      { header: t('field.nip'), kind: 'text', width: 21 },
      { header: t('exchange.column.person'), kind: 'text', width: 32 },
      { header: t('field.unit'), kind: 'text', width: 28 },
      { header: t('exchange.column.what'), kind: 'text', width: 28 },
      { header: t('exchange.column.here'), kind: 'text', width: 26 },
      { header: t('exchange.column.there'), kind: 'text', width: 26 },
    ],
    rows: rows.flatMap(({ nip, name, unit, differences }) =>
      differences.map(({ kind, here, there }) => [
        nip ?? null,
        name,
        unit ?? null,
        t(`exchange.kind.${kind}`),
        here ?? null,
        there ?? null,
      ]),
    ),
  }
}
