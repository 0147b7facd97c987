import { Button } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import { useState } from 'react'
import { useWho } from '../../../api/who.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { BuildManyDialog } from './build-many-dialog.tsx'

interface BuildManyButtonProps {
  readonly year: number
  /** How many are meant, once it is known. */
  readonly count: number | undefined
  /** Who is meant: those who are ticked or in sight; undefined: everybody of the unit or the office. */
  readonly chosen: () => Promise<readonly string[] | undefined>
  readonly unitId: string | undefined
}

/** Drafts of another year for everybody in sight; nothing where only one year is open, or for somebody who writes only his own plan. */
export function BuildManyButton({ year, unitId, count = 1, chosen }: BuildManyButtonProps) {
  const { t } = useTexts()
  const { years } = usePeriod()
  const [people, setPeople] = useState<{ readonly employeeIds?: readonly string[] }>()
  const writesForAll = useWho()?.scope === 'all'
  const canBuild = writesForAll && years.length > 1 && count > 0
  const open = async () => {
    try {
      const employeeIds = await chosen()
      setPeople(employeeIds ? { employeeIds } : {})
    } catch (error) {
      notifyFailed(error)
    }
  }
  useCommands([{ ...pageCommand('plan.buildMany'), when: () => canBuild, perform: () => void open() }])
  if (!canBuild) return null
  return (
    <>
      <Act name="plan.buildMany">
        <Button
          variant="default"
          leftSection={<IconWand size={16} aria-hidden />}
          onClick={() => void open()}
        >
          {t('builder.many.open')}
        </Button>
      </Act>
      {people && (
        <BuildManyDialog year={year} unitId={unitId} {...people} onClose={() => setPeople(undefined)} />
      )}
    </>
  )
}
