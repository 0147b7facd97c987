import { AppError } from '#shared/api/errors.ts'
import type { Indicator, WorkResult } from '#shared/plan/plan.ts'
import type { CommandContext, Handlers } from '../api/context.ts'
import { setPlanStates } from './plan-state.ts'
import { previewCopy, copyPlan } from './copy-plan.ts'
import { deleteAnnexLine, saveAnnexLine } from './annex.ts'
import { setApproach, setAppraiser } from './plan-head.ts'
import { addStudyResults, deleteStudy, saveStudy } from './study.ts'
import { differenceOf, startAddendum, startForPost } from './versions.ts'
import { endResult, setKind, deleteWorkResult, moveWorkResult, saveWorkResult } from './write-result.ts'
import { findPlanRow, mayGuide, openPlan, personToPlan, requireGuidable, deletePlan } from './write-plan.ts'
import { deleteIndicator, saveIndicator } from './write-indicator.ts'
import { listPlanned, listPlans, planPage } from './plan-list.ts'
import { planOfEmployee } from './plan-of-employee.ts'
import { readPlanById, readPlanOfResult } from './read-plan.ts'
import { findPerson, listPeople } from '../people/people.ts'
import { requireHand } from '../people/relations.ts'
import { prepare, run, sql } from '../db/sql.ts'
import { dayIn } from '#shared/period/day-in.ts'
import { requireYear } from '../office/years.ts'
import {
  applyCells,
  type Cell,
  type EntryIndicator,
  readEntryIndicators,
  storeEntries,
} from './enter-realisations.ts'
import { setAchievement } from './achievement-by-hand.ts'
import { boardOf } from './board/board.ts'
import { realisationGrid, rowsOfIndicators, indicatorHistory } from './realisation-grid.ts'
import { watchIndicator } from '../office/settings.ts'
import { cascadeHandlers } from './cascade/handlers.ts'

export const planHandlers = {
  'plan.list': (filter, context) => listPlans(context, filter),

  'plan.page': (filter, context) => planPage(context, filter),

  'plan.people': (filter, context) => listPlanned(context, filter),

  'plan.get': (place, context) => planOfEmployee(context, place),

  'plan.saveResult': (draft, context) => findResult(context, saveWorkResult(context, draft)),

  'plan.deleteResult': ({ id }, context) => {
    deleteWorkResult(context, id)
    return null
  },

  'plan.moveResult': ({ id, before }, context) => {
    moveWorkResult(context, id, before)
    return null
  },

  'plan.saveIndicator': (draft, context): Indicator => {
    const id = saveIndicator(context, draft)
    return findResult(context, draft.workResultId).indicators.find((indicator) => indicator.id === id)!
  },

  'plan.deleteIndicator': ({ id }, context) => {
    deleteIndicator(context, id)
    return null
  },

  'plan.saveExpectation': ({ coreValue, text, ...place }, context) => {
    const { db } = context
    personToPlan(context, place.employeeId, place.year, mayGuide)
    const known = findPlanRow(db, place)
    // clearing what nobody wrote makes no plan
    if (text === undefined && !known) return null
    const { id } = known ? requireGuidable(context, known) : openPlan(context, place)
    if (text === undefined)
      run(
        db,
        sql.deleteFrom('behaviour_expectation').where('plan_id', '=', id).where('core_value', '=', coreValue),
      )
    else
      prepare(
        db,
        `INSERT INTO behaviour_expectation (plan_id, core_value, text) VALUES (@id, @coreValue, @text)
          ON CONFLICT (plan_id, core_value) DO UPDATE SET text = excluded.text`,
      ).run({ id, coreValue, text })
    return null
  },

  'plan.setState': (input, context) => setPlanStates(context, input),

  'plan.copyPreview': (copy, { db, session, today }) => {
    requireYear(db, copy.toYear)
    findPerson(db, copy.employeeId, dayIn(copy.toYear, today), session.scope)
    return previewCopy(db, copy)
  },

  'plan.copy': (copy, context) => {
    return readPlanById(context.db, copyPlan(context, copy))!
  },

  'plan.delete': (place, context) => {
    deletePlan(context, place)
    return null
  },

  ...cascadeHandlers,
  'plan.startAddendum': (input, context) => startAddendum(context, input),

  'plan.startForPost': (input, context) => startForPost(context, input),

  'plan.difference': ({ planId, with: withId }, context) => differenceOf(context, { planId, withId }),

  'plan.endResult': (end, context) => findResult(context, endResult(context, end).id),

  'plan.setKind': (input, context) => findResult(context, setKind(context, input).id),

  'plan.setApproach': (input, context) => setApproach(context, input),

  'plan.setAppraiser': (input, context) => setAppraiser(context, input),

  'plan.saveAnnexLine': (draft, context) => saveAnnexLine(context, draft),

  'plan.deleteAnnexLine': ({ id }, context) => {
    deleteAnnexLine(context, id)
    return null
  },

  'plan.saveStudy': (draft, context) => saveStudy(context, draft),

  'plan.deleteStudy': ({ id }, context) => {
    deleteStudy(context, id)
    return null
  },

  'plan.addStudyResults': (input, context) => ({ added: addStudyResults(context, input) }),

  'realisation.grid': (filter, context) => realisationGrid(context, filter),

  'realisation.board': (filter, context) => boardOf(context, filter),

  'realisation.enter': ({ cells }, context) => {
    const { db } = context
    const indicators = visibleIndicators(context, cells)
    requireHands(context, indicators)
    const touched = applyCells(db, cells, indicators)
    const changed = storeEntries(db, touched)
    nameEvent(context, cells, touched)
    const years = Map.groupBy(indicators.values(), ({ year }) => year)
    const rows = [...years].flatMap(([year, list]) =>
      rowsOfIndicators(
        context,
        year,
        list.map(({ id }) => id),
      ),
    )
    return { changed, rows }
  },

  'realisation.setAchievement': (entry, context) => setAchievement(context, entry),

  'indicator.get': ({ id }, context) => indicatorHistory(context, id),

  /** The one indicator that Beranda follows over time; without an id, none. */
  'indicator.watch': ({ id }, context) => {
    if (id !== undefined) context.describe({ object: indicatorHistory(context, id).indicator })
    watchIndicator(context.db, id)
    return null
  },
} satisfies Partial<Handlers>

