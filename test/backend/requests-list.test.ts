// The list of requests: search, filters, lanes, pages; and the dashboard that must count the same.
import { beforeEach, describe, expect, it } from 'vitest'
import type { InputOf, RequestInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { DECISION, OBJECTION_FORM, registerIncompleteRequest, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()
type Question = Partial<InputOf<'requests.list'>>
const list = (question: Question = {}) =>
  office.test.call('requests.list', {
    agencyId: office.agencyId,
    search: '',
    year: null,
    lane: null,
    outcome: null,
    channel: null,
    offset: 0,
    limit: 50,
    ...question,
  })
const names = async (question: Question) => (await list(question)).rows.map((row) => row.applicantName)
const received = (applicantName: string, day: string, change: Partial<RequestInput> = {}) =>
  registerRequest(office, { applicantName, receivedOn: dateOnly(day), backdatingReason: 'Dicatat kemudian', ...change })

/** Due: Telat 16 Nov, HariIni 24 Nov, Segera 27 Nov, Longgar 8 Des; Selesai is closed. */
async function fillLanes(): Promise<void> {
  await received('Telat', '2026-11-02')
  await received('HariIni', '2026-11-10')
  await received('Segera', '2026-11-13')
  await received('Longgar', '2026-11-24')
  const { id } = await received('Selesai', '2026-11-03', { channel: 'email' })
  await office.test.call('requests.decide', { id, version: 1, decision: DECISION })
}

describe('the lanes of the list', () => {
  beforeEach(fillLanes)

  it('part the open cases by their due day', async () => {
    expect(await names({ lane: 'overdue' })).toEqual(['Telat'])
    expect(await names({ lane: 'dueToday' })).toEqual(['HariIni'])
    expect(await names({ lane: 'dueSoon' })).toEqual(['Segera'])
    expect(await names({ lane: 'open' })).toEqual(['Telat', 'HariIni', 'Segera', 'Longgar'])
    expect(await names({ lane: 'closed' })).toEqual(['Selesai'])
  })

  it('hold as many as the dashboard says, in the same order', async () => {
    const { agencyId, test } = office
    await test.call('objections.register', {
      agencyId,
      form: { ...OBJECTION_FORM, receivedOn: dateOnly('2026-09-01'), backdatingReason: 'x' },
    })
    const today = await test.call('dashboard.today', { agencyId })
    const lanes = [
      ['overdue', today.overdue],
      ['dueToday', today.dueToday],
      ['dueSoon', today.dueSoon],
    ] as const
    for (const [lane, shown] of lanes) {
      const requests = shown.items.filter((item) => item.entity === 'request')
      const rows = (await list({ lane })).rows
      expect(requests.map((item) => [item.id, item.dueOn, item.daysLeft])).toEqual(
        rows.map((row) => [row.id, row.dueOn, row.daysLeft]),
      )
    }
    const objections = await test.call('objections.list', {
      agencyId,
      search: '',
      year: null,
      state: 'overdue',
      offset: 0,
      limit: 50,
    })
    expect(today.overdue.total).toBe(1 + objections.total)
  })

  it('agree with the year on the dashboard', async () => {
    const { year } = await office.test.call('dashboard.today', { agencyId: office.agencyId })
    expect([year.received, year.open, year.closed]).toEqual([
      (await list()).total,
      (await list({ lane: 'open' })).total,
      (await list({ lane: 'closed' })).total,
    ])
  })

  it('move on with the clock and never with a stored word', async () => {
    office.test.setNow('2026-11-25T03:00:00Z')
    expect(await names({ lane: 'overdue' })).toEqual(['Telat', 'HariIni'])
    office.test.setNow('2026-11-27T03:00:00Z')
    expect(await names({ lane: 'dueToday' })).toEqual(['Segera'])
  })
})

describe('the lane of those who wait for the applicant (Perki KI 1/2021 Ps.33)', () => {
  const waiting = () => names({ lane: 'waiting' })

  it('has a request from the letter on until its papers are complete or it is closed', async () => {
    const { agencyId, test } = office
    const form = { ...REQUEST_FORM, applicantName: 'Belum Diperiksa' }
    await test.call('requests.register', { agencyId, form, papersComplete: false })
    await registerRequest(office, { applicantName: 'Lengkap' })
    const repaired = await registerIncompleteRequest(office, { applicantName: 'Diperbaiki' })
    const withdrawn = await registerIncompleteRequest(office, { applicantName: 'Dicabut' })
    expect(await waiting()).toEqual(['Diperbaiki', 'Dicabut'])
    expect((await list({ lane: 'waiting' })).rows.map((row) => row.stage)).toEqual(['incomplete', 'incomplete'])
    const taken = { step: 'declareComplete' as const, on: dateOnly('2026-11-24') }
    await test.call('requests.takeStep', { id: repaired, version: 3, taken })
    expect(await waiting()).toEqual(['Dicabut'])
    const decision = { ...DECISION, outcome: 'withdrawn' as const, noticeOn: null, providedOn: null }
    await test.call('requests.decide', { id: withdrawn, version: 3, decision })
    expect(await waiting()).toEqual([])
    await test.call('requests.reopen', { id: withdrawn, version: 4, reason: 'Salah catat' })
    expect(await waiting()).toEqual(['Dicabut'])
    expect(await names({ lane: 'open' })).toEqual(['Belum Diperiksa', 'Lengkap', 'Diperbaiki', 'Dicabut'])
  })

  it('is ordered by the due day and counted like every other', async () => {
    await registerIncompleteRequest(office, { applicantName: 'Kedua' })
    await registerIncompleteRequest(office, {
      applicantName: 'Pertama',
      receivedOn: dateOnly('2026-11-20'),
      backdatingReason: 'Datang lewat pos',
    })
    expect(await waiting()).toEqual(['Pertama', 'Kedua'])
    const page = await list({ lane: 'waiting', offset: 1, limit: 1 })
    expect([page.total, page.rows.map((row) => row.applicantName)]).toEqual([2, ['Kedua']])
  })
})

describe('the filters', () => {
  it('narrow by year of receipt, outcome and channel, all together', async () => {
    await fillLanes()
    await received('Lama', '2025-12-30')
    expect(await names({ year: 2025 })).toEqual(['Lama'])
    expect(await names({ outcome: 'grantedFully' })).toEqual(['Selesai'])
    expect(await names({ channel: 'email', outcome: 'grantedFully', year: 2026 })).toEqual(['Selesai'])
    expect(await names({ channel: 'email', lane: 'open' })).toEqual([])
    expect(await office.test.call('requests.years', { agencyId: office.agencyId })).toEqual([2026, 2025])
  })
})

describe('the search', () => {
  beforeEach(async () => {
    await received('Siti Nurhaliza', '2026-11-24', { informationRequested: 'Anggaran jalan desa', purpose: 'Skripsi' })
    await received('PT Maju Jaya', '2026-11-24', { informationRequested: 'Izin lingkungan', purpose: 'Usaha' })
    await received("Ma'ruf Zaïd", '2026-11-24', { informationRequested: 'Peta 50% "rawan" banjir', purpose: '' })
  })

  it.each([
    ['siti', ['Siti Nurhaliza']],
    ['NUR', ['Siti Nurhaliza']],
    ['anggaran desa', ['Siti Nurhaliza']],
    ['desa anggaran', ['Siti Nurhaliza']],
    ['skrip', ['Siti Nurhaliza']],
    ['002/PIP', ['PT Maju Jaya']],
    ['zaid', ["Ma'ruf Zaïd"]],
    ['siti banjir', []],
    ['tidakada', []],
  ])('"%s" finds %j', async (search, found) => expect(await names({ search })).toEqual(found))

  it.each(["ma'ruf", '50%', '"rawan"', 'peta (rawan)'])(
    '"%s" with a sign of the query language finds what it says',
    async (search) => expect(await names({ search })).toEqual(["Ma'ruf Zaïd"]),
  )

  it.each(['"', "'", '*', 'siti OR', 'NEAR(', '^', '-', ':', '{}', '\\', '%', 'AND', '\u0000', '😀'])(
    '"%s" is never a fault',
    async (search) => {
      expect(
        (
          await office.test.attempt('requests.list', {
            agencyId: office.agencyId,
            search,
            year: null,
            lane: null,
            outcome: null,
            channel: null,
            offset: 0,
            limit: 50,
          })
        ).ok,
      ).toBe(true)
    },
  )

  it('follows a correction', async () => {
    const [row] = (await list({ search: 'siti' })).rows
    const { id, version } = row ?? { id: 0, version: 0 }
    await office.test.call('requests.update', { id, version, form: { ...REQUEST_FORM, applicantName: 'Dewi Lestari' } })
    expect(await names({ search: 'siti' })).toEqual([])
    expect(await names({ search: 'dewi' })).toEqual(['Dewi Lestari'])
  })
})

describe('the pages', () => {
  it('of a list show each case once, newest first, with the count of all', async () => {
    for (let turn = 0; turn < 23; turn += 1) await registerRequest(office, { applicantName: `Pemohon ${turn}` })
    const seen: number[] = []
    for (let offset = 0; offset < 30; offset += 10) {
      const page = await list({ offset, limit: 10 })
      expect([page.total, page.rows.length]).toEqual([23, Math.min(10, 23 - offset)])
      seen.push(...page.rows.map((row) => row.id))
    }
    expect(seen).toEqual(Array.from({ length: 23 }, (_, index) => 23 - index))
    expect((await list({ offset: 100, limit: 10 })).rows).toEqual([])
  })
})
