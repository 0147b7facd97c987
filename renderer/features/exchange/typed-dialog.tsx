import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import { type Predikat, predikats } from '#shared/appraisal/predikat.ts'
import type { TypedPerson } from '#shared/exchange/typed-person.ts'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { useSourceForm } from './use-source-form.ts'

interface TypedDialogProps {
  readonly onClose: () => void
  readonly onPerson: (person: TypedPerson) => Promise<void>
}

/** What e-Kinerja shows of one person, as somebody reads it there; what he did not look at is not compared. */
export function TypedDialog({ onClose, onPerson }: TypedDialogProps) {
  const { t } = useTexts()
  const [person, setPerson] = useState<PickedPerson>()
  const [seen, setSeen] = useState<Seen>({ superior: '' })
  const form = useSourceForm(async () => {
    if (person === undefined) throw new AppError('invalid', 'exchange.error.whom')
    await onPerson({ employeeId: person.id, ...factsOf(seen) })
    onClose()
  })
  return (
    <Dialog title={t('exchange.typed.title')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={form.onSubmit}>
        <p className="hint">{t('exchange.typed.hint')}</p>
        <PersonPicker
          label={t('exchange.column.person')}
          withAsterisk
          data-autofocus
          value={person}
          onChange={setPerson}
        />
        <SeenFields seen={seen} onChange={setSeen} />
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('exchange.compare')}
        />
      </form>
    </Dialog>
  )
}

const plans = ['yes', 'no', 'nobody'] as const
interface Seen {
  readonly plan?: (typeof plans)[number] | undefined
  readonly superior: string
  readonly predikat?: Predikat | 'none' | undefined
  readonly year?: string | undefined
}

function factsOf({ plan, superior, predikat, year }: Seen): Omit<TypedPerson, 'employeeId'> {
  if (plan === 'nobody') return { isThere: false }
  return {
    isThere: true,
    ...(plan !== undefined && { hasPlan: plan === 'yes' }),
    ...(superior.trim() !== '' && { superior: superior.trim() }),
    ...(predikat !== undefined && { predikat }),
    ...(year !== undefined && { year: Number(year) }),
  }
}

interface SeenFieldsProps {
  readonly seen: Seen
  readonly onChange: (seen: Seen) => void
}

/** Of somebody who is not there nothing more is asked. */
function SeenFields({ seen, onChange }: SeenFieldsProps) {
  const { t } = useTexts()
  const { year } = usePeriod()
  return (
    <>
      <SelectField
        label={t('exchange.typed.plan')}
        value={seen.plan}
        none={t('exchange.typed.unseen')}
        choices={plans.map((value) => ({ value, label: t(`exchange.typed.planThere.${value}`) }))}
        onChange={(plan) => onChange({ ...seen, plan })}
      />
      {seen.plan !== 'nobody' && (
        <>
          <TextField
            label={t('exchange.typed.superior')}
            value={seen.superior}
            onChange={(event) => onChange({ ...seen, superior: event.currentTarget.value })}
          />
          <SelectField<Predikat | 'none'>
            label={t('exchange.typed.predikat')}
            value={seen.predikat}
            none={t('exchange.typed.unseen')}
            choices={[
              ...predikats.map((value) => ({ value, label: t(`predikat.${value}`) })),
              { value: 'none', label: t('exchange.typed.noPredikat') },
            ]}
            onChange={(predikat) => onChange({ ...seen, predikat })}
          />
          <SelectField<string>
            label={t('exchange.typed.year')}
            value={seen.year}
            none={t('exchange.typed.unseen')}
            choices={[year, year - 1, year - 2, year + 1].map(String).map((value) => ({
              value,
              label: value,
            }))}
            onChange={(next) => onChange({ ...seen, year: next })}
          />
        </>
      )}
    </>
  )
}
