import { Button, SegmentedControl } from '@mantine/core'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { ExportButton } from '../../ui/export-button.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { useYearlyReport } from '../../ui/use-yearly-report.ts'
import { exportTable } from './export-table.ts'
import { type RankingState, ways } from './use-ranking.ts'

interface RankingActionsProps {
  readonly ranking: RankingState
  readonly onPrint: () => void
}

/** Whose list it is and how it is cut, and the ways to take it along. */
export function RankingActions({ ranking, onPrint }: RankingActionsProps) {
  const { t } = useTexts()
  const format = useFormat()
  const [{ unit }, change] = useAppSearch()
  const report = useYearlyReport(usePeriod().year)
  const { by, page, everybody } = ranking
  return (
    <>
      <UnitPicker
        aria-label={t('field.unit')}
        className="ranking-unit"
        value={unit}
        onChange={(next) => change({ unit: next })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('ranking.scope.label')}
        value={by}
        onChange={(tab) => change({ tab })}
        data={ways.map((value) => ({
          value,
          // with a unit chosen the one list is the unit's, not the whole office's
          label: t(value === 'office' && unit !== undefined ? 'ranking.scope.one' : `ranking.scope.${value}`),
        }))}
      />
      {page && <ExportButton table={async () => exportTable(await everybody(), { format, t })} />}
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={onPrint}>
        {t('ranking.print')}
      </Button>
      <Button
        variant={page?.ranked === 0 ? 'default' : 'filled'}
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        loading={report.busy}
        onClick={report.run}
      >
        {t('ranking.report')}
      </Button>
    </>
  )
}
