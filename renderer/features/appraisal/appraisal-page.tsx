import { useState } from 'react'
import type { AppraisalGrid } from '#shared/appraisal/evaluation.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { ImportLink } from '../../ui/act.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'
import { AppraisalDesk } from './appraisal-desk.tsx'

type Units = AppraisalGrid['units']

/** Penilaian: everybody whom one head rates, on one screen and by the keyboard alone. */
export function AppraisalPage() {
  const { key } = usePeriod()
  const [search] = useAppSearch()
  const overview = useApiQuery('appraisal.grid', {
    period: key,
    onlyUnits: true,
    ...(search.unit === undefined && search.selected !== undefined && { employeeId: search.selected }),
  })
  const units = overview.data?.units ?? []
  const unit = useShownUnit(units, key, search.unit ?? overview.data?.unitOf)
  return (
    <QueryView query={overview}>
      {() =>
        unit === undefined ? (
          <NobodyRated />
        ) : (
          <AppraisalDesk key={`${key} ${unit.id}`} period={key} unit={unit} units={units} />
        )
      }
    </QueryView>
  )
}

/** The unit that is named, else the one shown, else the first that is not done; that one stays when its last person is done. */
function useShownUnit(units: Units, period: string, asked: string | undefined): Units[number] | undefined {
  const [shown, show] = useState<{ readonly period: string; readonly unit: string }>()
  const named = asked ?? (shown?.period === period ? shown.unit : undefined)
  const open = units.find(({ people, rated }) => rated < people)
  const unit = units.find(({ id }) => id === named) ?? open ?? units[0]
  if (unit !== undefined && (shown?.period !== period || shown.unit !== unit.id))
    show({ period, unit: unit.id })
  return unit
}

function NobodyRated() {
  const { t } = useTexts()
  return (
    <div className="page">
      <PageHeader title={t('appraisal.title')} />
      <EmptyState action={<ImportLink>{t('appraisal.toImport')}</ImportLink>}>
        {t('appraisal.empty')}
      </EmptyState>
    </div>
  )
}
