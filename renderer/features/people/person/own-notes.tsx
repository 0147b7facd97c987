import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/hooks.ts'
import { useMay } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { PrivateNotes } from '../../../ui/private-notes/private-notes.tsx'

/** What others say of the person in this period, and what whoever sits there notes for himself. */
export function OwnNotes({ employeeId }: { readonly employeeId: string }) {
  const may = useMay()
  return (
    <>
      {may('peer.ofPerson') && <PeerCard employeeId={employeeId} />}
      {may('privateNote.list') && (
        <div className="card own-notes">
          <PrivateNotes employeeId={employeeId} />
        </div>
      )}
    </>
  )
}

function PeerCard({ employeeId }: { readonly employeeId: string }) {
  const { t } = useTexts()
  const format = useFormat()
  const { key: period } = usePeriod()
  const round = useApiQuery('peer.ofPerson', { employeeId, period }).data
  // an answer for the period before stays in sight until this one comes
  if (!round || round.period !== period) return null
  const { id, closedOn } = round
  return (
    <Card
      title={t('peer.title')}
      action={
        <Button
          variant="default"
          size="compact-sm"
          renderRoot={(props) => <Link {...props} to="/feedback/peers/$id" params={{ id }} />}
        >
          {t('peer.read')}
        </Button>
      }
    >
      <p className="card-note">
        {format.period(period)} ·{' '}
        {closedOn === undefined ? t('peer.open') : t('peer.closed', { date: format.date(closedOn) })}
      </p>
    </Card>
  )
}
