import './style.css'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './api/query-client.ts'
import { enterSession } from './api/transport.ts'
import { App } from './app.tsx'
import { createAppRouter } from './routes.tsx'
import { styleNonce } from './theme.ts'

// the scroll lock of dialogs asks here for the nonce of its style
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
await enterSession()
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root element')
createRoot(root).render(<App router={createAppRouter()} queries={createQueryClient()} />)
