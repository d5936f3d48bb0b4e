// The recovery key on paper: read back as written, and a slip of the pen is named by its group.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  readRecoveryKey,
  RECOVERY_SECRET_BYTES,
  recoveryKeyText,
} from '../../../src-main/features/identity-protection/recovery-key.rules.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secret = fc.uint8Array({ minLength: RECOVERY_SECRET_BYTES, maxLength: RECOVERY_SECRET_BYTES })

it('a key of 160 bits is eight groups of five signs that are read back as they were', () => {
  fc.assert(
    fc.property(secret, (bytes) => {
      const text = recoveryKeyText(bytes)
      expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/)
      expect(readRecoveryKey(text)).toEqual({ ok: true, secret: bytes })
    }),
  )
})

it('small letters, spaces, and O, I and L in the place of digits do not matter', () => {
  fc.assert(
    fc.property(secret, (bytes) => {
      const typed = recoveryKeyText(bytes).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
      expect(readRecoveryKey(` ${typed} `)).toEqual({ ok: true, secret: bytes })
    }),
  )
})

it('any one wrong sign names its group', () => {
  fc.assert(
    fc.property(secret, fc.nat(39), fc.integer({ min: 1, max: 31 }), (bytes, at, by) => {
      const signs = Array.from(recoveryKeyText(bytes).replaceAll('-', ''))
      signs[at] = ALPHABET[(ALPHABET.indexOf(signs[at] ?? '') + by) % 32] ?? ''
      expect(readRecoveryKey(signs.join(''))).toEqual({ ok: false, group: Math.floor(at / 5) + 1 })
    }),
  )
})

it('two signs exchanged within a group, and two groups exchanged, are noticed', () => {
  fc.assert(
    fc.property(secret, fc.nat(7), fc.nat(3), fc.nat(7), (bytes, group, at, target) => {
      const groups = recoveryKeyText(bytes).split('-')
      const signs = Array.from(groups[group] ?? '')
      fc.pre(signs[at] !== signs[at + 1])
      const exchanged = [...signs]
      exchanged[at] = signs[at + 1] ?? ''
      exchanged[at + 1] = signs[at] ?? ''
      expect(readRecoveryKey(groups.with(group, exchanged.join('')).join('-'))).toEqual({ ok: false, group: group + 1 })
      fc.pre(group !== target)
      const moved = groups.with(group, groups[target] ?? '').with(target, groups[group] ?? '')
      expect(readRecoveryKey(moved.join('-')).ok).toBe(false)
    }),
  )
})

it('too few or too many signs are told apart from a wrong one', () => {
  const text = recoveryKeyText(new Uint8Array(RECOVERY_SECRET_BYTES).fill(7))
  expect(readRecoveryKey(text.slice(0, -1))).toEqual({ ok: false, group: null })
  expect(readRecoveryKey(`${text}0`)).toEqual({ ok: false, group: null })
  expect(readRecoveryKey('')).toEqual({ ok: false, group: null })
})
