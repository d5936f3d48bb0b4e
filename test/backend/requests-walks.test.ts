// Random lives of requests through the whole backend: one journal row for what is accepted, none for what is refused,
// and at every moment only rows in the file that the life cycle allows (Perki KI 1/2021 Ps.31-38; ppid 5.9).
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WireResult } from '../../src-main/backend/create-backend.ts'
import type { DecisionInput } from '../../src-main/contract/index.ts'
import type { DatedStep } from '../../src-main/features/requests/requests.life-cycle.ts'
import { REQUEST_OUTCOMES } from '../../src-main/features/requests/requests.rules.ts'
import { addDays, type DateOnly, dateOnly } from '../../src-main/kernel/date-only.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { codeOf, countOf, DECISION, rowsOf } from './fixtures.ts'

const WALKS = 60
const ACTIONS = 12

const STEPS = [
  'declareComplete',
  'noticeIncomplete',
  'recordIncompleteReceipt',
  'recordNotice',
  'recordHandover',
  'recordPayment',
  'finish',
] as const

/** Days from today on which an act is dated: mostly today, sometimes before, seldom (and in vain) to come. */
const on = fc.constantFrom(0, 0, 0, 0, -1, -2, -5, 1)
const dated = <T extends object>(kind: string, fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record({ kind: fc.constant(kind), on, ...fields })
const ACT = fc.record({
  /** Which of the cases so far, and how many days pass before. */
  which: fc.nat(5),
  pass: fc.constantFrom(0, 0, 1, 2, 5, 9),
  stale: fc.constantFrom(false, false, false, false, false, false, false, false, true),
  act: fc.oneof(
    { weight: 2, arbitrary: dated('register', { complete: fc.boolean() }) },
    { weight: 6, arbitrary: dated('offered', { pick: fc.nat(6) }) },
    { weight: 3, arbitrary: dated('step', { step: fc.constantFrom(...STEPS) }) },
    {
      weight: 4,
      arbitrary: dated('decide', {
        outcome: fc.constantFrom(...REQUEST_OUTCOMES),
        notice: fc.option(fc.constantFrom(0, 0, -1), { nil: null }),
        handover: fc.option(fc.constantFrom(0, 0, -1), { nil: null }),
        fee: fc.constantFrom(0, 0, 5000),
      }),
    },
    { weight: 1, arbitrary: dated('extend', {}) },
    { weight: 1, arbitrary: dated('reopen', {}) },
  ),
})
type Act = { readonly kind: string; readonly on: number } & Partial<{
  readonly complete: boolean
  readonly pick: number
  readonly step: (typeof STEPS)[number]
  readonly outcome: DecisionInput['outcome']
  readonly notice: number | null
  readonly handover: number | null
  readonly fee: number
}>

const takenOf = (step: (typeof STEPS)[number], day: DateOnly): DatedStep =>
  ({
    step,
    on: day,
    ...(step === 'noticeIncomplete' ? { missingPapers: 'Fotokopi KTP' } : {}),
    ...(step === 'recordPayment' ? { paymentMethod: 'Tunai' } : {}),
  }) as DatedStep

/** A decision with everything its outcome asks for, so that only its days and the stage can be wrong. */
function decisionOf(act: Act, day: DateOnly): DecisionInput {
  const outcome = act.outcome ?? 'grantedFully'
  return {
    ...DECISION,
    outcome,
    decidedOn: day,
    noticeOn: act.notice == null ? null : addDays(day, act.notice),
    providedOn: act.handover == null ? null : addDays(day, act.handover),
    feeCopying: act.fee ?? 0,
    ...(outcome === 'refused' ? { refusalReasons: ['againstLaw'] } : {}),
    ...(outcome === 'grantedPartly' ? { redactionNote: 'NIK dihitamkan' } : {}),
    ...(outcome === 'notDocumented' ? { promisedOn: addDays(day, 30) } : {}),
  }
}

class Walk {
  private today = dateOnly('2026-06-02')
  private readonly cases: { id: number; version: number }[] = []

  private readonly test: TestBackend
  private readonly agencyId: number

  constructor(test: TestBackend, agencyId: number) {
    this.test = test
    this.agencyId = agencyId
  }

  pass(days: number): void {
    this.today = addDays(this.today, days)
    this.test.setNow(`${this.today}T03:00:00Z`)
  }

  async take(act: Act, which: number, stale: boolean): Promise<WireResult | undefined> {
    const day = addDays(this.today, act.on)
    if (act.kind === 'register') return this.register(act.complete ?? true, day)
    const chosen = this.cases[which % Math.max(1, this.cases.length)]
    if (chosen === undefined) return undefined
    const { id } = chosen
    const version = chosen.version - (stale ? 1 : 0)
    const result = await this.change(act, id, version, day)
    if (result?.ok === true) chosen.version += 1
    return result
  }

  private async register(papersComplete: boolean, receivedOn: DateOnly): Promise<WireResult> {
    const form = { ...REQUEST_FORM, receivedOn, backdatingReason: 'Datang lewat pos' }
    const result = await this.test.attempt('requests.register', { agencyId: this.agencyId, form, papersComplete })
    if (result.ok) this.cases.push({ id: (result.value as { id: number }).id, version: 1 })
    return result
  }

  private async change(act: Act, id: number, version: number, day: DateOnly): Promise<WireResult | undefined> {
    const { test } = this
    const note = { reason: 'notYetHeld' as const, note: 'Masih dihimpun' }
    switch (act.kind) {
      case 'step':
        return test.attempt('requests.takeStep', { id, version, taken: takenOf(act.step ?? 'finish', day) })
      case 'decide':
        return test.attempt('requests.decide', { id, version, decision: decisionOf(act, day) })
      case 'extend':
        return test.attempt('requests.extend', { id, version, extendedOn: day, ...note })
      case 'reopen':
        return test.attempt('requests.reopen', { id, version, reason: 'Salah catat' })
      default:
        return this.followOffer(act, id, version, day)
    }
  }

  /** Takes one of the steps that the case itself offers. */
  private async followOffer(act: Act, id: number, version: number, day: DateOnly): Promise<WireResult | undefined> {
    const { nextSteps, allowedOutcomes } = await this.test.call('requests.get', { id })
    const offered = nextSteps.filter(({ step }) => step !== 'object' && step !== 'edit')
    const step = offered[(act.pick ?? 0) % Math.max(1, offered.length)]?.step
    if (step === undefined) return undefined
    const dated = STEPS.find((one) => one === step)
    if (dated !== undefined) return this.change({ ...act, kind: 'step', step: dated }, id, version, day)
    const outcome = allowedOutcomes[(act.pick ?? 0) % allowedOutcomes.length]
    if (outcome === undefined) throw new Error(`no outcome is allowed where ${step} is offered`)
    const kind = step === 'correctDecision' ? 'decide' : step
    return this.change({ ...act, kind, outcome }, id, version, day)
  }
}

type Row = Readonly<Record<string, string | number | null>>

/** What must hold of every stored request at every moment, by its columns alone. */
const LAWS: Readonly<Record<string, (row: Row) => boolean>> = {
  'an outcome, its day and the closing day come together': (row) =>
    (row.outcome === null) === (row.decided_on === null) && (row.outcome === null) === (row.closed_on === null),
  'it is closed and decided on or after receipt': (row) =>
    row.outcome === null ||
    (String(row.closed_on) >= String(row.received_on) && String(row.decided_on) >= String(row.received_on)),
  'a notice needs an outcome': (row) => row.notice_on === null || row.outcome !== null,
  'a handing over needs a notice': (row) => row.provided_on === null || row.notice_on !== null,
  'only what was granted is handed over': (row) =>
    row.provided_on === null || row.outcome === 'grantedFully' || row.outcome === 'grantedPartly',
  'a payment needs an outcome': (row) => row.paid_on === null || row.outcome !== null,
  'a finished case needs an outcome': (row) => row.finished_on === null || row.outcome !== null,
  'a finished case has all that its outcome asks for': (row) => {
    if (row.finished_on === null || row.outcome === 'lapsed' || row.outcome === 'withdrawn') return true
    const granted = row.outcome === 'grantedFully' || row.outcome === 'grantedPartly'
    const fee = Number(row.fee_copying) + Number(row.fee_delivery) + Number(row.fee_other)
    return row.notice_on !== null && (!granted || row.provided_on !== null) && (fee === 0 || row.paid_on !== null)
  },
  'a lapse or a withdrawal finishes the case at once': (row) =>
    (row.outcome !== 'lapsed' && row.outcome !== 'withdrawn') || row.finished_on !== null,
  'an extension needs complete papers': (row) => row.extended_on === null || row.complete_on !== null,
  'the letter is received after it was written': (row) =>
    row.incomplete_received_on === null ||
    (row.incomplete_on !== null && String(row.incomplete_received_on) >= String(row.incomplete_on)),
  'papers are complete after they were asked for, and never before receipt': (row) =>
    row.complete_on === null ||
    [row.received_on, row.incomplete_on, row.incomplete_received_on].every((day) => String(day ?? '') <= String(row.complete_on)),
  'only complete papers lead to an answer': (row) =>
    row.outcome === null || row.outcome === 'lapsed' || row.outcome === 'withdrawn' || row.complete_on !== null,
  'a lapse follows a letter that was received': (row) => row.outcome !== 'lapsed' || row.incomplete_received_on !== null,
  'notice and handing over are not older than the decision': (row) =>
    [row.notice_on, row.provided_on].every((day) => day === null || String(day) >= String(row.decided_on)),
}

const EXPECTED = new Set([
  'ok',
  'conflict',
  'input.invalid',
  'requests.stepNotAllowed',
  'requests.notComplete',
  'requests.outcomeNotAllowed',
  'requests.notClosed',
  'requests.alreadyClosed',
  'requests.alreadyExtended',
  'requests.extensionTooLate',
  'requests.extensionBeforeReceipt',
])

it(`${WALKS} random walks of ${ACTIONS} acts journal what was done and nothing else, and leave lawful rows`, async () => {
  const seen = new Map<string, number>()
  const acts = fc.array(ACT, { minLength: ACTIONS, maxLength: ACTIONS })
  await fc.assert(
    fc.asyncProperty(fc.boolean(), acts, async (complete, walked) => {
      const test = await openTestBackend()
      try {
        const walk = new Walk(test, await setUpOffice(test))
        walk.pass(0)
        await walk.take({ kind: 'register', on: 0, complete }, 0, false)
        for (const { act, which, pass, stale } of walked) {
          walk.pass(pass)
          const before = countOf(test, 'SELECT count(*) FROM journal')
          const rows = JSON.stringify(rowsOf(test, 'SELECT * FROM request'))
          const result = await walk.take(act, which, stale)
          if (result === undefined) continue
          const code = codeOf(result)
          seen.set(`${act.kind} ${code}`, (seen.get(`${act.kind} ${code}`) ?? 0) + 1)
          expect(EXPECTED).toContain(code)
          expect(countOf(test, 'SELECT count(*) FROM journal')).toBe(before + (result.ok ? 1 : 0))
          if (!result.ok) expect(JSON.stringify(rowsOf(test, 'SELECT * FROM request'))).toBe(rows)
          const broken = rowsOf<Row>(test, 'SELECT * FROM request').flatMap((row) =>
            Object.entries(LAWS).flatMap(([law, holds]) => (holds(row) ? [] : [`${law}: ${JSON.stringify(row)}`])),
          )
          expect(broken).toEqual([])
        }
        expect(test.faults).toEqual([])
      } finally {
        await test.close()
      }
    }),
    { numRuns: WALKS },
  )
  // The walks must have gone somewhere: every kind of act was accepted and refused.
  for (const kind of ['register', 'step', 'decide', 'extend', 'offered'])
    expect([kind, (seen.get(`${kind} ok`) ?? 0) > 0]).toEqual([kind, true])
  expect([...seen.keys()].some((key) => key.endsWith('requests.stepNotAllowed'))).toBe(true)
}, 120_000)
