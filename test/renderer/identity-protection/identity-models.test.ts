// What is asked of the person who encrypts: a passphrase worth the name, and two groups of the recovery key typed back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passphraseProblems } from '../../../src-renderer/features/identity-protection/passphrase.model.ts'
import { groupsToCheck, isSameGroup } from '../../../src-renderer/features/identity-protection/recovery-key.model.ts'

describe('a new passphrase', () => {
  it('has ten characters at least, is not easily guessed, and is typed the same twice', () => {
    const of = (first: string, again = first) => passphraseProblems({ first, again })
    expect(of('pendek').first).toMatch(/10 karakter/)
    expect(of('aaaaaaaaaaaa').first).toMatch(/mudah ditebak/)
    expect(of('1234567890').first).toMatch(/mudah ditebak/)
    expect(of('empat kuda biru', 'empat kuda hijau')).toEqual({ again: 'Tidak sama dengan isian di atas.' })
    expect(of('empat kuda biru')).toEqual({})
  })
})

describe('the recovery key', () => {
  it('is asked back in two different groups, in order, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        (one, two) => {
          const draws = [one, two]
          const [first = -1, second = -1, ...others] = groupsToCheck(8, () => draws.shift() ?? 0)
          expect(others).toEqual([])
          expect(first).toBeGreaterThanOrEqual(0)
          expect(second).toBeGreaterThan(first)
          expect(second).toBeLessThan(8)
        },
      ),
    )
  })

  it('is taken as typed by hand: small letters, spaces, O and I for digits', () => {
    expect(isSameGroup(' 7k3qx ', '7K3QX')).toBe(true)
    expect(isSameGroup('o1il0', '01110')).toBe(true)
    expect(isSameGroup('7K3QY', '7K3QX')).toBe(false)
    expect(isSameGroup('', '7K3QX')).toBe(false)
  })
})
