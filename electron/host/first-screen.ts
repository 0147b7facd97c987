import { defaultPeriod } from '#shared/period/default-period.ts'
import type { Reply } from '#shared/api/errors.ts'
import type { Office } from '#shared/office/office.ts'
import type { Backend } from '../backend.ts'
import { ownerSession } from '../api/session.ts'

/**
 * Asks what Beranda will ask, while the page is still on its way: what is kept of it makes the page's own question a short one.
 * At 10,000 people that is half a second of the start (P13).
 */
export async function readFirstScreen({ dispatch }: Backend, today: string): Promise<void> {
  const session = ownerSession('start')
  const office = (await dispatch(session, 'office.get', {})) as Reply<Office>
  if (!office.ok || office.value.years.length === 0) return
  const period = defaultPeriod(office.value.years, today).key
  for (const name of ['dashboard.waiting', 'dashboard.get']) await dispatch(session, name, { period })
}

/**
 * Asks what a page needs of everybody before somebody opens it: the board, which reads every indicator of the year. It is read in small
 * parts, so that whoever asks meanwhile is answered.
 */
export async function readAhead({ dispatch }: Backend, today: string): Promise<void> {
  const session = ownerSession('start')
  const office = (await dispatch(session, 'office.get', {})) as Reply<Office>
  if (!office.ok || office.value.years.length === 0) return
  const { year } = defaultPeriod(office.value.years, today)
  await dispatch(session, 'realisation.board', { year, limit: 1 })
}
