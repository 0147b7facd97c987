import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '#shared/api/errors.ts'
import type { NewOffice } from '#shared/office/office.ts'
import { defaultCriteria } from '#shared/appraisal/criteria.ts'
import { appendEvent } from '../api/audit.ts'
import { ownerSession } from '../api/session.ts'
import { installCapture, takeChanges } from '../db/change-capture.ts'
import { newId } from '../db/id.ts'
import { knownHolidays } from '../db/migrations/early/0006-holidays.ts'
import { createFile } from '../db/open.ts'
import { insertRows, run, sql, type WritableDb } from '../db/sql.ts'
import { openYear } from '../office/years.ts'
import { lockPlace } from '../safety/lock.ts'
import { nameWhole } from '../safety/name-whole.ts'
import { removeDatabase } from '../safety/remove-database.ts'
import { temporaryOf } from '../safety/temporary.ts'

interface NewOfficeOptions {
  readonly sample?: boolean
  readonly now?: Date
}

/**
 * Makes a new office file with its root unit, the default scheme and its first year; refuses an existing file. It is made
 * beside and gets its name when it is whole, so that a kill leaves an office or none.
 */
export function createOffice(path: string, office: NewOffice, options: NewOfficeOptions = {}): void {
  const unlock = lockPlace(path)
  const part = temporaryOf(path)
  try {
    if (existsSync(path)) throw new AppError('conflict', 'error.file.exists', { name: basename(path) })
    removeDatabase(part)
    const file = createFile(part)
    try {
      installCapture(file.write)
      file.write.sqlite.transaction(() => {
        seed(file.write, office, options.sample ?? false)
        const now = (options.now ?? new Date()).toISOString()
        const event = { operation: 'office.new', object: office.name, now, session: ownerSession('host') }
        appendEvent(file.write, event, takeChanges(file.write, []))
      })()
    } finally {
      file.close()
    }
    nameWhole(part, path)
  } finally {
    removeDatabase(part)
    unlock()
  }
}

function seed(db: WritableDb, office: NewOffice, sample: boolean): void {
  run(
    db,
    sql.insertInto('office').values({
      id: 1,
      name: office.name,
      agency: office.agency ?? null,
      place: office.place ?? null,
      province: null,
      address: null,
      postal_code: null,
      phone: null,
      email: null,
      website: null,
      logo: null,
      sample: sample ? 1 : 0,
    }),
  )
  run(
    db,
    sql.insertInto('unit').values({ id: newId(), name: office.name, kind: 'kecamatan', parent_id: null }),
  )
  const scheme = newId()
  run(
    db,
    sql.insertInto('scheme').values({
      id: scheme,
      kind: 'office',
      name: 'Kriteria kantor',
      valid_from: '2022-01-01',
      valid_to: null,
    }),
  )
  for (const [sort, { key, label, head, functional, staff }] of defaultCriteria.entries())
    run(
      db,
      sql.insertInto('criterion').values({ scheme_id: scheme, key, label, sort, head, functional, staff }),
    )
  insertRows(db, 'holiday', ['date', 'name', 'kind', 'source'], knownHolidays)
  openYear(db, office.year, office.rhythm)
}
