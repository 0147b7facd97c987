import { useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import { useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { SelectField } from '../form/select-field.tsx'
import { FormPreview } from './form-preview.tsx'

const specimens = ['document', 'plan', 'evaluation'] as const

/** A form of invented people, in which the office sees its settings and what is being typed of them. */
export function FormSpecimen({ office }: { readonly office?: Input<'form.preview'>['office'] }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const [form, setForm] = useState<(typeof specimens)[number]>('document')
  return (
    <FormPreview asked={{ period: String(year), form, ...(office && { office }) }}>
      <SelectField
        aria-label={t('form.preview.which')}
        value={form}
        choices={specimens.map((kind) => ({ value: kind, label: t(`form.kind.${kind}`) }))}
        onChange={(kind) => kind && setForm(kind)}
      />
    </FormPreview>
  )
}
