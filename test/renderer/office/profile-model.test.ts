// The profile of an OPD: defaults, problems, numbers and letterhead.
import { describe, expect, test } from 'vitest'
import { type Agency, type DateOnly, letterheadLines } from '../../../src-main/contract/index.ts'
import {
  cityOfGovernment,
  emptyProfile,
  exampleNumbers,
  NUMBERING_SUGGESTIONS,
  profileOf,
  profileProblems,
  siblingProfile,
  timeZoneAhead,
} from '../../../src-renderer/features/office/profile.model.ts'

const day = '2026-03-13' as DateOnly
const filled = {
  ...emptyProfile('WITA'),
  governmentName: 'Pemerintah Kota Contoh',
  name: 'Dinas A',
  shortCode: 'DA',
  city: 'Contoh',
}
const agency: Agency = { ...filled, phone: '123', id: 3, version: 2, logo: null }

describe('profile', () => {
  test('an empty one lacks exactly the four required names', () => {
    const paths = profileProblems(emptyProfile('WIB')).map(({ path, code }) => `${path} ${code}`)
    const required = ['governmentName', 'name', 'shortCode', 'city'].map((path) => `${path} text.required`)
    expect(paths.toSorted()).toEqual(required.toSorted())
    expect(profileProblems(filled)).toEqual([])
  })

  test('a pattern without the year is refused at its field', () => {
    expect(profileProblems({ ...filled, numberingTemplate: '{seq}/{type}' })).toEqual([
      { path: 'numberingTemplate', code: 'numbering.invalid' },
    ])
  })

  test('the form of a stored one holds no id, version or logo', () => {
    expect(profileOf(agency)).toEqual({ ...filled, phone: '123' })
  })

  test('a second OPD takes government, city and rules, not name and contacts', () => {
    expect(siblingProfile({ ...agency, workingWeek: 6 })).toMatchObject({
      governmentName: 'Pemerintah Kota Contoh',
      city: 'Contoh',
      workingWeek: 6,
      timeZone: 'WITA',
      name: '',
      shortCode: '',
      phone: '',
    })
  })

  test('the computer tells the zone; abroad it is WIB', () => {
    expect([420, 480, 540, 0].map(timeZoneAhead)).toEqual(['WIB', 'WITA', 'WIT', 'WIB'])
  })

  test.each([
    ['Pemerintah Kota Banjarmasin', 'Banjarmasin'],
    ['PEMERINTAH KABUPATEN Tanah Laut', 'Tanah Laut'],
    ['Pemerintah Provinsi Bali', undefined],
    ['', undefined],
  ])('the city of "%s"', (name, city) => expect(cityOfGovernment(name)).toBe(city))

  test('examples show the pattern for requests and objections; a broken pattern has none', () => {
    expect(exampleNumbers(NUMBERING_SUGGESTIONS[0], 'DISKOMINFO', day)).toEqual([
      '001/PIP/DISKOMINFO/III/2026',
      '002/PIP/DISKOMINFO/III/2026',
      '001/KEB/DISKOMINFO/III/2026',
    ])
    expect(NUMBERING_SUGGESTIONS.map((template) => exampleNumbers(template, '', day)?.length)).toEqual([3, 3, 3, 3])
    expect(exampleNumbers('{seq}', 'X', day)).toBeUndefined()
  })

  test('the letterhead leaves out what is empty', () => {
    expect(letterheadLines(filled)).toEqual(['Contoh'])
    expect(letterheadLines({ ...filled, address: 'Jalan A 1', postalCode: '70111', phone: '(0511) 1', website: 'a.id' })).toEqual(
      ['Jalan A 1, Contoh 70111', 'Telepon (0511) 1  Laman a.id'],
    )
  })
})
