// What the retention screen says and sends.
import { expect, test } from 'vitest'
import { caseHref, isOff, settingOf, valuesOf, whatGoes } from '../../../src-renderer/features/privacy/retention.model.ts'

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

test('a line leads to its case, but not to one in the trash, of which everything goes', () => {
  const href = (entity: 'request' | 'objection' | 'dispute', discarded = false) => caseHref({ entity, id: 3, discarded })
  expect([href('request'), href('objection'), href('dispute')]).toEqual(['/permohonan/3', '/keberatan/3', '/sengketa/3'])
  expect(href('request', true)).toBeNull()
  expect(whatGoes({ what: 'identity', discarded: true })).toBe('Seluruhnya, dari sampah')
  expect(whatGoes({ what: 'scans', discarded: true })).toBe('Pindaian identitas saja')
})
