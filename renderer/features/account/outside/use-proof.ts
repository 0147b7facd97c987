import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import { AppError, type Message } from '#shared/api/errors.ts'
import { call } from '../../../api/transport.ts'
import { meet } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'

interface Refused {
  readonly message: Message
  readonly at: number
  /** Before then nothing is tried. */
  readonly until: number
}

/** A secret that is tried: what is said of the last try, with the wait before the next one counting down. */
export function useProof<N extends 'account.signIn' | 'account.unlock'>(name: N) {
  const cache = useQueryClient()
  const { t, say } = useTexts()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const left = useSecondsLeft(refused)
  const prove = async (input: Input<N>) => {
    setBusy(true)
    try {
      await call(name, input)
    } catch (error) {
      setRefused(refusedBy(error))
    }
    // also after a miss: a PIN may be spent now
    await meet(cache)
    setBusy(false)
  }
  return {
    prove: (input: Input<N>) => void prove(input),
    forget: () => setRefused(undefined),
    busy,
    waits: left > 0,
    error:
      refused && (refused.until > 0 && left === 0 ? t('account.signIn.again') : say(counted(refused, left))),
  }
}

function refusedBy(error: unknown): Refused {
  const at = Date.now()
  if (!(error instanceof AppError)) return { message: { key: 'error.internal' }, at, until: 0 }
  const { seconds } = error.params
  return { message: error, at, until: typeof seconds === 'number' ? at + seconds * 1000 : 0 }
}

const counted = ({ message, until }: Refused, left: number): Message =>
  until === 0 ? message : { key: message.key, params: { ...message.params, seconds: left } }

/** How many seconds are left, counting down. */
function useSecondsLeft({ at, until }: Pick<Refused, 'at' | 'until'> = { at: 0, until: 0 }): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (until === 0) return
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() >= until) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [until])
  return Math.max(0, Math.ceil((until - Math.max(now, at)) / 1000))
}
