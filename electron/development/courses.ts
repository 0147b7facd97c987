import { AppError } from '#shared/api/errors.ts'
import { present } from '#shared/api/present.ts'
import type { PhraseTopic } from '#shared/appraisal/phrases.ts'
import { type Course, type CourseDraft, seedCourses } from '#shared/development/course.ts'
import { spellingOf } from '#shared/spelling/spelling.ts'
import type { CommandContext } from '../api/context.ts'
import { newId } from '../db/id.ts'
import { changeRow, requireVersion } from '../db/row-version.ts'
import type { Row } from '../db/schema.ts'
import { all, type Db, run, sql } from '../db/sql.ts'

/** The catalogue: the program's courses as the office left them, and its own. */
export function listCourses(db: Db): Course[] {
  const rows = new Map(
    all(db, sql.selectFrom('course').selectAll().orderBy('name')).map((row) => [row.id, row]),
  )
  const seeds = seedCourses.flatMap((seed) => {
    const row = rows.get(seed.id)
    rows.delete(seed.id)
    if (row === undefined) return [seed]
    return row.hidden === 1 ? [] : [{ ...courseOf(row), seed: true as const }]
  })
  return [...seeds, ...[...rows.values()].filter(({ hidden }) => hidden === 0).map(courseOf)]
}

function courseOf({ id, row_version, name, topics, hours, provider }: Row<'course'>): Course {
  return present({
    id,
    rowVersion: row_version,
    name,
    topics: topics.split(',') as PhraseTopic[],
    hours,
    provider,
  })
}

export function saveCourse(context: CommandContext, draft: CourseDraft): Course {
  const { db } = context
  const { id, name, topics, hours, provider, rowVersion } = draft
  const known = id === undefined ? undefined : findCourse(db, id)
  if (known) requireVersion(known.rowVersion, rowVersion)
  const twin = listCourses(db).find(
    (course) => course.id !== id && spellingOf(course.name) === spellingOf(name),
  )
  if (twin) throw AppError.atField('name', 'training.error.courseThere', { name: twin.name }, 'conflict')
  context.describe({ object: name })
  const values = {
    name,
    topics: topics.join(','),
    hours: hours ?? null,
    provider: provider ?? null,
    hidden: 0,
  } as const
  const key = known?.id ?? newId()
  if (known && known.rowVersion > 0) changeRow(db, 'course', { id: key }, values)
  else run(db, sql.insertInto('course').values({ id: key, ...values }))
  return findCourse(db, key)
}

/** One of the program's is taken out, so that it does not come back with a new version. What was planned keeps its name. */
export function removeCourse(
  context: CommandContext,
  { id, rowVersion }: { readonly id: string; readonly rowVersion: number },
): void {
  const { db } = context
  const known = findCourse(db, id)
  requireVersion(known.rowVersion, rowVersion)
  context.describe({ object: known.name })
  if (!known.seed) run(db, sql.deleteFrom('course').where('id', '=', id))
  else if (known.rowVersion > 0) changeRow(db, 'course', { id }, { hidden: 1 })
  else
    run(
      db,
      sql.insertInto('course').values({ id, name: known.name, topics: known.topics.join(','), hidden: 1 }),
    )
}

function findCourse(db: Db, id: string): Course {
  const course = listCourses(db).find((one) => one.id === id)
  if (!course) throw new AppError('not_found', 'training.error.courseGone')
  return course
}
