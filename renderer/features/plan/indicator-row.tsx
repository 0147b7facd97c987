import type { NameUnder } from '#shared/text/catalogue.ts'
import { ActionIcon, Chip, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Approach } from '#shared/plan/approach.ts'
import { aspects, type Aspect } from '#shared/plan/aspect.ts'
import { perspectives } from '#shared/plan/leader-form.ts'
import type { Indicator } from '#shared/plan/plan.ts'
import {
  accumulations,
  directions,
  hasAbsoluteWord,
  targetKinds,
  type TargetKind,
} from '#shared/plan/target.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { DateField } from '../../ui/form/date-field.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { AutosaveNumber, AutosaveText } from './autosave-fields.tsx'
import { IndicatorManualFields } from './life/indicator-manual.tsx'
import { type IndicatorChange, useIndicatorEdit } from './use-plan-edit.ts'

interface IndicatorRowProps {
  readonly indicator: Indicator
  readonly editable: boolean
  /** What the plan's form asks of an indicator. */
  readonly form: { readonly isLeader: boolean; readonly approach: Approach }
}

/** One indicator in two lines: its words and target, then how it is measured; each field stores itself. */
export function IndicatorRow({ indicator, editable, form }: IndicatorRowProps) {
  const { t } = useTexts()
  const edit = useIndicatorEdit(indicator)
  const word = hasAbsoluteWord(`${indicator.text} ${indicator.targetText ?? ''}`)
  const label = (key: NameUnder<'plan.indicator'>) => `${t(`plan.indicator.${key}`)}: ${indicator.text}`
  // one sentence tells measure and target (A.1.6); what was measured otherwise keeps its fields
  const isNarrative = form.approach === 'qualitative' && indicator.targetKind === 'text'
  const fields = { indicator, disabled: !editable, label, edit }
  return (
    <li className="plan-indicator">
      <div className="plan-indicator-line">
        <AutosaveText
          bare
          of={indicator.id}
          label={label('text')}
          field="text"
          disabled={!editable}
          long
          maxLength={500}
          className="plan-grow"
          value={indicator.text}
          onSave={(text) => edit({ text })}
        />
        {!isNarrative && <TargetFields {...fields} />}
        {!isNarrative && (
          <AutosaveText
            bare
            of={indicator.id}
            label={label('unit')}
            field="targetUnit"
            disabled={!editable}
            maxLength={50}
            className="plan-unit"
            placeholder={t('plan.indicator.unit')}
            value={indicator.targetUnit}
            onSave={(text) => edit({ targetUnit: text || undefined })}
          />
        )}
        {indicator.entries > 0 && (
          <span className="hint plan-entries">
            {t('plan.indicator.entries', { count: indicator.entries })}
          </span>
        )}
        {editable && <RemoveIndicator indicator={indicator} />}
      </div>
      {word !== undefined && <p className="plan-hint">{t('plan.hint.absoluteWord', { word })}</p>}
      <div className="plan-indicator-line plan-indicator-how">
        {form.isLeader && <PerspectiveField {...fields} />}
        {!isNarrative && (
          <>
            <AspectChips {...fields} />
            <MeasureFields {...fields} />
            <BaselineFields {...fields} />
          </>
        )}
      </div>
      {form.isLeader && <IndicatorManualFields indicator={indicator} editable={editable} edit={edit} />}
    </li>
  )
}

/** Of leaders' forms (p29). */
function PerspectiveField({ indicator, disabled, edit }: IndicatorFieldsProps) {
  const { t } = useTexts()
  return (
    <SelectField
      aria-label={`${t('plan.life.perspective')}: ${indicator.text}`}
      size="xs"
      className="plan-control"
      disabled={disabled}
      value={indicator.perspective}
      none={t('plan.life.perspective')}
      choices={perspectives.map((value) => ({ value, label: t(`perspective.${value}`) }))}
      onChange={(perspective) => void edit({ perspective }).catch(notifyFailed)}
    />
  )
}

function RemoveIndicator({ indicator: { id, text } }: { readonly indicator: Indicator }) {
  const { t } = useTexts()
  const remove = useApiCommand('plan.deleteIndicator', {
    onDone: () => void notifyDone(t('plan.indicator.removed'), { undo: true }),
  })
  return (
    <ActionIcon
      aria-label={`${t('plan.indicator.remove')}: ${text}`}
      onClick={({ currentTarget }) => {
        // the keyboard goes on where the next indicator of this result is written
        const next = currentTarget.closest('section')?.querySelector<HTMLElement>('[data-add]')
        void remove.mutateAsync({ id }).then(() => next?.focus(), notifyFailed)
      }}
    >
      <IconTrash size={16} />
    </ActionIcon>
  )
}

