// The page has an address of its own, app://register/…, that leads into one folder and nowhere else: a page from file://
// could read every file of the computer (Electron security checklist 7 and 18).
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol, type Session } from 'electron'
import { pathInside, SCHEME } from './app-address.ts'

/** All that the build puts into the folder of the page; anything else there is not handed out. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/**
 * The policy of the page stands in its own head; this adds what only a header can say. Without `allow-popups` and
 * `allow-downloads` the page opens no window and saves nothing by itself; `allow-modals` lets it print a recovery key, which
 * must never become a file.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; object-src 'none'; worker-src 'none'; sandbox allow-scripts allow-same-origin allow-forms allow-modals",
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Makes the scheme known as a secure one with origins; must run before the app is ready. */
export function announceAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } }])
}

/** Answers the session's requests for `app://register/…` from `folder`; every other address is not found. */
export function serveAppFiles(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const path = request.method === 'GET' ? pathInside(folder, request.url) : undefined
    const type = TYPES[extname(path ?? '')]
    if (path === undefined || type === undefined) return notFound()
    try {
      return new Response(new Uint8Array(await readFile(path)), { headers: { ...HEADERS, 'Content-Type': type } })
    } catch {
      return notFound()
    }
  })
}

const notFound = () => new Response('', { status: 404, headers: HEADERS })
