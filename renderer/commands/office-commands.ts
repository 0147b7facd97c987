import { IconFileImport, IconFileSpreadsheet } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { usePeriod } from '../shell/use-period.ts'
import { useYearlyReport } from '../ui/use-yearly-report.ts'
import { useCommands } from './registry.tsx'

/** What an open office offers from every page, whichever page has the button for it. */
export function OfficeCommands() {
  const navigate = useNavigate()
  const report = useYearlyReport(usePeriod().year)
  useCommands([
    {
      id: 'report.yearly',
      labelKey: 'dashboard.report',
      icon: IconFileSpreadsheet,
      perform: report.run,
    },
    {
      id: 'import.open',
      labelKey: 'app.command.import',
      icon: IconFileImport,
      perform: () => void navigate({ to: '/data' }),
    },
  ])
  return null
}
