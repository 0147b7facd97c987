import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { numericAspects, type NumericRating } from '#shared/appraisal/numeric/rating.ts'
import { regimeOf } from '#shared/appraisal/regime.ts'
import { parsePeriod } from '#shared/period/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Act } from '../../ui/act.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DecimalField } from '../../ui/form/decimal-field.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { notifyDone } from '../../ui/notify.tsx'

interface NumericLineProps {
  readonly employeeId: string
  readonly period: string
}

/** Of a period under PP 30/2019: the final value and how it came about, in the place of the two ratings. */
export function NumericLine({ employeeId, period }: NumericLineProps) {
  const { t } = useTexts()
  const parsed = parsePeriod(period)
  const isNumeric = parsed !== undefined && regimeOf(parsed) === 'numeric'
  const rating = useApiQuery('numeric.get', { employeeId, period }, { enabled: isNumeric })
  const [isOpen, setOpen] = useState(false)
  const data = rating.data?.employeeId === employeeId ? rating.data : undefined
  if (!isNumeric || data === undefined) return null
  return (
    <section>
      <h3>{t('appraisal.numeric.title')}</h3>
      <FinalValue rating={data} />
      <Act name="numeric.save">
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t('appraisal.numeric.fill')}
        </Button>
      </Act>
      {isOpen && <NumericDialog rating={data} onClose={() => setOpen(false)} />}
    </section>
  )
}

function FinalValue({ rating }: { readonly rating: NumericRating }) {
  const { t } = useTexts()
  const format = useFormat()
  const { value, skp, behaviour, predikat, opinionsUsed } = rating
  if (value === undefined || skp === undefined || behaviour === undefined)
    return <p className="hint">{t('appraisal.numeric.none')}</p>
  const weight = opinionsUsed ? 60 : 70
  return (
    <>
      {predikat && <span className="pill tone-none">{t(`appraisal.grade.${predikat}`)}</span>}
      <p className="hint">
        {t('appraisal.numeric.value', {
          value: format.figure(value),
          skp: format.figure(skp),
          behaviour: format.figure(behaviour),
          weight,
          other: 100 - weight,
        })}
      </p>
    </>
  )
}

function NumericDialog({
  rating,
  onClose,
}: {
  readonly rating: NumericRating
  readonly onClose: () => void
}) {
  const { t } = useTexts()
  const { employeeId, period, skp, aspects, opinionsUsed, newIdea, rowVersion } = rating
  const form = useDraftForm('numeric.save', {
    values: {
      employeeId,
      period,
      rowVersion,
      opinionsUsed,
      newIdea,
      ...aspects,
      ...(skp !== undefined && { skp }),
    },
    onDone: () => {
      onClose()
      void notifyDone(t('appraisal.numeric.saved'), { undo: true })
    },
  })
  return (
    <Dialog title={t('appraisal.numeric.title')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <p className="hint">{t('appraisal.numeric.hint')}</p>
        {(['skp', ...numericAspects] as const).map((field) => (
          <DecimalField key={field} label={t(`field.${field}`)} {...form.field(field)} />
        ))}
        {(['opinionsUsed', 'newIdea'] as const).map((field) => (
          <Checkbox
            key={field}
            label={t(`field.${field}`)}
            checked={form.field(field).value === true}
            onChange={(event) => form.field(field).onChange(event.currentTarget.checked)}
          />
        ))}
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
