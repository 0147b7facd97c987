/** The two channels between the preload and the main process. */
export const ipcChannel = { call: 'timbang:call', event: 'timbang:event' } as const
