import type { Predikat } from '../appraisal/predikat.ts'
import { predikatOrder } from '../appraisal/predikat.ts'
import { addMonths, addYears, yearOf } from '../date/iso-date.ts'
import { type Hundredths, decimalOf } from '../number/decimal.ts'
import { type EducationLevel } from '../people/education.ts'
import { isPppk, type EmployeeType } from '../people/employee-type.ts'
import { gradeOrder } from '../people/grade.ts'
import {
  type Echelon,
  levelOfEchelon,
  type PositionKind,
  type PositionLevel,
  retirementAgeOf,
} from '../people/position.ts'
import {
  creditPromotionOn,
  nextIncrementOn,
  nextPromotionOn,
  pensionOn,
  promotionCeilings,
} from './career-dates.ts'
import { creditGoalOf, functionalLevelOf } from './credit-points.ts'

/** What is to be checked in a career, and each where it comes from (domain.md §11.5). */
export const careerKinds = [
  'increment',
  'promotion',
  'creditPromotion',
  'levelPromotion',
  'conversion',
  'contract',
  'pension',
] as const
export type CareerKind = (typeof careerKinds)[number]

/** What the dates of a career are read from. ISO dates; null is unknown. */
export interface CareerFacts {
  readonly employeeType: EmployeeType
  /** Whoever is on leave or suspended rises nowhere, but still retires. */
  readonly inService: boolean
  readonly birthDate: string | null
  /** By decree, instead of the one counted from the age. */
  readonly retirementDate: string | null
  readonly contractEnd: string | null
  readonly educationLevel: EducationLevel | null
  readonly lastIncrementDate: string | null
  readonly positionKind: PositionKind | null
  readonly positionLevel: PositionLevel | null
  readonly echelon: Echelon | null
  readonly positionDate: string | null
  readonly grade: string | null
  readonly gradeDate: string | null
}

/** A date to check; without one what it is counted from is missing. */
export interface CareerDate {
  readonly kind: CareerKind
  readonly date?: string
}

/** The dates that concern a person, in the order of `careerKinds`; conversions follow from documents, not from facts. */
export function careerDatesOf(facts: CareerFacts): CareerDate[] {
  const { employeeType, inService } = facts
  if (employeeType === 'nonAsn') return []
  const rises = inService && employeeType === 'pns'
  const paid = inService && employeeType !== 'cpns' && employeeType !== 'pppkPartTime'
  return [
    ...(paid ? [dated('increment', nextIncrementOn(facts.lastIncrementDate))] : []),
    ...(rises ? promotionOf(facts) : []),
    ...(isPppk(employeeType) ? [dated('contract', facts.contractEnd ?? undefined)] : []),
    dated('pension', facts.retirementDate ?? pensionOf(facts)),
  ]
}

function dated(kind: CareerKind, date: string | undefined): CareerDate {
  return { kind, ...(date !== undefined && { date }) }
}

/** A functional official rises by credit points, to the next grade of the level or to the next level; others by years. */
function promotionOf(facts: CareerFacts): CareerDate[] {
  const { positionKind, grade, gradeDate } = facts
  if (positionKind !== 'functional') {
    if (isAtCeiling(facts)) return []
    return [dated('promotion', nextPromotionOn(facts))]
  }
  const level = functionalLevelOf(facts.positionLevel)
  const goal = level === undefined || grade === null ? undefined : creditGoalOf(level, grade)
  if (goal?.kind === 'top') return []
  const kind = goal?.kind === 'level' ? 'levelPromotion' : 'creditPromotion'
  return [dated(kind, goal && gradeDate !== null ? creditPromotionOn(gradeDate) : undefined)]
}

function isAtCeiling({ grade, educationLevel }: Pick<CareerFacts, 'grade' | 'educationLevel'>): boolean {
  const ceiling = educationLevel === null ? 'IV/e' : promotionCeilings[educationLevel]
  return grade !== null && gradeOrder(grade) >= gradeOrder(ceiling)
}

function levelOf({ positionLevel, echelon }: CareerFacts): PositionLevel | undefined {
  return positionLevel ?? (echelon === null ? undefined : levelOfEchelon(echelon))
}

function pensionOf(facts: CareerFacts): string | undefined {
  const { birthDate } = facts
  return birthDate === null ? undefined : pensionOn(birthDate, retirementAgeOf({ level: levelOf(facts) }))
}

/** Whether a rule's condition holds by what is recorded; `unknown`: the fact or document is missing here. */
export type ConditionState = 'holds' | 'fails' | 'unknown'
type ConditionKey =
  | 'lastIncrement'
  | 'goodYear'
  | 'fourYears'
  | 'ceiling'
  | 'education'
  | 'twoYears'
  | 'points'
  | 'level'
  | 'oneYearInLevel'
  | 'vacancy'
  | 'competenceTest'
  | 'birthDate'
  | 'age'
  | 'byDecree'
  | 'contractEnd'
  | 'predikatFinal'

/** A condition with what was found, for its sentence `career.condition.<key>.<state>`. */
export interface Condition {
  readonly key: ConditionKey
  readonly state: ConditionState
  readonly params: Readonly<Record<string, string | number>>
}

