import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { type Rating, ratings } from '#shared/appraisal/rating.ts'
import type { MapCell, MappedPerson } from '#shared/ranking/ranking-map.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Card } from '../../ui/card.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { RankingTabs } from '../../ui/tabs/ranking-tabs.tsx'

const isRating = (text: string | undefined): text is Rating => ratings.some((rating) => rating === text)

/** Peta: who stands where by results and behaviour; a cell opens its people. */
export function RankingMapPage() {
  const { t } = useTexts()
  const { key } = usePeriod()
  const [{ unit, tab }, change] = useAppSearch()
  const [result, behaviour] = (tab ?? '').split('-')
  const isOpen = isRating(result) && isRating(behaviour)
  const map = useApiQuery('ranking.map', {
    period: key,
    ...(unit !== undefined && { unitId: unit }),
    ...(isOpen && { result, behaviour }),
  })
  return (
    <div className="page">
      <PageHeader
        title={t('ranking.map.title')}
        state={map.data && t('ranking.map.state', { rated: map.data.rated, unrated: map.data.unrated })}
        actions={
          <UnitPicker
            aria-label={t('field.unit')}
            className="ranking-unit"
            value={unit}
            onChange={(next) => change({ unit: next })}
          />
        }
      />
      <RankingTabs />
      <QueryView query={map} lines={8}>
        {({ cells, people }) => (
          <div className="ranking-map scroll-y" tabIndex={0} role="group" aria-label={t('ranking.map.title')}>
            <MapGrid cells={cells} opened={tab} onOpen={(cell) => change({ tab: cell })} />
            {isOpen && people && <CellPeople result={result} behaviour={behaviour} people={people} />}
          </div>
        )}
      </QueryView>
    </div>
  )
}

interface MapGridProps {
  readonly cells: readonly MapCell[]
  readonly opened: string | undefined
  readonly onOpen: (cell: string) => void
}

/** Results from top to bottom, behaviour from left to right, best first; arrows move, Enter opens. */
function MapGrid({ cells, opened, onOpen }: MapGridProps) {
  const { t } = useTexts()
  return (
    <section className="card">
      <table className="ranking-map-grid">
        <caption className="sr-only">{t('ranking.map.caption')}</caption>
        <thead>
          <tr>
            <td>{t('ranking.map.axes')}</td>
            {ratings.map((behaviour) => (
              <th key={behaviour} scope="col">
                {t(`rating.${behaviour}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ratings.map((result) => (
            <tr key={result}>
              <th scope="row">{t(`rating.${result}`)}</th>
              {cells
                .filter((cell) => cell.result === result)
                .map((cell) => (
                  <td key={cell.behaviour} data-figure>
                    <MapButton cell={cell} opened={opened} onOpen={onOpen} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="card-body hint">{t('ranking.map.keys')}</p>
    </section>
  )
}

const steps: Readonly<Record<string, readonly [row: number, column: number] | undefined>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** From the cell that has the keyboard to the one beside it. */
function move(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key]
  const buttons = [...(event.currentTarget.closest('table')?.querySelectorAll('button') ?? [])]
  const at = buttons.indexOf(event.currentTarget)
  if (step === undefined || at < 0) return
  const [row, column] = [Math.floor(at / 3) + step[0], (at % 3) + step[1]]
  if (row < 0 || row > 2 || column < 0 || column > 2) return
  event.preventDefault()
  buttons[row * 3 + column]?.focus()
}

interface MapButtonProps {
  readonly cell: MapCell
  readonly opened: string | undefined
  readonly onOpen: (cell: string) => void
}

function MapButton({ cell, opened, onOpen }: MapButtonProps) {
  const { t } = useTexts()
  const { result, behaviour, predikat, count, names } = cell
  const key = `${result}-${behaviour}`
  const more = count - names.length
  return (
    <button
      type="button"
      className={`ranking-map-cell tone-${predikat}`}
      aria-pressed={opened === key}
      onClick={() => onOpen(key)}
      onKeyDown={move}
    >
      <span>
        <b>{count}</b> {t(`predikat.${predikat}`)}
      </span>
      <small>
        {[...names, more > 0 && t('ranking.panel.more', { count: more })].filter(Boolean).join('; ')}
      </small>
    </button>
  )
}

interface CellPeopleProps {
  readonly result: Rating
  readonly behaviour: Rating
  readonly people: readonly MappedPerson[]
}

function CellPeople({ result, behaviour, people }: CellPeopleProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const title = t('ranking.map.cell', {
    result: t(`rating.${result}`),
    behaviour: t(`rating.${behaviour}`),
  })
  return (
    <Card title={title}>
      {people.length === 0 ? (
        <p className="card-body hint">{t('ranking.map.nobody')}</p>
      ) : (
        <SimpleTable
          caption={title}
          rows={people}
          rowKey={({ employeeId }) => employeeId}
          columns={[
            {
              id: 'person',
              header: t('ranking.column.name'),
              cell: ({ fullName, positionName, employeeId }) => (
                <Link to="/appraisal/$employeeId" params={{ employeeId }} search={{ period: key } as never}>
                  <span className="two-lines">
                    {fullName}
                    <small>{positionName}</small>
                  </span>
                </Link>
              ),
            },
            { id: 'unit', header: t('ranking.column.unit'), width: '34%', cell: ({ unit }) => unit },
            {
              id: 'predikat',
              header: t('ranking.column.predikat'),
              figure: true,
              width: '10rem',
              cell: ({ predikat }) => <PredikatBadge predikat={predikat} />,
            },
            {
              id: 'index',
              header: t('ranking.column.index'),
              numeric: true,
              figure: true,
              width: '5rem',
              cell: ({ index }) => format.figure(index),
            },
          ]}
        />
      )}
    </Card>
  )
}
