import { Button, Menu } from '@mantine/core'
import { IconArrowMerge, IconDots, IconId, IconShieldLock, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Employee } from '#shared/people/employee.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useMay } from '../../api/who.ts'
import { useTexts } from '../../i18n/texts.ts'
import { confirm } from '../../ui/confirm.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { NipDialog } from './nip-dialog.tsx'
import { Act, Asks } from '../../ui/act.tsx'

interface EmployeeMenuProps {
  readonly employee: Employee
  /** The entry is no more; the id of the one that stays after a merge. */
  readonly onGone: (keptId?: string) => void
}

/** What is done rarely to a person: correct the NIP, merge, delete. */
export function EmployeeMenu({ employee, onGone }: EmployeeMenuProps) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const may = useMay()
  const [open, setOpen] = useState<'nip' | 'merge'>()
  const askRemove = useRemoval(employee, onGone)
  const close = () => setOpen(undefined)
  if (!may('employee.correctNip') && !may('privacy.person')) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={16} />}>
            {t('employee.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Act name="employee.correctNip">
            <Menu.Item leftSection={<IconId size={16} />} onClick={() => setOpen('nip')}>
              {t('employee.nip.action')}
            </Menu.Item>
          </Act>
          <Act name="employee.merge">
            <Menu.Item leftSection={<IconArrowMerge size={16} />} onClick={() => setOpen('merge')}>
              {t('employee.merge.action')}
            </Menu.Item>
          </Act>
          <Asks name="privacy.person">
            <Menu.Item
              leftSection={<IconShieldLock size={16} />}
              onClick={() => void navigate({ to: '/employees/$id/data', params: { id: employee.id } })}
            >
              {t('privacy.own.action')}
            </Menu.Item>
          </Asks>
          {employee.deletable && (
            <Act name="employee.delete">
              <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => void askRemove()}>
                {t('employee.remove.action')}
              </Menu.Item>
            </Act>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === 'nip' && <NipDialog employee={employee} onClose={close} />}
      {open === 'merge' && <MergeDialog employee={employee} onClose={close} onMerged={onGone} />}
    </>
  )
}

/** The entry goes for good, after a question. */
function useRemoval({ id, fullName: name }: Employee, onGone: () => void) {
  const { t } = useTexts()
  const remove = useApiCommand('employee.delete', {
    onDone: () => {
      onGone()
      void notifyDone(t('employee.remove.saved', { name }), { undo: true })
    },
  })
  return async () => {
    const [title, body, action] = [
      t('employee.remove.title', { name }),
      t('employee.remove.body'),
      t('employee.remove.action'),
    ]
    if (await confirm({ title, body, action, danger: true })) remove.mutate({ id }, { onError: notifyFailed })
  }
}
