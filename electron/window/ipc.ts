import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { AppError, type Reply } from '#shared/api/errors.ts'
import type { Host } from '../host/host.ts'
import { pageOrigin } from './protocol.ts'
import { ipcChannel } from './ipc-channel.ts'

/** Carries the calls of our own page to the host, and the host's events to every window. */
export function serveIpc(host: Pick<Host, 'call' | 'subscribe' | 'hears'>): void {
  ipcMain.handle(ipcChannel.call, async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    if (!isOwnPage(event))
      return { ok: false, error: new AppError('forbidden', 'error.forbidden').toFailure() }
    return host.call(carrierOf(event.sender), typeof name === 'string' ? name : '', input)
  })
  host.subscribe((event) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (host.hears(carrierOf(webContents), event)) webContents.send(ipcChannel.event, event)
  })
}

/** Each window is a carrier of its own: who signed in there says nothing of another. */
const carrierOf = ({ id }: { readonly id: number }) => `window-${id}`

/** True only for the top frame of a window that shows our own origin. */
function isOwnPage({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  if (!senderFrame || senderFrame.parent) return false
  try {
    const { protocol, host } = new URL(senderFrame.url)
    return `${protocol}//${host}` === pageOrigin
  } catch {
    return false
  }
}
