// Form of an objection and of its answer: what is asked, what is copied, what is suggested.
import { expect, test } from 'vitest'
import type { ObjectionDetail, RequestDetail } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  copiedFromRequest,
  emptyObjectionForm,
  objectionFormProblems,
  silenceStillRuns,
  suggestedGrounds,
  withoutRequest,
} from '../../../src-renderer/features/objections/objection-form.model.ts'
import {
  type AnswerForm,
  answerFormOf,
  answerOf,
  answerProblems,
  outcomeBarrier,
} from '../../../src-renderer/features/objections/objection-answer.model.ts'

const TODAY = dateOnly('2026-11-24')
const NEW = { on: TODAY, isNew: true }
const STORED = { on: TODAY, isNew: false }
const valid = { ...emptyObjectionForm(TODAY), applicantName: 'Budi', grounds: ['b' as const] }
const paths = (problems: readonly { readonly path: string }[]) => problems.map(({ path }) => path)

test('ground b stands without a request, every other ground needs one', () => {
  expect(objectionFormProblems(valid, NEW)).toEqual([])
  expect(paths(objectionFormProblems({ ...valid, grounds: ['b', 'c'] }, NEW))).toEqual(['requestId'])
  expect(objectionFormProblems({ ...valid, grounds: ['c'], requestId: 7 }, NEW)).toEqual([])
})

test('no ground, no name, a day to come and a day past without a reason are refused at their fields', () => {
  expect(paths(objectionFormProblems(emptyObjectionForm(TODAY), NEW))).toEqual(['applicantName', 'grounds'])
  expect(paths(objectionFormProblems({ ...valid, receivedOn: dateOnly('2026-11-25') }, NEW))).toEqual(['receivedOn'])
  const past = { ...valid, receivedOn: dateOnly('2026-11-20') }
  for (const registration of [NEW, STORED]) expect(paths(objectionFormProblems(past, registration))).toEqual(['backdatingReason'])
  expect(objectionFormProblems({ ...past, backdatingReason: 'Pos' }, STORED)).toEqual([])
  expect(objectionFormProblems({ ...valid, receivedOn: dateOnly('2026-11-25') }, STORED)).toEqual([
    { path: 'receivedOn', code: 'date.afterRegistration' },
  ])
})

test('how the request ended suggests the ground', () => {
  const request = { outcome: null, daysLeft: -1, refusalReasons: [] } as const
  expect(suggestedGrounds({ ...request, refusalReasons: [] })).toEqual(['c'])
  expect(suggestedGrounds({ outcome: null, daysLeft: 2, refusalReasons: [] })).toEqual([])
  expect(suggestedGrounds({ outcome: 'refused', daysLeft: null, refusalReasons: ['article17h'] })).toEqual(['a'])
  expect(suggestedGrounds({ outcome: 'refused', daysLeft: null, refusalReasons: ['againstLaw'] })).toEqual(['e'])
  expect(suggestedGrounds({ outcome: 'notHeld', daysLeft: null, refusalReasons: [] })).toEqual(['e'])
})

test('ground c before the end of the request’s period is warned of, with its last day; other grounds are not', () => {
  const filed = { filedEarly: true, filingWindow: { trigger: dateOnly('2026-12-08') } } as ObjectionDetail
  expect(silenceStillRuns(['c', 'e'], filed)).toBe('2026-12-08')
  expect(silenceStillRuns(['e'], filed)).toBeNull()
  expect(silenceStillRuns(['c'], { ...filed, filedEarly: false })).toBeNull()
})

test('only ground b alone is without a request by right', () => {
  expect(withoutRequest(['b'])).toContain('informasi berkala')
  expect(withoutRequest(['b', 'e'])).toBe('')
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
  suggestedExecutionOn: dateOnly('2026-12-08'),
} as unknown as ObjectionDetail

const CASE = {
  receivedOn: TODAY,
  completeOn: TODAY,
  grounds: ['e' as const],
  deliberationOn: TODAY,
  answerReceivedOn: null,
  executedOn: null,
}

const answer = (change: Partial<AnswerForm>): AnswerForm => ({
  ...answerFormOf(OPEN, TODAY, { name: 'Sri', position: 'Sekretaris Daerah' }),
  ...change,
})

test('a new answer is dated today and signed by the superior in office', () => {
  expect(answer({})).toMatchObject({ answeredOn: TODAY, superiorName: 'Sri', superiorPosition: 'Sekretaris Daerah' })
})

test('upholding the refusal needs written reasons; an outcome must be chosen', () => {
  expect(paths(answerProblems(CASE, TODAY, answer({})))).toEqual(['outcome'])
  for (const outcome of ['rejected', 'upheldPartly'] as const)
    expect(paths(answerProblems(CASE, TODAY, answer({ outcome })))).toEqual(['answerText'])
  expect(answerProblems(CASE, TODAY, answer({ outcome: 'rejected', answerText: 'Alasan' }))).toEqual([])
  expect(paths(answerProblems(CASE, TODAY, answer({ outcome: 'upheldFully', answeredOn: null })))).toEqual(['answeredOn'])
})

test('an answer of a day to come is refused', () => {
  const form = answer({ outcome: 'settled', answeredOn: dateOnly('2026-11-25') })
  expect(answerProblems(CASE, TODAY, form)).toEqual([{ path: 'answeredOn', code: 'date.inFuture' }])
})

test('an objection left unanswered has no letter', () => {
  const form = answer({ outcome: 'unanswered', answerNumber: '1' })
  expect(answerOf(form, 'unanswered')).toMatchObject({ answeredOn: null, answerNumber: '', superiorName: '' })
})

test('only what is upheld or agreed promises an execution, suggested beforehand', () => {
  expect(answerOf(answer({}), 'upheldPartly').executionDueOn).toBe('2026-12-08')
  expect(answerOf(answer({}), 'settled').executionDueOn).toBe('2026-12-08')
  expect(answerOf(answer({ answerText: 'Alasan' }), 'rejected').executionDueOn).toBeNull()
})

test('an outcome that cannot be chosen says why, with its article', () => {
  const detail = { allowedOutcomes: ['rejected' as const], grounds: ['a' as const] }
  expect(outcomeBarrier(detail, 'rejected')).toBe('')
  expect(outcomeBarrier(detail, 'settled')).toContain('Pasal 35 ayat (2)')
  expect(outcomeBarrier({ ...detail, grounds: ['e'] }, 'settled')).toContain('Catat dahulu musyawarah')
  expect(outcomeBarrier(detail, 'unanswered')).toContain('30 hari kerja')
  expect(outcomeBarrier(detail, 'upheldFully')).toContain('dinyatakan lengkap')
})
