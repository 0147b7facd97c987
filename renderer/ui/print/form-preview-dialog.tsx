import { Button } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import type { FormKind } from '#shared/form/form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Dialog } from '../dialog.tsx'
import { SelectField } from '../form/select-field.tsx'
import { FormPreview } from './form-preview.tsx'
import { useForms } from './use-forms.ts'

interface FormPreviewDialogProps extends Pick<Input<'form.print'>, 'employeeId' | 'period' | 'level'> {
  readonly forms: readonly [FormKind, ...FormKind[]]
  readonly onClose: () => void
}

/** The forms of one person before they are printed. */
export function FormPreviewDialog({ forms, onClose, ...asked }: FormPreviewDialogProps) {
  const { t } = useTexts()
  const { print, busy } = useForms()
  const [form, setForm] = useState(forms[0])
  return (
    <Dialog title={t('form.preview.title')} onClose={onClose} size="60rem">
      <FormPreview asked={{ ...asked, form }}>
        <SelectField
          aria-label={t('form.preview.which')}
          value={form}
          choices={forms.map((kind) => ({ value: kind, label: t(`form.kind.${kind}`) }))}
          onChange={(kind) => kind && setForm(kind)}
        />
        <Button
          loading={busy}
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          onClick={() => print({ ...asked, forms: [form] })}
        >
          {t('form.print')}
        </Button>
      </FormPreview>
    </Dialog>
  )
}
