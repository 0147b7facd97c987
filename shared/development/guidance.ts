import {
  Id,
  IsoDate,
  ofDraft,
  optionalText,
  PeriodKey,
  requiredText,
  requireSeen,
  Year,
} from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { type CoreValue, coreValues } from '../plan/core-value.ts'
import { competences } from './competence.ts'
import type { BelowTwice } from './below-twice.ts'
import type { TrainedPerson } from './training.ts'

/** The records of guidance (L III.D.4, forms B.1.6–B.1.9) and the report of a behaviour problem (B.1.10). */
export const guidanceKinds = [
  'coaching',
  'mentoring',
  'employeeSheet',
  'leaderSheet',
  'problemReport',
] as const
export type GuidanceKind = (typeof guidanceKinds)[number]

/** The form of each kind. */
export const guidanceForms: Readonly<Record<GuidanceKind, string>> = {
  coaching: 'B.1.6',
  mentoring: 'B.1.7',
  employeeSheet: 'B.1.8',
  leaderSheet: 'B.1.9',
  problemReport: 'B.1.10',
}

/** Whose part of the form a field is. */
type Hand = 'employee' | 'leader'
interface GuidanceField {
  readonly hand: Hand
  readonly required?: true
}

/** What each form asks, in its order; what was agreed and until when stands beside it for every kind. */
const guidanceFields = {
  coaching: {
    goal: { hand: 'employee', required: true },
    target: { hand: 'employee' },
    strategy: { hand: 'employee' },
    progress: { hand: 'employee' },
    obstacle: { hand: 'employee', required: true },
    cause: { hand: 'employee' },
    opportunity: { hand: 'employee' },
    adjustment: { hand: 'leader' },
  },
  mentoring: {
    skill: { hand: 'employee', required: true },
    duration: { hand: 'employee' },
    change: { hand: 'employee' },
    success: { hand: 'employee' },
    place: { hand: 'leader' },
    material: { hand: 'leader', required: true },
  },
  employeeSheet: {
    heard: { hand: 'employee' },
    valued: { hand: 'employee' },
    free: { hand: 'employee' },
    factual: { hand: 'employee' },
    positive: { hand: 'employee' },
    asking: { hand: 'employee' },
    helped: { hand: 'employee' },
    clear: { hand: 'employee' },
    purpose: { hand: 'employee' },
  },
  leaderSheet: {
    recommendation: { hand: 'leader', required: true },
    decidedBy: { hand: 'leader' },
    decision: { hand: 'leader' },
  },
  problemReport: {
    expectation: { hand: 'leader' },
    problem: { hand: 'leader', required: true },
    others: { hand: 'leader' },
    done: { hand: 'leader', required: true },
  },
} as const satisfies Readonly<Record<GuidanceKind, Readonly<Record<string, GuidanceField>>>>
type FieldOf<Kind> = Kind extends GuidanceKind ? keyof (typeof guidanceFields)[Kind] & string : never
type GuidanceFieldName = FieldOf<GuidanceKind>

/** A form's fields, in its order. */
export function fieldsOfKind(kind: GuidanceKind): readonly (readonly [GuidanceFieldName, GuidanceField])[] {
  return Object.entries(guidanceFields[kind]) as unknown as readonly (readonly [
    GuidanceFieldName,
    GuidanceField,
  ])[]
}

/** Kinds after which something is agreed; the others say what was thought of it. */
export const agreeing: ReadonlySet<GuidanceKind> = new Set(['coaching', 'mentoring'])

const CompetenceScore = z.strictObject({
  competence: z.enum(competences),
  score: z.int('error.wholeNumber').min(1, 'guidance.error.scale').max(5, 'guidance.error.scale'),
  reason: optionalText(500),
})
export type CompetenceScore = z.infer<typeof CompetenceScore>

type Wrong = readonly [path: string, message: string]
interface Filled {
  readonly kind: GuidanceKind
  readonly body: Readonly<Record<string, string | undefined>>
}

