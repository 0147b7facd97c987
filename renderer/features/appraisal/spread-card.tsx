import type { AppraisalGrid } from '#shared/appraisal/evaluation.ts'
import { memo } from 'react'
import { orgResults } from '#shared/appraisal/org-result.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { Fields } from '../../ui/act.tsx'

/** How the unit's predikat are spread, beside the organisation's result that they are read against (L IV.B). */
export function SpreadCard({ grid, unitId }: { readonly grid: AppraisalGrid; readonly unitId: string }) {
  const { t } = useTexts()
  const most = Math.max(1, ...predikats.map((predikat) => grid.distribution[predikat]))
  return (
    <section className="appraisal-spread" aria-label={t('appraisal.spread.title')}>
      <header>
        <h2>{t('appraisal.spread.title')}</h2>
        <OrgResultField orgResult={grid.orgResult} period={grid.period} unitId={unitId} />
      </header>
      <ul>
        {predikats.toReversed().map((predikat) => {
          const count = grid.distribution[predikat]
          return (
            <li key={predikat} className={`tone-${predikat}`}>
              <i aria-hidden style={{ height: `${(count / most) * 1.75}rem` }} />
              <span>
                <b>{count}</b> {t(`predikat.${predikat}`)}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface OrgResultFieldProps {
  readonly orgResult: AppraisalGrid['orgResult']
  readonly period: string
  readonly unitId: string
}

/** No rating changes it. */
const OrgResultField = memo(function OrgResultField({ orgResult, period, unitId }: OrgResultFieldProps) {
  const { t } = useTexts()
  const save = useApiCommand('orgResult.save')
  const own = orgResult?.fallback === undefined ? orgResult?.value : undefined
  return (
    <div className="appraisal-org">
      <Fields name="orgResult.save">
        <SelectField
          size="xs"
          label={t('appraisal.orgResult.label')}
          title={t('appraisal.orgResult.rule')}
          value={own}
          none={t('appraisal.orgResult.none')}
          choices={orgResults.map((value) => ({ value, label: t(`orgResult.${value}`) }))}
          onChange={(value) =>
            void save
              .mutateAsync({
                unitId,
                period,
                rowVersion: orgResult?.rowVersion ?? 0,
                value: value ?? null,
                ...(value !== undefined &&
                  own !== undefined && {
                    document: orgResult?.document,
                    documentDate: orgResult?.documentDate,
                    basis: orgResult?.basis,
                  }),
              })
              .catch(notifyFailed)
          }
        />
      </Fields>
      {orgResult?.fallback !== undefined && orgResult.value !== undefined && (
        <span className="hint">
          {t(`appraisal.orgResult.${orgResult.fallback}`, { value: t(`orgResult.${orgResult.value}`) })}
        </span>
      )}
      {orgResult?.value === undefined && <span className="hint">{t('appraisal.orgResult.missing')}</span>}
    </div>
  )
})
