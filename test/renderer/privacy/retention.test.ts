// What the retention screen says and sends.
import { expect, test } from 'vitest'
import { backupsUntil, caseHref, isOff, settingOf, valuesOf } from '../../../src-renderer/features/privacy/retention.model.ts'

const SETTING = { identityYears: 5, scansYears: null, basis: 'JRA' }

test('an empty field keeps for ever, and a form gives back what is stored', () => {
  expect(settingOf(valuesOf(SETTING))).toEqual(SETTING)
  expect(settingOf({ identityYears: '', scansYears: '', basis: '' })).toEqual({
    identityYears: null,
    scansYears: null,
    basis: '',
  })
  expect([isOff(SETTING), isOff({ identityYears: null, scansYears: null, basis: '' })]).toEqual([false, true])
})

test('backups hold the data until the longest kept of them is replaced', () => {
  expect(backupsUntil('2026-11-24', { keepDaily: 14, keepWeekly: 8, keepMonthly: 12 })).toBe('2027-12-24')
  expect(backupsUntil('2026-11-24', { keepDaily: 7, keepWeekly: 52, keepMonthly: 1 })).toBe('2027-11-30')
  expect(backupsUntil('2026-11-24', { keepDaily: 90, keepWeekly: 1, keepMonthly: 1 })).toBe('2027-02-23')
  expect(backupsUntil('2027-12-31', { keepDaily: 1, keepWeekly: 1, keepMonthly: 1 })).toBe('2028-02-29')
})

test('a line leads to its case', () => {
  expect([caseHref({ entity: 'request', id: 3 }), caseHref({ entity: 'objection', id: 4 })]).toEqual([
    '/permohonan/3',
    '/keberatan/4',
  ])
})
