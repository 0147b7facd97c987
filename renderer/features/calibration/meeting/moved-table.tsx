import type { Meeting } from '#shared/calibration/meeting.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { JudgedText } from './judged-text.tsx'

/** Who moved whose people: the sealed marks, those of now, and by which decision. */
export function MovedTable({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTexts()
  if (!meeting.teams.some(({ seal }) => seal)) return null
  return (
    <Card title={t('calibration.meeting.movedTitle')}>
      {meeting.moved.length === 0 ? (
        <p className="hint calibration-none">{t('calibration.meeting.movedNone')}</p>
      ) : (
        <details className="calibration-moved">
          <summary>
            {t('calibration.meeting.column.moved')}: {meeting.moved.length}
          </summary>
          <SimpleTable
            caption={t('calibration.meeting.movedTitle')}
            rows={meeting.moved}
            rowKey={({ employeeId }) => employeeId}
            columns={[
              {
                id: 'person',
                header: t('calibration.meeting.column.person'),
                cell: ({ fullName, unit, appraiser }) => (
                  <span className="two-lines">
                    {fullName}
                    <small>{[unit, appraiser].filter(Boolean).join(' · ')}</small>
                  </span>
                ),
              },
              {
                id: 'before',
                header: t('calibration.meeting.column.before'),
                cell: ({ before }) => <JudgedText judged={before} />,
              },
              {
                id: 'now',
                header: t('calibration.meeting.column.now'),
                cell: ({ now, before }) => <JudgedText judged={now} against={before} />,
              },
              {
                id: 'reason',
                header: t('calibration.meeting.column.reason'),
                cell: ({ reason }) => reason ?? <i>{t('calibration.meeting.outside')}</i>,
              },
            ]}
          />
        </details>
      )}
    </Card>
  )
}
