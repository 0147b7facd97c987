import { app, type Session, shell, type WebContents } from 'electron'
import { isExternalPage } from '#shared/api/external-pages.ts'
import { pageOrigin } from './protocol.ts'

/** Doors into a running program: through any of them another program could read and steer the page of an office. */
const openDoors = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'ignore-certificate-errors',
  'allow-file-access-from-files',
  'proxy-server',
  'host-rules',
]

/** The first switch of this start that would open the installed program to others; developers may. */
export const openDoor = (): string | undefined =>
  app.isPackaged ? openDoors.find((name) => app.commandLine.hasSwitch(name)) : undefined

/** Before Electron is ready: for every page there will ever be. */
export function hardenApp(): void {
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    event.preventDefault()
    decide(false)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
  app.on('login', (event) => event.preventDefault())
}

const isOwn = (url: string) => url.startsWith(`${pageOrigin}/`)

/** The page stays where it is, whoever sends it elsewhere, and only two fixed addresses open outside. */
function lockContents(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwn(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isExternalPage(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}

/** The page needs no camera, no location, no network: every permission and every foreign address is refused without asking. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwn(url) && !isMade(url) }))
}

/** What the page itself made, such as a file to be saved; and the developer's own tools. */
function isMade(url: string): boolean {
  const made = url.startsWith(`blob:${pageOrigin}/`) || url.startsWith('data:')
  return made || (!app.isPackaged && url.startsWith('devtools:'))
}
