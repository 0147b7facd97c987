import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { EmployeeRow } from '#shared/people/employee.ts'
import type { Unit } from '#shared/people/unit.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { HeadDialog } from './head-dialog.tsx'
import { PersonLink } from '../person/rating-card.tsx'
import { SuperiorDialog } from '../superior-dialog.tsx'
import { UnitMenu } from './unit-menu.tsx'
import { Act } from '../../../ui/act.tsx'

/** One unit: its head, its people with who rates each, and what can be done to it. */
export function UnitPanel({ unit, units }: { readonly unit: Unit; readonly units: readonly Unit[] }) {
  const { t } = useTexts()
  const [asking, setAsking] = useState(false)
  const people = useApiQuery('employee.list', {
    unitId: unit.id,
    unitOnly: true,
    withSuperior: true,
    limit: 1000,
  })
  return (
    <Card
      title={unit.name}
      action={
        <span className="toolbar">
          <Act name="unit.lead">
            <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
              {t(unit.head ? 'unit.changeHead' : 'unit.setHead')}
            </Button>
          </Act>
          <UnitMenu unit={unit} units={units} />
        </span>
      }
    >
      <UnitLines unit={unit} />
      <QueryView query={people} lines={4}>
        {({ rows }) =>
          rows.length === 0 ? <p className="card-note">{t('unit.noMembers')}</p> : <Members rows={rows} />
        }
      </QueryView>
      {asking && <HeadDialog unit={unit} onClose={() => setAsking(false)} />}
    </Card>
  )
}

function UnitLines({ unit: { head, people: count, peopleInTree: total } }: { readonly unit: Unit }) {
  const { t } = useTexts()
  return (
    <dl className="lines">
      <div>
        <dt>{t('unit.head')}</dt>
        <dd>
          {head ? (
            <PersonLink
              id={head.id}
              name={head.acting ? `${t(`acting.${head.acting}`)} ${head.name}` : head.name}
            />
          ) : (
            t('unit.noHead')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('unit.members')}</dt>
        <dd>{count === total ? t('unit.people', { count }) : t('unit.peopleWithin', { count, total })}</dd>
      </div>
    </dl>
  )
}

/** The people of a unit, to be ticked and given another superior together. */
function Members({ rows }: { readonly rows: readonly EmployeeRow[] }) {
  const { t } = useTexts()
  const [asking, setAsking] = useState(false)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const chosen = rows.filter(({ id }) => ticked.includes(id))
  const tick = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
  const tickAll = () => setTicked(chosen.length === rows.length ? [] : rows.map(({ id }) => id))
  return (
    <>
      <header className="card-subhead">
        <p className="hint">{t('unit.membersNote')}</p>
        <Act name="employee.setSuperior">
          <Button size="compact-sm" disabled={chosen.length === 0} onClick={() => setAsking(true)}>
            {t('unit.changeSuperior', { count: chosen.length })}
          </Button>
        </Act>
      </header>
      <SimpleTable
        caption={t('unit.members')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'tick',
            width: '2.25rem',
            header: (
              <Checkbox
                size="xs"
                aria-label={t('unit.selectAll')}
                checked={chosen.length === rows.length}
                indeterminate={chosen.length > 0 && chosen.length < rows.length}
                onChange={tickAll}
              />
            ),
            cell: ({ id, fullName }) => (
              <Checkbox
                size="xs"
                aria-label={t('unit.select', { name: fullName })}
                checked={ticked.includes(id)}
                onChange={() => tick(id)}
              />
            ),
          },
          { id: 'name', header: t('field.name'), cell: (row) => <Member row={row} /> },
          { id: 'superior', header: t('unit.ratedBy'), cell: (row) => <RatedBy row={row} /> },
        ]}
      />
      {asking && (
        <SuperiorDialog people={chosen} onClose={() => setAsking(false)} onSaved={() => setTicked([])} />
      )}
    </>
  )
}

function Member({ row: { id, fullName, positionName } }: { readonly row: EmployeeRow }) {
  return <TwoLines first={<PersonLink id={id} name={fullName} />} second={positionName} />
}

function RatedBy({ row: { superior } }: { readonly row: EmployeeRow }) {
  const { t } = useTexts()
  if (!superior) return <span className="muted">{t('unit.nobody')}</span>
  return (
    <TwoLines
      first={<span className="plain">{superior.name}</span>}
      second={superior.proposed ? t('unit.proposed') : ''}
    />
  )
}
