import { Button } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import type { Distribution } from '#shared/appraisal/evaluation.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import type { Meeting, MeetingTeam } from '#shared/calibration/meeting.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'

interface TeamTableProps {
  readonly meeting: Meeting
  readonly onChoose: (unitId: string) => void
}

/** Each team with its seal, its spread as sealed and as it is now. No name of anybody who is judged. */
export function TeamTable({ meeting, onChoose }: TeamTableProps) {
  const { t } = useTexts()
  return (
    <SimpleTable
      caption={t('calibration.meeting.teams')}
      rows={meeting.teams}
      rowKey={({ unitId }) => unitId}
      columns={[
        {
          id: 'team',
          header: t('calibration.meeting.column.team'),
          cell: ({ unitId, unit, appraiser }) => (
            <span className="two-lines">
              <button
                type="button"
                className="calibration-team"
                aria-label={t('calibration.meeting.choose', { unit })}
                onClick={() => onChoose(unitId)}
              >
                {unit}
              </button>
              {appraiser !== undefined && <small>{appraiser}</small>}
            </span>
          ),
        },
        {
          id: 'rated',
          header: t('calibration.spread.column.rated'),
          cell: ({ rated, people }) => t('calibration.spread.ratedOf', { rated, people }),
        },
        {
          id: 'seal',
          header: t('calibration.meeting.column.seal'),
          cell: (team) => (
            <SealCell team={team} period={meeting.period} locked={meeting.locked !== undefined} />
          ),
        },
        {
          id: 'before',
          header: t('calibration.meeting.column.before'),
          figure: true,
          cell: ({ seal }) => (seal ? <Counts spread={seal.before} /> : '–'),
        },
        {
          id: 'now',
          header: t('calibration.meeting.column.now'),
          figure: true,
          cell: ({ now }) => <Counts spread={now} />,
        },
        {
          id: 'moved',
          header: t('calibration.meeting.column.moved'),
          numeric: true,
          cell: ({ seal }) => seal?.moved ?? '–',
        },
      ]}
    />
  )
}

interface SealCellProps {
  readonly team: MeetingTeam
  readonly period: string
  readonly locked: boolean
}

function SealCell({ team, period, locked }: SealCellProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { seal, unit, unitId, sealable } = team
  const command = useApiCommand('calibration.seal', {
    onDone: () => void notifyDone(t('calibration.meeting.seal.done', { unit }), { undo: true }),
  })
  if (seal)
    return (
      <span
        className="two-lines"
        title={t(
          seal.holds ? 'calibration.meeting.seal.fingerprint' : 'calibration.meeting.seal.brokenHint',
          {
            hash: seal.hash,
          },
        )}
      >
        <span className="calibration-seal" data-tone={seal.holds ? undefined : 'bad'}>
          {seal.holds ? <IconLock size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
          {seal.holds ? seal.hash.slice(0, 8) : t('calibration.meeting.seal.broken')}
        </span>
        <small>{t('calibration.meeting.seal.by', { date: format.dateTime(seal.at), who: seal.by })}</small>
      </span>
    )
  if (!sealable || locked) return <span className="hint">{t('calibration.meeting.seal.none')}</span>
  return (
    <Act name="calibration.seal">
      <Button
        size="xs"
        variant="default"
        loading={command.isPending}
        onClick={() => void command.mutateAsync({ period, unitId }).catch(notifyFailed)}
      >
        {t('calibration.meeting.seal.act')}
      </Button>
    </Act>
  )
}

/** `2 Sangat Baik · 5 Baik`: what nobody has is left out. */
export function Counts({ spread }: { readonly spread: Distribution }) {
  const { t } = useTexts()
  const shown = predikats.filter((predikat) => spread[predikat] > 0)
  return (
    <span data-figure>
      {shown.length === 0
        ? '–'
        : shown.map((predikat) => `${spread[predikat]} ${t(`predikat.${predikat}`)}`).join(' · ')}
    </span>
  )
}
