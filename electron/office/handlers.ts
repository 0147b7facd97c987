import type { Handlers } from '../api/context.ts'
import { beginFirstTasks, readFirstTasks, seeTask } from './first-tasks.ts'
import { readOffice, writeOffice } from './office.ts'
import { readSizes } from './sizes.ts'
import { deleteYear, openYear } from './years.ts'
import { AppError, type FieldErrors } from '#shared/api/errors.ts'
import { toFieldErrors } from '#shared/api/field-errors.ts'
import { isSettingKey, type SettingKey, type Settings, settingSchemas } from '#shared/setting/settings.ts'
import { settingsYear } from '#shared/setting/settings-year.ts'
import { readSettings, settingsOfYear, writeSettings } from './settings.ts'

export const officeHandlers = {
  'firstTask.list': (_input, context) => readFirstTasks(context),

  'firstTask.begin': (_input, context) => {
    beginFirstTasks(context)
    return null
  },

  'firstTask.see': ({ task }, context) => {
    seeTask(context, task)
    return null
  },

  'office.get': (_input, { db }) => readOffice(db),

  'office.sizes': (_input, { db }) => readSizes(db),

  'office.save': (draft, { db, describe }) => {
    writeOffice(db, draft)
    describe({ object: draft.name })
    return readOffice(db)
  },

  'year.open': ({ year, rhythm, documentationPeriod }, { db, describe }) => {
    openYear(db, year, rhythm)
    if (
      documentationPeriod !== undefined &&
      documentationPeriod !== settingsOfYear(db, year).documentationPeriod
    )
      writeSettings(db, { documentationPeriod }, `${year}-01-01`)
    describe({ object: String(year) })
    return readOffice(db)
  },

  'year.delete': ({ year }, { db, describe }) => {
    deleteYear(db, year)
    describe({ object: String(year) })
    return readOffice(db)
  },

  'setting.get': ({ year }, { db, today }) => settingsOfYear(db, year ?? settingsYear(today)),

  'setting.save': ({ values, validFrom }, { db, today, describe }) => {
    const checked = check(values)
    const from = validFrom ?? `${settingsYear(today)}-01-01`
    const held = readSettings(db, from)
    const changed = Object.fromEntries(
      Object.entries(checked).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(held[key as SettingKey]),
      ),
    )
    writeSettings(db, changed, from)
    describe({ object: Object.keys(changed).join(', ') })
    return settingsOfYear(db, settingsYear(from > today ? from : today))
  },
} satisfies Partial<Handlers>

/** Each value by its own schema; the errors stand at `values.<key>` and below. */
function check(values: Readonly<Record<string, unknown>>): Partial<Settings> {
  const fields: Record<string, FieldErrors[string]> = {}
  const checked: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    if (!isSettingKey(key)) {
      fields[`values.${key}`] = { key: 'error.unknownField' }
      continue
    }
    const parsed = settingSchemas[key].safeParse(value)
    if (parsed.success) checked[key] = parsed.data
    else
      for (const [path, message] of Object.entries(toFieldErrors(parsed.error)))
        fields[['values', key, path].filter((part) => part !== '').join('.')] = message
  }
  if (Object.keys(fields).length > 0) throw new AppError('invalid', 'error.checkFields', {}, fields)
  return checked
}
