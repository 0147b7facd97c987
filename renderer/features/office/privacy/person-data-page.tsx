import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { formatNip } from '#shared/people/nip.ts'
import type { PersonRecord, Reading, TrailEntry } from '#shared/privacy/privacy.ts'
import { call } from '../../../api/transport.ts'
import { operationName } from '#shared/history/operation-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { DocumentPage } from '../document/document-page.tsx'
import { changeText, fieldsOf, partName, recordTable } from './record-words.ts'

/** All that the file holds about one person, for that person (art. 7): printed or as a workbook. */
export function PersonDataPage() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { t } = useTexts()
  const words = { t, format: useFormat() }
  // reading it is an event of the log, so it is read once for each opening and never again by itself
  const record = useQuery<PersonRecord>({
    queryKey: ['privacy.person', id],
    queryFn: () => call('privacy.person', { id }),
    staleTime: 'static',
    gcTime: 0,
    retry: false,
  })
  const { data } = record
  return (
    <DocumentPage
      title={data === undefined ? t('privacy.own.pageTitle') : t('privacy.own.page', { name: data.fullName })}
      state={t('privacy.own.state')}
      actions={data && <ExportButton table={() => recordTable(data, words)} />}
    >
      <QueryView query={record} lines={14}>
        {(value) => <RecordView record={value} />}
      </QueryView>
    </DocumentPage>
  )
}

function RecordView({ record }: { readonly record: PersonRecord }) {
  const { t } = useTexts()
  const words = { t, format: useFormat() }
  const { fullName, nip, rates, parts, trail, readings } = record
  return (
    <>
      <Card>
        <p className="document-note">
          <b>{fullName}</b>
          {nip !== undefined && ` · ${formatNip(nip)}`}
          {' · '}
          {rates === 0 ? t('privacy.own.rates.none') : t('privacy.own.rates.some', { people: rates })}
        </p>
      </Card>
      {parts.map(({ table, rows }) => (
        <Card key={table} title={partName(table, t)}>
          <ol className="document-part">
            {rows.map((row, index) => (
              <li key={index}>
                {fieldsOf(table, row, words).map(({ label, value }, place) => (
                  <span key={label}>
                    {place > 0 && ' · '}
                    {label}: <b>{value}</b>
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </Card>
      ))}
      <TrailCard trail={trail} />
      <ReadCard readings={readings} />
    </>
  )
}

/** Every change with before and after, who, when and why. */
function TrailCard({ trail }: { readonly trail: readonly TrailEntry[] }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <Card title={t('privacy.own.trail')}>
      <p className="document-note hint">
        {t(trail.length === 0 ? 'privacy.own.noTrail' : 'privacy.own.trailHint')}
      </p>
      <ol className="document-part">
        {trail.map(({ seq, at, who, operation, reason, changes }) => (
          <li key={seq}>
            <b>{operationName(operation, t)}</b> · {format.dateTime(at)} · {who}
            {reason !== undefined && ` · ${t('privacy.own.reason', { reason })}`}
            <ul>
              {changes.map((change, index) => (
                <li key={index}>{changeText(change, { t, format })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function ReadCard({ readings }: { readonly readings: readonly Reading[] }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <Card title={t('privacy.readings.title')}>
      {readings.length === 0 ? (
        <p className="document-note hint">{t('privacy.readings.none')}</p>
      ) : (
        <ol className="document-part">
          {readings.map(({ seq, at, who, operation }) => (
            <li key={seq}>
              {operationName(operation, t)} · {format.dateTime(at)} · {who}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
