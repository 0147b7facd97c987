import { useTexts } from '../../i18n/texts.ts'
import { PairView } from '../../ui/compare/pair-view.tsx'
import { CalibrationTabs } from './calibration-tabs.tsx'

/** Two people of the same period, as the meeting weighs them. */
export function CompareView() {
  const { t } = useTexts()
  return <PairView title={t('calibration.title')} tabs={<CalibrationTabs />} />
}
