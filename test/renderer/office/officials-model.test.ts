// Officials: who is in office, doubts about the NIP, and the steps of the first setup.
import { describe, expect, test } from 'vitest'
import type { DateOnly, Official, OfficialInput } from '../../../src-main/contract/index.ts'
import {
  emptyOfficial,
  missingRoles,
  nipDoubts,
  officialFormOf,
  officialProblems,
  sortOfficials,
  standingOn,
} from '../../../src-renderer/features/office/official.model.ts'
import { emptyProfile } from '../../../src-renderer/features/office/profile.model.ts'
import { partOfField, pathOfPart } from '../../../src-renderer/features/office/settings-tabs.ts'
import { profileProblemsOf, setupOfficials, stepOfProblem } from '../../../src-renderer/features/office/setup-wizard.model.ts'

const day = '2026-06-15' as DateOnly
const stored = (id: number, part: Partial<OfficialInput>): Official => ({
  ...emptyOfficial('ppidExecutor', day),
  ...part,
  id,
  version: 1,
  agencyId: 1,
  nipWarnings: [],
})
const past = stored(1, { validFrom: '2020-01-01' as DateOnly, validTo: '2026-06-14' as DateOnly })
const present = stored(2, { validFrom: '2026-06-15' as DateOnly })
const superior = stored(3, { role: 'ppidSuperior', validFrom: '2026-07-01' as DateOnly })

describe('officials', () => {
  test('a new one starts with the year and lacks only the name', () => {
    const form = emptyOfficial('ppid', day)
    expect(form.validFrom).toBe('2026-01-01')
    expect(officialProblems(form)).toEqual([{ path: 'name', code: 'text.required' }])
    expect(officialFormOf(stored(9, { role: 'ppid' }))).toEqual(form)
  })

  test('a cleared or reversed term is a problem at its date', () => {
    const form = { ...emptyOfficial('ppid', day), name: 'A' }
    expect(officialProblems({ ...form, validFrom: null as unknown as DateOnly })).toEqual([
      { path: 'validFrom', code: 'date.invalid' },
    ])
    expect(officialProblems({ ...form, validTo: '2025-12-31' as DateOnly })).toEqual([
      { path: 'validTo', code: 'date.endBeforeStart' },
    ])
  })

  test('the first and the last day of a term belong to it', () => {
    expect(standingOn(past, '2026-06-14' as DateOnly)).toBe('current')
    expect([past, present, superior].map((one) => standingOn(one, day))).toEqual(['past', 'current', 'future'])
  })

  test('are listed by role, those in office first', () => {
    expect(sortOfficials([past, present, superior], day).map(({ id }) => id)).toEqual([3, 2, 1])
  })

  test('a superior who has not begun is still missing', () => {
    expect(missingRoles([present, superior], day)).toEqual(['ppidSuperior'])
    expect(missingRoles([], day)).toEqual(['ppidExecutor', 'ppidSuperior'])
  })

  test('a doubtful NIP warns, but not while it is typed', () => {
    expect(nipDoubts('19720315', true)).toEqual([])
    expect(nipDoubts('19720315', false)).toEqual(['nip.length'])
    expect(nipDoubts('19721315 199803 2 001', false)).toEqual(['nip.birthDate'])
    expect(nipDoubts('197203151998032001', true)).toEqual([])
    expect(officialProblems({ ...emptyOfficial('ppid', day), name: 'A', nip: '12' })).toEqual([])
  })
})

describe('setup', () => {
  test('each step shows the problems of its own fields', () => {
    const profile = { ...emptyProfile('WIB'), numberingTemplate: 'x' }
    const paths = (part: 'identity' | 'letterhead' | 'officials' | 'rules') =>
      profileProblemsOf(part, profile).map(({ path }) => path)
    expect(paths('identity')).toEqual(['governmentName', 'name', 'shortCode'])
    expect(paths('letterhead')).toEqual(['city'])
    expect(paths('officials')).toEqual([])
    expect(paths('rules')).toEqual(['numberingTemplate'])
  })

  test('a refused setup goes back to the step that shows the field', () => {
    expect(['shortCode', 'email', 'officials.0.name', 'timeZone'].map(stepOfProblem)).toEqual([0, 1, 2, 3])
    expect(pathOfPart(partOfField('city'))).toBe('/pengaturan/kop')
  })

  test('the superior is stored only when wanted', () => {
    const executor = emptyOfficial('ppidExecutor', day)
    const boss = emptyOfficial('ppidSuperior', day)
    expect(setupOfficials(executor, boss, false)).toEqual([executor])
    expect(setupOfficials(executor, boss, true)).toEqual([executor, boss])
  })
})
