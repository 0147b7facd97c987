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
import { emptyLine, type GivenLine, GiveWhat, lineToGive } from './give-what.tsx'
import { useRefusals } from './use-refusals.tsx'

/** One work result for many people: what, for whom, one act and one undo. */
export function GivePage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [, change] = useAppSearch()
  const [line, setLine] = useState<GivenLine>(emptyLine)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [targets, setTargets] = useState<ReadonlyMap<string, string>>(new Map())
  const give = useApiCommand('plan.giveResult')
  const tell = useRefusals()
  const format = useFormat()
  useCommands([{ ...pageCommand('plan.give'), perform: () => change({ selected: undefined }) }])
  const ownTargets = () =>
    [...targets].flatMap(([employeeId, text]) => {
      const low = format.parseDecimal(text)
      return low === undefined || !chosen.has(employeeId) ? [] : [{ employeeId, indicator: 0, low }]
    })
  const perform = async () => {
    const { changed, refused } = await give.mutateAsync({
      year,
      employeeIds: [...chosen],
      line: lineToGive(line),
      targets: line.each ? ownTargets() : [],
    })
    setChosen(new Set())
    await notifyDone(t('give.done', { count: changed }), { undo: true })
    tell(refused)
  }
  return (
    <div className="page">
      <PageHeader
        title={t('give.title')}
        state={t('give.state', { count: chosen.size })}
        actions={
          <Act name="plan.giveResult">
            <Button
              disabled={chosen.size === 0 || line.text.trim() === ''}
              loading={give.isPending}
              onClick={() => void perform().catch(notifyFailed)}
            >
              {t('give.action', { count: chosen.size })}
            </Button>
          </Act>
        }
      />
      <PlanTabs />
      <div className="give-parts">
        <GiveWhat line={line} onChange={setLine} />
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
