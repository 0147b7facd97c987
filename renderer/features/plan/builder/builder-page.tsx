import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { lineSources, type PlanProposal } from '#shared/plan/cascade/builder.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { BuilderLine } from './builder-line.tsx'
import { useChoices } from './use-choices.ts'

/** Susun rencana: last year, the leader's new results and the library of the post become one draft, line by line. */
export function BuilderPage() {
  const { employeeId } = useParams({ strict: false }) as { employeeId: string }
  const { year } = usePeriod()
  const [fromYear, setFromYear] = useState<number>()
  const proposal = useApiQuery('plan.proposal', {
    employeeId,
    year,
    ...(fromYear !== undefined && { fromYear }),
  })
  return (
    <div className="page">
      <QueryView query={proposal}>
        {(data) => (
          <Builder
            key={`${employeeId}:${year}:${data.fromYear ?? ''}`}
            proposal={data}
            onFromYear={setFromYear}
          />
        )}
      </QueryView>
    </div>
  )
}

interface BuilderProps {
  readonly proposal: PlanProposal
  readonly onFromYear: (year: number) => void
}

function Builder({ proposal, onFromYear }: BuilderProps) {
  const { t, say } = useTexts()
  const { employee, year, years, fromYear, closed, lines, parents } = proposal
  const { choices, change, taken } = useChoices(lines)
  const count = (difference: string) => choices.filter((choice) => choice.difference === difference).length
  return (
    <>
      <PageHeader
        title={t('builder.title', { name: employee.fullName })}
        state={t('builder.state', {
          taken: taken.length,
          all: lines.length,
          same: count('same'),
          changed: count('changed'),
          fresh: count('new'),
          dropped: count('dropped'),
        })}
        actions={<BuilderActions proposal={proposal} taken={taken} />}
      />
      {closed && <p className="notice">{say(closed)}</p>}
      {years.length > 1 && (
        <div className="toolbar">
          <SelectField
            label={t('builder.from')}
            value={String(fromYear)}
            choices={years.map((one) => ({ value: String(one), label: String(one) }))}
            onChange={(value) => onFromYear(Number(value))}
          />
        </div>
      )}
      {lines.length === 0 ? (
        <EmptyState>{t('builder.nothing')}</EmptyState>
      ) : (
        <div className="plan-body scroll-y">
          {lineSources
            .filter((source) => lines.some((line) => line.source === source))
            .map((source) => (
              <Card key={source} title={t(`builder.source.${source}`, { year: fromYear ?? year })}>
                {choices.map(
                  ({ line, choice, difference }, at) =>
                    line.source === source && (
                      <BuilderLine
                        key={`${source}${line.text}`}
                        number={at + 1}
                        line={line}
                        choice={choice}
                        difference={difference}
                        parents={parents}
                        onChange={(next) => change(at, next)}
                      />
                    ),
                )}
              </Card>
            ))}
        </div>
      )}
    </>
  )
}

interface BuilderActionsProps {
  readonly proposal: PlanProposal
  readonly taken: ReturnType<typeof useChoices>['taken']
}

function BuilderActions({ proposal, taken }: BuilderActionsProps) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { employee, year, fromYear, closed, expectations } = proposal
  const add = useApiCommand('plan.addLines')
  const toPlan = { to: '/plan/$employeeId', params: { employeeId: employee.id } }
  const create = async () => {
    const { results } = await add.mutateAsync({
      employeeId: employee.id,
      year,
      lines: taken,
      ...(fromYear !== undefined && expectations > 0 && { expectationsFrom: fromYear }),
    })
    await navigate(toPlan as never)
    await notifyDone(t('builder.done', { results }), { undo: true })
  }
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        renderRoot={(props) => <Link {...(toPlan as { to: '/' })} {...props} />}
      >
        {t('builder.back')}
      </Button>
      <Act name="plan.addLines">
        <Button
          autoFocus
          disabled={taken.length === 0 || closed !== undefined}
          loading={add.isPending}
          onClick={() => void create().catch(notifyFailed)}
        >
          {t('builder.create', { count: taken.length })}
        </Button>
      </Act>
    </>
  )
}
