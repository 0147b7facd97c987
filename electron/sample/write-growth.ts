import type { Period } from '#shared/period/period.ts'
import { FeedbackDraft } from '#shared/feedback/feedback.ts'
import { GuidanceDraft } from '#shared/development/guidance.ts'
import { TrainingDraft } from '#shared/development/training.ts'
import type { CommandContext, EventDescription } from '../api/context.ts'
import { ownerSession } from '../api/session.ts'
import { createSitting } from '../api/sitting.ts'
import type { WritableDb } from '../db/sql.ts'
import { saveGuidance } from '../development/guidance.ts'
import { saveTraining } from '../development/trainings.ts'
import { savePotential } from '../ranking/potential.ts'
import { saveFeedback } from '../feedback/write-feedback.ts'
import { sampleFeedback, sampleGuidance, samplePotentials, sampleTrainings } from './sample-growth.ts'
import type { SamplePerson } from './write-people.ts'

interface GrowthStep {
  readonly operation: 'feedback.save' | 'training.save' | 'guidance.save' | 'potential.save'
  readonly date: string
  /** Answers what the log says of it. */
  write(db: WritableDb): EventDescription
}

/** What was said, learnt, assessed and agreed in a quarter, in the order of its days. */
export function growthOf(people: readonly SamplePerson[], { start, end }: Period): GrowthStep[] {
  const byNip = new Map(people.map((person) => [person.nip, person]))
  const personOf = (nip: string): SamplePerson => {
    const person = byNip.get(nip)
    if (!person) throw new Error(`no person ${nip}`)
    return person
  }
  const headOf = ({ unit }: SamplePerson) => people.find((one) => one.leads && one.unit === unit)!.id
  const steps = [
    ...sampleFeedback.map(({ nip, date, value, ...said }) => {
      const person = personOf(nip)
      const draft = FeedbackDraft.parse({
        employeeId: person.id,
        date,
        giverKind: 'leader',
        giverId: headOf(person),
        mode: 'direct',
        rhythm: 'incidental',
        coreValue: value,
        ...said,
      })
      return step('feedback.save', date, (context) => saveFeedback(context, draft))
    }),
    ...sampleTrainings.map(({ nip, date, ...learnt }) => {
      const isDone = learnt.status === 'done'
      const of = { employeeId: personOf(nip).id, year: Number(date.slice(0, 4)), ...(isDone && { to: date }) }
      const draft = TrainingDraft.parse({ ...learnt, ...of })
      return step('training.save', date, (context) => saveTraining(context, draft))
    }),
    ...samplePotentials.scores.map(([nip, score]) => {
      const { date, year, basis } = samplePotentials
      const draft = { employeeId: personOf(nip).id, year, score, basis, rowVersion: 0 }
      return step('potential.save', date, (context) => savePotential(context, draft))
    }),
    ...sampleGuidance.map(({ nip, ...held }) => {
      const person = personOf(nip)
      const draft = GuidanceDraft.parse({ ...held, employeeId: person.id, leaderId: headOf(person) })
      return step('guidance.save', held.date, (context) => saveGuidance(context, draft))
    }),
  ]
  return steps
    .filter(({ date }) => date >= start && date <= end)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/** A step as the owner took it on its day. */
function step(
  operation: GrowthStep['operation'],
  date: string,
  act: (context: CommandContext) => unknown,
): GrowthStep {
  const write = (db: WritableDb): EventDescription => {
    let description: EventDescription = {}
    act({
      db,
      session: ownerSession('host'),
      today: date,
      now: `${date}T03:15:00.000Z`,
      sitting: createSitting(),
      found: undefined,
      signal: new AbortController().signal,
      progress: () => undefined,
      follow: () => undefined,
      describe: (told) => void (description = told),
    })
    return description
  }
  return { operation, date, write }
}
