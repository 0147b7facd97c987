import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { YearOpening } from '#shared/clock/opening.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'

/** Who has no plan yet: drafts of last year's plans for all of them at once, once the year is open. */
export function PlansCard({ opening }: { readonly opening: YearOpening }) {
  const { t } = useTexts()
  const { year, isOpen, planFrom, withoutPlan } = opening
  const { count, people } = withoutPlan
  return (
    <Card
      title={t('clock.opening.step.plans')}
      action={
        isOpen && (
          <Link to="/plan" search={() => ({ period: String(year) })} className="hint">
            {t('clock.opening.plans.all')}
          </Link>
        )
      }
    >
      <div className="card-body stack">
        <p>{count === 0 ? t('clock.opening.plans.none') : t('clock.opening.left.plans', { count })}</p>
        {count > 0 && <p className="hint">{namesOf(people, count)}</p>}
        {count > 0 && !isOpen && <p className="hint">{t('clock.opening.plans.first')}</p>}
        {count > 0 && isOpen && planFrom !== undefined && <BuildButton year={year} fromYear={planFrom} />}
      </div>
    </Card>
  )

  function namesOf(named: typeof people, all: number): string {
    const shown = named.slice(0, mostShown).map(({ name }) => name)
    const more = all - shown.length
    return more > 0 ? `${shown.join(', ')} ${t('clock.opening.more', { count: more })}` : shown.join(', ')
  }
}

const mostShown = 12

function BuildButton({ year, fromYear }: { readonly year: number; readonly fromYear: number }) {
  const { t } = useTexts()
  const build = useApiCommand('plan.buildMany', {
    onDone: ({ changed, refused }) =>
      void notifyDone(t('clock.opening.plans.built', { count: changed, refused: refused.length }), {
        undo: changed > 0,
      }),
  })
  return (
    <Act name="plan.buildMany">
      <Button
        leftSection={<IconCopy size={16} />}
        loading={build.isPending}
        onClick={() => build.mutate({ year, fromYear }, { onError: notifyFailed })}
      >
        {t('clock.opening.plans.build', { year: fromYear })}
      </Button>
    </Act>
  )
}
