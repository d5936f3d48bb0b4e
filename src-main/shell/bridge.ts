// IPC glue: checks who is speaking, then hands the call to the backend.
import type { BrowserWindow, WebFrameMain } from 'electron'
import type { Backend } from '../backend/create-backend.ts'
import { EVENT_CHANNEL, INVOKE_CHANNEL } from '../contract/channels.ts'
import { PAGE_URL } from './app-address.ts'

/**
 * Connects the window's two channels. The channel exists for this window alone, and calls from any frame but its own top
 * page are refused; events go to that page only, and only while it is the one shown (Electron security checklist 17).
 */
export function connectBridge(backend: Pick<Backend, 'invoke' | 'subscribe'>, window: BrowserWindow): void {
  const { ipc } = window.webContents
  ipc.handle(INVOKE_CHANNEL, (event, operation: unknown, input: unknown) => {
    if (!isOwnPage(event.senderFrame) || typeof operation !== 'string')
      return { ok: false, error: { code: 'operation.unknown', details: {} } }
    return backend.invoke(operation, input)
  })
  const stop = backend.subscribe((event) => {
    if (window.isDestroyed()) return
    const page = window.webContents.mainFrame
    if (isOwnPage(page)) page.send(EVENT_CHANNEL, event)
  })
  window.on('closed', stop)
}

function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.url.split('#')[0] === PAGE_URL
}
