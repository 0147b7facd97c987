import { AppError } from '#shared/api/errors.ts'
import { parsePastedHolidays } from '#shared/clock/pasted-holidays.ts'
import type { Handlers } from '../api/context.ts'
import { explainClock } from './explain.ts'
import { addHolidays, holidaysOf, markChecked, removeHoliday, seenHoliday, writeHoliday } from './holidays.ts'
import { listClocks } from './list.ts'
import { listNext } from './next/list.ts'
import { openingOf } from './opening.ts'

export const clockHandlers = {
  'clock.holidays': ({ year }, { db }) => holidaysOf(db, year),

  'clock.saveHoliday': (draft, { db, describe }) => {
    const saved = writeHoliday(db, draft)
    describe({ object: `${saved.name} · ${saved.date}` })
    return saved
  },

  'clock.removeHoliday': ({ date, rowVersion }, { db, describe }) => {
    const { name } = seenHoliday(db, date, rowVersion)
    removeHoliday(db, date)
    describe({ object: `${name} · ${date}` })
    return null
  },

  'clock.pasteHolidays': ({ year, text, kind, source }, { db, describe }) => {
    const pasted = parsePastedHolidays(text, year, kind)
    if ('key' in pasted) throw AppError.atField('text', pasted.key, pasted.params)
    describe({ object: String(year) })
    return addHolidays(db, pasted, source)
  },

  'clock.checkHolidays': ({ days }, { db, describe }) => {
    for (const { date, rowVersion } of days)
      if (!seenHoliday(db, date, rowVersion).checked) markChecked(db, date)
    describe({ object: String(days.length) })
    return null
  },

  'clock.list': (filter, context) => listClocks(context, filter),

  'clock.next': (filter, context) => listNext(context, filter),

  'clock.opening': (filter, context) => openingOf(context, filter),

  'clock.explain': (clock, context) => explainClock(context, clock),
} satisfies Partial<Handlers>