interface IndicatorFieldsProps {
  readonly indicator: Indicator
  readonly disabled: boolean
  readonly label: (key: NameUnder<'plan.indicator'>) => string
  readonly edit: (change: IndicatorChange) => Promise<unknown>
}

/** At least one aspect stays. */
function AspectChips({ indicator, disabled, label, edit }: IndicatorFieldsProps) {
  const { t } = useTexts()
  const choose = (chosen: Aspect[]) => chosen.length > 0 && void edit({ aspects: chosen }).catch(notifyFailed)
  return (
    <Chip.Group multiple value={[...indicator.aspects]} onChange={(chosen) => choose(chosen as Aspect[])}>
      <Group gap={2} role="group" aria-label={label('aspects')}>
        {aspects.map((aspect) => (
          <Chip key={aspect} value={aspect} size="xs" disabled={disabled}>
            {t(`aspect.${aspect}`)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

/** Kind of target, which way is better, and how a year comes of its periods. */
function MeasureFields({ indicator, disabled, label, edit }: IndicatorFieldsProps) {
  const { t } = useTexts()
  const change = (next: IndicatorChange) => void edit(next).catch(notifyFailed)
  return (
    <>
      <SelectField
        aria-label={label('kind')}
        size="xs"
        className="plan-kind"
        disabled={disabled}
        value={indicator.targetKind}
        choices={targetKinds.map((value) => ({ value, label: t(`targetKind.${value}`) }))}
        onChange={(kind) => kind && change(kindChange(kind, indicator))}
      />
      <SelectField
        aria-label={label('direction')}
        size="xs"
        className="plan-direction"
        disabled={disabled}
        value={indicator.direction}
        choices={directions.map((value) => ({ value, label: t(`plan.indicator.directionShort.${value}`) }))}
        onChange={(direction) => direction && change({ direction })}
      />
      <SelectField
        aria-label={label('accumulation')}
        size="xs"
        className="plan-accumulation"
        disabled={disabled}
        value={indicator.accumulation}
        choices={accumulations.map((value) => ({ value, label: t(`accumulation.${value}`) }))}
        onChange={(accumulation) => accumulation && change({ accumulation })}
      />
    </>
  )
}

/** Where the figures started, and when that was. */
function BaselineFields({ indicator, disabled, label, edit }: IndicatorFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <AutosaveNumber
        bare
        of={indicator.id}
        label={label('baseline')}
        field="baseline"
        disabled={disabled}
        className="plan-figure"
        placeholder={t('plan.indicator.baseline')}
        value={indicator.baseline}
        onSave={(baseline) => edit({ baseline })}
      />
      {indicator.baseline !== undefined && (
        <DateField
          aria-label={label('baselineDate')}
          size="xs"
          disabled={disabled}
          className="plan-date"
          value={indicator.baselineDate}
          onChange={(baselineDate) => void edit({ baselineDate }).catch(notifyFailed)}
        />
      )}
    </>
  )
}

function TargetFields({ indicator, disabled, label, edit }: IndicatorFieldsProps) {
  const { t } = useTexts()
  const { targetKind, low, high, targetText } = indicator
  if (targetKind === 'text')
    return (
      <AutosaveText
        bare
        of={indicator.id}
        label={label('targetText')}
        field="targetText"
        disabled={disabled}
        maxLength={500}
        className="plan-words"
        placeholder={t('plan.indicator.targetText')}
        value={targetText}
        onSave={(text) => edit({ targetText: text })}
      />
    )
  const figure = { bare: true, of: indicator.id, disabled, className: 'plan-figure' }
  return (
    <>
      <AutosaveNumber
        {...figure}
        label={label('target')}
        field="low"
        value={low}
        onSave={(value) => edit({ low: value })}
      />
      {targetKind === 'range' && (
        <>
          <span aria-hidden>–</span>
          <AutosaveNumber
            {...figure}
            label={label('high')}
            field="high"
            value={high}
            onSave={(value) => edit({ high: value })}
          />
        </>
      )}
    </>
  )
}

/** Another kind of target starts from what the old one said, so that it can be stored at once. */
function kindChange(
  targetKind: TargetKind,
  { low, high, targetText, targetUnit }: Indicator,
): IndicatorChange {
  if (targetKind === 'text')
    return {
      targetKind,
      targetText: targetText ?? [low, targetUnit].filter((part) => part !== undefined).join(' '),
    }
  return targetKind === 'range'
    ? { targetKind, low: low ?? 0, high: high ?? low ?? 0 }
    : { targetKind, low: low ?? 0 }
}
