import type { RegisteredRouter } from '@tanstack/react-router'

/** Where the guide speaks of something: in both languages, in this order. */
export const guidePlaces = [
  'start',
  'start.keys',
  'import',
  'people',
  'people.events',
  'people.years',
  'plan',
  'plan.build',
  'plan.matrix',
  'plan.goals',
  'plan.library',
  'plan.clinic',
  'plan.states',
  'plan.addendum',
  'plan.newPost',
  'plan.annex',
  'realisation',
  'realisation.byHand',
  'progress',
  'progress.evidence',
  'progress.steps',
  'progress.cases',
  'progress.trends',
  'appraisal',
  'appraisal.why',
  'appraisal.value',
  'appraisal.norming',
  'appraisal.self',
  'calibration',
  'calibration.check',
  'calibration.meeting',
  'documents',
  'documents.close',
  'ranking',
  'career',
  'career.seniority',
  'career.credit',
  'career.allowance',
  'agenda',
  'board',
  'opening',
  'clock',
  'clock.holidays',
  'settings',
  'settings.story',
  'settings.about',
  'privacy',
  'privacy.destruction',
  'account',
  'account.signIn',
  'trouble',
  'backup',
  'file',
  'copies',
  'outside',
] as const

export type GuidePlace = (typeof guidePlaces)[number]

/** Every page of the program: one that is added does not compile until the guide has its place. */
type EveryPage = Exclude<keyof RegisteredRouter['routesByPath'], ''>

const ofPage: Readonly<Record<EveryPage, GuidePlace>> = {
  '/': 'start',
  '/start': 'start',
  '/employees': 'people',
  '/employees/units': 'people',
  '/employees/$id': 'people',
  '/employees/$id/years': 'people.years',
  '/employees/$id/data': 'privacy',
  '/plan': 'plan',
  '/plan/matrix': 'plan.matrix',
  '/plan/goals': 'plan.goals',
  '/plan/library': 'plan.library',
  '/plan/give': 'plan.library',
  '/plan/clinic': 'plan.clinic',
  '/plan/$employeeId': 'plan',
  '/plan/$employeeId/build': 'plan.build',
  '/plan/difference/$planId': 'plan.addendum',
  '/realisation': 'realisation',
  '/realisation/board': 'board',
  '/progress': 'progress',
  '/appraisal': 'appraisal',
  '/appraisal/norming': 'appraisal.norming',
  '/appraisal/norming/$id': 'appraisal.norming',
  '/appraisal/$employeeId': 'appraisal.why',
  '/appraisal/self/$employeeId': 'appraisal.self',
  '/calibration': 'calibration',
  '/calibration/minutes': 'calibration.meeting',
  '/documents': 'documents',
  '/ranking': 'ranking',
  '/career': 'career',
  '/career/duk': 'career.seniority',
  '/career/credit': 'career.credit',
  '/career/credit/$employeeId': 'career.credit',
  '/career/allowance': 'career.allowance',
  '/clock': 'clock',
  '/clock/next': 'agenda',
  '/history': 'settings.story',
  '/data': 'import',
  '/settings': 'settings',
  '/settings/opening': 'opening',
  '/settings/handover': 'settings.about',
  '/settings/privacy/record': 'privacy',
  '/settings/privacy/assessment': 'privacy',
  '/settings/privacy/breach': 'privacy',
  '/settings/privacy/destruction/$seq': 'privacy.destruction',
}

/** Tabs of a page of which the guide speaks elsewhere. */
const ofTab: Readonly<Record<string, GuidePlace>> = {
  '/progress evidence': 'progress.evidence',
  '/progress steps': 'progress.steps',
  '/progress cases': 'progress.cases',
  '/progress trends': 'progress.trends',
  '/calibration check': 'calibration.check',
  '/calibration compare': 'calibration.check',
  '/calibration meeting': 'calibration.meeting',
  '/settings years': 'documents.close',
  '/settings holidays': 'clock.holidays',
  '/settings account': 'account',
  '/settings backup': 'backup',
  '/settings privacy': 'privacy',
  '/settings history': 'settings.story',
  '/settings about': 'settings.about',
}

/** The place of a page, by its route and its open tab. */
export function placeOf(route: string, tab: string | undefined): GuidePlace {
  const page = isPage(route) ? ofPage[route] : 'start'
  if (tab?.startsWith('column:')) return 'appraisal.value'
  return (tab === undefined ? undefined : ofTab[`${route} ${tab}`]) ?? page
}

function isPage(route: string): route is EveryPage {
  return Object.hasOwn(ofPage, route)
}
