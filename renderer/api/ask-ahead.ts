import type { Input, NameOf, Output } from '#shared/api/contract.ts'
import { localDate } from '#shared/date/local-date.ts'
import { defaultPeriod } from '#shared/period/default-period.ts'
import { call, enterSession } from './transport.ts'

type Hear = (name: NameOf<'query' | 'host' | 'session'>, input: object, answer: Promise<unknown>) => void

/** Tells what was asked, also what still will be. */
export type Asked = (hear: Hear) => void

/**
 * Asks what the frame and Beranda show, before there is anybody to show it: the answers come while the page's code is read.
 * Beranda is asked for only where the address leads there; whatever fails is asked again by who needs it.
 */
export function askAhead(): Asked {
  const known: Parameters<Hear>[] = []
  let hear: Hear | undefined
  const entered = enterSession()
  const leadsHome = () => ['', '#/'].includes(location.hash)
  async function ask<N extends NameOf<'query' | 'host' | 'session'>>(
    name: N,
    input: Input<N>,
  ): Promise<Output<N>> {
    const answer = entered.then(() => call(name, input))
    known.push([name, input, answer])
    hear?.(name, input, answer)
    return await answer
  }
  const frame = ['preference.get', 'office.list', 'account.who', 'app.about'] as const
  for (const name of frame) ask(name, {}).catch(ignore)
  ask('office.get', {}).then(({ years }) => {
    if (years.length === 0 || !leadsHome()) return
    const period = defaultPeriod(years, localDate(new Date())).key
    for (const name of ['dashboard.waiting', 'dashboard.get'] as const) ask(name, { period }).catch(ignore)
  }, ignore)
  return (listener) => {
    hear = listener
    for (const one of known) listener(...one)
  }
}

function ignore(): void {}
