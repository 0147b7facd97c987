import { Id, ofDraft, requiredText, requireSeen } from '../../api/fields.ts'
import { z } from '../../api/zod.ts'

/** The root of every plan (Ps 8): what the office is for, from the widest to the nearest. */
export const goalKinds = ['vision', 'mission', 'objective'] as const
export type GoalKind = (typeof goalKinds)[number]

export interface Goal {
  readonly id: string
  readonly rowVersion: number
  readonly kind: GoalKind
  readonly parentId?: string
  readonly text: string
}

/** The kind under which a goal stands: an objective serves a mission, a mission the vision. */
export const kindAbove: Readonly<Record<GoalKind, GoalKind | undefined>> = {
  vision: undefined,
  mission: 'vision',
  objective: 'mission',
}

export const GoalDraft = z
  .strictObject({
    ...ofDraft,
    kind: z.enum(goalKinds),
    /** Absent: it stands for itself until somebody says what it serves. */
    parentId: Id.optional(),
    text: requiredText(500),
  })
  .superRefine(requireSeen)
export type GoalDraft = z.infer<typeof GoalDraft>
/** Before another goal of its kind, or last. */
export const GoalMove = z.strictObject({ id: Id, before: Id.optional() })

/** A work result as the tree of the cascade shows it. */
export interface CascadeResult {
  readonly id: string
  readonly employeeId: string
  readonly name: string
  readonly unit: string
  readonly number: number
  readonly text: string
  /** The objective or the leader's result that it names; neither: nothing. */
  readonly objectiveId?: string
  readonly parentId?: string
  /** A leader's result named in words, because that plan is not written yet. */
  readonly parentWords?: string
  /** Nobody of the office rates this person: the result's way up is an objective. */
  readonly isRoot: boolean
}
export interface CascadeTree {
  readonly goals: readonly Goal[]
  readonly results: readonly CascadeResult[]
}

/** What hangs in the air, from above and from below. */
interface Orphans {
  /** Objectives that no result serves. */
  readonly objectives: readonly Goal[]
  /** Results of somebody who leads, which none of those below supports. */
  readonly unsupported: readonly CascadeResult[]
  /** Results that serve neither an objective nor a leader's result. */
  readonly loose: readonly CascadeResult[]
}

/** Both ways: what nobody takes up, and what rests on nothing. `leads` says of whom other people in sight are rated. */
export function orphansOf({ goals, results }: CascadeTree, leads: ReadonlySet<string>): Orphans {
  const served = new Set(results.flatMap(({ objectiveId }) => objectiveId ?? []))
  const supported = new Set(results.flatMap(({ parentId }) => parentId ?? []))
  return {
    objectives: goals.filter(({ kind, id }) => kind === 'objective' && !served.has(id)),
    unsupported: results.filter(({ id, employeeId }) => leads.has(employeeId) && !supported.has(id)),
    loose: results.filter(
      ({ objectiveId, parentId, parentWords }) =>
        objectiveId === undefined && parentId === undefined && parentWords === undefined,
    ),
  }
}
