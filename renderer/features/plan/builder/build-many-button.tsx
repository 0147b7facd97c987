import { Button } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import { useState } from 'react'
import { useWho } from '../../../api/who.ts'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { BuildManyDialog } from './build-many-dialog.tsx'

interface BuildManyButtonProps {
  readonly year: number
  /** Those in sight where the list is narrowed; absent: everybody of the unit or the office. */
  readonly employeeIds: readonly string[] | undefined
  readonly unitId: string | undefined
}

/** Drafts of another year for everybody in sight; nothing where only one year is open, or for somebody who writes only his own plan. */
export function BuildManyButton(props: BuildManyButtonProps) {
  const { t } = useTexts()
  const { years } = usePeriod()
  const [open, setOpen] = useState(false)
  const writesForAll = useWho()?.scope === 'all'
  const canBuild = writesForAll && years.length > 1 && (props.employeeIds?.length ?? 1) > 0
  useCommands([{ ...pageCommand('plan.buildMany'), when: () => canBuild, perform: () => setOpen(true) }])
  if (!canBuild) return null
  const { employeeIds, ...rest } = props
  return (
    <>
      <Act name="plan.buildMany">
        <Button
          variant="default"
          leftSection={<IconWand size={16} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t('builder.many.open')}
        </Button>
      </Act>
      {open && (
        <BuildManyDialog {...rest} {...(employeeIds && { employeeIds })} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
