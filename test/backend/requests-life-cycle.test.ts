// The steps of a request on a real file, from the counter to the closed case (Perki KI 1/2021 Ps.31-38).
import { beforeEach, describe, expect, it } from 'vitest'
import type { DecisionInput } from '../../src-main/contract/index.ts'
import type { DatedStep } from '../../src-main/features/requests/requests.life-cycle.ts'
import { type DateOnly, dateOnly } from '../../src-main/kernel/date-only.ts'
import { PROFILE, REQUEST_FORM } from '../support/office.ts'
import {
  codeOf,
  countOf,
  DECISION,
  problemsOf,
  registerIncompleteRequest,
  registerRequest,
  rowsOf,
  stepsOf,
  useOffice,
} from './fixtures.ts'

const office = useOffice()
const TODAY = dateOnly('2026-11-24')
const state: { id: number; version: number } = { id: 0, version: 0 }
const detail = () => office.test.call('requests.get', { id: state.id })
const morningOf = (day: string) => office.test.setNow(`${day}T03:00:00Z`)
const attempt = (taken: DatedStep, version = state.version) =>
  office.test.attempt('requests.takeStep', { id: state.id, version, taken })
/** Takes a step that must be accepted. */
async function take(taken: DatedStep): Promise<void> {
  expect(await attempt(taken)).toEqual({ ok: true, value: { id: state.id, version: state.version + 1 } })
  state.version += 1
}
async function decide(change: Partial<DecisionInput> = {}): Promise<void> {
  const decision = { ...DECISION, noticeOn: null, providedOn: null, ...change }
  state.version = (await office.test.call('requests.decide', { id: state.id, version: state.version, decision })).version
}
async function register(papersComplete: boolean, on: DateOnly = TODAY): Promise<void> {
  const form = { ...REQUEST_FORM, receivedOn: on }
  const { agencyId, test } = office
  state.id = (await test.call('requests.register', { agencyId, form, papersComplete })).id
  state.version = 1
}
const incomplete: DatedStep = { step: 'noticeIncomplete', on: TODAY, missingPapers: 'Fotokopi KTP\nSurat kuasa' }

type JournalRow = { operation: string; entity: string; entity_id: number; agency_id: number; action: string; changes: string }
const lastRow = () => rowsOf<JournalRow>(office.test, 'SELECT * FROM journal ORDER BY id DESC LIMIT 1')[0]
const journalCount = () => countOf(office.test, 'SELECT count(*) FROM journal')

describe('a request is registered', () => {
  it('complete, when the papers were found so at the counter', async () => {
    await register(true)
    expect(await detail()).toMatchObject({ stage: 'processing', completeOn: TODAY, incompleteOn: null, dueOn: '2026-12-08' })
    expect(JSON.parse(lastRow()?.changes ?? '')).toMatchObject({ completeOn: [null, TODAY] })
  })

  it('to be checked within three working days, when they were not (Ps.31(2)); the ten days run meanwhile', async () => {
    await register(false)
    expect(await detail()).toMatchObject({
      stage: 'checking',
      completeOn: null,
      dueOn: '2026-12-08',
      nextSteps: [
        { step: 'declareComplete', dueOn: '2026-11-27' },
        { step: 'noticeIncomplete', dueOn: '2026-11-27' },
        { step: 'decide', dueOn: null },
        { step: 'edit', dueOn: null },
      ],
      allowedOutcomes: ['withdrawn'],
    })
    morningOf('2026-12-09')
    expect(stepsOf(await detail())).toContain('object')
  })

  it('complete, where an old program does not say', async () => {
    const { id } = await registerRequest(office)
    expect(await office.test.call('requests.get', { id })).toMatchObject({ stage: 'processing', completeOn: TODAY })
  })
})

