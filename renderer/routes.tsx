import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  retainSearchParams,
  type RouterHistory,
  stringifySearchWith,
} from '@tanstack/react-router'
import { AppShell } from './shell/app-shell.tsx'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { PageFailed } from './shell/page-failed.tsx'
import { AppSearch } from './shell/search.ts'

const root = createRootRoute({
  component: AppShell,
  notFoundComponent: NotFoundPage,
  validateSearch: (search: Record<string, unknown>): AppSearch => AppSearch.parse(search),
  search: { middlewares: [retainSearchParams(['period', 'unit'])] },
})

/** A page is loaded when it is first opened; its name in the address is the contract's noun. */
const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./features/dashboard/dashboard-page.tsx'), 'DashboardPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan',
    component: lazyRouteComponent(() => import('./features/plan/plan-list-page.tsx'), 'PlanListPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/plan/$employeeId',
    component: lazyRouteComponent(() => import('./features/plan/plan-page.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/realisation',
    component: lazyRouteComponent(
      () => import('./features/realisation/realisation-page.tsx'),
      'RealisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./features/settings/settings-page.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/start',
    component: lazyRouteComponent(() => import('./features/start/start-page.tsx'), 'StartPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data',
    component: lazyRouteComponent(() => import('./features/import/import-page.tsx'), 'ImportPage'),
  }),
]

/** The address after `#` holds the page and its state, so that links work on the app: scheme and on loopback alike. */
export function createAppRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree: root.addChildren(routes),
    history,
    // plain text instead of JSON: `period=2025`, not `period=%222025%22`
    parseSearch: parseSearchWith((text) => text),
    stringifySearch: stringifySearchWith(String),
    defaultErrorComponent: PageFailed,
    defaultPreload: 'intent',
    scrollRestoration: false,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
