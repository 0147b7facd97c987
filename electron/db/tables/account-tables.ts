import type { Generated } from 'kysely'
import type { AccountRole } from '#shared/api/permission.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0007-accounts.

export interface AccountTables {
  account: AccountTable
  account_secret: AccountSecretTable
}

interface AccountTable extends Versioned {
  id: string
  login: string
  name: Nullable<string>
  role: AccountRole
  employee_id: Nullable<string>
  active: Generated<Flag>
}
/** Never content: what proves who somebody is. */
interface AccountSecretTable {
  key: string
  hash: Nullable<string>
  pin: Nullable<string>
  must_change: Generated<Flag>
  misses: Generated<number>
  missed_at: Nullable<string>
  pin_misses: Generated<number>
  signed_in_at: Nullable<string>
}
