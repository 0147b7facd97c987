import type { EmployeeStatus } from '../people/employee-status.ts'

/** What happens to people during the year (domain.md §3.5). */
export const eventKinds = [
  'move',
  'newSuperior',
  'acting',
  'actingEnd',
  'studyBegin',
  'studyEnd',
  'secondment',
  'join',
  'unpaidLeave',
  'suspended',
  'preRetirement',
  'stateOfficial',
  'moved',
  'retired',
  'dismissed',
  'deceased',
] as const
type EventKind = (typeof eventKinds)[number]

/** What becomes of the plan. */
export type PlanEffect =
  | 'newForPost'
  | 'drawUpAnew'
  | 'mainResult'
  | 'addStudy'
  | 'continue'
  | 'end'
  | 'cancel'
  | 'begin'

/**
 * Who evaluates what is still to be evaluated: the leader of the new post; the one before where the day falls into the window, else
 * the next; the head to whom the acting work is reported; whoever does at home; nobody.
 */
type RaterRule = 'newLeader' | 'byWindow' | 'reportedTo' | 'home' | 'nobody'

interface EventLaw {
  readonly plan: PlanEffect
  readonly planArticle: string
  readonly rater: RaterRule
  readonly raterArticle: string
  /** What the person is from the day on. */
  readonly status?: EmployeeStatus
}

const away = (status: EmployeeStatus): EventLaw => ({
  plan: 'end',
  planArticle: 'L II.C.8',
  rater: 'nobody',
  raterArticle: 'L II.C.8',
  status,
})

/** PermenPANRB 6/2022, Lampiran II.B–C and IV.A, event by event. */
export const eventLaw: Readonly<Record<EventKind, EventLaw>> = {
  move: { plan: 'newForPost', planArticle: 'L II.C.6', rater: 'newLeader', raterArticle: 'L IV.A.13' },
  newSuperior: { plan: 'drawUpAnew', planArticle: 'L II.C.7', rater: 'byWindow', raterArticle: 'L IV.A.14' },
  acting: { plan: 'mainResult', planArticle: 'L II.A.6.d', rater: 'reportedTo', raterArticle: 'L IV.A.5' },
  actingEnd: { plan: 'continue', planArticle: 'L IV.A.6', rater: 'home', raterArticle: 'L IV.A.6' },
  studyBegin: {
    plan: 'addStudy',
    planArticle: 'L II.B.12',
    rater: 'home',
    raterArticle: 'L IV.A.16',
    status: 'studyAssignment',
  },
  studyEnd: {
    plan: 'continue',
    planArticle: 'L II.B.13',
    rater: 'home',
    raterArticle: 'L II.B.13',
    status: 'active',
  },
  secondment: { plan: 'continue', planArticle: 'L IV.A.15', rater: 'home', raterArticle: 'L IV.A.15' },
  join: {
    plan: 'begin',
    planArticle: 'Ps 14(1)',
    rater: 'newLeader',
    raterArticle: 'L IV.A.13',
    status: 'active',
  },
  unpaidLeave: away('unpaidLeave'),
  suspended: away('suspended'),
  preRetirement: away('preRetirement'),
  stateOfficial: away('stateOfficial'),
  moved: away('moved'),
  retired: away('retired'),
  dismissed: away('dismissed'),
  deceased: away('deceased'),
}

type EventField =
  | 'to'
  | 'unitId'
  | 'positionName'
  | 'positionKind'
  | 'leadsUnit'
  | 'superiorId'
  | 'acting'
  | 'programme'
  | 'school'
  | 'outcome'
interface Fields {
  readonly needed: readonly EventField[]
  readonly more: readonly EventField[]
}
const post: Fields = { needed: ['unitId'], more: ['positionName', 'positionKind', 'leadsUnit', 'superiorId'] }
const fields: Readonly<Partial<Record<EventKind, Fields>>> = {
  move: post,
  join: post,
  newSuperior: { needed: ['superiorId'], more: ['acting'] },
  acting: { needed: ['unitId', 'acting'], more: ['to'] },
  studyBegin: { needed: ['programme', 'school', 'to'], more: [] },
  studyEnd: { needed: ['outcome'], more: [] },
}
const none: Fields = { needed: [], more: [] }

/** What has to be said of an event, and what may be. */
export const fieldsOfKind = (kind: EventKind): Fields => fields[kind] ?? none

/**
 * An appraiser who leaves still evaluates a period if he leaves within its window (L IV.A.14, example p91–92): who leaves earlier does
 * not, nor who leaves after it.
 */
export function isEvaluatedBefore(
  window: { readonly start: string; readonly end: string },
  left: string,
): boolean {
  return left >= window.start && left <= window.end
}

/** Who leaves his people for another post or office is followed by the next appraiser; who goes otherwise is missing (L IV.A.2). */
const followed: ReadonlySet<EventKind> = new Set(['newSuperior', 'move', 'moved'])

/** Whether whoever leaves by a kind of event may still evaluate what he has in hand as long as its window lasts. */
export const isFollowed = (kind: EventKind): boolean => followed.has(kind)

/** Whether the person of an event leaves those whom he rates. */
export const leavesPeople = (kind: EventKind): boolean => kind === 'move' || eventLaw[kind].rater === 'nobody'
