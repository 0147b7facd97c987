import { type ReactNode, useState } from 'react'
import { coreValues } from '#shared/plan/core-value.ts'
import type { ComparedPerson } from '#shared/calibration/check.ts'
import { targetText } from '#shared/plan/target-text.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { CalibrationTabs } from './calibration-tabs.tsx'

/** Two people of the same period beside each other. */
export function CompareView() {
  const { t } = useTexts()
  const { key } = usePeriod()
  const [{ selected, sort }, change] = useAppSearch()
  const [names, setNames] = useState<Readonly<Record<string, PickedPerson>>>({})
  const isPair = selected !== undefined && sort !== undefined
  const pair = useApiQuery(
    'calibration.compare',
    { period: key, employeeIds: [selected ?? '-', sort ?? '-'] },
    { enabled: isPair },
  )
  const shown = isPair ? pair.data : undefined
  const nameOf = (id: string | undefined): PickedPerson | undefined => {
    if (id === undefined) return undefined
    const row = shown?.find((person) => person.row.employeeId === id)?.row
    return names[id] ?? (row && { id, fullName: row.fullName })
  }
  const keep = (person: PickedPerson | undefined) => {
    if (person) setNames((known) => ({ ...known, [person.id]: person }))
    return person?.id
  }
  return (
    <div className="page">
      <PageHeader
        title={t('calibration.title')}
        state={
          shown
            ? t('calibration.check.pair.title', { a: shown[0].row.fullName, b: shown[1].row.fullName })
            : t('calibration.check.pair.choose')
        }
      />
      <CalibrationTabs />
      <div className="toolbar calibration-pair">
        <PersonPicker
          label={t('calibration.check.pair.first')}
          value={nameOf(selected)}
          without={sort === undefined ? [] : [sort]}
          onChange={(person) => change({ selected: keep(person) })}
        />
        {/* the view has one order, so the part of the address that keeps a sort keeps the second person */}
        <PersonPicker
          label={t('calibration.check.pair.second')}
          value={nameOf(sort)}
          without={selected === undefined ? [] : [selected]}
          onChange={(person) => change({ sort: keep(person) })}
        />
      </div>
      {isPair ? (
        <QueryView query={pair}>{(people) => <PairTable people={people} />}</QueryView>
      ) : (
        <EmptyState>{t('calibration.check.pair.choose')}</EmptyState>
      )}
    </div>
  )
}

type Pair = readonly [ComparedPerson, ComparedPerson]

function PairTable({ people }: { readonly people: Pair }) {
  const { t } = useTexts()
  const line = (label: string, cell: (person: ComparedPerson) => ReactNode) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {people.map((person) => (
        <td key={person.row.employeeId} data-figure>
          {cell(person) ?? t('calibration.check.pair.nothing')}
        </td>
      ))}
    </tr>
  )
  return (
    <section className="card scroll-y">
      <table className="simple-table calibration-pair-table">
        <thead>
          <tr>
            <td className="calibration-pair-corner">{t('calibration.meeting.column.person')}</td>
            {people.map(({ row }) => (
              <th key={row.employeeId} scope="col">
                {row.fullName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line(t('calibration.check.pair.post'), ({ row }) =>
            [row.positionName, row.unit].filter(Boolean).join(' · '),
          )}
          {line(t('calibration.check.pair.predikat'), ({ row }) => (
            <PredikatBadge predikat={row.predikat} />
          ))}
          {line(
            t('calibration.check.pair.result'),
            ({ row }) => row.resultRating && t(`rating.${row.resultRating}`),
          )}
          {line(
            t('calibration.check.pair.behaviour'),
            ({ row }) => row.behaviourRating && t(`rating.${row.behaviourRating}`),
          )}
          {line(t('calibration.check.pair.achievement'), ({ row }) =>
            row.achievement === undefined
              ? undefined
              : t('calibration.check.pair.achievementOf', { percent: row.achievement, ...row.achievementOf }),
          )}
          {line(t('calibration.check.pair.evidence'), ({ evidence }) => evidence)}
          {line(t('calibration.check.pair.results'), (person) => (
            <Results person={person} />
          ))}
          {line(t('calibration.check.pair.values'), (person) => (
            <Values person={person} />
          ))}
          {line(t('calibration.check.pair.note'), ({ row }) => row.note)}
        </tbody>
      </table>
    </section>
  )
}

function Results({ person }: { readonly person: ComparedPerson }) {
  const { t } = useTexts()
  const format = useFormat()
  const { row, indicators } = person
  return (
    <ol className="calibration-results">
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
    <ul className="calibration-values">
      {given.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
