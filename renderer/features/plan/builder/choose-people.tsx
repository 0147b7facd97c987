import { Button, Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { PlannedPerson } from '#shared/plan/plan-list.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { NobodyYet } from '../../../ui/state/nobody-yet.tsx'
import { SearchField } from '../../../ui/form/search-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { DataGrid } from '../../../ui/grid/data-grid.tsx'
import type { CellChange, GridColumn } from '../../../ui/grid/grid-column.ts'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { PlanStatePill } from '../plan-state-pill.tsx'

interface ChoosePeopleProps {
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
  /** Each person's own target; absent: one for all. */
  readonly targets: ReadonlyMap<string, string> | undefined
  readonly onTargets: (targets: ReadonlyMap<string, string>) => void
}

/** People by unit, post and words; all that are shown with one click. */
export function ChoosePeople(props: ChoosePeopleProps) {
  const { t, language } = useTexts()
  const { year } = usePeriod()
  const [{ unit }, change] = useAppSearch()
  const [words, setWords] = useState('')
  const [post, setPost] = useState<string>()
  const plans = useApiQuery('plan.people', { year, ...(unit !== undefined && { unitId: unit }) })
  const rows = useMemo(() => shownPeople(plans.data ?? [], post, words), [plans.data, post, words])
  const posts = useMemo(() => postsOf(plans.data ?? []), [plans.data])
  const { chosen, onChosen } = props
  const store = (cells: readonly CellChange<PlannedPerson>[]) => storeCells(cells, props)
  // t changes with the language only
  const columns = useMemo(() => columnsOf(props, t), [props, language]) // oxlint-disable-line exhaustive-deps
  return (
    <Card
      title={t('give.whom')}
      className="fill give-whom"
      action={<ChoiceButtons shown={rows} chosen={chosen} onChosen={onChosen} />}
    >
      <div className="toolbar card-body">
        <SearchField label={t('give.search')} value={words} onChange={setWords} />
        <UnitPicker aria-label={t('field.unit')} value={unit} onChange={(next) => change({ unit: next })} />
        <SelectField
          aria-label={t('give.post')}
          value={post}
          none={t('give.everyPost')}
          choices={posts.map((value) => ({ value, label: value }))}
          onChange={setPost}
        />
      </div>
      <QueryView query={plans}>
        {() => (
          <DataGrid
            label={t('give.people')}
            columns={columns}
            rows={rows}
            rowKey={personOf}
            rowHeight={40}
            onChange={store}
            empty={
              plans.data?.length === 0 && unit === undefined ? (
                <NobodyYet />
              ) : (
                <EmptyState>{t('plan.list.empty')}</EmptyState>
              )
            }
          />
        )}
      </QueryView>
    </Card>
  )
}

const personOf = ({ employee }: PlannedPerson) => employee.id

function storeCells(
  cells: readonly CellChange<PlannedPerson>[],
  { chosen, onChosen, targets, onTargets }: ChoosePeopleProps,
): void {
  const next = new Set(chosen)
  const own = new Map(targets)
  for (const { row, columnId, text } of cells) {
    const { id } = row.employee
    if (columnId === 'target') own.set(id, text)
    else if (text === '') next.delete(id)
    else next.add(id)
  }
  onChosen(next)
  if (targets) onTargets(own)
}

interface ChoiceButtonsProps extends Pick<ChoosePeopleProps, 'chosen' | 'onChosen'> {
  readonly shown: readonly PlannedPerson[]
}

function ChoiceButtons({ shown, chosen, onChosen }: ChoiceButtonsProps) {
  const { t } = useTexts()
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={shown.length === 0}
        onClick={() => onChosen(new Set([...chosen, ...shown.map(personOf)]))}
      >
        {t('give.selectAll', { count: shown.length })}
      </Button>
      {chosen.size > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChosen(new Set())}>
          {t('give.selectNone')}
        </Button>
      )}
    </>
  )
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id])
}

function postsOf(rows: readonly PlannedPerson[]): string[] {
  const names = rows.flatMap(({ employee }) => employee.positionName ?? [])
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'id'))
}

function shownPeople(
  rows: readonly PlannedPerson[],
  post: string | undefined,
  words: string,
): PlannedPerson[] {
  const isFound = holdsWords(words)
  return rows.filter(({ employee }) => {
    const { fullName, nip = '', positionName = '', unit } = employee
    return (
      (post === undefined || positionName === post) && isFound(`${fullName} ${nip} ${positionName} ${unit}`)
    )
  })
}

function columnsOf(
  { chosen, onChosen, targets }: ChoosePeopleProps,
  t: Translate,
): GridColumn<PlannedPerson>[] {
  const isChosen = ({ employee }: PlannedPerson) => chosen.has(employee.id)
  return [
    {
      id: 'chosen',
      header: t('give.chosen'),
      width: 76,
      align: 'center',
      cell: (row) => (
        <Checkbox
          tabIndex={-1}
          size="xs"
          aria-label={t('give.choose', { name: row.employee.fullName })}
          checked={isChosen(row)}
          onChange={() => onChosen(toggled(chosen, row.employee.id))}
        />
      ),
      text: (row) => (isChosen(row) ? chosenMark : ''),
      edit: { keys: (row) => ({ ' ': isChosen(row) ? '' : chosenMark }) },
    },
    {
      id: 'person',
      header: t('plan.list.person'),
      width: 220,
      grow: true,
      cell: ({ employee }) => (
        <TwoLines first={employee.fullName} second={employee.positionName ?? employee.unit} />
      ),
      text: ({ employee }) => employee.fullName,
    },
    {
      id: 'unit',
      header: t('plan.list.unit'),
      width: 180,
      cell: ({ employee }) => employee.unit,
      text: ({ employee }) => employee.unit,
    },
    {
      id: 'state',
      header: t('plan.list.stateColumn'),
      width: 104,
      cell: ({ state }) => <PlanStatePill state={state} />,
      text: ({ state }) => state ?? '',
    },
    ...(targets ? [targetColumn(targets, t)] : []),
  ]
}

const chosenMark = 'x'

function targetColumn(targets: ReadonlyMap<string, string>, t: Translate): GridColumn<PlannedPerson> {
  const text = ({ employee }: PlannedPerson) => targets.get(employee.id) ?? ''
  return {
    id: 'target',
    header: t('plan.indicator.target'),
    width: 104,
    align: 'right',
    cell: text,
    text,
    edit: {},
  }
}
