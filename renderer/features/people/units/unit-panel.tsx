import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { EmployeeRow } from '#shared/people/employee.ts'
import type { Unit } from '#shared/people/unit.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { HeadDialog } from './head-dialog.tsx'
import { PersonLink } from '../person/rating-card.tsx'
import { SuperiorDialog } from '../superior-dialog.tsx'
import { UnitMenu } from './unit-menu.tsx'

/** One unit: its head, its people with who rates each, and what can be done to it. */
export function UnitPanel({ unit, units }: { readonly unit: Unit; readonly units: readonly Unit[] }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<'head' | 'superior'>()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const people = useApiQuery('employee.list', {
    unitId: unit.id,
    unitOnly: true,
    withSuperior: true,
    limit: 1000,
  })
  const rows = people.data?.rows ?? []
  const chosen = rows.filter(({ id }) => ticked.includes(id))
  const tick = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
  const { head } = unit
  return (
    <Card
      title={unit.name}
      action={
        <span className="toolbar">
          <Button variant="default" size="compact-sm" onClick={() => setOpen('head')}>
            {t(head ? 'unit.changeHead' : 'unit.setHead')}
          </Button>
          <UnitMenu unit={unit} units={units} />
        </span>
      }
    >
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
          <dd>
            {unit.people === unit.peopleInTree
              ? t('unit.people', { count: unit.people })
              : t('unit.peopleWithin', { count: unit.people, total: unit.peopleInTree })}
          </dd>
        </div>
      </dl>
      <QueryView query={people} lines={4}>
        {() =>
          rows.length === 0 ? (
            <p className="card-note">{t('unit.noMembers')}</p>
          ) : (
            <>
              <header className="card-subhead">
                <p className="hint">{t('unit.membersNote')}</p>
                <Button size="compact-sm" disabled={chosen.length === 0} onClick={() => setOpen('superior')}>
                  {t('unit.changeSuperior', { count: chosen.length })}
                </Button>
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
                        onChange={() =>
                          setTicked(chosen.length === rows.length ? [] : rows.map(({ id }) => id))
                        }
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
                  {
                    id: 'name',
                    header: t('field.name'),
                    cell: ({ id, fullName, positionName }) => (
                      <TwoLines first={<PersonLink id={id} name={fullName} />} second={positionName} />
                    ),
                  },
                  { id: 'superior', header: t('unit.ratedBy'), cell: (row) => <RatedBy row={row} /> },
                ]}
              />
            </>
          )
        }
      </QueryView>
      {open === 'head' && <HeadDialog unit={unit} onClose={() => setOpen(undefined)} />}
      {open === 'superior' && (
        <SuperiorDialog people={chosen} onClose={() => setOpen(undefined)} onSaved={() => setTicked([])} />
      )}
    </Card>
  )
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
