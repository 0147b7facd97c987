import { Button } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { pageCommand } from '../../../commands/page-commands.ts'
import { useCommands } from '../../../commands/registry.tsx'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'

/** From a plan that can be written to where it is put together. */
export function BuildPlanLink({
  employeeId,
  editable,
  isFirst,
}: {
  readonly employeeId: string
  readonly editable: boolean
  /** Nothing is planned yet, so it comes before all else. */
  readonly isFirst: boolean
}) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const place = { to: '/plan/$employeeId/build', params: { employeeId } } as const
  useCommands([{ ...pageCommand('plan.build'), when: () => editable, perform: () => void navigate(place) }])
  if (!editable) return null
  return (
    <Act name="plan.addLines">
      <Button
        variant={isFirst ? 'filled' : 'default'}
        leftSection={<IconWand size={16} aria-hidden />}
        renderRoot={(props) => <Link {...place} {...props} />}
      >
        {t('builder.open')}
      </Button>
    </Act>
  )
}
