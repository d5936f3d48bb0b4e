// A decision with every outcome and the fields the law wants of it (Perki KI 1/2021 Ps.31(4), Ps.34, Ps.50).
import { beforeEach, describe, expect, it } from 'vitest'
import { type DecisionInput, REQUEST_OUTCOMES } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import {
  ANSWER,
  codeOf,
  countOf,
  DECISION,
  EXCLUSION,
  OBJECTION_FORM,
  problemsOf,
  registerRequest,
  rowsOf,
  useOffice,
} from './fixtures.ts'

const office = useOffice()
let id: number
beforeEach(async () => {
  id = (await registerRequest(office)).id
})
const decide = (change: Partial<DecisionInput>, version = 1) =>
  office.test.attempt('requests.decide', { id, version, decision: { ...DECISION, ...change } })
const detail = () => office.test.call('requests.get', { id })
const exclusion = async () =>
  (await office.test.call('excludedInformation.add', { agencyId: office.agencyId, entry: EXCLUSION })).id

/** What each outcome needs beyond the bare decision. */
const NEEDS: Readonly<Record<(typeof REQUEST_OUTCOMES)[number], Partial<DecisionInput>>> = {
  grantedFully: {},
  grantedPartly: { redactionNote: 'Nama saksi dihitamkan' },
  refused: { refusalReasons: ['againstLaw'], refusalText: 'Bertentangan dengan undang-undang' },
  notHeld: { otherBody: 'Dinas Pendidikan', underControl: false },
  notDocumented: { promisedOn: dateOnly('2026-12-31'), notDocumented: true },
  lapsed: { noticeOn: null, providedOn: null },
  withdrawn: { noticeOn: null, providedOn: null },
}

describe('a decision', () => {
  it.each(REQUEST_OUTCOMES)('%s with what it needs closes the case', async (outcome) => {
    expect(codeOf(await decide({ outcome, ...NEEDS[outcome] }))).toBe('ok')
    expect(await detail()).toMatchObject({ outcome, stage: 'closed', daysLeft: null, version: 2, ...NEEDS[outcome] })
    expect(countOf(office.test, 'SELECT count(*) FROM request WHERE closed_on IS NOT NULL')).toBe(1)
  })

  it.each([
    ['partly granted without the redaction', { outcome: 'grantedPartly' }, 'redactionNote decision.redactionRequired'],
    ['refused without a ground', { outcome: 'refused' }, 'refusalReasons decision.groundRequired'],
    [
      'refused by exclusion without the entry of the DIK',
      { outcome: 'refused', refusalReasons: ['article17h'] },
      'excludedInformationId decision.exclusionRecordRequired',
    ],
    ['not documented without the promised day', { outcome: 'notDocumented' }, 'promisedOn decision.promiseRequired'],
    ['dated before receipt', { decidedOn: dateOnly('2026-11-23') }, 'decidedOn date.beforeReceipt'],
    ['with a notice before receipt', { noticeOn: dateOnly('2026-11-23') }, 'noticeOn date.beforeReceipt'],
    ['with a handing over before receipt', { providedOn: dateOnly('2026-11-23') }, 'providedOn date.beforeReceipt'],
  ] as const)('%s is refused at its field, and the case stays open', async (_words, change, problem) => {
    expect(problemsOf(await decide(change as Partial<DecisionInput>))).toEqual([`decision.${problem}`])
    expect(await detail()).toMatchObject({ outcome: null, stage: 'open', version: 1 })
  })

  it('by Article 17 j needs the other law besides the entry of the DIK', async () => {
    const refusal = { outcome: 'refused' as const, refusalReasons: ['article17j' as const] }
    expect(problemsOf(await decide(refusal))).toEqual([
      'decision.excludedInformationId decision.exclusionRecordRequired',
      'decision.otherLaw decision.otherLawRequired',
    ])
    expect(codeOf(await decide({ ...refusal, excludedInformationId: await exclusion(), otherLaw: 'UU 10/1998 Ps.40' }))).toBe(
      'ok',
    )
  })

  it('by exclusion shows the title of the entry, which can no longer be removed', async () => {
    const excludedInformationId = await exclusion()
    await decide({ outcome: 'refused', refusalReasons: ['article17h', 'article17a'], excludedInformationId })
    expect(await detail()).toMatchObject({
      excludedInformationTitle: EXCLUSION.title,
      refusalReasons: ['article17h', 'article17a'],
    })
    expect(await office.test.attempt('excludedInformation.remove', { id: excludedInformationId, version: 1 })).toMatchObject({
      error: { code: 'excludedInformation.inUse', details: { refusals: 1 } },
    })
  })

  it('that names an entry of the DIK that is not there is refused at the field', async () => {
    const refusal = { outcome: 'refused' as const, refusalReasons: ['article17h' as const], excludedInformationId: 99 }
    expect(problemsOf(await decide(refusal))).toEqual(['decision.excludedInformationId decision.exclusionRecordRequired'])
  })

  it('takes whole rupiah and no debt', async () => {
    expect(codeOf(await decide({ feeCopying: -1 }))).toBe('input.invalid')
    expect(codeOf(await decide({ feeCopying: 0.5 }))).toBe('input.invalid')
    await decide({ feeCopying: 12_500, feeDelivery: 9_000, feeOther: 0, paymentMethod: 'Tunai' })
    expect(await detail()).toMatchObject({ feeCopying: 12_500, feeDelivery: 9_000, paymentMethod: 'Tunai' })
  })

  it('is answered in the working days from receipt to the notice', async () => {
    office.test.setNow('2026-12-09T03:00:00Z')
    await decide({ decidedOn: dateOnly('2026-12-08'), noticeOn: dateOnly('2026-12-08'), providedOn: dateOnly('2026-12-09') })
    expect((await detail()).answeredInDays).toBe(10)
    await decide({ decidedOn: dateOnly('2026-12-08'), noticeOn: null, providedOn: null }, 2)
    expect((await detail()).answeredInDays).toBeNull()
  })

  it('closes on the day of the notice, else of the handing over, else of the decision', async () => {
    office.test.setNow('2026-12-09T03:00:00Z')
    const [decidedOn, noticeOn, providedOn] = [dateOnly('2026-12-01'), dateOnly('2026-12-03'), dateOnly('2026-12-02')]
    const closed = () => rowsOf<{ closed_on: string }>(office.test, 'SELECT closed_on FROM request')[0]?.closed_on
    await decide({ decidedOn, noticeOn, providedOn })
    expect(closed()).toBe('2026-12-03')
    await decide({ decidedOn, noticeOn: null, providedOn }, 2)
    expect(closed()).toBe('2026-12-02')
    await decide({ decidedOn, noticeOn: null, providedOn: null }, 3)
    expect(closed()).toBe('2026-12-01')
  })
})