function findResult({ db }: CommandContext, id: string): WorkResult {
  const result = readPlanOfResult(db, id)?.results.find((row) => row.id === id)
  if (!result) throw new AppError('not_found', 'plan.error.resultMissing')
  return result
}

/** Indicators of people whom the session may not see are as if they were not there. */
function visibleIndicators(context: CommandContext, cells: readonly Cell[]): Map<string, EntryIndicator> {
  const { db, session, today } = context
  const indicators = readEntryIndicators(db, cells)
  if (session.scope.kind === 'all') return indicators
  for (const [year, list] of Map.groupBy(indicators.values(), (indicator) => indicator.year)) {
    const employeeIds = [...new Set(list.map(({ employeeId }) => employeeId))]
    const people = listPeople(db, { on: dayIn(year, today), scope: session.scope, employeeIds, who: 'all' })
    const visible = new Set(people.map(({ id }) => id))
    for (const { id, employeeId } of list) if (!visible.has(employeeId)) indicators.delete(id)
  }
  return indicators
}

/** Seeing somebody's figures is not yet writing them. */
function requireHands(
  { db, session, today }: CommandContext,
  indicators: ReadonlyMap<string, EntryIndicator>,
): void {
  for (const [year, list] of Map.groupBy(indicators.values(), (indicator) => indicator.year))
    requireHand(db, session, [...new Set(list.map(({ employeeId }) => employeeId))], dayIn(year, today))
}

/** "Citra Lestari, S.E. · 2025-Q3", or how many people and cells a block touched. */
function nameEvent(
  context: CommandContext,
  cells: readonly Cell[],
  touched: readonly EntryIndicator[],
): void {
  const [first] = touched
  if (!first) return
  const employeeIds = [...new Set(touched.map(({ employeeId }) => employeeId))]
  const people = listPeople(context.db, {
    on: dayIn(first.year, context.today),
    scope: context.session.scope,
    employeeIds,
    who: 'all',
  })
  const periods = new Set(cells.map(({ period }) => period))
  const period = periods.size === 1 ? [...periods][0] : String(first.year)
  const who = people.length === 1 ? people[0]?.fullName : `${people[0]?.fullName} +${people.length - 1}`
  context.describe({ object: `${who} · ${period}`, employeeIds })
}
