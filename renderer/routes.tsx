import { createRootRoute, createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router'
import { readNextSearch } from './features/clock/next/next-search.ts'
import { readStorySearch } from './features/history/story-search.ts'
import { readExchangeSearch } from './features/exchange/exchange-search.ts'
import { readOpeningSearch } from './features/office/opening/opening-search.ts'
import { readBoardSearch } from './features/plan/board/board-search.ts'
import { readEmployeeSearch } from './features/people/employee-search.ts'
import { DashboardPage } from './features/report/dashboard/dashboard-page.tsx'
import { AppShell } from './shell/app-shell.tsx'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { readAppSearch } from './shell/search.ts'

export const root = createRootRoute({
  component: AppShell,
  notFoundComponent: NotFoundPage,
  validateSearch: readAppSearch,
  search: { middlewares: [retainSearchParams(['period', 'unit'])] },
})

/**
 * A page is loaded when it is first opened, or while nobody waits, Beranda with the frame; its name in the address is the contract's noun.
 * A tuple, so that links know each address by itself.
 */
export const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: DashboardPage,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/employees',
    validateSearch: readEmployeeSearch,
    component: lazyRouteComponent(
      () => import('./features/people/employee-list-page.tsx'),
      'EmployeeListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/employees/units',
    component: lazyRouteComponent(() => import('./features/people/units/unit-page.tsx'), 'UnitPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/employees/$id',
    component: lazyRouteComponent(() => import('./features/people/person/employee-page.tsx'), 'EmployeePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/employees/$id/years',
    component: lazyRouteComponent(() => import('./features/people/person/years-page.tsx'), 'YearsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan',
    component: lazyRouteComponent(() => import('./features/plan/plan-list-page.tsx'), 'PlanListPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/matrix',
    component: lazyRouteComponent(() => import('./features/plan/cascade/matrix-page.tsx'), 'MatrixPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/goals',
    component: lazyRouteComponent(() => import('./features/plan/cascade/cascade-page.tsx'), 'CascadePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/library',
    component: lazyRouteComponent(() => import('./features/plan/library/library-page.tsx'), 'LibraryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/give',
    component: lazyRouteComponent(() => import('./features/plan/builder/give-page.tsx'), 'GivePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/clinic',
    component: lazyRouteComponent(() => import('./features/plan/cascade/clinic-page.tsx'), 'ClinicPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/$employeeId/build',
    component: lazyRouteComponent(() => import('./features/plan/builder/builder-page.tsx'), 'BuilderPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/$employeeId',
    component: lazyRouteComponent(() => import('./features/plan/plan-page.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/difference/$planId',
    component: lazyRouteComponent(() => import('./features/plan/life/difference-page.tsx'), 'DifferencePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/realisation',
    component: lazyRouteComponent(
      () => import('./features/plan/realisation/realisation-page.tsx'),
      'RealisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/realisation/board',
    validateSearch: readBoardSearch,
    component: lazyRouteComponent(() => import('./features/plan/board/board-page.tsx'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/progress',
    component: lazyRouteComponent(() => import('./features/progress/progress-page.tsx'), 'ProgressPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/feedback',
    component: lazyRouteComponent(() => import('./features/feedback/feedback-page.tsx'), 'FeedbackPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appraisal',
    component: lazyRouteComponent(() => import('./features/appraisal/appraisal-page.tsx'), 'AppraisalPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appraisal/norming',
    component: lazyRouteComponent(
      () => import('./features/appraisal/norming/norming-list-page.tsx'),
      'NormingListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appraisal/norming/$id',
    component: lazyRouteComponent(
      () => import('./features/appraisal/norming/norming-page.tsx'),
      'NormingPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appraisal/$employeeId',
    component: lazyRouteComponent(() => import('./features/appraisal/why/why-page.tsx'), 'WhyPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appraisal/self/$employeeId',
    component: lazyRouteComponent(() => import('./features/appraisal/self/self-page.tsx'), 'SelfPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/feedback/peers',
    component: lazyRouteComponent(() => import('./features/feedback/peer/peer-page.tsx'), 'PeerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/feedback/peers/$id',
    component: lazyRouteComponent(() => import('./features/feedback/peer/round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/calibration',
    component: lazyRouteComponent(
      () => import('./features/calibration/calibration-page.tsx'),
      'CalibrationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/calibration/minutes',
    component: lazyRouteComponent(
      () => import('./features/calibration/meeting/minutes-page.tsx'),
      'MinutesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents',
    component: lazyRouteComponent(() => import('./features/document/documents-page.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/exchange',
    validateSearch: readExchangeSearch,
    component: lazyRouteComponent(() => import('./features/exchange/exchange-page.tsx'), 'ExchangePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/scan',
    component: lazyRouteComponent(() => import('./features/scan/scan-page.tsx'), 'ScanPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/template',
    component: lazyRouteComponent(() => import('./features/template/template-page.tsx'), 'TemplatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ranking',
    component: lazyRouteComponent(() => import('./features/ranking/ranking-page.tsx'), 'RankingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ranking/map',
    component: lazyRouteComponent(() => import('./features/ranking/map/map-page.tsx'), 'RankingMapPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ranking/compare',
    component: lazyRouteComponent(() => import('./features/ranking/compare-page.tsx'), 'RankingComparePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/award',
    component: lazyRouteComponent(() => import('./features/award/award-page.tsx'), 'AwardPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/award/$id',
    component: lazyRouteComponent(() => import('./features/award/round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/award/$id/$paper',
    component: lazyRouteComponent(() => import('./features/award/paper-page.tsx'), 'AwardPaperPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/development',
    component: lazyRouteComponent(() => import('./features/development/strengths-page.tsx'), 'StrengthsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/development/training',
    component: lazyRouteComponent(() => import('./features/development/training-page.tsx'), 'TrainingPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/development/guidance',
    component: lazyRouteComponent(() => import('./features/development/guidance-page.tsx'), 'GuidancePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/development/duties',
    component: lazyRouteComponent(() => import('./features/development/duties-page.tsx'), 'DutiesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/career',
    component: lazyRouteComponent(() => import('./features/career/career-page.tsx'), 'CareerPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/career/duk',
    component: lazyRouteComponent(() => import('./features/career/seniority-page.tsx'), 'SeniorityPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/career/credit',
    component: lazyRouteComponent(() => import('./features/career/credit-page.tsx'), 'CreditPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/career/credit/$employeeId',
    component: lazyRouteComponent(
      () => import('./features/career/credit-account-page.tsx'),
      'CreditAccountPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/career/allowance',
    component: lazyRouteComponent(() => import('./features/career/allowance-page.tsx'), 'AllowancePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reports',
    component: lazyRouteComponent(() => import('./features/report/lists/reports-page.tsx'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/clock',
    component: lazyRouteComponent(() => import('./features/clock/clock-page.tsx'), 'ClockPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/clock/next',
    validateSearch: readNextSearch,
    component: lazyRouteComponent(() => import('./features/clock/next/next-page.tsx'), 'NextPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/history',
    validateSearch: readStorySearch,
    component: lazyRouteComponent(() => import('./features/history/story-page.tsx'), 'StoryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./shell/settings-page.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings/opening',
    validateSearch: readOpeningSearch,
    component: lazyRouteComponent(() => import('./features/office/opening/opening-page.tsx'), 'OpeningPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings/handover',
    component: lazyRouteComponent(
      () => import('./features/office/handover/handover-page.tsx'),
      'HandoverPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings/privacy/record',
    component: lazyRouteComponent(
      () => import('./features/office/privacy/processing-page.tsx'),
      'ProcessingPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings/privacy/assessment',
    component: lazyRouteComponent(
      () => import('./features/office/privacy/assessment-page.tsx'),
      'AssessmentPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings/privacy/breach',
    component: lazyRouteComponent(() => import('./features/office/privacy/breach-page.tsx'), 'BreachPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings/privacy/destruction/$seq',
    component: lazyRouteComponent(
      () => import('./features/office/privacy/destruction/record-page.tsx'),
      'RecordPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/employees/$id/data',
    component: lazyRouteComponent(
      () => import('./features/office/privacy/person-data-page.tsx'),
      'PersonDataPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/start',
    component: lazyRouteComponent(() => import('./features/office/start/start-page.tsx'), 'StartPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data',
    component: lazyRouteComponent(() => import('./features/import/import-page.tsx'), 'ImportPage'),
  }),
] as const
