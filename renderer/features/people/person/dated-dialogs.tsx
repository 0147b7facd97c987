import type { AssignmentRow, Employee, GradeRow } from '#shared/people/employee.ts'
import { isPppk } from '#shared/people/employee-type.ts'
import { gradeCodes, isPppkGrade } from '#shared/people/grade.ts'
import { echelons, functionalLevels, positionKinds, structuralLevels } from '#shared/people/position.ts'
import { useDraftForm } from '../../../api/use-draft-form.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { DateField } from '../../../ui/form/date-field.tsx'
import { FormFooter } from '../../../ui/form/form-footer.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { UnitPicker } from '../../../ui/form/unit-picker.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

interface DialogProps {
  readonly employee: Employee
  readonly onClose: () => void
}

/** A row of the grades a person held. */
export function GradeDialog({
  employee,
  grade,
  onClose,
}: DialogProps & { readonly grade: GradeRow | undefined }) {
  const { t } = useTexts()
  const form = useDraftForm('employee.saveGrade', {
    values: { employeeId: employee.id, ...grade },
    onDone: () => {
      onClose()
      void notifyDone(t('employee.row.saved', { name: employee.fullName }), { undo: true })
    },
  })
  const codes = gradeCodes.filter((code) => isPppkGrade(code) === isPppk(employee.employeeType))
  return (
    <Dialog
      title={grade ? t('employee.row.edit', { name: grade.grade }) : t('employee.row.addGrade')}
      onClose={onClose}
    >
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <div className="form-grid">
          <SelectField
            label={t('field.grade')}
            data-autofocus
            none={t('employee.form.choose')}
            choices={codes.map((value) => ({ value: value as string, label: value }))}
            {...form.field('grade')}
          />
          <DateField label={t('employee.row.from')} {...form.field('from')} />
        </div>
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** A row of the posts a person held; who leads a unit is said elsewhere. */
export function PostDialog({
  employee,
  post,
  onClose,
}: DialogProps & { readonly post: AssignmentRow | undefined }) {
  const { t } = useTexts()
  const form = useDraftForm('employee.savePost', {
    values: { employeeId: employee.id, ...draftOf(post, employee) },
    onDone: () => {
      onClose()
      void notifyDone(t('employee.row.saved', { name: employee.fullName }), { undo: true })
    },
  })
  return (
    <Dialog
      title={
        post
          ? t('employee.row.edit', { name: post.positionName ?? t(`positionKind.${post.positionKind}`) })
          : t('employee.row.addPost')
      }
      onClose={onClose}
    >
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <div className="form-grid">
          <PostFields form={form} />
          <DateField label={t('employee.row.from')} {...form.field('from')} />
          <DateField
            label={t('employee.row.to')}
            description={t('employee.row.toNote')}
            {...form.field('to')}
          />
        </div>
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

function draftOf(post: AssignmentRow | undefined, { unitId }: Employee) {
  if (!post) return { ...(unitId !== undefined && { unitId }), positionKind: 'pelaksana' as const }
  const { unit: _unit, leadsUnit: _leads, acting: _acting, ...draft } = post
  return draft
}

type PostForm = ReturnType<typeof useDraftForm<'employee.savePost'>>

function PostFields({ form }: { readonly form: PostForm }) {
  const { t } = useTexts()
  const kind = form.field('positionKind')
  const levels =
    kind.value === 'structural' ? structuralLevels : kind.value === 'functional' ? functionalLevels : []
  return (
    <>
      <TextField label={t('field.positionName')} data-autofocus {...form.text('positionName')} />
      <UnitPicker label={t('field.unit')} {...form.field('unitId')} />
      <SelectField
        label={t('field.positionKind')}
        choices={positionKinds.map((value) => ({ value, label: t(`positionKind.${value}`) }))}
        {...kind}
        onChange={(value) => {
          kind.onChange(value)
          form.field('positionLevel').onChange(undefined)
          if (value !== 'structural') form.field('echelon').onChange(undefined)
        }}
      />
      {levels.length > 0 && (
        <SelectField
          label={t('field.positionLevel')}
          none={t('employee.form.choose')}
          choices={levels.map((value) => ({ value, label: t(`positionLevel.${value}`) }))}
          {...form.field('positionLevel')}
        />
      )}
      {kind.value === 'structural' && (
        <SelectField
          label={t('field.echelon')}
          none={t('employee.form.choose')}
          choices={echelons.map((value) => ({ value, label: value }))}
          {...form.field('echelon')}
        />
      )}
    </>
  )
}
