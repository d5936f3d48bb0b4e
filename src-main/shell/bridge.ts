// IPC glue: checks who is speaking, then hands the call to the backend.
import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron'
import type { Backend } from '../backend/create-backend.ts'
import { EVENT_CHANNEL, INVOKE_CHANNEL } from '../contract/channels.ts'

/** Connects the window's two channels; calls from any frame but the app's own top page are refused. */
export function connectBridge(backend: Backend, window: BrowserWindow, pageUrl: string): void {
  ipcMain.handle(INVOKE_CHANNEL, (event, operation: unknown, input: unknown) => {
    if (!isOwnPage(event.senderFrame, pageUrl) || typeof operation !== 'string')
      return { ok: false, error: { code: 'operation.unknown', details: {} } }
    return backend.invoke(operation, input)
  })
  const stop = backend.subscribe((event) => {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event)
  })
  window.on('closed', () => {
    stop()
    ipcMain.removeHandler(INVOKE_CHANNEL)
  })
}

function isOwnPage(frame: WebFrameMain | null, pageUrl: string): boolean {
  return frame !== null && frame.parent === null && frame.url.split('#')[0] === pageUrl
}
