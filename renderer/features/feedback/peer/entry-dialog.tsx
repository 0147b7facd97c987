import { useState } from 'react'
import type { PeerRoundView } from '#shared/feedback/peer-round.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SheetForm } from '../../../ui/kiosk/sheet-form.tsx'

interface EntryDialogProps {
  readonly round: PeerRoundView
  readonly onClose: () => void
}

/** Sheets of paper, one after the other; each is counted at once and then is gone from the screen. */
export function EntryDialog({ round, onClose }: EntryDialogProps) {
  const { t, say } = useTexts()
  const [stored, setStored] = useState(0)
  const enter = useApiCommand('peer.enter', { onDone: () => setStored((count) => count + 1) })
  const open = round.groups.filter(({ asked, given }) => given < asked).map(({ giver }) => giver)
  return (
    <Dialog title={t('peer.sheet.number', { number: stored + 1 })} size="44rem" onClose={onClose}>
      <div className="stack">
        {stored > 0 && <p role="status">{t('peer.sheet.stored', { count: stored })}</p>}
        {open.length === 0 ? (
          <p>{t('peer.sheet.allGiven')}</p>
        ) : (
          <SheetForm
            key={stored}
            givers={open}
            action={t('peer.sheet.add')}
            busy={enter.isPending}
            error={enter.error ? say(enter.error) : undefined}
            onGive={(giver, sheet) => enter.mutate({ roundId: round.id, giver, sheets: [sheet] })}
          />
        )}
      </div>
    </Dialog>
  )
}
