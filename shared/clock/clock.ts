import type { EvaluationState } from '../appraisal/evaluation-state.ts'
import type { Period } from '../period/period.ts'
import type { PlanState } from '../plan/plan-state.ts'
import type { Settings } from '../setting/settings.ts'
import type { Actor } from '../workflow/actor.ts'

/** The clocks of PermenPANRB 6/2022 in the order of the year's work (domain.md §3.4, §15.1). */
export const clockIds = [
  ...(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7'] as const),
  ...(['K8', 'K9', 'K10', 'K11', 'K12', 'K13', 'K14'] as const),
] as const
export type ClockId = (typeof clockIds)[number]

/** What a clock runs for. */
export type DocumentKind = 'plan' | 'evaluation' | 'orgResult'

/** The ISO date on which something was done; true where it was done and nobody recorded the day; absent: not done. */
export type Done = string | true | undefined

/** What is known of a document. Dates that are not recorded are absent, and what counts from them has not begun. */
export interface DocumentFacts {
  readonly period: Period
  /** Where it stands on its way; absent: nobody has begun it, or it has no way. */
  readonly state?: PlanState | EvaluationState
  /** The days in which an evaluation is made. */
  readonly window: { readonly start: string; readonly end: string }
  /** Of a plan: the day from which it or its person's service counts, where that lies in the year. */
  readonly begins?: string | undefined
  /** Of a plan: its person leads the office, the unit of its own that the regulation speaks of (`unit kerja mandiri`). */
  readonly leadsOffice?: boolean
  readonly approved?: Done
  /** Both ratings chosen by the appraiser. */
  readonly evaluated?: Done
  readonly signed?: Done
  readonly delivered?: Done
  readonly returned?: Done
  readonly objected?: Done
  readonly decided?: Done
  readonly reported?: Done
  /** The appraiser was silent: his superior evaluates or signs (D.1.2). */
  readonly takenOver?: boolean
  /** There is no objection to it: the superior has evaluated, not only signed, or the head of the region has (L IV.A.11–12). */
  readonly final?: boolean
  /** Rated outside the office: nobody here reviews it. */
  readonly received?: boolean
  /** The decision changed the result (D.1.3). */
  readonly changed?: boolean
  /** Of an organisation's result: it is there. */
  readonly entered?: Done
  /** Which of these the program has a place for; what is absent without one says nothing. */
  readonly records?: Records
}
export type Records = Readonly<Record<'signature' | 'report', boolean>>

/**
 * How long a clock runs: up to a day; so many working days from the event; or without an end, once its first day has come.
 * `afterwards`: the event is over only at the end of its day.
 */
type Limit =
  | { readonly kind: 'until'; readonly day: (facts: DocumentFacts) => string }
  | {
      readonly kind: 'workingDays'
      readonly days: (settings: Settings) => number
      readonly afterwards?: boolean
    }
  | { readonly kind: 'open' }

/** One row of the law: of what, from when, how long, who acts, by which article. */
export interface Clock {
  readonly document: DocumentKind
  readonly actor: Actor
  readonly article: string
  /** Of a month or quarter, where the article names the year only. */
  readonly periodicArticle?: string
  readonly limit: Limit
  /** Nobody is late who does not use it. */
  readonly isRight?: boolean
  /** Whether such a document has this clock at all; absent: yes. */
  readonly applies?: (facts: DocumentFacts) => boolean
  /** The day of the event from which it counts; undefined: not known yet. */
  readonly from: (facts: DocumentFacts) => string | undefined
  readonly done: (facts: DocumentFacts) => Done
  /** The record that ends it. */
  readonly record?: keyof Records
}

const dayOf = (done: Done) => (typeof done === 'string' ? done : undefined)
const inYear = (day: string) => (facts: DocumentFacts) => `${facts.period.year}-${day}`

/** The law's last day for a plan of the whole year says nothing of one that begins later (L II.C.6). */
const startsWithYear = ({ begins, period }: DocumentFacts) =>
  begins === undefined || begins <= `${period.year}-01-31`
const byAppraiser = ({ takenOver }: DocumentFacts) => takenOver !== true
const bySuperior = (facts: DocumentFacts) => !byAppraiser(facts)

/** Who objects answers the document that way: it is not late that he did not sign it (L V.B.1). */
const isToReturn = ({ returned, objected }: DocumentFacts) => returned !== undefined || objected === undefined

/** Not evaluated by the end of the window, or not signed where signatures are recorded (L V.A.8: "dan/atau"). */
function isSilent({ window, evaluated, signed, takenOver, records }: DocumentFacts): boolean {
  const late = (done: Done) => done === undefined || (typeof done === 'string' && done > window.end)
  return takenOver === true || late(evaluated) || (records?.signature === true && late(signed))
}

export const clocks: Readonly<Record<ClockId, Clock>> = {
  K1: {
    document: 'plan',
    actor: 'appraiser',
    article: 'Ps 14(1); L II.C.4',
    limit: { kind: 'until', day: inYear('01-31') },
    applies: startsWithYear,
    from: inYear('01-01'),
    done: ({ approved }) => approved,
  },
  K2: {
    document: 'plan',
    actor: 'appraiser',
    article: 'L II.A.2.a.3',
    limit: { kind: 'open' },
    applies: (facts) => facts.leadsOffice === true && startsWithYear(facts),
    from: inYear('01-15'),
    done: ({ approved }) => approved,
  },
  K3: {
    document: 'plan',
    actor: 'employee',
    article: 'L II.C.5',
    limit: { kind: 'open' },
    applies: startsWithYear,
    from: inYear('02-01'),
    done: ({ approved }) => approved,
  },
  K4: {
    document: 'evaluation',
    actor: 'appraiser',
    article: 'L IV.A.8',
    periodicArticle: 'Ps 24(2)–(3)',
    limit: { kind: 'until', day: ({ window }) => window.end },
    from: ({ window }) => window.start,
    done: ({ takenOver, evaluated, signed }) => signed ?? (takenOver ? undefined : evaluated),
  },
  K5: {
    document: 'evaluation',
    actor: 'appraiser',
    article: 'L V.A.5',
    limit: { kind: 'workingDays', days: (settings) => settings['clocks.appraiser'].deliver },
    applies: byAppraiser,
    from: ({ signed }) => dayOf(signed),
    done: ({ delivered }) => delivered,
  },
  K6: {
    document: 'evaluation',
    actor: 'employee',
    article: 'L V.A.6',
    limit: { kind: 'workingDays', days: (settings) => settings['clocks.appraiser'].return },
    applies: (facts) => byAppraiser(facts) && isToReturn(facts),
    from: ({ delivered }) => dayOf(delivered),
    done: ({ returned }) => returned,
  },
  K7: {
    document: 'evaluation',
    actor: 'appraiser',
    article: 'Ps 28(1); L V.A.2, V.A.7',
    limit: {
      kind: 'workingDays',
      days: (settings) => settings['clocks.appraiser'].report,
      afterwards: true,
    },
    applies: (facts) => byAppraiser(facts) && facts.changed !== true,
    from: ({ window }) => window.end,
    done: ({ reported }) => reported,
    record: 'report',
  },
  K8: {
    document: 'evaluation',
    actor: 'appraiserSuperior',
    article: 'L V.A.8',
    limit: {
      kind: 'workingDays',
      days: (settings) => settings['clocks.superior'].sign,
      afterwards: true,
    },
    applies: isSilent,
    from: ({ window }) => window.end,
    done: ({ signed }) => signed,
  },
  K9: {
    document: 'evaluation',
    actor: 'appraiserSuperior',
    article: 'L V.A.9',
    limit: { kind: 'workingDays', days: (settings) => settings['clocks.superior'].deliver },
    applies: bySuperior,
    from: ({ signed }) => dayOf(signed),
    done: ({ delivered }) => delivered,
  },
  K10: {
    document: 'evaluation',
    actor: 'employee',
    article: 'L V.A.10',
    limit: { kind: 'workingDays', days: (settings) => settings['clocks.superior'].return },
    applies: (facts) => bySuperior(facts) && isToReturn(facts),
    from: ({ delivered }) => dayOf(delivered),
    done: ({ returned }) => returned,
  },
  K11: {
    document: 'evaluation',
    actor: 'appraiserSuperior',
    article: 'L V.A.11, V.B.8',
    limit: {
      kind: 'workingDays',
      days: (settings) => settings['clocks.appraiser'].report,
      afterwards: true,
    },
    applies: (facts) => bySuperior(facts) || facts.changed === true,
    from: ({ window }) => window.end,
    done: ({ reported }) => reported,
    record: 'report',
  },
  K12: {
    document: 'evaluation',
    actor: 'employee',
    article: 'Ps 29; L V.B.2',
    limit: { kind: 'workingDays', days: (settings) => settings['clocks.objection'].object },
    isRight: true,
    applies: ({ final }) => final !== true,
    from: ({ delivered }) => dayOf(delivered),
    done: ({ objected }) => objected,
  },
  K13: {
    document: 'evaluation',
    actor: 'appraiserSuperior',
    article: 'L V.B.4–6',
    limit: { kind: 'workingDays', days: (settings) => settings['clocks.objection'].decide },
    applies: ({ objected }) => objected !== undefined,
    from: ({ objected }) => dayOf(objected),
    done: ({ decided }) => decided,
  },
  K14: {
    document: 'orgResult',
    actor: 'clerk',
    article: 'L IV.B.1.f',
    limit: { kind: 'until', day: ({ window }) => window.end },
    from: ({ window }) => window.start,
    done: ({ entered }) => entered,
  },
}

/** The article as it is said of a document: of a month or quarter another one may hold. */
export function articleOf(id: ClockId, { kind }: Period): string {
  const { article, periodicArticle } = clocks[id]
  return kind === 'annual' ? article : (periodicArticle ?? article)
}
