import { Button } from '@mantine/core'
import type { RepairLetter } from '#shared/exchange/repair/repair.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { downloadLetter } from './letter-dialog.tsx'

interface LettersDialogProps {
  readonly letters: readonly RepairLetter[]
  readonly onClose: () => void
}

/** The letters that were made, each as Word again; one that never went out is removed and its lines are open again. */
export function LettersDialog({ letters, onClose }: LettersDialogProps) {
  const { t } = useTexts()
  const remove = useApiCommand('exchange.removeLetter', {
    onDone: () => void notifyDone(t('operation.exchange.removeLetter'), { undo: true }),
  })
  return (
    <Dialog
      title={t('exchange.repair.letter.list', { count: letters.length })}
      size="40rem"
      onClose={onClose}
    >
      <ul className="repair-letters">
        {letters.map(({ id, rowVersion, number, date, lines, subject }) => (
          <li key={id}>
            <span className="two-lines">
              {t('exchange.repair.letter.row', { number, date, count: lines })}
              <small>{subject}</small>
            </span>
            <Button variant="default" size="compact-sm" onClick={() => void downloadLetter(id)}>
              {t('exchange.repair.letter.download')}
            </Button>
            <Act name="exchange.removeLetter">
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
              >
                {t('exchange.repair.letter.remove')}
              </Button>
            </Act>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
