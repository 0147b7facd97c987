import { type Permission, permissionsOf, type Role } from '#shared/api/permission.ts'
import { AppError } from '#shared/api/errors.ts'
import { ownerName } from '#shared/text/actor-name.ts'
import type { TextKey } from '#shared/text/catalogue.ts'

/** Which people a session may see and touch: all, those rated by one person in the periods held, one alone, or nobody. */
export type RowScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'ratedBy' | 'self'; readonly employeeId: string }
  | { readonly kind: 'none' }

/** Who is asking. The office's thread makes it; no carrier takes it from the page. */
export interface Session {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly scope: RowScope
  /** The person behind the session, who may not rate himself. */
  readonly employeeId?: string
  /** By which somebody signed in. */
  readonly accountId?: string
  /** The round of feedback whose sheets are filled in there, while nobody else's pages are open. */
  readonly kiosk?: string
  /** Why it may do next to nothing: nobody is signed in, or not yet again. */
  readonly barred?: TextKey
}

/** Without accounts there is one session with every permission and all rows; the page's header says so. */
export const ownerSession = (id: string, name = ownerName): Session => ({
  id,
  name,
  role: 'owner',
  scope: { kind: 'all' },
})

/** Of an office with accounts in which whoever asks is not signed in. */
export const nobodySession = (id: string, barred: TextKey, kiosk?: string): Session => ({
  id,
  name: '',
  role: 'nobody',
  scope: { kind: 'none' },
  barred,
  ...(kiosk !== undefined && { kiosk }),
})

/** Refuses what the session's role may not do. */
export function authorise({ role, barred }: Session, permission: Permission): void {
  if (permissionsOf[role].has(permission)) return
  throw new AppError('forbidden', barred ?? 'error.forbidden', { role })
}
