import { Button, SegmentedControl } from '@mantine/core'
import { IconConfetti, IconPrinter } from '@tabler/icons-react'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import type { NextFilter, NextPage as Page, NextRow } from '#shared/clock/next/next-list.ts'
import { risks, whose } from '#shared/clock/next/risk.ts'
import { nextStages } from '#shared/clock/next/stage.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { UnitPicker, useUnitName } from '../../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import { placeOfNext } from '../../../ui/next/next-place.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { Skeleton } from '../../../ui/state/skeleton.tsx'
import { CalendarNotice } from '../calendar-notice.tsx'
import { ClockTabs } from '../clock-tabs.tsx'
import { nextColumns } from './next-columns.tsx'
import { keyOfNext } from './next-key.ts'
import { NextPanel } from './next-panel.tsx'
import { PrintedNext } from './next-print.tsx'
import { useNextSearch } from './next-search.ts'
import { type NextList, openIn, useNext } from './use-next.ts'

/** Agenda: who has to do what, until when and by which article, with the way to where it is done. */
export function NextPage() {
  const { t } = useTexts()
  const list = useNext()
  const { print } = list
  useCommands([{ ...pageCommand('clock.nextPrint'), when: () => list.shown !== undefined, perform: print }])
  const first = list.shown?.first
  return (
    <div className="page">
      <Head list={list} />
      <PageHeader
        title={t('clock.next.title')}
        state={first ? stateOf(first, t) : '\u00a0'}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={print}>
            {t('clock.next.print')}
          </Button>
        }
      />
      <ClockTabs />
      <Toolbar page={first} />
      {first && <CalendarNotice gaps={first.calendar} />}
      <NextSplit list={list} />
      {list.printed && <PrintedNext page={list.printed} />}
    </div>
  )
}

function stateOf({ risks: { late, soon, running, practice } }: Page, t: Translate): string {
  if (late + soon + running + practice === 0) return t('clock.next.state.none')
  return t('clock.next.state.all', { late, soon, running, practice })
}

/** Above the printed list. */
function Head({ list: { printed } }: { readonly list: NextList }) {
  const { t } = useTexts()
  const [search] = useNextSearch()
  const unit = useUnitName(search.unit)
  const about = [printed?.years.join(', '), unit ?? t('ui.unit.all')].filter(Boolean).join(' · ')
  const note = t('clock.next.printNote', { shown: printed?.rows.length ?? 0, count: printed?.total ?? 0 })
  return <PrintHead title={t('clock.next.title')} about={about} note={note} />
}

/** What the list is narrowed to. */
function Toolbar({ page }: { readonly page: Page | undefined }) {
  const { t } = useTexts()
  const [search, change] = useNextSearch()
  const stages = nextStages.filter((stage) => page?.stages[stage] || stage === search.stage)
  const total = page ? risks.reduce((sum, risk) => sum + page.risks[risk], 0) : 0
  return (
    <div className="toolbar no-print">
      <SegmentedControl
        aria-label={t('clock.next.whose.label')}
        value={search.whose ?? 'everybody'}
        data={whose.map((one) => ({ value: one, label: t(`clock.next.whose.${one}`) }))}
        onChange={(next) => change({ whose: next as NextFilter['whose'], selected: undefined })}
      />
      <SelectField
        aria-label={t('clock.next.which')}
        className="clock-select"
        value={search.stage}
        none={t('clock.next.every')}
        choices={stages.map((stage) => ({
          value: stage,
          label: t('clock.next.choice', {
            stage: t(`clock.next.stage.${stage}`),
            count: page?.stages[stage] ?? 0,
          }),
        }))}
        onChange={(stage) => change({ stage, selected: undefined })}
      />
      <UnitPicker
        aria-label={t('field.unit')}
        value={search.unit}
        onChange={(unit) => change({ unit, selected: undefined })}
      />
      <div className="gap-chips" role="group" aria-label={t('clock.next.risk.label')}>
        <button
          type="button"
          aria-pressed={search.risk === undefined}
          onClick={() => change({ risk: undefined, selected: undefined })}
        >
          {t('clock.next.risk.all')} <b>{total}</b>
        </button>
        {risks.map((risk) => (
          <button
            key={risk}
            type="button"
            aria-pressed={search.risk === risk}
            onClick={() => change({ risk, selected: undefined })}
          >
            {t(`clock.next.risk.${risk}`)} <b>{page?.risks[risk] ?? 0}</b>
          </button>
        ))}
      </div>
    </div>
  )
}

/** The list, and beside it why the chosen thing stands there. Enter on the chosen row opens the page on which it is done. */
function NextSplit({ list }: { readonly list: NextList }) {
  const { t, language } = useTexts()
  const format = useFormat()
  const navigate = useNavigate()
  const router = useRouter()
  const [{ selected, open: opened }, change] = useNextSearch()
  const fold = (key: string) => {
    const open = openIn(opened)
    const next = open.includes(key) ? open.filter((one) => one !== key) : [...open, key]
    change({ open: next.join(',') || undefined, selected: key })
  }
  const latest = useRef(fold)
  latest.current = fold
  const columns = useMemo(
    () => nextColumns(t, format, (key) => latest.current(key)),
    // t and format change with the language only
    [language], // oxlint-disable-line exhaustive-deps
  )
  if (list.error !== null) return <FailedState error={list.error} onRetry={list.refetch} />
  if (list.shown === undefined) return <Skeleton lines={10} />
  const rows = list.shown.windows.flatMap((window) => window.rows)
  // the cursor begins on the first row
  const chosen = rows.find((row) => keyOfNext(row) === selected) ?? rows[0]
  const choose = (row: NextRow) => {
    // the panel follows the cursor once the hand rests: by then a button may have led elsewhere
    if (router.latestLocation.pathname === nextPath) change({ selected: keyOfNext(row) })
  }
  const open = (row: NextRow) => {
    if (row.group) return fold(row.group.key)
    if (keyOfNext(row) !== selected) return choose(row)
    const { to, search } = placeOfNext(row)
    void navigate({ to, search: ({ period }: { period?: string }) => ({ period, ...search }) } as never)
  }
  return (
    <div className="split no-print">
      <section className="card fill">
        <DataGrid
          label={t('clock.next.list')}
          columns={columns}
          rows={list.shown}
          rowKey={keyOfNext}
          rowHeight={44}
          onOpen={open}
          onCursor={choose}
          empty={
            <EmptyState icon={<IconConfetti size={32} stroke={1.5} aria-hidden />}>
              {t(isNarrowed(list) ? 'clock.next.empty' : 'clock.next.state.none')}
            </EmptyState>
          }
        />
      </section>
      {chosen && <NextPanel row={chosen} />}
    </div>
  )
}

const nextPath = '/clock/next'

function isNarrowed({ asked }: NextList): boolean {
  return asked.whose === 'mine' || 'stage' in asked || 'risk' in asked || 'unitId' in asked
}
