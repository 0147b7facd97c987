import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Sanction, type SanctionLevel, sanctionLevels } from '#shared/award/sanction.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Act } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DateField } from '../../ui/form/date-field.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { type PickedPerson, PersonPicker } from '../../ui/form/person-picker.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'

/** Who cannot be chosen in a year because of a sanction. */
export function SanctionCard({ year }: { readonly year: number }) {
  const { t } = useTexts()
  const sanctions = useApiQuery('sanction.list', { year })
  const [open, setOpen] = useState<Sanction | 'new'>()
  return (
    <Card
      title={t('sanction.title')}
      action={
        <Act name="sanction.save">
          <Button size="xs" variant="default" onClick={() => setOpen('new')}>
            {t('sanction.add')}
          </Button>
        </Act>
      }
    >
      <p className="card-body hint">{t('sanction.about', { year })}</p>
      <QueryView query={sanctions} lines={2}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="card-body">{t('sanction.none', { year })}</p>
          ) : (
            <SanctionTable rows={rows} onEdit={setOpen} />
          )
        }
      </QueryView>
      {open !== undefined && (
        <SanctionDialog {...(open !== 'new' && { sanction: open })} onClose={() => setOpen(undefined)} />
      )}
    </Card>
  )
}

interface SanctionTableProps {
  readonly rows: readonly Sanction[]
  readonly onEdit: (sanction: Sanction) => void
}

function SanctionTable({ rows, onEdit }: SanctionTableProps) {
  const { t } = useTexts()
  const format = useFormat()
  const remove = useApiCommand('sanction.remove')
  const drop = ({ id, rowVersion }: Sanction) =>
    remove
      .mutateAsync({ id, rowVersion })
      .then(() => notifyDone(t('operation.sanction.remove'), { undo: true }), notifyFailed)
  return (
    <SimpleTable
      caption={t('sanction.title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'person',
          header: t('sanction.person'),
          cell: ({ fullName, unit }) => (
            <span className="two-lines">
              {fullName}
              <small>{unit}</small>
            </span>
          ),
        },
        {
          id: 'level',
          header: t('sanction.level.label'),
          width: '7rem',
          figure: true,
          cell: ({ level }) => t(`sanction.level.${level}`),
        },
        {
          id: 'from',
          header: t('sanction.from'),
          width: '10rem',
          cell: ({ from, to }) => [format.date(from), to && format.date(to)].filter(Boolean).join(' – '),
        },
        { id: 'decision', header: t('sanction.decision'), width: '24%', cell: ({ decision }) => decision },
        {
          id: 'acts',
          header: '',
          width: '12rem',
          cell: (row) => (
            <Act name="sanction.save">
              <span className="award-acts">
                <Button size="compact-xs" variant="default" onClick={() => onEdit(row)}>
                  {t('sanction.edit')}
                </Button>
                <Button size="compact-xs" variant="default" onClick={() => void drop(row)}>
                  {t('sanction.remove')}
                </Button>
              </span>
            </Act>
          ),
        },
      ]}
    />
  )
}

interface SanctionDialogProps {
  readonly sanction?: Sanction
  readonly onClose: () => void
}

function useSanctionForm({ sanction, onClose }: SanctionDialogProps) {
  const { t } = useTexts()
  const [person, setPerson] = useState<PickedPerson | undefined>(
    sanction && { id: sanction.employeeId, fullName: sanction.fullName },
  )
  const form = useDraftForm('sanction.save', {
    values: sanction
      ? {
          id: sanction.id,
          rowVersion: sanction.rowVersion,
          employeeId: sanction.employeeId,
          level: sanction.level,
          from: sanction.from,
          to: sanction.to,
          decision: sanction.decision,
        }
      : { level: 'light' },
    onDone: () => {
      onClose()
      void notifyDone(t('operation.sanction.save'), { undo: true })
    },
  })
  const who = form.field('employeeId')
  const pick = (picked: PickedPerson | undefined) => {
    setPerson(picked)
    who.onChange(picked?.id)
  }
  return { ...form, who: { value: person, onChange: pick, error: who.error } }
}

function SanctionDialog(props: SanctionDialogProps) {
  const { t } = useTexts()
  const { sanction, onClose } = props
  const { text, field, submit, busy, failure, who } = useSanctionForm(props)
  const [level, from, to] = [field('level'), field('from'), field('to')]
  return (
    <Dialog title={t(sanction ? 'sanction.edit' : 'sanction.add')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <PersonPicker label={t('sanction.person')} withAsterisk data-autofocus {...who} />
        <SelectField<SanctionLevel>
          label={t('sanction.level.label')}
          choices={sanctionLevels.map((value) => ({ value, label: t(`sanction.level.${value}`) }))}
          value={level.value as SanctionLevel}
          onChange={level.onChange}
        />
        <div className="form-grid">
          <DateField
            label={t('sanction.from')}
            withAsterisk
            value={from.value as string | undefined}
            onChange={from.onChange}
            error={from.error}
          />
          <DateField
            label={t('sanction.to')}
            description={t('sanction.toHint')}
            value={to.value as string | undefined}
            onChange={to.onChange}
            error={to.error}
          />
        </div>
        <TextField label={t('sanction.decision')} withAsterisk {...text('decision')} />
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
