/** What a fair process owes whoever is appraised, in its order, with where it is written. */
const dueSteps = {
  /** Set by the end of January, or within the month in which the post began (Ps 14, L II.C.1–6). */
  goalKnown: 'Ps 14',
  /** Feedback that goes on through the year (Ps 18, L III.C). */
  feedback: 'Ps 18',
  /** Could say something himself: a self-assessment, a word when the document was handed over, an objection decided (L V.A.5, V.B). */
  heard: 'L V.B.1',
  /** Why he was rated so, in the document (L V.A.3). */
  explained: 'L V.A.3',
  /** The document was handed over (L V.A.5). */
  delivered: 'L V.A.5',
} as const
type DueStep = keyof typeof dueSteps

/** What the file knows of a person's year. */
export interface DueFacts {
  readonly planApprovedOn?: string
  /** The day on which the plan began to hold. */
  readonly planFrom?: string
  readonly feedback: number
  readonly lastFeedback?: string
  readonly selfAssessed: boolean
  /** Days of the document's steps. */
  readonly acknowledgedOn?: string
  readonly objectedOn?: string
  readonly decidedOn?: string
  readonly deliveredOn?: string
  readonly note: boolean
}
export interface DueLine {
  readonly step: DueStep
  readonly state: 'done' | 'late' | 'missing'
  readonly on?: string
  readonly count?: number
  /** Where it is written. */
  readonly article: string
}

/** The last day on which a goal is known in time: 31 January, or the last of the month in which the plan began. */
function goalKnownBy(from: string): string {
  const [year, month] = from.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The list of a person's year; a step of which the file knows nothing is missing, never assumed. */
export function dueProcess(facts: DueFacts): DueLine[] {
  const { planApprovedOn, planFrom, deliveredOn, acknowledgedOn, objectedOn, decidedOn } = facts
  const isLate =
    planApprovedOn !== undefined && planFrom !== undefined && planApprovedOn > goalKnownBy(planFrom)
  const heardOn = objectedOn === undefined ? acknowledgedOn : decidedOn
  const isHeard = heardOn !== undefined || (objectedOn === undefined && facts.selfAssessed)
  return [
    lineOf('goalKnown', planApprovedOn === undefined ? 'missing' : isLate ? 'late' : 'done', {
      on: planApprovedOn,
    }),
    lineOf('feedback', facts.feedback > 0 ? 'done' : 'missing', {
      on: facts.lastFeedback,
      count: facts.feedback,
    }),
    lineOf('heard', isHeard ? 'done' : 'missing', { on: heardOn }),
    lineOf('explained', facts.note ? 'done' : 'missing', {}),
    lineOf('delivered', deliveredOn === undefined ? 'missing' : 'done', { on: deliveredOn }),
  ]
}

function lineOf(
  step: DueStep,
  state: DueLine['state'],
  { on, count }: { readonly on?: string | undefined; readonly count?: number | undefined },
): DueLine {
  return {
    step,
    state,
    article: dueSteps[step],
    ...(on !== undefined && { on }),
    ...(count !== undefined && { count }),
  }
}