describe('the whole way of an incomplete request', () => {
  /** Day, act, stage it leads to, steps then offered. */
  const WAY: readonly (readonly [string, () => Promise<void>, string, readonly string[]])[] = [
    ['2026-11-24', () => take(incomplete), 'incomplete', ['recordIncompleteReceipt', 'declareComplete', 'decide', 'edit']],
    [
      '2026-11-25',
      () => take({ step: 'recordIncompleteReceipt', on: dateOnly('2026-11-25') }),
      'incomplete',
      ['declareComplete', 'decide', 'edit'],
    ],
    [
      '2026-11-26',
      () => take({ step: 'declareComplete', on: dateOnly('2026-11-26') }),
      'processing',
      ['decide', 'extend', 'edit'],
    ],
    [
      '2026-11-27',
      () => decide({ decidedOn: dateOnly('2026-11-27'), feeCopying: 12_500 }),
      'decided',
      ['recordNotice', 'recordPayment', 'object', 'correctDecision', 'reopen', 'edit'],
    ],
    [
      '2026-11-30',
      () => take({ step: 'recordNotice', on: dateOnly('2026-11-30') }),
      'noticed',
      ['recordHandover', 'recordPayment', 'object', 'correctDecision', 'reopen', 'edit'],
    ],
    [
      '2026-12-01',
      () => take({ step: 'recordHandover', on: dateOnly('2026-12-01') }),
      'provided',
      ['recordPayment', 'object', 'correctDecision', 'reopen', 'edit'],
    ],
    [
      '2026-12-02',
      () => take({ step: 'recordPayment', on: dateOnly('2026-12-02'), paymentMethod: 'Tunai' }),
      'provided',
      ['finish', 'object', 'correctDecision', 'reopen', 'edit'],
    ],
    [
      '2026-12-03',
      () => take({ step: 'finish', on: dateOnly('2026-12-03') }),
      'finished',
      ['object', 'correctDecision', 'reopen', 'edit'],
    ],
  ]

  it('leads through every stage, offers only what may follow, and leaves one journal row a step', async () => {
    await register(false)
    for (const [day, act, stage, offered] of WAY) {
      const before = journalCount()
      morningOf(day)
      await act()
      const now = await detail()
      expect([now.stage, stepsOf(now)], `${day} ${stage}`).toEqual([stage, offered])
      expect(journalCount()).toBe(before + 1)
      expect(lastRow()).toMatchObject({ entity: 'request', entity_id: state.id, agency_id: office.agencyId })
    }
    const rows = rowsOf<JournalRow>(office.test, "SELECT * FROM journal WHERE entity = 'request' ORDER BY id")
    expect(rows.map((row) => `${row.operation} ${row.action}`)).toEqual([
      'requests.register create',
      'requests.takeStep noticeIncomplete',
      'requests.takeStep recordIncompleteReceipt',
      'requests.takeStep declareComplete',
      'requests.decide decide',
      'requests.takeStep recordNotice',
      'requests.takeStep recordHandover',
      'requests.takeStep recordPayment',
      'requests.takeStep finish',
    ])
    expect(rows.slice(1, 4).map((row) => JSON.parse(row.changes) as unknown)).toEqual([
      { incompleteOn: [null, '2026-11-24'], missingPapers: ['', 'Fotokopi KTP\nSurat kuasa'] },
      { incompleteReceivedOn: [null, '2026-11-25'] },
      { completeOn: [null, '2026-11-26'] },
    ])
    expect(JSON.parse(rows[7]?.changes ?? '')).toEqual({ paidOn: [null, '2026-12-02'], paymentMethod: ['', 'Tunai'] })
    expect(await detail()).toMatchObject({
      version: 9,
      missingPapers: 'Fotokopi KTP\nSurat kuasa',
      finishedOn: '2026-12-03',
      answeredInDays: 4,
      daysLeft: null,
    })
  })

  it('shows the last day of each step while it is open', async () => {
    state.id = await registerIncompleteRequest(office)
    state.version = 3
    expect((await detail()).nextSteps[0]).toEqual({ step: 'declareComplete', dueOn: '2026-11-27' })
    await take({ step: 'declareComplete', on: TODAY })
    await decide()
    expect((await detail()).nextSteps[0]).toEqual({ step: 'recordNotice', dueOn: '2026-12-08' })
  })

  it('counts for the year on the day of the notice, however later steps are dated', async () => {
    await register(true)
    const closedOn = () => rowsOf<{ closed_on: string | null }>(office.test, 'SELECT closed_on FROM request')[0]?.closed_on
    await decide()
    expect(closedOn()).toBe(TODAY)
    morningOf('2026-12-01')
    await take({ step: 'recordNotice', on: dateOnly('2026-11-26') })
    await take({ step: 'recordHandover', on: dateOnly('2026-11-30') })
    await take({ step: 'finish', on: dateOnly('2026-12-01') })
    expect(closedOn()).toBe('2026-11-26')
  })
})

