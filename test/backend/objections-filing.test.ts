// Filing an objection: its grounds, the request it needs, and the window of thirty working days (UU KIP Ps.35, Ps.36(1)).
import { describe, expect, it } from 'vitest'
import type { ObjectionInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { codeOf, countOf, DECISION, OBJECTION_FORM, problemsOf, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()
const attempt = (change: Partial<ObjectionInput>) =>
  office.test.attempt('objections.register', { agencyId: office.agencyId, form: { ...OBJECTION_FORM, ...change } })
const register = (change: Partial<ObjectionInput>) =>
  office.test.call('objections.register', { agencyId: office.agencyId, form: { ...OBJECTION_FORM, ...change } })
const detail = (id: number) => office.test.call('objections.get', { id })

describe('the grounds', () => {
  it('b alone needs no request', async () => {
    const { id } = await register({ grounds: ['b'] })
    expect(await detail(id)).toMatchObject({
      requestId: null,
      requestNumber: null,
      filingWindow: null,
      filedLate: null,
      grounds: ['b'],
    })
  })

  it.each(['a', 'c', 'd', 'e', 'f', 'g'] as const)('%s needs a request', async (ground) => {
    expect(codeOf(await attempt({ grounds: [ground] }))).toBe('objections.requestRequired')
    expect(codeOf(await attempt({ grounds: ['b', ground] }))).toBe('objections.requestRequired')
    const { id } = await registerRequest(office)
    expect(codeOf(await attempt({ grounds: [ground], requestId: id }))).toBe('ok')
  })

  it('may be several, and each counts in the report', async () => {
    const request = await registerRequest(office)
    const { id } = await register({ grounds: ['a', 'd', 'f'], requestId: request.id })
    expect((await detail(id)).grounds).toEqual(['a', 'd', 'f'])
    const { objections } = await office.test.call('annualReport.figures', { agencyId: office.agencyId, year: 2026 })
    expect([objections.received, objections.byGround]).toEqual([1, { a: 1, b: 0, c: 0, d: 1, e: 0, f: 1, g: 0 }])
  })

  it('are never none and never unknown', async () => {
    expect(problemsOf(await attempt({ grounds: [] }))).toEqual(['form.grounds objection.groundRequired'])
    expect(codeOf(await attempt({ grounds: ['h' as never] }))).toBe('input.invalid')
  })

  it('that need a request cannot come in by a correction either', async () => {
    const { id } = await register({ grounds: ['b'] })
    const form = { ...OBJECTION_FORM, grounds: ['b' as const, 'e' as const] }
    expect(codeOf(await office.test.attempt('objections.update', { id, version: 1, form }))).toBe('objections.requestRequired')
    expect((await detail(id)).version).toBe(1)
  })
})

describe('the request', () => {
  it('that is not there is refused, and no number is lost', async () => {
    expect(codeOf(await attempt({ requestId: 99, grounds: ['a'] }))).toBe('objections.requestNotFound')
    expect(countOf(office.test, "SELECT count(*) FROM register_number WHERE type = 'KEB'")).toBe(0)
    expect((await register({})).registrationNumber).toMatch(/^001\/KEB/)
  })

  it('shows the objection on its page, and the objection shows its number', async () => {
    const request = await registerRequest(office)
    const objection = await register({ grounds: ['c'], requestId: request.id })
    expect((await office.test.call('requests.get', { id: request.id })).objections).toEqual([
      {
        id: objection.id,
        registrationNumber: objection.registrationNumber,
        receivedOn: '2026-11-24',
        executionDueOn: null,
        executedOn: null,
      },
    ])
    expect((await detail(objection.id)).requestNumber).toBe(request.registrationNumber)
  })
})

describe('the window of thirty working days', () => {
  const lateOn = async (requestId: number, receivedOn: string) => {
    const preview = await office.test.call('objections.preview', {
      agencyId: office.agencyId,
      requestId,
      receivedOn: dateOnly(receivedOn),
    })
    return [preview.filingWindow?.trigger, preview.filingWindow?.due, preview.filedLate]
  }

  it('runs from the notice', async () => {
    const { id } = await registerRequest(office)
    await office.test.call('requests.decide', { id, version: 1, decision: DECISION })
    expect(await lateOn(id, '2027-01-11')).toEqual(['2026-11-24', '2027-01-11', false])
    expect(await lateOn(id, '2027-01-12')).toEqual(['2026-11-24', '2027-01-11', true])
  })

  it('runs from the end of day 10 when nobody answered, or of day 17 when extended (ground c)', async () => {
    const { id } = await registerRequest(office)
    expect((await lateOn(id, '2026-12-10'))[0]).toBe('2026-12-08')
    await office.test.call('requests.extend', {
      id,
      version: 1,
      extendedOn: dateOnly('2026-11-24'),
      reason: 'notYetHeld',
      note: 'x',
    })
    expect((await lateOn(id, '2026-12-18'))[0]).toBe('2026-12-17')
  })

  it('warns and does not refuse: a late objection is registered and told as late', async () => {
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2026-03-13'), backdatingReason: 'Pos' })
    const decision = { ...DECISION, decidedOn: dateOnly('2026-03-16'), noticeOn: dateOnly('2026-03-16'), providedOn: null }
    await office.test.call('requests.decide', { id, version: 1, decision })
    const objection = await register({ grounds: ['e'], requestId: id })
    expect(await detail(objection.id)).toMatchObject({ filedLate: true, filingWindow: { trigger: '2026-03-16' } })
  })
})

describe('silence (ground c)', () => {
  const early = async (requestId: number | null, receivedOn: string) =>
    (await office.test.call('objections.preview', { agencyId: office.agencyId, requestId, receivedOn: dateOnly(receivedOn) }))
      .filedEarly

  it('is objected to too early up to the last day of the ten, or of the seventeen (ppid 6.2)', async () => {
    const { id } = await registerRequest(office)
    expect([await early(id, '2026-12-08'), await early(id, '2026-12-09')]).toEqual([true, false])
    const extension = { extendedOn: dateOnly('2026-11-24'), reason: 'notYetHeld' as const, note: 'x' }
    await office.test.call('requests.extend', { id, version: 1, ...extension })
    expect([await early(id, '2026-12-17'), await early(id, '2026-12-18')]).toEqual([true, false])
  })

  it('is warned of on the objection too, and of no request that was answered or never made', async () => {
    const open = await registerRequest(office)
    const { id } = await register({ grounds: ['c'], requestId: open.id })
    expect((await detail(id)).filedEarly).toBe(true)
    const answered = await registerRequest(office)
    await office.test.call('requests.decide', { id: answered.id, version: 1, decision: DECISION })
    expect([await early(answered.id, '2026-11-24'), await early(null, '2026-11-24')]).toEqual([false, false])
  })
})

describe('the received date', () => {
  it('is kept to the rules of a request: not in the future, in the past with a reason', async () => {
    expect(problemsOf(await attempt({ receivedOn: dateOnly('2026-11-25') }))).toEqual(['form.receivedOn date.inFuture'])
    expect(problemsOf(await attempt({ receivedOn: dateOnly('2026-11-23') }))).toEqual([
      'form.backdatingReason backdating.reasonRequired',
    ])
    expect(codeOf(await attempt({ receivedOn: dateOnly('2026-11-23'), backdatingReason: 'Pos' }))).toBe('ok')
  })

  it.each([
    ['2026-01-05', '2026-02-19'],
    ['2026-03-13', '2026-05-05'],
    ['2026-03-19', '2026-05-07'],
    ['2026-05-12', '2026-07-01'],
    ['2026-08-14', '2026-09-29'],
  ])('%s makes the answer due on %s (ppid 5.5, 6.2)', async (receivedOn, dueOn) => {
    const { id } = await register({ receivedOn: dateOnly(receivedOn), backdatingReason: 'Vektor uji' })
    expect(await detail(id)).toMatchObject({ dueOn, deadline: { days: 30 } })
  })

  it('corrected moves the deadline, but not behind the registration', async () => {
    const { id } = await register({})
    const correct = (receivedOn: string, version: number) =>
      office.test.attempt('objections.update', {
        id,
        version,
        form: { ...OBJECTION_FORM, receivedOn: dateOnly(receivedOn), backdatingReason: 'Dikoreksi' },
      })
    expect(codeOf(await correct('2026-11-23', 1))).toBe('ok')
    expect((await detail(id)).dueOn).toBe('2027-01-08')
    office.test.setNow('2026-12-01T03:00:00Z')
    expect(problemsOf(await correct('2026-11-25', 2))).toEqual(['form.receivedOn date.afterRegistration'])
  })
})
