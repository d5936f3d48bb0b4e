// One extension of seven working days, written down with its reason before the tenth day ends (UU KIP Ps.22(8), Perki KI 1/2021 Ps.36).
import { beforeEach, describe, expect, it } from 'vitest'
import { EXTENSION_REASONS } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { codeOf, DECISION, OBJECTION_FORM, problemsOf, registerRequest, stepsOf, useOffice } from './fixtures.ts'

const office = useOffice()
let id: number
beforeEach(async () => {
  id = (await registerRequest(office)).id
})
const extend = (on: string, version = 1, change: { reason?: (typeof EXTENSION_REASONS)[number]; note?: string } = {}) =>
  office.test.attempt('requests.extend', {
    id,
    version,
    extendedOn: dateOnly(on),
    reason: 'notYetHeld',
    note: 'Masih dihimpun',
    ...change,
  })
const detail = () => office.test.call('requests.get', { id })

describe('an extension', () => {
  it.each(EXTENSION_REASONS)('for %s gives seventeen working days from receipt', async (reason) => {
    expect(codeOf(await extend('2026-11-24', 1, { reason }))).toBe('ok')
    expect(await detail()).toMatchObject({
      stage: 'extended',
      dueOn: '2026-12-17',
      deadline: { trigger: '2026-11-24', days: 17, due: '2026-12-17' },
      extendedOn: '2026-11-24',
      extensionReason: reason,
      extensionNote: 'Masih dihimpun',
    })
  })

  it('on the last moment of day 10 is in time; on day 11 it is too late', async () => {
    office.test.setNow('2026-12-08T16:59:59Z')
    expect((await detail()).nextSteps).toContainEqual({ step: 'extend', dueOn: '2026-12-08' })
    office.test.setNow('2026-12-08T17:00:00Z')
    expect(stepsOf(await detail())).not.toContain('extend')
    expect(codeOf(await extend('2026-12-09'))).toBe('requests.extensionTooLate')
    expect(codeOf(await extend('2026-12-08'))).toBe('ok')
  })

  it('is given once', async () => {
    await extend('2026-11-24')
    expect(stepsOf(await detail())).not.toContain('extend')
    expect(codeOf(await extend('2026-11-24', 2))).toBe('requests.alreadyExtended')
    expect((await detail()).dueOn).toBe('2026-12-17')
  })

  it('is not given for a closed case', async () => {
    await office.test.call('requests.decide', { id, version: 1, decision: DECISION })
    expect(codeOf(await extend('2026-11-24', 2))).toBe('requests.alreadyClosed')
  })

  it('is not dated before receipt or after today', async () => {
    expect(codeOf(await extend('2026-11-23'))).toBe('requests.extensionBeforeReceipt')
    expect(problemsOf(await extend('2026-11-25'))).toEqual(['extendedOn date.inFuture'])
  })

  it('has its written reason', async () =>
    expect(problemsOf(await extend('2026-11-24', 1, { note: '  ' }))).toEqual(['note text.required']))

  it('of an old version is a conflict', async () => expect(codeOf(await extend('2026-11-24', 5))).toBe('conflict'))

  it('stays with the case when it is closed and opened again', async () => {
    await extend('2026-11-24')
    await office.test.call('requests.decide', { id, version: 2, decision: DECISION })
    await office.test.call('requests.reopen', { id, version: 3, reason: 'Salah' })
    expect(await detail()).toMatchObject({ stage: 'extended', dueOn: '2026-12-17' })
  })

  it('is counted in the year of the request', async () => {
    await extend('2026-11-24')
    const { requests } = await office.test.call('annualReport.figures', { agencyId: office.agencyId, year: 2026 })
    expect(requests.extended).toBe(1)
  })
})

describe('what may be done next', () => {
  const open = [
    { step: 'decide', dueOn: '2026-12-08' },
    { step: 'extend', dueOn: '2026-12-08' },
    { step: 'edit', dueOn: null },
  ]

  it('an open case is objected to only when its answer period has lapsed (UU KIP Ps.35(1)c)', async () => {
    expect((await detail()).nextSteps).toEqual(open)
    office.test.setNow('2026-12-08T16:59:59Z')
    expect((await detail()).nextSteps).toEqual(open)
    office.test.setNow('2026-12-08T17:00:00Z')
    expect(stepsOf(await detail())).toEqual(['decide', 'object', 'edit'])
  })

  it('an extended case waits with the objection for the end of day 17', async () => {
    await extend('2026-11-24')
    office.test.setNow('2026-12-17T16:59:59Z')
    expect((await detail()).nextSteps).toEqual([
      { step: 'decide', dueOn: '2026-12-17' },
      { step: 'edit', dueOn: null },
    ])
    office.test.setNow('2026-12-17T17:00:00Z')
    expect(stepsOf(await detail())).toEqual(['decide', 'object', 'edit'])
  })

  it('a case objected to for silence may still be decided', async () => {
    office.test.setNow('2026-12-09T03:00:00Z')
    const form = { ...OBJECTION_FORM, receivedOn: dateOnly('2026-12-09'), requestId: id, grounds: ['c' as const] }
    await office.test.call('objections.register', { agencyId: office.agencyId, form })
    expect(codeOf(await office.test.attempt('requests.decide', { id, version: 1, decision: DECISION }))).toBe('ok')
  })

  it('a case the applicant withdrew is not objected to', async () => {
    const decision = { ...DECISION, outcome: 'withdrawn' as const, noticeOn: null, providedOn: null }
    await office.test.call('requests.decide', { id, version: 1, decision })
    expect(stepsOf(await detail())).toEqual(['correctDecision', 'reopen', 'edit'])
  })
})