describe('a step is refused', () => {
  const ALL: readonly DatedStep[] = [
    { step: 'declareComplete', on: TODAY },
    incomplete,
    { step: 'recordIncompleteReceipt', on: TODAY },
    { step: 'recordNotice', on: TODAY },
    { step: 'recordHandover', on: TODAY },
    { step: 'recordPayment', on: TODAY, paymentMethod: 'Tunai' },
    { step: 'finish', on: TODAY },
  ]
  const CASES: readonly (readonly [string, () => Promise<void>, readonly DatedStep['step'][]])[] = [
    ['unchecked', () => register(false), ['declareComplete', 'noticeIncomplete']],
    ['incomplete', () => register(false).then(() => take(incomplete)), ['recordIncompleteReceipt', 'declareComplete']],
    ['complete', () => register(true), []],
    ['granted', () => register(true).then(() => decide()), ['recordNotice']],
    ['granted for a fee', () => register(true).then(() => decide({ feeOther: 500 })), ['recordNotice', 'recordPayment']],
    ['granted and notified', () => register(true).then(() => decide({ noticeOn: TODAY })), ['recordHandover']],
    ['granted and handed over', () => register(true).then(() => decide({ noticeOn: TODAY, providedOn: TODAY })), ['finish']],
    [
      'refused and notified',
      () => register(true).then(() => decide({ outcome: 'refused', refusalReasons: ['againstLaw'], noticeOn: TODAY })),
      ['finish'],
    ],
    ['withdrawn', () => register(true).then(() => decide({ outcome: 'withdrawn' })), []],
  ]

  it.each(CASES)('out of turn, in a case that is %s', async (_words, arrive, open) => {
    await arrive()
    const before = [await detail(), journalCount()]
    for (const taken of ALL.filter(({ step }) => !open.includes(step)))
      expect([taken.step, codeOf(await attempt(taken))]).toEqual([taken.step, 'requests.stepNotAllowed'])
    expect([await detail(), journalCount()]).toEqual(before)
    expect(stepsOf(await detail()).filter((step) => ALL.some((one) => one.step === step))).toEqual(open)
  })

  it('on a day to come, by the clock of the office', async () => {
    await register(false)
    const tomorrow: DatedStep = { step: 'declareComplete', on: dateOnly('2026-11-25') }
    expect(problemsOf(await attempt(tomorrow))).toEqual(['taken.on date.inFuture'])
    office.test.setNow('2026-11-24T17:00:00Z')
    await take(tomorrow)
  })

  it('before the step it follows', async () => {
    await register(false)
    const early = async (taken: DatedStep) =>
      expect(problemsOf(await attempt(taken))).toEqual(['taken.on date.beforeEarlierStep'])
    const on = (day: number) => dateOnly(`2026-12-0${day}`)
    morningOf('2026-12-09')
    await early({ ...incomplete, on: dateOnly('2026-11-23') })
    await take({ ...incomplete, on: on(1) })
    await early({ step: 'recordIncompleteReceipt', on: dateOnly('2026-11-30') })
    await early({ step: 'declareComplete', on: dateOnly('2026-11-30') })
    await take({ step: 'recordIncompleteReceipt', on: on(2) })
    await early({ step: 'declareComplete', on: on(1) })
    await take({ step: 'declareComplete', on: on(3) })
    await decide({ decidedOn: on(4), feeCopying: 500 })
    await early({ step: 'recordNotice', on: on(3) })
    await early({ step: 'recordPayment', on: on(3), paymentMethod: 'Tunai' })
    await take({ step: 'recordNotice', on: on(5) })
    await early({ step: 'recordHandover', on: on(3) })
    await take({ step: 'recordHandover', on: on(7) })
    await take({ step: 'recordPayment', on: on(6), paymentMethod: 'Tunai' })
    await early({ step: 'finish', on: on(6) })
    await take({ step: 'finish', on: on(7) })
  })

  it('of an old version, of no request, and without its words', async () => {
    await register(false)
    const before = journalCount()
    expect(codeOf(await attempt(incomplete, 2))).toBe('conflict')
    expect(codeOf(await office.test.attempt('requests.takeStep', { id: 99, version: 1, taken: incomplete }))).toBe('notFound')
    expect(problemsOf(await attempt({ ...incomplete, missingPapers: ' ' }))).toEqual(['taken.missingPapers text.required'])
    expect(codeOf(await attempt({ step: 'decide', on: TODAY } as unknown as DatedStep))).toBe('input.invalid')
    expect(journalCount()).toBe(before)
    await take(incomplete)
    expect(codeOf(await attempt({ step: 'declareComplete', on: TODAY }, 1))).toBe('conflict')
  })

  it('also as an extension, while the papers are not complete', async () => {
    await register(false)
    const extension = { extendedOn: TODAY, reason: 'notYetHeld' as const, note: 'Masih dihimpun' }
    const extend = () => office.test.attempt('requests.extend', { id: state.id, version: state.version, ...extension })
    expect(codeOf(await extend())).toBe('requests.notComplete')
    await take({ step: 'declareComplete', on: TODAY })
    expect(codeOf(await extend())).toBe('ok')
  })
})

