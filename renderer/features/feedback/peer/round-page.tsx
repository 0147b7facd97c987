import { Button } from '@mantine/core'
import { IconArrowLeft, IconDeviceDesktop, IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { fewestAnswers, type PeerGroup, type PeerRoundView } from '#shared/feedback/peer-round.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { call } from '../../../api/transport.ts'
import { useWho } from '../../../api/who.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { confirm } from '../../../ui/confirm.ts'
import { Kiosk } from '../../../ui/kiosk/kiosk.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { AnswersView } from './answers-view.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { PrintedSheet } from './printed-sheet.tsx'
import './peer.css'

/** One round: how many have answered, the ways to answer, and what was said once it is over. */
export function RoundPage() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const round = useApiQuery('peer.get', { roundId: id })
  return (
    <div className="page scroll-page">
      <QueryView query={round}>{(data) => <Round round={data} />}</QueryView>
    </div>
  )
}

function Round({ round }: { readonly round: PeerRoundView }) {
  const { t } = useTexts()
  const format = useFormat()
  const { fullName, unit, period, closedOn } = round
  return (
    <>
      <div className="no-print peer-round">
        <BackLink />
        <PageHeader
          title={t('peer.sheet.about', { name: fullName, period: format.period(period) })}
          state={[
            unit,
            closedOn === undefined ? t('peer.open') : t('peer.closed', { date: format.date(closedOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
          actions={closedOn === undefined && round.mayHold && <RoundActions round={round} />}
        />
        <p className="hint">
          {t('peer.rule', { fewest: fewestAnswers })} {t('peer.article')}
        </p>
        {round.groups.map((group) => (
          <GroupCard key={group.giver} round={round} group={group} />
        ))}
      </div>
      <PrintedSheet round={round} />
    </>
  )
}

/** Whoever sees himself alone came from his own page. */
function BackLink() {
  const { t } = useTexts()
  const who = useWho()
  if (who?.scope === 'self') return null
  return (
    <Link to="/feedback/peers" className="back-link">
      <IconArrowLeft size={14} aria-hidden />
      {t('peer.title')}
    </Link>
  )
}

function RoundActions({ round }: { readonly round: PeerRoundView }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<'enter'>()
  const close = useApiCommand('peer.close')
  const { id: roundId, rowVersion } = round
  const ask = async () => {
    const agreed = await confirm({
      title: t('peer.closeTitle'),
      body: t('peer.closeBody'),
      action: t('peer.close'),
    })
    if (agreed) close.mutate({ roundId, rowVersion }, { onError: notifyFailed })
  }
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => print()}>
        {t('peer.print')}
      </Button>
      {round.mayEnter && (
        <Act name="peer.enter">
          <Button variant="default" onClick={() => setOpen('enter')}>
            {t('peer.enter')}
          </Button>
        </Act>
      )}
      <Act name="peer.close">
        <Button variant="default" onClick={() => void ask()}>
          {t('peer.close')}
        </Button>
      </Act>
      <KioskButton roundId={roundId} />
      {open === 'enter' && <EntryDialog round={round} onClose={() => setOpen(undefined)} />}
    </>
  )
}

/** With accounts the window is locked for it and opens by the secret of whoever started it; without, nobody has one. */
function KioskButton({ roundId }: { readonly roundId: string }) {
  const { t } = useTexts()
  const isGuarded = useWho()?.state === 'signedIn'
  const [open, setOpen] = useState(false)
  const start = () => {
    if (isGuarded) void call('account.lock', { kiosk: roundId }).catch(notifyFailed)
    else setOpen(true)
  }
  return (
    <Act name="peer.open">
      <Button leftSection={<IconDeviceDesktop size={16} />} onClick={start}>
        {t('peer.kiosk')}
      </Button>
      {open && (
        <Kiosk
          roundId={roundId}
          leave={() => (
            <div className="card kiosk-card">
              <p>{t('peer.sheet.unguarded')}</p>
              <Button onClick={() => setOpen(false)}>{t('peer.sheet.leaveNow')}</Button>
            </div>
          )}
        />
      )}
    </Act>
  )
}

function GroupCard({ round, group }: { readonly round: PeerRoundView; readonly group: PeerGroup }) {
  const { t } = useTexts()
  const { giver, asked, given } = group
  const answers = round.answers[giver]
  const names = round.askedNames[giver]
  return (
    <Card
      title={t(`peer.giver.${giver}`)}
      help="feedback.peers"
      action={
        round.closedOn === undefined && given > 0 && round.mayEnter && <Recount round={round} group={group} />
      }
    >
      {answers ? (
        <AnswersView answers={answers} label={t(`peer.giver.${giver}`)} />
      ) : (
        <p className="card-note">
          {round.closedOn === undefined
            ? t('peer.waiting', { given, asked })
            : t('peer.hidden', { given, fewest: fewestAnswers })}
        </p>
      )}
      {round.closedOn === undefined && names.length > 0 && (
        <p className="card-note">{t('peer.asked', { names: names.join(', ') })}</p>
      )}
    </Card>
  )
}

function Recount({ round, group }: { readonly round: PeerRoundView; readonly group: PeerGroup }) {
  const { t } = useTexts()
  const recount = useApiCommand('peer.recount')
  const giver = t(`peer.giver.${group.giver}`)
  const ask = async () => {
    const agreed = await confirm({
      title: t('peer.recountTitle'),
      body: t('peer.recountBody', { giver }),
      action: t('peer.recountAction'),
      danger: true,
    })
    if (agreed) recount.mutate({ roundId: round.id, giver: group.giver }, { onError: notifyFailed })
  }
  return (
    <Act name="peer.recount">
      <Button variant="subtle" size="compact-sm" onClick={() => void ask()}>
        {t('peer.recount', { giver })}
      </Button>
    </Act>
  )
}
