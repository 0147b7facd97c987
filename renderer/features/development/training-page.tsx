import { SegmentedControl } from '@mantine/core'
import { useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'
import { CoursesView } from './training/courses-view.tsx'
import { HoursView } from './training/hours-view.tsx'
import { NeedsView } from './training/needs-view.tsx'
import { PlanView } from './training/plan-view.tsx'
import { ProposalsView } from './training/proposals-view.tsx'
import './development.css'

const views = {
  needs: NeedsView,
  plan: PlanView,
  hours: HoursView,
  proposals: ProposalsView,
  courses: CoursesView,
}
type ViewName = keyof typeof views
const names = Object.keys(views) as readonly ViewName[]

/** Pelatihan: what people should learn and why, what is planned, the hours, who is proposed, and the catalogue. */
export function TrainingPage() {
  const [{ tab }] = useAppSearch()
  const View = views[names.find((name) => name === tab) ?? 'needs']
  return <View choice={<ViewChoice />} />
}

/** Each view stands under the same choice. */
function ViewChoice() {
  const { t } = useTexts()
  const [{ tab }, change] = useAppSearch()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('training.view.label')}
      value={names.find((name) => name === tab) ?? 'needs'}
      data={names.map((name) => ({ value: name, label: t(`training.view.${name}`) }))}
      onChange={(next) => change({ tab: next === 'needs' ? undefined : next, selected: undefined })}
    />
  )
}
