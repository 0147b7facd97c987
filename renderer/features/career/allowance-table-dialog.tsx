import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { AllowanceTable } from '#shared/career/allowance.ts'
import { predikats } from '#shared/appraisal/predikat.ts'
import { type Echelon, echelons, positionOrder, type PositionRung } from '#shared/people/position.ts'
import { grades } from '#shared/people/grade.ts'
import { AppError } from '#shared/api/errors.ts'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { usePeriod } from '../../shell/use-period.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DecimalField } from '../../ui/form/decimal-field.tsx'
import { FormFooter } from '../../ui/form/form-footer.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { notifyDone } from '../../ui/notify.tsx'
import { QueryView } from '../../ui/state/query-view.tsx'

/** The local decree's table; it holds from the year in sight on, and earlier years keep theirs. */
export function AllowanceTableDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts()
  const { year } = usePeriod()
  const settings = useApiQuery('setting.get', { year })
  return (
    <Dialog title={t('allowance.table.title')} size="44rem" onClose={onClose}>
      <QueryView query={settings}>
        {({ allowance }) => <TableForm table={allowance} year={year} onClose={onClose} />}
      </QueryView>
    </Dialog>
  )
}

interface TableFormProps {
  readonly table: AllowanceTable
  readonly year: number
  readonly onClose: () => void
}

function TableForm({ table, year, onClose }: TableFormProps) {
  const { t, say } = useTexts()
  const [draft, setDraft] = useState<AllowanceTable>(table)
  const save = useApiCommand('setting.save', {
    onDone: () => {
      onClose()
      void notifyDone(t('allowance.table.saved'), { undo: true })
    },
  })
  const error = save.error instanceof AppError ? save.error : undefined
  const errorAt = (path: string) => {
    const found = Object.entries(error?.fields ?? {}).find(([field]) =>
      field.startsWith(`values.allowance.${path}`),
    )
    return found && say(found[1])
  }
  const set = (more: Partial<AllowanceTable>) => setDraft((old) => ({ ...old, ...more }))
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ values: { allowance: draft }, validFrom: `${year}-01-01` })
      }}
    >
      <TextField
        label={t('allowance.table.decree')}
        help="career.allowance"
        description={t('allowance.table.since', { year })}
        data-autofocus
        value={draft.decree}
        error={errorAt('decree')}
        onChange={(event) => set({ decree: event.currentTarget.value })}
      />
      <Shares draft={draft} errorAt={errorAt} set={set} />
      <Ceilings draft={draft} errorAt={errorAt} onChange={(ceilings) => set({ ceilings })} />
      <FormFooter
        failure={error && Object.keys(error.fields).length === 0 ? say(error.toFailure()) : undefined}
        busy={save.isPending}
        onCancel={onClose}
      />
    </form>
  )
}

interface SharesProps {
  readonly draft: AllowanceTable
  readonly errorAt: (path: string) => string | undefined
  readonly set: (more: Partial<AllowanceTable>) => void
}

/** The two weights and the factor of each predikat. */
function Shares({ draft, errorAt, set }: SharesProps) {
  const { t } = useTexts()
  return (
    <>
      <div className="form-grid">
        {(['performance', 'discipline'] as const).map((part) => (
          <DecimalField
            key={part}
            label={t(`allowance.table.${part}`)}
            value={draft.weights[part]}
            error={errorAt('weights')}
            onChange={(value = 0) => set({ weights: { ...draft.weights, [part]: value } })}
          />
        ))}
      </div>
      <fieldset className="form-grid three">
        <legend>{t('allowance.table.factors')}</legend>
        {predikats.map((predikat) => (
          <DecimalField
            key={predikat}
            label={t(`predikat.${predikat}`)}
            value={draft.factors[predikat]}
            error={errorAt(`factors.${predikat}`)}
            onChange={(value = 0) => set({ factors: { ...draft.factors, [predikat]: value } })}
          />
        ))}
      </fieldset>
    </>
  )
}

interface CeilingsProps {
  readonly draft: AllowanceTable
  readonly errorAt: (path: string) => string | undefined
  readonly onChange: (ceilings: AllowanceTable['ceilings']) => void
}

function Ceilings({ draft: { ceilings }, errorAt, onChange }: CeilingsProps) {
  const { t } = useTexts()
  const change = (at: number, more: Partial<AllowanceTable['ceilings'][number]>) =>
    onChange(ceilings.map((line, index) => (index === at ? { ...line, ...more } : line)))
  const wrong = errorAt('ceilings')
  return (
    <fieldset className="allowance-lines">
      <legend>{t('allowance.table.ceilings')}</legend>
      <p className="hint">{t('allowance.table.hint')}</p>
      {ceilings.map((line, at) => (
        // a line has no name of its own
        // oxlint-disable-next-line no-array-index-key
        <div key={at}>
          <SelectField
            label={t('allowance.table.rung')}
            none={t('allowance.table.any')}
            value={line.rung}
            choices={positionOrder.map((value) => ({ value, label: rungName(value, t) }))}
            onChange={(rung) => change(at, { rung })}
          />
          <SelectField
            label={t('allowance.table.grade')}
            none={t('allowance.table.any')}
            value={line.grade}
            choices={grades.map(({ code }) => ({ value: code, label: code })) as never}
            onChange={(grade) => change(at, { grade })}
          />
          <DecimalField
            label={t('allowance.table.amount')}
            value={line.amount}
            error={errorAt(`ceilings.${at}`)}
            onChange={(amount = 0) => change(at, { amount })}
          />
          <ActionIcon
            aria-label={t('allowance.table.remove', { number: at + 1 })}
            onClick={() => onChange(ceilings.filter((_, index) => index !== at))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      {wrong !== undefined && (
        <p className="notice" data-tone="bad" role="alert">
          {wrong}
        </p>
      )}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...ceilings, { rung: 'pelaksana', amount: 0 }])}
        >
          {t('allowance.table.add')}
        </Button>
      </div>
    </fieldset>
  )
}

function rungName(rung: PositionRung, t: Translate): string {
  if (rung === 'pelaksana') return t('positionKind.pelaksana')
  return echelons.includes(rung as Echelon)
    ? `${t('field.echelon')} ${rung}`
    : t(`positionLevel.${rung as Exclude<PositionRung, Echelon | 'pelaksana'>}`)
}
