import { Button, SegmentedControl } from '@mantine/core'
import { IconBriefcase } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { PlanOfEmployee } from '#shared/plan/plan.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { Act } from '../../../ui/act.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'

/** The plans of the year where there are several: one a post, and the versions of the one that is shown. */
export function PlanBar({ data }: { readonly data: PlanOfEmployee }) {
  const { t } = useTexts()
  const format = useFormat()
  const [, change] = useAppSearch()
  const { plan, posts, versions } = data
  const startFrom = newPostOf(data)
  if (!plan || (posts.length < 2 && versions.length < 2 && startFrom === undefined)) return null
  const show = (planId: string | undefined) => change({ selected: planId })
  return (
    <div className="toolbar plan-bar">
      {posts.length > 1 && (
        <SegmentedControl
          aria-label={t('plan.life.post.label')}
          value={plan.from}
          data={posts.map(({ from, to }) => ({
            value: from,
            label: `${format.date(from)} – ${format.date(to)}`,
          }))}
          onChange={(from) => show(posts.find((post) => post.from === from)?.planId)}
        />
      )}
      {versions.length > 1 && (
        <SelectField
          aria-label={t('plan.life.version.label')}
          value={plan.id}
          choices={versions.map(({ planId, version, state }) => ({
            value: planId,
            label: t('plan.life.version.choice', { version, state: t(`planState.${state}`).toLowerCase() }),
          }))}
          onChange={show}
        />
      )}
      <CompareLink data={data} />
      {startFrom !== undefined && <StartForPost data={data} from={startFrom} />}
    </div>
  )
}

/** Where a plan of a new post can be begun: after the last one of the year, by whoever writes it. */
function newPostOf({ plan, posts, newPostFrom, editable, amendable }: PlanOfEmployee): string | undefined {
  return (editable || amendable) && posts.at(-1)?.from === plan?.from ? newPostFrom : undefined
}

/** What this version changes in the one before it. */
function CompareLink({ data: { plan, versions } }: { readonly data: PlanOfEmployee }) {
  const { t } = useTexts()
  const before = versions.find(({ version }) => version < (plan?.version ?? 0))
  if (!plan || !before) return null
  return (
    <Button
      variant="subtle"
      renderRoot={(props) => (
        <Link
          {...props}
          to="/plan/difference/$planId"
          params={{ planId: plan.id }}
          search={((search: object) => ({ ...search, selected: before.planId })) as never}
        />
      )}
    >
      {t('plan.life.version.compare', { version: before.version })}
    </Button>
  )
}

function StartForPost({
  data: { employee, year },
  from,
}: {
  readonly data: PlanOfEmployee
  readonly from: string
}) {
  const { t } = useTexts()
  const format = useFormat()
  const [, change] = useAppSearch()
  const start = useApiCommand('plan.startForPost')
  const begin = async () => {
    try {
      await start.mutateAsync({ employeeId: employee.id, year, from })
      change({ selected: undefined })
      await notifyDone(t('plan.life.post.started', { date: format.date(from) }), { undo: true })
    } catch (error) {
      notifyFailed(error)
    }
  }
  return (
    <Act name="plan.startForPost">
      <Button
        variant="default"
        leftSection={<IconBriefcase size={16} aria-hidden />}
        loading={start.isPending}
        onClick={() => void begin()}
      >
        {t('plan.life.post.start', { date: format.date(from) })}
      </Button>
    </Act>
  )
}