describe('a decision taken back', () => {
  it('needs a reason, opens the case with its old deadline, and may be decided anew', async () => {
    await decide({})
    expect(codeOf(await office.test.attempt('requests.reopen', { id, version: 2, reason: '' }))).toBe('input.invalid')
    await office.test.call('requests.reopen', { id, version: 2, reason: 'Salah permohonan' })
    expect(await detail()).toMatchObject({
      outcome: null,
      decidedOn: null,
      noticeOn: null,
      providedOn: null,
      stage: 'open',
      dueOn: '2026-12-08',
    })
    expect(codeOf(await decide({}, 3))).toBe('ok')
  })

  it('is nothing for an open case', async () =>
    expect(codeOf(await office.test.attempt('requests.reopen', { id, version: 1, reason: 'x' }))).toBe('requests.notClosed'))

  it('is refused once an objection hangs on it; correcting it is not', async () => {
    const { agencyId, test } = office
    await decide({})
    expect((await detail()).nextSteps).toEqual(['edit', 'correctDecision', 'reopen', 'object'])
    const objection = await test.call('objections.register', {
      agencyId,
      form: { ...OBJECTION_FORM, requestId: id, grounds: ['f'] },
    })
    expect(codeOf(await test.attempt('requests.reopen', { id, version: 2, reason: 'Salah' }))).toBe('requests.hasObjection')
    await test.call('objections.answer', { id: objection.id, version: 1, answer: ANSWER })
    expect(codeOf(await test.attempt('requests.reopen', { id, version: 2, reason: 'Salah' }))).toBe('requests.hasObjection')
    expect((await detail()).nextSteps).toEqual(['edit', 'correctDecision', 'object'])
    expect(codeOf(await decide({ formHard: true }, 2))).toBe('ok')
  })
})
