import { useWho } from '../../api/who.ts'
import { useAppSearch } from '../../shell/search.ts'
import { CasesView } from './cases/cases-view.tsx'
import { PeopleView } from './people-view.tsx'
import { PersonView } from './person-view.tsx'
import { useProgressTab } from './progress-tab.ts'
import { TrendView } from './trend/trend-view.tsx'

/** Catatan: what people achieve as it happens. Who sees nobody but himself begins at his own. */
export function ProgressPage() {
  const [{ selected }, change] = useAppSearch()
  const tab = useProgressTab()
  const who = useWho()
  if (tab === 'cases') return <CasesView />
  if (tab === 'trends') return <TrendView />
  const own = who?.scope === 'self' ? who.employeeId : undefined
  const employeeId = selected ?? own
  if (employeeId === undefined) return <PeopleView tab={tab} onOpen={(id) => change({ selected: id })} />
  return (
    <PersonView
      key={employeeId}
      employeeId={employeeId}
      {...(own === undefined && { onBack: () => change({ selected: undefined }) })}
    />
  )
}
