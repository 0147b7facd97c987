import { Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { RealisationRow } from '#shared/plan/realisation.ts'
import { holdsWords } from '#shared/spelling/holds-words.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'

const mostShown = 40

interface IndicatorPickerProps {
  readonly chosen: string | undefined
  readonly onClose: () => void
}

/** Finds the indicator to watch by its words, its person or its unit of measure. */
export function IndicatorPicker({ chosen, onClose }: IndicatorPickerProps) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [search, setSearch] = useState('')
  const grid = useApiQuery('realisation.grid', { year })
  const watch = useApiCommand('indicator.watch', { onDone: onClose })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dashboard.watched.pickTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <TextInput
        data-autofocus
        aria-label={t('dashboard.watched.search')}
        placeholder={t('dashboard.watched.search')}
        leftSection={<IconSearch size={16} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <QueryView query={grid}>
        {({ rows }) => {
          const isFound = holdsWords(search)
          const found = rows.filter(
            ({ targetKind, indicator, employee, targetUnit = '', workResult }) =>
              targetKind !== 'text' && isFound(`${indicator} ${employee} ${targetUnit} ${workResult}`),
          )
          if (found.length === 0) return <EmptyState>{t('dashboard.watched.nothing')}</EmptyState>
          return (
            <ul className="indicator-choices">
              {found
                .toSorted(measuredFirst)
                .slice(0, mostShown)
                .map((row) => (
                  <li key={row.indicatorId}>
                    <button
                      type="button"
                      aria-current={row.indicatorId === chosen || undefined}
                      onClick={() => watch.mutate({ id: row.indicatorId }, { onError: notifyFailed })}
                    >
                      <b>{row.indicator}</b>
                      <small>
                        {row.employee} · {row.target}
                        {row.baseline !== undefined && ` · ${t('dashboard.watched.hasBaseline')}`}
                      </small>
                    </button>
                  </li>
                ))}
            </ul>
          )
        }}
      </QueryView>
      <p className="hint">{t('dashboard.watched.hint', { count: mostShown })}</p>
    </Modal>
  )
}

/** Indicators with a baseline tell a before and after; they come first. */
function measuredFirst(a: RealisationRow, b: RealisationRow): number {
  return Number(b.baseline !== undefined) - Number(a.baseline !== undefined) || b.filled - a.filled
}
