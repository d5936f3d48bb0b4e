// Register numbers, names and NIP of an office (ppid 9.2-9.4).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkNip,
  DEFAULT_NUMBERING_TEMPLATE,
  formatNip,
  formatRegisterNumber,
  heldPosition,
  isNumberingTemplate,
  nameWithTitles,
  NUMBER_TYPES,
} from '../../../src-main/features/office/office.rules.ts'
import { addDays, dateOnly, dateOnlyOf } from '../../../src-main/kernel/date-only.ts'

const parts = { seq: 7, type: 'PIP', unit: 'DISKOMINFO', registeredOn: dateOnly('2026-11-24') } as const
const isDay = (year: number, month: number, day: number) => dateOnlyOf(year, month, day) !== undefined

describe('a register number', () => {
  it('follows the default of sequence, kind, unit, roman month and year', () =>
    expect(formatRegisterNumber(DEFAULT_NUMBERING_TEMPLATE, parts)).toBe('007/PIP/DISKOMINFO/XI/2026'))

  it('writes the twelve months in roman numerals', () => {
    const months = Array.from({ length: 12 }, (_, index) => dateOnlyOf(2026, index + 1, 1) ?? dateOnly('2026-01-01'))
    const written = months.map((registeredOn) => formatRegisterNumber('{romanMonth}', { ...parts, registeredOn }))
    expect(written.join(' ')).toBe('I II III IV V VI VII VIII IX X XI XII')
  })

  it('fills every other token, and pads without ever cutting the sequence', () => {
    expect(formatRegisterNumber('{seq}-{month}-{year}-{type}', parts)).toBe('7-11-2026-PIP')
    expect(formatRegisterNumber('{seq:2}', { ...parts, seq: 1234 })).toBe('1234')
  })

  it('takes signs in the unit as they are', () =>
    expect(formatRegisterNumber('{unit}', { ...parts, unit: '$&{seq}' })).toBe('$&{seq}'))

  it('is another one for every sequence, kind and year, whatever the valid template', () => {
    const template = fc.constantFrom(DEFAULT_NUMBERING_TEMPLATE, '{type}-{year}-{seq}', '{year}.{type}.{seq:5}')
    const number = fc.record({
      seq: fc.integer({ min: 1, max: 99_999 }),
      type: fc.constantFrom(...NUMBER_TYPES),
      day: fc.nat(3000).map((offset) => addDays(dateOnly('2019-01-01'), offset)),
    })
    fc.assert(
      fc.property(template, number, number, (chosen, a, b) => {
        const same = a.seq === b.seq && a.type === b.type && a.day.slice(0, 4) === b.day.slice(0, 4)
        fc.pre(!same)
        const text = (one: typeof a) => formatRegisterNumber(chosen, { ...one, unit: 'U', registeredOn: one.day })
        expect(text(a)).not.toBe(text(b))
      }),
    )
  })
})

describe('a numbering template', () => {
  it('has sequence, kind and year', () => {
    expect(isNumberingTemplate(DEFAULT_NUMBERING_TEMPLATE)).toBe(true)
    for (const missing of ['{type}/{year}', '{seq:3}/{year}', '{seq:3}/{type}', ''])
      expect(isNumberingTemplate(missing)).toBe(false)
  })
  it('has no unknown token, no stray brace and no width that pads without end', () => {
    for (const wrong of ['{hari}', '{', '}', '{{unit}}', '{seq:}', '{seq:0}', '{seq:999999999}', '{Seq}'])
      expect(isNumberingTemplate(`{seq:3}/{type}/{year}/${wrong}`)).toBe(false)
  })
})

describe('names and NIP', () => {
  it('stand with academic titles in letters (Permendagri 1/2023 Ps.44)', () => {
    expect(nameWithTitles({ frontTitle: 'Dra.', name: 'Siti Contoh', backTitle: 'M.Si.' })).toBe('Dra. Siti Contoh, M.Si.')
    expect(nameWithTitles({ frontTitle: '', name: 'Siti Contoh', backTitle: '' })).toBe('Siti Contoh')
  })
  it('a NIP is printed in its four groups, anything else as typed', () => {
    expect(formatNip('197001011995032001')).toBe('19700101 199503 2 001')
    expect(formatNip('19700101 199503 2 001')).toBe('19700101 199503 2 001')
    expect(formatNip('131234567')).toBe('131234567')
  })
  it('a NIP of 18 digits with day of birth and sex is not doubted, nor is an empty one', () => {
    expect(checkNip('19700101 199503 2 001', isDay)).toEqual([])
    expect(checkNip('', isDay)).toEqual([])
  })
  it('a NI PPPK, whose 13th and 14th digit are no month, is not doubted', () =>
    expect(checkNip('198502282022211001', isDay)).toEqual([]))
  it('length, day of birth and sex digit are doubted', () => {
    expect(checkNip('131234567', isDay)).toEqual(['nip.length'])
    expect(checkNip('197002301995032001', isDay)).toEqual(['nip.birthDate'])
    expect(checkNip('197001011995033001', isDay)).toEqual(['nip.sex'])
    expect(checkNip('197013011995030001', isDay)).toEqual(['nip.birthDate', 'nip.sex'])
  })
})

describe('a position', () => {
  it.each([
    ['definitif', 'Kepala Dinas', 'Kepala Dinas'],
    ['Plt.', 'Kepala Dinas', 'Plt. Kepala Dinas'],
    ['Plh.', '', 'Plh.'],
    ['', 'Sekretaris', 'Sekretaris'],
  ])('held as "%s" is printed with that capacity before it', (capacity, position, printed) => {
    expect(heldPosition({ capacity, position })).toBe(printed)
  })
})
