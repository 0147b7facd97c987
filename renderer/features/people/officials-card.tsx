import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Official } from '#shared/people/unit.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Card } from '../../ui/card.tsx'
import { confirm } from '../../ui/confirm.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { OfficialDialog } from './official-dialog.tsx'
import { Act } from '../../ui/act.tsx'

/** Officials of other offices who rate people here, such as the camat's superior. */
export function OfficialsCard() {
  const { t } = useTexts()
  const officials = useApiQuery('official.list', {})
  const [open, setOpen] = useState<Official | 'new'>()
  const remove = useApiCommand('official.delete')
  const askRemove = async ({ id, name }: Official) => {
    const words = {
      title: t('unit.official.removeTitle', { name }),
      body: t('unit.official.removeBody'),
      action: t('ui.remove'),
    }
    if (!(await confirm({ ...words, danger: true }))) return
    remove.mutate(
      { id },
      {
        onError: notifyFailed,
        onSuccess: () => void notifyDone(t('unit.official.removed', { name }), { undo: true }),
      },
    )
  }
  return (
    <Card
      title={t('unit.official.card')}
      action={
        <Act name="official.save">
          <Button variant="default" size="compact-sm" onClick={() => setOpen('new')}>
            {t('unit.official.add')}
          </Button>
        </Act>
      }
    >
      <p className="card-note">{t('unit.official.note')}</p>
      <QueryView query={officials} lines={2}>
        {(list) => (
          <ul className="official-list">
            {list.map((official) => (
              <OfficialLine
                key={official.id}
                official={official}
                onEdit={() => setOpen(official)}
                onRemove={() => void askRemove(official)}
              />
            ))}
          </ul>
        )}
      </QueryView>
      {open !== undefined && (
        <OfficialDialog {...(open !== 'new' && { official: open })} onClose={() => setOpen(undefined)} />
      )}
    </Card>
  )
}

interface OfficialLineProps {
  readonly official: Official
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function OfficialLine({ official: { name, position, office }, onEdit, onRemove }: OfficialLineProps) {
  const { t } = useTexts()
  return (
    <li>
      <TwoLines first={name} second={[position, office].filter(Boolean).join(' · ')} />
      <Act name="official.save">
        <ActionIcon aria-label={t('unit.official.edit', { name })} onClick={onEdit}>
          <IconPencil size={16} />
        </ActionIcon>
      </Act>
      <Act name="official.delete">
        <ActionIcon aria-label={t('unit.official.remove', { name })} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </Act>
    </li>
  )
}
