import type { PlanNote } from '#shared/plan/cascade/notes.ts'
import { decimalOf } from '#shared/number/decimal.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'

/** Figures of a note that are quantities; the others are counts and words. */
const quantities = new Set(['target', 'reached', 'middle', 'value', 'parts'])

export function noteText(
  { kind, params }: Pick<PlanNote, 'kind' | 'params'>,
  t: Translate,
  format: Format,
): string {
  const said = Object.entries(params).map(([name, value]) => [
    name,
    quantities.has(name) ? format.number(decimalOf(Number(value))) : value,
  ])
  return t(`clinic.note.${kind}`, Object.fromEntries(said))
}
