import { useSearchPart } from '../../shell/search.ts'
import { CheckView } from './check-view.tsx'
import { CompareView } from './compare-view.tsx'
import { MeetingView } from './meeting/meeting-view.tsx'
import { SpreadView } from './spread-view.tsx'

const views = { check: CheckView, compare: CompareView, meeting: MeetingView }
const isView = (tab: string | undefined): tab is keyof typeof views =>
  tab !== undefined && Object.hasOwn(views, tab)

/** Penyelarasan: whether the office's appraisers judge alike, and the meeting about it. */
export function CalibrationPage() {
  const tab = useSearchPart('tab')
  const View = isView(tab) ? views[tab] : SpreadView
  return <View />
}
