import { type PaperSnapshot, paperSnapshotFrom } from '#shared/document/paper-snapshot.ts'
import type { DocumentKind } from '#shared/document/document.ts'
import type { Evaluation } from '../appraisal/evaluations.ts'
import type { Row } from '../db/schema.ts'
import { type Db, prepare } from '../db/sql.ts'

type Step = Row<'evaluation_step'>

/** Which document an evaluation has, with what it says; before one is made the one that would be. */
export interface Paper {
  readonly document: DocumentKind
  /** The day that it bears. */
  readonly on?: string
  /** The day that it was handed over. */
  readonly handedOver?: string
  readonly snapshot?: PaperSnapshot
  readonly judgement?: Pick<Step, 'result_rating' | 'behaviour_rating' | 'predikat' | 'note'>
  readonly objection?: string
  readonly explanation?: string
  readonly decision?: string
}

/** The newest document of each evaluation, or the one of a step; one that was reopened since has none. */
export function papersOf(db: Db, rows: readonly Evaluation[], number?: number): (row: Evaluation) => Paper {
  const steps = prepare(
    db,
    `SELECT s.* FROM json_each(?) j CROSS JOIN evaluation_step s ON s.evaluation_id = j.value
      ORDER BY s.evaluation_id, s.number`,
  ).all(JSON.stringify(rows.map(({ id }) => id))) as Step[]
  const byEvaluation = Map.groupBy(steps, ({ evaluation_id }) => evaluation_id)
  return (row) => {
    const own = byEvaluation.get(row.id) ?? []
    const until = number === undefined ? own : own.filter((step) => step.number <= number)
    return paperOf(row, sinceReopened(until))
  }
}

/** What came before a reopening is another document. */
function sinceReopened(steps: readonly Step[]): readonly Step[] {
  return steps.slice(steps.findLastIndex(({ action }) => action === 'reopen') + 1)
}

function paperOf(row: Evaluation, steps: readonly Step[]): Paper {
  const made = steps.findLast(({ document }) => document !== null)
  const reasonOf = (action: Step['action']) =>
    steps.findLast((step) => step.action === action)?.reason ?? undefined
  const [objection, explanation, decision] = [reasonOf('object'), reasonOf('explain'), reasonOf('decide')]
  const document = made?.document ?? (row.taken_over === null ? 'D11' : 'D12')
  const snapshot = paperSnapshotFrom(made?.snapshot ?? null)
  const handed = steps.findLast(({ action }) => action === 'deliver')
  return {
    document,
    ...(made && { on: made.date, judgement: made }),
    ...(snapshot && { snapshot }),
    ...(handed && { handedOver: handed.date }),
    ...(objection !== undefined && { objection }),
    ...(explanation !== undefined && { explanation }),
    ...(decision !== undefined && { decision }),
  }
}
