import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { PairView } from '../../ui/compare/pair-view.tsx'
import { PlaceCell, placeParts } from '../../ui/ranking/place-cell.tsx'
import { RankingTabs } from '../../ui/tabs/ranking-tabs.tsx'

/** Bandingkan: two people of the list side by side, with the places that they have in it. */
export function RankingComparePage() {
  const { t } = useTexts()
  const { key } = usePeriod()
  const lines = placeParts.map((part) => ({
    label: t(`ranking.moving.place.${part}`),
    cell: (employeeId: string) => <PlaceCell period={key} employeeId={employeeId} part={part} />,
  }))
  return <PairView title={t('ranking.compareTitle')} tabs={<RankingTabs />} lines={lines} />
}
