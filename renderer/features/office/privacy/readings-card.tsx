import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiQuery } from '../../../api/hooks.ts'
import { objectText } from '#shared/history/object-text.ts'
import { operationName } from '#shared/history/operation-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { PersonPicker, type PickedPerson } from '../../../ui/form/person-picker.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'

const step = 50
const most = 500

/** Who read or took out what, by person and time. */
export function ReadingsCard() {
  const { t } = useTexts()
  const format = useFormat()
  const [person, setPerson] = useState<PickedPerson>()
  const [from, setFrom] = useState<string>()
  const [to, setTo] = useState<string>()
  const [limit, setLimit] = useState(step)
  const readings = useApiQuery('privacy.readings', {
    ...(person !== undefined && { employeeId: person.id }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    limit,
  })
  return (
    <Card title={t('privacy.readings.title')}>
      <p className="document-note hint">{t('privacy.readings.hint')}</p>
      <div className="document-filters">
        <PersonPicker label={t('privacy.readings.person')} value={person} onChange={setPerson} />
        <DateField label={t('privacy.readings.from')} value={from} onChange={setFrom} />
        <DateField label={t('privacy.readings.to')} value={to} onChange={setTo} />
      </div>
      <QueryView query={readings}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState>{t('privacy.readings.none')}</EmptyState>
          ) : (
            <SimpleTable
              caption={t('privacy.readings.title')}
              rows={rows}
              rowKey={({ seq }) => String(seq)}
              columns={[
                { id: 'when', header: t('privacy.own.when'), cell: ({ at }) => format.dateTime(at) },
                { id: 'who', header: t('privacy.own.who'), cell: ({ who }) => who },
                {
                  id: 'what',
                  header: t('privacy.readings.what'),
                  cell: ({ operation, object }) =>
                    [operationName(operation, t), object && objectText(object, format, t)]
                      .filter(Boolean)
                      .join(' · '),
                },
              ]}
            />
          )
        }
      </QueryView>
      {readings.data?.length === limit && limit < most && (
        <div className="card-body">
          <Button variant="default" onClick={() => setLimit(Math.min(most, limit + step * 3))}>
            {t('privacy.readings.older')}
          </Button>
        </div>
      )}
    </Card>
  )
}
