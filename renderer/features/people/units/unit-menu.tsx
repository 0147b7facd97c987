import { ActionIcon, Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Unit } from '#shared/people/unit.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useMay } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { confirm } from '../../../ui/confirm.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { UnitDialog } from './unit-dialog.tsx'
import { Act } from '../../../ui/act.tsx'

/** What is done to a unit: a unit below it, its name and place, its end. */
export function UnitMenu({ unit, units }: { readonly unit: Unit; readonly units: readonly Unit[] }) {
  const { t } = useTexts()
  const [, change] = useAppSearch()
  const [open, setOpen] = useState<'edit' | 'add'>()
  const may = useMay()
  const { id, parentId, active } = unit
  const { toggle, remove } = useUnitEnd(unit)
  const close = () => setOpen(undefined)
  if (!may('unit.save')) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('unit.more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Act name="unit.save">
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setOpen('edit')}>
              {t('unit.edit')}
            </Menu.Item>
            <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => setOpen('add')}>
              {t('unit.addBelow')}
            </Menu.Item>
            {parentId !== undefined && (
              <Menu.Item
                leftSection={active ? <IconArchive size={16} /> : <IconArchiveOff size={16} />}
                onClick={toggle}
              >
                {t(active ? 'unit.end' : 'unit.revive')}
              </Menu.Item>
            )}
            {unit.deletable && (
              <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
                {t('unit.remove')}
              </Menu.Item>
            )}
          </Act>
        </Menu.Dropdown>
      </Menu>
      {open === 'edit' && <UnitDialog unit={unit} units={units} onClose={close} />}
      {open === 'add' && (
        <UnitDialog
          units={units}
          parentId={id}
          onClose={close}
          onSaved={(selected) => change({ selected })}
        />
      )}
    </>
  )
}

/** The end of a unit, or its return; one that never held anything goes for good. */
function useUnitEnd({ id, name, kind, parentId, active, rowVersion }: Unit) {
  const { t } = useTexts()
  const [, change] = useAppSearch()
  const save = useApiCommand('unit.save', {
    onDone: () => void notifyDone(t(active ? 'unit.ended' : 'unit.revived', { name }), { undo: true }),
  })
  const removal = useApiCommand('unit.delete', {
    onDone: () => {
      change({ selected: parentId })
      void notifyDone(t('unit.removed', { name }), { undo: true })
    },
  })
  return {
    toggle: () =>
      save.mutate(
        { id, name, kind, active: !active, rowVersion, ...(parentId !== undefined && { parentId }) },
        { onError: notifyFailed },
      ),
    async remove() {
      const words = {
        title: t('unit.removeTitle', { name }),
        body: t('unit.removeBody'),
        action: t('unit.remove'),
      }
      if (await confirm({ ...words, danger: true })) removal.mutate({ id }, { onError: notifyFailed })
    },
  }
}
