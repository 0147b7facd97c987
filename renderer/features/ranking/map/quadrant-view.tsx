import { type Rating, ratings } from '#shared/appraisal/rating.ts'
import type { MapCell, MappedPerson } from '#shared/ranking/ranking-map.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { MapFrame } from './map-frame.tsx'
import { MapGrid } from './map-grid.tsx'
import { usePersonColumns } from './person-columns.tsx'

const isRating = (text: string | undefined): text is Rating => ratings.some((rating) => rating === text)

/** Results × behaviour, each best first. */
export function QuadrantView() {
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
  const title = t('ranking.map.title')
  return (
    <MapFrame
      title={title}
      state={map.data && t('ranking.map.state', { rated: map.data.rated, unrated: map.data.unrated })}
    >
      <QueryView query={map} lines={8}>
        {({ cells, people }) => (
          <div className="ranking-map scroll-y" tabIndex={0} role="group" aria-label={title}>
            <Quadrant cells={cells} opened={tab} onOpen={(cell) => change({ tab: cell })} />
            {isOpen && people && <CellPeople result={result} behaviour={behaviour} people={people} />}
          </div>
        )}
      </QueryView>
    </MapFrame>
  )
}

interface QuadrantProps {
  readonly cells: readonly MapCell[]
  readonly opened: string | undefined
  readonly onOpen: (cell: string) => void
}

function Quadrant({ cells, opened, onOpen }: QuadrantProps) {
  const { t } = useTexts()
  const shown = ({ result, behaviour, predikat, count, names }: MapCell) => ({
    key: `${result}-${behaviour}`,
    label: t(`predikat.${predikat}`),
    tone: predikat,
    count,
    names,
  })
  return (
    <MapGrid
      caption={t('ranking.map.caption')}
      axes={t('ranking.map.axes')}
      columns={ratings.map((behaviour) => t(`rating.${behaviour}`))}
      rows={ratings.map((result) => ({
        name: t(`rating.${result}`),
        cells: cells.filter((cell) => cell.result === result).map(shown),
      }))}
      opened={opened}
      onOpen={onOpen}
      hint={t('ranking.map.keys')}
    />
  )
}

interface CellPeopleProps {
  readonly result: Rating
  readonly behaviour: Rating
  readonly people: readonly MappedPerson[]
}

function CellPeople({ result, behaviour, people }: CellPeopleProps) {
  const { t } = useTexts()
  const columns = usePersonColumns()
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
          columns={columns}
        />
      )}
    </Card>
  )
}
