import { ownerSession, type Session } from '#electron/api/session.ts'
import { openBackend } from '#electron/backend.ts'
import { type Call, createCall } from '#shared/api/client.ts'
import type { BuiltOffice } from '../../builders.ts'
import { raterSession, sessionOf } from '../../planning-office.ts'

/** What is the same for everybody, done by its own hands between the acts in the browser, through the office's operations. */
export interface Hands {
  readonly owner: Call
  readonly clerk: Call
  readonly officeHead: Call
  readonly secretary: Call
  /** Whoever leads a section. */
  head(employeeId: string): Call
}

/** The office on a day while its program does not run. */
export async function onDay(
  { file, office: { people } }: { readonly file: string; readonly office: BuiltOffice },
  day: string,
  work: (hands: Hands) => Promise<void>,
): Promise<void> {
  const backend = openBackend(file, { clock: () => new Date(`${day}T09:00:00`) })
  const as = (session: Session) => createCall((name, input) => backend.dispatch(session, name, input))
  const [camat, secretary] = people
  try {
    await work({
      owner: as(ownerSession('e2e')),
      clerk: as(sessionOf('clerk')),
      officeHead: as({ ...sessionOf('officeHead'), employeeId: camat!.id }),
      secretary: as({ ...sessionOf('secretary'), employeeId: secretary!.id }),
      head: (employeeId) => as(raterSession(employeeId)),
    })
  } finally {
    backend.close()
  }
}
