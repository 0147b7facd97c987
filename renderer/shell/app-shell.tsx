import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, type Ref, Suspense, useEffect, useRef } from 'react'
import type { Output } from '#shared/api/contract.ts'
import { useApiQuery } from '../api/hooks.ts'
import { useConnection } from '../api/connection.ts'
import { useMay, useWho } from '../api/who.ts'
import { OfficeCommands } from '../commands/office-commands.tsx'
import { palette, shortcutSheet } from '../commands/door.tsx'
import { useCommands } from '../commands/registry.tsx'
import { Shortcuts } from '../commands/shortcuts.tsx'
import { useWindowCommands } from '../commands/window-commands.ts'
import { Gate } from '../features/account/gate.tsx'
import { useTexts } from '../i18n/texts.ts'
import { ContentBanner } from '../features/history/content-banner.tsx'
import { GuideDoor } from '../ui/guide/guide-door.tsx'
import { QueryView } from '../ui/state/query-view.tsx'
import { ConditionBanner } from './condition-banner.tsx'
import { ConnectionPage } from './connection-page.tsx'
import { asksOf } from './navigation.ts'
import { NotYoursPage } from './not-yours-page.tsx'
import { useAppliedPreferences } from './preferences.ts'
import { Sidebar } from './sidebar.tsx'
import { TopBar } from './top-bar.tsx'

const StartPage = lazy(async () => ({
  default: (await import('../features/office/start/start-page.tsx')).StartPage,
}))
// the library's menu comes with it
const SampleBanner = lazy(async () => ({ default: (await import('./sample-banner.tsx')).SampleBanner }))

/** The frame around every page; without an open office there is only the start page. */
export function AppShell() {
  useAppliedPreferences()
  useCommands(useWindowCommands())
  const { t } = useTexts()
  const connection = useConnection()
  const offices = useApiQuery('office.list', {})
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const main = useFocusOnNewPage(path)

  if (connection !== 'open') return <ConnectionPage connection={connection} />
  return (
    <div className="app">
      <a className="skip-link" href="#main" onClick={skipTo}>
        {t('app.skip')}
      </a>
      <QueryView query={offices}>
        {(list) =>
          list.open === undefined || path === '/start' ? (
            <main ref={main} id="main" className="start-main" tabIndex={-1}>
              <Suspense>
                <StartPage />
              </Suspense>
            </main>
          ) : (
            <Gate>
              <OpenOffice list={list} path={path} main={main} />
            </Gate>
          )
        }
      </QueryView>
      <palette.Door />
      <shortcutSheet.Door />
      <GuideDoor />
      <Shortcuts />
    </div>
  )
}

interface OpenOfficeProps {
  readonly list: Output<'office.list'>
  readonly path: string
  readonly main: Ref<HTMLElement>
}

function OpenOffice({ list: { open, condition }, path, main }: OpenOfficeProps) {
  // pages need its years to know which period they show
  const office = useApiQuery('office.get', {})
  return (
    <>
      <OfficeCommands />
      <Sidebar />
      <div className="app-body">
        <header className="app-head">
          <TopBar />
          <Suspense>{open?.sample && <SampleBanner />}</Suspense>
          <ContentBanner />
          {condition !== undefined && <ConditionBanner condition={condition} />}
        </header>
        <main ref={main} id="main" className="app-main" tabIndex={-1}>
          <QueryView query={office}>{() => <Page path={path} />}</QueryView>
        </main>
      </div>
    </>
  )
}

/** The page of the address, unless the role may not ask what it shows. */
function Page({ path }: { readonly path: string }) {
  const may = useMay()
  const asks = asksOf(path)
  const scope = useWho()?.scope
  const isOwnStart = path === '/' && scope === 'self'
  return isOwnStart || (asks !== undefined && !may(asks)) ? <NotYoursPage path={path} /> : <Outlet />
}

/** Reading starts at the new page after going somewhere, not at the link that was pressed. */
function useFocusOnNewPage(path: string) {
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
  }, [path])
  return main
}

// the address after # belongs to the router, so the link moves the focus itself
function skipTo(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
