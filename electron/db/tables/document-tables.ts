import type { EvaluationState, EvaluationStep } from '#shared/appraisal/evaluation-state.ts'
import type { Predikat } from '#shared/appraisal/predikat.ts'
import type { Rating } from '#shared/appraisal/rating.ts'
import type { FormCode } from '#shared/form/form.ts'
import type { DocumentKind } from '#shared/document/document.ts'
import type { Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0012-documents, 0017-year-seal and 0030-filed-paper.

export interface DocumentTables {
  evaluation_step: EvaluationStepTable
  year_seal: YearSealTable
  filed_paper: FiledPaperTable
}

/** Where an evaluation stands on the way of its document, beside its state. */
export interface DocumentColumns {
  signed_on: Nullable<string>
  delivered_on: Nullable<string>
  /** When the signed document came back. */
  received_on: Nullable<string>
  objected_on: Nullable<string>
  decided_on: Nullable<string>
  reported_on: Nullable<string>
  taken_over: Nullable<'evaluates' | 'signs'>
  decision: Nullable<'upheld' | 'changed'>
}
interface EvaluationStepTable extends Versioned {
  id: string
  evaluation_id: string
  number: number
  action: EvaluationStep
  from_state: EvaluationState
  to_state: EvaluationState
  /** The day that the step bears on paper. */
  date: string
  /** The day on which it was entered. */
  taken_on: string
  by_name: string
  by_id: Nullable<string>
  /** The other one where two are asked for: who asked to reopen. */
  second_id: Nullable<string>
  reason: Nullable<string>
  result_rating: Nullable<Rating>
  behaviour_rating: Nullable<Rating>
  predikat: Nullable<Predikat>
  note: Nullable<string>
  document: Nullable<DocumentKind>
  snapshot: Nullable<string>
}
/** A signed paper that was scanned; its PDF lies in the locker of evidence. */
interface FiledPaperTable extends Versioned {
  id: string
  employee_id: string
  period_key: string
  code: FormCode
  /** By which the log knows its print. */
  mark: string
  pages: number
  name: string
  sha256: string
  size: number
  filed_on: string
}
interface YearSealTable extends Versioned {
  year: number
  sealed_on: string
  by_name: string
  by_id: Nullable<string>
  reason: Nullable<string>
  fingerprint: string
  /** JSON: what was sealed of each table. */
  tables: string
  /** JSON: digits over the rows of each person. */
  people: string
}
