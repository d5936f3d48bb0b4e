// Steps that an objection leaves open.
import { expect, test } from 'vitest'
import { objectionSteps } from '../../../src-renderer/features/objections/objection-steps.model.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'

const DISPUTE = { id: 1, commissionNumber: '', filedOn: dateOnly('2026-11-24') }

test('an open objection in time can be answered or corrected, nothing more', () => {
  expect(objectionSteps({ outcome: null, daysLeft: 3, disputes: [] })).toEqual(['answer', 'edit'])
  expect(objectionSteps({ outcome: null, daysLeft: 0, disputes: [] })).toEqual(['answer', 'edit'])
})

test('silence after the last day opens the way to the commission', () => {
  expect(objectionSteps({ outcome: null, daysLeft: -1, disputes: [] })).toEqual(['answer', 'dispute', 'edit'])
})

test('an answered objection may be disputed, corrected or reopened', () => {
  expect(objectionSteps({ outcome: 'rejected', daysLeft: null, disputes: [] })).toEqual([
    'dispute',
    'correctAnswer',
    'reopen',
    'edit',
  ])
})

test('a withdrawn objection is not disputed', () => {
  expect(objectionSteps({ outcome: 'withdrawn', daysLeft: null, disputes: [] })).not.toContain('dispute')
})

test('a dispute closes the way back and a second dispute', () => {
  expect(objectionSteps({ outcome: 'rejected', daysLeft: null, disputes: [DISPUTE] })).toEqual(['correctAnswer', 'edit'])
  expect(objectionSteps({ outcome: null, daysLeft: -9, disputes: [DISPUTE] })).toEqual(['answer', 'edit'])
})
