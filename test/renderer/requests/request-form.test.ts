// Form of a request: which fields a case shows and what is refused at them.
import { expect, test } from 'vitest'
import type { RequestDetail } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  emptyRequestForm,
  isOutsidePerkiChannels,
  MASKED_FIELDS,
  nationalIdDoubts,
  needsProxy,
  requestFormOf,
  requestFormProblems,
  showsField,
} from '../../../src-renderer/features/requests/request-form.model.ts'

const TODAY = dateOnly('2026-11-24')
const valid = { ...emptyRequestForm(TODAY), applicantName: 'Budi', informationRequested: 'Renja 2026' }
const paths = (problems: readonly { readonly path: string }[]) => problems.map(({ path }) => path)

test('a walk-in request of today needs only a name and what is asked', () => {
  expect(paths(requestFormProblems(emptyRequestForm(TODAY), TODAY))).toEqual(['applicantName', 'informationRequested'])
  expect(requestFormProblems(valid, TODAY)).toEqual([])
})

test('a day to come is refused; a day past needs its reason, but not when a stored request is corrected', () => {
  expect(paths(requestFormProblems({ ...valid, receivedOn: dateOnly('2026-11-25') }, TODAY))).toEqual(['receivedOn'])
  const past = { ...valid, receivedOn: dateOnly('2026-11-20') }
  expect(paths(requestFormProblems(past, TODAY))).toEqual(['backdatingReason'])
  expect(requestFormProblems({ ...past, backdatingReason: 'Surat tiba hari Sabtu' }, TODAY)).toEqual([])
  expect(requestFormProblems(past, null)).toEqual([])
})

test('fields of another kind of applicant are hidden unless they hold something', () => {
  expect(showsField('nationalId', valid, TODAY)).toBe(true)
  const body = { ...valid, applicantKind: 'legalEntity' as const }
  expect(showsField('nationalId', body, TODAY)).toBe(false)
  expect(showsField('nationalId', { ...body, nationalId: '3273****' }, TODAY)).toBe(true)
  expect(showsField('legalEntityDecree', body, TODAY)).toBe(true)
  expect(showsField('deliveryMethod', { ...valid, accessMethod: 'copy' }, TODAY)).toBe(true)
  expect(showsField('deliveryMethod', { ...valid, accessMethod: 'view' }, TODAY)).toBe(false)
})

test('a group and a named proxy show the power of attorney', () => {
  expect(needsProxy('group', { proxyName: '', powerOfAttorney: '' })).toBe(true)
  expect(needsProxy('individual', { proxyName: '', powerOfAttorney: '' })).toBe(false)
  expect(needsProxy('individual', { proxyName: 'Ani', powerOfAttorney: '' })).toBe(true)
})

test('doubts about a NIK wait until it is typed and spare a masked one', () => {
  expect(nationalIdDoubts('', false)).toEqual([])
  expect(nationalIdDoubts('3273', true)).toEqual([])
  expect(nationalIdDoubts('3273', false)).toEqual(['nationalId.length'])
  expect(nationalIdDoubts('3273********0001', false)).toEqual([])
  expect(nationalIdDoubts('3273010101900001', false)).toEqual([])
})

test('a stored request keeps its masks in the form, so that an untouched one is sent back as it came', () => {
  const stored = { ...valid, nationalId: '3273********0001', id: 9, registrationNumber: '001' } as RequestDetail
  const form = requestFormOf(stored)
  expect(Object.keys(form)).toEqual(Object.keys(emptyRequestForm(TODAY)))
  for (const field of MASKED_FIELDS) expect(form[field]).toBe(stored[field])
})

test('in person, e-mail and post are ordinary; other channels ask for completing the identity', () => {
  expect(['inPerson', 'email', 'post'].map((channel) => isOutsidePerkiChannels(channel as 'post'))).toEqual([false, false, false])
  expect(isOutsidePerkiChannels('phone')).toBe(true)
})
