import { protocol } from 'electron'
import type { PageFiles } from './page-files.ts'

const scheme = 'app'
export const pageOrigin = `${scheme}://timbang`
export const pageAddress = `${pageOrigin}/index.html`

/** Before Electron is ready: the page's own scheme is a secure origin like https, unlike `file:`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page, and nothing for any other host of the scheme. */
export function servePage(files: PageFiles): void {
  protocol.handle(scheme, async (request) => {
    const { host, pathname } = new URL(request.url)
    if (`${scheme}://${host}` !== pageOrigin || request.method !== 'GET')
      return new Response('not found', { status: 404 })
    const { status, headers, body } = await files(pathname)
    return new Response(new Uint8Array(body), { status, headers })
  })
}
