import { Button } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useTexts } from '../../../i18n/texts.ts'
import type { ImportJob } from './import-job.ts'
import type { ImportState } from './import-state.ts'
import { PickFiles } from './pick-files.tsx'
import { Act } from '../../../ui/act.tsx'

interface DeskActionsProps {
  readonly job: ImportJob
  readonly save: ImportState['save']
  readonly onAdd: (files: readonly File[]) => void
  readonly onClose: () => void
  readonly onSave: () => void
}

/** What can be done while a file is open: another one beside it, leaving it, storing it. */
export function DeskActions({ job, save, onAdd, onClose, onSave }: DeskActionsProps) {
  const { t } = useTexts()
  return (
    <>
      <PickFiles variant="default" label={t('data.pick.more')} onFiles={onAdd} />
      {job.preview && (
        <>
          <Button variant="default" onClick={onClose}>
            {t('data.save.close')}
          </Button>
          <Act name="import.commit">
            <Button
              leftSection={<IconDeviceFloppy size={16} aria-hidden />}
              disabled={save.count === 0}
              loading={job.busy !== undefined}
              title={save.reason}
              onClick={onSave}
            >
              {save.label}
            </Button>
          </Act>
        </>
      )}
    </>
  )
}
