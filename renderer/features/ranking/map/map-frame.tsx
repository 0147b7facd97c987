import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { useAppSearch } from '../../../shell/search.ts'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RankingTabs } from '../../../ui/tabs/ranking-tabs.tsx'

/** Both maps share the page; the part of the address that names the open cell tells which it is. */
const views = ['quadrant', 'nine'] as const
type View = (typeof views)[number]

export const viewOf = (tab: string | undefined): View => (tab?.startsWith('nine') ? 'nine' : 'quadrant')

interface MapFrameProps {
  readonly title: string
  readonly state: string | undefined
  readonly children: ReactNode
}

export function MapFrame({ title, state, children }: MapFrameProps) {
  const { t } = useTexts()
  const [{ unit, tab }, change] = useAppSearch()
  return (
    <div className="page">
      <PageHeader
        title={title}
        state={state}
        actions={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('ranking.map.views')}
              value={viewOf(tab)}
              onChange={(view) => change({ tab: view === 'nine' ? view : undefined })}
              data={views.map((value) => ({ value, label: t(`ranking.map.view.${value}`) }))}
            />
            <UnitPicker
              aria-label={t('field.unit')}
              className="ranking-unit"
              value={unit}
              onChange={(next) => change({ unit: next })}
            />
          </>
        }
      />
      <RankingTabs />
      {children}
    </div>
  )
}
