// Which PINs are good enough, how long a wrong one makes wait, and how a secret is kept.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterFailure,
  NO_THROTTLE,
  plainRecoveryCode,
  secondsLeft,
  secretProblem,
  type Throttle,
  waitAfter,
  whileBlocked,
} from '../../../src-main/features/access/secrets.rules.ts'
import { hashSecret, matchesSecret, newRecoveryCode } from '../../../src-main/platform/secret-hash.ts'

const NOW = '2026-11-24T03:00:00.000Z'
const after = (seconds: number, from = NOW) => new Date(Date.parse(from) + seconds * 1000).toISOString()
const failed = (times: number): Throttle =>
  Array.from({ length: times }).reduce<Throttle>((throttle) => afterFailure(throttle, NOW), NO_THROTTLE)

describe('a PIN or passphrase', () => {
  test.each(['493817', '5093718264', 'meja hijau di loket', 'Sandi-Panjang-7', 'Ünïcode sandi'])('%s is good', (secret) => {
    expect(secretProblem(secret)).toBeNull()
  })

  test.each([
    ['', 'secret.pinTooShort'],
    ['49381', 'secret.pinTooShort'],
    ['sandi', 'secret.passphraseTooShort'],
    ['123456', 'secret.easilyGuessed'],
    ['987654', 'secret.easilyGuessed'],
    ['890123', 'secret.easilyGuessed'],
    ['246802', 'secret.easilyGuessed'],
    ['111111', 'secret.easilyGuessed'],
    ['112121', 'secret.easilyGuessed'],
    ['123123', 'secret.easilyGuessed'],
    ['123321', 'secret.easilyGuessed'],
    ['aaaaaaaaaaaa', 'secret.easilyGuessed'],
    ['abcabcabcabc', 'secret.easilyGuessed'],
    ['x'.repeat(201), 'text.tooLong'],
  ])('%s is refused', (secret, code) => {
    expect(secretProblem(secret)).toBe(code)
  })

  test('digits repeated as a block are never a PIN, however long the block', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{3,6}$/), fc.integer({ min: 2, max: 4 }), (block, times) => {
        expect(secretProblem(block.repeat(times))).toBe('secret.easilyGuessed')
      }),
    )
  })
})

describe('waiting after wrong attempts', () => {
  test('begins with the fifth and doubles up to a quarter of an hour', () => {
    expect([0, 1, 4, 5, 6, 7, 10, 99].map(waitAfter)).toEqual([0, 0, 0, 30, 60, 120, 900, 900])
    expect(secondsLeft(failed(4), NOW)).toBe(0)
    expect(secondsLeft(failed(5), NOW)).toBe(30)
  })

  test('runs down with the clock and is over at its end', () => {
    const throttle = failed(6)
    expect(secondsLeft(throttle, after(20))).toBe(40)
    expect(secondsLeft(throttle, after(60))).toBe(0)
  })

  test('an attempt that comes too early does not make it longer', () => {
    const throttle = failed(5)
    expect(whileBlocked(throttle, after(10))).toBe(throttle)
  })

  test('a clock moved back never shortens it, and never blocks for longer than it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 1, max: 400_000_000 }), (times, back) => {
        const throttle = failed(times)
        const past = after(-back)
        const wait = waitAfter(times)
        expect(secondsLeft(throttle, past)).toBe(wait)
        const renewed = whileBlocked(throttle, past)
        expect(secondsLeft(renewed, past)).toBe(wait)
        expect(secondsLeft(renewed, after(wait, past))).toBe(0)
      }),
    )
  })
})

describe('a kept secret', () => {
  test('is scrypt with its cost and a salt of its own, and says nothing of the secret', async () => {
    const [one, other] = await Promise.all([hashSecret('493817', 10), hashSecret('493817', 10)])
    expect(one).toMatch(/^scrypt\$10\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
    expect(one).not.toBe(other)
    expect(await matchesSecret(one, '493817')).toBe(true)
    expect(await matchesSecret(one, '493818')).toBe(false)
  })

  test('costs 2^17 unless told otherwise, and the main thread goes on meanwhile', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 5)
    const hash = await hashSecret('meja hijau di loket')
    clearInterval(timer)
    expect(hash).toMatch(/^scrypt\$17\$8\$1\$/)
    expect(ticks).toBeGreaterThan(3)
  })

  test('typed on another keyboard it is the same text', async () => {
    expect(await matchesSecret(await hashSecret('sandi\u00e9-panjang', 10), 'sandie\u0301-panjang')).toBe(true)
  })

  test.each([
    '',
    'plain',
    'scrypt$99$8$1$AAAA$AAAA',
    'scrypt$10$8$1$$',
    'scrypt$10$1024$64$AAAA$AAAA',
    'bcrypt$10$8$1$AAAA$AAAA',
  ])('nothing matches %j, which this app never wrote', async (stored) => {
    expect(await matchesSecret(stored, '')).toBe(false)
  })
})

describe('a recovery code', () => {
  test('is 25 characters in five groups that are never mistaken for each other, and never the same twice', () => {
    const codes = new Set(Array.from({ length: 500 }, newRecoveryCode))
    expect(codes.size).toBe(500)
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
  })

  test('is read as it was meant: small letters, blanks, O for 0, I and l for 1', () => {
    expect(plainRecoveryCode(' 7k2qm o1il0 ')).toBe('7K2QM01110')
    const code = newRecoveryCode()
    expect(plainRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toBe(plainRecoveryCode(code))
  })
})
