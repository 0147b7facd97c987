import { type Noun, nounOf, type Slices } from '#shared/api/contract.ts'
import type { Handlers, HandlerSource } from './api/context.ts'
import type { Children, StartChild } from './host/child/child.ts'

/** The handlers of a noun: one for each operation of its slice; a forgotten one does not compile. */
type Room<N extends Noun> = Pick<Handlers, keyof Slices[N] & keyof Handlers>
type Rooms = { readonly [N in Noun]: (processes: Processes) => Promise<Room<N>> }

/** Where work gets a process of its own; without `startChild` Node forks. */
interface Processes {
  readonly children: Children
  readonly startChild: StartChild | undefined
}

/** A start asks little, so a noun is loaded when it is first asked. */
const rooms: Rooms = {
  office: async () => (await import('./office/handlers.ts')).officeHandlers,
  account: async () => (await import('./account/handlers.ts')).accountHandlers,
  people: async () => (await import('./people/handlers.ts')).peopleHandlers,
  plan: async () => (await import('./plan/handlers.ts')).planHandlers,
  appraisal: async () => (await import('./appraisal/handlers.ts')).appraisalHandlers,
  feedback: async () => (await import('./feedback/handlers.ts')).feedbackHandlers,
  clock: async () => (await import('./clock/handlers.ts')).clockHandlers,
  document: async () => (await import('./document/handlers.ts')).documentHandlers,
  event: async () => (await import('./event/handlers.ts')).eventHandlers,
  progress: async () => (await import('./progress/handlers.ts')).progressHandlers,
  calibration: async () => (await import('./calibration/handlers.ts')).calibrationHandlers,
  development: async () => (await import('./development/handlers.ts')).developmentHandlers,
  ranking: async () => (await import('./ranking/handlers.ts')).rankingHandlers,
  career: async () => (await import('./career/handlers.ts')).careerHandlers,
  form: async () => (await import('./form/handlers.ts')).formHandlers,
  scan: async ({ children, startChild }) => {
    const how = startChild ?? (await import('./host/child/fork-child.ts')).forkChild
    const { createScanHandlers } = await import('./scan/handlers.ts')
    return createScanHandlers((name, listener) => children.start(how, name, listener))
  },
  award: async () => (await import('./award/handlers.ts')).awardHandlers,
  report: async () => (await import('./report/handlers.ts')).reportHandlers,
  exchange: async () => (await import('./exchange/handlers.ts')).exchangeHandlers,
  template: async () => (await import('./template/handlers.ts')).templateHandlers,
  import: async ({ children, startChild }) => {
    const how = startChild ?? (await import('./host/child/fork-child.ts')).forkChild
    const { createImportHandlers } = await import('./import/handlers.ts')
    return createImportHandlers((name, listener) => children.start(how, name, listener))
  },
  history: async () => {
    const { readersOf, visibleIn } = await import('./people/people.ts')
    const plan = await import('./plan/undo-plan.ts')
    const appraisal = await import('./appraisal/undo-appraisal.ts')
    const { refuseLockedMeeting } = await import('./calibration/undo-calibration.ts')
    const { rightOfFeedback } = await import('./feedback/right-to-give.ts')
    const { refuseAwardUndone } = await import('./award/undo-award.ts')
    const progress = await import('./progress/undo-progress.ts')
    const document = await import('./document/undo-document.ts')
    const { rightOfScan } = await import('./scan/undo-scan.ts')
    const development = await import('./development/undo-development.ts')
    const { rightOfPotential } = await import('./ranking/potential.ts')
    const { refuseSealUndone } = await import('./document/year/close-year.ts')
    const { createHistoryHandlers } = await import('./history/handlers.ts')
    return createHistoryHandlers({
      visibleIn,
      readersOf,
      mayJudge: appraisal.mayRateAgain,
      seenByStandingIn: appraisal.seenByStandingIn,
      rightOf: (act, changes) =>
        rightOfPotential(act) ??
        development.rightOfDevelopment(act, changes) ??
        document.rightOfDocument(act, changes) ??
        rightOfScan(act, changes) ??
        rightOfFeedback(act, changes) ??
        progress.rightOfRecord(act) ??
        plan.rightOfPlanAct(act, changes),
      inSight: progress.areCasesInSight,
      isJudgement: (act, changes) =>
        act === 'appraisal.rate' || act === 'numeric.save' || plan.isPlanJudged(act, changes),
      requireOpen(context, changes) {
        plan.refuseSignedWords(context, changes)
        appraisal.refuseClosedMarks(context, changes)
        appraisal.refuseStandInsUndone(context, changes)
        refuseLockedMeeting(context, changes)
        refuseAwardUndone(context, changes)
        refuseSealUndone(context, changes)
      },
      requireWhole: plan.refuseStrandedEntries,
    })
  },
  privacy: async () => (await import('./privacy/handlers.ts')).privacyHandlers,
  // the host answers all of it
  backup: async () => ({}),
}

/** The handlers of one open office. */
export function createHandlers(children: Children, startChild?: StartChild): HandlerSource {
  const loaded = new Map<Noun, Promise<object>>()
  const load = (noun: Noun): Promise<object> => {
    const room = loaded.get(noun) ?? rooms[noun]({ children, startChild })
    loaded.set(noun, room)
    return room
  }
  return {
    async of(name) {
      const room = (await load(nounOf(name))) as Record<typeof name, (input: unknown) => unknown>
      return room[name]
    },
    all: () => Promise.all((Object.keys(rooms) as Noun[]).map(load)),
  }
}
