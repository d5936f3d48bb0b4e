// Takes a person's identity out of free text before anything publishable is made of it (ppid 1, UU 27/2022).
import { findPersonalData } from './publication/personal-data.rules.ts'

/** Shorter words are left: they would blacken ordinary text. */
const SHORTEST_SECRET = 3
const REDACTED = '[disamarkan]'
const LONG_NUMBER = /\d{16}/

/**
 * `free` with each of `secrets` (any case, any spacing, whole words: "Ari" is not taken out of "hari") and every 16-digit
 * number replaced by `[disamarkan]`. A number is found with or without blanks, dots and hyphens between its digits.
 */
export function withoutIdentity(free: string, secrets: readonly string[]): string {
  return identityRemover(secrets)(free)
}

/**
 * The same for several texts of one person. The pattern costs a millisecond to build, which a book of thousands would feel,
 * so it is built only for a text in which plain search finds something like one of the secrets. `mark` stands in its place.
 */
export function identityRemover(secrets: readonly string[], mark: string = REDACTED): (free: string) => string {
  const words = secrets.map((secret) => secret.trim()).filter((secret) => secret.length >= SHORTEST_SECRET)
  const numbers = words.filter(isNumber).map(digitsOf)
  const texts = words.filter((word) => !isNumber(word)).map(folded)
  let any: RegExp | undefined
  return (free) => {
    const digits = digitsOf(free)
    const isSuspect = LONG_NUMBER.test(free) || numbers.some((number) => digits.includes(number)) || holdsAny(folded(free), texts)
    if (!isSuspect) return free
    any ??= anyOf(words)
    return free.replace(any, mark)
  }
}

/**
 * For what leaves the office: without `secrets`, and without anything that looks like somebody's identity number, telephone
 * or mail address. An applicant writes a NIK with blanks, or names other people, whom the row does not know (UU 27/2022 Ps.4).
 */
export function anonymiser(secrets: readonly string[]): (free: string) => string {
  const withoutSecrets = identityRemover(secrets)
  return (free) => {
    let shown = withoutSecrets(free)
    for (const { from, text } of [...findPersonalData(shown)].reverse())
      shown = `${shown.slice(0, from)}${REDACTED}${shown.slice(from + text.length)}`
    return shown
  }
}

const digitsOf = (text: string) => text.replace(/\D/g, '')
const holdsAny = (text: string, parts: readonly string[]) => parts.some((part) => text.includes(part))

/** Alike for all that the pattern below takes as alike: any case, any spacing. */
const folded = (text: string) => text.toLowerCase().toUpperCase().replace(/\s+/g, ' ')

const isNumber = (secret: string) => /^[\d\s().+-]+$/.test(secret) && /\d{3}/.test(digitsOf(secret))

function anyOf(words: readonly string[]): RegExp {
  const patterns = words.toSorted((a, b) => b.length - a.length).map(patternOf)
  // One pass, so that no secret is looked for inside what was already replaced.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...patterns, '\\d{16}'].join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function patternOf(secret: string): string {
  if (isNumber(secret)) return digitsOf(secret).split('').join('[\\s().-]*')
  return secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
