import type { ChainChange, EvaluationChange } from '#shared/appraisal/explanation.ts'
import { isTextKey } from '#shared/text/catalogue.ts'
import { fieldText, rowText, type Words } from '#shared/history/change-words.ts'
import { operationName } from '#shared/history/operation-name.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

/** Every change of the evaluation: when, by whom, what it was before and what it became, and why where a reason was given. */
export function ChangeList({ changes }: { readonly changes: readonly EvaluationChange[] }) {
  const { t } = useTexts()
  const words = { t, format: useFormat() }
  if (changes.length === 0) return <p className="hint">{t('appraisal.why.unchanged')}</p>
  return (
    <ol className="appraisal-changes">
      {changes.map(({ at, who, role, operation, reason, rows }) => (
        <li key={`${at} ${operation}`}>
          <p>
            <b>{operationName(operation, t)}</b>{' '}
            <span className="muted">
              {t('appraisal.why.changeBy', {
                who,
                role: roleName(role, words),
                at: words.format.dateTime(at),
              })}
            </span>
          </p>
          <p data-figure>
            {rows
              .map((row) => changeText(row, words))
              .filter(Boolean)
              .join(' · ')}
          </p>
          {reason !== undefined && <p>{t('appraisal.why.reason', { reason })}</p>}
        </li>
      ))}
    </ol>
  )
}

function roleName(role: string, { t }: Words): string {
  const key = `role.${role}`
  return isTextKey(key) ? t(key) : role
}

function changeText(row: ChainChange, words: Words): string {
  const fields = row.fields.flatMap((field) => fieldText(row.table, field, words) ?? [])
  if (fields.length === 0) return ''
  const name = rowText(row, words)
  return name === '' ? fields.join(', ') : `${name}: ${fields.join(', ')}`
}
