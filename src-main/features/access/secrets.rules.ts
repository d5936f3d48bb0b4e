// Which PIN or passphrase is good enough, and how long one waits after guessing wrong.
import { secondsAfter, secondsBetween } from '../../kernel/instant.ts'

const SHORTEST_PIN = 6
const SHORTEST_PASSPHRASE = 10
export const LONGEST_SECRET = 200
const LEAST_DIFFERENT = 3

/** Why a secret is refused, as a field code; null when it is good. Digits alone are a PIN, anything else a passphrase. */
export function secretProblem(secret: string): string | null {
  const isPin = /^\d*$/.test(secret)
  if (isPin && secret.length < SHORTEST_PIN) return 'secret.pinTooShort'
  if (!isPin && secret.length < SHORTEST_PASSPHRASE) return 'secret.passphraseTooShort'
  if (secret.length > LONGEST_SECRET) return 'text.tooLong'
  return isEasilyGuessed(secret) ? 'secret.easilyGuessed' : null
}

function isEasilyGuessed(secret: string): boolean {
  if (new Set(secret).size < LEAST_DIFFERENT) return true
  return isCountedUpOrDown(secret) || isRepeated(secret) || isMirrored(secret)
}

const characters = (secret: string) => secret.split('')

/** 123456, 987654, 246802: the same distance from each character to the next, nine being followed by zero. */
function isCountedUpOrDown(secret: string): boolean {
  const step = (index: number) => (10 + secret.charCodeAt(index) - secret.charCodeAt(index - 1)) % 10
  return characters(secret).every((_, index) => index < 2 || step(index) === step(1))
}

/** 123321: the same from behind. */
function isMirrored(secret: string): boolean {
  return characters(secret).toReversed().join('') === secret
}

/** 123123, 121212: made of one part said again. */
function isRepeated(secret: string): boolean {
  return /^(.+?)\1+$/.test(secret)
}

const FREE_ATTEMPTS = 5
const FIRST_WAIT = 30
const LONGEST_WAIT = 900

/** Seconds of waiting after so many wrong attempts in a row: none up to the fourth, then doubled each time, at most 15 minutes. */
export function waitAfter(failures: number): number {
  return failures < FREE_ATTEMPTS ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE_ATTEMPTS))
}

/** As kept in the file: wrong attempts in a row, and the instant (ISO in UTC) before which none is looked at. */
export type Throttle = { readonly failures: number; readonly blockedUntil: string | null }

export const NO_THROTTLE: Throttle = { failures: 0, blockedUntil: null }

/** Seconds still to wait. A clock that was moved back neither shortens the wait nor makes it longer than it was. */
export function secondsLeft({ failures, blockedUntil }: Throttle, now: string): number {
  if (blockedUntil === null) return 0
  const left = Math.ceil(secondsBetween(now, blockedUntil))
  return Math.max(0, Math.min(left, waitAfter(failures)))
}

/** After one more wrong attempt. */
export function afterFailure({ failures }: Throttle, now: string): Throttle {
  return blockedFrom(failures + 1, now)
}

/** After an attempt that came too early: only a clock that was moved back changes anything, and then the wait begins anew. */
export function whileBlocked(throttle: Throttle, now: string): Throttle {
  const left = secondsBetween(now, throttle.blockedUntil ?? now)
  return left > waitAfter(throttle.failures) ? blockedFrom(throttle.failures, now) : throttle
}

function blockedFrom(failures: number, now: string): Throttle {
  const wait = waitAfter(failures)
  return { failures, blockedUntil: wait === 0 ? null : secondsAfter(now, wait) }
}

/** A recovery code as it is compared: letters that look like digits are read as these, everything between is left out. */
export function plainRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
}
