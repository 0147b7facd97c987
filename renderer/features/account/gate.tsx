import { useNavigate } from '@tanstack/react-router'
import { Activity, lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import type { Who } from '#shared/account/account.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { isCovered, isIn, PagesOf, sightOf } from '../../api/who.ts'
import { Skeleton } from '../../ui/state/skeleton.tsx'
import { claimStarted } from '../../ui/started-entry.ts'
import { useRecoveryCode } from './recovery-code.ts'
import { useStay } from './use-stay.ts'

const OutsidePage = lazy(async () => ({ default: (await import('./outside/outside-page.tsx')).OutsidePage }))

/**
 * Around the pages of an office: whoever may not see them is asked who he is in their place, and nothing of theirs is there. What
 * somebody has locked is covered and rests, with all that he had begun to write, until he is back or somebody else is in.
 */
export function Gate({ children }: { readonly children: ReactNode }) {
  const who = useApiQuery('account.who', {})
  const code = useRecoveryCode()
  const wasIn = useRef(false)
  const [last, setLast] = useState<Who>()
  // a file too damaged to say who may do what is shown as far as it can be read
  if (who.data === undefined) return who.isError ? children : <Skeleton />
  const isInside = code === undefined && isIn(who.data)
  const inside = isInside || isCovered(who.data, last) ? (isInside ? who.data : last) : undefined
  if (inside !== last) setLast(inside)
  return (
    <>
      {!isInside && (
        <Suspense>
          <OutsidePage who={who.data} code={code} wasIn={wasIn.current} />
        </Suspense>
      )}
      {inside && (
        <Activity mode={isInside ? 'visible' : 'hidden'}>
          {/* another person starts with pages of his own */}
          <PagesOf value={inside}>
            <Inside key={sightOf(inside)} who={inside} wasIn={wasIn}>
              {children}
            </Inside>
          </PagesOf>
        </Activity>
      )}
    </>
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
  const hasBegun = useRef(false)
  useEffect(() => {
    wasIn.current = true
    // who comes back to what he locked stays where he was
    const begins = afterAnother && !hasBegun.current
    hasBegun.current = true
    if (begins) void navigate({ to: '/', search: {} })
  }, [wasIn, afterAnother, navigate])
  return children
}
