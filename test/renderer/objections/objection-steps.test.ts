// Steps of an objection that ask for a day and at most one text: what is asked, what is sent.
import { expect, test } from 'vitest'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { usualDay } from '../../../src-renderer/features/letters/letter-order.model.ts'
import {
  correctsDay,
  isDatedStep,
  stepFormOf,
  stepProblems,
  takenOf,
} from '../../../src-renderer/features/objections/objection-step.model.ts'

const TODAY = dateOnly('2026-11-24')
const problems = (...given: Parameters<typeof stepProblems>) => stepProblems(...given).map(({ path, code }) => `${path} ${code}`)

test('the dialog takes the dated steps and no other', () => {
  expect(isDatedStep('recordDeliberation')).toBe(true)
  for (const step of ['answer', 'dispute', 'edit', 'draftInformation'] as const) expect(isDatedStep(step)).toBe(false)
})

test('missing papers, the result of a deliberation and what was carried out are written down', () => {
  for (const step of ['noticeIncomplete', 'recordDeliberation', 'recordExecution'] as const)
    expect(problems(step, { on: TODAY, text: ' ' }, TODAY)).toEqual(['text text.required'])
  for (const step of ['declareComplete', 'recordAnswerReceipt'] as const)
    expect(problems(step, { on: TODAY, text: '' }, TODAY)).toEqual([])
})

test('a step has its day, and not one to come', () => {
  expect(problems('declareComplete', { on: null, text: '' }, TODAY)).toEqual(['on text.required'])
  expect(problems('declareComplete', { on: dateOnly('2026-11-25'), text: '' }, TODAY)).toEqual(['on date.inFuture'])
})

test('the text is sent under the name the operation knows', () => {
  const values = { on: TODAY, text: 'Surat kuasa' }
  expect(takenOf('noticeIncomplete', values, TODAY)).toEqual({
    step: 'noticeIncomplete',
    on: TODAY,
    missingPapers: 'Surat kuasa',
  })
  expect(takenOf('recordExecution', values, TODAY)).toMatchObject({ note: 'Surat kuasa' })
  expect(takenOf('recordAnswerReceipt', values, TODAY)).toEqual({ step: 'recordAnswerReceipt', on: TODAY })
})

test('a step taken again opens with what the register knows, a first one with today', () => {
  const fresh = {
    missingPapers: '',
    deliberationOn: null,
    deliberationNote: '',
    answerReceivedOn: null,
    executedOn: null,
    executionNote: '',
  }
  const known = {
    ...fresh,
    answerReceivedOn: dateOnly('2026-11-20'),
    executedOn: dateOnly('2026-11-21'),
    executionNote: 'Salinan',
  }
  for (const step of ['recordAnswerReceipt', 'recordExecution'] as const) {
    expect(stepFormOf(fresh, step, TODAY)).toEqual({ on: TODAY, text: '' })
    expect([correctsDay(fresh, step), correctsDay(known, step)]).toEqual([false, true])
  }
  expect(stepFormOf(known, 'recordAnswerReceipt', TODAY)).toEqual({ on: '2026-11-20', text: '' })
  expect(stepFormOf(known, 'recordExecution', TODAY)).toEqual({ on: '2026-11-21', text: 'Salinan' })
  expect(correctsDay({ ...fresh, deliberationOn: TODAY }, 'recordDeliberation')).toBe(false)
})

test('a letter of answer bears the day of the answer, minutes that of the deliberation, all else today', () => {
  const days = { answeredOn: dateOnly('2026-11-20'), deliberationOn: dateOnly('2026-11-18') }
  expect(usualDay('objectionAnswer', days, TODAY)).toBe('2026-11-20')
  expect(usualDay('deliberationMinutes', days, TODAY)).toBe('2026-11-18')
  expect(usualDay('objectionReceipt', days, TODAY)).toBe(TODAY)
  expect(usualDay('receipt', null, TODAY)).toBe(TODAY)
})
