import type { NameUnder } from '../text/catalogue.ts'
import { z } from '../api/zod.ts'
import type { OrgResult } from './org-result.ts'
import { type Predikat, predikats } from './predikat.ts'
import type { Rating } from './rating.ts'
import { Id } from '../api/fields.ts'

export const OfEmployee = z.strictObject({ employeeId: Id })

/** What each year holds for a person, the newest first. */
export interface EmployeeYears {
  readonly employeeId: string
  readonly years: readonly EmployeeYear[]
}
export interface EmployeeYear {
  readonly year: number
  readonly planState?: NameUnder<'planState'>
  readonly workResults: number
  /** Per cent, orientation only. */
  readonly achievement?: number
  readonly predikat?: Exclude<NameUnder<'predikat'>, 'none'>
  readonly index?: number
  readonly resultRating?: Rating
  readonly behaviourRating?: Rating
  /** Of the unit in which the year was evaluated. */
  readonly orgResult?: OrgResult
  /** The post and its unit at the end of the year. */
  readonly positionName?: string
  readonly unit?: string
  readonly periods: readonly {
    readonly period: string
    readonly predikat?: Exclude<NameUnder<'predikat'>, 'none'>
  }[]
}

/** What moved from one year to the next, and what changed with it. */
export interface Movement {
  readonly direction: 'up' | 'down' | 'same'
  readonly from: Predikat
  readonly to: Predikat
  readonly changes: readonly MovedFact[]
}
const movedFacts = ['resultRating', 'behaviourRating', 'orgResult', 'positionName', 'unit'] as const
interface MovedFact {
  readonly fact: (typeof movedFacts)[number]
  readonly from: string
  readonly to: string
}

/** Between two years that both have a predikat; what is not known of either is told of neither. */
export function movementOf(before: EmployeeYear, after: EmployeeYear): Movement | undefined {
  if (before.predikat === undefined || after.predikat === undefined) return undefined
  const [from, to] = [before.predikat, after.predikat]
  const step = predikats.indexOf(from) - predikats.indexOf(to)
  const changes = movedFacts.flatMap((fact) => {
    const [old, now] = [before[fact], after[fact]]
    return old === undefined || now === undefined || old === now ? [] : [{ fact, from: old, to: now }]
  })
  return { direction: step > 0 ? 'up' : step < 0 ? 'down' : 'same', from, to, changes }
}
