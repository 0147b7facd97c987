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
import { useState } from 'react'
import type { MissingItem } from '#shared/report/dashboard.ts'
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

/** What is missing per person, the first gap first; chips narrow the list to one kind of gap. */
export function MissingList({ items }: { readonly items: readonly MissingItem[] }) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<MissingKey>()
  const counts = new Map<MissingKey, number>()
  for (const { missing } of items) for (const gap of missing) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const kind = chosen !== undefined && counts.has(chosen) ? chosen : undefined
  const shown = kind === undefined ? items : items.filter(({ missing }) => missing.includes(kind))
  if (items.length === 0)
    return (
      <Card title={t('dashboard.todo')}>
        <EmptyState icon={<IconConfetti size={32} stroke={1.5} aria-hidden />}>
          {t('dashboard.nothingMissing')}
        </EmptyState>
      </Card>
    )
  return (
    <Card
      title={t('dashboard.todo')}
      action={<b className="hint">{t('dashboard.people', { count: items.length })}</b>}
    >
      <div className="gap-chips no-print" role="group" aria-label={t('dashboard.filter')}>
        <button type="button" aria-pressed={kind === undefined} onClick={() => setChosen(undefined)}>
          {t('dashboard.all')} <b>{items.length}</b>
        </button>
        {[...counts].map(([gap, count]) => (
          <button key={gap} type="button" aria-pressed={kind === gap} onClick={() => setChosen(gap)}>
            {t(gap)} <b>{count}</b>
          </button>
        ))}
      </div>
      <ul className="todo-list">
        {shown.map((item) => (
          <MissingRow key={item.employeeId} item={item} />
        ))}
      </ul>
    </Card>
  )
}

function MissingRow({ item }: { readonly item: MissingItem }) {
  const { t } = useTexts()
  const mend = mendOf(item)
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
      {mend !== undefined && (
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