/** What a form does not ask, and what it asks for and has not got. */
function wrongFields({ kind, body }: Filled): Wrong[] {
  const fields = new Map(fieldsOfKind(kind))
  const strange = Object.keys(body).filter((name) => !fields.has(name as GuidanceFieldName))
  const empty = [...fields].filter(([name, { required }]) => required && body[name] === undefined)
  const isBlank = kind === 'employeeSheet' && Object.values(body).every((text) => text === undefined)
  return [
    ...strange.map((name): Wrong => [`body.${name}`, 'guidance.error.field']),
    ...empty.map(([name]): Wrong => [`body.${name}`, 'error.required']),
    ...(isBlank ? [['body.heard', 'guidance.error.empty'] as const] : []),
  ]
}

/** Competences are scored on the leader's sheet, each once. */
function wrongScores({ kind, scores }: Filled & { readonly scores: readonly CompetenceScore[] }): Wrong[] {
  if (kind !== 'leaderSheet') return scores.length > 0 ? [['scores', 'guidance.error.scoreElsewhere']] : []
  if (scores.length === 0) return [['scores', 'guidance.error.noScore']]
  const isTwice = new Set(scores.map(({ competence }) => competence)).size < scores.length
  return isTwice ? [['scores', 'guidance.error.scoreTwice']] : []
}

interface Agreement {
  readonly kind: GuidanceKind
  readonly date: string
  readonly agreed?: string | undefined
  readonly followUpOn?: string | undefined
}

function wrongAgreement({ kind, date, agreed, followUpOn }: Agreement): Wrong[] {
  return [
    ...(agreeing.has(kind) && agreed === undefined ? [['agreed', 'error.required'] as const] : []),
    ...(followUpOn !== undefined && followUpOn < date
      ? [['followUpOn', 'guidance.error.followUpBefore'] as const]
      : []),
  ]
}

export const GuidanceDraft = z
  .strictObject({
    ...ofDraft,
    employeeId: z.string('guidance.error.nobody').min(1, 'guidance.error.nobody').max(40, 'error.tooLong'),
    kind: z.enum(guidanceKinds),
    date: IsoDate,
    /** Who guided, where it was somebody of the office; else in words. */
    leaderId: Id.optional(),
    leader: optionalText(200),
    /** What it is about: a value, or an indicator by its words. */
    coreValue: z.enum(coreValues).optional(),
    measure: optionalText(500),
    body: z.record(z.string(), optionalText(2000)).default({}),
    scores: z.array(CompetenceScore).max(competences.length).default([]),
    agreed: optionalText(2000),
    followUpOn: IsoDate.optional(),
    /** What came of what was agreed. */
    outcome: optionalText(2000),
  })
  .superRefine(requireSeen)
  .superRefine((draft, context) => {
    for (const [path, message] of [...wrongFields(draft), ...wrongScores(draft), ...wrongAgreement(draft)])
      context.addIssue({ code: 'custom', path: path.split('.'), message })
  })
export type GuidanceDraft = z.infer<typeof GuidanceDraft>

export interface Guidance {
  readonly id: string
  readonly rowVersion: number
  readonly employeeId: string
  readonly kind: GuidanceKind
  readonly date: string
  readonly leaderId?: string
  /** By name. */
  readonly leader?: string
  readonly coreValue?: CoreValue
  readonly measure?: string
  readonly body: Readonly<Partial<Record<string, string>>>
  readonly scores: readonly CompetenceScore[]
  readonly agreed?: string
  readonly followUpOn?: string
  readonly outcome?: string
  /** Whether the session may change it. */
  readonly writable: boolean
}
/** A line of the list. */
export interface GuidanceRow extends TrainedPerson {
  readonly guidance: Guidance
  /** To be looked at again, and not yet. */
  readonly due: boolean
}
/** Two periods below in a row, and nobody has talked about it since. */
export interface ProposedGuidance extends TrainedPerson {
  readonly below: readonly BelowTwice[]
}

