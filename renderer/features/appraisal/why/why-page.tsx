import { Button } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { formatNip } from '#shared/people/nip.ts'
import type { Explanation } from '#shared/appraisal/explanation.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { Quadrant } from '../../../ui/chart/quadrant.tsx'
import { useSeenTask } from '../../../ui/first-tasks/use-seen.ts'
import { SaidList } from '../../../ui/feedback/said-list.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PredikatBadge } from '../../../ui/predikat-badge.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { ChangeList } from './change-list.tsx'
import { PeriodTable } from './period-table.tsx'
import { WhySections } from './why-sections.tsx'

/** Why one person's predikat is what it is, whole and on paper: it must survive an objection. */
export function WhyPage() {
  const { employeeId } = useParams({ strict: false }) as { readonly employeeId: string }
  const { key } = usePeriod()
  useSeenTask('why')
  const why = useApiQuery('appraisal.explain', { employeeId, period: key })
  return (
    <div className="page document-page">
      <QueryView query={why} lines={14}>
        {(data) => <Why why={data} period={key} />}
      </QueryView>
    </div>
  )
}

interface WhyProps {
  readonly why: Explanation
  readonly period: string
}

function Why({ why, period }: WhyProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { year, period: span } = usePeriod()
  const { row } = why
  const realisations = useApiQuery('realisation.grid', { year, employeeId: row.employeeId })
  const title = t('appraisal.why.pageTitle', { name: row.fullName })
  const about = [format.period(period), row.positionName, row.unit, row.nip && formatNip(row.nip)]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <PrintHead title={title} about={about} />
      <PageHeader
        title={title}
        state={<span className="no-print">{about}</span>}
        actions={<WhyActions employeeId={row.employeeId} />}
      />
      {/* what scrolls must be reachable by the keyboard */}
      <div
        className="scroll-y appraisal-why-page"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={title}
      >
        <Card title={t('field.predikat')}>
          <div className="card-body appraisal-why-head" data-figure>
            <PredikatBadge predikat={row.predikat} direct={row.override !== undefined} />
            <Quadrant result={row.resultRating} behaviour={row.behaviourRating} />
            {row.note !== undefined && <p>{row.note}</p>}
          </div>
        </Card>
        <Card title={t('appraisal.why.periods')}>
          <PeriodTable periods={why.periods} current={period} />
        </Card>
        <Card title={t('appraisal.why.title')}>
          <div className="card-body appraisal-why-steps" data-figure>
            <WhySections why={why} rows={realisations.data?.rows ?? []} />
          </div>
        </Card>
        <Card title={t('feedback.log.ofPeriod')}>
          <div className="card-body">
            <SaidList employeeId={row.employeeId} year={year} span={span} most={50} />
          </div>
        </Card>
        <Card title={t('appraisal.why.changes')}>
          <div className="card-body">
            <ChangeList changes={why.changes} />
          </div>
        </Card>
      </div>
    </>
  )
}

function WhyActions({ employeeId }: { readonly employeeId: string }) {
  const { t } = useTexts()
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        renderRoot={(props) => (
          <Link
            {...props}
            to="/appraisal"
            search={((search: object) => ({ ...search, selected: employeeId })) as never}
          />
        )}
      >
        {t('appraisal.why.back')}
      </Button>
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('appraisal.why.print')}
      </Button>
    </>
  )
}
