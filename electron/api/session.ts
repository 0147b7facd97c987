import { type Permission, permissionsOf, type Role } from '#shared/api/permission.ts'
import { AppError } from '#shared/api/errors.ts'

/** Which people a session may see and touch: all, or those rated by one person in the periods held. */
export type RowScope = { readonly kind: 'all' } | { readonly kind: 'ratedBy'; readonly employeeId: string }

/** Who is asking. The host makes it; no carrier takes it from the page. */
export interface Session {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly scope: RowScope
  /** The person behind the session, who may not rate himself. */
  readonly employeeId?: string
}

/** Without accounts there is one session with every permission and all rows; the page's header says so. */
export const ownerSession = (id: string, name = 'Pemilik'): Session => ({
  id,
  name,
  role: 'owner',
  scope: { kind: 'all' },
})

/** Refuses what the session's role may not do. */
export function authorise(session: Session, permission: Permission): void {
  if (!permissionsOf[session.role].has(permission))
    throw new AppError('forbidden', 'error.forbidden', { role: session.role })
}
