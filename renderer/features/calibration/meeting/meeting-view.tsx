import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Meeting } from '#shared/calibration/meeting.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { confirm } from '../../../ui/confirm.ts'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { CalibrationTabs } from '../calibration-tabs.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MovedTable } from './moved-table.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { TeamPart } from './team-part.tsx'
import { TeamTable } from './team-table.tsx'

/** The meeting, for a wall as well as a screen: large, and no name in sight until it is opened. */
export function MeetingView() {
  const { t } = useTexts()
  const { key } = usePeriod()
  const meeting = useApiQuery('calibration.meeting', { period: key })
  return (
    <div className="page">
      <PageHeader
        title={t('calibration.title')}
        state={meeting.data ? <MeetingState meeting={meeting.data} /> : '\u00a0'}
        actions={meeting.data && <MeetingActions meeting={meeting.data} />}
      />
      <CalibrationTabs />
      <QueryView query={meeting} lines={8}>
        {(data) => <MeetingParts meeting={data} />}
      </QueryView>
    </div>
  )
}

function MeetingState({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTexts()
  const format = useFormat()
  const { heldOn, attendees, decisions, locked, period } = meeting
  if (heldOn === undefined)
    return <>{t('calibration.meeting.state.none', { period: format.period(period) })}</>
  const open = t('calibration.meeting.state.open', {
    date: format.date(heldOn),
    count: attendees.length,
    decisions: decisions.length,
  })
  if (locked === undefined) return <>{open}</>
  return (
    <>
      {open} · {t('calibration.meeting.state.locked', { date: format.dateTime(locked.at), who: locked.by })}
    </>
  )
}

function MeetingActions({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTexts()
  const format = useFormat()
  const [open, setOpen] = useState<'edit' | 'reopen'>()
  const lock = useApiCommand('calibration.lock', {
    onDone: () => void notifyDone(t('calibration.meeting.lock.done')),
  })
  const { period, rowVersion, locked } = meeting
  const isOpened = rowVersion > 0
  const lockIt = async () => {
    const agreed = await confirm({
      title: t('calibration.meeting.lock.title', { period: format.period(period) }),
      body: t('calibration.meeting.lock.body'),
      action: t('calibration.meeting.lock.act'),
    })
    if (agreed) await lock.mutateAsync({ period, rowVersion }).catch(notifyFailed)
  }
  return (
    <>
      {isOpened && (
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link {...props} to="/calibration/minutes" search={({ period: of }) => ({ period: of })} />
          )}
        >
          {t('calibration.meeting.minutes.open')}
        </Button>
      )}
      {locked === undefined ? (
        <>
          {isOpened && (
            <Act name="calibration.lock">
              <Button variant="default" onClick={() => void lockIt()} loading={lock.isPending}>
                {t('calibration.meeting.lock.act')}
              </Button>
            </Act>
          )}
          <Act name="calibration.save">
            <Button onClick={() => setOpen('edit')}>
              {t(isOpened ? 'calibration.meeting.edit' : 'calibration.meeting.openIt')}
            </Button>
          </Act>
        </>
      ) : (
        <Act name="calibration.reopen">
          <Button variant="default" onClick={() => setOpen('reopen')}>
            {t('calibration.meeting.reopen.act')}
          </Button>
        </Act>
      )}
      {open === 'edit' && <MeetingDialog meeting={meeting} onClose={() => setOpen(undefined)} />}
      {open === 'reopen' && <ReopenDialog meeting={meeting} onClose={() => setOpen(undefined)} />}
    </>
  )
}

function MeetingParts({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTexts()
  const [{ unit }, change] = useAppSearch()
  const { rowVersion, reopened, teams, locked } = meeting
  const team = teams.find(({ unitId }) => unitId === unit)
  return (
    <div className="calibration-meeting">
      {rowVersion === 0 && <p className="hint">{t('calibration.meeting.intro')}</p>}
      {reopened && (
        <p className="notice" data-tone="info">
          {t('calibration.meeting.reopen.was', { ...reopened, second: reopened.second ?? '–' })}
        </p>
      )}
      <Card title={t('calibration.meeting.teams')}>
        <TeamTable meeting={meeting} onChoose={(unitId) => change({ unit: unitId })} />
      </Card>
      {team && (
        <TeamPart
          key={team.unitId}
          period={meeting.period}
          team={team}
          decides={rowVersion > 0 && locked === undefined}
        />
      )}
      <MovedTable meeting={meeting} />
    </div>
  )
}
