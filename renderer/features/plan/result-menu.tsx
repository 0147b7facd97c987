import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconSwitchVertical,
  IconTrash,
  IconUsersPlus,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Plan, WorkResult } from '#shared/plan/plan.ts'
import type { WorkResultKind } from '#shared/plan/work-result.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { givenFromPlan } from './builder/use-given.ts'
import { EndDialog } from './life/end-dialog.tsx'
import type { ResultMoves } from './use-result-moves.ts'

interface ResultMenuProps {
  readonly employeeId: string
  readonly result: WorkResult
  readonly plan: Plan | undefined
  readonly moves: ResultMoves
  readonly onKind: (kind: WorkResultKind) => void
}

export function ResultMenu({ employeeId, result, plan, moves, onKind }: ResultMenuProps) {
  const { t } = useTexts()
  const other: WorkResultKind = result.kind === 'main' ? 'additional' : 'main'
  const [ending, setEnding] = useState(false)
  const end = useApiCommand('plan.endResult')
  const goOn = () =>
    end.mutateAsync({ id: result.id, rowVersion: result.rowVersion }).then(() => undefined, notifyFailed)
  if (ending && plan) return <EndDialog result={result} plan={plan} onClose={() => setEnding(false)} />
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('plan.result.more', { number: result.number })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowUp size={16} />} onClick={() => moves.move(result, -1)}>
          {t('plan.result.up')} <kbd>Alt ↑</kbd>
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={16} />} onClick={() => moves.move(result, 1)}>
          {t('plan.result.down')} <kbd>Alt ↓</kbd>
        </Menu.Item>
        <Menu.Item leftSection={<IconSwitchVertical size={16} />} onClick={() => onKind(other)}>
          {t(other === 'main' ? 'plan.result.toMain' : 'plan.result.toAdditional')}
        </Menu.Item>
        {result.endedOn === undefined ? (
          result.replacesId !== undefined && (
            <Menu.Item onClick={() => setEnding(true)}>{t('plan.life.end.action')}</Menu.Item>
          )
        ) : (
          <Menu.Item onClick={() => void goOn()}>{t('plan.life.end.resume')}</Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconUsersPlus size={16} />}
          renderRoot={(props) => (
            <Link
              {...props}
              to={'/plan/give' as '/'}
              search={(old) => ({ ...old, selected: givenFromPlan(employeeId, result.id) })}
            />
          )}
        >
          {t('give.open')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => moves.remove(result)}>
          {t('plan.result.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
