import { Button } from '@mantine/core'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import type { Dashboard } from '#shared/report/dashboard.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { localToday } from '../../../shell/today.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Asks } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { DistributionBar } from '../../../ui/chart/distribution-bar.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { UnitPicker, useUnitName } from '../../../ui/form/unit-picker.tsx'
import { useYearlyReport } from '../../../ui/use-yearly-report.ts'
import { BackupCard } from './backup-card.tsx'
import { ClockCard } from './clock-card.tsx'
import { FirstSteps } from './first-steps.tsx'
import { NextCard } from './next-card.tsx'
import { OpeningNotice } from './opening-notice.tsx'
import { OrgResultNotice } from './org-result-notice.tsx'
import { StageCards } from './stage-cards.tsx'
import { WatchedIndicator } from './watched-indicator.tsx'

/** Beranda: how the year stands and what is still missing, each gap with the button that mends it. */
export function DashboardPage() {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const [{ unit }, change] = useAppSearch()
  const asked = { period: key, ...(unit !== undefined && { unitId: unit }) }
  const dashboard = useApiQuery('dashboard.get', asked)
  const unitName = useUnitName(unit)
  const print = () => window.print()
  useCommands([
    { ...pageCommand('dashboard.print'), when: () => dashboard.data !== undefined, perform: print },
  ])
  return (
    <div className="page dashboard">
      <PrintHead
        title={t('dashboard.printTitle')}
        about={[format.period(key), unitName ?? t('ui.unit.all')].join(' · ')}
      />
      <PageHeader
        title={format.weekday(localToday())}
        state={dashboard.data === undefined ? '\u00a0' : <StateSentence dashboard={dashboard.data} />}
        actions={
          <>
            <UnitPicker
              aria-label={t('field.unit')}
              value={unit}
              onChange={(next) => change({ unit: next })}
              className="dashboard-unit"
            />
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={print}>
              {t('dashboard.print')}
            </Button>
            <ReportButton people={dashboard.data?.people} />
          </>
        }
      />
      <QueryView query={dashboard} lines={10}>
        {(value) => (value.people === 0 ? <FirstSteps /> : <DashboardBody dashboard={value} />)}
      </QueryView>
    </div>
  )
}

function ReportButton({ people }: { readonly people: number | undefined }) {
  const { t } = useTexts()
  const report = useYearlyReport(usePeriod().year)
  return (
    <Asks name="report.yearly">
      <Button
        // an empty office has one thing to do: its staff list
        variant={people === 0 ? 'default' : 'filled'}
        leftSection={<IconFileSpreadsheet size={16} />}
        loading={report.busy}
        onClick={report.run}
      >
        {t('dashboard.report')}
      </Button>
    </Asks>
  )
}

function StateSentence({ dashboard }: { readonly dashboard: Dashboard }) {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const { people, realisationEntered, rated } = dashboard
  if (people === 0) return <>{t('dashboard.state.nobody')}</>
  const params = { period: format.period(key), people, realisations: realisationEntered, rated }
  return <>{t(rated === people ? 'dashboard.state.done' : 'dashboard.state.running', params)}</>
}

function DashboardBody({ dashboard }: { readonly dashboard: Dashboard }) {
  const { t } = useTexts()
  const format = useFormat()
  const { key, period } = usePeriod()
  return (
    <>
      <StageCards dashboard={dashboard} />
      <OpeningNotice />
      {/* of the year Agenda says it */}
      {period.kind !== 'annual' && <OrgResultNotice units={dashboard.withoutOrgResult} />}
      <div className="dashboard-columns">
        <div className="dashboard-column">
          <NextCard />
          <Card title={t('dashboard.distribution', { period: format.period(key) })}>
            <div className="card-body">
              <DistributionBar distribution={dashboard.distribution} />
            </div>
          </Card>
          <ClockCard />
          <BackupCard />
        </div>
        <div className="dashboard-column">
          <WatchedIndicator history={dashboard.indicator} />
        </div>
      </div>
    </>
  )
}
