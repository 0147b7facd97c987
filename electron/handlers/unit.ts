import { AppError } from '#shared/api/errors.ts'
import type { CommandContext, Handlers } from '../api/context.ts'
import { listPosts } from '../people/assignments.ts'
import { findPerson, requireVisible } from '../people/people.ts'
import { addActingHead, giveLead } from '../people/unit-lead.ts'
import { deleteUnit, findUnit, insertUnit, listUnits, updateUnit } from '../people/units.ts'

export const unitHandlers = {
  'unit.list': ({ on }, { db, today, session }) => listUnits(db, on ?? today, session.scope),

  'unit.save': (draft, context) => {
    requireWholeOffice(context)
    const { db, describe, today } = context
    describe({ object: draft.name })
    if (draft.id === undefined) return { id: insertUnit(db, draft) }
    updateUnit(db, draft.id, draft, today)
    return { id: draft.id }
  },

  'unit.delete': ({ id }, context) => {
    requireWholeOffice(context)
    const { db, describe } = context
    describe({ object: findUnit(db, id).name })
    deleteUnit(db, id)
    return null
  },

  /**
   * Somebody whose post is in the unit becomes its head from the day on; somebody from elsewhere only as acting head
   * (Plt., Plh.), beside the post he keeps.
   */
  'unit.lead': ({ unitId, employeeId, acting, from }, { db, describe, today, session }) => {
    const day = from ?? today
    requireVisible(db, [employeeId], day, session.scope)
    const unit = findUnit(db, unitId)
    const person = findPerson(db, employeeId, day, session.scope)
    describe({ object: `${unit.name} · ${person.fullName}`, employeeIds: [employeeId] })
    if (acting) {
      addActingHead(db, { unitId, employeeId, acting, day })
      return null
    }
    const post = listPosts(db, employeeId).find(({ id }) => id === person.assignmentId)
    if (!post || post.unitId !== unitId)
      throw AppError.atField(
        'employeeId',
        'error.unit.headElsewhere',
        { name: person.fullName, unit: person.unit },
        'conflict',
      )
    giveLead(db, post.id, day)
    return null
  },
} satisfies Partial<Handlers>

/** Units belong to the whole office: who sees only some of its people may not change them. */
function requireWholeOffice({ session }: CommandContext): void {
  if (session.scope.kind !== 'all') throw new AppError('forbidden', 'error.forbidden', { role: session.role })
}