/** What the conditions ask beside the facts. */
export interface CareerRecord {
  readonly today: string
  /** Setting `career.incrementNeedsGood`. */
  readonly incrementNeedsGood: boolean
  /** The final predikat of each year; absent: none is final here. */
  readonly predikats: ReadonlyMap<number, Predikat>
  /** Points that count at the level; absent: nothing was entered yet. */
  readonly points?: Hundredths | undefined
}

/** Each condition of a line's rule with how it stands: what speaks for it, against it, and what is missing. */
export function conditionsOf(line: CareerDate, facts: CareerFacts, record: CareerRecord): Condition[] {
  return rules[line.kind](facts, record, asOf(line, record.today))
}

/** The day on which it is checked: its own, or today where that is over or unknown. */
function asOf({ date }: CareerDate, today: string): string {
  return date === undefined || date < today ? today : date
}

type Rule = (facts: CareerFacts, record: CareerRecord, on: string) => Condition[]

const rules: Readonly<Record<CareerKind, Rule>> = {
  increment: ({ lastIncrementDate }, record, on) => [
    since('lastIncrement', lastIncrementDate, 24, on),
    ...(record.incrementNeedsGood ? goodYears(record, on, 1) : []),
  ],
  promotion: (facts, record, on) => [
    since('fourYears', facts.gradeDate, 48, on),
    ...goodYears(record, on, 2),
    facts.educationLevel === null
      ? condition('education', 'unknown')
      : condition('ceiling', isAtCeiling(facts) ? 'fails' : 'holds', {
          ceiling: promotionCeilings[facts.educationLevel],
        }),
  ],
  creditPromotion: (facts, record, on) => [
    ...pointsCondition(facts, record),
    since('twoYears', facts.gradeDate, 24, on),
    ...goodYears(record, on, 2),
  ],
  levelPromotion: (facts, record, on) => [
    ...pointsCondition(facts, record),
    since('twoYears', facts.gradeDate, 24, on),
    since('oneYearInLevel', facts.positionDate, 12, on),
    ...goodYears(record, on, 1),
    condition('vacancy', 'unknown'),
    condition('competenceTest', 'unknown'),
  ],
  conversion: (_facts, record, on) => {
    const year = yearOf(on) - 1
    return [condition('predikatFinal', record.predikats.has(year) ? 'holds' : 'unknown', { year })]
  },
  contract: ({ contractEnd }, record, on) => [
    condition('contractEnd', contractEnd === null ? 'unknown' : 'holds', { date: contractEnd ?? '' }),
    ...goodYears(record, on, 1),
  ],
  pension: (facts) => {
    if (facts.retirementDate !== null) return [condition('byDecree', 'holds', { date: facts.retirementDate })]
    const level = levelOf(facts)
    const isKnown = facts.positionKind === 'pelaksana' || level !== undefined
    return [
      condition('birthDate', facts.birthDate === null ? 'unknown' : 'holds', { date: facts.birthDate ?? '' }),
      condition('age', isKnown ? 'holds' : 'unknown', { age: retirementAgeOf({ level }) }),
    ]
  },
}

function condition(key: ConditionKey, state: ConditionState, params: Condition['params'] = {}): Condition {
  return { key, state, params }
}

/** So many months after a date that may be unknown. */
function since(key: ConditionKey, date: string | null, months: number, on: string): Condition {
  if (date === null) return condition(key, 'unknown')
  const reached = addMonths(date, months)
  return condition(key, reached <= on ? 'holds' : 'fails', { date, reached })
}

/** Predikat at least Baik in each of the years before; one that has no final predikat yet is unknown. */
function goodYears({ predikats }: CareerRecord, on: string, years: number): Condition[] {
  return Array.from({ length: years }, (_, back) => {
    const year = yearOf(on) - 1 - back
    const predikat = predikats.get(year)
    if (predikat === undefined) return condition('goodYear', 'unknown', { year })
    const isGood = predikatOrder(predikat) <= predikatOrder('good')
    return condition('goodYear', isGood ? 'holds' : 'fails', { year, predikat })
  })
}

function pointsCondition({ positionLevel, grade }: CareerFacts, { points }: CareerRecord): Condition[] {
  const level = functionalLevelOf(positionLevel)
  const goal = level === undefined || grade === null ? undefined : creditGoalOf(level, grade)
  if (goal === undefined || goal.kind === 'top') return [condition('level', 'unknown')]
  const need = decimalOf(goal.points)
  if (points === undefined) return [condition('points', 'unknown', { need })]
  const have = decimalOf(points)
  return [condition('points', points >= goal.points ? 'holds' : 'fails', { have, need })]
}

/** How the conditions stand together: something speaks against it, something is missing, or nothing that is recorded does either. */
export function standingOf(conditions: readonly Condition[]): ConditionState {
  if (conditions.some(({ state }) => state === 'fails')) return 'fails'
  return conditions.some(({ state }) => state === 'unknown') ? 'unknown' : 'holds'
}

/** From when a year's points are to be converted: the annual window ends on 31 January (L IV.A.8). */
export function conversionOn(year: number): string {
  return addYears(`${year}-02-01`, 1)
}
