import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Judged, Meeting } from '#shared/calibration/meeting.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { type Translate, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { Counts } from './team-table.tsx'

/** Berita acara: what the meeting did, from what was recorded in it. */
export function MinutesPage() {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const meeting = useApiQuery('calibration.meeting', { period: key })
  const title = t('calibration.meeting.minutes.title')
  return (
    <div className="page">
      <PrintHead title={title} about={format.period(key)} />
      <PageHeader
        title={title}
        state={format.period(key)}
        actions={
          <>
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link {...props} to="/calibration" search={({ period }) => ({ period, tab: 'meeting' })} />
              )}
            >
              {t('calibration.meeting.minutes.back')}
            </Button>
            {meeting.data && meeting.data.rowVersion > 0 && (
              <Button leftSection={<IconPrinter size={16} />} onClick={() => print()}>
                {t('calibration.meeting.minutes.print')}
              </Button>
            )}
          </>
        }
      />
      <QueryView query={meeting}>
        {(data) =>
          data.rowVersion === 0 ? (
            <EmptyState>{t('calibration.meeting.minutes.none')}</EmptyState>
          ) : (
            <Minutes meeting={data} />
          )
        }
      </QueryView>
    </div>
  )
}

function Minutes({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTexts()
  const format = useFormat()
  const { heldOn = '', place, chair, guests, remarks, locked, period } = meeting
  return (
    // what scrolls must be reachable by the keyboard
    <article
      className="card calibration-minutes"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('calibration.meeting.minutes.title')}
    >
      <p>
        {t('calibration.meeting.minutes.opening', {
          date: format.date(heldOn),
          place: place === undefined ? '' : t('calibration.meeting.minutes.at', { place }),
          period: format.period(period),
          chair: chair?.fullName ?? '–',
        })}
      </p>
      <h2>{t('calibration.meeting.minutes.attendance')}</h2>
      <Attendance meeting={meeting} />
      {guests !== undefined && <p>{t('calibration.meeting.minutes.guests', { guests })}</p>}
      <h2>{t('calibration.meeting.minutes.spread')}</h2>
      <Teams meeting={meeting} />
      <h2>{t('calibration.meeting.minutes.decisions')}</h2>
      <Decisions meeting={meeting} />
      {remarks !== undefined && (
        <>
          <h2>{t('calibration.meeting.minutes.remarks')}</h2>
          <p className="calibration-remarks">{remarks}</p>
        </>
      )}
      {locked && (
        <p className="hint">
          {t('calibration.meeting.state.locked', { date: format.dateTime(locked.at), who: locked.by })}
        </p>
      )}
      <p className="calibration-signature">
        {t('calibration.meeting.minutes.chair')}
        <b>{chair?.fullName ?? ''}</b>
      </p>
    </article>
  )
}

function Teams({ meeting: { teams } }: { readonly meeting: Meeting }) {
  const { t } = useTexts()
  return (
    <SimpleTable
      caption={t('calibration.meeting.minutes.spread')}
      rows={teams}
      rowKey={({ unitId }) => unitId}
      columns={[
        { id: 'team', header: t('calibration.meeting.column.team'), cell: ({ unit }) => unit },
        {
          id: 'before',
          header: t('calibration.meeting.column.before'),
          cell: ({ seal }) => (seal ? <Counts spread={seal.before} /> : t('calibration.meeting.seal.none')),
        },
        {
          id: 'now',
          header: t('calibration.meeting.column.now'),
          cell: ({ now }) => <Counts spread={now} />,
        },
        {
          id: 'seal',
          header: t('calibration.meeting.column.seal'),
          cell: ({ seal }) => seal?.hash.slice(0, 16) ?? '–',
        },
      ]}
    />
  )
}

function Attendance({ meeting: { attendees } }: { readonly meeting: Meeting }) {
  const { t } = useTexts()
  return (
    <SimpleTable
      caption={t('calibration.meeting.minutes.attendance')}
      rows={attendees.map((person, at) => ({ ...person, number: at + 1 }))}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'number',
          header: t('calibration.meeting.column.number'),
          numeric: true,
          width: '3rem',
          cell: ({ number }) => number,
        },
        {
          id: 'person',
          header: t('calibration.meeting.column.person'),
          cell: ({ fullName, positionName }) => [fullName, positionName].filter(Boolean).join(' · '),
        },
        {
          id: 'signature',
          header: t('calibration.meeting.column.signature'),
          width: '14rem',
          cell: () => '',
        },
      ]}
    />
  )
}

function Decisions({ meeting: { decisions } }: { readonly meeting: Meeting }) {
  const { t } = useTexts()
  if (decisions.length === 0) return <p>{t('calibration.meeting.minutes.noDecision')}</p>
  return (
    <SimpleTable
      caption={t('calibration.meeting.minutes.decisions')}
      rows={decisions}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'person',
          header: t('calibration.meeting.column.person'),
          cell: ({ fullName, unit }) => (
            <span className="two-lines">
              {fullName}
              <small>{unit}</small>
            </span>
          ),
        },
        {
          id: 'now',
          header: t('calibration.meeting.minutes.decisions'),
          figure: true,
          cell: ({ before, after }) => changeOf(before, after, t),
        },
        { id: 'reason', header: t('calibration.meeting.column.reason'), cell: ({ reason }) => reason },
      ]}
    />
  )
}

function changeOf(before: Judged, after: Judged, t: Translate): string {
  const one = ({ predikat, result, behaviour }: Judged) =>
    [
      t(predikat === undefined ? 'predikat.none' : `predikat.${predikat}`),
      t('calibration.check.row.ratings', {
        result: result === undefined ? '–' : t(`ratingShort.${result}`),
        behaviour: behaviour === undefined ? '–' : t(`ratingShort.${behaviour}`),
      }),
    ].join(', ')
  const [was, is] = [one(before), one(after)]
  return was === is
    ? `${is} (${t('calibration.meeting.minutes.stays')})`
    : t('calibration.meeting.change', { before: was, after: is })
}
