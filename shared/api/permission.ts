export const permissions = [
  'host',
  'office:read',
  'office:write',
  'employee:read',
  'employee:write',
  'plan:read',
  'plan:write',
  'realisation:read',
  'realisation:write',
  'appraisal:read',
  'appraisal:rate',
  'orgResult:write',
  'ranking:read',
  'report:read',
  'import',
  'history:read',
  'history:undo',
  'setting:write',
  'year:destroy',
] as const
export type Permission = (typeof permissions)[number]

export const roles = ['owner', 'clerk', 'head', 'secretary', 'officeHead', 'auditor'] as const
export type Role = (typeof roles)[number]

const reading: readonly Permission[] = [
  'host',
  'office:read',
  'employee:read',
  'plan:read',
  'realisation:read',
  'appraisal:read',
  'ranking:read',
]

/** Who may do what once accounts exist; until then the one session is `owner`. */
export const permissionsOf: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  owner: new Set(permissions),
  clerk: new Set(
    permissions.filter((permission) => permission !== 'appraisal:rate' && permission !== 'year:destroy'),
  ),
  head: new Set([
    ...reading,
    'plan:write',
    'realisation:write',
    'appraisal:rate',
    'report:read',
    'history:undo',
  ]),
  secretary: new Set([...reading, 'appraisal:rate', 'report:read', 'history:read', 'history:undo']),
  officeHead: new Set([
    ...reading,
    'plan:write',
    'appraisal:rate',
    'orgResult:write',
    'report:read',
    'history:read',
    'history:undo',
    'setting:write',
  ]),
  auditor: new Set([...reading, 'report:read', 'history:read']),
}
