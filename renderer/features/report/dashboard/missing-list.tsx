import type { MissingKey } from '#shared/appraisal/evaluation.ts'
import { Button } from '@mantine/core'
import {
  IconClipboardCheck,
  IconClock,
  IconConfetti,
  IconTargetArrow,
  IconUserQuestion,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import type { Dashboard, MissingItem } from '#shared/report/dashboard.ts'
import { useWhyNot } from '../../../api/why-not.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { mendOf } from './mend.ts'

const icons = {
  unit: IconUserQuestion,
  superior: IconUserQuestion,
  plan: IconTargetArrow,
  approval: IconTargetArrow,
  realisation: IconClock,
} as const

export interface MissingListProps {
  readonly dashboard: Dashboard
  /** The one kind of gap that the list is narrowed to. */
  readonly gap: MissingKey | undefined
  readonly onGap: (gap: MissingKey | undefined) => void
}

/** So many rows are in sight; the others come right after them. */
const inSight = 10

/** What is missing per person, the first gap first; chips narrow the list to one kind of gap. */
export function MissingList({ dashboard: { unfinished, gaps, missing }, gap, onGap }: MissingListProps) {
  const { t } = useTexts()
  const rows = useDeferredValue(missing, missing.slice(0, inSight))
  if (unfinished === 0)
    return (
      <Card title={t('dashboard.todo')}>
        <EmptyState icon={<IconConfetti size={32} stroke={1.5} aria-hidden />}>
          {t('dashboard.nothingMissing')}
        </EmptyState>
      </Card>
    )
  const chosen = gaps.find((one) => one.gap === gap)
  const more = (chosen?.people ?? unfinished) - missing.length
  return (
    <Card
      title={t('dashboard.todo')}
      action={<b className="hint">{t('dashboard.people', { count: unfinished })}</b>}
    >
      <div className="gap-chips no-print" role="group" aria-label={t('dashboard.filter')}>
        <button type="button" aria-pressed={gap === undefined} onClick={() => onGap(undefined)}>
          {t('dashboard.all')} <b>{unfinished}</b>
        </button>
        {gaps.map(({ gap: kind, people }) => (
          <button key={kind} type="button" aria-pressed={gap === kind} onClick={() => onGap(kind)}>
            {t(kind)} <b>{people}</b>
          </button>
        ))}
      </div>
      <ul className="todo-list">
        {rows.map((item) => (
          <MissingRow key={item.employeeId} item={item} />
        ))}
      </ul>
      {more > 0 && <p className="card-body hint">{t('dashboard.missingMore', { count: more })}</p>}
    </Card>
  )
}

function MissingRow({ item }: { readonly item: MissingItem }) {
  const { t } = useTexts()
  const mend = mendOf(item)
  const whyNot = useWhyNot()
  const first = item.missing[0]?.replace('missing.', '') ?? ''
  const Icon = first in icons ? icons[first as keyof typeof icons] : IconClipboardCheck
  return (
    <li>
      <Icon size={18} stroke={1.75} aria-hidden />
      <div>
        <b>{item.name}</b>
        <small>
          {item.unit} · {item.missing.map((key) => t(key)).join(', ')}
        </small>
      </div>
      {mend !== undefined && whyNot(mend.act) === undefined && (
        <Button
          variant="default"
          className="no-print"
          aria-label={`${t(mend.labelKey)}: ${item.name}`}
          renderRoot={(props) => (
            <Link {...props} to={mend.to as '/'} search={({ period }) => ({ period, ...mend.search })} />
          )}
        >
          {t(mend.labelKey)}
        </Button>
      )}
    </li>
  )
}
