// Disputes at the Information Commission: only after an objection, within fourteen working days, with their ruling (UU KIP Ps.37-38).
import { beforeEach, describe, expect, it } from 'vitest'
import { DISPUTE_STAGES, type DisputeInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { ANSWER, codeOf, DISPUTE, OBJECTION_FORM, problemsOf, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()
let objectionId: number
beforeEach(async () => {
  objectionId = (await office.test.call('objections.register', { agencyId: office.agencyId, form: OBJECTION_FORM })).id
})
const attempt = (change: Partial<DisputeInput> = {}) =>
  office.test.attempt('disputes.add', { agencyId: office.agencyId, dispute: { ...DISPUTE, objectionId, ...change } })
const add = (change: Partial<DisputeInput> = {}) =>
  office.test.call('disputes.add', { agencyId: office.agencyId, dispute: { ...DISPUTE, objectionId, ...change } })
const detail = (id: number) => office.test.call('disputes.get', { id })

describe('a dispute', () => {
  it('needs an objection, and is not filed before it', async () => {
    expect(codeOf(await attempt({ objectionId: 99 }))).toBe('disputes.objectionNotFound')
    expect(codeOf(await attempt({ filedOn: dateOnly('2026-11-23') }))).toBe('disputes.filedBeforeObjection')
    const { id } = await add()
    const early = { ...DISPUTE, objectionId, filedOn: dateOnly('2026-11-23') }
    expect(codeOf(await office.test.attempt('disputes.update', { id, version: 1, dispute: early }))).toBe(
      'disputes.filedBeforeObjection',
    )
  })

  it('shows the objection, the request and the applicant', async () => {
    const request = await registerRequest(office)
    const form = { ...OBJECTION_FORM, requestId: request.id, grounds: ['e' as const] }
    const objection = await office.test.call('objections.register', { agencyId: office.agencyId, form })
    const { id } = await add({ objectionId: objection.id })
    expect(await detail(id)).toMatchObject({
      objectionNumber: objection.registrationNumber,
      requestNumber: request.registrationNumber,
      applicantName: form.applicantName,
    })
  })

  it('comes back as it was written, and is changed under its version', async () => {
    const ruled: DisputeInput = {
      ...DISPUTE,
      objectionId,
      stage: 'ruled',
      mediator: 'Mediator Contoh',
      mediationStartedOn: dateOnly('2026-12-01'),
      mediationEndedOn: dateOnly('2026-12-10'),
      mediationResult: 'failed',
      rulingType: 'adjudication',
      rulingNumber: '009/PTS-A/2027',
      rulingOn: dateOnly('2027-02-01'),
      rulingReceivedOn: dateOnly('2027-02-08'),
      rulingOrder: 'grantedPartly',
      executionDueOn: dateOnly('2027-03-01'),
    }
    const { id } = await add()
    expect(await office.test.call('disputes.update', { id, version: 1, dispute: ruled })).toEqual({ id, version: 2 })
    expect(await detail(id)).toMatchObject(ruled)
    expect(codeOf(await office.test.attempt('disputes.update', { id, version: 1, dispute: ruled }))).toBe('conflict')
  })

  it('that is not there is not found', async () =>
    expect(codeOf(await office.test.attempt('disputes.get', { id: 99 }))).toBe('notFound'))
})

describe('the window of fourteen working days', () => {
  it('runs from the answer', async () => {
    await office.test.call('objections.answer', { id: objectionId, version: 1, answer: ANSWER })
    const inTime = await add({ filedOn: dateOnly('2026-12-14') })
    const late = await add({ filedOn: dateOnly('2026-12-15') })
    expect(await detail(inTime.id)).toMatchObject({ filingDueOn: '2026-12-14', filedLate: false })
    expect(await detail(late.id)).toMatchObject({ filingDueOn: '2026-12-14', filedLate: true })
  })

  it('runs from the end of the answer period when Atasan PPID stays silent', async () => {
    const { id } = await add({ filedOn: dateOnly('2027-01-20') })
    // Day 30 is 11 January; fourteen working days later, over no holiday, is 29 January.
    expect(await detail(id)).toMatchObject({ filingDueOn: '2027-01-29', filedLate: false })
    const answer = { ...ANSWER, outcome: 'unanswered' as const, answeredOn: null }
    await office.test.call('objections.answer', { id: objectionId, version: 1, answer })
    expect((await detail(id)).filingDueOn).toBe('2027-01-29')
  })
})

describe('the ruling', () => {
  it('has its type and its date together', async () => {
    expect(problemsOf(await attempt({ rulingType: 'adjudication' }))).toEqual(['dispute.rulingOn dispute.rulingDateRequired'])
    expect(problemsOf(await attempt({ rulingOn: dateOnly('2027-02-01') }))).toEqual([
      'dispute.rulingOn dispute.rulingDateRequired',
    ])
  })

  it('is not before the filing', async () =>
    expect(problemsOf(await attempt({ rulingType: 'withdrawn', rulingOn: dateOnly('2026-11-23') }))).toEqual([
      'dispute.rulingOn date.endBeforeStart',
    ]))

  it('is counted in the year of the filing, with court and execution', async () => {
    const ruling = { rulingType: 'adjudication' as const, rulingOn: dateOnly('2026-11-24'), rulingOrder: 'granted' as const }
    await add({ ...ruling, stage: 'final', executedOn: dateOnly('2026-11-24') })
    await add({ ...ruling, rulingOrder: 'rejected', stage: 'court', courtFiledOn: dateOnly('2026-11-24') })
    await add({ filedOn: dateOnly('2027-01-04') })
    const { disputes } = await office.test.call('annualReport.figures', { agencyId: office.agencyId, year: 2026 })
    expect(disputes).toMatchObject({ filed: 2, executed: 1, toCourt: 1 })
    expect(disputes.byStage).toMatchObject({ final: 1, court: 1 })
    expect(disputes.byRulingOrder).toMatchObject({ granted: 1, rejected: 1 })
  })
})

describe('the list of disputes', () => {
  it('narrows by stage and has pages', async () => {
    for (const stage of DISPUTE_STAGES) await add({ stage })
    const list = (stage: (typeof DISPUTE_STAGES)[number] | null, offset = 0, limit = 50) =>
      office.test.call('disputes.list', { agencyId: office.agencyId, stage, offset, limit })
    for (const stage of DISPUTE_STAGES) expect((await list(stage)).rows.map((row) => row.stage)).toEqual([stage])
    const [first, second] = [await list(null, 0, 4), await list(null, 4, 4)]
    expect([first.total, first.rows.length, second.rows.length]).toEqual([7, 4, 3])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(7)
  })
})
