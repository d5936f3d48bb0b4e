// The life of an objection on a real register: papers, deliberation, answer, its receipt, its execution, and what it opens.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DatedObjectionStep, ObjectionAnswer, ObjectionInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { pdfPages, readWorkbook, workbookText } from '../support/documents.ts'
import {
  ANSWER,
  codeOf,
  countOf,
  DISPUTE,
  OBJECTION_FORM,
  problemsOf,
  registerRequest,
  rowsOf,
  stepsOfObjection,
  useOffice,
} from './fixtures.ts'

const office = useOffice()
const TODAY = dateOnly('2026-11-24')
const register = (change: Partial<ObjectionInput> = {}) =>
  office.test.call('objections.register', { agencyId: office.agencyId, form: { ...OBJECTION_FORM, ...change } })
const detail = (id: number) => office.test.call('objections.get', { id })
const attempt = async (id: number, taken: DatedObjectionStep) =>
  office.test.attempt('objections.takeStep', { id, version: (await detail(id)).version, taken })
const take = async (id: number, taken: DatedObjectionStep) => expect(codeOf(await attempt(id, taken))).toBe('ok')
const answerWith = async (id: number, change: Partial<ObjectionAnswer>) =>
  office.test.attempt('objections.answer', { id, version: (await detail(id)).version, answer: { ...ANSWER, ...change } })
const list = (state: 'open' | 'overdue' | 'incomplete' | 'executing') =>
  office.test.call('objections.list', { agencyId: office.agencyId, search: '', year: null, state, offset: 0, limit: 50 })
const notice = { step: 'noticeIncomplete', on: TODAY, missingPapers: 'Surat kuasa khusus bermeterai' } as const

describe('an objection whose papers are missing (note of Lamp. X)', () => {
  it('waits without a clock, and its thirty days count from the day it was declared complete', async () => {
    const { id } = await register()
    expect(await detail(id)).toMatchObject({ stage: 'answering', completeOn: TODAY, dueOn: '2027-01-11' })
    await take(id, notice)
    expect(await detail(id)).toMatchObject({
      stage: 'incomplete',
      completeOn: null,
      daysLeft: null,
      missingPapers: notice.missingPapers,
    })
    office.test.setNow('2027-02-01T03:00:00Z')
    expect([(await list('overdue')).total, (await list('incomplete')).total, (await list('open')).total]).toEqual([0, 1, 1])
    await take(id, { step: 'declareComplete', on: dateOnly('2026-12-01') })
    const complete = await detail(id)
    expect(complete).toMatchObject({ stage: 'answering', completeOn: '2026-12-01', deadline: { trigger: '2026-12-01' } })
    expect(complete.dueOn).toBe(complete.deadline.due)
    expect((await list('overdue')).total).toBe(1)
  })

  it('is not answered, only withdrawn', async () => {
    const { id } = await register()
    await take(id, notice)
    expect(codeOf(await answerWith(id, {}))).toBe('objections.notComplete')
    expect(codeOf(await answerWith(id, { outcome: 'withdrawn', answeredOn: null }))).toBe('ok')
  })

  it('has no deadline that a change of the calendar could move', async () => {
    const waiting = await register()
    await take(waiting.id, notice)
    const running = await register()
    const dayOff = { date: dateOnly('2026-12-02'), name: 'Libur daerah', kind: 'local' as const, decree: 'SK 1/2026' }
    const { moves } = await office.test.call('calendar.addHoliday', dayOff)
    expect(moves.map(({ id }) => id)).toEqual([running.id])
  })

  it('received on a corrected day is complete on that day, unless papers were missing', async () => {
    const { id } = await register()
    const form = { ...OBJECTION_FORM, receivedOn: dateOnly('2026-11-20'), backdatingReason: 'Pos' }
    await office.test.call('objections.update', { id, version: 1, form })
    expect(await detail(id)).toMatchObject({ completeOn: '2026-11-20', deadline: { trigger: '2026-11-20' } })
  })

  it.each<[string, DatedObjectionStep, string]>([
    ['before receipt', { ...notice, on: dateOnly('2026-11-23') }, 'taken.on date.beforeEarlierStep'],
    ['in the future', { ...notice, on: dateOnly('2026-11-25') }, 'taken.on date.inFuture'],
  ])('is not told so %s', async (_when, taken, problem) => {
    const { id } = await register()
    expect(problemsOf(await attempt(id, taken))).toEqual([problem])
    expect((await detail(id)).version).toBe(1)
  })
})

