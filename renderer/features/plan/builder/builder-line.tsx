import { Checkbox, TextInput } from '@mantine/core'
import type { ProposedIndicator, ProposedLine } from '#shared/plan/cascade/builder.ts'
import type { LibraryIndicator } from '#shared/plan/cascade/library.ts'
import type { LeaderResult } from '#shared/plan/plan.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import type { Choice, ShownDifference } from './use-choices.ts'

interface BuilderLineProps {
  readonly number: number
  readonly line: ProposedLine
  readonly choice: Choice
  readonly difference: ShownDifference
  readonly parents: readonly LeaderResult[]
  readonly onChange: (next: Partial<Choice>) => void
}

/** A proposed result: taken or left, its words and targets as they shall be, last year's value beside. */
export function BuilderLine({ number, line, choice, difference, parents, onChange }: BuilderLineProps) {
  const { t } = useTexts()
  const { taken, text, parent, indicators } = choice
  const isClosed = line.isThere || !taken
  const setIndicator = (at: number, next: LibraryIndicator) =>
    onChange({ indicators: indicators.with(at, next) })
  return (
    <section className="plan-result builder-line" data-left={isClosed || undefined}>
      <div className="plan-result-head">
        <Checkbox
          className="builder-take"
          checked={taken || line.isThere}
          disabled={line.isThere}
          aria-label={t('builder.take', { text: line.text })}
          onChange={() => onChange({ taken: !taken })}
        />
        <LongTextField
          rows={1}
          className="plan-grow plan-result-text"
          aria-label={t('builder.text', { number })}
          disabled={isClosed}
          maxLength={500}
          value={text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
        <Difference of={difference} />
      </div>
      <ul className="plan-indicators">
        {indicators.map((indicator, at) => (
          <IndicatorTarget
            key={indicator.text}
            indicator={indicator}
            proposed={line.indicators[at]!}
            disabled={isClosed}
            onChange={(next) => setIndicator(at, next)}
          />
        ))}
      </ul>
      {parents.length > 0 && (
        <SupportSelect
          number={number}
          value={parent}
          parents={parents}
          disabled={isClosed}
          onChange={(next) => onChange({ parent: next })}
        />
      )}
    </section>
  )
}

interface SupportSelectProps {
  readonly number: number
  readonly value: string | undefined
  readonly parents: readonly LeaderResult[]
  readonly disabled: boolean
  readonly onChange: (parent: string | undefined) => void
}

/** The leader's result that the line supports, or one of its indicators. */
function SupportSelect({ number, value, parents, disabled, onChange }: SupportSelectProps) {
  const { t } = useTexts()
  return (
    <div className="plan-result-foot">
      <SelectField
        size="xs"
        className="plan-grow"
        disabled={disabled}
        value={value}
        aria-label={`${t('builder.supports')} · ${number}`}
        none={`${t('builder.supports')}: ${t('builder.noParent')}`}
        choices={parents.flatMap(({ id, number: of, text: words, indicators: own }) => [
          { value: id, label: t('plan.result.supports', { number: of, text: words }) },
          ...own.map((one) => ({
            value: `${id} ${one.id}`,
            label: `\u2003${of}. ${one.text} (${one.target})`,
          })),
        ])}
        onChange={onChange}
      />
    </div>
  )
}

const tones = {
  new: 'tone-excellent',
  same: 'tone-none',
  changed: 'tone-needsImprovement',
  dropped: 'tone-poor',
  there: 'tone-good',
} as const

function Difference({ of }: { readonly of: ShownDifference }) {
  const { t } = useTexts()
  if (of === 'open') return null
  return <span className={`pill ${tones[of]}`}>{t(`builder.difference.${of}`)}</span>
}

interface IndicatorTargetProps {
  readonly indicator: LibraryIndicator
  readonly proposed: ProposedIndicator
  readonly disabled: boolean
  readonly onChange: (indicator: LibraryIndicator) => void
}

function IndicatorTarget({ indicator, proposed, disabled, onChange }: IndicatorTargetProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { text, targetKind, low, high, targetText, targetUnit } = indicator
  const figure = { size: 'xs', className: 'plan-figure', disabled } as const
  return (
    <li className="plan-indicator builder-indicator">
      <span className="plan-grow">{text}</span>
      {targetKind === 'text' ? (
        <TextInput
          size="xs"
          className="plan-words"
          disabled={disabled}
          aria-label={t('builder.targetText', { indicator: text })}
          value={targetText ?? ''}
          onChange={(event) => onChange({ ...indicator, targetText: event.currentTarget.value })}
        />
      ) : (
        <DecimalField
          {...figure}
          aria-label={t('builder.target', { indicator: text })}
          value={low}
          onChange={(next) => onChange(withFigure(indicator, 'low', next))}
        />
      )}
      {targetKind === 'range' && (
        <DecimalField
          {...figure}
          aria-label={t('builder.targetHigh', { indicator: text })}
          value={high}
          onChange={(next) => onChange(withFigure(indicator, 'high', next))}
        />
      )}
      <span className="plan-unit hint">{targetUnit}</span>
      <span className="builder-reached hint">
        {proposed.reached !== undefined && t('builder.reached', { value: format.number(proposed.reached) })}
      </span>
    </li>
  )
}

function withFigure(
  indicator: LibraryIndicator,
  bound: 'low' | 'high',
  value: number | undefined,
): LibraryIndicator {
  const { [bound]: _old, ...rest } = indicator
  return value === undefined ? rest : { ...rest, [bound]: value }
}
