import {
  IconAlarm,
  IconBooks,
  IconCalendarMonth,
  IconCalendarPlus,
  IconCalendarStats,
  IconChecks,
  IconClipboardCheck,
  IconCopy,
  IconFileText,
  IconFlag,
  IconHistory,
  IconHeartHandshake,
  IconLayoutKanban,
  IconListCheck,
  IconListDetails,
  IconMessages,
  IconNotebook,
  IconPencil,
  IconPlus,
  IconPrinter,
  IconScale,
  IconSchool,
  IconSearch,
  IconSitemap,
  IconStairsUp,
  IconStethoscope,
  IconTable,
  IconTrendingUp,
  IconTransfer,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
  IconUsersPlus,
  IconWand,
} from '@tabler/icons-react'
import type { AppSearch } from '../shell/search.ts'
import type { Command } from './command.ts'

interface PageCommand extends Omit<Command, 'id' | 'when' | 'perform'> {
  /** Where it is done. */
  readonly page: string
  /** Opening the page with this in the address is all that it does. */
  readonly search?: Partial<AppSearch>
  /** It is done on the page of one person. */
  readonly ofPerson?: boolean
}

/** What the pages do, once for the page that does it and for the palette, which offers it from everywhere. */
const pageCommands = {
  'dashboard.print': { labelKey: 'dashboard.print', icon: IconPrinter, shortcut: 'mod+P', page: '/' },
  'employee.add': {
    labelKey: 'employee.command.add',
    icon: IconUserPlus,
    shortcut: 'alt+N',
    act: 'employee.save',
    page: '/employees',
  },
  'employee.search': {
    labelKey: 'employee.command.search',
    icon: IconSearch,
    shortcut: '/',
    page: '/employees',
  },
  'employee.event': {
    labelKey: 'event.action',
    icon: IconTransfer,
    act: 'event.record',
    page: '/employees',
    ofPerson: true,
  },
  'employee.units': {
    labelKey: 'employee.command.units',
    icon: IconSitemap,
    page: '/employees/units',
    search: {},
  },
  'employee.addUnit': { labelKey: 'unit.add', icon: IconPlus, act: 'unit.save', page: '/employees/units' },
  'employee.edit': {
    labelKey: 'employee.command.edit',
    icon: IconPencil,
    shortcut: 'alt+E',
    act: 'employee.save',
    page: '/employees',
    ofPerson: true,
  },
  'employee.superior': {
    labelKey: 'employee.command.superior',
    icon: IconUsers,
    act: 'employee.setSuperior',
    page: '/employees',
    ofPerson: true,
  },
  'plan.approveMany': {
    labelKey: 'plan.command.approveMany',
    icon: IconChecks,
    act: 'plan.setState',
    page: '/plan',
  },
  'plan.approve': {
    labelKey: 'plan.command.approve',
    icon: IconChecks,
    act: 'plan.setState',
    page: '/plan',
    ofPerson: true,
  },
  'plan.copy': {
    labelKey: 'plan.command.copy',
    icon: IconCopy,
    act: 'plan.copy',
    page: '/plan',
    ofPerson: true,
  },
  'plan.build': {
    labelKey: 'builder.open',
    icon: IconWand,
    act: 'plan.addLines',
    page: '/plan',
    ofPerson: true,
  },
  'plan.buildMany': {
    labelKey: 'builder.many.open',
    icon: IconWand,
    act: 'plan.buildMany',
    page: '/plan',
  },
  'plan.matrix': { labelKey: 'matrix.title', icon: IconTable, page: '/plan/matrix', search: {} },
  'plan.goals': { labelKey: 'goal.title', icon: IconFlag, page: '/plan/goals', search: {} },
  'plan.library': { labelKey: 'library.title', icon: IconBooks, page: '/plan/library', search: {} },
  'plan.give': { labelKey: 'give.open', icon: IconUsersPlus, page: '/plan/give', search: {} },
  'plan.clinic': { labelKey: 'clinic.title', icon: IconStethoscope, page: '/plan/clinic', search: {} },
  'realisation.month': {
    labelKey: 'realisation.command.month',
    icon: IconCalendarMonth,
    page: '/realisation',
    search: { tab: 'month' },
  },
  'realisation.quarter': {
    labelKey: 'realisation.command.quarter',
    icon: IconCalendarStats,
    page: '/realisation',
    search: { tab: 'quarter' },
  },
  'realisation.board': {
    labelKey: 'board.command',
    icon: IconLayoutKanban,
    page: '/realisation/board',
    search: {},
  },
  'realisation.notes': { labelKey: 'app.page.progress', icon: IconNotebook, page: '/progress', search: {} },
  'realisation.cases': {
    labelKey: 'progressEntry.tab.cases',
    icon: IconHeartHandshake,
    page: '/progress',
    search: { tab: 'cases' },
  },
  'realisation.trends': {
    labelKey: 'progressEntry.tab.trends',
    icon: IconTrendingUp,
    page: '/progress',
    search: { tab: 'trends' },
  },
  'realisation.printBoard': {
    labelKey: 'board.print',
    icon: IconPrinter,
    shortcut: 'mod+P',
    page: '/realisation/board',
  },
  'appraisal.rating': {
    labelKey: 'appraisal.command.rating',
    icon: IconClipboardCheck,
    page: '/appraisal',
    search: { tab: 'rating' },
  },
  'appraisal.score': {
    labelKey: 'appraisal.command.score',
    icon: IconHeartHandshake,
    page: '/appraisal',
    search: { tab: 'score' },
  },
  'appraisal.value': {
    labelKey: 'appraisal.command.value',
    icon: IconHeartHandshake,
    page: '/appraisal',
    search: { tab: 'value' },
  },
  'appraisal.column': {
    labelKey: 'appraisal.command.column',
    icon: IconHeartHandshake,
    page: '/appraisal',
    search: { tab: 'column' },
  },
  'appraisal.norming': {
    labelKey: 'appraisal.norming.title',
    icon: IconUsersPlus,
    page: '/appraisal/norming',
    search: {},
  },
  'appraisal.criteria': {
    labelKey: 'appraisal.command.criteria',
    icon: IconListCheck,
    page: '/appraisal',
    search: { tab: 'criteria' },
  },
  'calibration.check': {
    labelKey: 'calibration.command.check',
    icon: IconScale,
    page: '/calibration',
    search: { tab: 'check' },
  },
  'calibration.meeting': {
    labelKey: 'calibration.command.meeting',
    icon: IconUsersGroup,
    page: '/calibration',
    search: { tab: 'meeting' },
  },
  'development.training': {
    labelKey: 'training.needs.command',
    icon: IconSchool,
    asks: 'training.needs',
    page: '/development/training',
    search: {},
  },
  'development.guidance': {
    labelKey: 'guidance.command',
    icon: IconMessages,
    asks: 'guidance.list',
    page: '/development/guidance',
    search: {},
  },
  'development.duties': {
    labelKey: 'development.tab.duties',
    icon: IconListDetails,
    asks: 'duty.list',
    page: '/development/duties',
    search: {},
  },
  'clock.next': { labelKey: 'clock.next.open', icon: IconListCheck, page: '/clock/next', search: {} },
  'clock.nextPrint': {
    labelKey: 'clock.next.print',
    icon: IconPrinter,
    shortcut: 'mod+P',
    page: '/clock/next',
  },
  'clock.open': { labelKey: 'clock.command.open', icon: IconAlarm, page: '/clock', search: {} },
  'settings.opening': {
    labelKey: 'clock.opening.command',
    icon: IconCalendarPlus,
    page: '/settings/opening',
    search: {},
  },
  'settings.story': {
    labelKey: 'story.title',
    icon: IconHistory,
    asks: 'history.story',
    page: '/history',
    search: {},
  },
  'settings.storyPrint': {
    labelKey: 'story.print',
    icon: IconPrinter,
    shortcut: 'mod+P',
    page: '/history',
  },
  'settings.handover': {
    labelKey: 'handover.open',
    icon: IconFileText,
    asks: 'history.list',
    page: '/settings/handover',
    search: {},
  },
  'ranking.print': {
    labelKey: 'ranking.print',
    icon: IconPrinter,
    shortcut: 'mod+P',
    asks: 'ranking.page',
    page: '/ranking',
  },
  'career.open': { labelKey: 'career.title', icon: IconStairsUp, page: '/career', search: {} },
  'career.print': {
    labelKey: 'career.command.print',
    icon: IconPrinter,
    shortcut: 'mod+P',
    asks: 'career.list',
    page: '/career',
  },
  'career.printSeniority': {
    labelKey: 'career.command.printSeniority',
    icon: IconPrinter,
    shortcut: 'mod+P',
    asks: 'career.seniority',
    page: '/career/duk',
  },
  'career.printCredit': {
    labelKey: 'career.command.printCredit',
    icon: IconPrinter,
    shortcut: 'mod+P',
    asks: 'credit.list',
    page: '/career/credit',
  },
} as const satisfies Readonly<Record<Command['id'], PageCommand>>

type PageCommandId = keyof typeof pageCommands

export const pageCommandIds = Object.keys(pageCommands) as readonly PageCommandId[]

/** The command as its own page offers it, but for what it does. */
export function pageCommand(id: PageCommandId): Omit<Command, 'when' | 'perform'> {
  const { labelKey, icon, shortcut, act, asks }: PageCommand = pageCommands[id]
  return {
    id,
    labelKey,
    icon,
    ...(shortcut !== undefined && { shortcut }),
    ...(act !== undefined && { act }),
    ...(asks !== undefined && { asks }),
  }
}

/** Where a command of a page is done, for whoever is elsewhere. */
export function placeOfCommand(id: PageCommandId): Pick<PageCommand, 'page' | 'search' | 'ofPerson'> {
  return pageCommands[id]
}

/** A page and what lies below it. */
export function isWithinPage(path: string, page: string): boolean {
  return path === page || (page !== '/' && path.startsWith(`${page}/`))
}