describe('a case taken back', () => {
  it('loses its later steps but keeps that it is complete, and walks them anew', async () => {
    await register(true)
    await decide({ noticeOn: TODAY, providedOn: TODAY, feeCopying: 500 })
    await take({ step: 'recordPayment', on: TODAY, paymentMethod: 'Tunai' })
    await take({ step: 'finish', on: TODAY })
    await office.test.call('requests.reopen', { id: state.id, version: state.version, reason: 'Salah catat' })
    state.version += 1
    expect(await detail()).toMatchObject({ stage: 'processing', paidOn: null, finishedOn: null, completeOn: TODAY })
    await decide()
    expect((await detail()).stage).toBe('decided')
  })

  it('from a lapse waits for the papers again', async () => {
    state.id = await registerIncompleteRequest(office)
    state.version = 3
    morningOf('2026-11-30')
    await decide({ outcome: 'lapsed', decidedOn: dateOnly('2026-11-30') })
    await office.test.call('requests.reopen', { id: state.id, version: state.version, reason: 'Berkas menyusul' })
    state.version += 1
    expect(await detail()).toMatchObject({ stage: 'incomplete', finishedOn: null })
    await take({ step: 'declareComplete', on: dateOnly('2026-11-30') })
    expect((await detail()).stage).toBe('processing')
  })
})

describe('a correction of the decision', () => {
  it('from withdrawn to granted opens the steps that the grant asks for', async () => {
    await register(true)
    await decide({ outcome: 'withdrawn' })
    await decide({ outcome: 'grantedFully' })
    expect(await detail()).toMatchObject({ stage: 'decided', finishedOn: null })
    expect(stepsOf(await detail())).toContain('recordNotice')
  })

  it('keeps a finished case finished while nothing is left to do', async () => {
    await register(true)
    await decide({ noticeOn: TODAY, providedOn: TODAY })
    await take({ step: 'finish', on: TODAY })
    await decide({ noticeOn: TODAY, providedOn: TODAY, formHard: true })
    expect(await detail()).toMatchObject({ stage: 'finished', finishedOn: TODAY })
  })

  it('that takes the notice or the handing over away, or adds a fee, opens the finished case again', async () => {
    await register(true)
    const whole = { noticeOn: TODAY, providedOn: TODAY }
    for (const change of [{ noticeOn: null, providedOn: null }, { providedOn: null }, { feeCopying: 500 }]) {
      await decide(whole)
      if ((await detail()).finishedOn === null) await take({ step: 'finish', on: TODAY })
      await decide({ ...whole, ...change })
      expect((await detail()).finishedOn, JSON.stringify(change)).toBeNull()
    }
  })
})

describe('the clock of an incomplete request (the texts are silent; ppid 5.5 [D])', () => {
  const set = (version: number, restartOnRepair: boolean) =>
    office.test.call('office.updateAgency', { id: office.agencyId, version, profile: { ...PROFILE, restartOnRepair } })
  beforeEach(async () => {
    state.id = await registerIncompleteRequest(office)
    state.version = 3
    morningOf('2026-11-27')
  })
  const repair = () => take({ step: 'declareComplete', on: dateOnly('2026-11-27') })

  it('runs on from receipt', async () => {
    await repair()
    expect(await detail()).toMatchObject({ dueOn: '2026-12-08', deadline: { trigger: TODAY, due: '2026-12-08' } })
  })

  it('starts anew on repair where the office has set it so, and the journal says from when to when', async () => {
    await set(1, true)
    expect((await detail()).dueOn).toBe('2026-12-08')
    await repair()
    expect(await detail()).toMatchObject({ dueOn: '2026-12-11', deadline: { trigger: '2026-11-27', due: '2026-12-11' } })
    expect(JSON.parse(lastRow()?.changes ?? '')).toEqual({
      completeOn: [null, '2026-11-27'],
      dueOn: ['2026-12-08', '2026-12-11'],
    })
    morningOf('2026-12-11')
    const extension = { extendedOn: dateOnly('2026-12-11'), reason: 'notYetHeld' as const, note: 'Masih dihimpun' }
    await office.test.call('requests.extend', { id: state.id, version: state.version, ...extension })
    expect((await detail()).dueOn).toBe('2026-12-22')
  })

  it('of a request that was complete from the start never moves', async () => {
    await set(1, true)
    await register(true, dateOnly('2026-11-27'))
    expect(await detail()).toMatchObject({ deadline: { trigger: '2026-11-27' }, dueOn: '2026-12-11' })
  })

  it('moves with the setting, so that list, badge and working agree', async () => {
    await repair()
    await set(1, true)
    expect(await detail()).toMatchObject({ dueOn: '2026-12-11', deadline: { due: '2026-12-11' } })
    await set(2, false)
    expect(await detail()).toMatchObject({ dueOn: '2026-12-08', deadline: { due: '2026-12-08' } })
  })
})
