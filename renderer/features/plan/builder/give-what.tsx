import { Checkbox } from '@mantine/core'
import type { LibraryIndicator, LibraryPost } from '#shared/plan/cascade/library.ts'
import type { ResultLine } from '#shared/plan/cascade/line.ts'
import { defaultAccumulation } from '#shared/plan/target.ts'
import { workResultKinds, type WorkResultKind } from '#shared/plan/work-result.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'

/** A result on its way to many: its words, one indicator that can be changed here, and what else a library line brings. */
export interface GivenLine {
  readonly kind: WorkResultKind
  readonly text: string
  readonly outcome?: string
  readonly indicator: LibraryIndicator | undefined
  readonly others: readonly LibraryIndicator[]
  /** Each person has an own target. */
  readonly each: boolean
}
export const emptyLine: GivenLine = { kind: 'main', text: '', indicator: undefined, others: [], each: false }

export function lineToGive({ kind, text, outcome, indicator, others }: GivenLine): ResultLine {
  const indicators = [...(indicator && indicator.text.trim() !== '' ? [indicator] : []), ...others]
  return {
    kind,
    text,
    ...(outcome !== undefined && { outcome }),
    indicators: indicators.map((one) => ({ ...one, aspects: [...one.aspects] })),
  }
}

interface GiveWhatProps {
  readonly line: GivenLine
  readonly onChange: (line: GivenLine) => void
}

export function GiveWhat({ line, onChange }: GiveWhatProps) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const library = useApiQuery('library.list', { year })
  return (
    <Card title={t('give.what')} className="give-what">
      <div className="stack card-body">
        <LibraryChoice posts={library.data ?? []} onChosen={onChange} />
        <LongTextField
          label={t('plan.result.text')}
          rows={2}
          maxLength={500}
          value={line.text}
          onChange={(event) => onChange({ ...line, text: event.currentTarget.value })}
        />
        <SelectField
          label={t('plan.result.kind')}
          value={line.kind}
          choices={workResultKinds.map((value) => ({ value, label: t(`workResultKind.${value}`) }))}
          onChange={(kind) => kind && onChange({ ...line, kind })}
        />
        <IndicatorFields line={line} onChange={onChange} />
      </div>
    </Card>
  )
}

function LibraryChoice({
  posts,
  onChosen,
}: {
  readonly posts: readonly LibraryPost[]
  readonly onChosen: (line: GivenLine) => void
}) {
  const { t } = useTexts()
  const lines = posts.flatMap(({ position, results }) => results.map((result) => ({ position, result })))
  if (lines.length === 0) return null
  const choose = (id: string | undefined) => {
    const result = lines.find((one) => one.result.id === id)?.result
    if (!result) return onChosen(emptyLine)
    const { kind, text, outcome, indicators } = result
    const [indicator, ...others] = indicators
    onChosen({ kind, text, ...(outcome !== undefined && { outcome }), indicator, others, each: false })
  }
  return (
    <SelectField
      label={t('give.from')}
      value={undefined}
      none={t('give.typed')}
      choices={lines.map(({ position, result }) => ({
        value: result.id,
        label: `${position}: ${result.text}`,
      }))}
      onChange={choose}
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
function IndicatorFields({ line, onChange }: GiveWhatProps) {
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
