import type { Handlers } from '../../api/context.ts'
import { previewBuild, buildMany } from './build-many.ts'
import { addGuest, fillMatrix, removeGuest } from './fill-matrix.ts'
import { fillLibrary, previewFill } from './fill-library.ts'
import { deleteGoal, listGoals, moveGoal, saveGoal } from './goals.ts'
import {
  addFromLibrary,
  deleteLibraryResult,
  deleteResponsibility,
  listLibrary,
  saveLibraryResult,
  saveResponsibility,
} from './library.ts'
import { addLines, giveResult } from './lines.ts'
import { matrixLeaders, readMatrix } from './matrix.ts'
import { notesOf, readClinic } from './notes.ts'
import { readProposal } from './proposal.ts'
import { listRelinks, relinkParents } from './relink.ts'
import { cascadeTree } from './tree.ts'

export const cascadeHandlers = {
  'goal.list': (_input, { db }) => listGoals(db),
  'goal.save': (draft, context) => saveGoal(context, draft),
  'goal.move': ({ id, before }, context) => {
    moveGoal(context, id, before)
    return null
  },
  'goal.delete': ({ id, rowVersion }, context) => {
    deleteGoal(context, id, rowVersion)
    return null
  },
  'plan.cascade': (filter, context) => cascadeTree(context, filter),

  'plan.matrixLeaders': ({ year }, context) => matrixLeaders(context, year),
  'plan.matrix': (asked, context) => readMatrix(context, asked),
  'plan.fillMatrix': (fill, context) => ({ changed: fillMatrix(context, fill) }),
  'plan.addGuest': (guest, context) => {
    addGuest(context, guest)
    return null
  },
  'plan.removeGuest': (guest, context) => {
    removeGuest(context, guest)
    return null
  },
  'plan.relinks': (filter, context) => listRelinks(context, filter),
  'plan.relinkParents': (input, context) => relinkParents(context, input),

  'plan.proposal': (asked, context) => readProposal(context, asked),
  'plan.addLines': (lines, context) => addLines(context, lines),
  'plan.addFromLibrary': (lines, context) => addFromLibrary(context, lines),
  'plan.giveResult': (given, context) => giveResult(context, given),
  'plan.buildPreview': (input, context) => previewBuild(context, input),
  'plan.buildMany': (input, context) => buildMany(context, input),

  'plan.notes': ({ employeeId, year }, context) => notesOf(context, employeeId, year),
  'plan.clinic': (filter, context) => readClinic(context, filter),

  'library.list': (asked, context) => listLibrary(context, asked),
  'library.saveResponsibility': (draft, context) => {
    saveResponsibility(context, draft)
    return null
  },
  'library.deleteResponsibility': ({ id, rowVersion }, context) => {
    deleteResponsibility(context, id, rowVersion)
    return null
  },
  'library.save': (draft, context) => {
    saveLibraryResult(context, draft)
    return null
  },
  'library.delete': ({ id, rowVersion }, context) => {
    deleteLibraryResult(context, id, rowVersion)
    return null
  },
  'library.fillPreview': (fill, context) => previewFill(context, fill),
  'library.fill': (fill, context) => ({ added: fillLibrary(context, fill) }),
} satisfies Partial<Handlers>
