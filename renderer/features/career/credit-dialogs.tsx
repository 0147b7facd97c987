import type { CreditAccount, Opening } from '#shared/career/credit.ts'
import { functionalLevels } from '#shared/people/position.ts'
import { grades } from '#shared/people/grade.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import { useDraftForm } from '../../api/use-draft-form.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DateField } from '../../ui/form/date-field.tsx'
import { DecimalField } from '../../ui/form/decimal-field.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'

interface DialogProps {
  readonly account: CreditAccount
  readonly onClose: () => void
}

const kinds = ['integration', 'old', 'base', 'education'] as const
/** Below III/a nothing was integrated. */
const integrated = grades.filter(({ siasn }) => siasn >= 31).map(({ code }) => code)

/** What a person had before predikat became points. */
export function OpeningDialog({
  account,
  opening,
  onClose,
}: DialogProps & { readonly opening: Opening | undefined }) {
  const { t } = useTexts()
  const form = useDraftForm('credit.saveOpening', {
    values: {
      employeeId: account.employeeId,
      level: opening?.level ?? account.level,
      kind: opening?.kind ?? 'integration',
      grade: account.grade,
      ...(opening && {
        id: opening.id,
        rowVersion: opening.rowVersion,
        points: opening.conventional ?? opening.points,
        givenOn: opening.givenOn,
        document: opening.document,
      }),
    } as never,
    onDone: () => {
      onClose()
      void notifyDone(t('credit.page.saved', { name: account.fullName }), { undo: true })
    },
  })
  return (
    <Dialog
      title={
        opening
          ? t('credit.page.editOpening', { kind: t(`credit.kind.${opening.kind}`) })
          : t('credit.page.addOpening')
      }
      onClose={onClose}
    >
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <OpeningFields form={form} />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** A predikat of months within a year, or of a year that stands on paper. */
export function ConversionDialog({ account, onClose }: DialogProps) {
  const { t } = useTexts()
  const form = useDraftForm('credit.addConversion', {
    values: {
      employeeId: account.employeeId,
      year: account.year,
      kind: 'annual',
      fromMonth: 1,
      toMonth: 12,
      level: account.level,
    } as never,
    onDone: () => {
      onClose()
      void notifyDone(t('credit.page.saved', { name: account.fullName }), { undo: true })
    },
  })
  return (
    <Dialog title={t('credit.page.addConversion')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void form.submit(event)}>
        <ConversionFields form={form} />
        <FormFooter failure={form.failure} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

type OpeningForm = ReturnType<typeof useDraftForm<'credit.saveOpening'>>

function OpeningFields({ form }: { readonly form: OpeningForm }) {
  const { t } = useTexts()
  const isIntegration = form.field('kind').value === 'integration'
  return (
    <div className="form-grid">
      <SelectField
        label={t('credit.form.kind')}
        help="career.credit"
        data-autofocus
        choices={kinds.map((value) => ({ value, label: t(`credit.kind.${value}`) }))}
        {...form.field('kind')}
      />
      <LevelField field={form.field('level')} />
      {isIntegration && (
        <SelectField
          label={t('field.grade')}
          none={t('credit.form.choose')}
          choices={integrated.map((value) => ({ value, label: value }))}
          {...form.field('grade')}
          value={form.field('grade').value as never}
        />
      )}
      <DecimalField
        label={t(isIntegration ? 'credit.form.conventional' : 'field.creditPoints')}
        description={isIntegration ? t('credit.form.integrationHint') : undefined}
        {...form.field('points')}
      />
      <DateField label={t('field.givenOn')} {...form.field('givenOn')} />
      <TextField label={t('field.document')} {...form.text('document')} />
    </div>
  )
}

type ConversionForm = ReturnType<typeof useDraftForm<'credit.addConversion'>>

function ConversionFields({ form }: { readonly form: ConversionForm }) {
  const { t } = useTexts()
  const format = useFormat()
  const kind = form.field('kind')
  const month = (name: 'fromMonth' | 'toMonth') => {
    const field = form.field(name)
    return (
      <SelectField
        label={t(`field.${name}`)}
        choices={Array.from({ length: 12 }, (_, at) => ({
          value: String(at + 1),
          label: format.monthName(at + 1, 'long'),
        }))}
        error={field.error}
        value={String(field.value)}
        onChange={(value) => field.onChange(Number(value))}
      />
    )
  }
  return (
    <div className="form-grid">
      <DecimalField label={t('credit.column.year')} data-autofocus {...form.field('year')} />
      <SelectField
        label={t('credit.form.kind')}
        help="career.credit"
        choices={(['annual', 'periodic'] as const).map((value) => ({
          value,
          label: t(`credit.kind.${value}`),
        }))}
        {...kind}
        onChange={(value) => {
          kind.onChange(value)
          if (value === 'periodic') return
          form.field('fromMonth').onChange(1)
          form.field('toMonth').onChange(12)
        }}
      />
      {kind.value === 'periodic' && month('fromMonth')}
      {kind.value === 'periodic' && month('toMonth')}
      <LevelField field={form.field('level')} />
      <SelectField
        label={t('credit.column.predikat')}
        help="career.credit"
        none={t('credit.form.choose')}
        choices={predikats.map((value) => ({ value, label: t(`predikat.${value}`) }))}
        {...form.field('predikat')}
      />
      <TextField
        label={t('field.document')}
        description={t('credit.form.documentHint')}
        {...form.text('document')}
      />
    </div>
  )
}

interface LevelFieldProps {
  readonly field: {
    readonly value: (typeof functionalLevels)[number] | undefined
    readonly onChange: (value: unknown) => void
    readonly error: string | undefined
  }
}

function LevelField({ field }: LevelFieldProps) {
  const { t } = useTexts()
  return (
    <SelectField
      label={t('field.positionLevel')}
      none={t('credit.form.choose')}
      choices={functionalLevels.map((value) => ({ value, label: t(`positionLevel.${value}`) }))}
      {...field}
    />
  )
}
