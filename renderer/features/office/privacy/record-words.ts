import { isTextKey } from '#shared/text/catalogue.ts'
import type { RowChange } from '#shared/history/history.ts'
import type { PersonRecord, PersonRow } from '#shared/privacy/privacy.ts'
import { fieldText, rowText, storedField, type Words } from '#shared/history/change-words.ts'
import { operationName } from '#shared/history/operation-name.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { ExportTable } from '../../../ui/export-button.tsx'

/** The heading over a table's rows. */
export function partName(table: string, t: Translate): string {
  const key = `privacy.own.parts.${table}`
  return isTextKey(key) ? t(key) : table
}

/** The fields of a row as a person reads them. */
export function fieldsOf(table: string, row: PersonRow, words: Words) {
  return row.map(({ field, value }) => storedField(table, field, value, words))
}

/** A changed row in one line: what it is, and each field before and after. */
export function changeText(change: RowChange, words: Words): string {
  const { t } = words
  const name = [partName(change.table, t), rowText(change, words)].filter(Boolean).join(' ')
  const fields = change.fields.flatMap((field) => fieldText(change.table, field, words) ?? [])
  const isRemoved = change.fields.length > 0 && change.fields.every(({ to }) => to === undefined)
  const head = isRemoved ? t('privacy.own.removed', { what: name }) : name
  return fields.length === 0 ? head : `${head}: ${fields.join(' · ')}`
}

/** The record as one list: the data first, then the trail, a line for each field or change. */
export function recordTable(record: PersonRecord, words: Words): ExportTable {
  const { t, format } = words
  const data = record.parts.flatMap(({ table, rows }) =>
    rows.flatMap((row, index) =>
      fieldsOf(table, row, words).map(({ label, value }) => [partName(table, t), index + 1, label, value]),
    ),
  )
  const trail = record.trail.flatMap(({ seq, at, who, operation, reason, changes }) =>
    changes.map((change) => [
      t('privacy.own.trail'),
      seq,
      [operationName(operation, t), format.dateTime(at), who, reason].filter(Boolean).join(' · '),
      changeText(change, words),
    ]),
  )
  const readings = record.readings.map(({ seq, at, who, operation }) => [
    t('privacy.readings.title'),
    seq,
    [format.dateTime(at), who].join(' · '),
    operationName(operation, t),
  ])
  return {
    title: t('privacy.own.page', { name: record.fullName }),
    subtitle: t('privacy.law'),
    columns: [
      { header: t('privacy.own.part'), kind: 'text', width: 24 },
      { header: t('privacy.own.number'), kind: 'number', width: 7 },
      { header: t('privacy.own.field'), kind: 'text', width: 36 },
      { header: t('privacy.own.value'), kind: 'text', width: 70 },
    ],
    rows: [...data, ...trail, ...readings],
  }
}
