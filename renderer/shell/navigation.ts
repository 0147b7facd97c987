import type { Name } from '#shared/api/contract.ts'
import type { Waiting } from '#shared/report/dashboard.ts'
import type { TextKey } from '#shared/text/catalogue.ts'
import {
  IconArchive,
  IconAward,
  IconBuilding,
  IconCalendar,
  IconCalendarOff,
  IconHistory,
  IconInfoCircle,
  IconListCheck,
  IconMessage,
  IconNotebook,
  IconPalette,
  IconPlant2,
  IconRuler2,
  IconScale,
  IconScaleOutline,
  IconShieldLock,
  IconUser,
  IconUserCheck,
  IconUserCog,
  IconClipboardCheck,
  IconClipboardList,
  IconDatabase,
  IconFileCheck,
  IconHome,
  IconReport,
  IconSettings,
  IconStairsUp,
  IconTargetArrow,
  IconTrophy,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import { useApiQuery } from '../api/hooks.ts'
import { useMay, useWho } from '../api/who.ts'

interface NavigationItem {
  readonly to: string
  readonly labelKey: TextKey
  readonly icon: TablerIcon
  /** What it asks of the office: a role that may not ask that is not led there. */
  readonly asks: Name
  /** Where pages are to which its tabs lead. */
  readonly also?: readonly string[]
  /** Of what people wait for here. */
  readonly waits?: keyof Waiting | 'next'
  /** Starts a new group in the sidebar. */
  readonly apart?: boolean
}

/** The sidebar, in the order of the year's work. A line exists only when its page does. */
const everyPage: readonly NavigationItem[] = [
  { to: '/', labelKey: 'app.page.home', icon: IconHome, asks: 'dashboard.get' },
  agendaPage(),
  { to: '/employees', labelKey: 'app.page.employees', icon: IconUsers, asks: 'employee.list' },
  { to: '/plan', labelKey: 'app.page.plans', icon: IconClipboardList, asks: 'plan.list', waits: 'plan' },
  {
    to: '/realisation',
    labelKey: 'app.page.realisations',
    icon: IconTargetArrow,
    asks: 'realisation.grid',
    waits: 'realisation',
    also: ['/progress'],
  },
  {
    to: '/appraisal',
    labelKey: 'app.page.appraisal',
    icon: IconClipboardCheck,
    asks: 'appraisal.grid',
    waits: 'appraisal',
  },
  { to: '/calibration', labelKey: 'app.page.calibration', icon: IconScaleOutline, asks: 'calibration.guide' },
  documentsPage('app.page.documents'),
  { to: '/ranking', labelKey: 'app.page.ranking', icon: IconTrophy, asks: 'ranking.page', also: ['/award'] },
  {
    to: '/development',
    labelKey: 'app.page.development',
    icon: IconPlant2,
    asks: 'development.page',
    also: ['/feedback'],
  },
  { to: '/career', labelKey: 'app.page.career', icon: IconStairsUp, asks: 'career.list' },
  { to: '/reports', labelKey: 'reports.page', icon: IconReport, asks: 'report.run' },
  { to: '/data', labelKey: 'app.page.data', icon: IconDatabase, asks: 'import.preview', apart: true },
  settingsPage(),
]

function agendaPage(): NavigationItem {
  return {
    to: '/clock/next',
    labelKey: 'app.page.next',
    icon: IconListCheck,
    asks: 'clock.next',
    waits: 'next',
    also: ['/clock'],
  }
}

function documentsPage(labelKey: TextKey): NavigationItem {
  return {
    to: '/documents',
    labelKey,
    icon: IconFileCheck,
    asks: 'document.list',
    also: ['/scan', '/template', '/exchange'],
  }
}

function settingsPage(): NavigationItem {
  return { to: '/settings', labelKey: 'app.page.settings', icon: IconSettings, asks: 'office.get' }
}

function selfPage(employeeId: string): NavigationItem {
  return {
    to: `/appraisal/self/${employeeId}`,
    labelKey: 'appraisal.self.title',
    icon: IconUserCheck,
    asks: 'selfAssessment.get',
  }
}

/** What of his own the office lets him see by now. */
interface Own {
  readonly assessesSelf: boolean
  readonly hasDocuments: boolean
}

/** Of whoever sees himself alone. */
const ownPages = (employeeId: string, { assessesSelf, hasDocuments }: Own): readonly NavigationItem[] => [
  { to: `/employees/${employeeId}`, labelKey: 'app.page.self', icon: IconUser, asks: 'employee.get' },
  agendaPage(),
  { to: `/plan/${employeeId}`, labelKey: 'app.page.ownPlan', icon: IconClipboardList, asks: 'plan.get' },
  {
    to: '/realisation',
    labelKey: 'app.page.ownRealisation',
    icon: IconTargetArrow,
    asks: 'realisation.grid',
  },
  { to: '/progress', labelKey: 'app.page.ownProgress', icon: IconNotebook, asks: 'progress.get' },
  { to: '/feedback', labelKey: 'app.page.ownFeedback', icon: IconMessage, asks: 'feedback.get' },
  ...(assessesSelf ? [selfPage(employeeId)] : []),
  ...(hasDocuments ? [documentsPage('app.page.ownDocuments')] : []),
  { ...settingsPage(), apart: true },
]

/** The pages to which whoever sits there is led; the first is where he begins. */
export function useNavigation(): readonly NavigationItem[] {
  const who = useWho()
  const may = useMay()
  const own = who?.scope === 'self' ? who.employeeId : undefined
  const rule = useApiQuery('setting.get', {}, { enabled: own !== undefined }).data?.selfAssessment
  const hasDocuments = useHasDocuments(own)
  if (own !== undefined)
    return ownPages(own, { assessesSelf: rule !== undefined && rule !== 'off', hasDocuments })
  return everyPage.filter(({ asks }) => may(asks))
}

/** Whether a document was handed over to him: until then nobody tells him how he was judged. */
function useHasDocuments(employeeId: string | undefined): boolean {
  const asked = { employeeId: employeeId ?? '' }
  const { data } = useApiQuery('appraisal.years', asked, { enabled: employeeId !== undefined })
  return (data?.years ?? []).some(
    ({ predikat, periods }) => predikat !== undefined || periods.some((one) => one.predikat !== undefined),
  )
}

/** Pages that no line of the sidebar leads to, and what they ask. */
const fartherPages: readonly Pick<NavigationItem, 'to' | 'asks'>[] = [
  { to: '/clock', asks: 'clock.list' },
  { to: '/feedback/peers', asks: 'peer.get' },
  { to: '/progress', asks: 'progress.list' },
  { to: '/award', asks: 'award.list' },
  { to: '/template', asks: 'template.list' },
  { to: '/exchange', asks: 'exchange.compare' },
  { to: '/feedback', asks: 'feedback.list' },
  { to: '/settings/opening', asks: 'clock.opening' },
  { to: '/history', asks: 'history.story' },
  { to: '/settings/handover', asks: 'history.list' },
  { to: '/settings/privacy', asks: 'history.list' },
]

/** What the page of an address asks of the office. */
export function asksOf(path: string): Name | undefined {
  const within = ({ to }: { readonly to: string }) => path === to || (to !== '/' && path.startsWith(`${to}/`))
  return [...fartherPages, ...everyPage].find(within)?.asks
}

/** The parts of Pengaturan, in its order. */
const everyTab = [
  { id: 'office', icon: IconBuilding, asks: 'office.get' },
  { id: 'years', icon: IconCalendar, asks: 'office.get' },
  { id: 'holidays', icon: IconCalendarOff, asks: 'clock.holidays' },
  { id: 'orgResult', icon: IconAward, asks: 'orgResult.list' },
  { id: 'scheme', icon: IconScale, asks: 'scheme.list' },
  { id: 'rules', icon: IconRuler2, asks: 'setting.get' },
  { id: 'account', icon: IconUserCog, asks: 'account.who', own: true },
  { id: 'display', icon: IconPalette, asks: 'preference.get', own: true },
  { id: 'backup', icon: IconArchive, asks: 'backup.list' },
  { id: 'privacy', icon: IconShieldLock, asks: 'privacy.get' },
  { id: 'history', icon: IconHistory, asks: 'history.list' },
  { id: 'about', icon: IconInfoCircle, asks: 'app.about', own: true },
] as const satisfies readonly {
  readonly id: string
  readonly icon: TablerIcon
  readonly asks: Name
  /** Concerns whoever sits there; the others are about the office as a whole. */
  readonly own?: boolean
}[]

/** Those that concern whoever sits there. */
export function useSettingsTabs(): readonly (typeof everyTab)[number][] {
  const seesAll = (useWho()?.scope ?? 'all') === 'all'
  const may = useMay()
  return everyTab.filter((tab) => ('own' in tab || seesAll) && may(tab.asks))
}
