import { useParams } from '@tanstack/react-router'
import { type Destruction, keptUntil } from '#shared/privacy/destruction.ts'
import { destroyedTables } from '#shared/office/year-tables.ts'
import { useApiQuery } from '../../../../api/hooks.ts'
import { useTexts } from '../../../../i18n/texts.ts'
import { useFormat } from '../../../../i18n/use-format.ts'
import { Card } from '../../../../ui/card.tsx'
import { EmptyState } from '../../../../ui/state/empty-state.tsx'
import { QueryView } from '../../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../../ui/simple-table.tsx'
import { DocumentPage, Lines, Signature } from '../../document/document-page.tsx'
import { dots } from '../privacy-words.ts'
import { CopiesCard } from './copies-card.tsx'

/** The record of a destroyed year (berita acara), as the log keeps it. */
export function RecordPage() {
  const { seq } = useParams({ strict: false }) as { seq: string }
  const { t } = useTexts()
  const format = useFormat()
  const register = useApiQuery('privacy.destructions', {})
  const destruction = register.data?.find((record) => String(record.seq) === seq)
  return (
    <DocumentPage
      title={
        destruction === undefined
          ? t('privacy.destruction.register.title')
          : t('privacy.destruction.record.title', { year: destruction.year })
      }
      state={
        destruction === undefined
          ? ''
          : t('privacy.destruction.record.state', { when: format.dateTime(destruction.at) })
      }
    >
      <QueryView query={register} lines={10}>
        {() =>
          destruction === undefined ? (
            <EmptyState>{t('privacy.destruction.record.missing')}</EmptyState>
          ) : (
            <>
              <Record destruction={destruction} />
              <CopiesCard year={destruction.year} />
            </>
          )
        }
      </QueryView>
    </DocumentPage>
  )
}

interface RecordProps {
  readonly destruction: Destruction
}

function Record({ destruction }: RecordProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { year, at, basis, reason, by, who, retentionYears, retentionBasis = dots } = destruction
  const { firstWitness, secondWitness } = destruction
  const place = useApiQuery('office.get', {}).data?.place
  return (
    <>
      <Card className="document-letter">
        <p>{t('privacy.destruction.record.opening', { year, when: format.dateTime(at) })}</p>
        <Lines
          lines={[
            [t('privacy.destruction.record.basis'), basis],
            [t('privacy.destruction.record.reason'), reason],
            [
              t('privacy.destruction.record.retention'),
              t('privacy.destruction.record.retentionText', {
                count: retentionYears,
                basis: retentionBasis,
                until: keptUntil(year, retentionYears),
              }),
            ],
            [t('privacy.destruction.record.by'), by],
            [t('privacy.destruction.record.session'), who],
          ]}
        />
      </Card>
      <WhatWent destruction={destruction} />
      <Proof destruction={destruction} />
      <div className="document-signatures">
        <Signature role={t('privacy.destruction.record.firstWitness')} name={firstWitness} />
        <Signature role={t('privacy.destruction.record.secondWitness')} name={secondWitness} />
        <Signature role={t('privacy.destruction.record.by')} name={by} place={place} />
      </div>
    </>
  )
}

function WhatWent({ destruction: { rows, people, events } }: RecordProps) {
  const { t } = useTexts()
  const format = useFormat()
  const kinds = destroyedTables
    .filter((table) => rows[table] > 0)
    .map((table) => ({
      name:
        table === 'org_result' ? t('privacy.destruction.record.orgResult') : t(`privacy.own.parts.${table}`),
      count: rows[table],
    }))
  return (
    <Card title={t('privacy.destruction.record.what')}>
      <SimpleTable
        caption={t('privacy.destruction.record.what')}
        rows={[
          { name: t('privacy.destruction.record.people'), count: people },
          ...kinds,
          { name: t('privacy.destruction.record.events'), count: events },
        ]}
        rowKey={({ name }) => name}
        columns={[
          { id: 'kind', header: t('privacy.destruction.record.kind'), cell: ({ name }) => name },
          {
            id: 'count',
            header: t('privacy.destruction.record.count'),
            numeric: true,
            cell: ({ count }) => format.whole(count),
          },
        ]}
      />
    </Card>
  )
}

const proofs = ['headBefore', 'headAfter', 'contentBefore', 'contentAfter'] as const

/** Against these a later change of the log or of the file shows. */
function Proof({ destruction }: RecordProps) {
  const { t } = useTexts()
  return (
    <Card title={t('privacy.destruction.record.proof')}>
      <Lines
        lines={[
          [t('privacy.destruction.record.event'), `#${destruction.seq}`],
          ...proofs.map(
            (proof) =>
              [
                t(`privacy.destruction.record.${proof}`),
                <code key={proof}>{destruction[proof]}</code>,
              ] as const,
          ),
        ]}
      />
      <p className="document-note hint">{t('privacy.destruction.record.proofNote')}</p>
    </Card>
  )
}
