import { useState } from 'react'
import type { BuildPreview } from '#shared/plan/cascade/builder.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { RefusedList } from '../../../ui/refusals.tsx'
import { DialogActions } from './dialog-actions.tsx'

interface BuildManyDialogProps {
  readonly year: number
  /** Those in sight; absent: everybody. */
  readonly employeeIds?: readonly string[]
  readonly unitId?: string | undefined
  readonly onClose: () => void
}

/** Drafts of another year's plans for many: what would come and who would be left out, before anything is stored. */
export function BuildManyDialog({ year, employeeIds, unitId, onClose }: BuildManyDialogProps) {
  const { t } = useTexts()
  const { years } = usePeriod()
  const others = years.filter((one) => one !== year)
  const [fromYear, setFromYear] = useState(others.find((one) => one < year) ?? others[0] ?? year)
  const asked = {
    year,
    fromYear,
    ...(employeeIds ? { employeeIds: [...employeeIds] } : unitId !== undefined && { unitId }),
  }
  const preview = useApiQuery('plan.buildPreview', asked, { enabled: others.length > 0 })
  const build = useApiCommand('plan.buildMany')
  const perform = async () => {
    const { changed } = await build.mutateAsync(asked)
    onClose()
    await notifyDone(t('builder.many.done', { count: changed }), { undo: true })
  }
  return (
    <Dialog title={t('builder.many.title', { year })} onClose={onClose} size="38rem">
      <div className="stack">
        <p className="hint">{t('builder.many.intro')}</p>
        <SelectField
          label={t('builder.from')}
          value={String(fromYear)}
          choices={others.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => setFromYear(Number(value))}
        />
        <QueryView query={preview}>{(data) => <BuildPreviewView preview={data} />}</QueryView>
        <DialogActions
          action={t('builder.many.action', { count: preview.data?.changed ?? 0 })}
          disabled={(preview.data?.changed ?? 0) === 0}
          busy={build.isPending}
          onCancel={onClose}
          onPerform={perform}
        />
      </div>
    </Dialog>
  )
}

/** Whom it would make a draft for, and who would be left out. */
function BuildPreviewView({ preview }: { readonly preview: BuildPreview }) {
  const { t } = useTexts()
  const { changed, results, refused } = preview
  return (
    <>
      <p className="notice" data-tone="info">
        {t('builder.many.ready', { people: changed, results })}
      </p>
      {refused.length > 0 && (
        <div className="plan-copy">
          <p className="hint">{t('builder.many.refused', { count: refused.length })}</p>
          <RefusedList refused={refused} />
        </div>
      )}
    </>
  )
}
