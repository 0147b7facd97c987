import type { NameUnder } from '../text/catalogue.ts'
import { z } from '../api/zod.ts'
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
  readonly periods: readonly {
    readonly period: string
    readonly predikat?: Exclude<NameUnder<'predikat'>, 'none'>
  }[]
}
