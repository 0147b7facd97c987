import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useAppSearch } from '../../shell/search.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { AppraisalDesk } from './appraisal-desk.tsx'

/** Penilaian: everybody whom one head rates, on one screen and by the keyboard alone. */
export function AppraisalPage() {
  const { t } = useTexts()
  const { key } = usePeriod()
  const [search, change] = useAppSearch()
  const overview = useApiQuery('appraisal.grid', {
    period: key,
    onlyUnits: true,
    ...(search.unit === undefined && search.selected !== undefined && { employeeId: search.selected }),
  })
  const units = overview.data?.units ?? []
  const [shown, show] = useState<{ readonly period: string; readonly unit: string }>()
  const named = search.unit ?? overview.data?.unitOf ?? (shown?.period === key ? shown.unit : undefined)
  const unit =
    units.find(({ id }) => id === named) ?? units.find(({ people, rated }) => rated < people) ?? units[0]
  // a unit that was shown because it was open stays when its last person is done
  if (unit !== undefined && (shown?.period !== key || shown.unit !== unit.id))
    show({ period: key, unit: unit.id })
  return (
    <QueryView query={overview}>
      {() =>
        unit === undefined ? (
          <div className="page">
            <PageHeader title={t('appraisal.title')} />
            <EmptyState
              action={
                <Button component={Link} to="/data">
                  {t('appraisal.toImport')}
                </Button>
              }
            >
              {t('appraisal.empty')}
            </EmptyState>
          </div>
        ) : (
          <AppraisalDesk
            key={`${key} ${unit.id}`}
            unit={unit}
            picker={
              <SelectField
                aria-label={t('appraisal.unit')}
                className="appraisal-unit"
                value={unit.id}
                onChange={(id) => change({ unit: id, selected: undefined })}
                choices={units.map(({ id, name, people, rated }) => ({
                  value: id,
                  label: t('appraisal.unitDone', { name, rated, people }),
                }))}
              />
            }
          />
        )
      }
    </QueryView>
  )
}
