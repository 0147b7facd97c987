import { useApiQuery } from '../../../api/hooks.ts'
import type { Privacy } from '#shared/privacy/privacy.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { DocumentPage, Lines, SignatureLine } from '../document/document-page.tsx'
import { dots, factParams } from './privacy-words.ts'

const facts = ['scale', 'computed', 'automatic', 'internal', 'necessity'] as const
const risks = ['copy', 'desk', 'wrong', 'bias', 'loss'] as const
const rights = ['access', 'correct', 'object', 'erase'] as const

/** The impact assessment (art. 34), its facts from the file and its conclusion from the office. */
export function AssessmentPage() {
  const { t } = useTexts()
  const privacy = useApiQuery('privacy.get', {})
  return (
    <DocumentPage title={t('privacy.assessment.title')} state={t('privacy.assessment.state')}>
      <QueryView query={privacy} lines={10}>
        {(value) => <Assessment privacy={value} />}
      </QueryView>
    </DocumentPage>
  )
}

function Assessment({ privacy }: { readonly privacy: Privacy }) {
  const { t } = useTexts()
  const format = useFormat()
  const office = useApiQuery('office.get', {}).data
  const params = factParams(privacy)
  const { conclusion = dots, assessedBy, assessedOn } = privacy.notes
  return (
    <>
      <Card title={t('privacy.assessment.facts')}>
        <Lines
          lines={facts.map((id) => [
            t(`privacy.assessment.fact.${id}.label`),
            t(`privacy.assessment.fact.${id}.text`, params),
          ])}
        />
      </Card>
      <RisksCard />
      <Card title={t('privacy.assessment.rights')}>
        <Lines
          lines={rights.map((id) => [
            t(`privacy.assessment.right.${id}.label`),
            t(`privacy.assessment.right.${id}.text`),
          ])}
        />
      </Card>
      <Card title={t('privacy.assessment.outcome')}>
        <Lines
          lines={[
            [t('privacy.notes.conclusion'), conclusion],
            [t('privacy.notes.assessedBy'), assessedBy ?? dots],
            [t('privacy.notes.assessedOn'), assessedOn === undefined ? dots : format.date(assessedOn)],
          ]}
        />
      </Card>
      <SignatureLine name={assessedBy} place={office?.place} />
    </>
  )
}

function RisksCard() {
  const { t } = useTexts()
  return (
    <Card title={t('privacy.assessment.risks')}>
      <SimpleTable
        caption={t('privacy.assessment.risks')}
        rows={risks}
        rowKey={(id) => id}
        columns={[
          {
            id: 'risk',
            header: t('privacy.assessment.riskColumn'),
            cell: (id) => t(`privacy.assessment.risk.${id}.risk`),
          },
          {
            id: 'measure',
            header: t('privacy.assessment.measureColumn'),
            cell: (id) => t(`privacy.assessment.risk.${id}.measure`),
          },
          {
            id: 'remains',
            header: t('privacy.assessment.remainsColumn'),
            cell: (id) => t(`privacy.assessment.risk.${id}.remains`),
          },
        ]}
      />
    </Card>
  )
}
