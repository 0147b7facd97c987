import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Check, CheckedTeam } from '#shared/calibration/check.ts'
import type { Finding, FindingRow } from '#shared/calibration/findings.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrintHead } from '../../ui/print/print-head.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { CalibrationTabs } from './calibration-tabs.tsx'

/** What is to be looked at in each team, with the marks behind it. */
export function CheckView() {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const [offset, setOffset] = useState(0)
  const check = useApiQuery('calibration.check', { period: key, offset })
  return (
    <div className="page">
      <PrintHead
        title={t('calibration.tab.check')}
        about={format.period(key)}
        note={t('calibration.check.rule')}
      />
      <PageHeader title={t('calibration.title')} state={check.data ? stateOf(check.data, t) : '\u00a0'} />
      <CalibrationTabs />
      <p className="hint no-print">{t('calibration.check.rule')}</p>
      <QueryView query={check} lines={10}>
        {(data) => <Teams data={data} onMore={() => setOffset(nextOffset(offset, data))} />}
      </QueryView>
    </div>
  )
}

/** The teams after these, and after the last the first again. */
const nextOffset = (offset: number, { teams, total }: Check) => (offset + teams.length) % total

const isOdd = ({ findings, chance }: CheckedTeam) => findings.length > 0 || chance !== undefined

function stateOf({ teams }: Check, t: Translate): string {
  const count = teams.filter(isOdd).length
  return count === 0 ? t('calibration.check.state.none') : t('calibration.check.state.found', { count })
}

function Teams({ data, onMore }: { readonly data: Check; readonly onMore: () => void }) {
  const { t } = useTexts()
  const odd = data.teams.filter(isOdd)
  const clear = data.teams.filter((team) => !isOdd(team) && team.rated > 0)
  if (data.total === 0) return <EmptyState>{t('calibration.empty')}</EmptyState>
  return (
    <div className="calibration-checks">
      {odd.map((team) => (
        <TeamCard key={team.unitId} period={data.period} team={team} />
      ))}
      {clear.length > 0 && (
        <p className="hint">
          {t('calibration.check.clear', { teams: clear.map(({ unit }) => unit).join(', ') })}
        </p>
      )}
      {odd.length + clear.length === 0 && <EmptyState>{t('calibration.empty')}</EmptyState>}
      {data.total > data.teams.length && (
        <Button className="no-print" variant="default" onClick={onMore}>
          {t('calibration.check.more')}
        </Button>
      )}
    </div>
  )
}

function TeamCard({ team }: { readonly period: string; readonly team: CheckedTeam }) {
  const { t } = useTexts()
  const { unit, appraiser, findings, chance, rated, people } = team
  return (
    <Card
      title={[unit, appraiser].filter(Boolean).join(' · ')}
      action={<span className="hint">{t('calibration.check.rated', { rated, people })}</span>}
    >
      <div className="calibration-findings" data-figure>
        {chance && (
          <section>
            <h3>
              {t(`calibration.check.chance.${chance.side}`, { within: chance.within, people: chance.people })}
            </h3>
            <p className="hint">{t('calibration.check.chance.how')}</p>
          </section>
        )}
        {findings.map((finding) => (
          <FindingPart key={finding.kind} finding={finding} unitId={team.unitId} />
        ))}
      </div>
    </Card>
  )
}

interface FindingPartProps {
  readonly finding: Finding
  readonly unitId: string
}

function FindingPart({ finding: { kind, rows }, unitId }: FindingPartProps) {
  const { t } = useTexts()
  const people = new Set(rows.map(({ employeeId }) => employeeId)).size
  return (
    <section>
      <h3>{t(`calibration.check.finding.${kind}`, { count: people })}</h3>
      <ul>
        {rows.map((row, at) => (
          <li key={`${row.employeeId} ${at}`}>
            <Link
              to="/appraisal"
              search={(old) => ({ ...old, unit: unitId, selected: row.employeeId, tab: undefined })}
              aria-label={t('calibration.check.open', { name: row.fullName })}
            >
              {row.fullName}
            </Link>
            <span>{marksOf(row, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function marksOf(row: FindingRow, t: Translate): string {
  const short = (rating: FindingRow['result']) => (rating === undefined ? '–' : t(`ratingShort.${rating}`))
  return [
    t('calibration.check.row.ratings', { result: short(row.result), behaviour: short(row.behaviour) }),
    ...(row.suggested ? [t('calibration.check.row.suggested', { rating: short(row.suggested) })] : []),
    ...(row.achievement === undefined
      ? []
      : [t('calibration.check.row.achievement', { percent: row.achievement })]),
  ].join(' · ')
}
