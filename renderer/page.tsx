import { createRoot } from 'react-dom/client'
import type { Asked } from './api/ask-ahead.ts'
import { keyOf } from './api/hooks.ts'
import { createQueryClient } from './api/query-client.ts'
import { App } from './app.tsx'
import { fetchPagesAtRest } from './pages-ahead.ts'
import { createAppRouter } from './router.ts'
import { styleNonce } from './theme.ts'

/** Draws the page; what was asked ahead and is here by now is in the first picture. */
export function showPage(asked: Asked): void {
  // the scroll lock of dialogs asks here for the nonce of its style
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
  const queries = createQueryClient()
  asked(
    (name, input, answer) =>
      void queries.prefetchQuery({ queryKey: keyOf(name, input), queryFn: () => answer }),
  )
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no root element')
  createRoot(root).render(<App router={createAppRouter()} queries={queries} />)
  void fetchPagesAtRest()
}
