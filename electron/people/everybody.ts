import { cachedRead } from '../db/read-cache.ts'
import { type Db, prepareValues } from '../db/sql.ts'
import { inOfficeOrder } from './office-order.ts'
import { beginsBetween, endsBetween, inServiceOn } from './on-day.ts'
import { listPeople, type Person, tablesOfPeople } from './people.ts'

const everyone = { scope: { kind: 'all' }, who: 'all' } as const

/** Of so many people alone another day is read; where more have another post or grade on it, everybody is. */
const mostChanged = 1000

/**
 * Everybody in the office's order, with the posts, units and grades of a day. Days differ in a few people: they alone are read for each,
 * the others stay those of the day that was read whole.
 */
export function everybodyInOrder(db: Db, on: string): readonly Person[] {
  return cachedRead(db, tablesOfPeople, `everybody ${on}`, () => {
    const whole = cachedRead(db, tablesOfPeople, 'everybody on the day read whole', () => {
      const yearEnd = `${on.slice(0, 4)}-12-31`
      return { day: yearEnd, people: readWhole(db, yearEnd) }
    })
    if (on === whole.day) return whole.people
    const [from, to] = on < whole.day ? [on, whole.day] : [whole.day, on]
    const employeeIds = changedBetween(db, from, to)
    if (employeeIds.length === 0) return whole.people
    if (employeeIds.length > mostChanged) return readWhole(db, on)
    const changed = new Map(
      listPeople(db, { on, ...everyone, employeeIds }).map((person) => [person.id, person]),
    )
    return inOfficeOrder(
      db,
      whole.people.map((person) => changed.get(person.id) ?? person),
    )
  })
}

const readWhole = (db: Db, on: string) => inOfficeOrder(db, listPeople(db, { on, ...everyone }))

/** Whose post or grade may be another on the two days. */
function changedBetween(db: Db, from: string, to: string): string[] {
  return prepareValues(
    db,
    `SELECT x.employee_id FROM assignment x WHERE ${beginsBetween('x')} OR ${endsBetween('x')}
      UNION SELECT x.employee_id FROM grade_period x WHERE ${beginsBetween('x')}`,
  ).all({ from, to }) as string[]
}

/** Everybody who is not in service on a day. */
export function absentOn(db: Db, on: string): readonly string[] {
  return cachedRead(db, ['employee'], `not in service ${on}`, () => notInService(db, on))
}

/** Who is not in service on a day, of those asked for. */
export function notInService(db: Db, on: string, employeeIds?: readonly string[]): string[] {
  const among = employeeIds ? 'e.id IN (SELECT value FROM json_each(@people)) AND ' : ''
  const text = `SELECT e.id FROM employee e WHERE ${among}coalesce(${inServiceOn}, 0) = 0`
  return prepareValues(db, text).all({
    on,
    ...(employeeIds && { people: JSON.stringify(employeeIds) }),
  }) as string[]
}
