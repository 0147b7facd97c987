import type { ReactNode } from 'react'
import type { ComparedPerson } from '#shared/calibration/check.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import type { NameUnder } from '#shared/text/catalogue.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { PredikatBadge } from '../predikat-badge.tsx'
import './compare.css'

export interface PairLine {
  readonly label: string
  readonly cell: (employeeId: string) => ReactNode
}
interface PairTableProps {
  readonly people: readonly [ComparedPerson, ComparedPerson]
  readonly lines: readonly PairLine[]
}

/** What was planned, reached, marked and noted, line by line. */
export function PairTable({ people, lines }: PairTableProps) {
  const { t } = useTexts()
  const [a, b] = people
  const title = t('calibration.check.pair.title', { a: a.row.fullName, b: b.row.fullName })
  return (
    <div className="card scroll-y" tabIndex={0} role="group" aria-label={title}>
      <table className="simple-table pair-table">
        <thead>
          <tr>
            <td className="pair-corner">{t('calibration.meeting.column.person')}</td>
            {people.map(({ row }) => (
              <th key={row.employeeId} scope="col">
                {row.fullName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(lines, t).map(({ label, cell }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {people.map((person) => (
                <td key={person.row.employeeId} data-figure>
                  {cell(person) ?? t('calibration.check.pair.nothing')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Line {
  readonly label: string
  readonly cell: (person: ComparedPerson) => ReactNode
}

/** Who it is and the predikat, what the page adds, then what it rests on. */
function linesOf(added: readonly PairLine[], t: Translate): Line[] {
  const line = (what: NameUnder<'calibration.check.pair'>, cell: Line['cell']): Line => ({
    label: t(`calibration.check.pair.${what}`),
    cell,
  })
  return [
    line('post', ({ row }) => [row.positionName, row.unit].filter(Boolean).join(' · ')),
    line('predikat', ({ row }) => <PredikatBadge predikat={row.predikat} />),
    ...added.map(({ label, cell }) => ({
      label,
      cell: ({ row }: ComparedPerson) => cell(row.employeeId),
    })),
    line('result', ({ row }) => row.resultRating && t(`rating.${row.resultRating}`)),
    line('behaviour', ({ row }) => row.behaviourRating && t(`rating.${row.behaviourRating}`)),
    line('achievement', ({ row: { achievement, achievementOf } }) =>
      achievement === undefined
        ? undefined
        : t('calibration.check.pair.achievementOf', { percent: achievement, ...achievementOf }),
    ),
    line('evidence', ({ evidence }) => evidence),
    line('results', (person) => <Results person={person} />),
    line('values', (person) => <Values person={person} />),
    line('note', ({ row }) => row.note),
  ]
}

function Results({ person }: { readonly person: ComparedPerson }) {
  const { t } = useTexts()
  const format = useFormat()
  const { row, indicators } = person
  return (
    <ol className="pair-results">
      {row.marks.map((mark) => (
        <li key={mark.workResultId}>
          <b>{mark.text}</b> {mark.rating && <span>· {t(`ratingShort.${mark.rating}`)}</span>}
          <ul>
            {(indicators[mark.workResultId] ?? []).map((indicator, at) => (
              // oxlint-disable-next-line no-array-index-key -- two indicators may have the same words
              <li key={at}>
                {[
                  indicator.text,
                  t('calibration.check.pair.target', { target: targetText(indicator) }),
                  ...(indicator.value === undefined
                    ? []
                    : [t('calibration.check.pair.reached', { value: format.number(indicator.value) })]),
                  ...(indicator.achievement === undefined ? [] : [format.percent(indicator.achievement)]),
                ].join(' · ')}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Values({ person: { row } }: { readonly person: ComparedPerson }) {
  const { t } = useTexts()
  const given = coreValues.flatMap((value) => {
    const [rating, score] = [row.valueRatings[value], row.scores[value]]
    if (rating === undefined && score === undefined) return []
    return [
      `${t(`coreValue.${value}`)}: ${[rating && t(`ratingShort.${rating}`), score].filter((one) => one !== undefined).join(' · ')}`,
    ]
  })
  return given.length === 0 ? (
    t('calibration.check.pair.nothing')
  ) : (
    <ul className="pair-values">
      {given.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
