import path from 'node:path'
import { createServer } from 'vite'
import { serveHttp } from '#electron/http/http.ts'
import { createHost } from '#electron/host/host.ts'
import { appDataFolder, documentsFolder } from '#electron/host/places.ts'
import { readServeOptions } from '#electron/host/serve-options.ts'
import { version } from '#electron/host/version.ts'

// npm run dev: the page from Vite with hot reload (and without the policy that this needs lifted), the backend from its
// sources; Node starts it again when electron/ or shared/ change.
const options = readServeOptions(process.argv.slice(2))
const host = createHost({
  documents: documentsFolder(),
  appData: appDataFolder(),
  version,
  carrier: 'loopback',
})
const vite = await createServer({
  configFile: path.join(import.meta.dirname, 'vite.config.ts'),
  appType: 'spa',
  server: { middlewareMode: true },
})
const server = await serveHttp({
  host,
  page: vite.middlewares,
  port: options.port === 0 ? 5173 : options.port,
  reusableToken: true,
  report: (operation, text) => console.error(operation, text),
})
const { file, sample } = options
await host.start({ file: file && path.resolve(process.env['INIT_CWD'] ?? '.', file), sample })
console.log(server.address)

process.once('SIGINT', () => void host.close().then(() => process.exit(0)))
process.once('SIGTERM', () => void host.close().then(() => process.exit(0)))
