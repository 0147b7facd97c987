import { useWho } from '../../api/who.ts'
import { useAppSearch } from '../../shell/search.ts'
import { PeopleView } from './people-view.tsx'
import { PersonView } from './person-view.tsx'

/** Umpan balik: what people were told about their work. Who sees nobody but himself begins at his own. */
export function FeedbackPage() {
  const [{ selected }, change] = useAppSearch()
  const who = useWho()
  const own = who?.scope === 'self' ? who.employeeId : undefined
  const employeeId = selected ?? own
  if (employeeId === undefined) return <PeopleView onOpen={(id) => change({ selected: id })} />
  return (
    <PersonView
      key={employeeId}
      employeeId={employeeId}
      {...(own === undefined && { onBack: () => change({ selected: undefined }) })}
    />
  )
}
