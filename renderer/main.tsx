import './style.css'
import { createRoot } from 'react-dom/client'
import { keyOf } from './api/hooks.ts'
import { createQueryClient } from './api/query-client.ts'
import { call, enterSession } from './api/transport.ts'
import { App } from './app.tsx'
import { createAppRouter } from './routes.tsx'
import { styleNonce } from './theme.ts'
import { guardMarkup } from './trusted-types.ts'

guardMarkup()
// the scroll lock of dialogs asks here for the nonce of its style
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
const queries = createQueryClient()
await enterSession()
// what the frame asks first is on its way while the page is drawn
for (const name of ['preference.get', 'office.list', 'office.get'] as const)
  void queries.prefetchQuery({ queryKey: keyOf(name, {}), queryFn: () => call(name, {}) })
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root element')
createRoot(root).render(<App router={createAppRouter()} queries={queries} />)
