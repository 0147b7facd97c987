import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import type { AppraisalRow } from '#shared/appraisal/evaluation.ts'
import { type OverridePredikat, overridePredikats } from '#shared/appraisal/override.ts'
import { AppError } from '#shared/api/errors.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Act } from '../../../ui/act.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed, sayError } from '../../../ui/notify.tsx'

interface OverrideProps {
  readonly row: AppraisalRow
  readonly period: string
}

/** For a drop-out alone: the predikat is set directly, or follows from the quadrant again (L IV.B.3). */
export function OverrideLine({ row, period }: OverrideProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const rate = useApiCommand('appraisal.rate')
  const { override, employeeId } = row
  if (row.droppedOut === undefined && override === undefined) return null
  const clear = () =>
    rate
      .mutateAsync({ period, cells: [{ employeeId, field: 'override', value: null }] })
      .then(() => notifyDone(t('appraisal.override.cleared'), { undo: true }))
      .catch(notifyFailed)
  return (
    <div className="notice appraisal-direct">
      <span>
        {override === undefined
          ? t('appraisal.override.may')
          : t('appraisal.override.set', { reason: override.reason })}
      </span>
      <Act name="appraisal.rate">
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t('appraisal.override.open')}
        </Button>
        {override !== undefined && (
          <Button size="compact-sm" variant="subtle" onClick={() => void clear()}>
            {t('appraisal.override.clear')}
          </Button>
        )}
      </Act>
      {open && <OverrideDialog row={row} period={period} onClose={() => setOpen(false)} />}
    </div>
  )
}

function OverrideDialog({ row, period, onClose }: OverrideProps & { readonly onClose: () => void }) {
  const { t } = useTexts()
  const [value, setValue] = useState<OverridePredikat>(row.override?.predikat ?? 'poor')
  const [reason, setReason] = useState(row.override?.reason ?? '')
  const rate = useApiCommand('appraisal.rate')
  const refusal = rate.error instanceof AppError ? rate.error : undefined
  const atReason = refusal?.fields['cells.0.reason']
  const store = async () => {
    await rate.mutateAsync({
      period,
      cells: [
        { employeeId: row.employeeId, field: 'override', value, ...(reason.trim() !== '' && { reason }) },
      ],
    })
    onClose()
    await notifyDone(t('appraisal.override.saved', { name: row.fullName }), { undo: true })
  }
  return (
    <Dialog title={t('appraisal.override.title', { name: row.fullName })} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          // the refusal stands in the form
          store().catch(() => undefined)
        }}
      >
        <p className="hint">{t('appraisal.override.hint')}</p>
        <Radio.Group
          label={t('field.predikat')}
          value={value}
          onChange={(next) => setValue(next as OverridePredikat)}
        >
          <div className="stack tight">
            {overridePredikats.map((predikat) => (
              <Radio key={predikat} value={predikat} label={t(`predikat.${predikat}`)} />
            ))}
          </div>
        </Radio.Group>
        <LongTextField
          label={t('field.reason')}
          withAsterisk
          data-autofocus
          maxLength={500}
          value={reason}
          error={atReason && t('error.required')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormFooter
          failure={refusal && !atReason ? sayError(refusal) : undefined}
          busy={rate.isPending}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
