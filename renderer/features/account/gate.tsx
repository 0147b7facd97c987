import { useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import type { Who } from '#shared/account/account.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { isIn, sightOf } from '../../api/who.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { claimStarted } from '../../ui/started-entry.ts'
import { useRecoveryCode } from './recovery-code.ts'
import { useStay } from './use-stay.ts'

const OutsidePage = lazy(async () => ({ default: (await import('./outside/outside-page.tsx')).OutsidePage }))

/** Around the pages of an office: whoever may not see them is asked who he is in their place, and nothing of theirs is there. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const who = useApiQuery('account.who', {})
  const code = useRecoveryCode()
  const wasIn = useRef(false)
  // a file too damaged to say who may do what is shown as far as it can be read
  if (who.data === undefined) return who.isError ? children : <Skeleton />
  if (code === undefined && isIn(who.data))
    return (
      // another person starts with pages of his own
      <Inside key={sightOf(who.data)} who={who.data} wasIn={wasIn}>
        {children}
      </Inside>
    )
  return (
    <Suspense>
      <OutsidePage who={who.data} code={code} wasIn={wasIn.current} />
    </Suspense>
  )
}

interface InsideProps {
  readonly who: Who
  readonly wasIn: RefObject<boolean>
  readonly children: ReactNode
}

/** What somebody else typed or had open is not the next one's. */
function Inside({ who, wasIn, children }: InsideProps) {
  const navigate = useNavigate()
  useStay(who.state === 'signedIn')
  const [afterAnother] = useState(() => claimStarted(sightOf(who)))
  useEffect(() => {
    wasIn.current = true
    if (afterAnother) void navigate({ to: '/', search: {} })
  }, [wasIn, afterAnother, navigate])
  return children
}
