import { optionalText, Year } from '../api/fields.ts'
import { present } from '../api/present.ts'
import { z } from '../api/zod.ts'
import { predikats } from '../appraisal/predikat.ts'
import { digitsOf, type TheirColumn, type TheirFacts } from './their-list.ts'

/** What e-Kinerja shows of one person, typed by hand; what nobody looked at is absent. */
export const TypedPerson = z.strictObject({
  employeeId: z.string('exchange.error.whom').min(1, 'exchange.error.whom').max(40, 'error.tooLong'),
  isThere: z.boolean(),
  hasPlan: z.boolean().optional(),
  /** Name or NIP. */
  superior: optionalText(200),
  predikat: z.enum([...predikats, 'none']).optional(),
  year: Year.optional(),
})
export type TypedPerson = z.output<typeof TypedPerson>

/** What is typed of a person by hand, as a line of a list would say it. */
export function typedFacts({ hasPlan, superior, predikat, year }: TypedPerson): TheirFacts {
  const superiorNip = digitsOf(superior)
  return present({
    hasPlan,
    superiorNip,
    superiorName: superiorNip === undefined ? superior : undefined,
    predikat,
    year,
  })
}

/** Which columns a list would have that says as much. */
export function typedColumns(typed: readonly TypedPerson[]): TheirColumn[] {
  const facts = typed.map(typedFacts)
  const says = (fact: keyof TheirFacts) => facts.some((one) => one[fact] !== undefined)
  return [
    'name',
    ...(says('hasPlan') ? (['plan'] as const) : []),
    ...(says('superiorNip') || says('superiorName') ? (['superiorName'] as const) : []),
    ...(says('predikat') ? (['predikat'] as const) : []),
    ...(says('year') ? (['period'] as const) : []),
  ]
}
