import type { Office } from '#shared/office/office.ts'
import type { Privacy } from '#shared/privacy/privacy.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { DocumentPage, Lines, SignatureLine } from '../document/document-page.tsx'
import { contactOf, dots, factParams, keptText } from './privacy-words.ts'

const activities = ['staff', 'planning', 'appraisal', 'ranking', 'log'] as const

/** The record of processing (art. 31), filled in from the file. */
export function ProcessingPage() {
  const { t } = useTexts()
  const privacy = useApiQuery('privacy.get', {})
  const office = useApiQuery('office.get', {}).data
  return (
    <DocumentPage title={t('privacy.record.title')} state={t('privacy.record.state')}>
      <QueryView query={privacy} lines={10}>
        {(value) => <ProcessingRecord privacy={value} office={office} />}
      </QueryView>
    </DocumentPage>
  )
}

interface RecordProps {
  readonly privacy: Privacy
  readonly office: Office | undefined
}

function ProcessingRecord({ privacy, office }: RecordProps) {
  const { t } = useTexts()
  const params = factParams(privacy)
  return (
    <>
      <Card>
        <Lines
          lines={[
            [t('privacy.record.controller'), [office?.name, office?.agency].filter(Boolean).join(', ')],
            [t('privacy.record.contact'), contactOf(privacy)],
          ]}
        />
      </Card>
      <Card title={t('privacy.record.activities')}>
        <SimpleTable
          caption={t('privacy.record.activities')}
          rows={activities}
          rowKey={(id) => id}
          columns={[
            {
              id: 'activity',
              header: t('privacy.record.column.activity'),
              cell: (id) => <b>{t(`privacy.record.activity.${id}.name`)}</b>,
            },
            ...(['whose', 'data', 'purpose', 'ground'] as const).map((column) => ({
              id: column,
              header: t(`privacy.record.column.${column}`),
              cell: (id: (typeof activities)[number]) => t(`privacy.record.activity.${id}.${column}`, params),
            })),
          ]}
        />
      </Card>
      <CareCard privacy={privacy} />
      <SignatureLine name={privacy.notes.contactName} place={office?.place} />
    </>
  )
}

/** Where the data lies, who sees it, how long it is kept and how it is protected. */
function CareCard({ privacy }: { readonly privacy: Privacy }) {
  const { t } = useTexts()
  const about = useApiQuery('app.about', {}).data
  return (
    <Card title={t('privacy.record.care')}>
      <Lines
        lines={[
          [t('privacy.record.where.label'), t('privacy.record.where.text', { file: about?.file ?? '…' })],
          [t('privacy.record.who.label'), t('privacy.record.who.text')],
          [t('privacy.record.others.label'), privacy.notes.otherReaders ?? dots],
          [t('privacy.record.kept.label'), keptText(privacy, t)],
          [t('privacy.record.protection.label'), t('privacy.record.protection.text')],
          [t('privacy.record.optional.label'), <OptionalData key="optional" privacy={privacy} />],
        ]}
      />
    </Card>
  )
}

function OptionalData({ privacy }: { readonly privacy: Privacy }) {
  const { t } = useTexts()
  const { optional } = privacy.facts
  if (optional.length === 0) return t('privacy.record.optional.none')
  const items = optional.map(({ field, people }) =>
    t('privacy.record.optional.item', { field: t(`field.${field}`), people }),
  )
  return `${items.join('; ')}. ${t('privacy.record.optional.advice')}`
}
