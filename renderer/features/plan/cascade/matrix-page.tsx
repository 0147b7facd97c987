import { Button } from '@mantine/core'
import { IconEye, IconFileTypePdf, IconUserPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import {
  cellOf,
  cellText,
  type MatrixLeader,
  matrixLevels,
  type MatrixRow,
  type RoleMatrix,
} from '#shared/plan/cascade/matrix.ts'
import { useApiAct, useApiQuery } from '../../../api/hooks.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act, Asks } from '../../../ui/act.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { CellChange } from '../../../ui/grid/grid-column.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { FormPreviewDialog } from '../../../ui/print/form-preview-dialog.tsx'
import { useForms } from '../../../ui/print/use-forms.ts'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { PlanTabs } from '../plan-tabs.tsx'
import { GuestDialog } from './guest-dialog.tsx'
import { matrixColumns } from './matrix-columns.tsx'
import { MatrixGapsNotice } from './matrix-gaps.tsx'
import { RelinkDialog } from './relink-dialog.tsx'

/** Matriks peran (A.1.5): who has which part in which of the leader's indicators, written like a sheet. */
export function MatrixPage() {
  const { t } = useTexts()
  const [, change] = useAppSearch()
  const { leaders, leaderId, level, matrix } = useMatrix()
  useCommands([{ ...pageCommand('plan.matrix'), perform: () => change({ tab: undefined }) }])
  return (
    <div className="page matrix-page">
      <PageHeader
        title={t('matrix.title')}
        state={matrix.data ? stateOf(matrix.data, t) : '\u00a0'}
        actions={<MatrixActions matrix={matrix.data} />}
      />
      <PlanTabs />
      <div className="toolbar no-print">
        <LeaderSelect
          leaders={leaders.data ?? []}
          value={leaderId}
          onChange={(selected) => change({ selected })}
        />
        <SelectField
          aria-label={t('matrix.level.label')}
          value={level ?? matrix.data?.level}
          choices={matrixLevels.map((value) => ({ value, label: t(`matrix.level.${value}`) }))}
          onChange={(tab) => change({ tab })}
        />
        <span className="hint">{t('matrix.howTo')}</span>
      </div>
      {leaders.data?.length === 0 ? (
        <EmptyState
          action={
            <Button component={Link} to="/employees/units">
              {t('matrix.toUnits')}
            </Button>
          }
        >
          {t('matrix.noLeader')}
        </EmptyState>
      ) : (
        <QueryView query={matrix}>
          {(data) => <MatrixSheet key={`${data.leader.id}${data.level}`} matrix={data} />}
        </QueryView>
      )}
    </div>
  )
}

/** The chosen leader's matrix, else that of the first one in sight. */
function useMatrix() {
  const { year } = usePeriod()
  const [search] = useAppSearch()
  const leaders = useApiQuery('plan.matrixLeaders', { year })
  const known = leaders.data ?? []
  const leaderId = (known.find(({ id }) => id === search.selected) ?? known[0])?.id
  const level = matrixLevels.find((one) => one === search.tab)
  const asked = { leaderId: leaderId ?? '', year, ...(level && { level }) }
  const matrix = useApiQuery('plan.matrix', asked, { enabled: leaderId !== undefined })
  return { leaders, leaderId, level, matrix }
}

function MatrixActions({ matrix }: { readonly matrix: RoleMatrix | undefined }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [open, setOpen] = useState<'guest' | 'relink'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <Act name="plan.relinkParents">
        <Button variant="subtle" onClick={() => setOpen('relink')}>
          {t('relink.open')}
        </Button>
      </Act>
      {matrix && (
        <Act name="plan.addGuest">
          <Button
            variant="default"
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => setOpen('guest')}
          >
            {t('matrix.addGuest')}
          </Button>
        </Act>
      )}
      {matrix && <FormButton matrix={matrix} />}
      {open === 'guest' && matrix && <GuestDialog matrix={matrix} onClose={close} />}
      {open === 'relink' && <RelinkDialog year={year} onClose={close} />}
    </>
  )
}

/** A.1.5 as it stands on the page: with its columns. */
function FormButton({ matrix: { leader, year, level } }: { readonly matrix: RoleMatrix }) {
  const { t } = useTexts()
  const { print, busy } = useForms()
  const [isPreviewing, setPreviewing] = useState(false)
  const period = String(year)
  return (
    <Asks name="form.print">
      <Button
        variant="default"
        leftSection={<IconEye size={16} aria-hidden />}
        onClick={() => setPreviewing(true)}
      >
        {t('form.preview.open')}
      </Button>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        onClick={() => print({ employeeId: leader.id, period, forms: ['matrix'], level })}
      >
        {t('form.printOne', { form: 'A.1.5' })}
      </Button>
      {isPreviewing && (
        <FormPreviewDialog
          {...{ employeeId: leader.id, period, level }}
          forms={['matrix']}
          onClose={() => setPreviewing(false)}
        />
      )}
    </Asks>
  )
}

function stateOf({ rows, columns }: RoleMatrix, t: Translate): string {
  const filled = rows.reduce(
    (sum, row) => sum + Object.values(row.cells).reduce((count, { results }) => count + results.length, 0),
    0,
  )
  return t('matrix.state', { people: rows.length, columns: columns.length, filled })
}

interface LeaderSelectProps {
  readonly leaders: readonly MatrixLeader[]
  readonly value: string | undefined
  readonly onChange: (leaderId: string | undefined) => void
}

function LeaderSelect({ leaders, value, onChange }: LeaderSelectProps) {
  const { t } = useTexts()
  return (
    <SelectField
      aria-label={t('matrix.leader')}
      className="matrix-leader"
      value={value}
      choices={leaders.map(({ id, name, people }) => ({
        value: id,
        label: t('matrix.leaderOf', { name, count: people }),
      }))}
      onChange={onChange}
    />
  )
}

function MatrixSheet({ matrix }: { readonly matrix: RoleMatrix }) {
  const { t, language } = useTexts()
  const { leader, year, level, columns, rows } = matrix
  const fill = useApiAct('plan.fillMatrix')
  // t changes with the language only
  const shown = useMemo(() => matrixColumns(columns, t), [columns, language]) // oxlint-disable-line exhaustive-deps
  const store = useCallback(
    async (cells: readonly CellChange<MatrixRow>[]) =>
      void (await fill({
        leaderId: leader.id,
        year,
        level,
        cells: cells.map(({ row, columnId, text }) => ({
          employeeId: row.employeeId,
          columnId,
          text,
          seen: cellText(cellOf(row, columnId)),
        })),
      })),
    [fill, leader.id, year, level],
  )
  if (columns.length === 0)
    return (
      <EmptyState
        action={
          <Button
            component={Link}
            to={'/plan/$employeeId' as '/'}
            params={{ employeeId: leader.id } as never}
          >
            {t('matrix.openPlan')}
          </Button>
        }
      >
        {t('matrix.noColumns', { name: leader.name })}
      </EmptyState>
    )
  return (
    <>
      <MatrixGapsNotice matrix={matrix} />
      <section className="card fill no-print">
        <DataGrid
          label={t('matrix.label', { name: leader.name, year })}
          columns={shown}
          rows={rows}
          rowKey={personOf}
          rowHeight={44}
          autoFocus
          keepAs={`matrix.${leader.id}.${year}`}
          act="plan.fillMatrix"
          onChange={store}
          empty={<EmptyState>{t('matrix.noRows', { name: leader.name })}</EmptyState>}
        />
      </section>
    </>
  )
}

const personOf = ({ employeeId }: MatrixRow) => employeeId
