import type { Role } from '../api/permission.ts'

/** Who takes a step: relations of a person to the record, the clerk who records it, or nobody but time (domain.md §3.3). */
export type Actor = 'employee' | 'clerk' | 'appraiser' | 'appraiserSuperior' | 'clock' | 'system'

/** People without an account act through the clerk (§3.3). */
const everybody: readonly Actor[] = ['employee', 'clerk', 'appraiser', 'appraiserSuperior']

/** As whom a session may take steps; the row scope says for which records. */
export const actorsOf: Readonly<Record<Role, readonly Actor[]>> = {
  owner: everybody,
  clerk: everybody,
  head: ['employee', 'appraiser', 'appraiserSuperior'],
  secretary: ['employee', 'appraiser', 'appraiserSuperior'],
  officeHead: ['employee', 'appraiser', 'appraiserSuperior'],
  auditor: [],
  employee: ['employee'],
  nobody: [],
}
