import { yearOf } from '#shared/date/iso-date.ts'
import {
  type CaseMeasure,
  caseMeasures,
  type CaseRule,
  type CaseRuleDraft,
  type DayCount,
  dayCounts,
} from '#shared/progress/service-case.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface CaseRuleDialogProps {
  readonly indicatorId: string
  /** Where the person works. */
  readonly unitId: string
  readonly rule?: CaseRule
  readonly onClose: () => void
}

export function CaseRuleDialog({ indicatorId, unitId, rule, onClose }: CaseRuleDialogProps) {
  const { t } = useTexts()
  const { period } = usePeriod()
  const kinds = useApiQuery('case.list', { year: yearOf(period.start) }).data?.kinds ?? []
  const { field, submit, busy, failure } = useDraftForm('case.setRule', {
    values: valuesOf(indicatorId, unitId, rule),
    onDone: () => {
      onClose()
      void notifyDone(t('serviceCase.rule.saved'), { undo: true })
    },
  })
  const [unit, kind, measure, dayCount] = [
    field('unitId'),
    field('caseKind'),
    field('measure'),
    field('dayCount'),
  ]
  return (
    <Dialog title={t('serviceCase.rule.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <UnitPicker
          label={t('serviceCase.column.unit')}
          value={unit.value as string | undefined}
          onChange={unit.onChange}
          error={unit.error}
        />
        <SelectField
          label={t('serviceCase.column.caseKind')}
          value={kind.value as string | undefined}
          none={t('serviceCase.rule.everyChoice')}
          choices={kinds.map((value) => ({ value, label: value }))}
          onChange={kind.onChange}
        />
        <SelectField<CaseMeasure>
          label={t('serviceCase.rule.measureLabel')}
          help="progress.cases"
          value={measure.value as CaseMeasure}
          choices={caseMeasures.map((value) => ({ value, label: t(`serviceCase.rule.measure.${value}`) }))}
          onChange={measure.onChange}
        />
        <SelectField<DayCount>
          label={t('serviceCase.rule.dayCountLabel')}
          help="clock.holidays"
          value={dayCount.value as DayCount}
          choices={dayCounts.map((value) => ({ value, label: t(`serviceCase.rule.dayCount.${value}`) }))}
          onChange={dayCount.onChange}
        />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

function valuesOf(indicatorId: string, unitId: string, rule: CaseRule | undefined): CaseRuleDraft {
  if (rule === undefined)
    return { indicatorId, unitId, measure: 'median', dayCount: 'calendar', rowVersion: 0 }
  const { months: _months, unit: _unit, ...values } = rule
  return { indicatorId, ...values }
}
