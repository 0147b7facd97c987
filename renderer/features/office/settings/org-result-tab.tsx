import { Input } from '@mantine/core'
import type { OrgResultRow } from '#shared/appraisal/evaluation.ts'
import { orgResults } from '#shared/appraisal/org-result.ts'
import { type KeyboardEvent, useState } from 'react'
import { AppError } from '#shared/api/errors.ts'
import { useApiCommand, useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePeriod } from '../../../shell/use-period.ts'
import { Card } from '../../../ui/card.tsx'
import { DateField } from '../../../ui/form/date-field.tsx'
import { LongTextField } from '../../../ui/form/text-field.tsx'
import { notifyFailed } from '../../../ui/notify.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { Fields } from '../../../ui/act.tsx'

/** The organisation's result per unit for the period chosen above: received, entered with its document, never computed. */
export function OrgResultTab() {
  const { t } = useTexts()
  const format = useFormat()
  const { key } = usePeriod()
  return (
    <Card title={t('settings.orgResult.of', { period: format.period(key) })}>
      <OrgResultTable period={key} />
      <p className="card-body hint">{t('settings.orgResult.note')}</p>
    </Card>
  )
}

/** Each unit with its own result, or what stands in for it. */
export function OrgResultTable({ period }: { readonly period: string }) {
  const { t } = useTexts()
  const format = useFormat()
  const list = useApiQuery('orgResult.list', { period })
  return (
    <QueryView query={list}>
      {(rows) => (
        <Fields name="orgResult.save">
          <table className="simple-table org-table">
            <caption className="sr-only">
              {t('settings.orgResult.of', { period: format.period(period) })}
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
                <ResultRow key={`${period} ${row.unitId}`} row={row} period={period} />
              ))}
            </tbody>
          </table>
        </Fields>
      )}
    </QueryView>
  )
}

type Change = {
  readonly [F in 'value' | 'document' | 'documentDate' | 'basis']?: OrgResultRow[F] | undefined
}

/** A unit's own result, stored as each field is left; a text is a draft until then. */
function useOrgResult(row: OrgResultRow, period: string) {
  const { say } = useTexts()
  // a value that comes from elsewhere is shown, but the unit's own fields stay empty
  const own: Partial<OrgResultRow> = row.fallback === undefined ? row : {}
  const { value, document, documentDate, basis } = own
  const [draft, setDraft] = useState<{ readonly document?: string; readonly basis?: string }>({})
  const save = useApiCommand('orgResult.save')
  const fields = save.error instanceof AppError ? save.error.fields : {}
  const store = (change: Change) => {
    const next = { value, document, documentDate, basis, ...draft, ...change }
    if (next.value === undefined && value === undefined) return
    const given = Object.fromEntries(Object.entries(next).filter(([, part]) => part !== undefined))
    save.mutate(
      { unitId: row.unitId, period, rowVersion: row.rowVersion, ...given, value: next.value ?? null },
      {
        onSuccess: () => setDraft({}),
        onError: (error) => Object.keys(error.fields).length === 0 && notifyFailed(error),
      },
    )
  }
  const text = (name: 'document' | 'basis') => ({
    value: draft[name] ?? own[name] ?? '',
    error: fields[name] && say(fields[name]),
    onType: (typed: string) => setDraft({ ...draft, [name]: typed }),
    onLeave: () => draft[name] !== undefined && draft[name] !== (own[name] ?? '') && store({}),
  })
  return { value, documentDate, store, text }
}

function ResultRow({ row, period }: { readonly row: OrgResultRow; readonly period: string }) {
  const { t } = useTexts()
  const { value, documentDate, store, text } = useOrgResult(row, period)
  const textCell = (name: 'document' | 'basis') => {
    const { error, onType, onLeave, value: shown } = text(name)
    return (
      <td>
        <Input.Wrapper error={error}>
          <LongTextField
            rows={1}
            aria-label={`${t(`field.${name}`)}, ${row.unit}`}
            title={shown}
            value={shown}
            disabled={value === undefined}
            onChange={(event) => onType(event.currentTarget.value)}
            onBlur={onLeave}
            onKeyDown={leaveByEnter}
          />
        </Input.Wrapper>
      </td>
    )
  }
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
      {textCell('document')}
      <td>
        <DateField
          aria-label={`${t('field.documentDate')}, ${row.unit}`}
          value={documentDate}
          disabled={value === undefined}
          onChange={(date) => store({ documentDate: date })}
        />
      </td>
      {textCell('basis')}
    </tr>
  )
}

/** The text is one line that may wrap. */
function leaveByEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  event.currentTarget.blur()
}
