import {
  createHashHistory,
  createRouter,
  type RouterHistory,
  stringifySearchWith,
} from '@tanstack/react-router'
import { root, routes } from './routes.tsx'
import { PageFailed } from './shell/page-failed.tsx'

/** The address after `#` holds the page and its state, so that links work on the app: scheme and on loopback alike. */
export function createAppRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree: root.addChildren(routes),
    history,
    // plain text instead of JSON: `period=2025`, not `period=%222025%22`
    // and read as text: the router's own reader would make `period=2025` a number, which is no period
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
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
