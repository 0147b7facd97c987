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
  const grade = differing(before.grade, now.grade)
  const position = differing(before.positionName, now.positionName)
  const unit = before.unitId === now.unitId ? undefined : { from: before.unit, to: now.unit }
  const leads = now.leadsUnit && !before.leadsUnit
  if (!grade && !position && !unit && !leads) return undefined
  return {
    promoted:
      leads ||
      isHigher(before, now) ||
      (grade !== undefined && gradeOrder(grade.to) > gradeOrder(grade.from)),
    ...(grade && { grade }),
    ...(position && { position }),
    ...(unit && { unit }),
  }
}

const differing = (from: string | undefined, to: string | undefined): FromTo | undefined =>
  from === undefined || to === undefined || from === to ? undefined : { from, to }

function isHigher({ positionLevel: was }: Standing, { positionLevel: is }: Standing): boolean {
  if (was === undefined || is === undefined) return false
  return ladders.some((ladder) => ladder.includes(was) && ladder.indexOf(is) > ladder.indexOf(was))
}
