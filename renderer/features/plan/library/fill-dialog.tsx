import { useState } from 'react'
import type { LibraryPreview } from '#shared/plan/cascade/library.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { DialogActions } from '../builder/dialog-actions.tsx'

interface FillDialogProps {
  readonly year: number
  readonly onClose: () => void
}

/** Used by at least so many people of the post. */
const counts = [1, 2, 3, 5, 10] as const
const mostShown = 100

/** What the plans of a year would add to the library, before anything is stored. */
export function FillDialog({ year, onClose }: FillDialogProps) {
  const { t } = useTexts()
  const { years } = usePeriod()
  const [from, setFrom] = useState(years.find((one) => one < year) ?? year)
  const [least, setLeast] = useState<number>(1)
  const preview = useApiQuery('library.fillPreview', { year: from, least })
  const fill = useApiCommand('library.fill')
  const count = preview.data?.proposals.length ?? 0
  const perform = async () => {
    const { added } = await fill.mutateAsync({ year: from, least })
    onClose()
    await notifyDone(t('library.fill.done', { count: added }), { undo: true })
  }
  return (
    <Dialog title={t('library.fill.title')} onClose={onClose} size="44rem">
      <div className="stack">
        <p className="hint">{t('library.fill.intro')}</p>
        <div className="form-grid">
          <SelectField
            label={t('library.fill.year')}
            value={String(from)}
            choices={years.map((one) => ({ value: String(one), label: String(one) }))}
            onChange={(value) => setFrom(Number(value))}
          />
          <SelectField
            label={t('library.fill.least')}
            value={String(least)}
            choices={counts.map((one) => ({
              value: String(one),
              label: t('library.people', { count: one }),
            }))}
            onChange={(value) => setLeast(Number(value))}
          />
        </div>
        <QueryView query={preview}>{(data) => <FillPreview preview={data} />}</QueryView>
        <DialogActions
          action={t('library.fill.action', { count })}
          disabled={count === 0}
          busy={fill.isPending}
          onCancel={onClose}
          onPerform={perform}
        />
      </div>
    </Dialog>
  )
}

function FillPreview({ preview: { proposals, known } }: { readonly preview: LibraryPreview }) {
  const { t } = useTexts()
  return (
    <div className="plan-copy">
      {proposals.length === 0 && <p className="notice">{t('library.fill.none')}</p>}
      <ul>
        {proposals.slice(0, mostShown).map(({ position, text, people }) => (
          <li key={`${position}${text}`}>
            <strong>{position}</strong>: {text}{' '}
            <span className="pill tone-none">{t('library.people', { count: people })}</span>
          </li>
        ))}
        {proposals.length > mostShown && <li>{t('tree.more', { count: proposals.length - mostShown })}</li>}
      </ul>
      {known > 0 && <p className="hint">{t('library.fill.known', { count: known })}</p>}
    </div>
  )
}
