import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { AwardRow } from '#shared/award/award.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Act } from '../../ui/act.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { RankingTabs } from '../../ui/tabs/ranking-tabs.tsx'
import { RoundDialog } from './round-dialog.tsx'
import { SanctionCard } from './sanction-card.tsx'

/** Pegawai terbaik: the rounds of a year, and the sanctions that stand in the way. */
export function AwardPage() {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [isNew, setNew] = useState(false)
  const navigate = useNavigate()
  const rounds = useApiQuery('award.list', { year })
  const create = (
    <Act name="award.save">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setNew(true)}>
        {t('award.list.new')}
      </Button>
    </Act>
  )
  return (
    <div className="page">
      <PageHeader
        title={t('award.title')}
        state={rounds.data && t('award.list.state', { count: rounds.data.length, year })}
        actions={create}
      />
      <RankingTabs />
      <div className="award-parts" tabIndex={0} role="group" aria-label={t('award.title')}>
        <QueryView query={rounds}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState>{t('award.list.empty', { year })}</EmptyState>
            ) : (
              <RoundTable rows={rows} />
            )
          }
        </QueryView>
        <SanctionCard year={year} />
      </div>
      {isNew && (
        <RoundDialog
          year={year}
          onClose={() => setNew(false)}
          onDone={(id) => void navigate({ to: '/award/$id', params: { id } })}
        />
      )}
    </div>
  )
}

function RoundTable({ rows }: { readonly rows: readonly AwardRow[] }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <section className="card">
      <SimpleTable
        caption={t('award.title')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'round',
            header: t('award.list.round'),
            cell: ({ id, title }) => (
              <Link to="/award/$id" params={{ id }}>
                {title}
              </Link>
            ),
          },
          {
            id: 'period',
            header: t('award.list.period'),
            width: '9rem',
            cell: ({ period }) => format.period(period),
          },
          { id: 'scope', header: t('award.list.scope'), width: '24%', cell: (row) => scopeText(row, t) },
          {
            id: 'state',
            header: t('award.list.progress'),
            width: '11rem',
            cell: ({ state }) => <span className="pill">{t(`award.state.${state}`)}</span>,
          },
          {
            id: 'winner',
            header: t('award.list.winner'),
            width: '22%',
            figure: true,
            cell: ({ state, winners }) => {
              if (state !== 'decided') return '–'
              return winners.length === 0 ? t('award.list.undecided') : winners.join('; ')
            },
          },
        ]}
      />
    </section>
  )
}

/** Among whom a round chooses. */
export function scopeText(
  { unit, group, employeeType }: Pick<AwardRow, 'unit' | 'group' | 'employeeType'>,
  t: Translate,
): string {
  return [
    unit ?? t('award.list.everybody'),
    group && t(`group.${group}`),
    employeeType && t(`employeeType.${employeeType}`),
  ]
    .filter(Boolean)
    .join(' · ')
}
