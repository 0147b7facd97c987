import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Unit } from '#shared/people/unit.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { OfficialsCard } from '../officials-card.tsx'
import { PeopleTabs } from '../people-tabs.tsx'
import { UnitDialog } from './unit-dialog.tsx'
import { UnitPanel } from './unit-panel.tsx'
import { UnitTree } from './unit-tree.tsx'
import { Act } from '../../../ui/act.tsx'

/** The office as a tree: which unit is below which, who leads it, and who rates whom in it. */
export function UnitPage() {
  const { t } = useTexts()
  const [search, change] = useAppSearch()
  const units = useApiQuery('unit.list', {})
  const [adding, setAdding] = useState(false)
  useCommands([{ ...pageCommand('employee.addUnit'), perform: () => setAdding(true) }])
  return (
    <div className="page">
      <PageHeader
        title={t('unit.title')}
        state={units.data && sentence(units.data, t)}
        actions={
          <Act name="unit.save">
            <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
              {t('unit.add')}
            </Button>
          </Act>
        }
      />
      <PeopleTabs />
      <QueryView query={units} lines={10}>
        {(list) => {
          const chosen = list.find(({ id }) => id === search.selected) ?? list[0]
          return (
            <div className="unit-columns">
              <section className="card fill">
                <UnitTree units={list} chosen={chosen?.id} onChoose={(selected) => change({ selected })} />
              </section>
              <div className="unit-side scroll-y">
                {chosen && <UnitPanel key={chosen.id} unit={chosen} units={list} />}
                <OfficialsCard />
              </div>
              {adding && (
                <UnitDialog
                  units={list}
                  parentId={chosen?.id}
                  onClose={() => setAdding(false)}
                  onSaved={(selected) => change({ selected })}
                />
              )}
            </div>
          )
        }}
      </QueryView>
    </div>
  )
}

function sentence(units: readonly Unit[], t: ReturnType<typeof useTexts>['t']): string {
  const missing = units.filter(({ active, head }) => active && head === undefined).length
  const counts = { units: units.length, people: units[0]?.peopleInTree ?? 0, missing }
  return t(missing > 0 ? 'unit.stateMissing' : 'unit.state', counts)
}
