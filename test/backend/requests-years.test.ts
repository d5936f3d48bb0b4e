// Requests that cross the end of a year: opened in one, answered in the next, counted once in each place.
import { beforeEach, describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { DECISION, OBJECTION_FORM, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice({}, '2026-12-28T03:00:00Z')
const figures = (year: number) => office.test.call('annualReport.figures', { agencyId: office.agencyId, year })
const balance = async (year: number) => {
  const { openAtStart, received, closed, closedOfCarriedOver, openAtEnd } = (await figures(year)).requests
  return [openAtStart, received, closed, closedOfCarriedOver, openAtEnd]
}
let id: number
beforeEach(async () => {
  id = (await registerRequest(office, { receivedOn: dateOnly('2026-12-28') })).id
})
const answerInJanuary = async () => {
  office.test.setNow('2027-01-08T03:00:00Z')
  const day = dateOnly('2027-01-08')
  await office.test.call('requests.decide', {
    id,
    version: 1,
    decision: { ...DECISION, decidedOn: day, noticeOn: day, providedOn: day },
  })
}

describe('a request of December', () => {
  it('is due in January, over the holidays of both years', async () =>
    // 29, 30, 31 December; 4, 6, 7, 8, 11, 12, 13 January: the 1st and the 5th are holidays.
    expect((await office.test.call('requests.get', { id })).dueOn).toBe('2027-01-13'))

  it('is open at the end of its year and carried over into the next', async () => {
    expect(await balance(2026)).toEqual([0, 1, 0, 0, 1])
    office.test.setNow('2027-01-02T03:00:00Z')
    expect(await balance(2027)).toEqual([1, 0, 0, 0, 1])
  })

  it('answered in January is closed there, and stays in process in the report of its own year', async () => {
    await answerInJanuary()
    expect(await balance(2026)).toEqual([0, 1, 0, 0, 1])
    expect(await balance(2027)).toEqual([1, 0, 1, 1, 0])
    expect((await figures(2026)).requests.byOutcome).toMatchObject({ inProcess: 1, grantedFully: 0 })
  })

  it('keeps its number and the year filter of its receipt', async () => {
    await answerInJanuary()
    const list = (year: number) =>
      office.test.call('requests.list', {
        agencyId: office.agencyId,
        search: '',
        year,
        lane: null,
        outcome: null,
        channel: null,
        offset: 0,
        limit: 50,
      })
    expect([(await list(2026)).total, (await list(2027)).total]).toEqual([1, 0])
    expect((await list(2026)).rows[0]?.registrationNumber).toBe('001/PIP/DISKOMINFO/XII/2026')
  })

  it('is on the dashboard of January as an open case', async () => {
    office.test.setNow('2027-01-11T03:00:00Z')
    const today = await office.test.call('dashboard.today', { agencyId: office.agencyId })
    expect([today.dueSoon.total, today.year.received, today.year.open]).toEqual([1, 0, 1])
  })
})

describe('an objection of December', () => {
  it('answered in January is in process at the end of its year', async () => {
    const { agencyId, test } = office
    const objection = await test.call('objections.register', {
      agencyId,
      form: { ...OBJECTION_FORM, receivedOn: dateOnly('2026-12-28') },
    })
    test.setNow('2027-02-01T03:00:00Z')
    const answer = {
      outcome: 'rejected' as const,
      answeredOn: dateOnly('2027-02-01'),
      answerNumber: '1',
      answerText: 'Menguatkan',
      superiorName: '',
      superiorPosition: '',
      applicantReaction: '',
    }
    await test.call('objections.answer', { id: objection.id, version: 1, answer })
    const [own, next] = [(await figures(2026)).objections, (await figures(2027)).objections]
    expect([own.received, own.closed, own.openAtEnd, own.byOutcome.inProcess]).toEqual([1, 0, 1, 1])
    expect([next.openAtStart, next.received, next.closed, next.openAtEnd]).toEqual([1, 0, 1, 0])
  })
})
