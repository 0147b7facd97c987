import type { CounsellingRecord, CounsellingRow } from '#shared/development/guidance.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { localToday } from '../../../shell/today.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'

interface RecordProps {
  readonly row: CounsellingRow
  readonly onClose: () => void
}

/** What was said, by the counsellor; an earlier record is read first, which is logged as any reading. */
export function RecordDialog({ row, onClose }: RecordProps) {
  const { t } = useTexts()
  const isKnown = row.heldOn !== undefined
  const known = useApiQuery('counselling.read', { id: row.counselling?.id ?? '' }, { enabled: isKnown })
  return (
    <Dialog title={t('counselling.recordOf', { name: row.fullName })} onClose={onClose} size="40rem">
      {isKnown ? (
        <QueryView query={known}>
          {(record) => <RecordForm row={row} record={record} onClose={onClose} />}
        </QueryView>
      ) : (
        <RecordForm row={row} onClose={onClose} />
      )}
    </Dialog>
  )
}

function RecordForm({ row, record, onClose }: RecordProps & { readonly record?: CounsellingRecord }) {
  const { t } = useTexts()
  const form = useDraftForm('counselling.record', {
    values: record ?? { counsellingId: row.counselling?.id ?? '', rowVersion: 0, date: localToday() },
    onDone: () => {
      onClose()
      void notifyDone(t('counselling.recorded'), { undo: true })
    },
  })
  const [date, followUp] = [form.field('date'), form.field('followUpOn')]
  return (
    <form className="stack" onSubmit={(event) => void form.submit(event)} noValidate>
      <DateField
        label={t('counselling.form.date')}
        withAsterisk
        value={date.value}
        onChange={date.onChange}
        error={date.error}
      />
      <LongTextField
        label={t('counselling.form.record')}
        help="development.counselling"
        withAsterisk
        {...form.text('record')}
      />
      <LongTextField label={t('counselling.form.agreed')} withAsterisk {...form.text('agreed')} />
      <DateField
        label={t('counselling.form.followUpOn')}
        value={followUp.value}
        onChange={followUp.onChange}
        error={followUp.error}
      />
      <LongTextField label={t('counselling.form.outcome')} {...form.text('outcome')} />
      <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
    </form>
  )
}

/** The record as it stands, for those who may read it. */
export function ReadRecord({ row, onClose }: RecordProps) {
  const { t } = useTexts()
  const format = useFormat()
  const query = useApiQuery('counselling.read', { id: row.counselling?.id ?? '' })
  return (
    <Dialog title={t('counselling.recordOf', { name: row.fullName })} onClose={onClose} size="40rem">
      <QueryView query={query}>
        {({ date, record, agreed, followUpOn, outcome }) => (
          <dl className="guidance-told">
            <div>
              <dt>{t('counselling.form.date')}</dt>
              <dd>{format.date(date)}</dd>
            </div>
            <div>
              <dt>{t('counselling.form.record')}</dt>
              <dd>{record}</dd>
            </div>
            <div>
              <dt>{t('counselling.form.agreed')}</dt>
              <dd>{agreed}</dd>
            </div>
            {followUpOn !== undefined && (
              <div>
                <dt>{t('counselling.form.followUpOn')}</dt>
                <dd>{format.date(followUpOn)}</dd>
              </div>
            )}
            {outcome !== undefined && (
              <div>
                <dt>{t('counselling.form.outcome')}</dt>
                <dd>{outcome}</dd>
              </div>
            )}
          </dl>
        )}
      </QueryView>
    </Dialog>
  )
}
