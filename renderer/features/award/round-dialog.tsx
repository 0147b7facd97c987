import { Checkbox, NumberInput } from '@mantine/core'
import type { Award } from '#shared/award/award.ts'
import { type AwardCriterion, awardCriteria, type AwardWeight } from '#shared/award/criteria.ts'
import { type Group, groups } from '#shared/people/position.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { LongTextField, TextField } from '../../ui/form/text-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'

interface RoundDialogProps {
  readonly year: number
  /** Absent: a new one. */
  readonly round?: Award
  readonly onClose: () => void
  readonly onDone?: (id: string) => void
}

const usual: readonly AwardWeight[] = [
  { key: 'index', weight: 70 },
  { key: 'steadiness', weight: 30 },
]

/** The form over `award.save`: a new round is about the whole year, the others about what they were. */
function useRoundForm({ year, round, onClose, onDone }: RoundDialogProps) {
  const { t } = useTexts()
  const values = round
    ? {
        id: round.id,
        rowVersion: round.rowVersion,
        title: round.title,
        period: round.period,
        unitId: round.unitId,
        group: round.group,
        employeeType: round.employeeType,
        minimum: round.minimum,
        completeYear: round.completeYear,
        finalists: round.finalists,
        question: round.question,
        criteria: [...round.criteria],
      }
    : {
        title: t('award.form.newTitle', { year }),
        period: String(year),
        minimum: 'good' as const,
        completeYear: true,
        finalists: 5,
        question: t('award.form.questionDefault'),
        criteria: [...usual],
      }
  return useDraftForm('award.save', {
    values,
    onDone: ({ id }) => {
      onClose()
      onDone?.(id)
    },
  })
}

/** What is fixed before anybody looks. */
export function RoundDialog(props: RoundDialogProps) {
  const { t } = useTexts()
  const { round, onClose } = props
  const { text, field, submit, busy, failure } = useRoundForm(props)
  const [unit, group, complete, finalists, criteria] = [
    field('unitId'),
    field('group'),
    field('completeYear'),
    field('finalists'),
    field('criteria'),
  ]
  return (
    <Dialog title={t(round ? 'award.form.edit' : 'award.form.create')} onClose={onClose} size="44rem">
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={t('award.form.title')} withAsterisk data-autofocus {...text('title')} />
        <div className="form-grid">
          <PeriodField {...field('period')} />
          <UnitPicker
            label={t('award.form.unit')}
            value={unit.value as string | undefined}
            onChange={unit.onChange}
          />
          <SelectField<Group>
            label={t('award.form.group')}
            none={t('award.form.anyGroup')}
            choices={groups.map((value) => ({ value, label: t(`group.${value}`) }))}
            value={group.value as Group | undefined}
            onChange={group.onChange}
          />
          <MinimumField {...field('minimum')} />
          <NumberInput
            label={t('award.form.finalists')}
            min={2}
            max={8}
            value={finalists.value as number}
            onChange={(value) => finalists.onChange(value === '' ? undefined : Number(value))}
            error={finalists.error}
          />
        </div>
        <Checkbox
          label={t('award.form.completeYear')}
          checked={complete.value === true}
          onChange={(event) => complete.onChange(event.currentTarget.checked)}
        />
        <Criteria
          weights={(criteria.value ?? []) as readonly AwardWeight[]}
          error={criteria.error}
          onChange={criteria.onChange}
        />
        <LongTextField label={t('award.form.question')} withAsterisk {...text('question')} />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface FieldProps {
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly error: string | undefined
}

function PeriodField({ value, onChange, error }: FieldProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { periods } = usePeriod()
  return (
    <SelectField
      label={t('award.form.period')}
      choices={periods.toReversed().map(({ key }) => ({ value: key, label: format.period(key) }))}
      value={value as string | undefined}
      onChange={onChange}
      error={error}
    />
  )
}

function MinimumField({ value, onChange }: FieldProps) {
  const { t } = useTexts()
  return (
    <SelectField
      label={t('award.form.minimum')}
      choices={(['good', 'excellent'] as const).map((one) => ({ value: one, label: t(`predikat.${one}`) }))}
      value={value as 'good' | 'excellent'}
      onChange={onChange}
    />
  )
}

interface CriteriaProps {
  readonly weights: readonly AwardWeight[]
  readonly error: string | undefined
  readonly onChange: (weights: AwardWeight[]) => void
}

/** A weight for each criterion; one without is not counted. */
function Criteria({ weights, error, onChange }: CriteriaProps) {
  const { t } = useTexts()
  const sum = weights.reduce((total, { weight }) => total + weight, 0)
  const set = (key: AwardCriterion, weight: number) => {
    const others = weights.filter((one) => one.key !== key)
    const next = weight > 0 ? [...others, { key, weight }] : others
    onChange(next.toSorted((a, b) => awardCriteria.indexOf(a.key) - awardCriteria.indexOf(b.key)))
  }
  return (
    <fieldset className="award-criteria">
      <legend>{t('award.form.criteria')}</legend>
      <div>
        {awardCriteria.map((key) => (
          <NumberInput
            key={key}
            label={t(`award.criterion.${key}`)}
            min={0}
            max={100}
            allowDecimal={false}
            value={weights.find((one) => one.key === key)?.weight ?? 0}
            onChange={(value) => set(key, Number(value))}
          />
        ))}
      </div>
      <p className={sum === 100 ? 'hint' : 'award-sum'} role={error === undefined ? undefined : 'alert'}>
        {error ?? t('award.form.sum', { sum })}
      </p>
    </fieldset>
  )
}
