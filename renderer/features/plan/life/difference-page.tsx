import { Button } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { coreValueTexts } from '#shared/plan/core-value.ts'
import type { PlanDifference } from '#shared/plan/version-difference.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { Card } from '../../../ui/card.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PrintHead } from '../../../ui/print/print-head.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'

type Change = PlanDifference['results'][number]['change']
type ChangedText = Pick<PlanDifference['results'][number], 'change' | 'before' | 'now'>

/** What a version of a plan changes in another, to read and to put on paper (Ps 14(2)). */
export function DifferencePage() {
  const { planId } = useParams({ strict: false }) as { planId: string }
  const [{ selected }] = useAppSearch()
  const difference = useApiQuery('plan.difference', { planId, with: selected ?? planId })
  return (
    <div className="page document-page">
      <QueryView query={difference}>{(data) => <Difference data={data} />}</QueryView>
    </div>
  )
}

function Difference({ data }: { readonly data: PlanDifference }) {
  const { t } = useTexts()
  const format = useFormat()
  const { before, after } = data
  const name = after.snapshot?.employee.name ?? before.snapshot?.employee.name ?? ''
  const title = t('plan.life.version.difference', { name })
  const about = t('plan.life.version.about', {
    before: before.version,
    after: after.version,
    from: format.date(after.from),
    to: format.date(after.to),
  })
  return (
    <>
      <PrintHead title={title} about={about} />
      <PageHeader
        title={title}
        state={<span className="no-print">{about}</span>}
        actions={<DifferenceActions data={data} />}
      />
      <div className="plan-difference scroll-y">
        <WhyCard data={data} />
        <ResultsCard results={data.results} />
        <TextsCard
          title={t('plan.behaviour.title')}
          texts={data.expectations.map(({ coreValue, ...text }) => ({
            ...text,
            key: coreValue,
            label: coreValueTexts[coreValue].name,
          }))}
        />
        <TextsCard
          title={t('plan.life.annex.title')}
          texts={data.annex.map(({ part, ...text }) => ({
            ...text,
            key: `${part} ${text.now ?? text.before}`,
            label: t(`annexPart.${part}`),
          }))}
        />
      </div>
    </>
  )
}

function DifferenceActions({ data }: { readonly data: PlanDifference }) {
  const { t } = useTexts()
  const { after } = data
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        renderRoot={(props) => (
          <Link
            {...props}
            to="/plan/$employeeId"
            params={{ employeeId: data.employeeId }}
            search={((search: object) => ({ ...search, selected: after.id })) as never}
          />
        )}
      >
        {t('plan.life.version.back')}
      </Button>
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('plan.life.version.print')}
      </Button>
    </>
  )
}

function WhyCard({ data: { before, after } }: { readonly data: PlanDifference }) {
  const { t } = useTexts()
  const format = useFormat()
  const approved = (plan: typeof after) =>
    plan.approvedOn === undefined
      ? t(`planState.${plan.state}`)
      : t('plan.life.version.approved', { date: format.date(plan.approvedOn) })
  const appraiser = after.snapshot?.appraiser?.name
  return (
    <Card>
      <dl className="plan-facts">
        <dt>{t('plan.life.reason')}</dt>
        <dd>{after.reason ?? '–'}</dd>
        <dt>{t('plan.life.version.number', { version: after.version })}</dt>
        <dd>{[approved(after), appraiser].filter((part) => part !== undefined).join(' · ')}</dd>
        <dt>{t('plan.life.version.number', { version: before.version })}</dt>
        <dd>{approved(before)}</dd>
      </dl>
    </Card>
  )
}

function ResultsCard({ results }: { readonly results: PlanDifference['results'] }) {
  const { t } = useTexts()
  const format = useFormat()
  const changed = results.filter(({ change }) => change !== 'same')
  return (
    <Card title={t('plan.life.version.results')}>
      {changed.length === 0 && <p className="muted plan-difference-none">{t('plan.life.version.same')}</p>}
      <ul className="plan-changes">
        {changed.map((result) => (
          <li key={result.now ?? result.before}>
            <Changed text={result} />
            {result.kindBefore !== undefined && (
              <p>
                {t(`workResultKind.${result.kindBefore}`)} → {t(`workResultKind.${result.kind}`)}
              </p>
            )}
            {result.endedOn !== undefined && (
              <p>
                {t('plan.life.end.ended', { date: format.date(result.endedOn) })} {result.endedReason}
              </p>
            )}
            <ul>
              {result.indicators
                .filter(({ change }) => change !== 'same')
                .map((indicator) => (
                  <li key={indicator.now ?? indicator.before}>
                    <Changed text={indicator} />
                    {indicator.targetBefore !== indicator.target && (
                      <p>
                        {t('plan.indicator.target')}:{' '}
                        {indicator.targetBefore !== undefined && <del>{indicator.targetBefore}</del>}{' '}
                        {indicator.target !== undefined && <ins>{indicator.target}</ins>}
                      </p>
                    )}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}

interface TextsCardProps {
  readonly title: string
  readonly texts: readonly (ChangedText & { readonly key: string; readonly label: string })[]
}

function TextsCard({ title, texts }: TextsCardProps) {
  if (texts.length === 0) return null
  return (
    <Card title={title}>
      <ul className="plan-changes">
        {texts.map(({ key, label, ...text }) => (
          <li key={key}>
            <strong>{label}</strong>
            <Changed text={text} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What went is struck through, what came is underlined: both read in grey. */
function Changed({ text: { change, before, now } }: { readonly text: ChangedText }) {
  const { t } = useTexts()
  return (
    <p>
      <span className={`pill ${tones[change]}`}>{t(`plan.life.version.change.${change}`)}</span>{' '}
      {before !== undefined && before !== now && <del>{before}</del>}{' '}
      {now !== undefined && (before === now ? now : <ins>{now}</ins>)}
    </p>
  )
}

const tones: Readonly<Record<Change, string>> = {
  added: 'tone-excellent',
  dropped: 'tone-poor',
  changed: 'tone-needsImprovement',
  same: 'tone-none',
}
