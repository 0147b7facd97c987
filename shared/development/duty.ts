import { Id, Year } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import type { LibraryPost } from '../plan/cascade/library.ts'
import { stemsOf } from '../spelling/stems.ts'
import type { TrainedPerson } from './training.ts'

export const DutyFilter = z.strictObject({ year: Year, unitId: Id.optional() })

/** Somebody whose plan says nothing of what his post answers for. */
export interface ApartPerson extends TrainedPerson {
  /** Results in his plan; 0 where he has none. */
  readonly results: number
}
export interface Duties {
  /** Posts that people in sight hold, and those of which the library says something. */
  readonly posts: readonly LibraryPost[]
  /** How many of the held posts have no duty. */
  readonly without: number
  readonly apart: readonly ApartPerson[]
  /** People whose post has duties. */
  readonly compared: number
  readonly writable: boolean
}

/** Whether a plan speaks of a duty: it shares at least two of its words, or the only one that it has. */
export function speaksOf(duty: string): (result: string) => boolean {
  const wanted = stemsOf(duty)
  const least = Math.min(2, wanted.size)
  return (result) => {
    if (least === 0) return false
    let shared = 0
    for (const word of stemsOf(result)) if (wanted.has(word) && ++shared >= least) return true
    return false
  }
}
