import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import { type Competence, competences, competenceScale } from '#shared/development/competence.ts'
import {
  agreeing,
  type CompetenceScore,
  fieldsOfKind,
  type GuidanceKind,
  guidanceKinds,
} from '#shared/development/guidance.ts'
import { coreValues } from '#shared/plan/core-value.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed } from '../../../ui/notify.tsx'
import { kindWords } from './kind-words.ts'

interface GuidanceDialogProps {
  /** Who is guided, where that is known. */
  readonly person?: PickedPerson
  /** Who guided, where it was somebody of the office. */
  readonly leader?: PickedPerson
  readonly values: Partial<Input<'guidance.save'>>
  readonly onClose: () => void
}

/** A record on its form: B.1.6 to B.1.10. */
export function GuidanceDialog({ person, leader: first, values, onClose }: GuidanceDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('guidance.save', {
    values: { date: localToday(), body: {}, scores: [], ...(person && { employeeId: person.id }), ...values },
    onDone: () => {
      onClose()
      void notifyDone(t('guidance.saved'), { undo: true })
    },
  })
  const chosen = (form.field('kind').value as GuidanceKind | undefined) ?? 'coaching'
  const isNew = values.id === undefined
  return (
    <Dialog
      title={person ? t('guidance.addFor', { name: person.fullName }) : t('guidance.add')}
      onClose={onClose}
      size="44rem"
    >
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <WhoFields form={form} kind={chosen} person={person} leader={first} isNew={isNew} />
        <FormFields kind={chosen} form={form} />
        {chosen === 'leaderSheet' && <Scores form={form} />}
        {agreeing.has(chosen) && <AgreedFields form={form} />}
        {!isNew && <RemoveGuidance id={values.id!} rowVersion={values.rowVersion ?? 0} onDone={onClose} />}
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

type Form = ReturnType<typeof useDraftForm<'guidance.save'>>

interface WhoFieldsProps {
  readonly form: Form
  readonly kind: GuidanceKind
  readonly person: PickedPerson | undefined
  readonly leader: PickedPerson | undefined
  readonly isNew: boolean
}

/** Who is guided by whom, on which form and day. */
function WhoFields({ form, kind: chosen, person, leader: first, isNew }: WhoFieldsProps) {
  const { t } = useTexts()
  const [picked, setPicked] = useState(person)
  const [leader, setLeader] = useState(first)
  const [kind, employee, date, leaderId] = [
    form.field('kind'),
    form.field('employeeId'),
    form.field('date'),
    form.field('leaderId'),
  ]
  const choose = (next: GuidanceKind | undefined) => {
    kind.onChange(next)
    // another form asks for other things
    form.form.setValue('body', {})
    form.form.setValue('scores', [])
  }
  return (
    <>
      {person === undefined && (
        <PersonPicker
          label={t('guidance.form.person')}
          withAsterisk
          value={picked}
          error={employee.error}
          onChange={(next) => {
            setPicked(next)
            employee.onChange(next?.id ?? '')
          }}
        />
      )}
      <div className="form-grid">
        <SelectField
          label={t('guidance.form.kind')}
          disabled={!isNew}
          value={chosen}
          choices={guidanceKinds.map((one) => ({ value: one, label: kindWords(one, t) }))}
          onChange={choose}
        />
        <DateField
          label={t('guidance.form.date')}
          withAsterisk
          value={date.value}
          onChange={date.onChange}
          error={date.error}
        />
      </div>
      {chosen !== 'employeeSheet' && (
        <PersonPicker
          label={t('guidance.form.leader')}
          value={leader}
          without={picked ? [picked.id] : []}
          error={leaderId.error}
          onChange={(next) => {
            setLeader(next)
            leaderId.onChange(next?.id)
          }}
        />
      )}
    </>
  )
}

/** What the form asks, the employee's part first. */
function FormFields({ kind, form }: { readonly kind: GuidanceKind; readonly form: Form }) {
  const { t } = useTexts()
  const fields = fieldsOfKind(kind)
  return (['employee', 'leader'] as const).map((hand) => {
    const own = fields.filter(([, field]) => field.hand === hand)
    if (own.length === 0) return null
    return (
      <fieldset key={hand} className="stack plain-fieldset">
        <legend className="hint">
          {t(hand === 'employee' ? 'guidance.form.employeePart' : 'guidance.form.leaderPart')}
        </legend>
        {own.map(([name, { required }]) => (
          <LongTextField
            key={name}
            label={t(`guidance.field.${name}`)}
            withAsterisk={required === true}
            {...form.text(`body.${name}`)}
          />
        ))}
      </fieldset>
    )
  })
}

/** What was agreed, about what, and when it is looked at again. */
function AgreedFields({ form }: { readonly form: Form }) {
  const { t } = useTexts()
  const [value, followUp] = [form.field('coreValue'), form.field('followUpOn')]
  return (
    <>
      <LongTextField label={t('guidance.form.agreed')} withAsterisk {...form.text('agreed')} />
      <div className="form-grid">
        <DateField
          label={t('guidance.form.followUpOn')}
          value={followUp.value}
          onChange={followUp.onChange}
          error={followUp.error}
        />
        <SelectField
          label={t('guidance.form.about')}
          none={t('guidance.form.noValue')}
          choices={coreValues.map((one) => ({ value: one, label: t(`coreValue.${one}`) }))}
          value={value.value}
          onChange={value.onChange}
          error={value.error}
        />
      </div>
      <TextField label={t('guidance.form.measure')} help="development.guidance" {...form.text('measure')} />
      <LongTextField label={t('guidance.form.outcome')} {...form.text('outcome')} />
    </>
  )
}

/** Form B.1.9: each competence on the scale of five, with its reason. */
function Scores({ form }: { readonly form: Form }) {
  const { t } = useTexts()
  const field = form.field('scores')
  const scores = (field.value as readonly CompetenceScore[] | undefined) ?? []
  const of = (competence: Competence) => scores.find((one) => one.competence === competence)
  const put = (competence: Competence, next: Partial<CompetenceScore>) => {
    const merged = { ...of(competence), competence, ...next } as CompetenceScore
    const others = scores.filter((one) => one.competence !== competence)
    field.onChange(merged.score === undefined ? others : [...others, merged])
  }
  return (
    <fieldset className="plain-fieldset">
      <legend>{t('guidance.form.competences')}</legend>
      {field.error !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          {field.error}
        </p>
      )}
      <div className="guidance-scores">
        {competences.map((competence) => {
          const known = of(competence)
          const name = t(`competence.${competence}`)
          return (
            <div key={competence} className="contents">
              <span>{name}</span>
              <SelectField
                aria-label={t('guidance.form.score', { competence: name })}
                none={t('guidance.form.unscored')}
                choices={competenceScale.map((one) => ({
                  value: String(one),
                  label: t(`guidance.scale.s${one}`),
                }))}
                value={known === undefined ? undefined : String(known.score)}
                onChange={(next) =>
                  put(competence, { score: next === undefined ? (undefined as never) : Number(next) })
                }
              />
              <TextField
                aria-label={t('guidance.form.reasonOf', { competence: name })}
                placeholder={t('guidance.form.reason')}
                disabled={known === undefined}
                value={known?.reason ?? ''}
                onChange={(event) => put(competence, { reason: event.currentTarget.value })}
              />
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

interface RemoveGuidanceProps {
  readonly id: string
  readonly rowVersion: number
  readonly onDone: () => void
}

function RemoveGuidance({ id, rowVersion, onDone }: RemoveGuidanceProps) {
  const { t } = useTexts()
  const remove = useApiCommand('guidance.remove', {
    onDone: () => {
      onDone()
      void notifyDone(t('guidance.removed'), { undo: true })
    },
  })
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      leftSection={<IconTrash size={14} aria-hidden />}
      onClick={() => remove.mutate({ id, rowVersion }, { onError: notifyFailed })}
    >
      {t('guidance.remove')}
    </Button>
  )
}
