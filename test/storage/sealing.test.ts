// Sealing of single values: what goes in comes out, equal texts stay equal, and what was tampered with is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealedKind } from '../../src-main/storage/sealed-columns.ts'
import { sealingOf } from '../../src-main/storage/sealing.ts'
import { newDataKey } from '../../src-main/storage/sealing-keys.ts'

const sealing = sealingOf(newDataKey())
const other = sealingOf(newDataKey())
const text = fc.string({ minLength: 1, unit: 'grapheme' })
const bytes = fc.uint8Array({ maxLength: 300 })

describe('a sealed text', () => {
  it('is opened to what it was, and shows nothing of it', () => {
    fc.assert(
      fc.property(text, (plain) => {
        const sealed = sealing.seal('text', plain) as string
        expect(sealing.open(sealed)).toBe(plain)
        if (plain.length > 8) expect(sealed).not.toContain(plain)
      }),
    )
  })

  it('is the same for the same text and differs for another, so that SQL still compares', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        expect(sealing.seal('text', one) === sealing.seal('text', two)).toBe(one === two)
      }),
    )
  })

  it('is sealed once however often it is written', () => {
    fc.assert(
      fc.property(text, (plain) => {
        const sealed = sealing.seal('text', plain)
        expect(sealing.seal('text', sealed)).toBe(sealed)
      }),
    )
  })

  it('is refused when a single character was changed', () => {
    const sealed = sealing.seal('text', '3273010101900001') as string
    const from = sealed.lastIndexOf('.') + 1
    for (let at = from; at < sealed.length; at++) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
      // The last character may carry bits that base64 does not use.
      if (Buffer.from(changed.slice(from), 'base64url').equals(Buffer.from(sealed.slice(from), 'base64url'))) continue
      expect(() => sealing.open(changed)).toThrow('identity.damaged')
    }
  })

  it('stays as it is under another key, for nobody can write what looks sealed without the key', () => {
    const sealed = sealing.seal('text', 'Jalan Percobaan 2')
    expect(other.open(sealed)).toBe(sealed)
    expect(sealing.open('ppid1t.AAAAAAAA.QUJDREVGR0hJSktMTU5PUFFS')).toBe('ppid1t.AAAAAAAA.QUJDREVGR0hJSktMTU5PUFFS')
  })

  it('is opened inside a longer text, and escaped where the text is JSON', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const row = { address: sealing.seal('text', one), phone: sealing.seal('text', two), name: 'Budi' }
        expect(JSON.parse(sealing.open(JSON.stringify(row)) as string)).toEqual({ address: one, phone: two, name: 'Budi' })
      }),
    )
    const both = ['Jalan 1', '0812'].map((plain) => sealing.seal('text', plain)).join(', ')
    expect(sealing.open(both)).toBe('Jalan 1, 0812')
  })

  it('is empty where it was empty, so that a missing identity is still seen', () => {
    expect(sealing.seal('text', '')).toBe('')
    expect(sealing.seal('text', null)).toBeNull()
    expect(sealing.seal('content', null)).toBeNull()
  })
})

describe('a sealed document or file', () => {
  it('comes out as it went in, sealed differently each time', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const sealed = sealing.seal('document', json) as string
        expect(typeof JSON.parse(sealed)).toBe('string')
        expect(sealed).not.toBe(sealing.seal('document', json))
        expect(sealing.open(sealed)).toBe(json)
        expect(sealing.seal('document', sealed)).toBe(sealed)
      }),
    )
    fc.assert(
      fc.property(bytes, (plain) => {
        const sealed = sealing.seal('content', plain) as Buffer
        expect(sealed.equals(sealing.seal('content', plain) as Buffer)).toBe(false)
        expect(Buffer.from(sealing.open(sealed) as Uint8Array).equals(plain)).toBe(true)
        expect(sealing.seal('content', sealed)).toBe(sealed)
      }),
    )
  })

  it('is refused when any byte after its mark was changed', () => {
    const sealed = sealing.seal('content', Buffer.from('%PDF-1.7 pindaian')) as Buffer
    for (let at = sealed.indexOf('.', 8) + 1; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => sealing.open(changed)).toThrow('identity.damaged')
    }
  })
})

it('names of applicants stay open, for the register is searched by them', () => {
  expect(sealedKind('request', 'applicant_name')).toBeUndefined()
  expect(sealedKind('request', 'national_id')).toBe('text')
  expect(sealedKind('agency', 'address')).toBeUndefined()
})
