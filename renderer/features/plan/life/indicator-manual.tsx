import { manualFields } from '#shared/plan/leader-form.ts'
import type { Indicator } from '#shared/plan/plan.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { AutosaveText } from '../autosave-fields.tsx'
import type { IndicatorChange } from '../use-plan-edit.ts'

interface IndicatorManualProps {
  readonly indicator: Indicator
  readonly editable: boolean
  readonly edit: (change: IndicatorChange) => Promise<unknown>
}

/** The manual A.1.3, folded away: it is asked only where an indicator is not yet understood by all (p37 b). */
export function IndicatorManualFields({ indicator, editable, edit }: IndicatorManualProps) {
  const { t } = useTexts()
  const { id, text, manual = {} } = indicator
  return (
    <details className="plan-manual">
      <summary>{t('plan.life.manual.title')}</summary>
      {manualFields.map((field) => (
        <AutosaveText
          key={field}
          of={id}
          field={`manual.${field}`}
          label={`${t(`plan.life.manual.${field}`)}: ${text}`}
          disabled={!editable}
          maxLength={200}
          value={manual[field]}
          onSave={(words) => edit({ manual: { ...manual, [field]: words } })}
        />
      ))}
    </details>
  )
}
