import type { StoryLine } from '#shared/history/story.ts'

/** Where a page shows something: what the router's link takes. */
interface Place {
  readonly to: string
  readonly params?: Readonly<Record<string, string>>
  readonly search?: Readonly<Record<string, string>>
}

const settings = (tab: string): Place => ({ to: '/settings', search: { tab } })

/** Where the acts of a noun are done, for what is about nobody or about many. */
const placeOfNoun: Readonly<Record<string, Place>> = {
  unit: { to: '/employees/units' },
  official: { to: '/employees/units' },
  employee: { to: '/employees' },
  event: { to: '/employees' },
  plan: { to: '/plan' },
  goal: { to: '/plan/goals' },
  library: { to: '/plan/library' },
  realisation: { to: '/realisation' },
  indicator: { to: '/realisation' },
  progress: { to: '/progress' },
  case: { to: '/progress', search: { tab: 'cases' } },
  actionPlan: { to: '/progress' },
  adjustment: { to: '/progress' },
  evidence: { to: '/progress', search: { tab: 'evidence' } },
  feedback: { to: '/feedback' },
  phrase: { to: '/feedback' },
  appraisal: { to: '/appraisal' },
  evaluation: { to: '/appraisal' },
  scan: { to: '/scan' },
  document: { to: '/appraisal' },
  orgResult: settings('orgResult'),
  scheme: settings('scheme'),
  training: { to: '/development/training' },
  guidance: { to: '/development/guidance' },
  counselling: { to: '/development/guidance', search: { tab: 'counselling' } },
  clock: settings('holidays'),
  office: settings('office'),
  year: settings('years'),
  setting: settings('rules'),
  account: settings('account'),
  backup: settings('backup'),
  file: settings('backup'),
  privacy: settings('privacy'),
  history: settings('history'),
  import: { to: '/data' },
}

/** The page that shows what a sentence speaks of. */
export function placeOf({ opens, operation }: StoryLine): Place | undefined {
  if (opens === undefined) return placeOfNoun[operation.slice(0, operation.indexOf('.'))]
  const { page, employeeId, period } = opens
  const year = period?.slice(0, 4)
  const search = (of: string | undefined) => of !== undefined && { search: { period: of } }
  if (page === 'person') return { to: '/employees/$id', params: { id: employeeId } }
  if (page === 'plan') return { to: '/plan/$employeeId', params: { employeeId }, ...search(year) }
  const [to, at] = page === 'appraisal' ? ['/appraisal', period] : [`/${page}`, year]
  return { to, search: { selected: employeeId, ...(at !== undefined && { period: at }) } }
}
