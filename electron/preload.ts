import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge } from '#shared/api/bridge.ts'
import type { AppEvent } from '#shared/api/events.ts'
import { ipcChannel } from './window/ipc-channel.ts'

/** All that the page gets of Electron: two functions, neither of which hands anything of Electron on. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(ipcChannel.call, name, input),
  onEvent(listener) {
    const forward = (_event: IpcRendererEvent, message: AppEvent) => listener(message)
    ipcRenderer.on(ipcChannel.event, forward)
    return () => ipcRenderer.off(ipcChannel.event, forward)
  },
}
contextBridge.exposeInMainWorld('timbang', bridge)
