import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { yearOf } from '#shared/date/iso-date.ts'
import { openingYear } from '#shared/period/opening-year.ts'
import { type Rhythm, rhythms } from '#shared/period/period.ts'
import { useState } from 'react'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Card } from '../../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { ClosingCard } from './closing-card.tsx'
import { Act, Asks } from '../../../ui/act.tsx'

/** The years that can be appraised: opening one makes its periods; an empty one can go again. */
export function YearsTab() {
  const { t } = useTexts()
  const office = useApiQuery('office.get', {})
  const remove = useApiCommand('year.delete', {
    onDone: (_office, { year }) => void notifyDone(t('settings.years.deleted', { year }), { undo: true }),
  })
  return (
    <QueryView query={office}>
      {({ years }) => (
        <div className="settings-stack">
          <OpeningLink opened={years.map(({ year }) => year)} />
          <Act name="year.open">
            <OpenYear taken={years.map(({ year }) => year)} />
          </Act>
          <Card title={t('settings.years.opened')}>
            <SimpleTable
              caption={t('settings.years.opened')}
              rows={years.toSorted((a, b) => b.year - a.year)}
              rowKey={({ year }) => String(year)}
              columns={[
                { id: 'year', header: t('field.year'), cell: ({ year }) => <b>{year}</b> },
                { id: 'rhythm', header: t('field.rhythm'), cell: ({ rhythm }) => t(`rhythm.${rhythm}`) },
                { id: 'plans', header: t('settings.years.plans'), numeric: true, cell: ({ plans }) => plans },
                {
                  id: 'evaluations',
                  header: t('settings.years.evaluations'),
                  numeric: true,
                  cell: ({ evaluations }) => evaluations,
                },
                {
                  id: 'delete',
                  header: <span className="sr-only">{t('ui.remove')}</span>,
                  numeric: true,
                  cell: ({ year, deletable }) =>
                    deletable ? (
                      <Act name="year.delete">
                        <Button
                          variant="subtle"
                          color="red"
                          size="compact-sm"
                          leftSection={<IconTrash size={14} />}
                          onClick={() => remove.mutate({ year }, { onError: notifyFailed })}
                        >
                          {t('settings.years.delete', { year })}
                        </Button>
                      </Act>
                    ) : (
                      <span className="hint">{t('settings.years.kept')}</span>
                    ),
                },
              ]}
            />
          </Card>
          <ClosingCard />
        </div>
      )}
    </QueryView>
  )
}

/** The way to the page on which all of a year is opened. */
function OpeningLink({ opened }: { readonly opened: readonly number[] }) {
  const { t } = useTexts()
  const year = openingYear(localToday(), opened)
  return (
    <Asks name="clock.opening">
      <Link
        to={'/settings/opening' as '/'}
        search={({ period }) => ({ period, year: String(year) }) as never}
      >
        {t('clock.opening.link', { year })}
      </Link>
    </Asks>
  )
}

function OpenYear({ taken }: { readonly taken: readonly number[] }) {
  const { t } = useTexts()
  const thisYear = yearOf(localToday())
  const free = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3].filter(
    (year) => !taken.includes(year),
  )
  const [chosen, setChosen] = useState<number>()
  const [rhythm, setRhythm] = useState<Rhythm>('quarterly')
  const year = chosen !== undefined && free.includes(chosen) ? chosen : free[0]
  const open = useApiCommand('year.open', {
    onDone: (_office, input) =>
      void notifyDone(t('settings.years.wasOpened', { year: input.year }), { undo: true }),
  })
  if (year === undefined) return null
  return (
    <Card title={t('settings.years.open')}>
      <form
        className="card-body settings-row"
        onSubmit={(event) => {
          event.preventDefault()
          open.mutate({ year, rhythm }, { onError: notifyFailed })
        }}
      >
        <SelectField
          label={t('field.year')}
          choices={free.map((one) => ({ value: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(value) => setChosen(Number(value))}
        />
        <SelectField
          label={t('field.rhythm')}
          choices={rhythms.toReversed().map((value) => ({ value, label: t(`rhythm.${value}`) }))}
          value={rhythm}
          onChange={(value) => value !== undefined && setRhythm(value)}
        />
        <Button type="submit" loading={open.isPending}>
          {t('settings.years.openAction', { year })}
        </Button>
        <p className="hint">{t('welcome.new.rhythmNote')}</p>
      </form>
    </Card>
  )
}
