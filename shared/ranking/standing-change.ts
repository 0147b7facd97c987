import { present } from '../api/present.ts'
import { gradeOrder } from '../people/grade.ts'
import type { PositionLevel } from '../people/position.ts'

/** Post, unit and grade of somebody on a day. */
interface Standing {
  readonly unitId: string
  readonly unit: string
  readonly positionName?: string
  readonly positionLevel?: PositionLevel
  readonly leadsUnit: boolean
  readonly grade?: string
}

interface FromTo {
  readonly from: string
  readonly to: string
}

/** What is another than it was; whoever is ranked higher or lower may owe it to a new post. */
export interface StandingChange {
  /** A unit to lead, or a higher level of post or grade. */
  readonly promoted: boolean
  readonly grade?: FromTo
  readonly position?: FromTo
  readonly unit?: FromTo
}

/** Levels of one ladder, lowest first: who steps up on one is promoted. */
const ladders: readonly (readonly PositionLevel[])[] = [
  ['pengawas', 'administrator', 'jptPratama'],
  ['ahliPertama', 'ahliMuda', 'ahliMadya', 'ahliUtama'],
  ['pemula', 'terampil', 'mahir', 'penyelia'],
]

/** Undefined where nothing that is known of both days differs. */
export function standingChange(now: Standing, before: Standing): StandingChange | undefined {
  const changed = present({
    grade: differing(before.grade, now.grade),
    position: differing(before.positionName, now.positionName),
    unit: before.unitId === now.unitId ? undefined : { from: before.unit, to: now.unit },
  })
  const promoted = isPromoted(now, before)
  return promoted || Object.keys(changed).length > 0 ? { promoted, ...changed } : undefined
}

function isPromoted(now: Standing, before: Standing): boolean {
  if (now.leadsUnit && !before.leadsUnit) return true
  const grade = differing(before.grade, now.grade)
  return isHigher(before, now) || (grade !== undefined && gradeOrder(grade.to) > gradeOrder(grade.from))
}

const differing = (from: string | undefined, to: string | undefined): FromTo | undefined =>
  from === undefined || to === undefined || from === to ? undefined : { from, to }

function isHigher({ positionLevel: was }: Standing, { positionLevel: is }: Standing): boolean {
  if (was === undefined || is === undefined) return false
  return ladders.some((ladder) => ladder.includes(was) && ladder.indexOf(is) > ladder.indexOf(was))
}
