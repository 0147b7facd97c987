import { Fragment } from 'react'
import { predikatOf } from '#shared/appraisal/quadrant.ts'
import { ratings, type Rating } from '#shared/appraisal/rating.ts'
import { useTexts } from '../../i18n/texts.ts'

interface QuadrantProps {
  readonly result?: Rating | undefined
  readonly behaviour?: Rating | undefined
}

/** The nine cells of PermenPANRB 6/2022 with the one that was hit: rows are the result, columns the behaviour. */
export function Quadrant({ result, behaviour }: QuadrantProps) {
  const { t } = useTexts()
  const columns = ratings.toReversed()
  return (
    <table className="quadrant">
      <caption className="sr-only">{t('ui.quadrant.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.quadrant.corner')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`ratingShort.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ratings.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`ratingShort.${row}`)}</th>
            {columns.map((column) => {
              const hit = row === result && column === behaviour
              return (
                <td
                  key={column}
                  className={`tone-${predikatOf(row, column)}`}
                  {...(hit && { 'data-hit': '', 'aria-current': true })}
                >
                  <Name text={t(`predikat.${predikatOf(row, column)}`)} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A name with a slash breaks behind it, never inside a word. */
function Name({ text }: { readonly text: string }) {
  const [first, ...others] = text.split('/')
  return (
    <>
      {first}
      {others.map((other) => (
        <Fragment key={other}>
          /<wbr />
          {other}
        </Fragment>
      ))}
    </>
  )
}
