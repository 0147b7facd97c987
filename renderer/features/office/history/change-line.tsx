import type { RowChange } from '#shared/history/history.ts'
import { isTextKey } from '#shared/text/catalogue.ts'
import { fieldText, rowText } from '#shared/history/change-words.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'

/** A row that changed, with its fields in words. */
export function ChangeLine({ change }: { readonly change: RowChange }) {
  const { t } = useTexts()
  const words = { t, format: useFormat() }
  const { table, label } = change
  // what the row is called need not be said again
  const fields = change.fields.filter(({ from, to }) => from !== undefined || to !== label)
  const tableKey = `table.${table}`
  return (
    <li>
      {isTextKey(tableKey) ? t(tableKey) : table} <b>{rowText(change, words)}</b>
      {fields.map((field) => {
        const text = fieldText(table, field, words)
        return (
          text !== undefined && (
            <span key={field.field} className="change-field">
              {text}
            </span>
          )
        )
      })}
    </li>
  )
}
