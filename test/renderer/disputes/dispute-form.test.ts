// Dispute form: parts that a stage shows, and what is refused.
import { expect, test } from 'vitest'
import type { Dispute } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  disputeFormOf,
  disputeFormProblems,
  emptyDisputeForm,
  renamedCommission,
  shownStage,
  showsPart,
} from '../../../src-renderer/features/disputes/dispute-form.model.ts'

const TODAY = dateOnly('2026-11-24')
const EARLIER = dateOnly('2026-11-02')
const form = emptyDisputeForm(5, TODAY)

test('a new dispute is registered at the provincial commission and complete as it is', () => {
  expect(form).toMatchObject({ objectionId: 5, stage: 'registered', commissionName: 'Komisi Informasi Provinsi' })
  expect(disputeFormProblems(form, TODAY)).toEqual([])
})

test('a part appears with its stage and never hides what it holds', () => {
  expect(showsPart('cassation', form)).toBe(false)
  expect([showsPart('ruling', form), showsPart('ruling', form, true)]).toEqual([true, false])
  expect(showsPart('ruling', { ...form, stage: 'final' }, true)).toBe(true)
  expect(showsPart('mediation', { ...form, stage: 'mediation' })).toBe(true)
  expect(showsPart('ruling', { ...form, stage: 'ruled' })).toBe(true)
  expect(showsPart('court', { ...form, stage: 'cassation' })).toBe(true)
  expect(showsPart('court', { ...form, courtNumber: '12/G/KI/2026' })).toBe(true)
})

test('ruling and its day go together, and no day runs backwards', () => {
  const paths = (change: Partial<typeof form>) => disputeFormProblems({ ...form, ...change }, TODAY).map(({ path }) => path)
  expect(paths({ rulingType: 'adjudication' })).toEqual(['rulingOn'])
  expect(paths({ rulingType: 'adjudication', rulingOn: EARLIER })).toEqual(['rulingOn'])
  expect(paths({ rulingType: 'adjudication', rulingOn: TODAY })).toEqual([])
  expect(paths({ mediationStartedOn: TODAY, mediationEndedOn: EARLIER })).toEqual(['mediationEndedOn'])
  expect(paths({ executedOn: dateOnly('2026-11-25') })).toEqual(['executedOn'])
  expect(paths({ executionDueOn: dateOnly('2026-12-24') })).toEqual([])
  expect(paths({ commissionName: ' ' })).toEqual(['commissionName'])
})

test('the commission of another level takes the name of its level, unless the clerk wrote a name', () => {
  expect(renamedCommission(form, 'city')).toBe('Komisi Informasi Kabupaten/Kota')
  expect(renamedCommission({ ...form, commissionName: 'Komisi Informasi Kota Contoh' }, 'central')).toBe(
    'Komisi Informasi Kota Contoh',
  )
})

test('the stage follows the days, and goes beyond them only where the clerk says so', () => {
  expect(shownStage({ ...form, courtFiledOn: TODAY })).toBe('court')
  expect(shownStage({ ...form, stage: 'final' })).toBe('final')
  const stored = { ...form, id: 1, version: 2, stage: 'court', courtFiledOn: TODAY } as Dispute
  expect(disputeFormOf(stored).stage).toBe('registered')
  expect(disputeFormOf({ ...stored, stage: 'final' }).stage).toBe('final')
})

test('the form of a stored dispute has the fields of the form and no others', () => {
  const stored = { ...form, id: 1, version: 2, filedLate: true, notes: 'catatan' } as Dispute
  expect(disputeFormOf(stored)).toEqual({ ...form, notes: 'catatan' })
})
