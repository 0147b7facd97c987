import { Input } from '@mantine/core'
import type { OrgResultRow } from '#shared/appraisal/evaluation.ts'
import { orgResults } from '#shared/appraisal/org-result.ts'
import { useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'

/** The organisation's result per unit for the period chosen above: received, entered with its document, never computed. */
export function OrgResultTab() {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  const list = useApiQuery('orgResult.list', { period: key })
  return (
    <Card title={t('settings.orgResult.of', { period: format.period(key) })} className="settings-wide">
      <QueryView query={list}>
        {(rows) => (
          <table className="simple-table">
            <caption className="sr-only">
              {t('settings.orgResult.of', { period: format.period(key) })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('field.unit')}</th>
                <th scope="col">{t('settings.orgResult.value')}</th>
                <th scope="col">{t('field.document')}</th>
                <th scope="col">{t('field.documentDate')}</th>
                <th scope="col">{t('field.basis')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ResultRow key={`${key} ${row.unitId}`} row={row} period={key} />
              ))}
            </tbody>
          </table>
        )}
      </QueryView>
      <p className="card-body hint">{t('settings.orgResult.note')}</p>
    </Card>
  )
}

type Change = {
  readonly [F in 'value' | 'document' | 'documentDate' | 'basis']?: OrgResultRow[F] | undefined
}

function ResultRow({ row, period }: { readonly row: OrgResultRow; readonly period: string }) {
  const { t, say } = useTexts()
  // a value that comes from elsewhere is shown, but the unit's own fields stay empty
  const own: Partial<OrgResultRow> = row.fallback === undefined ? row : {}
  const { value } = own
  const [draft, setDraft] = useState<{ readonly document?: string; readonly basis?: string }>({})
  const save = useApiCommand('orgResult.save')
  const fields = save.error instanceof AppError ? save.error.fields : {}
  const store = (change: Change) => {
    const next = {
      value,
      document: own.document,
      documentDate: own.documentDate,
      basis: own.basis,
      ...draft,
      ...change,
    }
    if (next.value === undefined && value === undefined) return
    const given = Object.fromEntries(Object.entries(next).filter(([, part]) => part !== undefined))
    save.mutate(
      { unitId: row.unitId, period, ...given, value: next.value ?? null },
      {
        onSuccess: () => setDraft({}),
        onError: (error) => Object.keys(error.fields).length === 0 && notifyFailed(error),
      },
    )
  }
  const textInput = (name: 'document' | 'basis') => (
    <Input.Wrapper error={fields[name] && say(fields[name])}>
      <Input
        aria-label={`${t(`field.${name}`)}, ${row.unit}`}
        value={draft[name] ?? own[name] ?? ''}
        disabled={value === undefined}
        onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
        onBlur={() => draft[name] !== undefined && draft[name] !== (own[name] ?? '') && store({})}
      />
    </Input.Wrapper>
  )
  return (
    <tr>
      <td>
        <b>{row.unit}</b>
        {row.fallback !== undefined && row.value !== undefined && (
          <small className="hint org-fallback">
            {t(`settings.orgResult.fallback.${row.fallback}`, { value: t(`orgResult.${row.value}`) })}
          </small>
        )}
      </td>
      <td>
        <SelectField
          aria-label={`${t('settings.orgResult.value')}, ${row.unit}`}
          none={t('settings.orgResult.none')}
          choices={orgResults.map((one) => ({ value: one, label: t(`orgResult.${one}`) }))}
          value={value}
          onChange={(next) => store({ value: next })}
        />
      </td>
      <td>{textInput('document')}</td>
      <td>
        <DateField
          aria-label={`${t('field.documentDate')}, ${row.unit}`}
          value={own.documentDate}
          disabled={value === undefined}
          onChange={(documentDate) => store({ documentDate })}
        />
      </td>
      <td>{textInput('basis')}</td>
    </tr>
  )
}
