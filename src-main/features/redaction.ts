// Takes a person's identity out of free text before anything publishable is made of it (ppid 1, UU 27/2022).

/** Shorter words are left: they would blacken ordinary text. */
const SHORTEST_SECRET = 3
const REDACTED = '[disamarkan]'

/**
 * `free` with each of `secrets` (any case, any spacing, whole words: "Ari" is not taken out of "hari") and every 16-digit
 * number replaced by `[disamarkan]`. A number is found with or without blanks, dots and hyphens between its digits.
 */
export function withoutIdentity(free: string, secrets: readonly string[]): string {
  const words = secrets.map((secret) => secret.trim()).filter((secret) => secret.length >= SHORTEST_SECRET)
  const patterns = words.sort((a, b) => b.length - a.length).map(patternOf)
  // One pass, so that no secret is looked for inside what was already replaced.
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...patterns, '\\d{16}'].join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return free.replace(any, REDACTED)
}

function patternOf(secret: string): string {
  const isNumber = /^[\d\s().+-]+$/.test(secret) && /\d{3}/.test(secret.replace(/\D/g, ''))
  if (isNumber) return secret.replace(/\D/g, '').split('').join('[\\s().-]*')
  return secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
