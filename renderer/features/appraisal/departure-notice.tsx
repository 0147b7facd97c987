import { type Departure, departuresOf } from '#shared/appraisal/departure.ts'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'

/** The words of a departure, the same in the grid's tooltip and in the panel. */
export function departureText({ from, suggested }: Departure, t: Translate): string {
  return t(`appraisal.departs.${from}`, suggested && { suggested: t(`rating.${suggested}`) })
}

/** Which of the two ratings departs, with the corner that marks it in the grid. */
export function DepartureNotice({ row }: { readonly row: AppraisalRow }) {
  const { t } = useTexts()
  const departures = departuresOf(row)
  return (['result', 'behaviour'] as const).map((which) => {
    const departure = departures[which]
    if (departure === undefined) return null
    return (
      <p key={which} className="appraisal-departure">
        <b>{t(`field.${which}Rating`)}</b> {departureText(departure, t)}
      </p>
    )
  })
}
