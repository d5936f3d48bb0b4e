// Offline by construction: every request of the session that is not one of the app's own files is cancelled,
// every permission denied, every navigation and new window refused (Electron security checklist 4, 5, 7, 13, 14).
import { app, type Session, type WebContents } from 'electron'

/** Cancels all requests but those to `allowedPrefix` (the app's own files) and denies all permissions. */
export function lockSession(session: Session, allowedPrefix: string): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const own = details.url.startsWith(allowedPrefix) || details.url.startsWith('devtools:') || details.url.startsWith('data:')
    callback({ cancel: !own })
  })
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
}

/** Refuses navigation away from the app, new windows and embedded views, for every web contents ever made. */
export function lockNavigation(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
