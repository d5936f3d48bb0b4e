// Whatever a clerk typed beside a case, no identity of it enters the journal (UU 27/2022 Ps.8, Ps.43).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedChanges } from '../../../src-main/backend/journal-masking.ts'

const digits = (text: string) => text.replace(/\D/g, '')
const two = (value: number) => String(value).padStart(2, '0')
const separator = fc.constantFrom('', ' ', '-', '.')
const words = fc.stringMatching(/^[a-zA-Z,;:()]{0,12}$/)

/** A NIK as people write it: whole, or with blanks, hyphens and dots between its digits. */
const nationalId = fc
  .tuple(
    fc.integer({ min: 11, max: 97 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 12 }),
    fc.nat(9999),
    fc.nat(9999),
  )
  .chain(([province, day, month, place, last]) => {
    const plain = `${province}${String(place).padStart(4, '0')}${two(day)}${two(month)}88${String(last).padStart(4, '0')}`
    return fc.tuple(separator, fc.constant(plain)).map(([sign, one]) => [one, one.match(/.{4}/g)?.join(sign) ?? one] as const)
  })
const phone = fc
  .tuple(fc.constantFrom('08', '+628', '628', '+62 8'), fc.stringMatching(/^[0-9]{9,11}$/), separator)
  .map(
    ([head, rest, sign]) =>
      [digits(head + rest), `${head}${rest.slice(0, 2)}${sign}${rest.slice(2, 6)}${sign}${rest.slice(6)}`] as const,
  )
const email = fc
  .tuple(fc.stringMatching(/^[a-z0-9]{3,10}$/), fc.stringMatching(/^[a-z]{3,8}$/))
  .map(([name, host]) => [`${name}@${host}.example`, `${name}@${host}.example`] as const)
const address = fc.stringMatching(/^Jalan [A-Z][a-z]{4,10} Nomor [1-9][0-9]$/)

describe('free text of a case', () => {
  it('loses every identity number, telephone and mail address, of whomever and however written', () => {
    fc.assert(
      fc.property(words, words, nationalId, phone, email, (before, after, nik, telephone, mail) => {
        const text = `${before} ${nik[1]} ${after} ${telephone[1]} dan ${mail[1]} ${before}`
        const kept = JSON.stringify(maskedChanges({ notes: ['', text], reason: text, list: [{ inner: text }] }, []))
        expect(kept).not.toContain(mail[0])
        expect(digits(kept)).not.toContain(nik[0])
        expect(digits(kept)).not.toContain(telephone[0].slice(-8))
      }),
    )
  })

  it('loses what the case holds, in any case and spacing; the name of the applicant stays', () => {
    fc.assert(
      fc.property(address, fc.stringMatching(/^021[0-9]{5}$/), words, (street, line, other) => {
        const text = `Budi Percobaan, ${other} ${street.toUpperCase()} , telp. ${line.slice(0, 3)}-${line.slice(3)}`
        const kept = JSON.stringify(
          maskedChanges({ caseStatement: [null, text], applicantName: ['', 'Budi Percobaan'] }, [street, line]),
        )
        expect(kept.toLowerCase()).not.toContain(street.toLowerCase())
        expect(digits(kept)).not.toContain(line)
        expect(kept.match(/Budi Percobaan/g)).toHaveLength(2)
      }),
    )
  })

  it('names a changed identity field without its values, and tells an empty one', () => {
    expect(maskedChanges({ address: ['Jalan Lama 1', ''], nationalId: [null, '3273'] }, [])).toEqual({
      address: ['•', ''],
      nationalId: [null, '•'],
    })
  })

  it('leaves days, register numbers and codes', () => {
    const changes = { answeredOn: [null, '2026-11-24'], number: ['001/PPID/XI/2026', null], outcome: ['refused', 'grantedFully'] }
    expect(maskedChanges(changes, ['Jalan Contoh 1', '081200099977'])).toEqual(changes)
  })
})
