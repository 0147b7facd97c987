import type { Who } from '#shared/account/account.ts'
import type { Reply } from '#shared/api/errors.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import { hasAccounts } from '../account/accounts.ts'
import { nobodySession, ownerSession, type Session } from '../api/session.ts'
import { isDamage } from '../db/open.ts'
import { onReading } from '../safety/reading.ts'
import type { CurrentOffice } from './current-office.ts'

/**
 * Who asks the host for something about an office: of the open one its own thread knows. Of another nobody can be signed in, so its
 * backups are for anybody only while it has no accounts, or is too damaged to say.
 */
export async function sessionOver(
  current: CurrentOffice,
  carrier: string,
  /** Absent: the one that is open. */
  file?: string,
): Promise<Session> {
  if (current.damaged !== undefined && (file ?? current.open?.file) === current.damaged)
    return ownerSession(carrier)
  if (file !== undefined && file !== current.open?.file)
    return isGuarded(file) ? nobodySession(carrier, 'error.account.openFirst') : ownerSession(carrier)
  const reply = await current.open?.thread.call(carrier, 'account.who', {})
  return reply === undefined ? ownerSession(carrier) : sessionOfReply(carrier, reply as Reply<Who>)
}

/** A file that is too damaged to say who is who is anybody's to restore. */
function sessionOfReply(carrier: string, reply: Reply<Who>): Session {
  if (reply.ok) return sessionOfWho(carrier, reply.value)
  return reply.error.key === 'error.file.damaged'
    ? ownerSession(carrier)
    : nobodySession(carrier, 'error.account.notSignedIn')
}

const barredBy: Readonly<Partial<Record<Who['state'], TextKey>>> = {
  signedOut: 'error.account.notSignedIn',
  locked: 'error.account.locked',
  mustChange: 'error.account.mustChange',
}

function sessionOfWho(id: string, { state, role, name = '' }: Who): Session {
  const barred = barredBy[state]
  return barred === undefined ? { id, name, role, scope: { kind: 'all' } } : nobodySession(id, barred)
}

/** Whether an office file has accounts; of one that cannot be read for another reason than damage that is assumed. */
export function isGuarded(file: string): boolean {
  try {
    return onReading(file, (db) => {
      const isThere =
        db.sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'account'").get() !== undefined
      return isThere && hasAccounts(db)
    })
  } catch (error) {
    return !isDamage(error)
  }
}
