// The chain of clocks over real records, from any of the three registers, and the sheet that prints its working.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ClockChain, ClockLink } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { pdfPages } from '../support/documents.ts'
import { PROFILE, REQUEST_FORM } from '../support/office.ts'
import { ANSWER, codeOf, DECISION, DISPUTE, OBJECTION_FORM, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()
const day = dateOnly

type Ref = Pick<ClockLink, 'entity' | 'id'>
const chainOf = (entity: Ref['entity'], id: number) => office.test.call('clocks.ofCase', { entity, id })

/** Every clock of a chain as `entity code state due`. */
const linesOf = (chain: ClockChain) =>
  chain.links.flatMap(({ entity, clocks }) =>
    clocks.map(({ code, state, reading }) => `${entity} ${code} ${state} ${reading?.deadline.due ?? '-'}`),
  )

/** A refused request of the default day, its objection, the superior's answer, and a dispute that went to court. */
async function wholeCase() {
  const { test, agencyId } = office
  const request = await registerRequest(office)
  await test.call('requests.decide', {
    id: request.id,
    version: 1,
    decision: { ...DECISION, outcome: 'notHeld', providedOn: null },
  })
  const form = { ...OBJECTION_FORM, requestId: request.id, grounds: ['d' as const] }
  const objection = await test.call('objections.register', { agencyId, form })
  await test.call('objections.answer', { id: objection.id, version: 1, answer: { ...ANSWER, outcome: 'rejected' } })
  test.setNow('2026-12-15T03:00:00.000Z')
  const ruling = {
    stage: 'ruled' as const,
    rulingType: 'adjudication' as const,
    rulingOn: day('2026-12-10'),
    rulingReceivedOn: day('2026-12-14'),
    mediationStartedOn: day('2026-12-02'),
  }
  const dispute = await test.call('disputes.add', {
    agencyId,
    dispute: { ...DISPUTE, ...ruling, objectionId: objection.id },
  })
  return { request, objection, dispute }
}

describe('the chain of a request', () => {
  it('of a new request has its own clocks and the coming window to object', async () => {
    const { id, registrationNumber } = await registerRequest(office)
    const chain = await chainOf('request', id)
    expect(chain.links.map(({ entity, number }) => [entity, number])).toEqual([['request', registrationNumber]])
    expect(linesOf(chain)).toEqual([
      'request R1 metInTime 2026-11-27',
      'request R2 notNeeded -',
      'request R3 running 2026-11-27',
      'request R4 running 2026-12-08',
      'request R5 notNeeded -',
      'request O1 notStarted 2027-01-25',
    ])
  })

  it('gives the same date and working as the page of the request', async () => {
    const { id } = await registerRequest(office)
    const detail = await office.test.call('requests.get', { id })
    const answer = (await chainOf('request', id)).links[0]?.clocks.find(({ code }) => code === 'R4')
    expect(answer?.reading?.deadline).toEqual(detail.deadline)
    expect(answer?.daysLeft).toBe(detail.daysLeft)
    expect(answer?.notes).toEqual([])
  })

  it('follows papers, repair and extension', async () => {
    const { test, agencyId } = office
    const { id } = await test.call('requests.register', { agencyId, form: REQUEST_FORM, papersComplete: false })
    const step = (version: number, taken: object) => test.call('requests.takeStep', { id, version, taken } as never)
    await step(1, { step: 'noticeIncomplete', on: '2026-11-24', missingPapers: 'Fotokopi KTP' })
    expect(linesOf(await chainOf('request', id)).slice(0, 3)).toEqual([
      'request R1 metInTime 2026-11-27',
      'request R2 notStarted -',
      'request R3 notStarted -',
    ])
    await step(2, { step: 'recordIncompleteReceipt', on: '2026-11-24' })
    expect(linesOf(await chainOf('request', id))[1]).toBe('request R2 running 2026-11-27')
    test.setNow('2026-11-26T03:00:00.000Z')
    await step(3, { step: 'declareComplete', on: '2026-11-26' })
    const extension = { extendedOn: day('2026-11-26'), reason: 'notYetHeld' as const, note: 'Dihimpun' }
    await test.call('requests.extend', { id, version: 4, ...extension })
    expect(linesOf(await chainOf('request', id))).toEqual([
      'request R1 metInTime 2026-11-27',
      'request R2 metInTime 2026-11-27',
      'request R3 running 2026-12-01',
      'request R4 metInTime 2026-12-08',
      'request R5 running 2026-12-17',
      'request O1 notStarted 2027-02-03',
    ])
  })

  it('moves with a day off that is added later, together with the register', async () => {
    const { id } = await registerRequest(office)
    const added = { date: day('2026-11-30'), name: 'Hari Jadi Kota', kind: 'local' as const, decree: 'SE Wali Kota 5/2026' }
    const { moves } = await office.test.call('calendar.addHoliday', added)
    const answer = (await chainOf('request', id)).links[0]?.clocks.find(({ code }) => code === 'R4')
    expect([moves[0]?.to, answer?.reading?.deadline.due, answer?.notes]).toEqual(['2026-12-09', '2026-12-09', []])
    expect(answer?.reading?.deadline.skipped.find((off) => off.date === '2026-11-30')).toMatchObject({
      name: 'Hari Jadi Kota',
      kind: 'local',
      decree: 'SE Wali Kota 5/2026',
    })
  })

  it('of a closed case keeps the day of the register beside the day of a changed calendar', async () => {
    const { id } = await registerRequest(office)
    await office.test.call('requests.decide', { id, version: 1, decision: DECISION })
    await office.test.call('calendar.withdrawHoliday', { date: day('2026-12-24'), decree: 'SKB' })
    const unmoved = (await chainOf('request', id)).links[0]?.clocks.find(({ code }) => code === 'R4')
    expect(unmoved?.notes).toEqual([])
    const holiday = { date: day('2026-11-30'), name: 'Hari Jadi', kind: 'local' as const, decree: 'SE' }
    await office.test.call('calendar.addHoliday', holiday)
    const moved = (await chainOf('request', id)).links[0]?.clocks.find(({ code }) => code === 'R4')
    expect([moved?.reading?.deadline.due, moved?.notes]).toEqual([
      '2026-12-09',
      [{ code: 'recordedOtherwise', on: '2026-12-08' }],
    ])
  })

  it('counts in the office’s own week, by its own rule and target', async () => {
    const profile = { ...PROFILE, shortCode: 'RSUD', workingWeek: 6 as const, countTriggerDay: true, noticeTargetDays: 5 }
    const { id: agencyId } = await office.test.call('office.createAgency', { profile, officials: [] })
    const { id } = await office.test.call('requests.register', { agencyId, form: REQUEST_FORM })
    const chain = await chainOf('request', id)
    expect([chain.workingWeek, chain.countTriggerDay]).toEqual([6, true])
    expect(linesOf(chain).slice(2, 4)).toEqual(['request R3 running 2026-11-28', 'request R4 running 2026-12-04'])
  })
})

describe('the chain of a whole case', () => {
  it('is the same from the request, the objection and the dispute', async () => {
    const { request, objection, dispute } = await wholeCase()
    office.test.setNow('2026-12-15T03:00:00.000Z')
    const chain = await chainOf('request', request.id)
    expect(await chainOf('objection', objection.id)).toEqual(chain)
    expect(await chainOf('dispute', dispute.id)).toEqual(chain)
    expect(linesOf(chain).slice(5)).toEqual([
      'objection O1 metInTime 2027-01-11',
      'objection O2 metInTime 2027-01-11',
      'objection O3 metInTime 2026-12-14',
      'dispute S1 metInTime 2026-12-14',
      'dispute M1 metInTime 2026-12-22',
      'dispute S2 metInTime 2027-04-30',
      'dispute C1 running 2026-12-28',
      'dispute K1 notStarted -',
      'dispute E1 notNeeded -',
    ])
    const court = chain.links.at(-1)?.clocks.find(({ code }) => code === 'C1')
    expect(court?.otherReading?.deadline.due).toBe('2027-01-07')
    expect(court?.notes).toEqual([{ code: 'courtPeriodConflict', on: null }])
  })

  it('holds every objection of the request, each with its own window', async () => {
    const { request } = await wholeCase()
    const form = { ...OBJECTION_FORM, requestId: request.id, grounds: ['g' as const], backdatingReason: 'Tiba lewat pos' }
    await office.test.call('objections.register', { agencyId: office.agencyId, form })
    const chain = await chainOf('request', request.id)
    expect(chain.links.map(({ entity }) => entity)).toEqual(['request', 'objection', 'dispute', 'objection'])
  })

  it('of an objection without a request begins with the objection', async () => {
    const { id } = await office.test.call('objections.register', { agencyId: office.agencyId, form: OBJECTION_FORM })
    expect(linesOf(await chainOf('objection', id))).toEqual([
      'objection O1 undated -',
      'objection O2 running 2027-01-11',
      'objection O3 notStarted 2027-01-29',
    ])
  })

  it('of an objection received before it was entered names both days', async () => {
    const form = { ...OBJECTION_FORM, receivedOn: day('2026-11-20'), backdatingReason: 'Tiba lewat pos' }
    const { id } = await office.test.call('objections.register', { agencyId: office.agencyId, form })
    const answer = (await chainOf('objection', id)).links[0]?.clocks.find(({ code }) => code === 'O2')
    expect([answer?.reading?.deadline.due, answer?.otherReading?.deadline.due]).toEqual(['2027-01-07', '2027-01-11'])
    expect(answer?.notes).toEqual([{ code: 'objectionRegisteredLater', on: '2026-11-24' }])
  })

  it('that does not exist is not found, also by the printer', async () => {
    for (const entity of ['request', 'objection', 'dispute'] as const) {
      expect(codeOf(await office.test.attempt('clocks.ofCase', { entity, id: 99 }))).toBe('notFound')
      const order = { entity, id: 99, saveToken: office.test.backend.files.keep('/tenggat.pdf') }
      expect(codeOf(await office.test.attempt('clocks.printSheet', order))).toBe('notFound')
    }
  })
})

describe('Lembar Perhitungan Tenggat', () => {
  it('prints every clock with its article and every skipped day with its decree, and no identity', async () => {
    const { request, dispute } = await wholeCase()
    const { test } = office
    test.setNow('2026-12-15T03:00:00.000Z')
    const path = join(test.folder, 'lembar.pdf')
    const saveToken = test.backend.files.keep(path)
    const { jobId } = await test.call('clocks.printSheet', { entity: 'dispute', id: dispute.id, saveToken })
    expect(await test.jobEnded(jobId)).toMatchObject({ state: 'done' })
    const text = pdfPages(path).join('\n').replace(/\s+/g, ' ')
    expect(text).toContain('LEMBAR PERHITUNGAN TENGGAT')
    expect(text).toContain(request.registrationNumber)
    expect(text).toContain('Lima hari (Senin sampai Jumat)')
    for (const words of [
      'Pemberitahuan tertulis',
      'Pasal 22 ayat (7) UU KIP',
      'Selasa, 8 Desember 2026',
      'Gugatan ke pengadilan',
      'Pasal 60 Perki KI 1/2013',
      'Senin, 28 Desember 2026',
      'Kamis, 7 Januari 2027',
      'tanggal yang lebih awal adalah tanggal aman',
    ])
      expect(text, words).toContain(words)
    // Objection answered by 11 January 2027: the year end lies on the way, each day with its own decree.
    for (const words of ['cuti bersama', 'libur nasional', 'Kamis, 24 Desember 2026', 'Jumat, 1 Januari 2027', 'SKB 3 Menteri'])
      expect(text, words).toContain(words)
    for (const identity of ['Budi Percobaan', '3273010101900001', 'Jalan Percobaan', '0812'])
      expect(text, identity).not.toContain(identity)
  })
})
