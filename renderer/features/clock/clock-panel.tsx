import { IconAlertTriangle, IconCalendarCheck, IconCalendarEvent, IconGavel } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ClockExplanation, ClockOf } from '#shared/clock/clock-list.ts'
import type { Collision } from '#shared/clock/collision.ts'
import type { CountedDay } from '#shared/clock/working-days.ts'
import { articleText } from '#shared/text/article.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { FailedState } from '../../ui/state/failed-state.tsx'
import { distanceText, documentText, toneOf } from '../../ui/clock-words.ts'
import { WhyPanel, WhyStep } from '../../ui/why-panel.tsx'

/** How the chosen deadline was counted: from which event, how long, and each day in between. */
export function ClockPanel({ chosen }: { readonly chosen: ClockOf }) {
  const { t } = useTexts()
  const explained = useApiQuery('clock.explain', chosen)
  if (explained.isError && explained.data === undefined)
    return (
      <WhyPanel title={t('clock.explain.title')}>
        <FailedState error={explained.error} onRetry={() => void explained.refetch()} />
      </WhyPanel>
    )
  return explained.data === undefined ? (
    <WhyPanel title={t('clock.explain.title')}>{null}</WhyPanel>
  ) : (
    <Explained explanation={explained.data} />
  )
}

function Explained({ explanation }: { readonly explanation: ClockExplanation }) {
  const { t } = useTexts()
  const format = useFormat()
  const { row, days, collision, unchecked } = explanation
  return (
    <WhyPanel title={t('clock.explain.title')} footer={`PermenPANRB 6/2022, ${articleText(row.article, t)}`}>
      <section className="clock-head">
        <b>{t(`clock.rule.${row.clock}.title`)}</b>
        <small>
          <DocumentLink explanation={explanation} /> · {documentText(row, t)}
        </small>
        <span>
          <span className={`pill ${toneOf(row)}`}>{t(`clock.status.${row.state}`)}</span>{' '}
          {distanceText(row, t, format)}
        </span>
      </section>
      <section>
        <Steps explanation={explanation} />
      </section>
      {collision && <CollisionNotice collision={collision} />}
      <section>
        <h3>{t('clock.explain.passed')}</h3>
        <p className="hint">{t(`clock.rule.${row.clock}.passed`)}</p>
      </section>
      {days.length > 0 && <Days days={days} unchecked={unchecked} />}
    </WhyPanel>
  )
}

/** A person's document leads to the page on which it is worked at. */
function DocumentLink({ explanation: { row } }: { readonly explanation: ClockExplanation }) {
  const { name, document, employeeId, period } = row
  if (employeeId === undefined) return <>{name}</>
  return document === 'plan' ? (
    <Link to="/plan/$employeeId" params={{ employeeId }}>
      {name}
    </Link>
  ) : (
    <Link to="/appraisal" search={{ period, selected: employeeId, unit: undefined } as never}>
      {name}
    </Link>
  )
}

function Steps({ explanation: { row, workingDays, workBy } }: { readonly explanation: ClockExplanation }) {
  const { t } = useTexts()
  const format = useFormat()
  const { clock, from, deadline, document, period } = row
  const event = t(`clock.rule.${clock}.from`)
  const isPeriodic = document === 'evaluation' && period.length > 4
  return (
    <>
      <WhyStep icon={<IconCalendarEvent size={16} />}>
        {from === undefined
          ? t('clock.explain.fromUnknown', { event })
          : t('clock.explain.from', { date: format.weekday(from), event })}
      </WhyStep>
      <WhyStep icon={<IconGavel size={16} />} detail={isPeriodic ? t('clock.explain.periodic') : undefined}>
        {limitText(workingDays, deadline)}
      </WhyStep>
      {workingDays !== undefined && deadline !== undefined && (
        <WhyStep icon={<IconCalendarCheck size={16} />}>
          <b>{t('clock.explain.deadline', { date: format.weekday(deadline) })}</b>
        </WhyStep>
      )}
      {workBy !== undefined && (
        <WhyStep icon={<IconAlertTriangle size={16} />}>
          {t('clock.explain.workBy', { date: format.weekday(workBy) })}
        </WhyStep>
      )}
    </>
  )

  function limitText(count: number | undefined, last: string | undefined): string {
    if (count !== undefined) return t('clock.explain.workingDays', { count })
    return last === undefined
      ? t('clock.explain.unlimited')
      : t('clock.explain.until', { date: format.weekday(last) })
  }
}

function CollisionNotice({ collision }: { readonly collision: Collision }) {
  const { t } = useTexts()
  const format = useFormat()
  const { decisionBy, reportBy, over, deliverBy } = collision
  return (
    <div className="notice clock-collision" role="note">
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        {t('clock.explain.collision', {
          decisionBy: format.date(decisionBy),
          reportBy: format.date(reportBy),
          count: over,
        })}{' '}
        {deliverBy === undefined
          ? t('clock.explain.signSooner')
          : t('clock.explain.deliverBy', { date: format.date(deliverBy) })}
      </span>
    </div>
  )
}

interface DaysProps {
  readonly days: readonly CountedDay[]
  readonly unchecked: readonly string[]
}

function Days({ days, unchecked }: DaysProps) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <section>
      <h3>{t('clock.explain.days')}</h3>
      <ol className="clock-days">
        {days.map((day) => (
          <li key={day.date} data-kind={day.kind}>
            <span>{format.weekday(day.date)}</span>
            <span>
              {dayText(day)}
              {unchecked.includes(day.date) && (
                <small className="pill tone-needsImprovement">{t('clock.explain.unchecked')}</small>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )

  function dayText(day: CountedDay): string {
    if (day.kind === 'working') return t('clock.explain.number', { count: day.number })
    return day.kind === 'weekend' ? t('clock.explain.weekend') : day.name
  }
}