describe('a deliberation (UU KIP Ps.35(2))', () => {
  const deliberation = { step: 'recordDeliberation', on: TODAY, note: 'Sepakat dokumen diserahkan' } as const

  it('lets the objection be settled, with a promise where one was made', async () => {
    const { id } = await register()
    expect(problemsOf(await answerWith(id, { outcome: 'settled' }))).toEqual(['answer.outcome answer.deliberationRequired'])
    await take(id, deliberation)
    expect((await detail(id)).allowedOutcomes).toContain('settled')
    expect(codeOf(await answerWith(id, { outcome: 'settled', executionDueOn: dateOnly('2026-12-01') }))).toBe('ok')
    expect(await detail(id)).toMatchObject({ stage: 'executing', deliberationNote: deliberation.note })
  })

  it('is not for ground a alone, but is for a beside another', async () => {
    const request = await registerRequest(office)
    const alone = await register({ requestId: request.id, grounds: ['a'] })
    expect(codeOf(await attempt(alone.id, deliberation))).toBe('objections.stepNotAllowed')
    expect(problemsOf(await answerWith(alone.id, { outcome: 'settled' }))).toEqual(['answer.outcome answer.notDeliberable'])
    const beside = await register({ requestId: request.id, grounds: ['a', 'f'] })
    await take(beside.id, deliberation)
  })
})

describe('an upheld objection', () => {
  const upheld = async (change: Partial<ObjectionInput> = {}) => {
    const { id } = await register(change)
    expect(codeOf(await answerWith(id, {}))).toBe('ok')
    return id
  }

  it('is a task of the request with a suggested day until it is carried out (ppid 6.4)', async () => {
    const request = await registerRequest(office)
    const id = await upheld({ requestId: request.id, grounds: ['e'] })
    const tasks = async () => (await office.test.call('requests.get', { id: request.id })).objections
    expect(await tasks()).toMatchObject([{ executionDueOn: '2026-12-08', executedOn: null }])
    expect((await list('executing')).rows).toMatchObject([{ id, stage: 'executing', executionDueOn: '2026-12-08' }])
    await take(id, { step: 'recordExecution', on: TODAY, note: 'Salinan diserahkan' })
    expect(await tasks()).toMatchObject([{ executedOn: TODAY }])
    expect((await list('executing')).total).toBe(0)
    expect(await detail(id)).toMatchObject({ stage: 'answered', executionNote: 'Salinan diserahkan' })
  })

  it('once carried out is neither taken back nor turned into a refusal', async () => {
    const id = await upheld()
    await take(id, { step: 'recordExecution', on: TODAY, note: 'Salinan diserahkan' })
    const { version } = await detail(id)
    expect(codeOf(await office.test.attempt('objections.reopen', { id, version, reason: 'x' }))).toBe('objections.stepNotAllowed')
    expect(problemsOf(await answerWith(id, { outcome: 'rejected' }))).toEqual(['answer.outcome answer.alreadyExecuted'])
  })

  it('has its execution corrected, day and words, without being open again', async () => {
    const id = await upheld()
    office.test.setNow('2026-11-26T03:00:00Z')
    await take(id, { step: 'recordExecution', on: TODAY, note: 'Salah' })
    expect(problemsOf(await attempt(id, { step: 'recordExecution', on: dateOnly('2026-11-23'), note: 'x' }))).toEqual([
      'taken.on date.beforeEarlierStep',
    ])
    await take(id, { step: 'recordExecution', on: dateOnly('2026-11-25'), note: 'Salinan diserahkan' })
    expect(await detail(id)).toMatchObject({ executedOn: '2026-11-25', executionNote: 'Salinan diserahkan', stage: 'answered' })
  })

  it('drafts a DIP entry for what it opened, without the applicant in its title (UU KIP Ps.11(2))', async () => {
    const id = await upheld({ informationRequested: 'Laporan keuangan 2025, diminta Budi Percobaan, 081234567890' })
    const { informationTitle } = await detail(id)
    expect(informationTitle).toMatch(/^Laporan keuangan 2025/)
    expect(informationTitle).not.toMatch(/Budi|0812/)
    const drafted = await office.test.call('objections.draftInformation', { id, title: 'Laporan Keuangan 2025', summary: '' })
    expect(await office.test.call('publicInformation.get', { id: drafted.id })).toMatchObject({
      title: 'Laporan Keuangan 2025',
      category: 'anytime',
      status: 'draft',
      checklistCodes: ['T-q'],
    })
    expect(countOf(office.test, "SELECT count(*) FROM journal WHERE action = 'draftInformation'")).toBe(1)
  })

  it('alone opens information: a refusal drafts nothing', async () => {
    const { id } = await register()
    await answerWith(id, { outcome: 'rejected' })
    const order = { id, title: 'x', summary: '' }
    expect(codeOf(await office.test.attempt('objections.draftInformation', order))).toBe('objections.stepNotAllowed')
    expect(countOf(office.test, 'SELECT count(*) FROM public_information')).toBe(0)
  })
})

