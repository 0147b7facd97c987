import type { Generated } from 'kysely'
import type { PhrasePart } from '#shared/feedback/phrase-bank.ts'
import type { FeedbackMode, FeedbackRhythm, FeedbackSymbol, GiverKind } from '#shared/feedback/giver.ts'
import type { CoreValue } from '#shared/plan/core-value.ts'
import type { Flag, Nullable, Versioned } from '../column-types.ts'

// Rows of migrations/0019-feedback and 0023-phrase.

export interface FeedbackTables {
  feedback: FeedbackTable
  feedback_evidence: FeedbackEvidenceTable
  phrase: PhraseTable
}

interface FeedbackTable extends Versioned {
  id: string
  employee_id: string
  date: string
  giver_kind: GiverKind
  /** Of this office, else by name; neither where nobody is to know. */
  giver_id: Nullable<string>
  giver_name: Nullable<string>
  mode: FeedbackMode
  rhythm: FeedbackRhythm
  /** One of result and value; the indicator is the result's. */
  work_result_id: Nullable<string>
  indicator_id: Nullable<string>
  core_value: Nullable<CoreValue>
  situation: Nullable<string>
  fact: string
  effect: Nullable<string>
  next_step: Nullable<string>
  symbol: FeedbackSymbol
  requested: Generated<Flag>
}
interface FeedbackEvidenceTable {
  feedback_id: string
  evidence_id: string
}
/** A sentence of the office's own, or (kept = 0) one that is not offered any more. */
interface PhraseTable {
  part: PhrasePart
  text: string
  kept: Flag
}
