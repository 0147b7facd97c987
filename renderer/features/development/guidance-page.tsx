import { SegmentedControl } from '@mantine/core'
import { useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'
import { CounsellingView } from './guidance/counselling-view.tsx'
import { GuidanceView } from './guidance/guidance-view.tsx'
import './development.css'

/** Bimbingan: what was agreed with whom and when it is looked at again; counselling apart, for few. */
export function GuidancePage() {
  const [{ tab }] = useAppSearch()
  const View = tab === 'counselling' ? CounsellingView : GuidanceView
  return <View choice={<ViewChoice />} />
}

function ViewChoice() {
  const { t } = useTexts()
  const [{ tab }, change] = useAppSearch()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('guidance.view.label')}
      value={tab === 'counselling' ? tab : 'list'}
      data={(['list', 'counselling'] as const).map((name) => ({
        value: name,
        label: t(`guidance.view.${name}`),
      }))}
      onChange={(next) =>
        change({ tab: next === 'list' ? undefined : next, selected: undefined, sort: undefined })
      }
    />
  )
}
