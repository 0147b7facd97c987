import type { AwardCandidate, AwardShortlist, Ineligible } from '#shared/award/award.ts'
import { awardCriteria } from '#shared/award/criteria.ts'
import type { Hindrance } from '#shared/award/eligibility.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { type Format, useFormat } from '../../i18n/use-format.ts'
import { Card } from '../../ui/card.tsx'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'

/** Who may be chosen and in which order, and who may not, each with the reason. */
export function ShortlistPart({ list }: { readonly list: AwardShortlist }) {
  const { t } = useTexts()
  const { candidates, eligible, ineligible, ineligibleCount } = list
  const more = eligible - candidates.length
  return (
    <>
      <Card title={t('award.step.shortlist')}>
        <p className="card-body">
          {t('award.shortlist.state', { eligible, ineligible: ineligibleCount })}{' '}
          <span className="hint">{t('award.shortlist.ties')}</span>
        </p>
        {candidates.length === 0 ? (
          <EmptyState>{t('award.shortlist.none')}</EmptyState>
        ) : (
          <Candidates candidates={candidates} />
        )}
        {more > 0 && <p className="card-body hint">{t('award.shortlist.more', { count: more })}</p>}
      </Card>
      {ineligible.length > 0 && (
        <Card title={t('award.shortlist.ineligible')}>
          <IneligibleTable rows={ineligible} />
          {ineligibleCount > ineligible.length && (
            <p className="card-body hint">
              {t('award.shortlist.more', { count: ineligibleCount - ineligible.length })}
            </p>
          )}
        </Card>
      )}
    </>
  )
}

function Candidates({ candidates }: { readonly candidates: readonly AwardCandidate[] }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <SimpleTable
      caption={t('award.shortlist.title')}
      rows={candidates}
      rowKey={({ employeeId }) => employeeId}
      columns={[
        {
          id: 'place',
          header: t('award.shortlist.place'),
          numeric: true,
          figure: true,
          width: '4.5rem',
          cell: ({ place, tied }) => (
            <b title={tied ? t('ranking.tiedHint') : undefined}>
              {place}
              {tied && '='}
            </b>
          ),
        },
        {
          id: 'person',
          header: t('award.shortlist.person'),
          cell: ({ fullName, unit, isNamed }) => (
            <span className="two-lines">
              <span>
                {fullName} {isNamed && <span className="pill">{t('award.shortlist.finalist')}</span>}
              </span>
              <small>{unit}</small>
            </span>
          ),
        },
        {
          id: 'predikat',
          header: t('award.shortlist.predikat'),
          figure: true,
          width: '9.75rem',
          cell: ({ predikat }) => <PredikatBadge predikat={predikat} />,
        },
        {
          id: 'score',
          header: t('award.shortlist.score'),
          numeric: true,
          figure: true,
          width: '5rem',
          cell: ({ score }) => <b>{format.figure(score)}</b>,
        },
        {
          id: 'reasons',
          header: t('award.shortlist.reasons'),
          width: '36%',
          figure: true,
          cell: (row) => reasonsOf(row, t, format),
        },
      ]}
    />
  )
}

function reasonsOf({ parts, missing }: AwardCandidate, t: Translate, format: Format): string {
  return [
    ...awardCriteria.flatMap((key) => {
      const part = parts[key]
      return part === undefined ? [] : [`${t(`award.criterion.${key}`)} ${format.figure(part)}`]
    }),
    ...missing.map((key) => t('award.shortlist.missing', { what: t(`award.criterion.${key}`) })),
  ].join(' · ')
}

function IneligibleTable({ rows }: { readonly rows: readonly Ineligible[] }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <SimpleTable
      caption={t('award.shortlist.ineligible')}
      rows={rows}
      rowKey={({ employeeId }) => employeeId}
      columns={[
        { id: 'person', header: t('award.shortlist.person'), cell: ({ fullName }) => fullName },
        { id: 'unit', header: t('ranking.column.unit'), width: '30%', cell: ({ unit }) => unit },
        {
          id: 'because',
          header: t('award.shortlist.because'),
          width: '42%',
          figure: true,
          cell: ({ hindrances }) => hindrances.map((one) => hindranceText(one, t, format)).join('; '),
        },
      ]}
    />
  )
}

function hindranceText(hindrance: Hindrance, t: Translate, format: Format): string {
  switch (hindrance.kind) {
    case 'belowMinimum':
      return t('award.shortlist.hindrance.belowMinimum', { predikat: t(`predikat.${hindrance.predikat}`) })
    case 'sanction':
      return t('award.shortlist.hindrance.sanction', {
        level: t(`sanction.level.${hindrance.level}`).toLowerCase(),
        date: format.date(hindrance.from),
      })
    case 'incomplete':
      return t('award.shortlist.hindrance.incomplete', { rated: hindrance.rated, of: hindrance.of })
    case 'noPredikat':
    case 'noScore':
      return t(`award.shortlist.hindrance.${hindrance.kind}`)
  }
}