export const GuidanceFilter = z.strictObject({
  year: Year,
  unitId: Id.optional(),
  employeeId: Id.optional(),
  kind: z.enum(guidanceKinds).optional(),
  /** Only what is to be looked at again. */
  due: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type GuidanceFilter = z.output<typeof GuidanceFilter>
export interface GuidancePage {
  readonly total: number
  readonly counts: Readonly<Record<GuidanceKind, number>>
  readonly due: number
  readonly rows: readonly GuidanceRow[]
  readonly proposed: readonly ProposedGuidance[]
}

/** What was agreed with somebody before a period ended, for whoever rates it. */
export const OfAgreed = z.strictObject({ employeeId: Id, period: PeriodKey })
export interface Agreed {
  readonly id: string
  readonly employeeId: string
  readonly kind: GuidanceKind
  readonly date: string
  readonly agreed: string
  readonly coreValue?: CoreValue
  readonly measure?: string
  readonly followUpOn?: string
  readonly outcome?: string
}

/** The personnel unit's four steps with a report, in its order (L III.D.5.c.2.a, p87). */
export const counsellorKinds = ['independent', 'trainedAppraiser', 'official'] as const
export type CounsellorKind = (typeof counsellorKinds)[number]

export const CounsellingDraft = z
  .strictObject({
    ...ofDraft,
    /** The report of the problem for which it is. */
    reportId: Id,
    chosenOn: IsoDate,
    counsellorKind: z.enum(counsellorKinds).optional(),
    counsellorId: Id.optional(),
    counsellor: optionalText(200),
    meetsOn: IsoDate.optional(),
    place: optionalText(200),
  })
  .superRefine(requireSeen)
  .superRefine(({ counsellorKind, counsellorId, counsellor, meetsOn, chosenOn }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const isNamed = counsellorId !== undefined || counsellor !== undefined
    if (isNamed && counsellorKind === undefined) refuse('counsellorKind', 'error.required')
    if (meetsOn !== undefined && !isNamed) refuse('counsellor', 'counselling.error.counsellorFirst')
    if (meetsOn !== undefined && meetsOn < chosenOn) refuse('meetsOn', 'counselling.error.meetsBefore')
  })
export type CounsellingDraft = z.infer<typeof CounsellingDraft>

export const CounsellingRecordDraft = z
  .strictObject({
    counsellingId: Id,
    /** 0: there is none yet. */
    rowVersion: z.int().min(0),
    date: IsoDate,
    record: requiredText(5000),
    agreed: requiredText(2000),
    followUpOn: IsoDate.optional(),
    outcome: optionalText(2000),
  })
  .superRefine(({ date, followUpOn }, context) => {
    if (followUpOn !== undefined && followUpOn < date)
      context.addIssue({ code: 'custom', path: ['followUpOn'], message: 'guidance.error.followUpBefore' })
  })
export type CounsellingRecordDraft = z.infer<typeof CounsellingRecordDraft>

/** How far a report has come. */
const counsellingSteps = ['listed', 'chosen', 'appointed', 'scheduled', 'held'] as const
type CounsellingStep = (typeof counsellingSteps)[number]

export interface Counselling {
  readonly id: string
  readonly rowVersion: number
  readonly chosenOn: string
  readonly counsellorKind?: CounsellorKind
  readonly counsellorId?: string
  readonly counsellor?: string
  readonly meetsOn?: string
  readonly place?: string
}
export interface CounsellingRow extends TrainedPerson {
  readonly reportId: string
  readonly reportedOn: string
  readonly step: CounsellingStep
  readonly counselling?: Counselling
  /** Of the record only that there is one; its words are for those who may read it. */
  readonly heldOn?: string
  readonly readable: boolean
  readonly recordable: boolean
}
export interface CounsellingList {
  readonly rows: readonly CounsellingRow[]
  /** Whether the session takes the personnel unit’s steps. */
  readonly writable: boolean
}
export interface CounsellingRecord {
  readonly counsellingId: string
  readonly rowVersion: number
  readonly date: string
  readonly record: string
  readonly agreed: string
  readonly followUpOn?: string
  readonly outcome?: string
}

/** How far a counselling has come by what is known of it. */
export function stepOfCounselling(
  counselling: Pick<Counselling, 'counsellorKind' | 'meetsOn'> | undefined,
  heldOn: string | undefined,
): CounsellingStep {
  if (counselling === undefined) return 'listed'
  if (heldOn !== undefined) return 'held'
  if (counselling.meetsOn !== undefined) return 'scheduled'
  return counselling.counsellorKind === undefined ? 'chosen' : 'appointed'
}

/** To whom a counselling is reported (L III.D.5.d). */
export const reportedTo: Readonly<
  Record<CounsellorKind, readonly ('appraiser' | 'appraiserSuperior' | 'authorised')[]>
> = {
  trainedAppraiser: ['appraiserSuperior'],
  official: ['appraiser', 'appraiserSuperior'],
  independent: ['authorised'],
}
