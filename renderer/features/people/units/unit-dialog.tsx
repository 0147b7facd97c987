import { type Unit, unitKinds } from '#shared/people/unit.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'

interface UnitDialogProps {
  /** Absent: a new unit. */
  readonly unit?: Unit
  readonly units: readonly Unit[]
  readonly parentId?: string | undefined
  readonly onClose: () => void
  readonly onSaved?: (id: string) => void
}

/** Name, kind and place of a unit; the office itself has no place to choose. */
export function UnitDialog({ unit, units, parentId, onClose, onSaved }: UnitDialogProps) {
  const { t } = useTexts()
  const { text, field, form, submit, busy, failure } = useDraftForm('unit.save', {
    values: unit
      ? {
          id: unit.id,
          name: unit.name,
          kind: unit.kind,
          active: unit.active,
          rowVersion: unit.rowVersion,
          ...(unit.parentId !== undefined && { parentId: unit.parentId }),
        }
      : { name: '', kind: 'section', active: true, ...(parentId !== undefined && { parentId }) },
    onDone: ({ id }) => {
      onClose()
      onSaved?.(id)
      void notifyDone(t('unit.saved', { name: form.getValues('name') }), { undo: true })
    },
  })
  const below = unit ? subtreeOf(units, unit) : new Set<string>()
  const isRoot = unit !== undefined && unit.parentId === undefined
  return (
    <Dialog title={unit ? t('unit.editTitle', { name: unit.name }) : t('unit.addTitle')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={t('field.name')} withAsterisk data-autofocus {...text('name')} />
        <SelectField
          label={t('unit.kind')}
          choices={unitKinds.map((value) => ({ value, label: t(`unitKind.${value}`) }))}
          {...field('kind')}
        />
        {!isRoot && (
          <SelectField
            label={t('unit.parent')}
            choices={units
              .filter(({ id, active }) => !below.has(id) && active)
              .map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }))}
            {...field('parentId')}
          />
        )}
        <FormFooter failure={failure} busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** The unit and all below it: units come parents first, so one run of the list. */
function subtreeOf(units: readonly Unit[], unit: Unit): Set<string> {
  const start = units.findIndex(({ id }) => id === unit.id)
  const rest = units.slice(start + 1)
  const end = rest.findIndex(({ depth }) => depth <= unit.depth)
  return new Set([unit, ...(end < 0 ? rest : rest.slice(0, end))].map(({ id }) => id))
}
