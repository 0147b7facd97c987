import { type EmployeeYear, type Movement, movementOf } from '#shared/appraisal/employee-years.ts'
import { isTextKey } from '#shared/text/catalogue.ts'
import type { Translate } from '../../../i18n/texts.ts'

/** Of each year after the first that has a predikat: how it moved against the one before, in a sentence; the newest first, as the years come. */
export function movementsOf(
  years: readonly EmployeeYear[],
  t: Translate,
): readonly { readonly year: number; readonly text: string }[] {
  const rated = years.filter(({ predikat }) => predikat !== undefined)
  return rated.flatMap((after, place) => {
    const before = rated[place + 1]
    const movement = before && movementOf(before, after)
    return movement ? [{ year: after.year, text: movementText(movement, t) }] : []
  })
}

function movementText({ direction, from, to, changes }: Movement, t: Translate): string {
  const head = t(`employee.years.moved.${direction}`, {
    from: t(`predikat.${from}`),
    to: t(`predikat.${to}`),
  })
  if (changes.length === 0) return `${head}: ${t('employee.years.moved.nothing')}.`
  const told = changes.map((change) =>
    t(`employee.years.moved.${change.fact}`, {
      from: wordOf(change.fact, change.from, t),
      to: wordOf(change.fact, change.to, t),
    }),
  )
  return `${head}: ${told.join('; ')}.`
}

/** A rating or result by its word; posts and units are words already. */
function wordOf(fact: Movement['changes'][number]['fact'], value: string, t: Translate): string {
  const key = fact === 'orgResult' ? `orgResult.${value}` : `rating.${value}`
  return fact !== 'positionName' && fact !== 'unit' && isTextKey(key) ? t(key) : value
}
