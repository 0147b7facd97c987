import { Button, CloseButton } from '@mantine/core'
import { useState } from 'react'
import type { Award, AwardCandidate } from '#shared/award/award.ts'
import { fewestJudges } from '#shared/award/award-state.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'

interface Judge {
  readonly employeeId?: string
  readonly guest?: string
  readonly name: string
}

interface OpenDialogProps {
  readonly round: Award
  readonly onClose: () => void
}

/** Who is in the panel, and who of the shortlist is left out and why. */
export function OpenDialog({ round, onClose }: OpenDialogProps) {
  const { t } = useTexts()
  const { id, rowVersion, shortlist } = round
  const [judges, setJudges] = useState<readonly Judge[]>([])
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const { field, submit, busy, failure } = useDraftForm('award.open', {
    values: { id, rowVersion, judges: [], leftOut: [] },
    onDone: () => {
      onClose()
      void notifyDone(t('operation.award.open'), { undo: true })
    },
  })
  const [panel, leftOut] = [field('judges'), field('leftOut')]
  const named = (shortlist?.candidates ?? []).filter(
    ({ isNamed, employeeId }) => isNamed || reasons[employeeId] !== undefined,
  )
  const seat = (next: readonly Judge[]) => {
    setJudges(next)
    panel.onChange(next.map(({ employeeId, guest }) => (guest ? { guest } : { employeeId })))
  }
  const leave = (employeeId: string, reason: string) => {
    const next = { ...reasons, [employeeId]: reason }
    setReasons(next)
    leftOut.onChange(
      Object.entries(next).flatMap(([one, why]) =>
        why.trim() === '' ? [] : [{ employeeId: one, reason: why }],
      ),
    )
  }
  return (
    <Dialog title={t('award.open.title')} onClose={onClose} size="44rem">
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="hint">{t('award.open.finalists')}</p>
        <LeftOut named={named} reasons={reasons} error={leftOut.error} onChange={leave} />
        <Panel
          judges={judges}
          error={panel.error}
          without={named.map(({ employeeId }) => employeeId)}
          onChange={seat}
        />
        <p className="hint">{t('award.open.after')}</p>
        <FormFooter failure={failure} busy={busy} onCancel={onClose} action={t('award.open.start')} />
      </form>
    </Dialog>
  )
}

interface LeftOutProps {
  readonly named: readonly AwardCandidate[]
  readonly reasons: Readonly<Record<string, string>>
  readonly error: string | undefined
  readonly onChange: (employeeId: string, reason: string) => void
}

function LeftOut({ named, reasons, error, onChange }: LeftOutProps) {
  const { t } = useTexts()
  return (
    <ol className="award-named">
      {named.map(({ employeeId, fullName, place }) => (
        <li key={employeeId}>
          <span>
            {place}. {fullName}
          </span>
          <TextField
            size="xs"
            aria-label={t('award.open.leaveOut', { name: fullName })}
            placeholder={t('award.open.leaveOut', { name: fullName })}
            value={reasons[employeeId] ?? ''}
            onChange={(event) => onChange(employeeId, event.currentTarget.value)}
          />
        </li>
      ))}
      {error !== undefined && (
        <li role="alert" className="award-sum">
          {error}
        </li>
      )}
    </ol>
  )
}

interface PanelProps {
  readonly judges: readonly Judge[]
  readonly error: string | undefined
  readonly without: readonly string[]
  readonly onChange: (judges: readonly Judge[]) => void
}

function Panel({ judges, error, without, onChange }: PanelProps) {
  const { t } = useTexts()
  const [guest, setGuest] = useState('')
  const add = (judge: Judge) => onChange([...judges, judge])
  const addPerson = (person: PickedPerson | undefined) =>
    person && add({ employeeId: person.id, name: person.fullName })
  const addGuest = () => {
    const name = guest.trim()
    if (name !== '') add({ guest: name, name })
    setGuest('')
  }
  return (
    <fieldset className="award-panel">
      <legend data-short={judges.length < fewestJudges || undefined}>
        {t('award.open.panel', { count: judges.length })}
      </legend>
      <ul>
        {judges.map(({ name }) => (
          <li key={name}>
            {name}
            <CloseButton
              size="sm"
              aria-label={t('award.open.dismiss', { name })}
              onClick={() => onChange(judges.filter((one) => one.name !== name))}
            />
          </li>
        ))}
      </ul>
      <PersonPicker
        key={judges.length}
        label={t('award.open.member')}
        value={undefined}
        without={[...without, ...judges.flatMap(({ employeeId }) => employeeId ?? [])]}
        onChange={addPerson}
        error={error}
      />
      <div className="award-guest">
        <TextField
          label={t('award.open.guest')}
          value={guest}
          onChange={(event) => setGuest(event.currentTarget.value)}
        />
        <Button variant="default" onClick={addGuest} disabled={guest.trim() === ''}>
          {t('award.open.addGuest')}
        </Button>
      </div>
    </fieldset>
  )
}
