// Form of an objection and of its answer: what is asked, what is copied, what is suggested.
import { expect, test } from 'vitest'
import type { ObjectionDetail, RequestDetail } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  copiedFromRequest,
  emptyObjectionForm,
  objectionFormProblems,
  suggestedGrounds,
} from '../../../src-renderer/features/objections/objection-form.model.ts'
import {
  type AnswerForm,
  answerFormOf,
  answerOf,
  answerProblems,
} from '../../../src-renderer/features/objections/objection-answer.model.ts'

const TODAY = dateOnly('2026-11-24')
const valid = { ...emptyObjectionForm(TODAY), applicantName: 'Budi', grounds: ['b' as const] }
const paths = (problems: readonly { readonly path: string }[]) => problems.map(({ path }) => path)

test('ground b stands without a request, every other ground needs one', () => {
  expect(objectionFormProblems(valid, TODAY)).toEqual([])
  expect(paths(objectionFormProblems({ ...valid, grounds: ['b', 'c'] }, TODAY))).toEqual(['requestId'])
  expect(objectionFormProblems({ ...valid, grounds: ['c'], requestId: 7 }, TODAY)).toEqual([])
})

test('no ground, no name, a day to come and a day past without a reason are refused at their fields', () => {
  expect(paths(objectionFormProblems(emptyObjectionForm(TODAY), TODAY))).toEqual(['applicantName', 'grounds'])
  expect(paths(objectionFormProblems({ ...valid, receivedOn: dateOnly('2026-11-25') }, TODAY))).toEqual(['receivedOn'])
  expect(paths(objectionFormProblems({ ...valid, receivedOn: dateOnly('2026-11-20') }, TODAY))).toEqual(['backdatingReason'])
  expect(objectionFormProblems({ ...valid, receivedOn: dateOnly('2026-11-20') }, null)).toEqual([])
})

test('how the request ended suggests the ground', () => {
  const request = { outcome: null, daysLeft: -1, refusalReasons: [] } as const
  expect(suggestedGrounds({ ...request, refusalReasons: [] })).toEqual(['c'])
  expect(suggestedGrounds({ outcome: null, daysLeft: 2, refusalReasons: [] })).toEqual([])
  expect(suggestedGrounds({ outcome: 'refused', daysLeft: null, refusalReasons: ['article17h'] })).toEqual(['a'])
  expect(suggestedGrounds({ outcome: 'refused', daysLeft: null, refusalReasons: ['againstLaw'] })).toEqual(['e'])
  expect(suggestedGrounds({ outcome: 'notHeld', daysLeft: null, refusalReasons: [] })).toEqual(['e'])
})

test('a linked request gives name and content but never its masked contact', () => {
  const request = {
    id: 3,
    applicantName: 'Budi',
    address: 'Jala****n 2',
    phone: '0812****890',
    purpose: 'Riset',
  } as RequestDetail
  const copied = copiedFromRequest(request)
  expect(copied).toMatchObject({ requestId: 3, applicantName: 'Budi', purpose: 'Riset' })
  expect(copied).not.toHaveProperty('address')
  expect(copied).not.toHaveProperty('phone')
})

const OPEN = {
  outcome: null,
  answeredOn: null,
  answerNumber: '',
  answerText: '',
  superiorName: '',
  superiorPosition: '',
  applicantReaction: '',
} as unknown as ObjectionDetail

const answer = (change: Partial<AnswerForm>): AnswerForm => ({
  ...answerFormOf(OPEN, TODAY, { name: 'Sri', position: 'Sekretaris Daerah' }),
  ...change,
})

test('a new answer is dated today and signed by the superior in office', () => {
  expect(answer({})).toMatchObject({ answeredOn: TODAY, superiorName: 'Sri', superiorPosition: 'Sekretaris Daerah' })
})

test('upholding the refusal needs written reasons; an outcome must be chosen', () => {
  expect(paths(answerProblems(TODAY, TODAY, answer({})))).toEqual(['outcome'])
  expect(paths(answerProblems(TODAY, TODAY, answer({ outcome: 'rejected' })))).toEqual(['answerText'])
  expect(answerProblems(TODAY, TODAY, answer({ outcome: 'rejected', answerText: 'Alasan' }))).toEqual([])
  expect(paths(answerProblems(TODAY, TODAY, answer({ outcome: 'upheldFully', answeredOn: null })))).toEqual(['answeredOn'])
})

test('an answer of a day to come is refused', () => {
  const form = answer({ outcome: 'settled', answeredOn: dateOnly('2026-11-25') })
  expect(answerProblems(TODAY, TODAY, form)).toEqual([{ path: 'answeredOn', code: 'date.inFuture' }])
})

test('an objection left unanswered has no letter', () => {
  const form = answer({ outcome: 'unanswered', answerNumber: '1' })
  expect(answerOf(form, 'unanswered')).toMatchObject({ answeredOn: null, answerNumber: '', superiorName: '' })
})
