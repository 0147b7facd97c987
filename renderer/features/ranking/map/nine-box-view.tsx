import { Button } from '@mantine/core'
import { useState } from 'react'
import { ratings } from '#shared/appraisal/rating.ts'
import { potentialLevels, recommendationsOf } from '#shared/ranking/nine-box.ts'
import type { BoxedPerson, NineBoxCell, NineBoxMap } from '#shared/ranking/potential.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { MapFrame } from './map-frame.tsx'
import { MapGrid } from './map-grid.tsx'
import { usePersonColumns } from './person-columns.tsx'
import { PotentialDialog } from './potential-dialog.tsx'

/** The address says `nine`, and of an open box `nine-7`. */
const boxIn = (tab: string | undefined): number | undefined => {
  const box = Number(/^nine-([1-9])$/.exec(tab ?? '')?.[1])
  return Number.isNaN(box) ? undefined : box
}

/** Performance × potential (PermenPANRB 3/2020): best performance first, highest potential at the right. */
export function NineBoxView() {
  const { t } = useTexts()
  const { key } = usePeriod()
  const [{ unit, tab }, change] = useAppSearch()
  const [edited, setEdited] = useState<BoxedPerson>()
  const box = boxIn(tab)
  const map = useApiQuery('ranking.nineBox', {
    period: key,
    ...(unit !== undefined && { unitId: unit }),
    ...(box !== undefined && { box }),
  })
  const { data } = map
  const title = t('ranking.nineBox.title')
  const state =
    data &&
    t('ranking.nineBox.state', {
      placed: data.placed,
      waiting: data.withoutPotential,
      unrated: data.unrated,
    })
  return (
    <MapFrame title={title} state={state}>
      <QueryView query={map} lines={8}>
        {(shown) => (
          <div className="ranking-map scroll-y" tabIndex={0} role="group" aria-label={title}>
            <Boxes map={shown} opened={tab} onOpen={(next) => change({ tab: next })} />
            <OpenBox map={shown} box={box} onEdit={setEdited} />
            <Waiting map={shown} onEdit={setEdited} />
          </div>
        )}
      </QueryView>
      {edited && data && (
        <PotentialDialog
          key={edited.employeeId}
          person={edited}
          year={data.year}
          onClose={() => setEdited(undefined)}
        />
      )}
    </MapFrame>
  )
}

interface BoxesProps {
  readonly map: NineBoxMap
  readonly opened: string | undefined
  readonly onOpen: (tab: string) => void
}

function Boxes({ map: { cells, cutoffs, standIns }, opened, onOpen }: BoxesProps) {
  const { t } = useTexts()
  const shown = ({ box, count, names }: NineBoxCell) => ({
    key: `nine-${box}`,
    label: t('ranking.nineBox.box', { box }),
    tone: 'none',
    count,
    names,
  })
  const hints = [
    t('ranking.nineBox.keys', { ...cutoffs }),
    standIns > 0 && t('ranking.nineBox.standIns', { count: standIns }),
  ]
  return (
    <MapGrid
      caption={t('ranking.nineBox.caption')}
      axes={t('ranking.nineBox.axes')}
      columns={potentialLevels.map((level) => t(`ranking.nineBox.levelTitle.${level}`))}
      rows={ratings.map((performance) => ({
        name: t(`rating.${performance}`),
        cells: cells.filter((cell) => cell.performance === performance).map(shown),
      }))}
      opened={opened}
      onOpen={onOpen}
      hint={hints.filter(Boolean).join(' ')}
    />
  )
}

interface PeopleProps {
  readonly map: NineBoxMap
  readonly onEdit: (person: BoxedPerson) => void
}

/** What is recommended for a box, and who stands in it. */
function OpenBox({ map, box, onEdit }: PeopleProps & { readonly box: number | undefined }) {
  const { t } = useTexts()
  const cell = map.cells.find((one) => one.box === box)
  if (!cell || !map.people) return null
  const title = t('ranking.nineBox.boxOf', {
    box: cell.box,
    performance: t(`rating.${cell.performance}`),
    potential: t(`ranking.nineBox.level.${cell.potential}`),
  })
  return (
    <Card title={title}>
      <ul className="card-body ranking-recommended" aria-label={t('ranking.nineBox.recommended')}>
        {recommendationsOf[cell.box].map((one) => (
          <li key={one}>
            <b>{t(`ranking.nineBox.recommendation.${one}.text`)}</b>
            <small className="hint">{t(`ranking.nineBox.recommendation.${one}.source`)}</small>
          </li>
        ))}
      </ul>
      {map.people.length === 0 ? (
        <p className="card-body hint">{t('ranking.nineBox.nobody')}</p>
      ) : (
        <BoxedTable caption={title} people={map.people} onEdit={onEdit} />
      )}
      <More count={cell.count - map.people.length} />
    </Card>
  )
}

function Waiting({ map: { waiting, withoutPotential }, onEdit }: PeopleProps) {
  const { t } = useTexts()
  const title = t('ranking.nineBox.waiting.title')
  return (
    <Card title={title}>
      <p className="card-body hint">
        {t(withoutPotential === 0 ? 'ranking.nineBox.waiting.none' : 'ranking.nineBox.waiting.about')}
      </p>
      {waiting.length > 0 && <BoxedTable caption={title} people={waiting} onEdit={onEdit} />}
      <More count={withoutPotential - waiting.length} />
    </Card>
  )
}

function More({ count }: { readonly count: number }) {
  const { t } = useTexts()
  if (count <= 0) return null
  return <p className="card-body hint">{t('ranking.nineBox.waiting.more', { count })}</p>
}

interface BoxedTableProps {
  readonly caption: string
  readonly people: readonly BoxedPerson[]
  readonly onEdit: (person: BoxedPerson) => void
}

function BoxedTable({ caption, people, onEdit }: BoxedTableProps) {
  const { t } = useTexts()
  const columns = usePersonColumns()
  return (
    <SimpleTable
      caption={caption}
      rows={people}
      rowKey={({ employeeId }) => employeeId}
      columns={[
        ...columns,
        {
          id: 'potential',
          header: t('ranking.nineBox.potential.column'),
          figure: true,
          width: '13rem',
          cell: ({ potential }) => potential && <PotentialCell potential={potential} />,
        },
        {
          id: 'acts',
          header: '',
          width: '7rem',
          cell: (person) => person.writable && <EditButton person={person} onEdit={onEdit} />,
        },
      ]}
    />
  )
}

function PotentialCell({ potential }: { readonly potential: NonNullable<BoxedPerson['potential']> }) {
  const { t } = useTexts()
  const format = useFormat()
  const { score, level, basis, standInOf } = potential
  const rests =
    standInOf === undefined ? basis : t('ranking.nineBox.potential.standIn', { date: format.date(standInOf) })
  return (
    <span className="two-lines" title={rests}>
      <span>
        {standInOf !== undefined && '~'}
        {format.figure(score)} · {t(`ranking.nineBox.level.${level}`)}
      </span>
      <small>{rests}</small>
    </span>
  )
}

interface EditButtonProps {
  readonly person: BoxedPerson
  readonly onEdit: (person: BoxedPerson) => void
}

function EditButton({ person, onEdit }: EditButtonProps) {
  const { t } = useTexts()
  const isEntered = person.potential?.standInOf === undefined && person.potential !== undefined
  const what = t(isEntered ? 'ranking.nineBox.potential.change' : 'ranking.nineBox.potential.enter')
  return (
    <Act name="potential.save">
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${what}: ${person.fullName}`}
        onClick={() => onEdit(person)}
      >
        {what}
      </Button>
    </Act>
  )
}
