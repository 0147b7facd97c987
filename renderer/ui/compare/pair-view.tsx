import { type ReactNode, useState } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { EmptyState } from '../state/empty-state.tsx'
import { type PickedPerson, PersonPicker } from '../form/person-picker.tsx'
import { PageHeader } from '../page-header.tsx'
import { QueryView } from '../state/query-view.tsx'
import { PairTable, type PairLine } from './pair-table.tsx'

interface PairViewProps {
  readonly title: string
  readonly tabs: ReactNode
  /** What the page adds to what was planned, reached, marked and noted. */
  readonly lines?: readonly PairLine[]
}

/** A page that puts two people of the same period beside each other. */
export function PairView({ title, tabs, lines = [] }: PairViewProps) {
  const { t } = useTexts()
  const { key } = usePeriod()
  const [{ selected, sort }, change] = useAppSearch()
  const [names, setNames] = useState<Readonly<Record<string, PickedPerson>>>({})
  const isPair = selected !== undefined && sort !== undefined
  const pair = useApiQuery(
    'calibration.compare',
    { period: key, employeeIds: [selected ?? '-', sort ?? '-'] },
    { enabled: isPair },
  )
  const shown = isPair ? pair.data : undefined
  const nameOf = (id: string | undefined): PickedPerson | undefined => {
    if (id === undefined) return undefined
    const row = shown?.find((person) => person.row.employeeId === id)?.row
    return names[id] ?? (row && { id, fullName: row.fullName })
  }
  const keep = (person: PickedPerson | undefined) => {
    if (person) setNames((known) => ({ ...known, [person.id]: person }))
    return person?.id
  }
  return (
    <div className="page">
      <PageHeader
        title={title}
        state={
          shown
            ? t('calibration.check.pair.title', { a: shown[0].row.fullName, b: shown[1].row.fullName })
            : t('calibration.check.pair.choose')
        }
      />
      {tabs}
      <div className="toolbar pair-choice">
        <PersonPicker
          label={t('calibration.check.pair.first')}
          value={nameOf(selected)}
          without={sort === undefined ? [] : [sort]}
          onChange={(person) => change({ selected: keep(person) })}
        />
        {/* the view has one order, so the part of the address that keeps a sort keeps the second person */}
        <PersonPicker
          label={t('calibration.check.pair.second')}
          value={nameOf(sort)}
          without={selected === undefined ? [] : [selected]}
          onChange={(person) => change({ sort: keep(person) })}
        />
      </div>
      {isPair ? (
        <QueryView query={pair}>{(people) => <PairTable people={people} lines={lines} />}</QueryView>
      ) : (
        <EmptyState>{t('calibration.check.pair.choose')}</EmptyState>
      )}
    </div>
  )
}
