import { Checkbox } from '@mantine/core'
import type { LibraryIndicator, LibraryPost } from '#shared/plan/cascade/library.ts'
import { defaultAccumulation } from '#shared/plan/target.ts'
import { workResultKinds } from '#shared/plan/work-result.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import type { GivenLine } from './given-line.ts'

interface GiveWhatProps {
  readonly line: GivenLine
  readonly onChange: (line: GivenLine) => void
  /** The line of the library from which it comes. */
  readonly selected: string | undefined
  readonly onSelect: (id: string | undefined) => void
}

export function GiveWhat({ line, onChange, selected, onSelect }: GiveWhatProps) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const library = useApiQuery('library.list', { year })
  return (
    <Card title={t('give.what')} className="give-what">
      <div className="stack card-body">
        <LibraryChoice posts={library.data ?? []} selected={selected} onSelect={onSelect} />
        <LongTextField
          label={t('plan.result.text')}
          rows={2}
          maxLength={500}
          value={line.text}
          onChange={(event) => onChange({ ...line, text: event.currentTarget.value })}
        />
        <SelectField
          label={t('plan.result.kind')}
          help="plan"
          value={line.kind}
          choices={workResultKinds.map((value) => ({ value, label: t(`workResultKind.${value}`) }))}
          onChange={(kind) => kind && onChange({ ...line, kind })}
        />
        <IndicatorFields line={line} onChange={onChange} />
      </div>
    </Card>
  )
}

interface LibraryChoiceProps extends Pick<GiveWhatProps, 'selected' | 'onSelect'> {
  readonly posts: readonly LibraryPost[]
}

function LibraryChoice({ posts, selected, onSelect }: LibraryChoiceProps) {
  const { t } = useTexts()
  const lines = posts.flatMap(({ position, results }) => results.map((result) => ({ position, result })))
  if (lines.length === 0) return null
  return (
    <SelectField
      label={t('give.from')}
      value={lines.some(({ result }) => result.id === selected) ? selected : undefined}
      none={t('give.typed')}
      choices={lines.map(({ position, result }) => ({
        value: result.id,
        label: `${position}: ${result.text}`,
      }))}
      onChange={onSelect}
    />
  )
}

const blank: LibraryIndicator = {
  text: '',
  aspects: ['quantity'],
  targetKind: 'number',
  low: 1,
  direction: 'higher',
  accumulation: 'sum',
}

/** The first indicator; what is typed here is counted, other kinds come from a library or are changed in the plan. */
function IndicatorFields({ line, onChange }: Pick<GiveWhatProps, 'line' | 'onChange'>) {
  const { t } = useTexts()
  const indicator = line.indicator ?? blank
  const set = (next: Partial<LibraryIndicator>) => {
    const merged = { ...indicator, ...next }
    const accumulation = defaultAccumulation({ unit: merged.targetUnit, indicator: merged.text })
    onChange({ ...line, indicator: { ...merged, accumulation } })
  }
  return (
    <>
      <TextField
        label={t('give.indicator')}
        maxLength={500}
        value={indicator.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      {indicator.targetKind === 'number' && (
        <>
          <div className="form-grid">
            <DecimalField
              label={t('plan.indicator.target')}
              disabled={line.each}
              value={indicator.low}
              onChange={(low) => low !== undefined && set({ low })}
            />
            <TextField
              label={t('plan.indicator.unit')}
              maxLength={50}
              value={indicator.targetUnit ?? ''}
              onChange={(event) => set({ targetUnit: event.currentTarget.value })}
            />
          </div>
          <Checkbox
            label={t('give.each')}
            checked={line.each}
            onChange={(event) => onChange({ ...line, each: event.currentTarget.checked })}
          />
        </>
      )}
    </>
  )
}
