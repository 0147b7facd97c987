import { Checkbox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OldYear } from '#shared/privacy/destruction.ts'
import { useApiQuery } from '../../../../api/hooks.ts'
import { useDraftForm } from '../../../../api/use-draft-form.ts'
import { useTexts } from '../../../../i18n/texts.ts'
import { useFormat } from '../../../../i18n/use-format.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { FormFooter } from '../../../../ui/form/form-footer.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../../ui/notify.tsx'
import { QueryView } from '../../../../ui/state/query-view.tsx'

interface DestroyDialogProps {
  readonly year: OldYear
  readonly onClose: () => void
}

/** What goes, on what document, by whom and before whom; the year is typed, since nothing brings it back. */
export function DestroyDialog({ year, onClose }: DestroyDialogProps) {
  const { t } = useTexts()
  const privacy = useApiQuery('privacy.get', {})
  return (
    <Dialog title={t('privacy.destruction.dialog.title', { year: year.year })} onClose={onClose} size="44rem">
      <QueryView query={privacy}>
        {({ notes }) => <DestroyForm year={year} by={notes.contactName} onClose={onClose} />}
      </QueryView>
    </Dialog>
  )
}

function DestroyForm({ year: old, by, onClose }: DestroyDialogProps & { readonly by: string | undefined }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const { year } = old
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const { text, field, submit, busy, failure } = useDraftForm('privacy.destroyYear', {
    values: { year, ...(by !== undefined && { by }), copyFirst: false },
    onDone: ({ seq }) => {
      onClose()
      void notifyDone(t('privacy.destruction.dialog.done', { year }))
      void navigate({ to: '/settings/privacy/destruction/$seq', params: { seq: String(seq) } } as never)
    },
  })
  const isTyped = typed.trim() === String(year)
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setWrong(!isTyped)
        if (isTyped) void submit(event)
      }}
    >
      <WhatGoes year={old} />
      <div className="form-grid">
        <RecordFields text={text} />
        <TextField
          label={t('privacy.destruction.dialog.confirm', { year })}
          inputMode="numeric"
          withAsterisk
          value={typed}
          error={isWrong && !isTyped ? t('privacy.destruction.dialog.wrongYear') : undefined}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <Checkbox
        label={t('privacy.destruction.dialog.copyFirst')}
        description={t('privacy.destruction.dialog.copyWhy')}
        checked={field('copyFirst').value === true}
        onChange={({ currentTarget }) => field('copyFirst').onChange(currentTarget.checked)}
      />
      <FormFooter
        failure={failure}
        busy={busy}
        danger
        onCancel={onClose}
        action={t('privacy.destruction.dialog.destroy')}
      />
    </form>
  )
}

type Text = ReturnType<typeof useDraftForm<'privacy.destroyYear'>>['text']

/** What the record will say. */
function RecordFields({ text }: { readonly text: Text }) {
  const { t } = useTexts()
  return (
    <>
      <TextField
        label={t('privacy.destruction.dialog.basis')}
        placeholder={t('privacy.destruction.dialog.basisExample')}
        className="wide"
        withAsterisk
        data-autofocus
        {...text('basis')}
      />
      <TextField
        label={t('privacy.destruction.dialog.reason')}
        placeholder={t('privacy.destruction.dialog.reasonExample')}
        withAsterisk
        {...text('reason')}
      />
      <TextField label={t('privacy.destruction.dialog.by')} withAsterisk {...text('by')} />
      <TextField label={t('privacy.destruction.dialog.firstWitness')} {...text('firstWitness')} />
      <TextField label={t('privacy.destruction.dialog.secondWitness')} {...text('secondWitness')} />
    </>
  )
}

function WhatGoes({ year: { people, events = 0, rows } }: { readonly year: OldYear }) {
  const { t } = useTexts()
  const format = useFormat()
  const params = {
    people: format.whole(people),
    plans: format.whole(rows.plan),
    evaluations: format.whole(rows.evaluation),
    realisations: format.whole(rows.realisation),
    events: format.whole(events),
  }
  return (
    <>
      <p>{t('privacy.destruction.dialog.what', params)}</p>
      <p className="notice" data-tone="bad">
        {t('privacy.destruction.dialog.final')}
      </p>
    </>
  )
}
