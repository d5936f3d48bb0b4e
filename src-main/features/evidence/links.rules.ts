// What is wrong with a link, seen from its text alone: the application never goes online to try one.

export const LINK_FAULTS = ['several', 'scheme', 'space', 'noHost', 'local', 'truncated'] as const
export type LinkFault = (typeof LINK_FAULTS)[number]

/** Room of the field: a link that fills it was cut off on the way in. */
const LONGEST = 1000
const ADDRESS = /^(https?):\/\/([^/?#\s]*)([^?#]*)(\?[^#]*)?(#.*)?$/is
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?'
const HOST = new RegExp(`^${LABEL}(?:\\.${LABEL})+\\.?(?::\\d{1,5})?$`, 'u')
const LOCAL =
  /^(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|[^.:]+\.(?:local|lan|internal))(?::\d+)?$/i
const SEVERAL = /[\s,;|]+(?:https?:\/\/|www\.)/i

/** Faults of a link as it was typed; none for an empty field, which is no link. */
export function linkFaults(link: string): readonly LinkFault[] {
  if (link === '') return []
  if (SEVERAL.test(link.trim())) return ['several']
  const faults: LinkFault[] = []
  if (/\s/.test(link)) faults.push('space')
  const parts = ADDRESS.exec(link.trim())
  if (parts === null) return ['scheme', ...faults]
  const [, , host = ''] = parts
  if (LOCAL.test(host)) faults.push('local')
  else if (!HOST.test(host)) faults.push('noHost')
  if (link.length >= LONGEST || /(?:\.\.\.|…|%[0-9a-f]?)$/i.test(link)) faults.push('truncated')
  return faults
}

/** Whether a page may offer the link: whole, one, public, and http or https only. */
export function isSoundLink(link: string): boolean {
  return link !== '' && linkFaults(link).length === 0
}

const BROKEN_SCHEME = /^(https?)(?:;\/\/|:\\\\|:\/(?!\/)|\/\/)/i

/** The link as it was surely meant: outer spaces cut, inner ones written as %20, `https://` before a bare host; null when unsure. */
export function mendedLink(link: string): string | null {
  const one = link.trim().replace(BROKEN_SCHEME, '$1://')
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(one) ? one : `https://${one}`
  const [address = '', ...tail] = withScheme.split(/(?=[?#])/)
  // A space in the host is no typing slip that one could be sure of.
  const mended = /^https?:\/\/[^/]*\s/i.test(address) ? withScheme : [address, ...tail].join('').replace(/\s+/g, '%20')
  return mended !== link && isSoundLink(mended) ? mended : null
}

const NOISE = /^(?:utm_[^=]*|fbclid|gclid|usp)(?:=|$)/i

/** One spelling for addresses that open the same page; two entries with the same one are duplicates. */
export function sameAddress(link: string): string {
  const parts = ADDRESS.exec(link.trim())
  if (parts === null) return link.trim().toLowerCase()
  const [, , host = '', path = '', query = '', anchor = ''] = parts
  const plainHost = host
    .toLowerCase()
    .replace(/:(?:80|443)$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '')
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !NOISE.test(part))
  // An anchor names a place in the page, unless the page is made of them.
  const route = /^#[/!]/.test(anchor) ? anchor : ''
  return [plainHost, path.replace(/\/+$/, ''), kept.length === 0 ? '' : `?${kept.join('&')}`, route].join('')
}

/** Groups of two or more with the same address, the largest first. */
export function duplicateLinks<T extends { readonly link: string }>(
  entries: readonly T[],
): readonly { readonly address: string; readonly entries: readonly T[] }[] {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    if (entry.link === '') continue
    const address = sameAddress(entry.link)
    const group = groups.get(address)
    if (group === undefined) groups.set(address, [entry])
    else group.push(entry)
  }
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([address, group]) => ({ address, entries: group }))
    .sort((a, b) => b.entries.length - a.entries.length)
}
