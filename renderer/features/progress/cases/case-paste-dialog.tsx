import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { LongTextField, TextField } from '../../../ui/form/text-field.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { TableFileButton } from './table-file-button.tsx'

interface CasePasteDialogProps {
  readonly unitId: string | undefined
  readonly onClose: () => void
}

/** A list as it is copied from a sheet. */
export function CasePasteDialog({ unitId, onClose }: CasePasteDialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('case.paste', {
    values: { caseKind: t('serviceCase.usualKind'), ...(unitId !== undefined && { unitId }) },
    onDone: (counts) => {
      onClose()
      void notifyDone(t('serviceCase.paste.done', { ...counts }), { undo: true })
    },
  })
  const unit = form.field('unitId')
  const text = form.field('text')
  return (
    <Dialog title={t('serviceCase.paste.title')} onClose={onClose} size="44rem">
      <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
        <div className="form-grid">
          <UnitPicker
            label={t('serviceCase.column.unit')}
            value={unit.value as string | undefined}
            onChange={unit.onChange}
            error={unit.error}
          />
          <TextField label={t('serviceCase.column.caseKind')} withAsterisk {...form.text('caseKind')} />
        </div>
        <LongTextField
          label={t('serviceCase.paste.list')}
          description={t('serviceCase.paste.hint')}
          data-autofocus
          autosize={false}
          rows={10}
          {...form.text('text')}
        />
        <TableFileButton onText={text.onChange} />
        <FormFooter
          failure={form.failure}
          busy={form.busy}
          onCancel={onClose}
          action={t('serviceCase.paste.add')}
        />
      </form>
    </Dialog>
  )
}
