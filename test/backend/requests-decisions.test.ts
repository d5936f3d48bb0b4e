// A decision with every outcome and the fields the law wants of it (Perki KI 1/2021 Ps.31(4), Ps.34, Ps.50).
import { beforeEach, describe, expect, it } from 'vitest'
import { type DecisionInput, REQUEST_OUTCOMES } from '../../src-main/contract/index.ts'
import type { RequestStage } from '../../src-main/features/requests/requests.life-cycle.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import {
  ANSWER,
  codeOf,
  countOf,
  DECISION,
  EXCLUSION,
  INFORMATION,
  OBJECTION_FORM,
  problemsOf,
  registerIncompleteRequest,
  registerRequest,
  rowsOf,
  stepsOf,
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

/** Nothing is handed over with it. */
const NOTHING = { providedOn: null } as const
/** What each outcome needs beyond the bare decision. */
const NEEDS: Readonly<Record<(typeof REQUEST_OUTCOMES)[number], Partial<DecisionInput>>> = {
  grantedFully: {},
  grantedPartly: { redactionNote: 'Nama saksi dihitamkan' },
  refused: { refusalReasons: ['againstLaw'], refusalText: 'Bertentangan dengan undang-undang', ...NOTHING },
  notHeld: { otherBody: 'Dinas Pendidikan', underControl: false, ...NOTHING },
  notDocumented: { promisedOn: dateOnly('2026-12-31'), notDocumented: true, ...NOTHING },
  lapsed: { noticeOn: null, providedOn: null },
  withdrawn: { noticeOn: null, providedOn: null },
}

/** Where each outcome takes a complete request that was decided, notified and, when granted, handed over on one day. */
const LEADS_TO: Readonly<Record<Exclude<(typeof REQUEST_OUTCOMES)[number], 'lapsed'>, RequestStage>> = {
  grantedFully: 'provided',
  grantedPartly: 'provided',
  refused: 'noticed',
  notHeld: 'noticed',
  notDocumented: 'noticed',
  withdrawn: 'finished',
}

