// Takes a person's identity out of free text before anything publishable is made of it (ppid 1, UU 27/2022).

/** Shorter words are left: they would blacken ordinary text. */
const SHORTEST_SECRET = 3
const REDACTED = '[disamarkan]'

/** `free` with each of `secrets` (any case, any spacing) and every 16-digit number replaced by `[disamarkan]`. */
export function withoutIdentity(free: string, secrets: readonly string[]): string {
  let clean = free
  const words = secrets.map((secret) => secret.trim()).filter((secret) => secret.length >= SHORTEST_SECRET)
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
    clean = clean.replace(new RegExp(literal, 'gi'), REDACTED)
  }
  return clean.replace(/\b\d{16}\b/g, REDACTED)
}
