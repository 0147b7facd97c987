import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

interface RowActsProps {
  readonly save: 'employee.savePost' | 'employee.saveGrade' | 'career.saveTraining'
  readonly remove: 'employee.deletePost' | 'employee.deleteGrade' | 'career.deleteTraining'
  readonly row: { readonly id: string; readonly rowVersion: number }
  readonly name: string
  readonly onEdit: () => void
}

/** A row of the past is changed, or goes and comes back by undo. */
export function RowActs({ save, remove, row: { id, rowVersion }, name, onEdit }: RowActsProps) {
  const { t } = useTexts()
  const command = useApiCommand(remove, {
    onDone: () => void notifyDone(t('employee.row.removed', { name }), { undo: true }),
  })
  return (
    <span className="row-acts no-print">
      <Act name={save}>
        <ActionIcon aria-label={t('employee.row.edit', { name })} onClick={onEdit}>
          <IconPencil size={15} />
        </ActionIcon>
      </Act>
      <Act name={remove}>
        <ActionIcon
          aria-label={t('employee.row.remove', { name })}
          onClick={() => command.mutate({ id, rowVersion }, { onError: notifyFailed })}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </Act>
    </span>
  )
}
