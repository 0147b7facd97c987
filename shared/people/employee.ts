import type { NipWarning } from './nip.ts'
import { z } from '../api/zod.ts'
import { Id, IsoDate, ofDraft, optionalText, requireSeen } from '../api/fields.ts'
import type { EducationLevel } from './education.ts'
import type { EmployeeStatus } from './employee-status.ts'
import { employeeTypes, type EmployeeType } from './employee-type.ts'
import {
  echelons,
  type Echelon,
  positionKinds,
  positionLevels,
  type Group,
  type PositionKind,
  type PositionLevel,
} from './position.ts'
import { personSchemas } from './person-fields.ts'

export const actings = ['plt', 'plh'] as const
export type Acting = (typeof actings)[number]

/** Dated facts as they hold now; a later date opens a new row, the same or none corrects it (domain.md §12.1.10). */
export const PostFields = {
  grade: z.string().trim().max(10).optional(),
  gradeDate: IsoDate.optional(),
  unitId: Id.optional(),
  positionKind: z.enum(positionKinds).optional(),
  positionName: optionalText(200),
  positionLevel: z.enum(positionLevels).optional(),
  echelon: z.enum(echelons).optional(),
  positionDate: IsoDate.optional(),
  leadsUnit: z.boolean().default(false),
  acting: z.enum(actings).optional(),
}

/** A form saves the whole draft: a field that is absent is cleared. */
export const EmployeeDraft = z
  .strictObject({
    ...ofDraft,
    ...personSchemas,
    ...PostFields,
  })
  .superRefine(requireSeen)
export type EmployeeDraft = z.infer<typeof EmployeeDraft>
export const employeeSorts = ['name', 'nip', 'grade', 'position', 'unit', 'status', 'order'] as const
export const EmployeeFilter = z.strictObject({
  /** Any part of a name or NIP. */
  search: z.string().max(100).optional(),
  /** A unit with its subtree. */
  unitId: Id.optional(),
  /** The unit without its subtree. */
  unitOnly: z.boolean().default(false),
  employeeType: z.enum(employeeTypes).optional(),
  group: z.enum(['head', 'functional', 'staff']).optional(),
  grade: z.string().max(10).optional(),
  /** `inService` (default), `left`, or `all`. */
  status: z.enum(['inService', 'left', 'all']).default('inService'),
  /** Also who rates each of them today. */
  withSuperior: z.boolean().default(false),
  sort: z.enum(employeeSorts).default('order'),
  descending: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1000).default(200),
})
export type EmployeeFilter = z.infer<typeof EmployeeFilter>

export interface EmployeeRow {
  readonly id: string
  readonly nip?: string
  /** With titles, as printed. */
  readonly fullName: string
  readonly employeeType: EmployeeType
  readonly status: EmployeeStatus
  readonly grade?: string
  readonly positionName?: string
  readonly positionKind?: PositionKind
  readonly unitId: string
  readonly unit: string
  readonly leadsUnit: boolean
  /** Only where the filter asks for it, and absent where nobody is known. */
  readonly superior?: {
    readonly id: string
    readonly name: string
    readonly official: boolean
    readonly proposed: boolean
  }
}
export interface EmployeePage {
  readonly rows: readonly EmployeeRow[]
  readonly total: number
  /** How many of all that fit are of each type; types without anybody are left out. */
  readonly types: Readonly<Partial<Record<EmployeeType, number>>>
}

export interface AssignmentRow {
  readonly id: string
  readonly rowVersion: number
  readonly unitId: string
  readonly unit: string
  readonly positionKind: PositionKind
  readonly positionName?: string
  readonly positionLevel?: PositionLevel
  readonly echelon?: Echelon
  readonly leadsUnit: boolean
  readonly acting?: Acting
  readonly from?: string
  readonly to?: string
}
export interface GradeRow {
  readonly id: string
  readonly rowVersion: number
  readonly grade: string
  readonly from?: string
}
/** Who rates a person: a colleague or an official of another office; proposed = derived from the tree (§2.5). */
export interface Superior {
  readonly id: string
  readonly official: boolean
  readonly name: string
  readonly nip?: string
  readonly position?: string
  readonly proposed: boolean
  readonly acting?: Acting
  readonly from?: string
  readonly to?: string
}

export interface Employee extends EmployeeDraft {
  readonly id: string
  readonly rowVersion: number
  readonly fullName: string
  readonly unit: string
  readonly group: Group
  readonly education?: EducationLevel
  readonly superior?: Superior
  readonly superiorOfSuperior?: Superior
  readonly superiors: readonly Superior[]
  readonly assignments: readonly AssignmentRow[]
  readonly grades: readonly GradeRow[]
  readonly subordinates: readonly EmployeeRow[]
  /** Without plans or evaluations a person may be deleted, otherwise a dated status ends the service. */
  readonly deletable: boolean
  readonly warnings: readonly NipWarning[]
}
