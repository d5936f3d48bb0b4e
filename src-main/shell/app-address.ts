// Addresses of the page's own files, and which file stands behind one; no step leads out of the folder.
import { join } from 'node:path'

export const SCHEME = 'app'
const HOST = 'register'
export const APP_ORIGIN = `${SCHEME}://${HOST}`
export const PAGE_URL = `${APP_ORIGIN}/index.html`

/** Letters, digits and a few signs, never a dot first: neither `..` nor a drive, a stream or an escape is a name. */
const PLAIN_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/** The file of `folder` behind an address; undefined for another host, and for any name but plain ones. */
export function pathInside(folder: string, url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname } = new URL(url)
  const names = pathname.split('/').slice(1)
  const own = protocol === `${SCHEME}:` && host === HOST && names.every((name) => PLAIN_NAME.test(name))
  return own ? join(folder, ...names) : undefined
}
