import { Id, optionalText, requiredText, RowVersion } from '../api/fields.ts'
import { z } from '../api/zod.ts'
import { type PhraseTopic, phrases, phraseTopics } from '../appraisal/phrases.ts'
import type { CoursesOfTopics } from './person-notes.ts'

/** Hours of instruction (jam pelajaran, JP); a year has fewer. */
export const Hours = z.int('error.wholeNumber').min(1, 'training.error.hours').max(2000, 'error.tooBig')

/** A course of the office's catalogue. */
export interface Course {
  readonly id: string
  /** 0: as the program brings it. */
  readonly rowVersion: number
  readonly name: string
  readonly topics: readonly PhraseTopic[]
  readonly hours?: number
  readonly provider?: string
  /** Brought by the program, and so taken out rather than deleted. */
  readonly seed?: true
}

export const CourseDraft = z
  .strictObject({
    id: Id.optional(),
    rowVersion: z.int().min(0).optional(),
    name: requiredText(200),
    topics: z.array(z.enum(phraseTopics)).min(1, 'training.error.topics').max(phraseTopics.length),
    hours: Hours.optional(),
    provider: optionalText(200),
  })
  .superRefine(({ id, rowVersion }, context) => {
    if (id !== undefined && rowVersion === undefined)
      context.addIssue({ code: 'custom', path: ['rowVersion'], message: 'error.required' })
  })
export type CourseDraft = z.infer<typeof CourseDraft>
/** One of the program's is seen at version 0 until the office has changed it. */
export const SeenCourse = z.strictObject({ id: Id, rowVersion: z.union([z.literal(0), RowVersion]) })

/** The courses that the program brings (domain.md §11.2), each known by its topic and place. */
export const seedCourses: readonly Course[] = phraseTopics.flatMap((topic) =>
  phrases[topic].training.map((name, at): Course => ({
    id: `seed-${topic}-${at + 1}`,
    rowVersion: 0,
    name,
    topics: [topic],
    seed: true,
  })),
)

/** The names of the courses on each topic, in the catalogue's order. */
export function coursesOfTopics(courses: readonly Pick<Course, 'name' | 'topics'>[]): CoursesOfTopics {
  const of: Partial<Record<PhraseTopic, string[]>> = {}
  for (const { name, topics } of courses) for (const topic of topics) (of[topic] ??= []).push(name)
  return of
}
