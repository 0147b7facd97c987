import { Button, TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import { toFieldErrors } from '#shared/api/field-errors.ts'
import { groups } from '#shared/people/position.ts'
import { type Scheme, SchemeDraft } from '#shared/appraisal/scheme.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { localToday } from '../../../shell/today.ts'
import { Card } from '../../../ui/card.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { DecimalField } from '../../../ui/form/decimal-field.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'

type Criterion = Scheme['criteria'][number]

/** Weights per group with their running sums; a group whose sum is not 100 says so and nothing is saved. */
export function SchemeForm({ scheme }: { readonly scheme: Scheme }) {
  const { t } = useTexts()
  const { name, setName, validFrom, setValidFrom, criteria, setCriterion, errorOf, canSave, isSaving, save } =
    useSchemeDraft(scheme)
  return (
    <Card title={t('settings.scheme.current')}>
      <div className="card-body settings-row">
        <TextField
          label={t('settings.scheme.name')}
          value={name}
          error={errorOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DateField
          label={t('settings.scheme.validFrom')}
          value={validFrom}
          error={errorOf('validFrom')}
          onChange={setValidFrom}
        />
      </div>
      <WeightTable criteria={criteria} errorOf={errorOf} onChange={setCriterion} />
      <div className="card-body form-actions">
        <span className="hint">{t('settings.scheme.note')}</span>
        <Button loading={isSaving} disabled={!canSave} onClick={save}>
          {t('settings.scheme.save')}
        </Button>
      </div>
    </Card>
  )
}

/** A new version of the scheme until it is stored, checked as it is typed. */
function useSchemeDraft(scheme: Scheme) {
  const { t, say } = useTexts()
  const [name, setName] = useState(scheme.name)
  const [validFrom, setValidFrom] = useState<string | undefined>(localToday())
  const [criteria, setCriteria] = useState<readonly Criterion[]>(scheme.criteria)
  const command = useApiCommand('scheme.save', {
    onDone: () => void notifyDone(t('settings.scheme.saved'), { undo: true }),
  })
  const isChanged = name !== scheme.name || JSON.stringify(criteria) !== JSON.stringify(scheme.criteria)
  const draft = { name, validFrom: validFrom ?? '', criteria: [...criteria] }
  const checked = SchemeDraft.safeParse(draft)
  const raised = command.error instanceof AppError ? command.error.fields : {}
  const fields = checked.success ? raised : toFieldErrors(checked.error)
  return {
    name,
    setName,
    validFrom,
    setValidFrom,
    criteria,
    setCriterion: (key: string, change: Partial<Criterion>) =>
      setCriteria(criteria.map((row) => (row.key === key ? { ...row, ...change } : row))),
    errorOf: (path: string) => fields[path] && say(fields[path]),
    canSave: isChanged && checked.success,
    isSaving: command.isPending,
    save: () => command.mutate(draft),
  }
}

interface WeightTableProps {
  readonly criteria: readonly Criterion[]
  readonly errorOf: (path: string) => string | undefined
  readonly onChange: (key: string, change: Partial<Criterion>) => void
}

function WeightTable({ criteria, errorOf, onChange }: WeightTableProps) {
  const { t } = useTexts()
  return (
    <table className="simple-table scheme-table">
      <caption className="sr-only">{t('settings.scheme.current')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.criterion')}</th>
          {groups.map((group) => (
            <th key={group} scope="col" className="num">
              {t(`group.${group}`)} (%)
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((row, index) => (
          <tr key={row.key}>
            <td>
              <TextInput
                aria-label={t('settings.scheme.labelOf', { name: t(`criterion.${row.key}`) })}
                value={row.label}
                error={errorOf(`criteria.${index}.label`)}
                onChange={(event) => onChange(row.key, { label: event.currentTarget.value })}
              />
            </td>
            {groups.map((group) => (
              <td key={group} className="num">
                <DecimalField
                  aria-label={`${row.label}, ${t(`group.${group}`)}`}
                  value={row[group]}
                  error={errorOf(`criteria.${index}.${group}`)}
                  onChange={(weight) => onChange(row.key, { [group]: weight ?? 0 })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('settings.scheme.sum')}</th>
          {groups.map((group) => (
            <td key={group} className="num" aria-live="polite">
              <Sum sum={criteria.reduce((sum, row) => sum + row[group], 0)} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

function Sum({ sum }: { readonly sum: number }) {
  const { t } = useTexts()
  if (sum === 100)
    return (
      <span className="pill tone-excellent">
        <IconCheck size={14} aria-hidden /> 100
      </span>
    )
  return <span className="pill tone-veryPoor">{t('settings.scheme.sumWrong', { sum })}</span>
}
