import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { type StandIn, standInKinds } from '#shared/appraisal/desk/stand-in.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../../ui/form/person-picker.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface StandInProps {
  readonly row: Pick<AppraisalRow, 'employeeId' | 'fullName'>
  readonly period: string
  readonly standIn: StandIn | undefined
}

/** Who rates instead of the appraiser, with the way to name somebody or to give it back. */
export function StandInLine(props: StandInProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Act name="appraisal.setRater">
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t(props.standIn === undefined ? 'appraisal.standIn.open' : 'appraisal.standIn.change')}
        </Button>
      </Act>
      {open && <StandInDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function StandInDialog({
  row: { employeeId, fullName },
  period,
  standIn,
  onClose,
}: StandInProps & { readonly onClose: () => void }) {
  const { t } = useTexts()
  const [picked, setPicked] = useState<PickedPerson | undefined>(
    standIn && { id: standIn.raterId, fullName: standIn.rater },
  )
  const form = useDraftForm('appraisal.setRater', {
    values: {
      employeeId,
      period,
      kind: standIn?.kind ?? 'superior',
      rowVersion: standIn?.rowVersion ?? 0,
      ...(standIn && { raterId: standIn.raterId, reason: standIn.reason }),
    },
    onDone: () => {
      onClose()
      void notifyDone(t('appraisal.standIn.saved', { name: fullName }), { undo: true })
    },
  })
  const kind = form.field('kind')
  return (
    <Dialog title={t('appraisal.standIn.title', { name: fullName })} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <p className="hint">{t('appraisal.standIn.hint')}</p>
        <Radio.Group
          label={t('appraisal.standIn.kind')}
          value={kind.value ?? 'superior'}
          onChange={kind.onChange}
        >
          <div className="stack tight">
            {standInKinds.map((value) => (
              <Radio key={value} value={value} label={t(`standIn.${value}`)} />
            ))}
          </div>
        </Radio.Group>
        <PersonPicker
          label={t('field.rater')}
          description={standIn && t('appraisal.standIn.emptied')}
          data-autofocus
          value={picked}
          without={[employeeId]}
          error={form.errorAt('raterId')}
          onChange={(person) => {
            setPicked(person)
            form.field('raterId').onChange(person?.id)
          }}
        />
        <LongTextField label={t('field.reason')} withAsterisk maxLength={300} {...form.text('reason')} />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
