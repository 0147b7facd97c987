import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { Input } from '#shared/api/contract.ts'
import type { LibraryResult } from '#shared/plan/cascade/library.ts'
import { aspects, type Aspect } from '#shared/plan/aspect.ts'
import { targetKinds, type TargetKind } from '#shared/plan/target.ts'
import { workResultKinds, type WorkResultKind } from '#shared/plan/work-result.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'

interface LibraryResultDialogProps {
  readonly position: string
  readonly result?: LibraryResult
  readonly onClose: () => void
}
type Line = NonNullable<Input<'library.save'>['indicators']>[number]

const blank: Line = {
  text: '',
  aspects: ['quantity'],
  targetKind: 'number',
  low: 1,
  direction: 'higher',
}

/** A usual result with its indicators whole. */
export function LibraryResultDialog({ position, result, onClose }: LibraryResultDialogProps) {
  const { t } = useTexts()
  const draft = useDraftForm('library.save', {
    values: result
      ? {
          position,
          ...result,
          indicators: result.indicators.map((one) => ({ ...one, aspects: [...one.aspects] })),
        }
      : { position, kind: 'main', indicators: [] },
    onDone: onClose,
  })
  const { text, field, submit, busy, failure } = draft
  const indicators = (field('indicators').value as Line[] | undefined) ?? []
  const setIndicators = field('indicators').onChange
  const title = result ? t('library.editResult') : t('library.addResult')
  return (
    <Dialog title={`${title} · ${position}`} onClose={onClose} size="46rem">
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <LongTextField label={t('library.text')} withAsterisk data-autofocus {...text('text')} />
        <div className="form-grid">
          <SelectField
            label={t('plan.result.kind')}
            help="plan"
            value={field('kind').value as WorkResultKind | undefined}
            choices={workResultKinds.map((value) => ({ value, label: t(`workResultKind.${value}`) }))}
            onChange={field('kind').onChange}
          />
          <TextField label={t('resultCascade.outcome')} help="plan.goals" {...text('outcome')} />
        </div>
        {indicators.map((indicator, at) => (
          <IndicatorFieldset
            // the order is all that tells them apart
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            number={at + 1}
            indicator={indicator}
            errorAt={(name) => draft.errorAt(`indicators.${at}.${name}`)}
            onChange={(next) => setIndicators(indicators.with(at, next))}
            onRemove={() => setIndicators(indicators.toSpliced(at, 1))}
          />
        ))}
        <Button
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setIndicators([...indicators, blank])}
        >
          {t('library.addIndicator')}
        </Button>
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface IndicatorFieldsetProps {
  readonly number: number
  readonly indicator: Line
  readonly errorAt: (name: string) => string | undefined
  readonly onChange: (indicator: Line) => void
  readonly onRemove: () => void
}

function IndicatorFieldset({ number, indicator, errorAt, onChange, onRemove }: IndicatorFieldsetProps) {
  const { t } = useTexts()
  const set = (next: Partial<Line>) => onChange({ ...indicator, ...next })
  return (
    <fieldset className="library-indicator">
      <legend>
        {t('library.indicatorNumber', { number })}
        <ActionIcon size="sm" aria-label={t('library.removeIndicator', { number })} onClick={onRemove}>
          <IconTrash size={14} />
        </ActionIcon>
      </legend>
      <TextField
        label={t('plan.indicator.text')}
        error={errorAt('text')}
        maxLength={500}
        value={indicator.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <div className="library-measure">
        <SelectField
          label={t('plan.indicator.aspects')}
          help="plan"
          value={indicator.aspects[0]}
          choices={aspects.map((value) => ({ value, label: t(`aspect.${value}`) }))}
          onChange={(aspect) => aspect && set({ aspects: [aspect as Aspect] })}
        />
        <SelectField
          label={t('plan.indicator.kind')}
          value={indicator.targetKind}
          choices={targetKinds.map((value) => ({ value, label: t(`targetKind.${value}`) }))}
          onChange={(kind) => kind && set({ targetKind: kind as TargetKind })}
        />
        <TargetInputs indicator={indicator} errorAt={errorAt} set={set} />
        <TextField
          label={t('plan.indicator.unit')}
          maxLength={50}
          value={indicator.targetUnit ?? ''}
          onChange={(event) => set({ targetUnit: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  )
}

interface TargetInputsProps extends Pick<IndicatorFieldsetProps, 'indicator' | 'errorAt'> {
  readonly set: (change: Partial<Line>) => void
}

function TargetInputs({ indicator, errorAt, set }: TargetInputsProps) {
  const { t } = useTexts()
  return (
    <>
      {indicator.targetKind === 'text' ? (
        <TextField
          label={t('plan.indicator.targetText')}
          error={errorAt('targetText')}
          value={indicator.targetText ?? ''}
          onChange={(event) => set({ targetText: event.currentTarget.value })}
        />
      ) : (
        <DecimalField
          label={t('plan.indicator.target')}
          error={errorAt('low')}
          value={indicator.low}
          onChange={(low) => set({ low })}
        />
      )}
      {indicator.targetKind === 'range' && (
        <DecimalField
          label={t('plan.indicator.high')}
          error={errorAt('high')}
          value={indicator.high}
          onChange={(high) => set({ high })}
        />
      )}
    </>
  )
}