describe('the receipt of the answer (Perki KI 1/2013 Ps.13)', () => {
  it('is recorded after it, opens the fourteen days, and every step stands in the journal', async () => {
    const { id } = await register()
    await take(id, notice)
    await take(id, { step: 'declareComplete', on: TODAY })
    await answerWith(id, { outcome: 'rejected' })
    office.test.setNow('2026-11-30T03:00:00Z')
    expect(problemsOf(await attempt(id, { step: 'recordAnswerReceipt', on: dateOnly('2026-11-23') }))).toEqual([
      'taken.on date.beforeEarlierStep',
    ])
    await take(id, { step: 'recordAnswerReceipt', on: dateOnly('2026-11-27') })
    const received = await detail(id)
    expect(received).toMatchObject({ stage: 'finished', answerReceivedOn: '2026-11-27' })
    expect(stepsOfObjection(received)).toEqual(['dispute', 'recordAnswerReceipt', 'correctAnswer', 'reopen', 'edit'])
    expect(problemsOf(await answerWith(id, { outcome: 'rejected', answeredOn: dateOnly('2026-11-28') }))).toEqual([
      'answer.answeredOn date.afterLaterStep',
    ])
    const actions = rowsOf<{ action: string }>(office.test, "SELECT action FROM journal WHERE entity = 'objection' ORDER BY id")
    expect(actions.map((row) => row.action)).toEqual([
      'create',
      'noticeIncomplete',
      'declareComplete',
      'answer',
      'recordAnswerReceipt',
    ])
  })

  it('is corrected when it was typed wrongly, and the fourteen days count from the true day', async () => {
    const { id } = await register()
    await answerWith(id, { outcome: 'rejected' })
    office.test.setNow('2026-11-30T03:00:00Z')
    await take(id, { step: 'recordAnswerReceipt', on: dateOnly('2026-11-30') })
    const wayOn = async () => (await detail(id)).nextSteps.find(({ step }) => step === 'dispute')?.dueOn
    expect(await wayOn()).toBe('2026-12-18')
    await take(id, { step: 'recordAnswerReceipt', on: dateOnly('2026-11-27') })
    expect([(await detail(id)).answerReceivedOn, await wayOn()]).toEqual(['2026-11-27', '2026-12-17'])
  })

  it('does not pass the dispute that was filed on the answer', async () => {
    const { id } = await register()
    await answerWith(id, { outcome: 'rejected' })
    office.test.setNow('2026-12-04T03:00:00Z')
    await take(id, { step: 'recordAnswerReceipt', on: dateOnly('2026-11-25') })
    const dispute = { ...DISPUTE, objectionId: id, filedOn: dateOnly('2026-12-01') }
    await office.test.call('disputes.add', { agencyId: office.agencyId, dispute })
    expect(problemsOf(await attempt(id, { step: 'recordAnswerReceipt', on: dateOnly('2026-12-02') }))).toEqual([
      'taken.on date.afterLaterStep',
    ])
    await take(id, { step: 'recordAnswerReceipt', on: dateOnly('2026-12-01') })
  })

  it('is forgotten with an answer that is taken back or turned into silence', async () => {
    const { id } = await register()
    await answerWith(id, { outcome: 'rejected' })
    await take(id, { step: 'recordAnswerReceipt', on: TODAY })
    await answerWith(id, { outcome: 'withdrawn', answeredOn: null })
    expect((await detail(id)).answerReceivedOn).toBeNull()
  })

  it('of another version is a conflict', async () => {
    const { id } = await register()
    const stale = { id, version: 9, taken: notice }
    expect(codeOf(await office.test.attempt('objections.takeStep', stale))).toBe('conflict')
  })
})

describe('the register book of objections (Lamp. XI)', () => {
  const written = async (format: 'xlsx' | 'pdf') => {
    const path = join(office.test.folder, `register.${format}`)
    const period = { from: dateOnly('2026-01-01'), to: dateOnly('2026-12-31') }
    const saveToken = office.test.backend.files.keep(path)
    const order = { agencyId: office.agencyId, ...period, profile: 'internal' as const, format, paper: 'F4' as const, saveToken }
    const { jobId } = await office.test.call('objections.exportBook', order)
    expect((await office.test.jobEnded(jobId)).state).toBe('done')
    return path
  }

  it('is a workbook and a paper with the same line, and the journal says who took it', async () => {
    const { registrationNumber } = await register()
    const book = workbookText(await readWorkbook(await written('xlsx')))
    const paper = pdfPages(await written('pdf'))
      .join('\n')
      .replace(/\s+/g, ' ')
    expect(book).toContain(registrationNumber)
    for (const words of ['REGISTER KEBERATAN', 'Nama dan Posisi', 'Dalam proses', 'Lampiran XI', '1 keberatan'])
      expect(paper).toContain(words)
    expect(countOf(office.test, "SELECT count(*) FROM journal WHERE entity = 'objectionBook' AND action = 'export'")).toBe(2)
  })
})
