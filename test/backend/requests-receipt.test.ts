// The received date starts the clock; it may lie behind the day of registration only with a reason, and never ahead of it.
import { describe, expect, it } from 'vitest'
import type { RequestInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { codeOf, countOf, DECISION, problemsOf, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()
const attempt = (change: Partial<RequestInput>) =>
  office.test.attempt('requests.register', { agencyId: office.agencyId, form: { ...REQUEST_FORM, ...change } })
const detail = (id: number) => office.test.call('requests.get', { id })

describe('a request received', () => {
  it('today needs no reason', async () => expect(codeOf(await attempt({}))).toBe('ok'))

  it('tomorrow is refused', async () =>
    expect(problemsOf(await attempt({ receivedOn: dateOnly('2026-11-25') }))).toEqual(['form.receivedOn date.inFuture']))

  it('yesterday needs the reason why it is typed only now', async () => {
    const receivedOn = dateOnly('2026-11-23')
    expect(problemsOf(await attempt({ receivedOn }))).toEqual(['form.backdatingReason backdating.reasonRequired'])
    expect(problemsOf(await attempt({ receivedOn, backdatingReason: '   ' }))).toEqual([
      'form.backdatingReason backdating.reasonRequired',
    ])
    expect(codeOf(await attempt({ receivedOn, backdatingReason: 'Surat diterima sore hari' }))).toBe('ok')
  })

  it('keeps both days, the reason and the instant of typing', async () => {
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2026-11-20'), backdatingReason: 'Pos' })
    expect(await detail(id)).toMatchObject({
      receivedOn: '2026-11-20',
      registeredOn: '2026-11-24',
      backdatingReason: 'Pos',
      enteredAt: '2026-11-24T03:00:00.000Z',
    })
  })

  it('is due ten working days after receipt, however late it was typed (UU KIP Ps.22(7))', async () => {
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2026-11-10'), backdatingReason: 'Pos' })
    expect(await detail(id)).toMatchObject({ dueOn: '2026-11-24', daysLeft: 0, deadline: { trigger: '2026-11-10', days: 10 } })
  })

  it('so long ago that it is late has negative days', async () => {
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2026-11-02'), backdatingReason: 'Pos' })
    expect(await detail(id)).toMatchObject({ dueOn: '2026-11-16', daysLeft: -6 })
  })

  it.each([
    ['2026-01-05', '2026-01-20'],
    ['2026-03-13', '2026-04-06'],
    ['2026-03-14', '2026-04-06'],
    ['2026-03-19', '2026-04-08'],
    ['2026-05-12', '2026-06-02'],
    ['2026-08-14', '2026-09-01'],
  ])('on %s is due on %s (ppid 5.5)', async (receivedOn, dueOn) => {
    const { id } = await registerRequest(office, { receivedOn: dateOnly(receivedOn), backdatingReason: 'Vektor uji' })
    expect((await detail(id)).dueOn).toBe(dueOn)
  })
})

describe('a corrected received date', () => {
  const correct = (id: number, version: number, receivedOn: string) =>
    office.test.attempt('requests.update', {
      id,
      version,
      form: { ...REQUEST_FORM, receivedOn: dateOnly(receivedOn), backdatingReason: 'Tanggal terima dikoreksi' },
    })

  it('moves the deadline', async () => {
    const { id } = await registerRequest(office)
    expect(codeOf(await correct(id, 1, '2026-11-20'))).toBe('ok')
    expect(await detail(id)).toMatchObject({ receivedOn: '2026-11-20', dueOn: '2026-12-04', version: 2 })
  })

  it('moves the deadline of an extended request by its seventeen days', async () => {
    const { id } = await registerRequest(office)
    await office.test.call('requests.extend', {
      id,
      version: 1,
      extendedOn: dateOnly('2026-11-24'),
      reason: 'notYetHeld',
      note: 'x',
    })
    await correct(id, 2, '2026-11-20')
    expect((await detail(id)).dueOn).toBe('2026-12-15')
  })

  it('is never later than the day of registration, even when the clock has gone on', async () => {
    const { id } = await registerRequest(office)
    office.test.setNow('2026-12-01T03:00:00Z')
    expect(problemsOf(await correct(id, 1, '2026-11-25'))).toEqual(['form.receivedOn date.afterRegistration'])
  })

  it('of a closed case moves its closing day too, so that the counts of the years stay balanced', async () => {
    const { test, agencyId } = office
    test.setNow('2027-01-04T03:00:00Z')
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2026-12-30'), backdatingReason: 'Pos' })
    const decision = { ...DECISION, decidedOn: dateOnly('2026-12-31'), noticeOn: dateOnly('2026-12-31'), providedOn: null }
    await test.call('requests.decide', { id, version: 1, decision })
    await correct(id, 2, '2027-01-04')
    expect(countOf(test, 'SELECT count(*) FROM request WHERE closed_on < received_on')).toBe(0)
    const findings = await test.call('annualReport.findings', { agencyId, year: 2027 })
    expect(findings.map((finding) => finding.code)).not.toContain('report.unbalanced')
  })
})
