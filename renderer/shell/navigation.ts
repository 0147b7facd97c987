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
  IconPalette,
  IconRuler2,
  IconScale,
  IconShieldLock,
  IconClipboardCheck,
  IconClipboardList,
  IconDatabase,
  IconHome,
  IconSettings,
  IconTargetArrow,
  IconTrophy,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'

interface NavigationItem {
  readonly to: string
  readonly labelKey: TextKey
  readonly icon: TablerIcon
  /** Of what people wait for here. */
  readonly waits?: keyof Waiting
  /** Starts a new group in the sidebar. */
  readonly apart?: boolean
}

/** The sidebar, in the order of the year's work. A line exists only when its page does. */
export const navigation: readonly NavigationItem[] = [
  { to: '/', labelKey: 'app.page.home', icon: IconHome },
  { to: '/employees', labelKey: 'app.page.employees', icon: IconUsers },
  { to: '/plan', labelKey: 'app.page.plans', icon: IconClipboardList, waits: 'plan' },
  { to: '/realisation', labelKey: 'app.page.realisations', icon: IconTargetArrow, waits: 'realisation' },
  { to: '/appraisal', labelKey: 'app.page.appraisal', icon: IconClipboardCheck, waits: 'appraisal' },
  { to: '/ranking', labelKey: 'app.page.ranking', icon: IconTrophy },
  { to: '/data', labelKey: 'app.page.data', icon: IconDatabase, apart: true },
  { to: '/settings', labelKey: 'app.page.settings', icon: IconSettings },
]

/** The parts of Pengaturan, in its order. */
export const settingsTabs = [
  { id: 'office', icon: IconBuilding },
  { id: 'years', icon: IconCalendar },
  { id: 'holidays', icon: IconCalendarOff },
  { id: 'orgResult', icon: IconAward },
  { id: 'scheme', icon: IconScale },
  { id: 'rules', icon: IconRuler2 },
  { id: 'display', icon: IconPalette },
  { id: 'backup', icon: IconArchive },
  { id: 'privacy', icon: IconShieldLock },
  { id: 'history', icon: IconHistory },
  { id: 'about', icon: IconInfoCircle },
] as const
