import { IconFileImport, IconFileSpreadsheet } from '@tabler/icons-react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useTexts } from '../i18n/texts.ts'
import { useSettingsTabs } from '../shell/navigation.ts'
import type { AppSearch } from '../shell/search.ts'
import { usePeriod } from '../shell/use-period.ts'
import { notifyDone } from '../ui/notify.tsx'
import { useYearlyReport } from '../ui/use-yearly-report.ts'
import type { Command } from './command.ts'
import { isWithinPage, pageCommand, pageCommandIds, placeOfCommand } from './page-commands.ts'
import { useCommandList, useCommandRequest, useCommands } from './registry.tsx'

/** What an open office offers from every page, whichever page has the button for it. */
export function OfficeCommands() {
  const navigate = useNavigate()
  const report = useYearlyReport(usePeriod().year)
  const tabs = useSettingsTabs()
  useCommands([
    {
      id: 'report.yearly',
      labelKey: 'dashboard.report',
      icon: IconFileSpreadsheet,
      asks: 'report.yearly',
      perform: report.run,
    },
    {
      id: 'import.open',
      labelKey: 'app.command.import',
      icon: IconFileImport,
      act: 'import.commit',
      perform: () => void navigate({ to: '/data' }),
    },
    ...tabs.map(({ id, icon }): Command => ({
      id: `settings.${id}`,
      labelKey: `settings.${id}.title`,
      icon,
      distant: true,
      perform: () => void navigate({ to: '/settings', search: { tab: id } } as never),
    })),
    ...useDistantCommands(),
  ])
  return null
}

/** The commands of pages that are not open: each opens its page and is carried out there. */
function useDistantCommands(): readonly Command[] {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { pathname, selected } = useRouterState({
    select: ({ location }) => ({
      pathname: location.pathname,
      selected: (location.search as AppSearch).selected,
    }),
  })
  const request = useCommandRequest(pathname)
  const near = new Set(useCommandList().flatMap(({ id, distant }) => (distant ? [] : [id])))
  const person = personInSight(pathname, selected)
  return pageCommandIds.map((id): Command => {
    const { shortcut: _, ...command } = pageCommand(id)
    const { page, search, ofPerson = false } = placeOfCommand(id)
    const perform = () => {
      if (search === undefined) request(id, page)
      const to = ofPerson && person !== undefined ? `${page}/${person}` : page
      if (ofPerson && person === undefined)
        void notifyDone(t('app.choosePerson', { command: t(command.labelKey) }))
      void navigate({
        to,
        search: ({ period, unit }: AppSearch) => ({ period, unit, ...search }),
      } as never)
    }
    return { ...command, distant: true, when: () => !near.has(id), perform }
  })
}

/** Whose page is open or who is selected, where a row stands for a person. */
function personInSight(path: string, selected: string | undefined): string | undefined {
  const [, id] = /^\/(?:employees|plan)\/(\w{26})$/.exec(path) ?? []
  if (id !== undefined) return id
  return isWithinPage(path, '/appraisal') || isWithinPage(path, '/ranking') ? selected : undefined
}
