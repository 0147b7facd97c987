import { useEffect } from 'react'
import { call } from '../../api/transport.ts'

/** So often at most the office is told that somebody is there. */
const restMs = 60_000
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** While somebody signed in moves keys or mouse, the screen does not lock. */
export function useStay(isSignedIn: boolean): void {
  useEffect(() => {
    if (!isSignedIn) return
    let told = 0
    const tell = () => {
      if (Date.now() - told < restMs) return
      told = Date.now()
      // one that did not arrive only locks sooner
      void call('account.stay', {}).catch(() => undefined)
    }
    for (const sign of signs) window.addEventListener(sign, tell, { capture: true, passive: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell, { capture: true })
    }
  }, [isSignedIn])
}
