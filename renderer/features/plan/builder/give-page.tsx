import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '../../../api/hooks.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PlanTabs } from '../plan-tabs.tsx'
import { ChoosePeople } from './choose-people.tsx'
import { GiveWhat } from './give-what.tsx'
import { emptyLine, type GivenLine, lineToGive } from './given-line.ts'
import { useGiven } from './use-given.ts'
import { useRefusals } from '../../../ui/refusals.tsx'

/** One work result for many people: what, for whom, one act and one undo. */
export function GivePage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [{ selected }, change] = useAppSearch()
  const given = useGiven(selected, year)
  const [changed, setChanged] = useState<GivenLine>()
  const line = changed ?? given ?? emptyLine
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [targets, setTargets] = useState<ReadonlyMap<string, string>>(new Map())
  const { perform, isPending } = useGive({ line, chosen, targets, onDone: () => setChosen(new Set()) })
  useCommands([{ ...pageCommand('plan.give'), perform: () => change({ selected: undefined }) }])
  return (
    <div className="page">
      <PageHeader
        title={t('give.title')}
        state={t('give.state', { count: chosen.size })}
        actions={
          <Act name="plan.giveResult">
            <Button
              disabled={chosen.size === 0 || line.text.trim() === ''}
              loading={isPending}
              onClick={() => void perform().catch(notifyFailed)}
            >
              {t('give.action', { count: chosen.size })}
            </Button>
          </Act>
        }
      />
      <PlanTabs />
      <div className="give-parts">
        <GiveWhat
          line={line}
          onChange={setChanged}
          selected={selected}
          onSelect={(id) => {
            change({ selected: id })
            setChanged(undefined)
          }}
        />
        <ChoosePeople
          chosen={chosen}
          onChosen={setChosen}
          targets={line.each && line.indicator !== undefined ? targets : undefined}
          onTargets={setTargets}
        />
      </div>
    </div>
  )
}

interface Giving {
  readonly line: GivenLine
  readonly chosen: ReadonlySet<string>
  readonly targets: ReadonlyMap<string, string>
  readonly onDone: () => void
}

/** Gives it to the chosen, says to how many, and names whoever was left out. */
function useGive({ line, chosen, targets, onDone }: Giving) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const format = useFormat()
  const give = useApiCommand('plan.giveResult')
  const tell = useRefusals()
  const ownTargets = () =>
    [...targets].flatMap(([employeeId, text]) => {
      const low = format.parseDecimal(text)
      return low === undefined || !chosen.has(employeeId) ? [] : [{ employeeId, indicator: 0, low }]
    })
  const perform = async () => {
    const { changed: count, refused } = await give.mutateAsync({
      year,
      employeeIds: [...chosen],
      line: lineToGive(line),
      targets: line.each ? ownTargets() : [],
    })
    onDone()
    await notifyDone(t('give.done', { count }), { undo: true })
    tell(refused)
  }
  return { perform, isPending: give.isPending }
}
