// The only bridge into the window: invoke and subscribe, on two fixed channels.
import { contextBridge, ipcRenderer } from 'electron'
import { EVENT_CHANNEL, INVOKE_CHANNEL } from '../contract/channels.ts'

contextBridge.exposeInMainWorld('app', {
  invoke: (operation: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(INVOKE_CHANNEL, operation, input),
  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const relay = (_event: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(EVENT_CHANNEL, relay)
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, relay)
    }
  },
})
