// Decision form: what each outcome asks by law, and that fields of another outcome are never sent.
import { expect, test } from 'vitest'
import { type RequestDetail, REQUEST_OUTCOMES } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  type DecisionForm,
  decisionFormOf,
  decisionOf,
  decisionProblems,
  hasPart,
  totalFee,
} from '../../../src-renderer/features/requests/decision.model.ts'

const RECEIVED = dateOnly('2026-11-16')
const TODAY = dateOnly('2026-11-24')

const OPEN = {
  outcome: null,
  decidedOn: null,
  underControl: null,
  otherBody: '',
  notDocumented: false,
  formSoft: false,
  formHard: false,
  refusalReasons: [],
  refusalText: '',
  otherLaw: '',
  excludedInformationId: null,
  redactionNote: '',
  promisedOn: null,
  approvedBy: '',
  approvedOn: null,
  noticeOn: null,
  providedOn: null,
  feeCopying: 0,
  feeDelivery: 0,
  feeOther: 0,
  paymentMethod: '',
  items: [],
  answeredWith: [],
} as unknown as RequestDetail

const decision = (change: Partial<DecisionForm>): DecisionForm => ({ ...decisionFormOf(OPEN, TODAY), ...change })
const paths = (change: Partial<DecisionForm>) => decisionProblems(RECEIVED, TODAY, decision(change)).map(({ path }) => path)

test('a new decision is dated today with its notice', () => {
  expect(decision({})).toMatchObject({ decidedOn: TODAY, noticeOn: TODAY, outcome: null })
  expect(paths({})).toEqual(['outcome'])
})

test('each outcome asks for what the law asks', () => {
  expect(paths({ outcome: 'grantedFully' })).toEqual([])
  expect(paths({ outcome: 'grantedPartly' })).toEqual(['redactionNote'])
  expect(paths({ outcome: 'refused' })).toEqual(['refusalReasons'])
  const approved = { outcome: 'refused', approvedBy: 'Atasan Contoh' } as const
  expect(paths({ ...approved, refusalReasons: ['article17h'] })).toEqual(['excludedInformationId'])
  expect(paths({ ...approved, refusalReasons: ['article17j'], excludedInformationId: 1 })).toEqual(['otherLaw'])
  expect(paths({ outcome: 'refused', refusalReasons: ['article17h'], excludedInformationId: 1 })).toEqual(['approvedBy'])
  expect(paths({ outcome: 'refused', refusalReasons: ['againstLaw'] })).toEqual([])
  expect(paths({ outcome: 'notDocumented' })).toEqual(['promisedOn'])
  expect(paths({ outcome: 'notHeld' })).toEqual([])
  expect(paths({ outcome: 'withdrawn' })).toEqual([])
})

test('a date before receipt is refused at its field', () => {
  const early = dateOnly('2026-11-10')
  expect(paths({ outcome: 'grantedFully', decidedOn: early, noticeOn: early, providedOn: early })).toEqual([
    'decidedOn',
    'noticeOn',
    'providedOn',
  ])
})

test('a day to come is refused at its field', () => {
  const later = dateOnly('2026-11-25')
  expect(paths({ outcome: 'grantedFully', decidedOn: later, noticeOn: later, providedOn: later })).toEqual([
    'decidedOn',
    'noticeOn',
    'providedOn',
  ])
  expect(paths({ outcome: 'notDocumented', promisedOn: later })).toEqual([])
})

test('fields of another outcome are emptied before sending', () => {
  const everything = decision({
    refusalReasons: ['article17h'],
    excludedInformationId: 4,
    redactionNote: 'NIK',
    otherBody: 'BPS',
    promisedOn: TODAY,
    feeCopying: 5000,
    paymentMethod: 'Tunai',
    approvedBy: 'Sekda',
  })
  expect(decisionOf(everything, 'grantedFully')).toMatchObject({
    refusalReasons: [],
    excludedInformationId: null,
    redactionNote: '',
    otherBody: '',
    promisedOn: null,
    approvedBy: '',
    feeCopying: 5000,
    underControl: true,
  })
  expect(decisionOf(everything, 'notHeld')).toMatchObject({
    otherBody: 'BPS',
    feeCopying: 0,
    paymentMethod: '',
    underControl: false,
  })
  expect(decisionOf(everything, 'withdrawn')).toMatchObject({ noticeOn: null, underControl: null })
})

test('a lapsed or withdrawn request has no notice, the others have one', () => {
  const noticed = REQUEST_OUTCOMES.filter((outcome) => hasPart(outcome, 'notice'))
  expect(noticed).toEqual(['grantedFully', 'grantedPartly', 'refused', 'notHeld', 'notDocumented'])
})

test('the fee is the sum of its three parts', () => {
  expect(totalFee({ feeCopying: 5000, feeDelivery: 12_000, feeOther: 1 })).toBe(17_001)
})
