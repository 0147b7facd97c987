export const permissions = [
  /** What anybody who sits at this PC may ask, also before signing in. */
  'host',
  'account:read',
  'account:write',
  'backup',
  'update',
  'office:read',
  'office:write',
  /** Puts another content in the place of the office's own. */
  'office:replace',
  'employee:read',
  'employee:write',
  'plan:read',
  'plan:write',
  'realisation:read',
  'realisation:write',
  'feedback:read',
  'feedback:write',
  'appraisal:read',
  'appraisal:rate',
  /** Takes steps with documents of evaluations: as whom, the workflow says. */
  'document:write',
  'calibration:hold',
  'orgResult:write',
  'ranking:read',
  'award:read',
  'award:hold',
  'report:read',
  'import',
  'history:read',
  'history:undo',
  /** What was done to those whom one may see, in sentences. */
  'story:read',
  'setting:write',
  'year:destroy',
] as const
export type Permission = (typeof permissions)[number]

/** What an account may be. */
export const accountRoles = ['officeHead', 'clerk', 'head', 'secretary', 'auditor', 'employee'] as const
export type AccountRole = (typeof accountRoles)[number]

/** Besides the accounts' own: the one session of an office without accounts, and whoever has not signed in. */
export const roles = ['owner', ...accountRoles, 'nobody'] as const
export type Role = (typeof roles)[number]

/** Of everybody about whom there is a plan. */
const own: readonly Permission[] = [
  'host',
  'office:read',
  'employee:read',
  'plan:read',
  'plan:write',
  'realisation:read',
  'realisation:write',
  'feedback:read',
  'appraisal:read',
  'document:write',
  'history:undo',
]
const rating: readonly Permission[] = [
  ...own,
  'feedback:write',
  'appraisal:rate',
  'ranking:read',
  'report:read',
  'story:read',
]
/** Rounds for the best employee, which name whomever they name. */
const award: readonly Permission[] = ['award:read', 'award:hold']
const without = (...left: readonly Permission[]) => permissions.filter((name) => !left.includes(name))

/** Who may do what (domain.md §3.3); the row scope says with whom, the steps of a workflow as whom. */
export const permissionsOf: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  owner: new Set(permissions),
  // whoever may put an older office in the place of this one could put one without accounts there
  clerk: new Set(without('account:write', 'office:replace', 'year:destroy')),
  head: new Set(rating),
  secretary: new Set([...rating, 'calibration:hold', ...award, 'account:read', 'history:read']),
  officeHead: new Set([
    ...rating,
    'account:read',
    'account:write',
    'backup',
    'update',
    'office:write',
    'office:replace',
    'year:destroy',
    'orgResult:write',
    'calibration:hold',
    ...award,
    'history:read',
    'setting:write',
  ]),
  auditor: new Set([
    'host',
    'account:read',
    'office:read',
    'employee:read',
    'plan:read',
    'realisation:read',
    'feedback:read',
    'appraisal:read',
    'ranking:read',
    'award:read',
    'report:read',
    'history:read',
    'story:read',
  ]),
  employee: new Set(own),
  nobody: new Set(['host']),
}
