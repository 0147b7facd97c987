import type { OrgResult } from '../appraisal/org-result.ts'
import type { Predikat } from '../appraisal/predikat.ts'
import type { Rating } from '../appraisal/rating.ts'
import type { DocumentKind } from '../document/document.ts'
import type { Feedback } from '../feedback/feedback.ts'
import type { Period } from '../period/period.ts'
import type { Plan } from '../plan/plan.ts'
import type { RoleMatrix } from '../plan/cascade/matrix.ts'
import type { PlanSnapshot, SignedPerson } from '../plan/snapshot.ts'
import type { Paper } from './form.ts'

/** How the office wants its forms. */
export interface FormStyle {
  readonly paper: Paper
  /** The form's number above its title. */
  readonly code: boolean
  readonly emblem: boolean
  /** A.1.5 says whose and of which year it is, and is signed. */
  readonly matrixSigned: boolean
  readonly agency: string
  /** Where documents are signed. */
  readonly place?: string
}

/** What forms of one person are made from. */
export interface FormFacts {
  readonly style: FormStyle
  readonly period: Period
  /** Planned on the form of leaders. */
  readonly isLeader: boolean
  readonly plan?: PlanFacts
  readonly evaluation?: EvaluationFacts
  /** Only for forms that tell it. */
  readonly work?: WorkFacts
  /** Only for the form of leaders that shows it. */
  readonly matrix?: MatrixFacts
}

export interface PlanFacts {
  readonly plan: Plan
  /** As they stood when it was approved, else as they stand. */
  readonly people: PlanSnapshot
  /** Indicators of leaders' results on which results rest, by id. */
  readonly parentIndicators: ReadonlyMap<string, string>
}

export interface EvaluationFacts {
  /** As they stood when it was signed, else as they stand. */
  readonly people: PlanSnapshot
  readonly orgResult?: OrgResult
  /** Late in January last year's result counts (L IV.B.1.f). */
  readonly isOrgResultOfLastYear: boolean
  readonly resultRating?: Rating
  readonly behaviourRating?: Rating
  readonly predikat?: Predikat
  readonly note?: string
  readonly isSigned: boolean
  readonly document: DocumentKind
  readonly signedOn?: string
  /** What was objected, explained and decided. */
  readonly objection?: string
  readonly explanation?: string
  readonly decision?: string
}

/** What was done in the period and said of it. */
export interface WorkFacts {
  /** What was reached, by indicator and by result. */
  readonly realised: ReadonlyMap<string, readonly string[]>
  /** Steps of the action plan, by result. */
  readonly actions: ReadonlyMap<string, readonly string[]>
  /** Entries with their evidence, by result. */
  readonly progress: ReadonlyMap<string, readonly string[]>
  readonly feedback: readonly Feedback[]
}
/** Who has which part in what a leader is to reach. */
export interface MatrixFacts {
  readonly leader: SignedPerson
  /** The leader's own, then those of his team leads (p49). */
  readonly matrices: readonly [RoleMatrix, ...RoleMatrix[]]
}
export const noWork: WorkFacts = {
  realised: new Map(),
  actions: new Map(),
  progress: new Map(),
  feedback: [],
}
