import { type ReactNode, useEffect } from 'react'
import type { Who } from '#shared/account/account.ts'
import { clearOver } from '../../../ui/over/over-door.tsx'
import { Kiosk } from '../../../ui/kiosk/kiosk.tsx'
import { KioskLeave, LockPage } from './lock-page.tsx'
import { MustChangePage } from './must-change-page.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { SignInPage } from './sign-in-page.tsx'

interface OutsidePageProps {
  readonly who: Who
  /** To be shown before anything else. */
  readonly code: string | undefined
  /** Somebody was in here before. */
  readonly wasIn: boolean
}

/** In the place of the pages, while whoever sits there may not see them. */
export function OutsidePage(props: OutsidePageProps) {
  // what was open over the pages goes with them
  useEffect(() => clearOver('all'), [])
  return (
    <main id="main" className="start-main" tabIndex={-1}>
      {contentOf(props)}
    </main>
  )
}

function contentOf({ who, code, wasIn }: OutsidePageProps): ReactNode {
  if (code !== undefined) return <RecoverySheet code={code} office={who.office} />
  if (who.state === 'locked' && who.kiosk !== undefined)
    return <Kiosk roundId={who.kiosk} leave={() => <KioskLeave who={who} />} />
  if (who.state === 'locked') return <LockPage who={who} />
  if (who.state === 'mustChange') return <MustChangePage />
  return <SignInPage who={who} wasIn={wasIn} />
}