describe('a decision', () => {
  it.each(Object.entries(LEADS_TO))('%s with what it needs closes the case, which is then %s', async (word, stage) => {
    const outcome = word as keyof typeof LEADS_TO
    expect(codeOf(await decide({ outcome, ...NEEDS[outcome] }))).toBe('ok')
    expect(await detail()).toMatchObject({ outcome, stage, daysLeft: null, version: 2, ...NEEDS[outcome] })
    expect(countOf(office.test, 'SELECT count(*) FROM request WHERE closed_on IS NOT NULL')).toBe(1)
  })

  it('may be any but a lapse when the papers are complete', async () => {
    expect((await detail()).allowedOutcomes).toEqual(REQUEST_OUTCOMES.filter((outcome) => outcome !== 'lapsed'))
    expect(codeOf(await decide({ outcome: 'lapsed', ...NEEDS.lapsed }))).toBe('requests.outcomeNotAllowed')
    expect(await detail()).toMatchObject({ outcome: null, stage: 'processing', version: 1 })
  })

  it.each([
    ['partly granted without the redaction', { outcome: 'grantedPartly' }, 'redactionNote decision.redactionRequired'],
    ['refused without a ground', { outcome: 'refused', ...NOTHING }, 'refusalReasons decision.groundRequired'],
    [
      'refused by exclusion without the entry of the DIK',
      { outcome: 'refused', refusalReasons: ['article17h'], approvedBy: 'Atasan Contoh', ...NOTHING },
      'excludedInformationId decision.exclusionRecordRequired',
    ],
    ['not documented without the promised day', { outcome: 'notDocumented', ...NOTHING }, 'promisedOn decision.promiseRequired'],
    ['dated before receipt', { decidedOn: dateOnly('2026-11-23') }, 'decidedOn date.beforeReceipt'],
    ['with a notice before receipt', { noticeOn: dateOnly('2026-11-23') }, 'noticeOn date.beforeReceipt'],
    ['with a handing over before receipt', { providedOn: dateOnly('2026-11-23') }, 'providedOn date.beforeReceipt'],
    ['handed over but not notified', { noticeOn: null }, 'noticeOn decision.noticeRequired'],
    [
      'handed over where nothing was granted',
      { ...NEEDS.refused, outcome: 'refused', providedOn: dateOnly('2026-11-24') },
      'providedOn decision.nothingToHandOver',
    ],
  ] as const)('%s is refused at its field, and the case stays open', async (_words, change, problem) => {
    expect(problemsOf(await decide(change as Partial<DecisionInput>))).toEqual([`decision.${problem}`])
    expect(await detail()).toMatchObject({ outcome: null, stage: 'processing', version: 1 })
  })

  it('by exclusion has the approval of Atasan PPID (Perki KI 1/2021 Ps.10(2)f)', async () => {
    const refusal = { outcome: 'refused' as const, refusalReasons: ['article17h' as const], ...NOTHING }
    const excludedInformationId = await exclusion()
    expect(problemsOf(await decide({ ...refusal, excludedInformationId }))).toEqual([
      'decision.approvedBy decision.approvalRequired',
    ])
    const approval = { approvedBy: 'Atasan Contoh', approvedOn: dateOnly('2026-11-24') }
    expect(codeOf(await decide({ ...refusal, excludedInformationId, ...approval }))).toBe('ok')
    expect(await detail()).toMatchObject(approval)
  })

  it('never refuses the whole for an exclusion of a part (Perki KI 1/2021 Ps.50(2)-(3))', async () => {
    const { id: excludedInformationId } = await office.test.call('excludedInformation.add', {
      agencyId: office.agencyId,
      entry: { ...EXCLUSION, scope: 'partial' },
    })
    const named = { refusalReasons: ['article17h' as const], excludedInformationId, approvedBy: 'Atasan Contoh' }
    expect(problemsOf(await decide({ outcome: 'refused', ...named, ...NOTHING }))).toEqual(['decision.outcome decision.partOnly'])
    const partly = { ...NEEDS.grantedPartly, outcome: 'grantedPartly' as const }
    expect(codeOf(await decide({ ...partly, ...named }))).toBe('ok')
  })

  it.each(['decidedOn', 'noticeOn', 'providedOn', 'approvedOn'] as const)('has no %s after today', async (path) => {
    expect(problemsOf(await decide({ [path]: dateOnly('2026-11-25') }))).toEqual([`decision.${path} date.inFuture`])
    office.test.setNow('2026-11-24T17:00:00Z')
    const day = dateOnly('2026-11-25')
    expect(codeOf(await decide({ noticeOn: day, providedOn: day, [path]: day }))).toBe('ok')
  })

  it('is notified and handed over on its day or later', async () => {
    office.test.setNow('2026-11-26T03:00:00Z')
    const [before, on, after] = [dateOnly('2026-11-24'), dateOnly('2026-11-25'), dateOnly('2026-11-26')]
    expect(problemsOf(await decide({ decidedOn: on, noticeOn: before, providedOn: null }))).toEqual([
      'decision.noticeOn date.beforeEarlierStep',
    ])
    expect(problemsOf(await decide({ decidedOn: on, noticeOn: after, providedOn: before }))).toEqual([
      'decision.providedOn date.beforeEarlierStep',
    ])
    expect(codeOf(await decide({ decidedOn: on, noticeOn: after, providedOn: on }))).toBe('ok')
  })

  it('by Article 17 j needs the other law besides the entry of the DIK', async () => {
    const refusal = {
      outcome: 'refused' as const,
      refusalReasons: ['article17j' as const],
      approvedBy: 'Atasan Contoh',
      ...NOTHING,
    }
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
    const refusalReasons = ['article17h', 'article17a'] as const
    const approvedBy = 'Atasan Contoh'
    await decide({ outcome: 'refused', refusalReasons: [...refusalReasons], excludedInformationId, approvedBy, ...NOTHING })
    expect(await detail()).toMatchObject({
      excludedInformationTitle: EXCLUSION.title,
      refusalReasons,
    })
    expect(await office.test.attempt('excludedInformation.remove', { id: excludedInformationId, version: 1 })).toMatchObject({
      error: { code: 'excludedInformation.inUse', details: { refusals: 1 } },
    })
  })

  it('that names an entry of the DIK that is not there is refused at the field', async () => {
    const refusal = {
      outcome: 'refused' as const,
      refusalReasons: ['article17h' as const],
      excludedInformationId: 99,
      ...NOTHING,
    }
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

  // That the handing over counts where an old register knows no notice is proven of `closingDay` itself.
  it('closes on the day of the notice, not of the handing over; without a notice on its own', async () => {
    office.test.setNow('2026-12-09T03:00:00Z')
    const [decidedOn, noticeOn, providedOn] = [dateOnly('2026-12-01'), dateOnly('2026-12-03'), dateOnly('2026-12-02')]
    const closed = () => rowsOf<{ closed_on: string }>(office.test, 'SELECT closed_on FROM request')[0]?.closed_on
    await decide({ decidedOn, noticeOn, providedOn })
    expect(closed()).toBe('2026-12-03')
    await decide({ decidedOn, noticeOn: null, providedOn: null }, 2)
    expect(closed()).toBe('2026-12-01')
  })
})

describe('the decision of a request that was not complete', () => {
  beforeEach(async () => {
    id = await registerIncompleteRequest(office)
  })

  it('is a lapse only once the three working days of repair have passed (Perki KI 1/2021 Ps.33)', async () => {
    office.test.setNow('2026-11-27T16:59:59Z')
    const lapse = { outcome: 'lapsed' as const, ...NEEDS.lapsed, decidedOn: dateOnly('2026-11-27') }
    expect((await detail()).allowedOutcomes).toEqual(['withdrawn'])
    expect(codeOf(await decide(lapse, 3))).toBe('requests.notComplete')
    office.test.setNow('2026-11-27T17:00:00Z')
    expect((await detail()).allowedOutcomes).toEqual(['lapsed', 'withdrawn'])
    expect(codeOf(await decide({ ...lapse, decidedOn: dateOnly('2026-11-28') }, 3))).toBe('ok')
    expect(await detail()).toMatchObject({ outcome: 'lapsed', stage: 'finished', daysLeft: null, finishedOn: '2026-11-28' })
  })

  it.each(REQUEST_OUTCOMES.filter((outcome) => outcome !== 'lapsed' && outcome !== 'withdrawn'))(
    'is never %s',
    async (outcome) => {
      office.test.setNow('2026-12-15T03:00:00Z')
      expect(codeOf(await decide({ outcome, ...NEEDS[outcome] }, 3))).toBe('requests.notComplete')
      expect(await detail()).toMatchObject({ outcome: null, stage: 'incomplete', version: 3 })
    },
  )

  it('is a withdrawal on any day, and the case is finished with it', async () => {
    expect(codeOf(await decide({ outcome: 'withdrawn', ...NEEDS.withdrawn }, 3))).toBe('ok')
    expect(await detail()).toMatchObject({ stage: 'finished', finishedOn: '2026-11-24' })
  })
})

describe('a request of several items', () => {
  const items: DecisionInput['items'] = [
    { text: 'Rencana kerja', outcome: 'grantedFully', note: '' },
    { text: 'Berita acara', outcome: 'notHeld', note: 'Dinas Pendidikan' },
  ]

  it('is decided as its items are, and shows them with what answered it', async () => {
    const { id: dip } = await office.test.call('publicInformation.add', { agencyId: office.agencyId, entry: INFORMATION })
    const answeredWith = [{ id: dip, title: INFORMATION.title, link: INFORMATION.link }]
    expect(problemsOf(await decide({ items }))).toEqual(['decision.items decision.itemsDisagree'])
    const partly = { ...NEEDS.grantedPartly, outcome: 'grantedPartly' as const, items, answeredWith }
    expect(codeOf(await decide(partly))).toBe('ok')
    expect(await detail()).toMatchObject({ items, answeredWith, outcome: 'grantedPartly' })
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
      stage: 'processing',
      dueOn: '2026-12-08',
    })
    expect(codeOf(await decide({}, 3))).toBe('ok')
  })

  it('is nothing for an open case', async () =>
    expect(codeOf(await office.test.attempt('requests.reopen', { id, version: 1, reason: 'x' }))).toBe('requests.notClosed'))

  it('is refused once an objection hangs on it; correcting it is not', async () => {
    const { agencyId, test } = office
    await decide({})
    expect(stepsOf(await detail())).toEqual(['finish', 'object', 'correctDecision', 'reopen', 'edit'])
    const objection = await test.call('objections.register', {
      agencyId,
      form: { ...OBJECTION_FORM, requestId: id, grounds: ['f'] },
    })
    expect(codeOf(await test.attempt('requests.reopen', { id, version: 2, reason: 'Salah' }))).toBe('requests.hasObjection')
    await test.call('objections.answer', { id: objection.id, version: 1, answer: ANSWER })
    expect(codeOf(await test.attempt('requests.reopen', { id, version: 2, reason: 'Salah' }))).toBe('requests.hasObjection')
    expect(stepsOf(await detail())).toEqual(['finish', 'object', 'correctDecision', 'edit'])
    expect(codeOf(await decide({ formHard: true }, 2))).toBe('ok')
  })
})
