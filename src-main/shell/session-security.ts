// Offline by construction: every request of the session that is not one of the app's own files is cancelled,
// every permission denied, every navigation, new window and download refused (Electron security checklist 1, 4, 5, 11-14).
import { app, type Session, type WebContents } from 'electron'
import { APP_ORIGIN, PAGE_URL } from './app-address.ts'

/**
 * What Chromium would do on the network by itself. No name is ever looked up, no proxy is searched for, no voice or video
 * finds an address, and no list or component is fetched.
 */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['dns-prefetch-disable'],
  ['disable-quic'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
]

/** The first would announce a name to the whole local network (mDNS) as soon as a page asks for a peer. */
const FEATURES = ['WebRtcHideLocalIpsWithMdns', 'MediaRouter', 'DialMediaRouteProvider']

/** Takes the network from Chromium; must run before the app is ready. */
export function switchNetworkOff(): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
  const features = [app.commandLine.getSwitchValue('disable-features'), ...FEATURES].filter((name) => name !== '')
  app.commandLine.appendSwitch('disable-features', features.join(','))
}

/** Cancels all requests but those for the app's own files, and denies permissions and downloads. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const own = [`${APP_ORIGIN}/`, 'devtools:', 'data:'].some((start) => details.url.startsWith(start))
    callback({ cancel: !own })
  })
  session.on('will-download', (event) => event.preventDefault())
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}))
  session.setSpellCheckerEnabled(false)
}

/** Refuses navigation away from the app, new windows and embedded views, for every web contents ever made. */
export function lockNavigation(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', stayOnThePage)
    contents.on('will-frame-navigate', stayOnThePage)
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** The page may load itself anew, as after a restore or a failure; it leads nowhere else, and no frame leads anywhere. */
function stayOnThePage(event: {
  readonly url: string
  readonly isMainFrame: boolean
  readonly preventDefault: () => void
}): void {
  if (!event.isMainFrame || event.url.split('#')[0] !== PAGE_URL) event.preventDefault()
}
