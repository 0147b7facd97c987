import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import type { Explanation } from '#shared/appraisal/explanation.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { Quadrant } from '../../ui/chart/quadrant.tsx'
import { PrivateNotes } from '../../ui/private-notes/private-notes.tsx'
import { SaidList } from '../../ui/feedback/said-list.tsx'
import { WhyPanel } from '../../ui/why-panel.tsx'
import { DepartureNotice } from './departure-notice.tsx'
import { NumericLine } from './numeric-line.tsx'
import { NoteField } from './note-field.tsx'
import { Fields } from '../../ui/act.tsx'
import { AgreedBox } from '../../ui/development/agreed-box.tsx'
import { SelfLine } from './self/self-line.tsx'
import { OverrideLine } from './why/override-dialog.tsx'
import { PeriodTable } from './why/period-table.tsx'
import { PeopleStandIns } from './why/people-stand-ins.tsx'
import { StandInLine } from './why/stand-in-dialog.tsx'
import { WhySections } from './why/why-sections.tsx'

interface WhyPredikatProps {
  /** As the person stood when the hand last rested. */
  readonly row: AppraisalRow | undefined
  /** As it is now: whoever wrote it sees it at once. */
  readonly note: string | undefined
  readonly onNote: (row: AppraisalRow, note: string) => void
}

/** The right panel: the hit cell of the quadrant, the note as a whole, and the steps from targets to index. */
export const WhyPredikat = memo(function WhyPredikat({ row, note, onNote }: WhyPredikatProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { key, year, period } = usePeriod()
  const employeeId = row?.employeeId ?? ''
  const enabled = row !== undefined
  const explanation = useApiQuery('appraisal.explain', { employeeId, period: key }, { enabled })
  const realisations = useApiQuery('realisation.grid', { year, employeeId }, { enabled })
  if (row === undefined)
    return (
      <WhyPanel title={t('appraisal.why.title')}>
        <p className="hint">{t('appraisal.why.nobody')}</p>
      </WhyPanel>
    )
  // while another person's answer is on its way nothing of the one before is shown
  const why = explanation.data?.row.employeeId === employeeId ? explanation.data : undefined
  return (
    <WhyPanel
      figure
      title={
        <>
          {t('appraisal.why.title')}{' '}
          <PredikatBadge predikat={row.predikat} direct={row.override !== undefined} />
        </>
      }
      footer={footerOf(why, t, format.dateTime)}
    >
      <p className="hint">{row.fullName}</p>
      {row.state === 'notDue' && <PlanNotice row={row} />}
      <Quadrant result={row.resultRating} behaviour={row.behaviourRating} />
      <NumericLine employeeId={employeeId} period={key} />
      <OverrideLine row={row} period={key} />
      <DepartureNotice row={row} />
      <Fields name="appraisal.rate">
        <NoteField key={employeeId} stored={note ?? ''} onNote={(text) => onNote(row, text)} />
      </Fields>
      <AgreedBox employeeId={employeeId} period={key} />
      <PrivateNotes employeeId={employeeId} />
      <SelfLine row={row} period={key} />
      <section>
        <h3>{t('feedback.log.ofPeriod')}</h3>
        <SaidList employeeId={employeeId} year={year} span={period} most={3} />
      </section>
      {why && (
        <>
          <section>
            <h3>{t('appraisal.why.periods')}</h3>
            <PeriodTable compact periods={why.periods} current={key} />
          </section>
          <WhySections why={why} rows={realisations.data?.rows ?? []} />
          <PanelActions why={why} period={key} />
        </>
      )}
    </WhyPanel>
  )
})

function PlanNotice({ row }: { readonly row: AppraisalRow }) {
  const { t } = useTexts()
  return (
    <div className="notice">
      <span>{t('appraisal.error.noApprovedPlan', { name: row.fullName })}</span>
      <Button size="compact-sm" variant="default" component={Link} to={`/plan/${row.employeeId}`}>
        {t('appraisal.why.openPlan')}
      </Button>
    </div>
  )
}

function PanelActions({ why, period }: { readonly why: Explanation; readonly period: string }) {
  const { t } = useTexts()
  return (
    <div className="appraisal-panel-actions">
      <Button
        size="compact-sm"
        variant="default"
        renderRoot={(props) => (
          <Link {...props} to="/appraisal/$employeeId" params={{ employeeId: why.row.employeeId }} />
        )}
      >
        {t('appraisal.why.openPage', { changes: why.changes.length })}
      </Button>
      <PeopleStandIns why={why} period={period} />
      {!why.row.received && <StandInLine row={why.row} period={period} standIn={why.standIn} />}
    </div>
  )
}

function footerOf(why: Explanation | undefined, t: Translate, time: (iso: string) => string): string {
  const rule = t('appraisal.why.rule')
  return why?.setBy === undefined
    ? rule
    : `${rule} · ${t('appraisal.why.setBy', { who: why.setBy.who, at: time(why.setBy.at) })}`
}
